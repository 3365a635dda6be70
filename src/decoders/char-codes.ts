/** Text as a list of character codes: `[104, 117, ...]`, `{0x68, 0x75}`, `chr(104).chr(117)`, `Chr(104) & Chr(117)`, `[char]104+[char]117`. */
import { hexNumber, isDigit } from './escape-form.js';
import type { SegmentWriter } from './segment.js';

/** Codes of which all must be printable before a list is taken for text. */
const QUICK = 6;
/** Bytes from the start of a line that decide whether a list is read from there as well. */
const LINE_LOOK = 32;
/** Shorter texts hold nothing that could be judged. */
export const FEWEST_CODES = 8;

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 9 || byte === 10 || byte === 13;
const isPrintable = (code: number): boolean => (code >= 0x20 && code < 0x7f) || code === 9 || code === 10 || code === 13;

/** A number of at most three digits or 0xHH at `at`, as value * 16 + length; 0 for none. */
export function numberAt(bytes: Uint8Array, at: number, hi: number): number {
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

/** Codes that tell text from a picture, a compressed stream or a message in binary form. */
const LOOK = 64;

/** Whether what was written so far reads as text: a byte of UTF-8 here and there, hardly a control character. */
function readsAsText(out: SegmentWriter): boolean {
  let printable = 0;
  let controls = 0;
  for (let i = 0; i < out.length; i++) {
    const code = out.at(i);
    if (isPrintable(code)) printable++;
    else if (code < 0x80) controls++;
  }
  return printable * 4 >= out.length * 3 && controls * 16 <= out.length;
}

/**
 * Writes the text of a list of codes: it is one when FEWEST_CODES or more were written. Returns the offset behind the last byte that was looked at.
 * @param startsAnew whether the list is read from this line on as well: then this reading ends `overlap` codes later
 */
export function decodeCodeList(bytes: Uint8Array, start: number, hi: number, out: SegmentWriter, startsAnew: (at: number) => boolean, overlap: number): number {
  let i = start;
  let count = 0;
  let seen = start;
  let most = Infinity;
  while (count < most) {
    const packed = numberAt(bytes, i, hi);
    seen = Math.max(seen, i + 6);
    if (packed === 0) break;
    const value = packed >> 4;
    const end = i + (packed & 15);
    // A closing zero ends a C string.
    if (value === 0 || (count < QUICK && !isPrintable(value))) break;
    out.push(value, i, end);
    count++;
    if (count === LOOK && !readsAsText(out)) break;
    i = end;
    let next = i;
    while (next < hi && isBlank(bytes[next]!)) next++;
    seen = Math.max(seen, next + 1);
    if (bytes[next] !== 0x2c) break;
    next++;
    let lines = 0;
    while (next < hi && next - i < 64 && isBlank(bytes[next]!)) if (bytes[next++] === 10) lines++;
    i = next;
    seen = Math.max(seen, next + 1);
    if (i >= hi) break;
    if (lines > 0 && most === Infinity && next + LINE_LOOK <= hi) {
      seen = Math.max(seen, next + LINE_LOOK);
      if (startsAnew(i)) most = count + overlap;
    }
  }
  if (!readsAsText(out)) out.clear();
  return seen;
}

/** Bytes of a call's name: `String.fromCharCode`. */
const LONGEST_CALLEE = 24;
const CAST = '[char]';

/** Offset of the number that the call, or the cast of PowerShell, at `at` is given; -1 when there is none. */
function argumentAt(bytes: Buffer, at: number, hi: number): number {
  let i = at;
  if (bytes[at] === 0x5b) {
    if (bytes.toString('latin1', at, Math.min(hi, at + CAST.length)).toLowerCase() !== CAST) return -1;
    i += CAST.length;
    return i < hi && isDigit(bytes[i]!) ? i : -1;
  }
  while (i < hi && i - at < LONGEST_CALLEE && (((bytes[i]! | 0x20) >= 0x61 && (bytes[i]! | 0x20) <= 0x7a) || bytes[i] === 0x2e)) i++;
  if (i === at || bytes[i] !== 0x28) return -1;
  i++;
  while (i < hi && bytes[i] === 0x20) i++;
  return i < hi ? i : -1;
}

/**
 * Writes the text of calls such as chr(104), or of casts such as [char]104, joined by an operator, if they are FEWEST_CODES or more; `start` is at
 * the first one. Returns the offset behind the last byte that was looked at.
 */
export function decodeCalls(bytes: Buffer, start: number, hi: number, out: SegmentWriter): number {
  let i = start;
  for (;;) {
    const name = i;
    const argument = argumentAt(bytes, i, hi);
    if (argument < 0) break;
    i = argument;
    const packed = numberAt(bytes, i, hi);
    const value = packed >> 4;
    if (packed === 0 || !isPrintable(value)) break;
    i += packed & 15;
    if (bytes[name] !== 0x5b) {
      while (i < hi && bytes[i] === 0x20) i++;
      if (bytes[i] !== 0x29) break;
      i++;
    }
    out.push(value, name, i);
    const next = joinBehind(bytes, i, hi);
    if (next < 0) break;
    i = next;
  }
  if (out.length < FEWEST_CODES) out.clear();
  return i + LONGEST_JOINT + 4;
}

const LONGEST_JOINT = 32;

/** Offset behind an operator that joins two calls, or -1. */
function joinBehind(bytes: Uint8Array, at: number, hi: number): number {
  let i = at;
  let operators = 0;
  for (; i < hi && i - at < LONGEST_JOINT; i++) {
    const byte = bytes[i]!;
    if (isBlank(byte) || (byte === 0x5f && operators > 0)) continue;
    // + . & | , and the <> of Erlang and Elixir
    if (byte === 0x2b || byte === 0x2e || byte === 0x26 || byte === 0x7c || byte === 0x2c || byte === 0x3c || byte === 0x3e) operators++;
    else break;
  }
  return operators > 0 ? i : -1;
}
