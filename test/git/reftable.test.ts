/**
 * Refs and reflogs in tables. The git of this test may be too old to write them, so tables are made here byte by byte, as
 * Documentation/technical/reftable in git's sources says, from what git says of a repository that keeps the same refs in files.
 */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listReflogs, readReflog, type Reflog } from '../../src/git/reflog.js';
import { RefStore } from '../../src/git/refs.js';
import { openRepository } from '../../src/git/repository.js';
import { Scratch } from '../corpus/scratch.js';

/** null: deleted. */
type Refs = Record<string, string | { target: string } | null>;
interface LogRecord { ref: string; index: number; from: string; to: string; message: string; deleted?: boolean }

const nothing = Buffer.alloc(0);
const uint = (value: number, bytes: number): Buffer => {
  const out = Buffer.alloc(bytes);
  out.writeUIntBE(value, bytes - Math.min(bytes, 6), Math.min(bytes, 6));
  return out;
};

function varint(value: number): Buffer {
  const out = [value & 0x7f];
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) out.unshift(0x80 | (--rest & 0x7f));
  return Buffer.from(out);
}

const text = (value: string): Buffer => Buffer.concat([varint(Buffer.byteLength(value)), Buffer.from(value)]);

/** Records with what their keys share left out, and one restart at the first. */
function block(records: readonly { key: Buffer; type: number; value: Buffer }[], firstAt: number): Buffer {
  let last: Buffer = nothing;
  const parts = records.map(({ key, type, value }) => {
    let shared = 0;
    while (shared < last.length && shared < key.length && last[shared] === key[shared]) shared++;
    last = key;
    return Buffer.concat([varint(shared), varint(((key.length - shared) << 3) | type), key.subarray(shared), value]);
  });
  return Buffer.concat([...parts, uint(firstAt, 3), uint(1, 2)]);
}

interface TableOptions { sha256?: boolean; perBlock?: number; aligned?: number }

function table(refs: Refs, logs: readonly LogRecord[], { sha256 = false, perBlock = 3, aligned = 0 }: TableOptions = {}): Buffer {
  const header = Buffer.concat([Buffer.from('REFT'), uint(sha256 ? 2 : 1, 1), uint(aligned, 3), uint(1, 8), uint(9, 8), Buffer.from(sha256 ? 's256' : '')]);
  const parts: Buffer[] = [header];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  const refRecords = Object.keys(refs).sort().map((name) => {
    const value = refs[name]!;
    if (value === null) return { key: Buffer.from(name), type: 0, value: varint(5) };
    if (typeof value === 'object') return { key: Buffer.from(name), type: 3, value: Buffer.concat([varint(5), text(value.target)]) };
    const [oid, peeled] = value.split(' ').map((hex) => Buffer.from(hex, 'hex')) as [Buffer, Buffer | undefined];
    return { key: Buffer.from(name), type: peeled ? 2 : 1, value: Buffer.concat([varint(300), oid, peeled ?? nothing]) };
  });
  for (let from = 0; from < refRecords.length; from += perBlock) {
    const start = from === 0 ? 0 : length();
    const records = block(refRecords.slice(from, from + perBlock), length() - start + 4);
    parts.push(Buffer.from('r'), uint(length() - start + 4 + records.length, 3), records);
    if (aligned > 0) parts.push(Buffer.alloc(aligned - (length() % aligned)));
  }
  // One record stands for the index: what it says is not read, only where it begins.
  const refIndex = refRecords.length > perBlock ? length() : 0;
  if (refIndex > 0) parts.push(Buffer.from('i'), uint(9, 3), Buffer.from('index'));
  const logAt = logs.length > 0 && refRecords.length > 0 ? length() : 0;
  const keyed = logs.map((log) => {
    const index = Buffer.alloc(8);
    index.writeBigUInt64BE(0xffffffffffffffffn - BigInt(log.index));
    const data = Buffer.concat([Buffer.from(log.from, 'hex'), Buffer.from(log.to, 'hex'), text('Ada Author'), text('ada@example.org'), varint(1_700_000_000), uint(230, 2), text(`${log.message}\n`)]);
    return { key: Buffer.concat([Buffer.from(`${log.ref}\0`), index]), type: log.deleted ? 0 : 1, value: log.deleted ? nothing : data };
  }).sort((a, b) => a.key.compare(b.key));
  for (let from = 0; from < keyed.length; from += perBlock) {
    const extra = length() === header.length ? header.length : 0;
    const records = block(keyed.slice(from, from + perBlock), 4 + extra);
    parts.push(Buffer.from('g'), uint(4 + extra + records.length, 3), deflateSync(records));
  }
  const footer = Buffer.concat([header, uint(refIndex, 8), uint(0, 8), uint(0, 8), uint(logAt, 8), uint(0, 8)]);
  return Buffer.concat([...parts, footer, uint(crc32(footer), 4)]);
}

