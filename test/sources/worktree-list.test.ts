import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listWorktree, type ListOptions } from '../../src/sources/worktree-list.js';
import { Scratch, scratchFolder } from '../corpus/scratch.js';

const environment = { HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1' };

function list(from: string, paths: string[] = [], more: Partial<ListOptions> = {}): string[] {
  return listWorktree({ from, paths, environment, ...more }).files.map((file) => file.path);
}

/** What git takes for tracked and untracked, not ignored; names as text. */
function asGit(repo: Scratch): string[] {
  return [...new Set(repo.bytes(['ls-files', '-z', '--cached', '--others', '--exclude-standard']).toString().split('\0').filter((entry) => entry !== ''))].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

describe('listWorktree and ignore files', () => {
  it('lists tracked and untracked files without ignored ones, in the order of bytes', () => {
    const repo = Scratch.init();
    repo.commit('one', { 'b.txt': '', 'a/z': '', 'a.txt': '', 'a-b/c': '', 'ü.txt': '', 'build/kept.txt': '', '.gitignore': 'build/\n*.log\n!keep.log\n' });
    repo.git('add', '-f', 'build/kept.txt');
    repo.git('commit', '-qm', 'two');
    repo.write('build/out.txt', '');
    repo.write('x.log', '');
    repo.write('keep.log', '');
    repo.write('a/new', '');
    expect(list(repo.root)).toEqual(asGit(repo));
    expect(list(repo.root)).toEqual(['.gitignore', 'a-b/c', 'a.txt', 'a/new', 'a/z', 'b.txt', 'build/kept.txt', 'keep.log', 'ü.txt']);
    expect(list(repo.root, [], { noGitIgnore: true })).toContain('build/out.txt');
  });

  it('reads info/exclude and core.excludesFile of the user', () => {
    const repo = Scratch.init();
    const home = scratchFolder();
    for (const name of ['one', 'two', 'three', 'four']) repo.write(name, '');
    repo.write('.git/info/exclude', 'one\n!four\n');
    writeFileSync(path.join(home, '.gitconfig'), '[include]\npath = more.config\n');
    writeFileSync(path.join(home, 'more.config'), '[core]\nexcludesFile = ~/mine\n');
    writeFileSync(path.join(home, 'mine'), 'two\nfour\n');
    expect(list(repo.root, [], { environment: { ...environment, HOME: home } })).toEqual(['four', 'three']);
    rmSync(path.join(home, '.gitconfig'));
    mkdirSync(path.join(home, '.config/git'), { recursive: true });
    writeFileSync(path.join(home, '.config/git/ignore'), 'three\n');
    expect(list(repo.root, [], { environment: { ...environment, HOME: home } })).toEqual(['four', 'two']);
  });

  it('agrees with git on random trees and patterns', () => {
    const name = fc.constantFrom('a', 'b', 'ab', 'a.c', 'foo', 'bar', 'A', 'é', '-', '[x]', 'x y', '!n', '#h', 'a\\b');
    const file = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const piece = fc.constantFrom('a', 'b', 'c', 'foo', 'bar', 'A', 'é', '*', '*', '?', '**', '/', '/', '/**/', '**/', '[ab]', '[!a]', '[^b]', '[a-c]', '[[:alpha:]]', '[]x]', '[x', '[a-', '\\', '\\a', '\\*', '.', ' ', '-', '#', '!', '[\\]]', '[[:x:]]', '[a/b]', '\r');
    const pattern = fc.tuple(fc.constantFrom('', '', '!', '/', '!/'), fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '', '/', ' ', '\\ ')).map(([a, b, c]) => a + b.join('') + c);
    const ignore = fc.array(pattern, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));
    const repo = Scratch.init();
    fc.assert(fc.property(fc.array(file, { minLength: 1, maxLength: 12 }), fc.array(fc.tuple(fc.constantFrom('', 'a/', 'foo/', 'a/b/', 'A/'), ignore), { minLength: 1, maxLength: 3 }), fc.boolean(), fc.nat(3), (files, ignores, fold, tracked) => {
      execFileSync('find', [repo.root, '-mindepth', '1', '-maxdepth', '1', '!', '-name', '.git', '-exec', 'rm', '-rf', '{}', '+']);
      rmSync(path.join(repo.root, '.git/index'), { force: true });
      repo.git('config', 'core.ignoreCase', String(fold));
      const write = (place: string, text: string): void => {
        try {
          repo.write(place, text);
        } catch (error) {
          // A name that is a folder already, or goes through a file.
          expect((error as NodeJS.ErrnoException).code).toMatch(/EISDIR|ENOTDIR|EEXIST/);
        }
      };
      for (const place of files) write(place, '');
      const isFile = (place: string): boolean => existsSync(path.join(repo.root, place)) && lstatSync(path.join(repo.root, place)).isFile();
      for (const place of files.slice(0, tracked)) if (/^[a-z/.é-]+$/i.test(place) && isFile(place)) repo.bytes(['-c', 'core.ignoreCase=false', '--literal-pathspecs', 'add', '-f', '--', place]);
      for (const [folder, text] of ignores) write(`${folder}.gitignore`, text);
      // Where a disk keeps two files whose names differ in case alone, git with core.ignoreCase hides the one that is not tracked.
      const twins = new Set(fold ? repo.list('ls-files', '-z').map((path) => Buffer.from(path, 'latin1').toString().toLowerCase()) : []);
      const [ours, theirs] = [list(repo.root), asGit(repo).filter((path) => isFile(path))];
      expect(ours.filter((path) => theirs.includes(path) || !twins.has(path.toLowerCase()))).toEqual(theirs);
    }), { numRuns: 80 });
  });

  it('takes a class that there is not for none, whatever it is called', () => {
    const repo = Scratch.init();
    repo.write('.gitignore', '[[:constructor:]]\n[[:toString:]a]\nb\n');
    for (const name of ['a', 'b', 'c']) repo.write(name, '');
    expect(list(repo.root)).toEqual(asGit(repo));
  });

  it('with core.ignoreCase takes an ignored file for the tracked one of another spelling', () => {
    const repo = Scratch.init();
    repo.commit('one', { '.gitignore': '*.log\nbuild/\n', 'Kept.log': '', 'Build/Out': '', 'Src/Main': '' });
    repo.git('add', '-f', 'Kept.log', 'Build/Out');
    for (const [from, to] of [['Kept.log', 'KEPT.log'], ['Src', 'src']] as const) renameSync(path.join(repo.root, from), path.join(repo.root, to));
    repo.write('other.log', '');
    repo.write('src/main', '');
    expect(list(repo.root)).toEqual(['.gitignore', 'Build/Out', 'src/Main', 'src/main']);
    repo.git('config', 'core.ignoreCase', 'true');
    expect(list(repo.root)).toEqual(['.gitignore', 'Build/Out', 'KEPT.log', 'src/Main', 'src/main']);
  });

  it('is not stalled by an evil pattern', () => {
    const repo = Scratch.init();
    repo.write('.gitignore', `${'*a'.repeat(60)}b\n${'**/'.repeat(60)}x\n/${'*a'.repeat(80)}c\n`);
    repo.write('a'.repeat(200), '');
    expect(list(repo.root)).toEqual(asGit(repo));
  });
});

