/**
 * Every byte reader against isomorphic-git, which shares no code with git: loose objects, packs with both kinds of delta,
 * pack index, refs loose and packed, index file, configuration, ignore files, walks of commits and trees. Git itself is
 * the judge in each reader's own tests; two independent readers that agree do not share one mistake.
 */
import fs from 'node:fs';
import path from 'node:path';
import git from 'isomorphic-git';
import { beforeAll, describe, expect, it } from 'vitest';
import { walkCommits } from '../../src/git/commit-walk.js';
import { readIndexFile } from '../../src/git/index-file.js';
import { Objects } from '../../src/git/objects.js';
import { RefStore } from '../../src/git/refs.js';
import { openRepository } from '../../src/git/repository.js';
import { diffTrees } from '../../src/git/tree-diff.js';
import { isIgnored, rootRules, withFolder, type IgnoreRules } from '../../src/sources/ignore-rules.js';
import { pathText } from '../../src/util/path-text.js';
import { random } from '../random.js';
import { Scratch } from '../corpus/scratch.js';

describe('isomorphic-git and our readers', () => {
  let repo: Scratch;
  let dir: string;

  beforeAll(() => {
    repo = Scratch.init();
    dir = repo.root;
    const long = random('a-z \n', 20_000, 1);
    for (let i = 0; i < 12; i++) repo.commit(`change ${i}`, { 'long.txt': `${long.slice(0, 900 * i)}${i}${long.slice(900 * i)}`, [`folder ${i % 3}/é${i}.txt`]: `${i}\n` });
    repo.git('checkout', '-q', '-b', 'side/branch', 'HEAD~4');
    repo.commit('side', { 'side.txt': 'side\n' });
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '--no-ff', '-m', 'merge', 'side/branch');
    repo.git('tag', 'light');
    repo.git('tag', '-a', '-m', 'annotated', 'v1');
    repo.git('repack', '-q', '-a', '-d', '-f', '--depth=50', '--window=50');
    repo.git('pack-refs', '--all');
    repo.git('update-ref', 'refs/notes/x', 'HEAD');
    repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/heads/main');
    repo.commit('after packing', { 'loose.txt': 'loose\n', 'run.sh': '#!/bin/sh\n', '.gitignore': '*.log\n!keep.log\n/build/\ndoc/**/*.tmp\n' });
    repo.git('config', 'user.name', 'A "quoted" name \\ with # and ;');
    repo.git('config', 'branch.side/branch.remote', 'origin');
  });

  const objects = (): Objects => new Objects(openRepository(dir), { PATH: process.env.PATH });

  it('read the same objects: loose, whole in a pack, and as deltas', async () => {
    const ours = objects();
    const all = repo.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)').split('\n');
    expect(repo.git('verify-pack', '-v', ...fs.readdirSync(path.join(dir, '.git/objects/pack')).filter((name) => name.endsWith('.idx')).map((name) => path.join('.git/objects/pack', name)))).toMatch(/chain length = [2-9]/);
    for (const oid of all) {
      const theirs = await git.readObject({ fs, dir, oid, format: 'content' });
      const object = ours.need(oid, 'object');
      expect([object.kind, Buffer.compare(object.bytes, theirs.object as Uint8Array)], oid).toEqual([theirs.type, 0]);
    }
    ours.close();
  });

  it('read the same refs', async () => {
    const refs = new RefStore(openRepository(dir), {});
    const names = [...(await git.listBranches({ fs, dir })).map((name) => `refs/heads/${name}`), ...(await git.listTags({ fs, dir })).map((name) => `refs/tags/${name}`), 'refs/notes/x', 'refs/remotes/origin/HEAD'];
    const theirs = await Promise.all(names.sort().map(async (name) => ({ name, oid: await git.resolveRef({ fs, dir, ref: name }) })));
    expect(refs.list().map(({ name, oid }) => ({ name, oid }))).toEqual(theirs);
    expect(refs.headTarget()).toBe(`refs/heads/${(await git.currentBranch({ fs, dir }))!}`);
  });

  it('read the same index', async () => {
    const index = readIndexFile(path.join(dir, '.git/index'), 20);
    const ours = Array.from({ length: index.count }, (_, i) => [pathText(index.path(i)), index.mode(i), index.oid(i)]);
    const theirs = (await git.walk({ fs, dir, trees: [git.STAGE()], map: async (name, [entry]) => (entry && (await entry.type()) === 'blob' ? [[name, await entry.mode(), await entry.oid()]] : undefined), reduce: async (parent, children) => [...((parent as unknown[]) ?? []), ...(children as unknown[][]).flat()] })) as unknown[];
    expect(ours).toEqual(theirs);
    expect(ours.length).toBeGreaterThan(10);
  });

  it('read the same configuration', async () => {
    const { config } = openRepository(dir);
    for (const name of ['user.name', 'core.bare', 'core.repositoryformatversion', 'branch.side/branch.remote']) {
      expect(config.get(name), name).toBe(String(await git.getConfig({ fs, dir, path: name })));
    }
  });

  it('walk the same commits', async () => {
    const ours = objects();
    const head = repo.git('rev-parse', 'HEAD');
    const theirs = await git.log({ fs, dir, ref: 'HEAD' });
    expect(walkCommits(ours, [head], [], new Set()).commits.map((commit) => commit.oid).sort()).toEqual(theirs.map((entry) => entry.oid).sort());
    const [base] = await git.findMergeBase({ fs, dir, oids: [repo.git('rev-parse', 'side/branch'), repo.git('rev-parse', 'HEAD~2')] }) as string[];
    expect(walkCommits(ours, [head], [base!], new Set()).commits.map((commit) => commit.oid).sort()).toEqual(repo.git('rev-list', 'HEAD', `^${base}`).split('\n').sort());
    ours.close();
  });

  it('see the same change between two trees', async () => {
    const ours = objects();
    const trees = (ref: string): string => repo.git('rev-parse', `${ref}^{tree}`);
    const theirs = (await git.walk({
      fs, dir, trees: [git.TREE({ ref: 'HEAD' }), git.TREE({ ref: 'side/branch' })],
      map: async (name, [now, before]) => (now && (await now.type()) === 'blob' && (await now.oid()) !== (await before?.oid()) ? [[name, await now.oid()]] : undefined),
      reduce: async (parent, children) => [...((parent as unknown[]) ?? []), ...(children as unknown[][]).flat()],
    })) as unknown[];
    const { changes } = diffTrees(ours, trees('HEAD'), [trees('side/branch')]);
    expect(changes.map(({ path: name, oid }) => [pathText(name), oid]).sort()).toEqual(theirs.sort());
    ours.close();
  });

  it('ignore the same files', async () => {
    const rules: IgnoreRules | null = withFolder(rootRules(openRepository(dir), {}, () => {}), Buffer.from(dir), '' as never, false, () => {});
    for (const file of ['a.log', 'keep.log', 'x/a.log', 'x/keep.log', 'build.txt', 'doc/a.tmp', 'doc/a/b/c.tmp', 'other/a.tmp', 'readme']) {
      expect(isIgnored(rules, file as never, file.lastIndexOf('/') + 1, false), file).toBe(await git.isIgnored({ fs, dir, filepath: file }));
    }
  });
});