function putTables(gitDir: string, tables: readonly Buffer[]): void {
  const folder = path.join(gitDir, 'reftable');
  mkdirSync(folder, { recursive: true });
  const names = tables.map((bytes, i) => {
    const name = `0x00000000000${i}-0x00000000000${i}-aaaaaaaa.ref`;
    writeFileSync(path.join(folder, name), bytes);
    return name;
  });
  writeFileSync(path.join(folder, 'tables.list'), names.map((name) => `${name}\n`).join(''));
}

/** As git leaves a repository that it made with tables. */
function dropFiles(gitDir: string): void {
  for (const name of ['refs', 'logs', 'packed-refs', 'ORIG_HEAD']) rmSync(path.join(gitDir, name), { recursive: true, force: true });
  mkdirSync(path.join(gitDir, 'refs'));
  writeFileSync(path.join(gitDir, 'refs/heads'), 'this repository uses the reftable format\n');
  writeFileSync(path.join(gitDir, 'HEAD'), 'ref: refs/heads/.invalid\n');
}

function refsOf(repo: Scratch): Refs {
  const lines = repo.git('for-each-ref', '--format=%(objectname) %(refname) %(symref) %(*objectname)').split('\n').map((line) => line.split(' '));
  return Object.fromEntries(lines.map(([oid, name, target, peeled]) => [name!, target ? { target } : peeled ? `${oid} ${peeled}` : oid!]));
}

describe.each(['sha1', 'sha256'])('refs in tables (%s)', (hash) => {
  const sha256 = hash === 'sha256';

  function made(): Scratch {
    const repo = Scratch.init(`--object-format=${hash}`);
    repo.commit('one', { f: '1' });
    repo.commit('two', { f: '2' });
    for (const name of ['a', 'a/b/c', 'ab', 'ü', `long/${'n'.repeat(200)}`]) if (name !== 'a/b/c') repo.git('branch', name);
    repo.git('tag', '-a', '-m', 'note', 'v1');
    repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/heads/main');
    repo.git('reset', '-q', '--hard', 'HEAD~1');
    return repo;
  }

  it.each([['as git writes them', { perBlock: 50 }], ['in many blocks', { perBlock: 2 }], ['in aligned blocks', { perBlock: 2, aligned: 1024 }]] as const)('are read %s, as the same refs in files', (_, options) => {
    const repo = made();
    const files = openRepository(repo.root);
    const store = new RefStore(files, {});
    const wanted = { list: store.list(), heads: store.heads(), logs: listReflogs(files), target: store.headTarget(), log: readReflog(files, 'HEAD') };
    const zone = (logs: Reflog[]): unknown => logs.map(({ ref, entries }) => ({ ref, entries: entries.map(({ from, to, message }) => ({ from, to, message })) }));
    const all = refsOf(repo);
    const [early, late] = [{ ...all }, {} as Refs];
    late['refs/heads/main'] = early['refs/heads/main']!;
    early['refs/heads/main'] = repo.git('rev-parse', 'HEAD@{1}');
    early['refs/heads/gone'] = repo.git('rev-parse', 'HEAD');
    late['refs/heads/gone'] = null;
    late.ORIG_HEAD = readFileSync(path.join(repo.root, '.git/ORIG_HEAD'), 'utf8').trim();
    early.HEAD = { target: 'refs/heads/main' };
    const logs = wanted.logs.flatMap(({ ref, entries }) => entries.map((entry, i) => ({ ...entry, ref, index: i + 1 })));
    const dropped = { ref: 'refs/heads/main', index: 70_000, from: logs[0]!.to, to: logs[0]!.to, message: 'dropped' };
    const exists = { ref: 'refs/heads/main', index: 99, from: '0'.repeat(sha256 ? 64 : 40), to: '0'.repeat(sha256 ? 64 : 40), message: '' };
    putTables(path.join(repo.root, '.git'), [
      table(early, [...logs.slice(0, 3), dropped, exists], { sha256, ...options }),
      table({}, [...logs.slice(3), { ...dropped, deleted: true }], { sha256, ...options }),
      table(late, [], { sha256, ...options }),
    ]);
    dropFiles(path.join(repo.root, '.git'));
    repo.git('config', 'core.repositoryformatversion', '1');
    appendFileSync(path.join(repo.root, '.git/config'), '[extensions]\n\trefStorage = reftable\n');
    const repository = openRepository(repo.root);
    expect(repository.refStorage).toBe('reftable');
    const tables = new RefStore(repository, {});
    expect(tables.list()).toEqual(wanted.list);
    expect(tables.heads()).toEqual(wanted.heads);
    expect(tables.headTarget()).toBe(wanted.target);
    expect(tables.read('refs/heads/gone')).toBeNull();
    expect(zone(listReflogs(repository))).toEqual(zone(wanted.logs));
    expect(readReflog(repository, 'HEAD').map(({ to }) => to)).toEqual(wanted.log.map(({ to }) => to));
    expect(readReflog(repository, 'HEAD')[0]!.who).toEqual({ name: 'Ada Author', email: 'ada@example.org', time: 1_700_000_000, zone: 150 });
  });

  it('of a linked worktree lie in tables of its own', () => {
    const repo = made();
    const linked = new Scratch(`${repo.root}/linked`);
    repo.git('worktree', 'add', '-q', '--detach', linked.root, 'ab');
    const [head, ab] = [repo.git('rev-parse', 'HEAD'), linked.git('rev-parse', 'HEAD')];
    putTables(path.join(repo.root, '.git'), [table({ ...refsOf(repo), HEAD: { target: 'refs/heads/main' } }, [], { sha256 })]);
    putTables(path.join(repo.root, '.git/worktrees/linked'), [table({ HEAD: ab, 'refs/bisect/bad': head }, [{ ref: 'HEAD', index: 1, from: head, to: ab, message: 'checkout' }], { sha256 })]);
    dropFiles(path.join(repo.root, '.git'));
    rmSync(path.join(repo.root, '.git/worktrees/linked/logs'), { recursive: true });
    rmSync(path.join(repo.root, '.git/worktrees/linked/ORIG_HEAD'), { force: true });
    writeFileSync(path.join(repo.root, '.git/worktrees/linked/HEAD'), 'ref: refs/heads/.invalid\n');
    repo.git('config', 'core.repositoryformatversion', '1');
    appendFileSync(path.join(repo.root, '.git/config'), '[extensions]\n\trefStorage = reftable\n');
    const [main, own] = [openRepository(repo.root), openRepository(linked.root)];
    expect([new RefStore(main, {}).read('HEAD'), new RefStore(own, {}).read('HEAD'), new RefStore(own, {}).read('refs/bisect/bad'), new RefStore(main, {}).read('refs/bisect/bad')]).toEqual([head, ab, head, null]);
    expect(new RefStore(main, {}).heads()).toEqual([{ name: 'HEAD', oid: head }, { name: 'worktrees/linked/HEAD', oid: ab }, { name: 'worktrees/linked/refs/bisect/bad', oid: head }]);
    expect(listReflogs(main).map(({ ref }) => ref)).toEqual(['worktrees/linked/HEAD']);
  });
});

