import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Objects } from '../../src/git/objects.js';
import { openPackIndex } from '../../src/git/pack-index.js';
import { openRepository } from '../../src/git/repository.js';
import { openSparsePackIndex } from '../../src/git/sparse-pack-index.js';
import { Scratch } from '../corpus/scratch.js';

describe.each([['sha1', 20], ['sha256', 32]] as const)('openSparsePackIndex (%s)', (hash, hashLength) => {
  const repo = Scratch.init(`--object-format=${hash}`);
  // Enough objects for an index that is not read whole.
  repo.bytes(['fast-import', '--quiet'], Array.from({ length: 6000 }, (_, i) => `blob\ndata ${String(i).length}\n${i}\n`).join(''));
  const folder = path.join(repo.root, '.git/objects/pack');
  const file = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.idx'))!);

  it('finds what the whole index has, and nothing else', () => {
    const [sparse, whole] = [openSparsePackIndex(file, hashLength), openPackIndex(file, hashLength)];
    expect(sparse.count).toBe(6000);
    for (let i = 0; i < 6000; i += 7) {
      const id = Buffer.from(whole.bytes.subarray(whole.idStart + i * whole.idStride, whole.idStart + i * whole.idStride + hashLength));
      expect([sparse.find(id), sparse.offsetAt(i)]).toEqual([i, whole.offsetAt(i)]);
      id[hashLength - 1]! ^= 1;
      expect(sparse.find(id)).toBe(-1);
    }
    expect(sparse.find(Buffer.alloc(hashLength))).toBe(-1);
    expect(sparse.bytes.equals(whole.bytes)).toBe(true);
    expect(sparse.offsetAt(5)).toBe(whole.offsetAt(5));
  });

  it('serves reading by id', () => {
    const objects = new Objects(openRepository(repo.root), {});
    for (const text of ['0', '17', '5999']) {
      const oid = repo.bytes(['hash-object', '--stdin'], text).toString().trim();
      expect(objects.read(oid)!.bytes.toString()).toBe(text);
    }
    objects.close();
  });

  it('reports damage', () => {
    const good = readFileSync(file);
    const damaged = path.join(repo.root, 'damaged.idx');
    const id = Buffer.alloc(hashLength, 0x80);
    const expectFault = (bytes: Buffer): void => {
      writeFileSync(damaged, bytes);
      expect(() => openSparsePackIndex(damaged, hashLength).find(id)).toThrowError(expect.objectContaining({ code: 'CORRUPT_PACK', message: expect.stringContaining(damaged) }));
    };
    for (const cut of [0, 100, 1031, 5000, good.length - 20_000]) expectFault(good.subarray(0, cut));
    const descending = Buffer.from(good);
    descending.writeUInt32BE(6000, 8 + 0x7f * 4);
    expectFault(descending);
  });
});
