import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { hasLoose, listLoose, loosePath, readLoose } from '../../src/git/loose.js';
import { openRepository } from '../../src/git/repository.js';
import { Scratch } from '../corpus/scratch.js';

describe.each(['sha1', 'sha256'])('loose objects (%s)', (hash) => {
  const repo = Scratch.init(`--object-format=${hash}`);
  repo.commit('one', { 'a/b.txt': 'hello\n', big: Buffer.alloc(3_000_000, 'no secret here ') });
  repo.git('tag', '-a', 'v1', '-m', 'first');
  const { objectsDir, hashLength } = openRepository(repo.root);
  const all = [...listLoose(objectsDir, hashLength * 2)];

  it('lists and reads what git has', () => {
    const expected = repo.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)').split('\n');
    expect(all).toEqual(expected);
    expect([...listLoose(`${objectsDir}/gone`, hashLength * 2)]).toEqual([]);
    for (const oid of all) {
      const object = readLoose(objectsDir, oid)!;
      expect(object.bytes.equals(repo.bytes(['cat-file', object.kind, oid]))).toBe(true);
    }
  });

  it('returns null for what is absent', () => {
    expect(readLoose(objectsDir, 'e'.repeat(hashLength * 2))).toBeNull();
    expect([hasLoose(objectsDir, 'e'.repeat(hashLength * 2)), hasLoose(objectsDir, all[0]!)]).toEqual([false, true]);
  });

  it('reports every kind of damage by name', () => {
    const oid = all[0]!;
    const file = loosePath(objectsDir, oid);
    const good = readFileSync(file);
    chmodSync(file, 0o644);
    const damages: [string, Buffer][] = [
      ['truncated', good.subarray(0, good.length - 3)],
      ['empty', Buffer.alloc(0)],
      ['flipped', Buffer.from(good.map((byte, i) => (i === good.length - 1 ? byte ^ 1 : byte)))],
      ['no header', deflateSync('blobs are nice')],
      ['wrong size', deflateSync('blob 4\0abc')],
      ['far too long', deflateSync(Buffer.concat([Buffer.from('blob 4\0'), randomBytes(200_000)]))],
    ];
    for (const [name, bytes] of damages) {
      writeFileSync(file, bytes);
      expect(() => readLoose(objectsDir, oid), name).toThrowError(expect.objectContaining({ code: 'CORRUPT_OBJECT', message: expect.stringContaining(oid) }));
    }
    writeFileSync(file, good);
  });
});
