/**
 * Bytes of program text: quotes, names, blanks. Separate because every reader of split values steps over them, and because these
 * readers keep count of how far they looked: an expression may be long, and most are short (see noteExtent() in types.ts).
 */
import { noteExtent, type Window } from '../types.js';
import { byteTable } from '../../util/byte-table.js';

export const isBlank = (byte: number): boolean => byte === 0x20 || byte === 9;
export const isLineEnd = (byte: number): boolean => byte === 10 || byte === 13;
export const isSpace = (byte: number): boolean => isBlank(byte) || isLineEnd(byte);
export const isQuote = (byte: number): boolean => byte === 0x22 || byte === 0x27 || byte === 0x60;
/** Letters, digits, `_`, `$`. */
export const isName = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte === 0x5f || byte === 0x24;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** Longest literal and name that is followed. */
const LONGEST_LITERAL = 1024;
const LONGEST_NAME = 64;
const LONGEST_GAP = 160;

/** Lowest offset that was looked at since startLooking(), and the one behind the highest. */
let lowest = 0;
let highest = 0;
/** Bytes beside those that the readers below step over: callers look at no more of them without saying so. */
const BESIDE = 8;

export function startLooking(at: number): void {
  lowest = at;
  highest = at;
}

/** Notes that the byte at an offset was looked at. */
export function look(at: number): number {
  if (at < lowest) lowest = at;
  if (at > highest) highest = at;
  return at;
}

/** Makes all that was looked at since startLooking() the extent of the answer. */
export function noteLooks(window: Window): void {
  noteExtent(window, lowest - BESIDE, highest + BESIDE);
}

/** Runs something that may itself look at other bytes. */
export function lookingElsewhere<T>(run: () => T): T {
  const [from, to] = [lowest, highest];
  const answer = run();
  [lowest, highest] = [from, to];
  return answer;
}

/** A stretch of original bytes. */
export interface Stretch {
  start: number;
  end: number;
}

/** An operand of an expression: the contents of a literal, or a name. `outerStart` and `outerEnd` include quotes and prefixes. */
export interface Operand extends Stretch {
  kind: 'literal' | 'name';
  outerStart: number;
  outerEnd: number;
}

/** Offset of the first byte at or behind `at` that is no blank or line end; `hi` when there is none near. */
export function skipSpace(bytes: Uint8Array, at: number, hi: number): number {
  let i = at;
  const stop = Math.min(hi, at + LONGEST_GAP);
  while (i < stop && isSpace(bytes[i]!)) i++;
  return look(i);
}

/** The same, but no line end. */
export function skipSpaceOnLine(bytes: Uint8Array, at: number, hi: number): number {
  let i = at;
  while (i < hi && (isBlank(bytes[i]!))) i++;
  return look(i);
}

/** Offset behind the last byte ahead of `at` that is no blank or line end. */
export function skipSpaceBack(bytes: Uint8Array, lo: number, at: number): number {
  let i = at;
  const stop = Math.max(lo, at - LONGEST_GAP);
  while (i > stop && isSpace(bytes[i - 1]!)) i--;
  return look(i);
}

/** The operand that starts at `at`. */
export function operandAt(bytes: Uint8Array, at: number, hi: number): Operand | undefined {
  if (at >= hi) return undefined;
  let open = at;
  // Prefixes of strings: r"", b'', u"", L"", @"".
  while (open < hi && open - at < 2 && (isName(bytes[open]!) || bytes[open] === 0x40)) open++;
  if (open < hi && open > at && isQuote(bytes[open]!) && (bytes[at]! | 0x20) !== 0x66) return literalAt(bytes, at, open, hi);
  if (isQuote(bytes[at]!)) return literalAt(bytes, at, at, hi);
  if (!isName(bytes[at]!) || isDigit(bytes[at]!)) return undefined;
  let end = at;
  const stop = Math.min(hi, at + LONGEST_NAME);
  while (end < stop && (isName(bytes[end]!) || (bytes[end] === 0x2e && isName(bytes[end + 1]!)))) end++;
  look(end);
  return end === stop && end < hi ? undefined : { kind: 'name', start: at, end, outerStart: at, outerEnd: end };
}

function literalAt(bytes: Uint8Array, outerStart: number, open: number, hi: number): Operand | undefined {
  const quote = bytes[open]!;
  const stop = Math.min(hi, open + LONGEST_LITERAL);
  let i = open + 1;
  for (; i < stop; i++) {
    const byte = bytes[i]!;
    if (byte === 0x5c) i++;
    else if (byte === quote) return { kind: 'literal', start: open + 1, end: look(i), outerStart, outerEnd: i + 1 };
    else if (byte === 10) break;
  }
  look(i);
  return undefined;
}

/** Letters that may stand ahead of a string literal. */
const PREFIX = byteTable('rbulRBUL@');

/** The operand that ends at `at`. */
export function operandBefore(bytes: Uint8Array, lo: number, at: number): Operand | undefined {
  if (at <= lo) return undefined;
  const last = bytes[at - 1]!;
  if (isQuote(last)) {
    const stop = Math.max(lo, at - LONGEST_LITERAL);
    let i = at - 2;
    for (; i >= stop; i--) {
      if (bytes[i] === 10) break;
      if (bytes[i] !== last || isEscaped(bytes, stop, i)) continue;
      let outer = look(i);
      while (outer > lo && i - outer < 2 && PREFIX[bytes[outer - 1]!] === 1 && !(outer - 2 >= lo && i - outer === 1 && isName(bytes[outer - 2]!))) outer--;
      return { kind: 'literal', start: i + 1, end: at - 1, outerStart: outer, outerEnd: at };
    }
    look(i);
    return undefined;
  }
  if (!isName(last)) return undefined;
  let start = at;
  const stop = Math.max(lo, at - LONGEST_NAME);
  while (start > stop && (isName(bytes[start - 1]!) || bytes[start - 1] === 0x2e)) start--;
  look(start);
  if (start === stop && start > lo) return undefined;
  while (start < at && (bytes[start] === 0x2e || isDigit(bytes[start]!))) start++;
  return start < at ? { kind: 'name', start, end: at, outerStart: start, outerEnd: at } : undefined;
}

function isEscaped(bytes: Uint8Array, lo: number, at: number): boolean {
  let count = 0;
  while (at - 1 - count >= lo && bytes[at - 1 - count] === 0x5c) count++;
  look(at - 1 - count);
  return count % 2 === 1;
}
