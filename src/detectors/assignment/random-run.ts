/** Which runs of token bytes could be a random string or a seed, told from bytes. Separate from judging them, because a gate asks no more than this. */
import type { Window } from '../types.js';
import { byteTable } from '../../util/byte-table.js';

export const REACH = { before: 64, after: 160 } as const;
const SHORTEST = 32;
const LONGEST = 128;

const TOKEN = byteTable('A-Za-z0-9+/_=', '-');
/** Seeds of NATS keys open with it. */
const SEED = 0x53;

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

/** Whether the run [at, end) is as long as such strings are and ends there, and stands in quotation marks or opens like a seed. */
export function mayBeRandom(window: Window, at: number, end: number): boolean {
  const length = end - at;
  return length >= SHORTEST && length <= LONGEST && end < window.hi && (window.bytes[at] === SEED || isQuoted(window, at, end));
}
