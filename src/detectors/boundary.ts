/**
 * Where a token may begin and end. Separate because pattern and keyed detectors must agree on it: a match that goes on
 * into more token characters is a piece of something else (a longer key, a hash, a base64 blob).
 */
import { ByteSet } from '../rules/regex/byte-set.js';
import { byteTable } from '../util/byte-table.js';
import { writeSet } from '../rules/regex/write.js';

const WORD = 1;
const JOINT = 2;

/** WORD: always continues a token. JOINT: continues it only when the token itself can hold the byte. */
const [WORDS, JOINTS] = [byteTable('A-Za-z0-9'), byteTable('_+/.~', '-')];
const KIND = new Uint8Array(WORDS);
for (let byte = 0; byte < 128; byte++) if (JOINTS[byte] === 1) KIND[byte] = JOINT;

function hex(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102);
}

function digit(c: number): boolean {
  return c >= 48 && c <= 57;
}

/**
 * Whether an escape ends right ahead of `at`: \n and its like, \xHH, \uHHHH, \NNN, %HH, =3D of quoted-printable, or a
 * terminal colour (\x1b[94m). The letter or digit that it ends with is then no part of a token.
 */
function escapeEnds(bytes: Uint8Array, lo: number, at: number): boolean {
  const size = at - lo;
  if (size < 2) return false;
  const c = bytes[at - 1]!;
  if (bytes[at - 2] === 0x5c && /* n r t b f v 0 e a */ 'nrtbfv0ea'.includes(String.fromCharCode(c))) return true;
  if (c === 0x6d) {
    let i = at - 2;
    while (i > lo && i > at - 10 && (digit(bytes[i]!) || bytes[i] === 0x3b)) i--;
    return i >= lo && i < at - 1 && bytes[i] === 0x5b;
  }
  if (size < 3 || !hex(c) || !hex(bytes[at - 2]!)) return false;
  const third = bytes[at - 3]!;
  if (third === 0x25 || (third === 0x3d && bytes[at - 2] === 0x33 && c === 0x44)) return true;
  if (size >= 4 && bytes[at - 4] === 0x5c && (third === 0x78 || (digit(third) && digit(bytes[at - 2]!) && digit(c)))) return true;
  return size >= 6 && hex(third) && hex(bytes[at - 4]!) && bytes[at - 5] === 0x75 && bytes[at - 6] === 0x5c;
}

/**
 * Whether a token may begin at `at`, as seen from [lo, ...). `alphabet` has 1 for each byte that the token can hold.
 * What opens with punctuation begins anywhere. With `lo` the start of the content there is nothing ahead, which is a boundary.
 */
export function beginsAt(bytes: Uint8Array, lo: number, at: number, alphabet: Uint8Array): boolean {
  if (at <= lo || KIND[bytes[at]!] !== WORD) return true;
  const c = bytes[at - 1]!;
  const kind = KIND[c]!;
  if (kind === 0) return true;
  if (kind === WORD) return escapeEnds(bytes, lo, at);
  if (alphabet[c] === 0) return true;
  // A joint opens nothing by itself, but two of a kind do: `//user`, `--token`, and so does one behind a blank.
  const ahead = at - 2 >= lo ? bytes[at - 2]! : 0x20;
  return KIND[ahead] === 0 || (ahead === c && (c === 0x2f || c === 0x2d));
}

/** Byte set of what must not follow a token whose last byte comes from `last`. */
export function continuation(last: ByteSet): ByteSet {
  const set = ByteSet.of([48, 57], [65, 90], [97, 122], [0x5f, 0x5f]);
  for (let byte = 0; byte < 128; byte++) if (KIND[byte] === JOINT && byte !== 0x2e && last.has(byte)) set.add(byte);
  return set;
}

const ALNUM = ByteSet.of([48, 57], [65, 90], [97, 122]);

/** Look-ahead that refuses such a continuation, as RegExp source; empty for what ends with punctuation, as in `user:pass@`. */
export function noContinuation(last: ByteSet): string {
  if (!last.intersects(ALNUM)) return '';
  return `(?!${writeSet(continuation(last))})`;
}
