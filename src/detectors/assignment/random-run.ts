/** Which runs of token bytes could be a random string or a seed, told from bytes. Separate from judging them, because a gate asks no more than this. */
import type { Window } from '../types.js';
import { byteTable } from '../../util/byte-table.js';

export const REACH = { before: 64, after: 160 } as const;
const SHORTEST = 32;
const LONGEST = 128;

const TOKEN = byteTable('A-Za-z0-9+/_=', '-');
/** Seeds of NATS keys open with it. */
const SEED = 0x53;
const SEED_LENGTH = 58;
/** Of each kind of character. */
const FEWEST = 4;
const [SLASH, EQUALS] = [0x2f, 0x3d];

/** End of the run of token bytes, as far as it is of interest. */
export function runEnd({ bytes, hi }: Window, at: number): number {
  const limit = Math.min(hi, at + LONGEST + 1);
  let end = at;
  while (end < limit && TOKEN[bytes[end]!] === 1) end += 1;
  return end;
}

export function isQuoted({ bytes, lo }: Window, at: number, end: number): boolean {
  const mark = at > lo ? bytes[at - 1] : 0;
  return (mark === 34 || mark === 39 || mark === 96) && bytes[end] === mark;
}

/** Whether the run [at, end) is as long as such strings are and ends there, and stands mixed enough in quotation marks or is as long as a seed. */
export function mayBeRandom(window: Window, at: number, end: number): boolean {
  const length = end - at;
  return length >= SHORTEST && length <= LONGEST && end < window.hi && ((window.bytes[at] === SEED && length === SEED_LENGTH) || (isQuoted(window, at, end) && isMixed(window.bytes, at, end)));
}

/** Enough of small and capital letters and of digits, nothing of a path, no padding but at the end. */
function isMixed(bytes: Uint8Array, at: number, end: number): boolean {
  let lower = 0;
  let upper = 0;
  let digits = 0;
  for (let i = at; i < end; i++) {
    const byte = bytes[i]!;
    if (byte >= 97 && byte <= 122) lower++;
    else if (byte >= 65 && byte <= 90) upper++;
    else if (byte >= 48 && byte <= 57) digits++;
    else if (byte === SLASH || (byte === EQUALS && i + 1 < end)) return false;
  }
  return lower >= FEWEST && upper >= FEWEST && digits >= FEWEST;
}
