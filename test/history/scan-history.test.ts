/** Whole audits of repositories that real git made, with keys planted at known places. */
import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Exposure, Occurrence } from '../../src/findings/types.js';
import { openRepository } from '../../src/git/repository.js';
import { scanHistory } from '../../src/history/scan-history.js';
import type { HistoryOptions, HistoryResult } from '../../src/history/types.js';
import { makeRepository, madeText, type MadeRepository } from '../git/made-repository.js';
import { madeRule, makeKeyScanner } from './made-scanner.js';

const made: MadeRepository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) repository.remove();
});

function make(objectFormat: 'sha1' | 'sha256' = 'sha1'): MadeRepository {
  const repository = makeRepository({ objectFormat });
  made.push(repository);
  return repository;
}

const environment = { PATH: process.env['PATH'] };

function audit(repository: MadeRepository, options: HistoryOptions = {}): Promise<HistoryResult> {
  return scanHistory(openRepository(repository.dir), makeKeyScanner(), { environment, jobs: 1, ...options });
}

/** value -> its places as `path:line:column commit` */
function places(result: HistoryResult): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { candidate, occurrences } of result.located) (found[candidate.value] ??= []).push(...occurrences.map((one) => `${one.path}:${one.startLine}:${one.startColumn} ${one.commit?.slice(0, 8) ?? '-'}`));
  return found;
}

function exposureOf(result: HistoryResult, value: string): Exposure {
  return result.located.find(({ candidate }) => candidate.value === value)!.exposure;
}

function occurrencesOf(result: HistoryResult, value: string): Occurrence[] {
  return result.located.filter(({ candidate }) => candidate.value === value).flatMap(({ occurrences }) => occurrences);
}

const short = (oid: string): string => oid.slice(0, 8);

describe('an interrupted audit', () => {
  it.each([['while commits are read', 'reading'], ['before commits are attributed', 'attributing']] as const)('%s, reports what was found until then', async (_, when) => {
    const repository = make();
    for (let i = 0; i < 12; i++) {
      repository.write(`f${i}.txt`, `madekey-number${i}\n`);
      repository.commit(i === 5 ? 'stop-here' : `commit ${i}`);
    }
    repository.git(['repack', '-adfq']);
    const interrupt = new AbortController();
    const scanner = makeKeyScanner();
    const messages = 12;
    let seen = 0;
    const watched: typeof scanner = {
      ...scanner,
      hits(bytes, from, to, out) {
        if (bytes.includes('commit ') || bytes.includes('stop-here')) seen++;
        if (when === 'reading' ? bytes.includes('stop-here') : seen === messages) interrupt.abort();
        scanner.hits(bytes, from, to, out);
      },
    };
    const result = await scanHistory(openRepository(repository.dir), watched, { environment, jobs: 1, signal: interrupt.signal });
    expect(result.located.map(({ candidate }) => candidate.value).sort()).toEqual(Array.from({ length: 12 }, (__, i) => `madekey-number${i}`).sort());
    expect(result.located.every(({ occurrences }) => occurrences.length === 1 && occurrences[0]!.startLine === 1)).toBe(true);
    expect(result.coverage.skipped).toContainEqual({ path: 'history', reason: 'interrupted: what follows was not read', fault: true });
  });

  it('lets signals through within one delta tree', async () => {
    const repository = make();
    const interrupt = new AbortController();
    const stream: string[] = [];
    const lines = Array.from({ length: 3000 }, (_, i) => `line ${i} ${'x'.repeat(i % 80)}`);
    for (let version = 0; version < 300; version++) {
      lines[(version * 37) % lines.length] = `changed ${version}`;
      const content = `${lines.join('\n')}\nmadekey-kept\n`;
      stream.push(`commit refs/heads/main\ncommitter A <a@example.org> ${1_700_000_000 + version} +0000\ndata 1\nx\nM 644 inline f\ndata ${content.length}\n${content}\n`);
    }
    repository.git(['-c', 'fastimport.unpackLimit=0', 'fast-import', '--quiet', '--depth=400'], stream.join(''));
    const slow = makeKeyScanner();
    const scanner: typeof slow = {
      ...slow,
      hits(bytes, from, to, out) {
        for (const end = performance.now() + 5; performance.now() < end;);
        slow.hits(bytes, from, to, out);
      },
    };
    setTimeout(() => interrupt.abort(), 150);
    const result = await scanHistory(openRepository(repository.dir), scanner, { environment, jobs: 1, signal: interrupt.signal });
    expect(result.coverage.blobs).toBeGreaterThan(0);
    expect(result.coverage.blobs).toBeLessThan(300);
    expect(result.located).toHaveLength(1);
  });
});

