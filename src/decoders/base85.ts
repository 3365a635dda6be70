/** Base 85 in its three alphabets: that of Ascii85 (btoa, PostScript, PDF), of RFC 1924 (git, Python's b85encode) and of ZeroMQ (Z85). */
import type { SegmentWriter } from './segment.js';

export type Alphabet85 = Int8Array;

function alphabet(digits: string): Alphabet85 {
  const values = new Int8Array(256).fill(-1);
  for (let i = 0; i < 85; i++) values[digits.charCodeAt(i)] = i;
  return values;
}

const ALNUM = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
export const RFC1924 = alphabet(`${ALNUM}!#$%&()*+-;<=>?@^_\`{|}~`);
export const Z85 = alphabet(`${ALNUM.slice(0, 10)}${ALNUM.slice(36)}${ALNUM.slice(10, 36)}.-:+=^!/*?&<>()[]{}@%$#`);
export const ASCII85 = alphabet(String.fromCharCode(...Array.from({ length: 85 }, (_, i) => 33 + i)));

const [Z, Y] = [0x7a, 0x79];

/**
 * Writes what the digits in [from, to) stand for; false when something else stands among them. Blanks and line ends are passed over.
 * @param escaped whether the backslash of a string ahead of a quote, or of another one, is passed over too  @param most bytes to write
 */
export function decode85(bytes: Uint8Array, from: number, to: number, digits: Alphabet85, out: SegmentWriter, escaped = false, most = Infinity): boolean {
  let [count, value, start] = [0, 0, from];
  const last = out.length + most;
  const flush = (length: number, end: number): void => {
    for (let k = 0; k < length && out.length < last; k++) out.push(Math.floor(value / 2 ** (24 - 8 * k)) & 255, start, end);
  };
  for (let i = from; i < to; i++) {
    const byte = bytes[i]!;
    if (byte <= 0x20) continue;
    if (escaped && byte === 0x5c && i + 1 < to && (bytes[i + 1] === 0x5c || bytes[i + 1] === 0x22 || bytes[i + 1] === 0x27)) i++;
    if (count === 0) start = i;
    // four zeros, four blanks
    if (count === 0 && digits === ASCII85 && (bytes[i] === Z || bytes[i] === Y)) {
      value = bytes[i] === Z ? 0 : 0x20202020;
      flush(4, i + 1);
      value = 0;
      continue;
    }
    const digit = digits[bytes[i]!]!;
    if (digit < 0) return false;
    value = value * 85 + digit;
    if (++count < 5) continue;
    if (value > 0xffffffff) return false;
    flush(4, i + 1);
    [count, value] = [0, 0];
  }
  if (count === 1) return false;
  if (count > 1) {
    const length = count - 1;
    for (; count < 5; count++) value = value * 85 + 84;
    if (value > 0xffffffff) return false;
    flush(length, to);
  }
  return true;
}
