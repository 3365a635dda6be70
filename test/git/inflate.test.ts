import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { inflateExactly, inflateFile } from '../../src/git/inflate.js';
import { inflateInto } from '../../src/git/inflate-by-node.js';
import { inflateByWasm } from '../../src/git/inflate-by-wasm.js';

const folder = mkdtempSync(path.join(tmpdir(), 'stanch-'));
afterAll(() => rmSync(folder, { recursive: true }));
function whole(packed: Buffer): Buffer | undefined {
  const file = path.join(folder, 'object');
  writeFileSync(file, packed);
  return inflateFile(file);
}

const contents = [Buffer.alloc(0), Buffer.from('blob 5\0hello'), randomBytes(5000), randomBytes(64 * 1024), Buffer.alloc(3000, 'some text '), Buffer.from('x'.repeat(70_000))];

describe('inflating without node:zlib', () => {
  it.each(contents.map((content) => [content.length, content] as const))('gives back %i bytes', (_, content) => {
    const packed = deflateSync(content);
    const inflated = whole(packed);
    // Large files are left to node:zlib.
    if (packed.length < 64 * 1024) expect(inflated?.equals(content)).toBe(true);
    else expect(inflated === undefined || inflated.equals(content)).toBe(true);
    const followed = Buffer.concat([packed, randomBytes(100)]);
    expect(inflateExactly(followed, content.length)?.equals(content)).toBe(true);
    expect(inflateByWasm(followed, content.length, true)?.equals(content)).toBe(true);
    expect(inflateByWasm(packed, content.length + 5, false)?.equals(content)).toBe(true);
    const room = Buffer.alloc(content.length + 1);
    expect(inflateInto(packed, packed.length, room)).toBe(content.length);
    expect(room.subarray(0, content.length).equals(content)).toBe(true);
  });

  it('says nothing of what is damaged, cut or of another size', () => {
    const content = randomBytes(2000);
    const packed = deflateSync(content);
    const damaged = Buffer.from(packed);
    damaged[1000]! ^= 1;
    expect(whole(damaged)).toBeUndefined();
    expect(whole(packed.subarray(0, 500))).toBeUndefined();
    expect(whole(Buffer.from('no zlib stream at all'))).toBeUndefined();
    for (const size of [1999, 2001]) {
      expect(inflateExactly(packed, size)).toBeUndefined();
      expect(inflateByWasm(packed, size, true)).toBeUndefined();
    }
    for (const wrong of [damaged, packed.subarray(0, 500), Buffer.from('no zlib stream at all')]) {
      expect(inflateInto(wrong, wrong.length, Buffer.alloc(3000))).toBe(-1);
      expect(inflateByWasm(wrong, 3000, false)).toBeUndefined();
    }
    // and goes on with the next
    expect(whole(packed)?.equals(content)).toBe(true);
  });

  it('keeps what it gave back', () => {
    const many = Array.from({ length: 300 }, (_, i) => randomBytes(i * 11));
    const inflated = many.map((content) => whole(deflateSync(content)));
    expect(inflated.every((bytes, i) => bytes?.equals(many[i]!))).toBe(true);
  });
});