describe('what the walk does not hold', () => {
  it('lets signals through while loose objects are read', async () => {
    const repository = make();
    for (let i = 0; i < 60; i++) repository.write(`f${i}.txt`, `madekey-number${i}\n`);
    repository.commit('all at once');
    const interrupt = new AbortController();
    const made = makeKeyScanner();
    const scanner: typeof made = {
      ...made,
      scan(bytes) {
        for (const end = performance.now() + 20; performance.now() < end;);
        return made.scan(bytes);
      },
    };
    setTimeout(() => interrupt.abort(), 300);
    const result = await scanHistory(openRepository(repository.dir), scanner, { environment, jobs: 1, signal: interrupt.signal });
    expect(result.coverage.blobs).toBeGreaterThan(0);
    expect(result.coverage.blobs).toBeLessThan(60);
    expect(result.located).toHaveLength(result.coverage.blobs);
    expect(result.coverage.skipped).toContainEqual({ path: 'history', reason: 'interrupted: what follows was not read', fault: true });
  });

  it.each(['loose', 'packed', 'packed as deltas'])('reads blobs that are too large to be held (%s)', async (how) => {
    const repository = make();
    const line = `${'x'.repeat(99)}\n`;
    const half = line.repeat(400_000);
    repository.write('large.txt', `madekey-top\n${half}  madekey-middle\n${half}madekey-end`);
    const first = repository.commit('add');
    if (how.endsWith('deltas')) {
      repository.write('large.txt', `madekey-top\n${half}  madekey-middle\n${half}madekey-end\nmore\n`);
      repository.commit('change');
    }
    if (how !== 'loose') repository.git(['repack', '-adfq', '--window-memory=0']);
    const result = await audit(repository);
    expect(places(result)).toMatchObject({
      'madekey-top': [`large.txt:1:1 ${short(first)}`],
      'madekey-middle': [`large.txt:400002:3 ${short(first)}`],
      'madekey-end': [`large.txt:800003:1 ${short(first)}`],
    });
    expect(result.coverage.skipped).toEqual([]);
    expect(result.notes.some((note) => note.includes('stored as deltas'))).toBe(how.endsWith('deltas'));
  });

  it('says where the history of a shallow clone ends', async () => {
    const repository = make();
    for (const name of ['a', 'b', 'c']) {
      repository.write(name, `madekey-${name}\n`);
      repository.commit(name);
    }
    expect((await audit(repository)).notes).toEqual([]);
    const clone = path.join(repository.dir, 'clone');
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${repository.dir}`, clone]);
    const result = await scanHistory(openRepository(clone), makeKeyScanner(), { environment, jobs: 1 });
    expect(result.notes).toEqual(['this clone is shallow: its history ends at 1 commit whose parents were not fetched; for the rest: git fetch --unshallow']);
    expect(result.coverage.skipped).toEqual([]);
  });

  it('reads all objects by git when the format has an extension that is unknown', async () => {
    const repository = make();
    for (const name of ['a', 'b', 'c']) {
      repository.write(name, `madekey-${name}\n`);
      repository.commit(name);
    }
    repository.git(['tag', '-a', '-m', 'madekey-tag', 'v1']);
    const expected = await audit(repository);
    repository.git(['repack', '-adq']);
    const result = await scanHistory({ ...openRepository(repository.dir), unknownExtensions: ['hologram'] }, makeKeyScanner(), { environment, jobs: 1 });
    expect(places(result)).toEqual(places(expected));
    expect(Object.keys(places(result))).toHaveLength(4);
    expect(result.notes).toEqual(['all 10 objects were read by git, for this version does not know what the repository names as extensions: hologram']);
  });
});

describe('history audit', () => {
  it.each(['sha1', 'sha256'] as const)('names commit, author, date, path, line and exposure (%s)', async (format) => {
    const repository = make(format);
    repository.write('a.txt', 'one\n  two madekey-first\n');
    const first = repository.commit('begin');
    repository.write('b/c.txt', 'madekey-second\n');
    const second = repository.commit('add second');
    repository.write('a.txt', 'zero\none\n  two madekey-first\n');
    const moved = repository.commit('move a line');
    repository.git(['rm', '-q', 'b/c.txt']);
    const removed = repository.commit('remove second');
    repository.git(['tag', 'light']);
    for (const packed of [false, true]) {
      if (packed) repository.git(['repack', '-adfq']);
      const result = await audit(repository);
      expect(places(result)).toEqual({ 'madekey-first': [`a.txt:2:7 ${short(first)}`], 'madekey-second': [`b/c.txt:1:1 ${short(second)}`] });
      expect(exposureOf(result, 'madekey-first')).toEqual({
        introducedBy: first, introducedAt: expect.stringMatching(/^2023-11-1\dT\d\d:\d\d:\d\d\+01:00$/), author: 'Ann Author', lastSeenIn: removed, lastSeenAt: expect.any(String),
        inHead: true, pushed: false, refs: ['refs/heads/main', 'refs/tags/light'], heldBy: ['ref', 'reflog'], commits: 4, paths: ['a.txt'],
      });
      expect(exposureOf(result, 'madekey-second')).toMatchObject({ introducedBy: second, lastSeenIn: moved, inHead: false, commits: 2, paths: ['b/c.txt'] });
      expect(occurrencesOf(result, 'madekey-first')[0]).toMatchObject({ author: 'Ann Author', authorEmail: 'ann@example.org', ref: 'refs/heads/main', origin: 'blob', line: { text: '  two madekey-first', from: 6, to: 19 } });
      expect(result.coverage).toMatchObject({ blobs: 3, commits: 4, skipped: [] });
    }
  });

  it('sees merges with content of their own, octopus merges, renames and type changes', async () => {
    const repository = make();
    repository.write('base.txt', `${madeText(1, 400)}`);
    repository.commit('base');
    for (const branch of ['left', 'right', 'third']) {
      repository.git(['checkout', '-q', '-b', branch, 'main']);
      repository.write(`${branch}.txt`, `from ${branch} madekey-${branch}\n`);
      repository.commit(branch);
    }
    repository.git(['checkout', '-q', 'main']);
    repository.git(['merge', '-q', '--no-commit', '--no-ff', 'left']);
    repository.write('base.txt', `${madeText(1, 400)}\nmadekey-evil\n`);
    const evil = repository.commit('merge left');
    repository.git(['merge', '-q', '-m', 'octopus', 'right', 'third']);
    repository.git(['mv', 'left.txt', 'renamed.txt']);
    const renamed = repository.commit('rename');
    rmSync(path.join(repository.dir, 'right.txt'));
    symlinkSync('/nowhere/madekey-link', path.join(repository.dir, 'right.txt'));
    const typed = repository.commit('now a link');
    const left = repository.git(['rev-parse', 'left']);
    const result = await audit(repository);
    expect(places(result)).toEqual({
      'madekey-evil': [expect.stringMatching(new RegExp(`^base.txt:\\d+:1 ${short(evil)}$`))],
      'madekey-left': [`left.txt:1:11 ${short(left)}`, `renamed.txt:1:11 ${short(renamed)}`],
      'madekey-right': [`right.txt:1:12 ${short(repository.git(['rev-parse', 'right']))}`],
      'madekey-third': [`third.txt:1:12 ${short(repository.git(['rev-parse', 'third']))}`],
      'madekey-link': [`right.txt:1:10 ${short(typed)}`],
    });
    expect(exposureOf(result, 'madekey-left').refs).toEqual(['refs/heads/left', 'refs/heads/main']);
  });

  it('sees a secret come back, and one that moves within an unchanged path only once', async () => {
    const repository = make();
    repository.write('a.txt', 'madekey-back\n');
    const first = repository.commit('one');
    repository.write('a.txt', 'nothing\n');
    repository.commit('two');
    repository.write('a.txt', 'again madekey-back\n');
    const again = repository.commit('three');
    repository.write('a.txt', 'again madekey-back\nand more\n');
    repository.commit('four');
    const result = await audit(repository);
    expect(places(result)['madekey-back']).toEqual([`a.txt:1:1 ${short(first)}`, `a.txt:1:7 ${short(again)}`]);
    expect(exposureOf(result, 'madekey-back').commits).toBe(3);
  });

  it('reads messages, tags, notes and file names', async () => {
    const repository = make();
    repository.write('dir/madekey-name.pem', 'x\n');
    const first = repository.commit('subject\n\nbody madekey-message here');
    repository.git(['tag', '-a', 'v1', '-m', 'release madekey-tagged']);
    repository.git(['notes', 'add', '-m', 'see madekey-noted', 'HEAD']);
    const result = await audit(repository);
    expect(places(result)).toEqual({
      'madekey-message': [`commit ${first}:3:6 ${short(first)}`],
      'madekey-name': [`dir/madekey-name.pem:1:1 ${short(first)}`],
      'madekey-noted': [expect.stringContaining(':1:5 ')],
      'madekey-tagged': ['tag v1:1:9 -'],
    });
    const origins = Object.fromEntries(result.located.map(({ candidate, occurrences }) => [candidate.value, occurrences[0]!.origin]));
    expect(origins).toEqual({ 'madekey-message': 'commit-message', 'madekey-name': 'file-name', 'madekey-noted': 'note', 'madekey-tagged': 'tag-message' });
    expect(exposureOf(result, 'madekey-tagged')).toMatchObject({ heldBy: ['ref'], refs: ['refs/tags/v1'] });
    expect(exposureOf(result, 'madekey-name')).toMatchObject({ inHead: true, commits: 1 });
  });

  it('takes nothing for the state of HEAD while its branch has no commit', async () => {
    const repository = make();
    repository.write('a.txt', 'madekey-there\n');
    repository.commit('add');
    expect(exposureOf(await audit(repository), 'madekey-there')).toMatchObject({ inHead: true, heldBy: ['ref', 'reflog'] });
    repository.git(['symbolic-ref', 'HEAD', 'refs/heads/unborn']);
    expect(exposureOf(await audit(repository), 'madekey-there')).toMatchObject({ inHead: false, refs: ['refs/heads/main'], heldBy: ['ref', 'reflog'] });
  });

  it('speaks of the HEAD of the working tree in hand, from the cache as well', async () => {
    const repository = make();
    repository.write('a.txt', 'clean\n');
    const clean = repository.commit('start');
    repository.write('a.txt', 'madekey-there\n');
    repository.commit('add');
    repository.git(['worktree', 'add', '-q', '--detach', 'linked', clean]);
    const scanner = makeKeyScanner();
    const inHead = async (folder: string): Promise<boolean> => {
      const options = { environment, jobs: 1, cacheDir: path.join(repository.dir, 'cache'), rule: () => madeRule('made-key') };
      return exposureOf(await scanHistory(openRepository(folder), scanner, options), 'madekey-there').inHead;
    };
    expect(await inHead(repository.dir)).toBe(true);
    expect(await inHead(path.join(repository.dir, 'linked'))).toBe(false);
    expect(await inHead(repository.dir)).toBe(true);
  });

  it('finds what only a stash, a reflog or nothing at all holds, and leaves out the last when asked', async () => {
    const repository = make();
    repository.write('a.txt', 'start\n');
    repository.commit('start');
    repository.write('a.txt', 'stashed madekey-stashed\n');
    repository.git(['stash', '-q']);
    repository.write('a.txt', 'dropped madekey-amended\n');
    repository.commit('to be dropped');
    repository.git(['reset', '-q', '--hard', 'HEAD~1']);
    const loose = repository.git(['hash-object', '-w', '--stdin'], 'never committed madekey-dangling\n');
    const before = await audit(repository);
    expect(Object.keys(places(before))).toEqual(['madekey-amended', 'madekey-dangling', 'madekey-stashed']);
    expect(exposureOf(before, 'madekey-stashed')).toMatchObject({ heldBy: ['stash'], refs: ['refs/stash'], inHead: false });
    expect(exposureOf(before, 'madekey-amended').heldBy).toEqual(['reflog']);
    expect(exposureOf(before, 'madekey-dangling').heldBy).toEqual(['unreachable']);
    expect(occurrencesOf(before, 'madekey-dangling')[0]).toMatchObject({ path: `blob ${loose}`, blob: loose });
    repository.git(['reflog', 'expire', '--expire=now', '--all', '--expire-unreachable=now']);
    rmSync(path.join(repository.dir, '.git', 'ORIG_HEAD'));
    repository.git(['repack', '-adkq']);
    const after = await audit(repository);
    expect(exposureOf(after, 'madekey-amended')).toMatchObject({ heldBy: ['unreachable'], refs: [], commits: 1 });
    expect(Object.keys(places(await audit(repository, { unreachable: false }))).filter((value) => value !== 'madekey-stashed')).toEqual([]);
  });

  it('treats a shallow boundary as a beginning, and follows worktrees and alternates', async () => {
    const repository = make();
    repository.write('a.txt', 'madekey-old\n');
    repository.commit('one');
    repository.write('b.txt', 'madekey-new\n');
    const second = repository.commit('two');
    const shallow = make();
    rmSync(shallow.dir, { recursive: true });
    execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository.dir}`, shallow.dir]);
    const result = await audit(shallow);
    expect(places(result)).toEqual({ 'madekey-new': [`b.txt:1:1 ${short(second)}`], 'madekey-old': [`a.txt:1:1 ${short(second)}`] });
    expect(result.coverage).toMatchObject({ commits: 1, skipped: [] });

    const borrowed = make();
    rmSync(borrowed.dir, { recursive: true });
    execFileSync('git', ['clone', '-q', '--shared', repository.dir, borrowed.dir]);
    borrowed.git(['worktree', 'add', '-q', '-b', 'side', 'linked']);
    writeFileSync(path.join(borrowed.dir, 'linked', 'c.txt'), 'madekey-side\n');
    borrowed.git(['-C', 'linked', 'add', '.']);
    borrowed.git(['-C', 'linked', 'commit', '-q', '-m', 'side']);
    for (const dir of [borrowed.dir, path.join(borrowed.dir, 'linked')]) {
      const found = await scanHistory(openRepository(dir), makeKeyScanner(), { environment, jobs: 1 });
      expect(Object.keys(places(found))).toEqual(['madekey-new', 'madekey-old', 'madekey-side']);
    }
  });

  it('says what a partial clone lacks and what is damaged, and reports the rest', async () => {
    const repository = make();
    repository.write('a.txt', 'madekey-kept\n');
    repository.commit('one');
    repository.write('big.txt', madeText(3, 4000));
    repository.commit('two');
    repository.git(['config', 'uploadpack.allowFilter', 'true']);
    const partial = make();
    rmSync(partial.dir, { recursive: true });
    execFileSync('git', ['clone', '-q', '--bare', '--filter=blob:limit=1k', `file://${repository.dir}`, partial.dir]);
    const lacking = await audit(partial);
    expect(Object.keys(places(lacking))).toEqual(['madekey-kept']);
    expect(lacking.coverage.skipped).toEqual([{ path: `object ${repository.git(['rev-parse', 'HEAD:big.txt'])}`, reason: expect.stringContaining('partial clone'), fault: true }]);

    for (let version = 0; version < 20; version++) {
      repository.write('big.txt', `${madeText(3, 4000)}version ${version}\n`);
      repository.write(`key${version}.txt`, `madekey-v${version}\n`);
      repository.commit(`version ${version}`);
    }
    repository.git(['repack', '-adfq']);
    const blob = repository.git(['rev-parse', 'HEAD:key7.txt']);
    const packDir = path.join(repository.objectsDir, 'pack');
    const pack = path.join(packDir, readdirSync(packDir).find((name) => name.endsWith('.pack'))!);
    const offset = Number(repository.git(['verify-pack', '-v', pack]).split('\n').find((line) => line.startsWith(blob))!.split(/ +/)[4]);
    const bytes = readFileSync(pack);
    bytes.fill(0xff, offset + 4, offset + 10);
    chmodSync(pack, 0o644);
    writeFileSync(pack, bytes);
    for (const scanMode of ['delta', 'whole-blob'] as const) {
      const damaged = await audit(repository, { scanMode });
      expect(Object.keys(places(damaged)).length).toBe(20);
      expect(damaged.coverage.skipped).toEqual([{ path: `object ${blob}`, reason: expect.stringContaining(pack), fault: true }]);
    }
  });

  it('reads an object from its other copy when one is damaged', async () => {
    const repository = make();
    repository.write('a.txt', 'madekey-twice\n');
    const commit = repository.commit('one');
    repository.git(['repack', '-aq']);
    const packDir = path.join(repository.objectsDir, 'pack');
    const pack = path.join(packDir, readdirSync(packDir).find((name) => name.endsWith('.pack'))!);
    const bytes = readFileSync(pack);
    bytes.fill(0xff, 20, bytes.length - 20);
    chmodSync(pack, 0o644);
    writeFileSync(pack, bytes);
    const result = await audit(repository);
    expect(places(result)).toEqual({ 'madekey-twice': [`a.txt:1:1 ${short(commit)}`] });
    expect(result.coverage.skipped).toEqual([]);
  });

  it.each([['one place for all objects', 12, 'where another one does'], ['places outside of its table', 0xffff_ffff, 'outside of the table of large offsets']] as const)('tells of an index that names %s, and goes on', async (_, offset, told) => {
    const repository = make();
    repository.write('a.txt', 'madekey-lost\n');
    repository.commit('one');
    repository.git(['repack', '-adq']);
    const packDir = path.join(repository.objectsDir, 'pack');
    const file = path.join(packDir, readdirSync(packDir).find((name) => name.endsWith('.idx'))!);
    const index = readFileSync(file);
    const count = index.readUInt32BE(8 + 255 * 4);
    for (let i = 0; i < count; i++) index.writeUInt32BE(offset, 8 + 1024 + count * 24 + i * 4);
    chmodSync(file, 0o644);
    writeFileSync(file, index);
    repository.write('b.txt', 'madekey-loose\n');
    repository.git(['add', 'b.txt']);
    const result = await audit(repository);
    expect(places(result)['madekey-loose']).toHaveLength(1);
    expect(result.coverage.skipped.filter(({ fault, reason }) => fault && reason.includes(told))).not.toEqual([]);
  });

  it.each(['delta', 'whole-blob'] as const)('names a blob that the scanner fails at, and reports the others (%s)', async (scanMode) => {
    const repository = make();
    for (const [name, text] of [['a', 'madekey-a1'], ['b', 'made to fail'], ['c', 'madekey-c1']] as const) {
      repository.write(name, `${text}\n`);
      repository.commit(name);
    }
    const failing = repository.git(['rev-parse', 'HEAD:b']).trim();
    const scanner = makeKeyScanner();
    const fail = (bytes: Buffer): void => {
      if (bytes.includes('made to fail')) throw new TypeError(`no end in ${bytes.toString()}`);
    };
    const partly: typeof scanner = {
      ...scanner,
      scan: (bytes) => (fail(bytes), scanner.scan(bytes)),
      hits: (bytes, from, to, out) => (fail(bytes), scanner.hits(bytes, from, to, out)),
    };
    for (const packed of [false, true]) {
      if (packed) repository.git(['repack', '-adfq']);
      const result = await scanHistory(openRepository(repository.dir), partly, { environment, jobs: 1, scanMode });
      expect(Object.keys(places(result)).sort()).toEqual(['madekey-a1', 'madekey-c1']);
      expect(result.coverage.skipped).toEqual([{ path: `object ${failing}`, reason: expect.stringMatching(/^internal error while it was scanned \(TypeError at /), fault: true }]);
    }
  });

  it('goes on behind commits and tags whose headers are malformed', async () => {
    const repository = make();
    repository.write('a', 'madekey-a1\n');
    const commit = repository.commit('one');
    const tree = repository.git(['rev-parse', 'HEAD^{tree}']);
    const literally = (kind: string, text: string): string => repository.git(['hash-object', '-t', kind, '-w', '--stdin', '--literally'], text);
    const late = literally('commit', `tree ${tree}\nauthor A <a@b> 1 +0000\nparent none\n\nmadekey-late1\n`);
    const refused = [literally('commit', `tree ${tree}\nparent none\n\nmadekey-x\n`), literally('commit', `tree ${'z'.repeat(tree.length)}\n\nmadekey-y\n`), literally('tag', `object ${commit.slice(2)}\ntype commit\n\nmadekey-z\n`)];
    const result = await audit(repository);
    expect(places(result)).toEqual({ 'madekey-a1': [`a:1:1 ${short(late)}`, `a:1:1 ${short(commit)}`], 'madekey-late1': [`commit ${late}:1:1 ${short(late)}`] });
    expect(result.coverage.skipped.map((skip) => skip.path).sort()).toEqual(refused.map((oid) => `object ${oid}`).sort());
  });

  it.each(['the message of a commit', 'the message of a tag', 'a file name'])('names %s that the scanner fails at, and reports the others', async (what) => {
    const repository = make();
    repository.write('a', 'madekey-a1\n');
    repository.write(what === 'a file name' ? 'made to fail' : 'b', 'madekey-b1\n');
    const commit = repository.commit(what === 'the message of a commit' ? 'made to fail' : 'madekey-message1');
    repository.git(['tag', '-a', '-m', what === 'the message of a tag' ? 'made to fail' : 'madekey-tag1', 'v1']);
    const scanner = makeKeyScanner();
    const fail = (bytes: Buffer): void => {
      if (bytes.includes('made to fail')) throw new TypeError(`no end in ${bytes.toString()}`);
    };
    const partly: typeof scanner = { ...scanner, hits: (bytes, from, to, out) => (fail(bytes), scanner.hits(bytes, from, to, out)) };
    const failing = what === 'a file name' ? 'file name made to fail' : `object ${what === 'the message of a commit' ? commit : repository.git(['rev-parse', 'v1'])}`;
    const lost = { 'the message of a commit': 'madekey-message1', 'the message of a tag': 'madekey-tag1' }[what];
    const keys = ['madekey-a1', 'madekey-b1', 'madekey-message1', 'madekey-tag1'].filter((key) => key !== lost);
    for (const packed of [false, true]) {
      if (packed) repository.git(['repack', '-adfq']);
      const result = await scanHistory(openRepository(repository.dir), partly, { environment, jobs: 1 });
      expect(Object.keys(places(result)).sort()).toEqual(keys);
      expect(result.coverage.skipped).toEqual([{ path: failing, reason: expect.stringMatching(/^internal error while it was scanned \(TypeError at /), fault: true }]);
      expect(result.coverage.commits).toBe(1);
    }
  });

  it('is empty for an empty repository', async () => {
    const result = await audit(make());
    expect(result).toEqual({ located: [], coverage: { files: 0, bytes: 0, blobs: 0, commits: 0, skipped: [] }, notes: [], novelBytes: 0 });
  });
});
