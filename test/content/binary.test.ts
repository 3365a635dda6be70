import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wideRuns } from '../../src/content/binary.js';

/** What the definition says, place by place. */
function naive(bytes: Buffer): [number, number][] {
  const unit = (at: number): boolean => at + 1 < bytes.length && bytes[at + 1] === 0 && (bytes[at] === 9 || bytes[at] === 10 || bytes[at] === 13 || (bytes[at]! >= 0x20 && bytes[at]! < 0x7f));
  const runs: [number, number][] = [];
  for (let at = 0; at < bytes.length; at++) {
    if (!unit(at) || (at >= 2 && unit(at - 2))) continue;
    let end = at;
    while (unit(end)) end += 2;
    if (end - at >= 24) runs.push([at, end]);
  }
  return runs;
}

const piece = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }).map((text) => Buffer.from(text, 'utf16le')),
  fc.stringMatching(/^[ -~]{8,30}$/).map((text) => Buffer.from(text, 'utf16le')),
  fc.uint8Array({ maxLength: 9 }).map((bytes) => Buffer.from(bytes)),
  fc.integer({ min: 1, max: 30 }).map((size) => Buffer.alloc(size)),
);

describe('UTF-16 runs inside of a binary', () => {
  it('are all found, whole', () => {
    let found = 0;
    fc.assert(fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const bytes = Buffer.concat(pieces);
      const runs = wideRuns(bytes).map(({ start, end }) => [start, end]);
      found += runs.length;
      expect(runs).toEqual(naive(bytes));
    }), { numRuns: 2000 });
    expect(found).toBeGreaterThan(1000);
  });
});
