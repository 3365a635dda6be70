import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflateExactly, inflateWhole } from '../../src/git/inflate.js';

const contents = [Buffer.alloc(0), Buffer.from('blob 5\0hello'), randomBytes(5000), Buffer.alloc(3000, 'some text '), Buffer.from('x'.repeat(70_000))];

describe('inflating without node:zlib', () => {
  it.each(contents.map((content) => [content.length, content] as const))('gives back %i bytes', (_, content) => {
    const packed = deflateSync(content);
    const whole = inflateWhole(packed);
    // What deflates far better than text is left to node:zlib.
    if (content.length < packed.length * 8) expect(whole?.equals(content)).toBe(true);
    else expect(whole === undefined || whole.equals(content)).toBe(true);
    expect(inflateExactly(Buffer.concat([packed, randomBytes(100)]), content.length)?.equals(content)).toBe(true);
  });

  it('says nothing of what is damaged, cut or of another size', () => {
    const content = randomBytes(2000);
    const packed = deflateSync(content);
    const damaged = Buffer.from(packed);
    damaged[1000]! ^= 1;
    expect(inflateWhole(damaged)).toBeUndefined();
    expect(inflateWhole(packed.subarray(0, 500))).toBeUndefined();
    expect(inflateWhole(Buffer.from('no zlib stream at all'))).toBeUndefined();
    for (const size of [1999, 2001]) expect(inflateExactly(packed, size)).toBeUndefined();
  });
});
