import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Objects } from '../../src/git/objects.js';
import { RefStore } from '../../src/git/refs.js';
import { openRepository } from '../../src/git/repository.js';
import { resolveCommit, resolveRange } from '../../src/git/revision.js';
import { Scratch, scratchFolder } from '../corpus/scratch.js';

function open(repo: Scratch): [Objects, RefStore] {
  const repository = openRepository(repo.root);
  return [new Objects(repository, {}), new RefStore(repository, {})];
}

describe('resolveCommit', () => {
  const repo = Scratch.init();
  const one = repo.commit('one', { f: '1' });
  repo.git('checkout', '-q', '-b', 'side/x');
  repo.commit('side', { g: '1' });
  repo.git('checkout', '-q', 'main');
  repo.commit('two', { f: '2' });
  repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'side/x');
  repo.git('tag', '-a', '-m', 'annotated', 'v1');
  repo.git('tag', '-a', '-m', 'of a tag', 'v2', 'v1');
  repo.git('tag', 'light', 'HEAD~1');
  repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  repo.git('update-ref', 'refs/heads/ünï', one);
  repo.commit('three', { f: '3' });

  const revisions = [
    'HEAD', '@', 'main', 'heads/main', 'refs/heads/main', 'side/x', 'v1', 'v2', 'tags/v2', 'light', 'origin', 'origin/main', 'ünï', one, one.slice(0, 7), one.toUpperCase(),
    'HEAD~', 'HEAD~1', 'HEAD~3', 'HEAD^', 'HEAD~1^2', 'HEAD^^2~1', 'HEAD^0', 'v2^{}', 'v1^{commit}', 'v2~1', '@~2', 'HEAD@{1}', '@{1}', 'main@{2}', 'main@{1}~1', 'ORIG_HEAD',
  ];

  it.each(['loose', 'packed'])('agrees with git rev-parse (%s)', (how) => {
    repo.git('update-ref', 'ORIG_HEAD', one);
    if (how === 'packed') for (const command of [['repack', '-adq'], ['pack-refs', '--all']]) repo.git(...command);
    const [objects, refs] = open(repo);
    for (const revision of revisions) expect(resolveCommit(revision, objects, refs), revision).toBe(repo.git('rev-parse', '--verify', `${revision}^{commit}`));
  });

  it('agrees with git about upstreams', () => {
    const ours = Scratch.init();
    ours.commit('one', { f: '1' });
    ours.git('checkout', '-q', '-b', 'topic/a');
    ours.git('remote', 'add', 'up.stream', 'file:///nowhere');
    ours.git('update-ref', 'refs/remotes/up.stream/topic/a', 'HEAD');
    ours.git('branch', '-q', '-u', 'up.stream/topic/a');
    ours.git('branch', '-q', '-u', 'topic/a', 'main');
    ours.commit('two', { f: '2' });
    const [objects, refs] = open(ours);
    for (const revision of ['@{u}', '@{upstream}', 'HEAD@{U}', 'topic/a@{u}', 'main@{u}', 'main@{u}~1', '@{u}^0']) expect(resolveCommit(revision, objects, refs), revision).toBe(ours.git('rev-parse', `${revision}^{commit}`));
    ours.git('branch', '-q', 'alone');
    expect(() => resolveCommit('alone@{u}', objects, refs)).toThrowError(expect.objectContaining({ code: 'UNKNOWN_COMMIT', message: expect.stringContaining('branch alone has no upstream'), hint: expect.stringContaining('--set-upstream-to') }));
    ours.git('update-ref', '-d', 'refs/remotes/up.stream/topic/a');
    expect(() => resolveCommit('@{u}', objects, refs)).toThrowError(expect.objectContaining({ message: expect.stringContaining('was not fetched'), hint: expect.stringContaining('git fetch up.stream') }));
  });

  it('names what is unknown and says what to do', () => {
    const [objects, refs] = open(repo);
    for (const revision of ['gone', 'e'.repeat(40), '../../etc/passwd', 'refs/heads/../../config', 'main@{99}', 'HEAD:f', '', 'abcd', '-n', '\0']) {
      expect(() => resolveCommit(revision || ' ', objects, refs), revision).toThrowError(expect.objectContaining({ code: 'UNKNOWN_COMMIT', hint: expect.stringContaining('fetch-depth: 0') }));
    }
    // Nothing to fetch is before the first commit.
    for (const revision of ['HEAD~99', 'HEAD^3']) {
      expect(() => resolveCommit(revision, objects, refs), revision).toThrowError(expect.objectContaining({ code: 'UNKNOWN_COMMIT', hint: expect.stringContaining('stanch scan --history') }));
    }
    expect(() => resolveCommit(repo.git('rev-parse', 'HEAD:f'), objects, refs)).toThrowError(expect.objectContaining({ code: 'UNKNOWN_COMMIT', message: expect.stringContaining('a blob') }));
  });

  it('points at deepening in a shallow clone', () => {
    const clone = new Scratch(scratchFolder());
    clone.git('clone', '-q', '--depth=1', `file://${repo.root}`, '.');
    const [objects, refs] = open(clone);
    for (const revision of ['HEAD~1', one]) {
      expect(() => resolveCommit(revision, objects, refs)).toThrowError(expect.objectContaining({ code: 'UNKNOWN_COMMIT', message: expect.stringContaining(revision), hint: expect.stringContaining('git fetch --deepen') }));
    }
  });

  it('tells apart short ids of which several objects have the start', () => {
    const crowd = Scratch.init();
    crowd.bytes(['fast-import', '--quiet', '--export-marks=.git/marks'], Array.from({ length: 3000 }, (_, i) => `blob\nmark :${i + 1}\ndata ${String(i).length}\n${i}\n`).join(''));
    const ids = readFileSync(path.join(crowd.root, '.git/marks'), 'latin1').match(/[0-9a-f]{40}/g)!;
    const head = crowd.commit('one', { f: 'x' });
    const [objects, refs] = open(crowd);
    const length = [4, 5, 6, 7].find((n) => !ids.some((id) => id.startsWith(head.slice(0, n)))) ?? 8;
    for (let n = 4; n <= length; n++) expect(resolveCommit(head.slice(0, n), objects, refs)).toBe(head);
  });
});

