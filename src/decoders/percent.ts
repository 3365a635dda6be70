/** Percent-encoding (RFC 3986). */
import { type EscapeForm, type Packed, hexNumber } from './escape-form.js';

const PERCENT = 0x25;

function escapeAt(bytes: Uint8Array, at: number, hi: number): Packed {
  const value = hexNumber(bytes, at + 1, 2, hi);
  return value < 0 ? 0 : value * 16 + 3;
}

export const percent: EscapeForm = {
  name: 'percent',
  marker: PERCENT,
  escapeAt,
  decode(bytes, from, to, out) {
    for (let i = from; i < to; ) {
      const packed = bytes[i] === PERCENT ? escapeAt(bytes, i, to) : 0;
      if (packed === 0) out.push(bytes[i]!, i, ++i);
      else out.push(packed >> 4, i, (i += 3));
    }
  },
};
