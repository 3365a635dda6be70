/** However git stores objects and refs, the same secrets are found at the same places. Separate from sources.test.ts, which varies what happened, not how it is kept. */
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { leak, Planted } from '../corpus/planted.js';

const names = ['early', 'late', 'dropped', 'split', 'sparse'];
const text = (lines: number): string => Array.from({ length: lines }, (_, i) => `line ${i}\n`).join('');
const packsOf = (repo: Planted, ending: string): string[] => readdirSync(path.join(repo.root, '.git/objects/pack')).filter((name) => name.endsWith(ending)).map((name) => path.join(repo.root, '.git/objects/pack', name));

describe.each(['sha1', 'sha256'])('a %s repository', (hash) => {
  const repo = Planted.init(`--object-format=${hash}`);
  for (let i = 1; i <= 20; i++) repo.commit(`c${i}`, { 'f.js': text(i * 30) + (i === 7 ? leak('early') : ''), ...(i === 15 ? { 'g.js': leak('late') } : {}) });
  repo.git('checkout', '-q', '-b', 'dead');
  repo.commit('dead', { 'd.js': leak('dropped') });
  repo.git('checkout', '-q', 'main');
  repo.git('branch', '-q', '-D', 'dead');
  const expected = ['dropped d.js:1:14 blob "dead"', 'early f.js:211:14 blob "c7"', 'late g.js:1:14 blob "c15"'];
  const same = (): void => {
    expect(repo.scan(names, ['--history'])).toMatchObject({ status: 1, complete: true, found: expected });
    expect(repo.scan(names, ['--range', 'HEAD~12..HEAD'])).toMatchObject({ status: 1, complete: true, found: [expected[2]] });
  };

  it('loose, in several packs under one index, and with a pack whose own index is gone', () => {
    same();
    repo.git('repack', '-qd');
    for (const i of [1, 2]) {
      repo.commit(`x${i}`, { x: `${i}` });
      repo.git('repack', '-qd');
    }
    repo.git('multi-pack-index', 'write');
    same();
    const [index] = packsOf(repo, '.idx');
    renameSync(index!, `${index}.away`);
    same();
    renameSync(`${index}.away`, index!);
  });

  it('in one pack with a bitmap, kept, beside a cruft pack, with packed refs', () => {
    repo.git('repack', '-qad', '--write-bitmap-index');
    expect(packsOf(repo, '.bitmap')).toHaveLength(1);
    same();
    const kept = packsOf(repo, '.pack')[0]!.replace(/pack$/, 'keep');
    writeFileSync(kept, '');
    same();
    rmSync(kept);
    repo.git('reflog', 'expire', '--expire=now', '--all');
    repo.git('repack', '-qd', '--cruft', '--cruft-expiration=never');
    expect(packsOf(repo, '.mtimes')).toHaveLength(1);
    repo.git('pack-refs', '--all');
    same();
  });

  it('with a split index and with a sparse one', () => {
    repo.git('update-index', '--split-index');
    repo.write('s.js', leak('split'));
    repo.git('add', 's.js');
    expect(readdirSync(path.join(repo.root, '.git')).some((name) => name.startsWith('sharedindex.'))).toBe(true);
    expect(repo.scan(names, ['--staged'])).toMatchObject({ status: 1, complete: true, found: ['split s.js:1:14 index'] });
    repo.git('rm', '-q', '--cached', 's.js');
    rmSync(path.join(repo.root, 's.js'));
    repo.git('update-index', '--no-split-index');
    repo.commit('folders', { 'in/a.js': '1', 'out/b.js': '2', 'out/deep/c.js': '3' });
    repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    expect(repo.git('ls-files', '--sparse').split('\n')).toContain('out/');
    repo.write('in/w.js', leak('sparse'));
    repo.git('add', 'in/w.js');
    expect(repo.scan(names, ['--staged'])).toMatchObject({ status: 1, complete: true, found: ['sparse in/w.js:1:14 index'] });
    expect(repo.scan(names, [])).toMatchObject({ status: 1, complete: true, found: ['late g.js:1:14 file', 'sparse in/w.js:1:14 file'] });
    repo.git('sparse-checkout', 'disable');
    repo.git('reset', '-q', '--hard');
  });

  it('cloned bare, cloned without history, cloned without contents', () => {
    const mirror = Planted.clone(repo, '--mirror');
    expect(mirror.scan(names, ['--history'])).toMatchObject({ status: 1, complete: true, found: expected.slice(1) });
    const shallow = Planted.clone(repo, '--depth=1');
    expect(shallow.scan(names, ['--history'])).toMatchObject({ status: 1, complete: true, found: ['late g.js:1:14 blob "folders"'] });
    repo.git('config', 'uploadpack.allowFilter', 'true');
    const partial = Planted.clone(repo, '--filter=blob:none');
    const history = partial.scan(names, ['--history']);
    expect(history).toMatchObject({ status: 3, complete: false, found: ['late g.js:1:14 blob "c15"'] });
    expect(history.skipped[0]).toMatchObject({ fault: true, reason: expect.stringContaining('git fetch --refetch --no-filter') });
  });
});

