import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStaged, type StagedOptions } from '../../src/sources/staged.js';
import { all } from '../corpus/all.js';
import { Scratch } from '../corpus/scratch.js';

/** path -> stage-independent list of `lines: content`, where lines are `all` or the new ones. */
async function staged(repo: Scratch, more: Partial<StagedOptions> = {}): Promise<string[]> {
  const out: string[] = [];
  for await (const { bytes, origin, onlyLines } of openStaged({ directory: repo.root, environment: {}, ...more }).fragments()) {
    if (origin.kind !== 'index') continue;
    const lines = onlyLines ? onlyLines.map(({ from, to }) => `${from}-${to}`).join(',') : 'all';
    out.push(`${origin.path} [${lines}] ${bytes.toString().replaceAll('\n', '|').slice(0, 40)}`);
  }
  return out;
}

async function names(repo: Scratch): Promise<string[]> {
  return (await all(openStaged({ directory: repo.root, environment: {} }).fragments())).filter(({ origin }) => origin.kind === 'file-name').map(({ bytes }) => bytes.toString());
}

describe.each(['sha1', 'sha256'])('openStaged (%s)', (hash) => {
  const init = (): Scratch => Scratch.init(`--object-format=${hash}`);

  it('gives everything of the first commit', async () => {
    const repo = init();
    repo.write('a/b.txt', 'one\n');
    repo.write('c', 'two\n');
    repo.git('add', '-A');
    repo.write('c', 'changed on disk only\n');
    repo.write('untracked', 'x\n');
    expect(await staged(repo)).toEqual(['a/b.txt [all] one|', 'c [all] two|']);
    expect(await names(repo)).toEqual(['a/b.txt', 'c']);
  });

  it('gives new lines of changed files and nothing for deletions and mode changes', async () => {
    const repo = init();
    repo.commit('one', { a: '1\n2\n3\n', 'd/b': 'x\n', 'd/e/f': 'same\n', gone: 'g\n', tool: '#!\n' });
    repo.write('a', '1\nnew\n2\n3\nlast\n');
    chmodSync(path.join(repo.root, 'tool'), 0o755);
    rmSync(path.join(repo.root, 'gone'));
    repo.git('add', '-A');
    expect(await staged(repo)).toEqual(['a [2-2,5-5] 1|new|2|3|last|']);
    expect(await names(repo)).toEqual([]);
  });

  it('steps over unchanged folders and finds changes below them when git left no cache of trees', async () => {
    const repo = init();
    repo.commit('one', Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`d${i % 7}/e${i % 3}/f${i}`, `${i}\n`])));
    repo.write('d3/e0/f3', '3\nmore\n');
    repo.git('add', '-A');
    expect(await staged(repo)).toEqual(['d3/e0/f3 [2-2] 3|more|']);
    repo.git('update-index', '--force-remove', 'd0/e0/f0');
    repo.bytes(['update-index', '--add', '--cacheinfo', `100644,${repo.git('rev-parse', ':d1/e1/f1')},d0/e0/f0`]);
    expect(await staged(repo)).toEqual(['d0/e0/f0 [1-1] 1|', 'd3/e0/f3 [2-2] 3|more|']);
  });

  it('does not take moved lines for new ones', async () => {
    const repo = init();
    const text = Array.from({ length: 20 }, (_, i) => `line ${i}\n`).join('');
    repo.commit('one', { 'old/plain': text, 'old/edited': `${text}tail\n`, 'old/other': 'nothing alike\n' });
    repo.git('mv', 'old', 'new');
    repo.write('new/edited', `${text}added\ntail\n`);
    repo.write('new/fresh', 'fresh\n');
    repo.git('add', '-A');
    expect(await staged(repo)).toEqual([expect.stringContaining('new/edited [21-21]'), 'new/fresh [all] fresh|']);
    expect(await names(repo)).toEqual(['new/edited', 'new/fresh', 'new/other', 'new/plain']);
  });

  it('reads the target of a link, and a file that replaced a link or a folder as new', async () => {
    const repo = init();
    repo.commit('one', { file: 'content\n', 'folder/x': 'x\n', a: 'a\n' });
    rmSync(path.join(repo.root, 'file'));
    symlinkSync('target/of/link', path.join(repo.root, 'file'));
    rmSync(path.join(repo.root, 'folder'), { recursive: true });
    repo.write('folder', 'now a file\n');
    rmSync(path.join(repo.root, 'a'));
    repo.write('a/inside', 'now a folder\n');
    repo.git('add', '-A');
    expect(await staged(repo)).toEqual(['a/inside [all] now a folder|', 'file [all] target/of/link', 'folder [all] now a file|']);
  });

  it('leaves out what is only intended to be added, and reads what is staged although it is ignored or deleted on disk', async () => {
    const repo = init();
    repo.commit('one', { '.gitignore': '*.log\n' });
    repo.write('later', 'x\n');
    repo.git('add', '-N', 'later');
    repo.write('a.log', 'forced\n');
    repo.git('add', '-f', 'a.log');
    rmSync(path.join(repo.root, 'a.log'));
    expect(await staged(repo)).toEqual(['a.log [all] forced|']);
  });

  it('honours a temporary index and a git directory, as hooks get them', async () => {
    const repo = init();
    repo.commit('one', { a: '1\n' });
    repo.write('a', '1\n2\n');
    repo.write('b', 'b\n');
    repo.git('add', 'b');
    repo.environment['GIT_INDEX_FILE'] = path.join(repo.root, '.git/next-index');
    repo.git('read-tree', 'HEAD');
    repo.git('add', 'a');
    const environment = { GIT_INDEX_FILE: '.git/next-index', GIT_DIR: '.git' };
    expect(await staged(repo, { environment })).toEqual(['a [2-2] 1|2|']);
  });

  it('reads all sides of a conflict but what HEAD or the other side has', async () => {
    const repo = init();
    repo.commit('base', { f: 'base\n', g: 'g\n' });
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit('theirs', { f: 'theirs\n', 'only/theirs': 'from side\n' });
    repo.git('checkout', '-q', 'main');
    repo.commit('ours', { f: 'ours\n' });
    expect(() => repo.git('merge', '-q', 'side')).toThrow();
    expect(await staged(repo)).toEqual(['f [1-1] base|']);
    repo.write('f', 'ours\ntheirs\nresolved\n');
    repo.git('add', 'f');
    expect(await staged(repo)).toEqual(['f [3-3] ours|theirs|resolved|']);
  });

  it('works on packed objects, in a linked worktree, and skips submodules', async () => {
    const inner = init();
    inner.commit('one', { f: '1' });
    const repo = init();
    repo.commit('one', { a: '1\n', 'deep/er/b': '1\n' });
    repo.git('gc', '-q');
    const linked = new Scratch(path.join(repo.root, '../', `${path.basename(repo.root)}-linked`));
    repo.git('worktree', 'add', '-q', linked.root);
    linked.write('deep/er/b', '1\n2\n');
    linked.git('submodule', '--quiet', 'add', inner.root, 'sub');
    linked.git('add', '-A');
    expect(await staged(linked)).toEqual([expect.stringContaining('.gitmodules [all]'), 'deep/er/b [2-2] 1|2|']);
    rmSync(linked.root, { recursive: true });
  });
});

