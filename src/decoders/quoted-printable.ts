/** Quoted-printable (RFC 2045), soft line breaks included. */
import { type EscapeForm, type Packed, hexNumber } from './escape-form.js';

const EQUALS = 0x3d;

function escapeAt(bytes: Uint8Array, at: number, hi: number): Packed {
  const value = hexNumber(bytes, at + 1, 2, hi);
  return value < 0 ? 0 : value * 16 + 3;
}

/** Length of a soft line break at `at`, 0 when there is none. */
export function softBreakAt(bytes: Uint8Array, at: number, hi: number): number {
  if (bytes[at] !== EQUALS || at + 1 >= hi) return 0;
  if (bytes[at + 1] === 10) return 2;
  return at + 2 < hi && bytes[at + 1] === 13 && bytes[at + 2] === 10 ? 3 : 0;
}

export const quotedPrintable: EscapeForm = {
  name: 'quoted-printable',
  marker: EQUALS,
  escapeAt,
  decode(bytes, from, to, out) {
    for (let i = from; i < to; ) {
      const packed = bytes[i] === EQUALS ? escapeAt(bytes, i, to) : 0;
      if (packed !== 0) out.push(packed >> 4, i, (i += 3));
      else {
        const soft = softBreakAt(bytes, i, to);
        if (soft > 0) i += soft;
        else out.push(bytes[i]!, i, ++i);
      }
    }
  },
};
