import { chmodSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRange, type RangeOptions } from '../../src/sources/range.js';
import { openStaged } from '../../src/sources/staged.js';
import { all } from '../corpus/all.js';
import { Scratch, scratchFolder } from '../corpus/scratch.js';

const environment = { PATH: process.env.PATH };

function open(repo: Scratch, range: string | { include: string[]; exclude: string[] }, more: Partial<RangeOptions> = {}) {
  const ends = typeof range === 'string' ? { include: [range], exclude: [] } : range;
  return openRange({ directory: repo.root, environment, ...ends, ...more });
}

/** `subject: path [new lines] content` of each blob, in order. */
async function blobs(repo: Scratch, range: string | { include: string[]; exclude: string[] }, more: Partial<RangeOptions> = {}): Promise<string[]> {
  let subject = '';
  const out: string[] = [];
  for await (const { bytes, origin, onlyLines } of open(repo, range, more).fragments()) {
    if (origin.kind === 'commit-message') subject = bytes.toString().split('\n')[0]!;
    if (origin.kind !== 'blob') continue;
    const lines = onlyLines ? onlyLines.map(({ from, to }) => `${from}-${to}`).join(',') : 'all';
    out.push(`${subject}: ${origin.path} [${lines}] ${bytes.toString().replaceAll('\n', '|').slice(0, 40)}`);
  }
  return out;
}

describe.each(['sha1', 'sha256'])('openRange (%s)', (hash) => {
  const init = (): Scratch => Scratch.init(`--object-format=${hash}`);

  it('reads every commit, also what a later one undoes, and their messages', async () => {
    const repo = init();
    const base = repo.commit('base', { a: '1\n' });
    const added = repo.commit('add', { a: '1\nsecret\n', b: 'b\n' });
    repo.commit('undo', { a: '1\n' });
    expect(await blobs(repo, `${base}..HEAD`)).toEqual(['add: a [2-2] 1|secret|', 'add: b [all] b|', 'undo: a [] 1|']);
    const first = (await all(open(repo, `${base}..HEAD`).fragments()))[0]!;
    expect(first).toMatchObject({ origin: { kind: 'commit-message', commit: added }, authorship: { author: 'Ada Author', authorEmail: 'ada@example.org', date: expect.stringMatching(/^2023-11-1\dT\S+Z$/) } });
    expect(first.bytes.toString()).toBe('add\n');
    expect((await blobs(repo, 'HEAD')).slice(0, 2)).toEqual(['base: a [all] 1|', 'add: a [2-2] 1|secret|']);
    expect(open(repo, `${base}..HEAD`).coverage.commits).toBe(0);
  });

  it('gives of a merge only what no parent has', async () => {
    const repo = init();
    repo.commit('base', { f: 'top\nmiddle\nbottom\n', g: 'g\n' });
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit('side', { f: 'top\nmiddle\nbottom\nside\n', s: 's\n' });
    repo.git('checkout', '-q', 'main');
    const main = repo.commit('main', { f: 'main\ntop\nmiddle\nbottom\n', m: 'm\n' });
    repo.git('merge', '-q', '--no-commit', 'side');
    repo.write('f', 'main\ntop\nevil\nmiddle\nbottom\nside\n');
    repo.write('merged-only', 'x\n');
    repo.git('add', '-A');
    repo.git('commit', '-q', '-m', 'merge');
    expect(await blobs(repo, `${main}..HEAD`)).toEqual(['side: f [4-4] top|middle|bottom|side|', 'side: s [all] s|', 'merge: f [3-3] main|top|evil|middle|bottom|side|', 'merge: merged-only [all] x|']);
  });

  it('reads an octopus merge', async () => {
    const repo = init();
    const base = repo.commit('base', { f: 'base\n' });
    for (const name of ['x', 'y', 'z']) {
      repo.git('checkout', '-q', '-b', name, base);
      repo.commit(name, { [name]: `${name}\n` });
    }
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '-m', 'octopus', 'x', 'y', 'z');
    repo.write('octo', 'arms\n');
    repo.git('add', '-A');
    repo.git('commit', '-q', '--amend', '-m', 'octopus');
    expect(repo.git('rev-list', '--parents', '-1', 'HEAD').split(' ')).toHaveLength(4);
    expect(await blobs(repo, `${base}..HEAD`)).toEqual(['x: x [all] x|', 'y: y [all] y|', 'z: z [all] z|', 'octopus: octo [all] arms|']);
  });

  it('follows renames, reads type changes, and gives nothing for modes and deletions', async () => {
    const repo = init();
    const text = Array.from({ length: 20 }, (_, i) => `line ${i}\n`).join('');
    const base = repo.commit('base', { 'old/a': text, link: 'was a file\n', tool: '#!\n', gone: 'gone\n' });
    renameSync(path.join(repo.root, 'old'), path.join(repo.root, 'new'));
    rmSync(path.join(repo.root, 'link'));
    symlinkSync('/target', path.join(repo.root, 'link'));
    chmodSync(path.join(repo.root, 'tool'), 0o755);
    rmSync(path.join(repo.root, 'gone'));
    repo.commit('moved', {});
    repo.git('mv', 'new/a', 'b');
    repo.commit('moved and edited', { b: `${text}more\n` });
    expect(await blobs(repo, `${base}..HEAD`)).toEqual(['moved: link [all] /target', expect.stringContaining('moved and edited: b [21-21]')]);
    const names = (await all(open(repo, `${base}..HEAD`).fragments())).flatMap(({ origin }) => (origin.kind === 'file-name' ? origin.path : []));
    expect(names).toEqual(['new/a', 'b']);
  });

  it('does not care for attributes that hide content from diffs', async () => {
    const repo = init();
    const base = repo.commit('base', { '.gitattributes': '* -diff binary\n' });
    repo.commit('hidden', { 'x.txt': 'content\n' });
    expect(await blobs(repo, `${base}..`)).toEqual(['hidden: x.txt [all] content|']);
  });

  it('reads packed repositories, leaves out paths and sizes, and reads tag messages of what is pushed', async () => {
    const repo = init();
    const base = repo.commit('base', { a: '1\n' });
    repo.commit('more', { a: '1\n2\n', big: 'x'.repeat(3000), left: 'out\n' });
    repo.git('tag', '-a', '-m', 'tag text', 'v1');
    repo.git('repack', '-adfq', '--depth=50');
    const source = open(repo, { include: ['v1'], exclude: [base] }, { maxFileSize: 1000, leaveOut: (name) => name === 'left' });
    const fragments = (await all(source.fragments())).map(({ origin, bytes }) => `${origin.kind} ${bytes.toString()}`);
    expect(fragments).toEqual(['tag-message tag text\n', 'commit-message more\n', 'blob 1\n2\n', 'file-name big']);
    expect(source.coverage).toMatchObject({ commits: 1, blobs: 1, bytes: 4, skipped: [{ path: 'big', fault: false }] });
  });
});