describe('resolveRange', () => {
  it('reads ranges, exclusions and words for many refs', () => {
    const repo = Scratch.init();
    const [a, b, c] = ['a', 'b', 'c'].map((text) => repo.commit(text, { f: text })) as [string, string, string];
    repo.git('update-ref', 'refs/remotes/up/main', a);
    repo.git('update-ref', 'refs/remotes/other/main', b);
    repo.git('tag', '-a', '-m', 'note', 'v1', b);
    repo.git('update-ref', 'refs/tags/blob', repo.git('rev-parse', 'HEAD:f'));
    const resolve = (include: string[], exclude: string[] = []) => resolveRange(include, exclude, ...open(repo));
    expect(resolve([`${a}..main`])).toMatchObject({ include: [c], exclude: [a] });
    expect(resolve(['HEAD~1...'])).toMatchObject({ include: [c], exclude: [b] });
    expect(resolve(['..HEAD~1'])).toMatchObject({ include: [b], exclude: [c] });
    expect(resolve(['HEAD', '^HEAD~2'], ['--remotes=other'])).toMatchObject({ include: [c], exclude: [a, b] });
    expect(resolve(['HEAD'], ['--remotes'])).toMatchObject({ exclude: [b, a] });
    expect(resolve(['HEAD'], ['--all']).exclude.sort()).toEqual([a, b, c].sort());
    expect(resolve([`${'0'.repeat(40)}..HEAD`])).toMatchObject({ include: [c], exclude: [] });
    expect(resolve(['v1']).tags).toMatchObject([{ name: 'v1', object: b }]);
    rmSync(path.join(repo.root, '.git/refs/tags/blob'));
  });

  it('leaves out the commits of as many refs as a mirror has', () => {
    const repo = Scratch.init();
    repo.commit('a', { f: 'a' });
    const [objects] = open(repo);
    const tips = Array.from({ length: 200_000 }, (_, i) => i.toString(16).padStart(40, '0'));
    const kinds = { read: () => ({ kind: 'commit', bytes: Buffer.alloc(0) }) } as unknown as Objects;
    const refs = { list: () => tips.map((oid) => ({ name: `refs/pull/${oid}`, oid })), find: () => tips[1] } as unknown as RefStore;
    expect(resolveRange([], ['--all'], Object.assign(Object.create(objects) as Objects, kinds), refs).exclude).toHaveLength(tips.length);
  });
});
