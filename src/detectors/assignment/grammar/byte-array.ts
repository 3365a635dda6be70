/**
 * Keys that are given byte by byte: `aes_key[16] = {0x3f, 0x91, ...}`, `#define AES_KEY {0x3f, ...}`. Separate because the value
 * that is weighed is what the list stands for, not how it is written.
 */
import { match, type KeyPlace, type Place } from './place.js';

/** At least 8 numbers, at most 64: a longer list is a table or a key of another kind. */
const LIST = /(?:(?:new[ \t]+)?(?:\[\]|\[\d{0,3}\])?(?:byte|uint8|u8|Uint8Array|uint8_t|bytes|bytearray|byteArrayOf|Buffer)?(?:\.from)?(?:\[\d{0,3}\])?[ \t]{0,4}[({]?[ \t]{0,4})?[{[(]\s{0,60}((?:(?:0x[0-9A-Fa-f]{1,2}|-?\d{1,3})\b\s{0,4},[\s\\]{0,60}){7,63}(?:0x[0-9A-Fa-f]{1,2}|-?\d{1,3}),?)\s{0,60}[})\]]/y;

/** @returns the list with its hex form as `bytes`, undefined when there is none or its bytes are no random ones */
export function byteArray(key: KeyPlace, at: number): Place | undefined {
  const { text } = key;
  const found = match(LIST, text, at);
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

/** No count, no repetition: most bytes differ, and most steps from one to the next differ. */
function looksRandom(bytes: readonly number[]): boolean {
  const steps = new Set(bytes.slice(1).map((byte, i) => (byte - bytes[i]!) & 255));
  return new Set(bytes).size >= bytes.length * 0.6 && steps.size >= (bytes.length - 1) * 0.6 && bytes.some((byte) => byte > 31);
}
