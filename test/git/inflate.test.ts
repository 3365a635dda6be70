import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { inflateExactly, inflateFile } from '../../src/git/inflate.js';

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
    // What deflates far better than text, and large files, are left to node:zlib.
    if (content.length < packed.length * 8 && packed.length < 64 * 1024) expect(inflated?.equals(content)).toBe(true);
    else expect(inflated === undefined || inflated.equals(content)).toBe(true);
    expect(inflateExactly(Buffer.concat([packed, randomBytes(100)]), content.length)?.equals(content)).toBe(true);
  });

  it('says nothing of what is damaged, cut or of another size', () => {
    const content = randomBytes(2000);
    const packed = deflateSync(content);
    const damaged = Buffer.from(packed);
    damaged[1000]! ^= 1;
    expect(whole(damaged)).toBeUndefined();
    expect(whole(packed.subarray(0, 500))).toBeUndefined();
    expect(whole(Buffer.from('no zlib stream at all'))).toBeUndefined();
    for (const size of [1999, 2001]) expect(inflateExactly(packed, size)).toBeUndefined();
  });
});
