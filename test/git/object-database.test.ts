/** The object database against git itself: whatever git lists, this reads, byte for byte. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, truncateSync, writeFileSync, chmodSync } from 'node:fs';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { openObjectDatabase, type ObjectDatabase } from '../../src/git/object-database.js';
import { makeRepository, madeText, type MadeRepository } from './made-repository.js';

const made: MadeRepository[] = [];
const open: ObjectDatabase[] = [];
afterEach(() => {
  for (const database of open.splice(0)) database.close();
  for (const repository of made.splice(0)) repository.remove();
});

function repositoryWithVersions(objectFormat: 'sha1' | 'sha256' = 'sha1', versions = 12): MadeRepository {
  const repository = makeRepository({ objectFormat });
  made.push(repository);
  const lines = madeText(1, 6000).split('\n');
  for (let v = 0; v < versions; v++) {
    lines[(v * 37) % lines.length] = `edited in ${v}`;
    repository.write('notes.txt', lines.join('\n'));
    repository.write(`folder/${v % 3}/file.txt`, madeText(v, 500));
    repository.commit(`version ${v}`);
  }
  repository.git(['tag', '-a', 'v1', '-m', 'tagged']);
  return repository;
}

function database(repository: MadeRepository, alternates: string[] = []): ObjectDatabase {
  const opened = openObjectDatabase({ objectsDir: repository.objectsDir, hashLength: repository.hashLength, alternates });
  open.push(opened);
  return opened;
}

/** Every object as git lists it: `<oid> <kind> <size>`. */
function listed(repository: MadeRepository): string[] {
  return repository.git(['cat-file', '--batch-all-objects', '--batch-check']).split('\n').sort();
}

function read(opened: ObjectDatabase): string[] {
  const algorithm = opened.hashLength === 20 ? 'sha1' : 'sha256';
  return [...opened.oids()].map((oid) => {
    const object = opened.read(oid)!;
    const hash = createHash(algorithm).update(`${object.kind} ${object.bytes.length}\0`).update(object.bytes).digest('hex');
    expect(hash).toBe(oid);
    return `${oid} ${object.kind} ${object.bytes.length}`;
  }).sort();
}

function packDir(repository: MadeRepository): string {
  return path.join(repository.objectsDir, 'pack');
}

function packNames(repository: MadeRepository, ending: string): string[] {
  return readdirSync(packDir(repository)).filter((name) => name.endsWith(ending)).map((name) => path.join(packDir(repository), name));
}

