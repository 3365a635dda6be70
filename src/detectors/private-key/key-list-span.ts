/** Where a list of 64 numbers stands around a hit, on bytes. Separate because a gate asks no more than this. */
import type { Span } from '../../findings/types.js';
import { byteTable } from '../../util/byte-table.js';
import { noteExtent, type Window } from '../types.js';

/** 64 numbers of up to three digits, each with a comma and up to a line break and its indentation. */
export const REACH = { before: 704, after: 768 } as const;
const NUMBERS = 64;
/** From a name to the list it is given. */
const LEAD = 64;
const [COMMA, OPEN, CLOSE] = [0x2c, 0x5b, 0x5d];

const INSIDE = byteTable('0123456789, \t\r\n');

/** Between the brackets. @param literal negative when the hit is in the list itself */
export function keyListSpan(window: Window, at: number, literal: number): Span | undefined {
  const { bytes, lo, hi } = window;
  const last = Math.min(hi, at + REACH.after);
  let start = at;
  if (literal >= 0) {
    const furthest = Math.min(last, at + LEAD);
    while (start < furthest && bytes[start] !== OPEN) start++;
    noteExtent(window, at, start + 1);
    if (++start >= furthest) return undefined;
  } else {
    noteExtent(window, at, at + 1);
    if (INSIDE[bytes[at]!] === 0) return undefined;
    const first = Math.max(lo, at - REACH.before);
    while (start > first && INSIDE[bytes[start - 1]!] === 1) start--;
    noteExtent(window, start - 1, at + 1);
    if (start <= lo || bytes[start - 1] !== OPEN) return undefined;
  }
  let end = start;
  let commas = 0;
  for (; end < last && INSIDE[bytes[end]!] === 1; end++) if (bytes[end] === COMMA) commas++;
  noteExtent(window, Math.min(at, start) - 1, end + 1);
  return end >= last || bytes[end] !== CLOSE || commas < NUMBERS - 1 ? undefined : { start, end };
}