describe('openRange and what is missing', () => {
  it.runIf(process.platform === 'linux')('leaves no pack open where it refuses', () => {
    const repo = Scratch.init();
    repo.commit('one', { a: '1' });
    repo.git('repack', '-adq');
    repo.git('pack-refs', '--all');
    const opened = (): string[] => readdirSync('/proc/self/fd').flatMap((fd) => {
      try {
        return [readlinkSync(`/proc/self/fd/${fd}`)];
      } catch {
        return [];
      }
    }).filter((file) => file.startsWith(repo.root));
    const source = open(repo, 'HEAD');
    expect(opened()).not.toEqual([]);
    source.objects.close();
    expect(opened()).toEqual([]);
    expect(() => open(repo, `${'a'.repeat(40)}..HEAD`)).toThrow();
    expect(opened()).toEqual([]);
    repo.write('.git/refs/heads/main', `${'b'.repeat(40)}\n`);
    expect(() => openStaged({ directory: repo.root, environment })).toThrow();
    expect(opened()).toEqual([]);
  });

  it('refuses unknown commits with the way out', () => {
    const repo = Scratch.init();
    repo.commit('one', { a: '1' });
    expect(() => open(repo, `${'a'.repeat(40)}..HEAD`)).toThrowError(expect.objectContaining({ code: 'UNKNOWN_COMMIT', message: expect.stringContaining('a'.repeat(40)), hint: expect.stringContaining('fetch-depth: 0') }));
  });

  it('reads a shallow clone as far as it goes and says that it ends', async () => {
    const source = Scratch.init();
    for (const text of ['1', '2', '3']) source.commit(text, { [text]: text });
    const clone = new Scratch(scratchFolder());
    clone.git('clone', '-q', '--depth=2', `file://${source.root}`, '.');
    const range = open(clone, 'HEAD');
    expect((await all(range.fragments())).filter(({ origin }) => origin.kind === 'blob')).toHaveLength(3);
    expect(range.coverage.skipped).toEqual([{ path: `commit ${source.git('rev-parse', 'HEAD~1')}`, reason: expect.stringContaining('git fetch --deepen'), fault: true }]);
    const inside = open(clone, 'HEAD~1..HEAD');
    expect((await all(inside.fragments())).filter(({ origin }) => origin.kind === 'blob')).toHaveLength(1);
    expect(inside.coverage.skipped).toEqual([]);
  });

  it('keeps what it can read when blobs, trees or commits are absent', async () => {
    const repo = Scratch.init();
    const base = repo.commit('base', { a: '1' });
    repo.commit('lost blob', { lost: 'lost', kept: 'kept' });
    repo.commit('lost tree', { 'deep/x': 'x' });
    repo.commit('last', { last: 'last' });
    const remove = (oid: string): void => rmSync(path.join(repo.root, '.git/objects', oid.slice(0, 2), oid.slice(2)));
    remove(repo.git('rev-parse', 'HEAD:lost'));
    remove(repo.git('rev-parse', 'HEAD~1^{tree}'));
    const source = open(repo, `${base}..HEAD`);
    const seen = (await all(source.fragments())).flatMap(({ origin }) => (origin.kind === 'blob' ? origin.path : []));
    expect(new Set(seen)).toEqual(new Set(['kept', 'last', 'a', 'deep/x']));
    expect(source.coverage.skipped.filter((skip) => skip.fault).map((skip) => skip.path)).toEqual(['lost', `commit ${repo.git('rev-parse', 'HEAD~1')}`, `commit ${repo.git('rev-parse', 'HEAD')}`, 'lost']);
  });
});
