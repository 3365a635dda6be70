import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { walkCommits } from '../../src/git/commit-walk.js';
import { Objects } from '../../src/git/objects.js';
import { openRepository } from '../../src/git/repository.js';
import { readShallow } from '../../src/git/shallow.js';
import { Scratch, scratchFolder } from '../corpus/scratch.js';

interface Graph {
  repo: Scratch;
  commits: string[];
  objects: Objects;
}

/** Commits by fast-import: each names its parents by position; times are seconds. */
function build(shape: readonly { parents: readonly number[]; time: number }[]): Graph {
  const repo = Scratch.init();
  const lines = shape.flatMap(({ parents, time }, i) => {
    const [first, ...others] = [...new Set(parents)];
    return [
      `commit refs/heads/b${i}`, `mark :${i + 1}`, `committer C <c@example.org> ${1_600_000_000 + time} +0000`, 'data 1', 'm',
      ...(first === undefined ? [] : [`from :${first + 1}`]), ...others.map((parent) => `merge :${parent + 1}`), 'M 100644 inline f', `data ${String(i).length}`, String(i), '',
    ];
  });
  repo.bytes(['fast-import', '--quiet', '--export-marks=.git/marks'], lines.join('\n'));
  const marks = new Map(readFileSync(path.join(repo.root, '.git/marks'), 'latin1').split('\n').map((line) => line.split(' ') as [string, string]));
  return { repo, commits: shape.map((_, i) => marks.get(`:${i + 1}`)!), objects: new Objects(openRepository(repo.root), {}) };
}

function walk({ objects }: Graph, include: string[], exclude: string[]): string[] {
  return walkCommits(objects, include, exclude, new Set()).commits.map((commit) => commit.oid);
}

const shape = fc.array(fc.record({ seeds: fc.array(fc.nat(), { maxLength: 3 }), gap: fc.integer({ min: -50_000, max: 90_000 }) }), { minLength: 1, maxLength: 25 }).map((rows) => {
  let time = 0;
  return rows.map(({ seeds, gap }, i) => ({ parents: i === 0 ? [] : seeds.map((seed) => seed % i), time: (time += gap) }));
});

describe('walkCommits', () => {
  it('lists what git rev-list lists, parents first, for random graphs', () => {
    fc.assert(fc.property(shape, fc.array(fc.nat(), { minLength: 1, maxLength: 3 }), fc.array(fc.nat(), { maxLength: 3 }), (rows, include, exclude) => {
      // Within the tolerance for clocks that disagree; beyond it git itself may list too much.
      const graph = build(rows.map((row) => ({ ...row, time: Math.round(row.time / 60) })));
      const pick = (seeds: number[]): string[] => seeds.map((seed) => graph.commits[seed % graph.commits.length]!);
      const listed = walk(graph, pick(include), pick(exclude));
      const expected = graph.repo.git('rev-list', ...pick(include), '--not', ...pick(exclude)).split('\n').filter((line) => line !== '');
      expect([...listed].sort()).toEqual([...expected].sort());
      const at = new Map(listed.map((oid, i) => [oid, i]));
      for (const oid of listed) for (const parent of graph.objects.commit(oid).parents) expect(at.get(parent) ?? -1).toBeLessThan(at.get(oid)!);
    }), { numRuns: 15 });
  });

  it('never leaves out a commit, however wrong the clocks are', () => {
    fc.assert(fc.property(shape, fc.nat(), fc.nat(), (rows, include, exclude) => {
      const graph = build(rows.map((row, i) => ({ ...row, time: (row.time * (i % 3 === 0 ? -7 : 11)) % 100_000_000 })));
      const pick = (seed: number): string => graph.commits[seed % graph.commits.length]!;
      const listed = new Set(walk(graph, [pick(include)], [pick(exclude)]));
      const ancestors = (oid: string): Set<string> => new Set(graph.repo.git('rev-list', oid).split('\n'));
      const without = ancestors(pick(exclude));
      for (const oid of ancestors(pick(include))) if (!without.has(oid)) expect(listed.has(oid)).toBe(true);
    }), { numRuns: 15 });
  });

  it('looks at little of a long history', () => {
    const graph = build(Array.from({ length: 1000 }, (_, i) => ({ parents: i === 0 ? [] : [i - 1], time: i * 3600 })));
    let read = 0;
    const reader = { commit: (oid: string) => (read += 1, graph.objects.commit(oid)) };
    const listed = walkCommits(reader, [graph.commits[999]!], [graph.commits[995]!], new Set()).commits.map((commit) => commit.oid);
    expect(listed).toEqual(graph.commits.slice(996));
    expect(read).toBeLessThan(60);
  });

  it('says where a shallow clone ends and which commits are damaged', () => {
    const source = Scratch.init();
    const commits = ['1', '2', '3', '4', '5'].map((text) => source.commit(text, { f: text }));
    const clone = new Scratch(scratchFolder());
    clone.git('clone', '-q', '--depth=3', `file://${source.root}`, '.');
    const repository = openRepository(clone.root);
    const result = walkCommits(new Objects(repository, {}), [commits[4]!], [], readShallow(repository));
    expect(result.commits.map((commit) => commit.oid)).toEqual(commits.slice(2));
    expect(result.cutAt).toEqual([commits[2]]);
    const torn = walkCommits(new Objects(repository, {}), [commits[4]!], [], new Set());
    expect(torn.unreadable).toEqual([{ oid: commits[1], reason: expect.stringContaining(commits[1]!) }]);
  });
});
