/** Backslash escapes of C, JavaScript, Java, Python and JSON: `\x41 \u0041 \u{41} \101 \n \/ \"`. */
import { type EscapeForm, type Packed, hexNumber, isHexDigit } from './escape-form.js';

const BACKSLASH = 0x5c;
/** Short escapes: what each letter stands for. */
const SHORT = new Map([...'nrtbfav0/"\'`\\'].map((letter, i) => [letter.charCodeAt(0), '\n\r\t\b\f\x07\v\0/"\'`\\'.charCodeAt(i)]));

function escapeAt(bytes: Uint8Array, at: number, hi: number): Packed {
  if (at + 3 >= hi) return 0;
  const kind = bytes[at + 1]!;
  if (kind === 0x78) {
    const value = hexNumber(bytes, at + 2, 2, hi);
    return value < 0 ? 0 : value * 16 + 4;
  }
  if (kind === 0x75) {
    if (bytes[at + 2] === 0x7b) return braced(bytes, at, hi);
    const value = hexNumber(bytes, at + 2, 4, hi);
    return value < 0 ? 0 : value * 16 + 6;
  }
  if (kind < 0x30 || kind > 0x33) return 0;
  const b = bytes[at + 2]!;
  const c = bytes[at + 3]!;
  if (b < 0x30 || b > 0x37 || c < 0x30 || c > 0x37) return 0;
  return ((kind - 0x30) * 64 + (b - 0x30) * 8 + c - 0x30) * 16 + 4;
}

function braced(bytes: Uint8Array, at: number, hi: number): Packed {
  let end = at + 3;
  while (end < hi && end < at + 9 && isHexDigit(bytes[end]!)) end++;
  if (end === at + 3 || end >= hi || bytes[end] !== 0x7d) return 0;
  return hexNumber(bytes, at + 3, end - at - 3, hi) * 16 + (end + 1 - at);
}

export const backslash: EscapeForm = {
  name: 'escape',
  marker: BACKSLASH,
  escapeAt,
  decode(bytes, from, to, out) {
    for (let i = from; i < to; ) {
      const byte = bytes[i]!;
      if (byte !== BACKSLASH) {
        out.push(byte, i, ++i);
        continue;
      }
      const packed = escapeAt(bytes, i, to);
      if (packed === 0) {
        const short = i + 1 < to ? SHORT.get(bytes[i + 1]!) : undefined;
        if (short === undefined) out.push(byte, i, ++i);
        else out.push(short, i, (i += 2));
        continue;
      }
      const start = i;
      i += packed & 15;
      let value = packed >> 4;
      const isByte = bytes[start + 1] !== 0x75;
      if (!isByte && value >= 0xd800 && value < 0xdc00 && bytes[i] === BACKSLASH) {
        const second = escapeAt(bytes, i, to);
        if (second >> 4 >= 0xdc00 && second >> 4 < 0xe000) {
          value = 0x10000 + ((value - 0xd800) << 10) + ((second >> 4) - 0xdc00);
          i += second & 15;
        }
      }
      // \x and octal write bytes, which may be UTF-8 already; \u writes characters.
      if (isByte) out.push(value & 255, start, i);
      else out.character(value, start, i);
    }
  },
};