describe('object database', () => {
  it.each(['sha1', 'sha256'] as const)('reads loose and packed objects of %s repositories', (format) => {
    const repository = repositoryWithVersions(format);
    expect(read(database(repository))).toEqual(listed(repository));
    repository.git(['repack', '-adfq', '--depth=20', '--window=20']);
    repository.git(['prune-packed']);
    repository.write('later.txt', 'later\n');
    repository.commit('later');
    expect(read(database(repository))).toEqual(listed(repository));
  });

  it('reads REF_DELTA packs, index version 1 and 64-bit offsets', () => {
    const repository = repositoryWithVersions();
    repository.git(['-c', 'repack.useDeltaBaseOffset=false', 'repack', '-adfq', '--depth=30']);
    const expected = listed(repository);
    expect(read(database(repository))).toEqual(expected);
    const [pack] = packNames(repository, '.pack');
    for (const version of ['1', '2,0x40']) {
      const index = pack!.replace(/\.pack$/, '.idx');
      rmSync(index, { force: true });
      repository.git(['index-pack', `--index-version=${version}`, '-o', index, pack!]);
      expect(read(database(repository))).toEqual(expected);
    }
  });

  it('reads several packs, kept packs, cruft packs and a pack that only the multi-pack-index knows', () => {
    const repository = repositoryWithVersions();
    repository.git(['repack', '-dq']);
    writeFileSync(packNames(repository, '.pack')[0]!.replace(/\.pack$/, '.keep'), '');
    repository.write('second.txt', madeText(77, 3000));
    repository.commit('second');
    repository.git(['repack', '-dq']);
    repository.write('third.txt', madeText(78, 3000));
    repository.commit('third');
    repository.git(['reset', '-q', '--hard', 'HEAD~1']);
    repository.git(['reflog', 'expire', '--expire=now', '--all']);
    repository.git(['repack', '--cruft', '-dq']);
    expect(packNames(repository, '.mtimes').length).toBe(1);
    const expected = listed(repository);
    expect(read(database(repository))).toEqual(expected);
    repository.git(['multi-pack-index', 'write']);
    rmSync(packNames(repository, '.idx')[0]!);
    expect(read(database(repository))).toEqual(expected);

    // As newer versions of git write it: version 2, or the files of a chain.
    const file = path.join(repository.objectsDir, 'pack/multi-pack-index');
    const bytes = readFileSync(file);
    bytes[4] = 2;
    rmSync(file);
    writeFileSync(file, bytes);
    expect(read(database(repository))).toEqual(expected);
    const chain = path.join(repository.objectsDir, 'pack/multi-pack-index.d');
    mkdirSync(chain);
    renameSync(file, path.join(chain, `multi-pack-index-${'ab'.repeat(20)}.midx`));
    writeFileSync(path.join(chain, 'multi-pack-index-chain'), `${'cd'.repeat(20)}\n${'ab'.repeat(20)}\n`);
    expect(read(database(repository))).toEqual(expected);
  });

  it('names a folder of packs that cannot be read, and reads the rest', () => {
    const repository = repositoryWithVersions();
    const expected = listed(repository);
    rmSync(path.join(repository.objectsDir, 'pack'), { recursive: true });
    writeFileSync(path.join(repository.objectsDir, 'pack'), '');
    expect(() => database(repository)).toThrowError(expect.objectContaining({ code: 'CORRUPT_PACK', message: expect.stringContaining('folder of packs') }));
    const told: string[] = [];
    const opened = openObjectDatabase({ objectsDir: repository.objectsDir, hashLength: 20, onFault: ({ code }) => told.push(code) });
    open.push(opened);
    expect(read(opened)).toEqual(expected);
    expect(told).toEqual(['CORRUPT_PACK']);
  });

  it('reads packs whatever their names are, as git does', () => {
    const repository = repositoryWithVersions();
    repository.git(['repack', '-adq']);
    const expected = listed(repository);
    for (const ending of ['.pack', '.idx']) renameSync(packNames(repository, ending)[0]!, path.join(repository.objectsDir, `pack/received${ending}`));
    expect(listed(repository)).toEqual(expected);
    expect(read(database(repository))).toEqual(expected);
  });

  it('reads alternates, and deltas whose base is in another pack', () => {
    const repository = repositoryWithVersions();
    const base = repository.git(['rev-parse', 'HEAD~2']);
    repository.git(['repack', '-adq']);
    const borrower = makeRepository();
    made.push(borrower);
    writeFileSync(path.join(borrower.objectsDir, 'info', 'alternates'), `${repository.objectsDir}\n`);
    borrower.git(['reset', '-q', '--hard', base]);
    borrower.write('notes.txt', `${readFileSync(path.join(borrower.dir, 'notes.txt'), 'utf8')}one more line\n`);
    borrower.commit('borrowed');
    const expected = listed(borrower);
    expect(read(database(borrower, [repository.objectsDir]))).toEqual(expected);

    // A thin pack as it travels: its index is written by hand, since git completes such packs before it stores them.
    const thin = execFileSync('git', ['pack-objects', '--thin', '--stdout', '--revs', '-q'], {
      cwd: borrower.dir, input: `HEAD\n^${base}\n`, maxBuffer: 1 << 26,
    });
    const fresh = makeRepository();
    made.push(fresh);
    const oids = borrower.git(['rev-list', '--objects', '--no-object-names', `${base}..HEAD`]).split('\n');
    writeThinPack(fresh, thin, oids);
    const opened = database(fresh, [repository.objectsDir]);
    for (const oid of oids) {
      const object = opened.read(oid)!;
      const hash = createHash('sha1').update(`${object.kind} ${object.bytes.length}\0`).update(object.bytes).digest('hex');
      expect(hash).toBe(oid);
    }
    const alone = database(fresh);
    expect(() => oids.map((oid) => alone.read(oid))).toThrowError(expect.objectContaining({ code: 'CORRUPT_PACK', exitStatus: 3 }));
  });

  it.runIf(process.platform === 'linux')('holds no file open when one of the packs cannot be opened', () => {
    const repository = repositoryWithVersions();
    for (const at of ['first', 'second']) {
      repository.write('more.txt', madeText(at.length, 3000));
      repository.commit(at);
      repository.git(['repack', '-dq']);
    }
    const packs = packNames(repository, '.pack').sort();
    expect(packs.length).toBe(2);
    chmodSync(packs[1]!, 0o644);
    truncateSync(packs[1]!, 5);
    const before = readdirSync('/proc/self/fd').length;
    for (let i = 0; i < 20; i++) expect(() => database(repository)).toThrowError(expect.objectContaining({ code: 'CORRUPT_PACK' }));
    expect(readdirSync('/proc/self/fd').length).toBeLessThan(before + 10);
  });

  it('answers for missing objects and names file and object when bytes are damaged', () => {
    const repository = repositoryWithVersions();
    const missing = 'ab'.repeat(20);
    expect(database(repository).read(missing)).toBeNull();
    expect(database(repository).has(missing)).toBe(false);
    const blob = repository.git(['rev-parse', 'HEAD:notes.txt']);
    expect(database(repository).has(blob)).toBe(true);
    const file = path.join(repository.objectsDir, blob.slice(0, 2), blob.slice(2));
    chmodSync(file, 0o644);
    truncateSync(file, 20);
    expect(() => database(repository).read(blob)).toThrowError(expect.objectContaining({ code: 'CORRUPT_OBJECT', message: expect.stringContaining(blob) }));

    const other = repositoryWithVersions();
    other.git(['repack', '-adq']);
    const pack = packNames(other, '.pack')[0]!;
    const bytes = readFileSync(pack);
    bytes.fill(0x55, 200, bytes.length - 200);
    chmodSync(pack, 0o644);
    writeFileSync(pack, bytes);
    const damaged = database(other);
    expect(() => [...damaged.oids()].map((oid) => damaged.read(oid))).toThrowError(expect.objectContaining({ code: 'CORRUPT_PACK', message: expect.stringContaining(pack) }));
    truncateSync(pack, 10);
    expect(() => database(other)).toThrowError(expect.objectContaining({ code: 'CORRUPT_PACK' }));
  });
});

