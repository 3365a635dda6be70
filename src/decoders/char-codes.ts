/** Text as a list of character codes: `[104, 117, ...]`, `{0x68, 0x75}`, `chr(104).chr(117)`, `Chr(104) & Chr(117)`. */
import { hexNumber, isDigit } from './escape-form.js';
import type { SegmentWriter } from './segment.js';

/** Codes of which all must be printable before a list is taken for text. */
const QUICK = 6;
/** Shorter texts hold nothing that could be judged. */
export const FEWEST_CODES = 8;

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 9 || byte === 10 || byte === 13;
const isPrintable = (code: number): boolean => (code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13;

/** A number of at most three digits or 0xHH at `at`, as value * 16 + length; 0 for none. */
function numberAt(bytes: Uint8Array, at: number, hi: number): number {
  if (bytes[at] === 0x30 && at + 3 < hi && (bytes[at + 1]! | 0x20) === 0x78) {
    const value = hexNumber(bytes, at + 2, 2, hi);
    return value < 0 ? 0 : value * 16 + 4;
  }
  let end = at;
  let value = 0;
  while (end < hi && end - at < 4 && isDigit(bytes[end]!)) value = value * 10 + bytes[end++]! - 0x30;
  return end > at && end - at < 4 && value < 256 ? value * 16 + (end - at) : 0;
}

/** Whether the number at `start` carries on a list that began on an earlier line. */
export function carriesOnList(bytes: Uint8Array, lo: number, start: number): boolean {
  let i = start - 1;
  while (i >= lo && start - i < 64 && isBlank(bytes[i]!)) i--;
  if (i < lo || bytes[i] !== 0x2c) return false;
  i--;
  while (i >= lo && start - i < 64 && isBlank(bytes[i]!)) i--;
  return i >= lo && (isDigit(bytes[i]!) || ((bytes[i]! | 0x20) >= 0x61 && (bytes[i]! | 0x20) <= 0x66 && i - 2 >= lo && (bytes[i - 2]! | 0x20) === 0x78));
}

/** Writes the text of a list of codes: it is one when FEWEST_CODES or more were written. Returns the offset behind the last byte that was looked at. */
export function decodeCodeList(bytes: Uint8Array, start: number, hi: number, out: SegmentWriter): number {
  let i = start;
  let count = 0;
  let seen = start;
  for (;;) {
    const packed = numberAt(bytes, i, hi);
    seen = i + 6;
    if (packed === 0) break;
    const value = packed >> 4;
    if (count < QUICK && !isPrintable(value)) break;
    const end = i + (packed & 15);
    // A closing zero ends a C string.
    if (value === 0) break;
    out.push(value, i, end);
    count++;
    i = end;
    let next = i;
    while (next < hi && isBlank(bytes[next]!)) next++;
    seen = next + 1;
    if (bytes[next] !== 0x2c) break;
    next++;
    while (next < hi && next - i < 64 && isBlank(bytes[next]!)) next++;
    i = next;
    seen = next + 1;
    if (i >= hi) break;
  }
  return seen;
}

/** Writes the text of calls such as chr(104) joined by an operator; `start` is at the first call's name. Returns its end, or 0. */
export function decodeCalls(bytes: Uint8Array, start: number, hi: number, out: SegmentWriter): number {
  let i = start;
  let count = 0;
  let end = 0;
  for (;;) {
    const name = i;
    while (i < hi && i - name < 8 && (bytes[i]! | 0x20) >= 0x61 && (bytes[i]! | 0x20) <= 0x7a) i++;
    if (i === name || bytes[i] !== 0x28) break;
    i++;
    while (i < hi && bytes[i] === 0x20) i++;
    const packed = i < hi ? numberAt(bytes, i, hi) : 0;
    const value = packed >> 4;
    if (packed === 0 || !isPrintable(value)) break;
    let close = i + (packed & 15);
    while (close < hi && bytes[close] === 0x20) close++;
    if (bytes[close] !== 0x29) break;
    out.push(value, name, close + 1);
    count++;
    end = close + 1;
    i = joinBehind(bytes, end, hi);
    if (i < 0) break;
  }
  return count >= FEWEST_CODES ? end : 0;
}

/** Offset behind an operator that joins two calls, or -1. */
function joinBehind(bytes: Uint8Array, at: number, hi: number): number {
  let i = at;
  let operators = 0;
  for (; i < hi && i - at < 32; i++) {
    const byte = bytes[i]!;
    if (isBlank(byte) || (byte === 0x5f && operators > 0)) continue;
    // + . & | , and the <> of Erlang and Elixir
    if (byte === 0x2b || byte === 0x2e || byte === 0x26 || byte === 0x7c || byte === 0x2c || byte === 0x3c || byte === 0x3e) operators++;
    else break;
  }
  return operators > 0 ? i : -1;
}