describe('listWorktree and places', () => {
  it('takes folders and files, also ignored ones that are named, each once', () => {
    const repo = Scratch.init();
    repo.commit('one', { 'src/a': '', 'src/deep/b': '', c: '', '.gitignore': 'out\nsrc/deep/x\n' });
    repo.write('out/d', '');
    repo.write('src/deep/x', '');
    const source = path.join(repo.root, 'src');
    expect(list(source)).toEqual(['src/a', 'src/deep/b']);
    expect(list(repo.root, ['src', 'src/deep', 'c', './c', 'out'])).toEqual(['c', 'out/d', 'src/a', 'src/deep/b']);
    expect(list(source, ['deep/x'])).toEqual(['src/deep/x']);
    expect(() => list(repo.root, ['gone'])).toThrowError(expect.objectContaining({ code: 'NO_SUCH_PATH', message: expect.stringContaining('gone') }));
  });

  it('finds its way when git has set variables for a hook', () => {
    const repo = Scratch.init();
    repo.commit('one', { 'src/a': '', '.gitignore': 'x\n' });
    repo.write('src/x', '');
    const hook = { ...environment, GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' };
    expect(list(repo.root, ['src'], { environment: hook })).toEqual(['src/a']);
    const other = Scratch.init();
    other.write('.gitignore', 'y\n');
    for (const name of ['x', 'y']) other.write(name, '');
    expect(list(repo.root, [other.root], { environment: hook })).toEqual(['.gitignore', 'x']);
    const apart = scratchFolder();
    writeFileSync(path.join(apart, 'x'), '');
    writeFileSync(path.join(apart, 'a'), '');
    writeFileSync(path.join(apart, '.gitignore'), 'x\n');
    expect(list(apart, [], { environment: { ...environment, GIT_DIR: path.join(repo.root, '.git'), GIT_WORK_TREE: apart } })).toEqual(['.gitignore', 'a']);
  });

  it('scans plain folders outside of any repository', () => {
    const folder = scratchFolder();
    for (const name of ['one', 'two']) {
      mkdirSync(path.join(folder, name));
      writeFileSync(path.join(folder, name, 'file'), name);
    }
    writeFileSync(path.join(folder, '.gitignore'), 'one\n');
    expect(listWorktree({ from: folder, paths: [], environment })).toMatchObject({ root: folder, files: [{ path: '.gitignore' }, { path: 'one/file' }, { path: 'two/file' }] });
    expect(listWorktree({ from: '/', paths: [path.join(folder, 'one'), path.join(folder, 'two/file')], environment })).toMatchObject({ root: folder, files: [{ path: 'one/file' }, { path: 'two/file' }] });
    expect(listWorktree({ from: folder, paths: ['one/file'], environment })).toMatchObject({ root: path.join(folder, 'one'), files: [{ path: 'file' }] });
  });

  it('reads submodules and nested repositories by their own rules and never .git', () => {
    const inner = Scratch.init();
    inner.commit('one', { f: '', '.gitignore': 'secret\n' });
    const repo = Scratch.init();
    repo.git('submodule', '--quiet', 'add', inner.root, 'sub');
    repo.commit('one', { '.gitignore': 'f\ncache/\nsub/\n' });
    repo.write('sub/secret', '');
    repo.write('sub/new', '');
    const nested = new Scratch(path.join(repo.root, 'nested'));
    mkdirSync(nested.root);
    nested.git('init', '-q');
    nested.write('f', '');
    nested.write('.git/info/exclude', 'hidden');
    nested.write('hidden', '');
    const cached = new Scratch(path.join(repo.root, 'cache/x'));
    mkdirSync(cached.root, { recursive: true });
    cached.git('init', '-q');
    cached.write('f', '');
    const linked = path.join(repo.root, 'linked');
    repo.git('worktree', 'add', '-q', linked);
    expect(list(repo.root)).toEqual(['.gitignore', '.gitmodules', 'linked/.gitignore', 'linked/.gitmodules', 'nested/f', 'sub/.gitignore', 'sub/f', 'sub/new']);
    expect(list(path.join(repo.root, 'sub'))).toEqual(['.gitignore', 'f', 'new']);
  });

  it('lists links as links and does not enter folders through them', () => {
    const outside = scratchFolder();
    writeFileSync(path.join(outside, 'file'), '');
    const repo = Scratch.init();
    repo.commit('one', { 'real/file': '', 'gone/file': '', '.gitignore': 'gone\n' });
    repo.git('add', '-f', 'gone/file');
    repo.git('commit', '-qm', 'two');
    rmSync(path.join(repo.root, 'gone'), { recursive: true });
    symlinkSync(outside, path.join(repo.root, 'gone'));
    symlinkSync(outside, path.join(repo.root, 'away'));
    symlinkSync('real', path.join(repo.root, 'near'));
    const files = listWorktree({ from: repo.root, paths: [], environment }).files;
    expect(files.map(({ path: name, kind }) => `${name} ${kind}`)).toEqual(['.gitignore file', 'away link', 'near link', 'real/file file']);
  });

  it('follows a link that is named, but not out of its repository', () => {
    const outside = scratchFolder();
    writeFileSync(path.join(outside, 'f'), '');
    const repo = Scratch.init();
    repo.commit('one', { 'real/file': '' });
    for (const [name, target] of [['in', 'real/file'], ['folder', 'real'], ['out', path.join(outside, 'f')], ['away', outside], ['gone', 'nothing']] as const) symlinkSync(target, path.join(repo.root, name));
    const { files, skipped } = listWorktree({ from: repo.root, paths: ['in', 'folder', 'out', 'away', 'gone'], environment });
    expect(files.map((file) => [file.path, file.kind])).toEqual([['away', 'link'], ['folder/file', 'file'], ['gone', 'link'], ['in', 'file'], ['out', 'link']]);
    expect(files.find((file) => file.path === 'in')!.place).toBe(path.join(repo.root, 'real/file'));
    expect(skipped.map((skip) => [skip.path, skip.fault])).toEqual([['out', false], ['away', false], ['gone', false]]);
    symlinkSync(outside, path.join(outside, 'self'));
    expect(list(outside, ['self'])).toEqual(['f', 'self']);
  });

  it('keeps names that are no UTF-8', () => {
    const repo = Scratch.init();
    const odd = Buffer.concat([Buffer.from(`${repo.root}/d`), Buffer.from([0xe9])]);
    mkdirSync(odd);
    writeFileSync(Buffer.concat([odd, Buffer.from([0x2f, 0xff])]), 'x');
    repo.write('é', '');
    expect(list(repo.root)).toEqual(['d\\xe9/\\xff', 'é']);
    repo.write('.gitignore', 'd?/\n');
    expect(list(repo.root)).toEqual(['.gitignore', 'é']);
    repo.git('add', '-Af', '.');
    expect(list(repo.root)).toEqual(['.gitignore', 'd\\xe9/\\xff', 'é']);
  });

  it('skips pipes and sockets by choice, and what cannot be read as a fault', () => {
    const folder = scratchFolder();
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    // Deeper than a path can be long: a folder that not even root can open by its name.
    const deep = (top: string, levels: number): string => path.join(folder, top, ...Array.from({ length: levels }, () => 'd'.repeat(250)));
    for (const [top, levels] of [['a', 15], ['b', 4]] as const) mkdirSync(deep(top, levels), { recursive: true });
    renameSync(path.join(folder, 'b'), path.join(deep('a', 15), 'b'));
    const { files, skipped } = listWorktree({ from: folder, paths: [], environment });
    execFileSync('rm', ['-rf', path.join(folder, 'a')]);
    expect(files).toEqual([]);
    expect(skipped).toEqual([{ path: expect.stringMatching(/^a\/d{250}/), reason: 'its path is longer than the system takes', fault: true }, { path: 'pipe', reason: 'named pipe', fault: false }]);
  });

  it('goes on without the index when that is damaged, and says so', () => {
    const repo = Scratch.init();
    repo.commit('one', { a: '', '.gitignore': 'b\n' });
    repo.write('b', '');
    repo.write('.git/index', 'DIRCgarbage that is long enough to be looked at');
    const { files, skipped } = listWorktree({ from: repo.root, paths: [], environment });
    expect(files.map((file) => file.path)).toEqual(['.gitignore', 'a']);
    expect(skipped).toEqual([expect.objectContaining({ path: '.git/index', fault: true })]);
  });

  it('leaves out what the caller names, with whole folders unread', () => {
    const repo = Scratch.init();
    repo.commit('one', { 'a/x': '', 'b/x': '', c: '' });
    const asked: string[] = [];
    expect(list(repo.root, [], { leaveOut: (name) => (asked.push(name), name === 'a/' || name === 'c') })).toEqual(['b/x']);
    expect(asked).not.toContain('a/x');
  });
});