describe('openStaged and trouble', () => {
  it('reads a sparse index', async () => {
    const repo = Scratch.init();
    repo.commit('one', { 'in/a': '1\n', 'out/b': '1\n', 'out/deep/c': '1\n', top: '1\n' });
    repo.git('sparse-checkout', 'set', '--cone', '--sparse-index', 'in');
    repo.write('in/a', '1\n2\n');
    repo.git('add', 'in/a');
    expect(repo.git('ls-files', '--stage', '--sparse')).toMatch(/^040000 .*out\/$/m);
    expect(await staged(repo)).toEqual(['in/a [2-2] 1|2|']);
    repo.git('reset', '-q', '--soft', repo.git('commit-tree', '-m', 'empty', repo.bytes(['mktree'], '').toString().trim()));
    expect(await staged(repo)).toEqual(['in/a [all] 1|2|', 'out/b [all] 1|', 'out/deep/c [all] 1|', 'top [all] 1|']);
  });

  it('says what is missing, keeps the rest, and skips what is too large', async () => {
    const repo = Scratch.init();
    repo.write('a', 'a\n');
    repo.write('b', 'b\n');
    repo.write('big', 'x'.repeat(2000));
    repo.git('add', '-A');
    const oid = repo.git('rev-parse', ':a');
    rmSync(path.join(repo.root, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    const source = openStaged({ directory: repo.root, environment: {}, maxFileSize: 1000 });
    expect((await all(source.fragments())).flatMap(({ origin }) => (origin.kind === 'index' ? origin.path : []))).toEqual(['b']);
    expect(source.coverage).toMatchObject({ blobs: 1, bytes: 2, skipped: [{ path: 'a', fault: true, reason: expect.stringContaining(oid) }, { path: 'big', fault: false }] });
  });

  it('reports a damaged index, HEAD and commit by what they are', () => {
    const repo = Scratch.init();
    const head = repo.commit('one', { a: '1\n' });
    const open = () => openStaged({ directory: repo.root, environment: {} });
    const file = path.join(repo.root, '.git/objects', head.slice(0, 2), head.slice(2));
    chmodSync(file, 0o644);
    writeFileSync(file, 'garbage');
    expect(open).toThrowError(expect.objectContaining({ code: 'CORRUPT_OBJECT', message: expect.stringContaining(head) }));
    rmSync(file);
    expect(open).toThrowError(expect.objectContaining({ code: 'MISSING_OBJECT', message: expect.stringContaining(head) }));
    repo.write('.git/refs/heads/main', '');
    expect(open).toThrowError(expect.objectContaining({ code: 'CORRUPT_REF', message: expect.stringContaining('refs/heads/main') }));
    repo.write('.git/index', 'DIRC');
    expect(open).toThrowError(expect.objectContaining({ code: 'CORRUPT_INDEX' }));
    mkdirSync(path.join(repo.root, 'x'));
    rmSync(path.join(repo.root, '.git'), { recursive: true });
    expect(open).toThrowError(expect.objectContaining({ code: 'NOT_A_REPOSITORY' }));
  });

  it('gives blobs that are too large to be held in windows, new as a whole', async () => {
    const repo = Scratch.init();
    const text = `${'y'.repeat(79)}\n`.repeat(1_000_000);
    repo.commit('one', { big: text });
    repo.write('big', `${text}new\n`);
    repo.git('add', '-A');
    const source = openStaged({ directory: repo.root, environment: {} });
    let [seen, parts] = [0, 0];
    for await (const { bytes, window, onlyLines } of source.fragments()) {
      expect(onlyLines).toBeUndefined();
      expect(window!.offset + window!.from).toBe(seen);
      expect(bytes.toString('latin1', window!.from, window!.from + 80)).toContain('yyy');
      seen = window!.offset + window!.to;
      parts += 1;
    }
    expect([seen, parts]).toEqual([text.length + 4, 2]);
    expect(source.coverage).toMatchObject({ blobs: 1, bytes: text.length + 4, skipped: [] });
  });

  it('leaves out what the caller names', async () => {
    const repo = Scratch.init();
    repo.write('a', 'a\n');
    repo.write('b', 'b\n');
    repo.git('add', '-A');
    expect(await staged(repo, { leaveOut: (name) => name === 'a' })).toEqual(['b [all] b|']);
  });
});
