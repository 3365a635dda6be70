/**
 * Keys that are given byte by byte: `aes_key[16] = {0x3f, 0x91, ...}`, `#define AES_KEY {0x3f, ...}`. Separate because the value
 * that is weighed is what the list stands for, not how it is written.
 */
import { FEWEST_NUMBERS } from '../code/numbers.js';
import { sticky } from '../reading.js';
import type { KeyPlace, Place } from './place.js';

/** Types and calls around the list, and the bracket that opens it: without one the list is not looked for. */
const OPENS = String.raw`(?:(?:new[ \t]+)?(?:\[\]|\[\d{0,3}\])?(?:byte|uint8|u8|Uint8Array|uint8_t|bytes|bytearray|byteArrayOf|Buffer)?(?:\.from)?(?:\[\d{0,3}\])?[ \t]{0,4}[({]?[ \t]{0,4})?[{[(]`;
const OPENING = sticky(new RegExp(OPENS, 'y'), 31);
/** A longer list is a table or a key of another kind. */
const MOST_NUMBERS = 64;
const LIST = sticky(new RegExp(String.raw`${OPENS}\s{0,60}((?:(?:0x[0-9A-Fa-f]{1,2}|-?\d{1,3})\b\s{0,4},[\s\\]{0,60}){${FEWEST_NUMBERS - 1},${MOST_NUMBERS - 1}}(?:0x[0-9A-Fa-f]{1,2}|-?\d{1,3}),?)\s{0,60}[})\]]`, 'y'), 4504, { lines: 4153 });

/** @returns the list with its hex form as `bytes`, undefined when there is none or its bytes are no random ones */
export function byteArray(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  if (text.match(OPENING, at) === null) return undefined;
  const found = text.match(LIST, at);
  if (found === null) return undefined;
  const list = found[1]!.replace(/,?\s*$/, '');
  const bytes = list.split(',').map((number) => Number(number.replace(/[\s\\]/g, '')) & 255);
  if (bytes.length % 4 !== 0 || !looksRandom(bytes)) return undefined;
  const start = at + found[0].indexOf(found[1]!);
  return {
    syntax: 'quoted', by: 'bytes', keyQuoted: false, inner: false,
    value: { start, end: start + list.length, quote: '"', prefix: '', after: ';', closed: true },
    bytes: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  };
}

/** No count, no repetition, no order, no text: most bytes differ, and most steps from one to the next differ. */
function looksRandom(bytes: readonly number[]): boolean {
  // places of a word in an index
  if (bytes.every((byte, i) => i === 0 || byte > bytes[i - 1]!)) return false;
  // "Bitcoin seed", letter by letter
  if (bytes.every((byte) => byte === 32 || ((byte | 32) >= 97 && (byte | 32) <= 122))) return false;
  const steps = new Set(bytes.slice(1).map((byte, i) => (byte - bytes[i]!) & 255));
  return new Set(bytes).size >= bytes.length * 0.6 && steps.size >= (bytes.length - 1) * 0.6 && bytes.some((byte) => byte > 31);
}