describe('what cannot be read as a whole', () => {
  it('a ref, an extension, a ref storage, a HEAD: the audit names it, goes on, and ends with 3', () => {
    const history = (damage: (repo: Planted) => void): { status: number | null; found: string[]; told: string } => {
      const repo = Planted.init();
      repo.commit('one', { 'a.js': leak('late') });
      damage(repo);
      const { status, found, skipped, stderr } = repo.scan(names, ['--history']);
      return { status, found, told: skipped.map((skip) => skip.reason).join() + stderr };
    };
    const found = ['late a.js:1:14 blob "one"'];
    expect(history((repo) => repo.write('.git/refs/heads/bad', 'what\n'))).toEqual({ status: 3, found, told: 'ref refs/heads/bad cannot be read: it holds no object id; run: git fsck' });
    expect(history((repo) => repo.write('.git/HEAD', 'what\n'))).toMatchObject({ status: 3, found: [], told: expect.stringContaining('.git is no whole git directory') });
    const foreign = Planted.init();
    foreign.commit('one', { 'a.js': leak('late') });
    foreign.git('config', 'core.repositoryformatversion', '1');
    foreign.git('config', 'extensions.fooStorage', 'bar');
    const { status, found: places } = foreign.scan(names, ['--staged']);
    expect([status, places]).toEqual([3, []]);
    expect(foreign.scan(names, []).found).toEqual(['late a.js:1:14 file']);
  });

  // Root may read everything; a link to itself or a folder in the place of a file is closed to all.
  it('a pack, an index of a pack, a folder of loose objects: the audit names it and reports the rest', () => {
    const history = (close: (folder: string, repo: Planted) => void): { status: number | null; found: string[]; told: string } => {
      const repo = Planted.init();
      repo.commit('one', { 'a.js': leak('late') });
      repo.git('repack', '-qad');
      repo.commit('two', { 'b.js': leak('early') });
      // Names both commits while git can.
      expect(repo.scan(names, ['--history']).found).toHaveLength(2);
      close(path.join(repo.root, '.git/objects'), repo);
      const { status, found, skipped, stderr } = repo.scan(names, ['--history']);
      return { status, found, told: skipped.map((skip) => skip.reason).join() + stderr };
    };
    const instead = (ending: string) => (_: string, repo: Planted): void => {
      const [file] = packsOf(repo, ending);
      rmSync(file!);
      mkdirSync(file!);
    };
    for (const ending of ['.pack', '.idx']) {
      expect(history(instead(ending))).toMatchObject({ status: 3, found: ['early b.js:1:14 blob "two"'], told: expect.stringMatching(/pack .* cannot be read: /) });
    }
    const closed = history((folder) => {
      for (const name of readdirSync(folder).filter((one) => one.length === 2)) {
        rmSync(path.join(folder, name), { recursive: true });
        symlinkSync(name, path.join(folder, name));
      }
    });
    expect(closed).toMatchObject({ status: 3, found: ['late a.js:1:14 blob "one"'], told: expect.stringMatching(/object directory .* cannot be read: /) });
  });

  it('the home of another user: its configuration of git and its cache are left alone', () => {
    const repo = Planted.init();
    repo.commit('one', { 'a.js': leak('late') });
    const home = path.join(repo.root, '.git', 'home');
    mkdirSync(home);
    for (const name of ['.config', '.cache', '.gitconfig']) symlinkSync(name, path.join(home, name));
    expect(repo.scan(names, [], { HOME: home })).toMatchObject({ status: 1, complete: true, found: ['late a.js:1:14 file'], stderr: '' });
    repo.write('b.js', leak('early'));
    repo.git('add', 'b.js');
    expect(repo.scan(names, ['--staged'], { HOME: home })).toMatchObject({ status: 1, complete: true, found: ['early b.js:1:14 index'], stderr: '' });
  });
});