describe('damaged tables', () => {
  it('are named, and never read past their end', () => {
    const repo = Scratch.init();
    const head = repo.commit('one', { f: '1' });
    const gitDir = path.join(repo.root, '.git');
    const whole = table({ HEAD: { target: 'refs/heads/main' }, 'refs/heads/main': head, 'refs/heads/other': head }, [{ ref: 'HEAD', index: 1, from: head, to: head, message: 'x' }]);
    repo.git('config', 'core.repositoryformatversion', '1');
    appendFileSync(path.join(gitDir, 'config'), '[extensions]\n\trefStorage = reftable\n');
    const readAll = (): unknown => {
      const repository = openRepository(repo.root);
      return [new RefStore(repository, {}).list(), listReflogs(repository)];
    };
    putTables(gitDir, [whole]);
    expect(readAll()).toMatchObject([[{ name: 'refs/heads/main', oid: head }, { name: 'refs/heads/other', oid: head }], [{ ref: 'HEAD' }]]);
    const corrupt = expect.objectContaining({ code: 'CORRUPT_REF', exitStatus: 3, message: expect.stringContaining('reftable') });
    for (let length = 0; length < whole.length; length += 7) {
      putTables(gitDir, [whole.subarray(0, length)]);
      expect(readAll, `${length} bytes`).toThrowError(corrupt);
    }
    for (let at = 0; at < whole.length - 4; at++) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 0x91;
      putTables(gitDir, [damaged]);
      // A changed id or name is still one; whatever else is changed is told.
      try {
        readAll();
      } catch (error) {
        expect(error, `byte ${at}`).toEqual(corrupt);
      }
    }
    rmSync(path.join(gitDir, 'reftable', readdirSync(path.join(gitDir, 'reftable')).find((name) => name.endsWith('.ref'))!));
    expect(existsSync(path.join(gitDir, 'reftable/tables.list'))).toBe(true);
    expect(readAll).toThrowError(corrupt);
    const told: string[] = [];
    expect(new RefStore(openRepository(repo.root), {}, ({ message }) => told.push(message)).list()).toEqual([]);
    expect(told.join()).toContain('it is not there');
  });
});
