/** The inflater and the delta in WebAssembly against node:zlib and against the delta in TypeScript. */
import { deflateSync, constants } from 'node:zlib';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDelta } from '../../src/git/delta.js';
import { INFLATE_FAULTS, PackMemory } from '../../src/git/pack-memory.js';
// @ts-expect-error a script without types
import { MODULES, compileModule } from '../../scripts/build-wasm.mjs';

const memory = new PackMemory();

function inflate(packed: Uint8Array, size: number): { status: number; bytes: Buffer; consumed: number } {
  const source = memory.allocate(packed.length);
  memory.bytes.set(packed, source);
  const to = memory.allocate(size);
  const status = memory.inflate(source, packed.length, to, size);
  const bytes = Buffer.from(memory.view(to, size));
  memory.free(source);
  memory.free(to);
  return { status, bytes, consumed: memory.consumed };
}

/** Bytes with the shapes that deflate knows: runs, repeats at many distances, noise, text. */
const content = fc.array(fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.tuple(fc.nat(255), fc.integer({ min: 1, max: 3000 })).map(([byte, n]) => new Uint8Array(n).fill(byte)),
  fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 900 })).map(([part, n]) => Buffer.concat(Array.from({ length: n }, () => part))),
  fc.string({ maxLength: 400 }).map((text) => Buffer.from(text)),
), { maxLength: 12 }).map((parts) => Buffer.concat(parts));

describe('pack memory', () => {
  it('inflates what zlib deflates, at every level and strategy', () => {
    fc.assert(fc.property(content, fc.integer({ min: 0, max: 9 }), fc.constantFrom(constants.Z_DEFAULT_STRATEGY, constants.Z_FIXED, constants.Z_HUFFMAN_ONLY, constants.Z_RLE), (bytes, level, strategy) => {
      const packed = deflateSync(bytes, { level, strategy });
      const result = inflate(Buffer.concat([packed, Buffer.from('what follows')]), bytes.length);
      expect(INFLATE_FAULTS[result.status]).toBe('');
      expect(result.consumed).toBe(packed.length);
      expect(result.bytes.equals(bytes)).toBe(true);
    }), { numRuns: 300 });
  });

  it('inflates large content', () => {
    const text = Buffer.from(Array.from({ length: 60_000 }, (_, i) => `${(i * 2654435761) >>> 0} ${i % 97}\n`).join(''));
    const result = inflate(deflateSync(text), text.length);
    expect(result.status).toBe(0);
    expect(result.bytes.equals(text)).toBe(true);
  });

  it('refuses damaged streams without leaving its block', () => {
    fc.assert(fc.property(content, fc.nat(), fc.integer({ min: 1, max: 255 }), fc.nat(), (bytes, at, flip, cut) => {
      const packed = deflateSync(bytes);
      const guard = memory.allocate(64);
      memory.bytes.fill(0xa5, guard, guard + 64);
      expect(inflate(packed.subarray(0, cut % packed.length), bytes.length).status).toBeGreaterThan(0);
      packed[at % packed.length]! ^= flip;
      const result = inflate(packed, bytes.length);
      // Some header bits carry no content: then the bytes must be right.
      if (result.status === 0) expect(result.bytes.equals(bytes)).toBe(true);
      expect(memory.view(guard, 64).every((byte) => byte === 0xa5)).toBe(true);
      memory.free(guard);
      expect(inflate(deflateSync(bytes), bytes.length + 1).status).toBeGreaterThan(0);
      if (bytes.length > 0) expect(inflate(deflateSync(bytes), bytes.length - 1).status).toBeGreaterThan(0);
    }), { numRuns: 300 });
  });

  it('applies deltas like the plain reader and describes them by segments', () => {
    const instruction = fc.oneof(
      fc.record({ offset: fc.nat(5000), length: fc.integer({ min: 1, max: 2000 }) }),
      fc.uint8Array({ minLength: 1, maxLength: 127 }),
    );
    fc.assert(fc.property(fc.uint8Array({ minLength: 7000, maxLength: 7000 }), fc.array(instruction, { maxLength: 60 }), fc.nat(), (base, instructions, damage) => {
      const size = instructions.reduce((sum, one) => sum + one.length, 0);
      const delta = Buffer.concat([varint(base.length), varint(size), ...instructions.map(encode)]);
      const expected = applyDelta(Buffer.from(base), delta);
      const { result, segments } = apply(base, delta);
      expect(result!.equals(expected)).toBe(true);
      let at = 0;
      for (const { start, from, inserted, length } of segments) {
        expect(start).toBe(at);
        expect(expected.subarray(at, at + length).equals(inserted ?? Buffer.from(base).subarray(from, from + length))).toBe(true);
        at += length;
      }
      expect(at).toBe(size);
      delta[damage % delta.length]! ^= 0x41;
      let plain: Buffer | null = null;
      try {
        plain = applyDelta(Buffer.from(base), delta);
      } catch (error) {
        expect(error).toBeInstanceOf(RangeError);
      }
      const damaged = apply(base, delta).result;
      expect(damaged === null ? null : damaged.toString('hex')).toBe(plain === null ? null : plain.toString('hex'));
    }), { numRuns: 150 });
  });

  it('is compiled from its source', async () => {
    for (const [source, target] of Object.entries(MODULES as Record<string, string>)) {
      expect(readFileSync(path.resolve(target), 'utf8')).toBe(await compileModule(source));
    }
  });
});

function varint(value: number): Buffer {
  const out: number[] = [];
  for (; value >= 128; value = Math.floor(value / 128)) out.push((value % 128) | 128);
  return Buffer.from([...out, value]);
}

function encode(instruction: Uint8Array | { offset: number; length: number }): Buffer {
  if (instruction instanceof Uint8Array) return Buffer.concat([Buffer.from([instruction.length]), instruction]);
  const { offset, length } = instruction;
  return Buffer.from([0x80 | 0x03 | 0x30, offset & 255, offset >> 8, length & 255, length >> 8]);
}

interface Segment {
  start: number;
  from: number;
  length: number;
  inserted: Buffer | null;
}

function apply(base: Uint8Array, delta: Buffer): { result: Buffer | null; segments: Segment[] } {
  const basePointer = memory.allocate(base.length);
  memory.bytes.set(base, basePointer);
  const deltaPointer = memory.allocate(delta.length);
  memory.bytes.set(delta, deltaPointer);
  const size = memory.deltaResultSize(deltaPointer, delta.length, base.length);
  let result: Buffer | null = null;
  const segments: Segment[] = [];
  if (size >= 0 && size < 1 << 28) {
    const to = memory.allocate(size);
    const count = memory.applyDelta(basePointer, base.length, deltaPointer, delta.length, to, size);
    if (count >= 0) result = Buffer.from(memory.view(to, size));
    for (let i = 0; i < count; i++) {
      const [start, from, length, address] = [0, 1, 2, 3].map((field) => memory.words[memory.segments + i * 4 + field]!) as [number, number, number, number];
      segments.push({ start, from, length, inserted: from < 0 ? Buffer.from(memory.view(address, length)) : null });
    }
    memory.free(to);
  }
  memory.free(basePointer);
  memory.free(deltaPointer);
  return { result, segments };
}