/** Stores a thin pack with an index made from the completed copy that git makes of it: the entries keep their offsets. */
function writeThinPack(repository: MadeRepository, pack: Buffer, oids: string[]): void {
  const full = makeRepository();
  made.push(full);
  const name = path.join(packDir(repository), 'pack-thin');
  writeFileSync(`${name}.pack`, pack);
  // `git index-pack --fix-thin` appends the bases after the entries, so the offsets of the entries themselves stay.
  writeFileSync(path.join(full.objectsDir, 'info', 'alternates'), readAlternate());
  full.git(['index-pack', '--stdin', '--fix-thin'], pack);
  const index = packNames(full, '.idx')[0]!;
  const rows = execFileSync('git', ['show-index'], { input: readFileSync(index) }).toString().trim().split('\n')
    .map((line) => line.split(' ') as [string, string, string]).filter(([, oid]) => oids.includes(oid));
  const out = Buffer.alloc(1024 + rows.length * 24 + 40);
  rows.sort((a, b) => (a[1] < b[1] ? -1 : 1)).forEach(([offset, oid], i) => {
    out.writeUInt32BE(Number(offset), 1024 + i * 24);
    out.write(oid, 1024 + i * 24 + 4, 'hex');
    for (let first = parseInt(oid.slice(0, 2), 16); first < 256; first++) out.writeUInt32BE(i + 1, first * 4);
  });
  writeFileSync(`${name}.idx`, out);

  function readAlternate(): string {
    return `${made[0]!.objectsDir}\n`;
  }
}
