/** A run that Node decodes must say the same, and of the same places, as digits that are decoded one by one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { base64Segment, decodeBase64 } from '../../src/decoders/base64.js';
import { SegmentWriter } from '../../src/decoders/segment.js';

const digits = fc.string({ unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_'), maxLength: 60 });

describe('base64Segment', () => {
  it('decodes a run as digit by digit', () => {
    fc.assert(fc.property(digits, fc.nat({ max: 9 }), fc.nat({ max: 50 }), fc.nat({ max: 50 }), (text, ahead, first, size) => {
      const bytes = Buffer.from(`${'.'.repeat(ahead)}${text}. `, 'latin1');
      const [from, to] = [ahead, ahead + text.length];
      const writer = new SegmentWriter(4);
      decodeBase64(bytes, { count: 1, starts: [from], ends: [to], seen: to }, writer);
      const [segment, plain] = [base64Segment(bytes, from, to, ['base64']), writer.finish(['base64'])];
      expect(segment?.bytes ?? Buffer.alloc(0)).toEqual(plain.bytes);
      if (!segment) return;
      const span = { start: first, end: first + size };
      expect([segment.toOriginal(span), segment.changed(span)]).toEqual([plain.toOriginal(span), plain.changed(span)]);
    }));
  });
});
