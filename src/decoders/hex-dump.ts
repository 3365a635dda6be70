/**
 * Lines of hex dumps as `xxd`, `hexdump`, `od`, `tcpdump -X`, Wireshark and loggers write them: an offset, then bytes (or words of two
 * and more), then, perhaps, the same as text. Separate from the detector because each program has its own columns.
 */
import { hexNumber, isDigit, isHexDigit } from './escape-form.js';
import type { SegmentWriter } from './segment.js';

/** Bytes that one line may stand for, and bytes that it may take. */
const [FEWEST_ON_LINE, MOST_ON_LINE, LONGEST_LINE] = [4, 64, 320];
/** Ahead of an offset: indentation, marks of comments and quotations. */
const LONGEST_PREFIX = 16;
/** Stretches of lines that are left out in one dump: behind one any offset may follow. */
const MOST_LEFT_OUT = 32;
/** od -c: each byte takes so many columns. */
const CELL = 4;
const SHORT: Record<string, number> = { n: 10, r: 13, t: 9, 0: 0, a: 7, b: 8, f: 12, v: 11 };

export interface Dump {
  /** Offset behind the last byte that decided anything. */
  seen: number;
  lines: number;
}

interface Offset {
  /** First digit, and the first byte behind the offset and its mark. */
  at: number;
  end: number;
  /** The digits read as hexadecimal and as octal (-1 when they are not). */
  hex: number;
  octal: number;
  colon: boolean;
}

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 9;
const isLineEnd = (byte: number): boolean => byte === 10 || byte === 13;

/** The offset that begins at `at`: four to sixteen digits, 0x ahead, a colon or bar behind. */
function offsetAt(bytes: Uint8Array, at: number, hi: number): Offset | undefined {
  let i = at;
  if (bytes[i] === 0x30 && i + 1 < hi && (bytes[i + 1]! | 0x20) === 0x78) i += 2;
  const first = i;
  let [hex, octal] = [0, 0];
  for (; i < hi && i - first < 16 && isHexDigit(bytes[i]!); i++) {
    hex = hex * 16 + hexNumber(bytes, i, 1, hi);
    octal = octal < 0 || bytes[i]! > 0x37 ? -1 : octal * 8 + bytes[i]! - 0x30;
  }
  if (i - first < 4 || i >= hi) return undefined;
  const mark = bytes[i] === 0x3a || bytes[i] === 0x7c;
  const end = mark ? i + 1 : i;
  return end < hi && isBlank(bytes[end]!) ? { at, end, hex, octal, colon: bytes[i] === 0x3a } : undefined;
}

/** Start of the offset that holds the byte at `at`, when nothing but a short prefix stands ahead of it on its line; else -1. */
export function offsetStart(bytes: Uint8Array, lo: number, at: number): number {
  let start = at;
  while (start > lo && at - start < 16 && isHexDigit(bytes[start - 1]!)) start--;
  if (start - 1 > lo && (bytes[start - 1]! | 0x20) === 0x78 && bytes[start - 2] === 0x30) start -= 2;
  for (let i = start; ; i--) {
    if (i <= lo) return start;
    const byte = bytes[i - 1]!;
    if (isLineEnd(byte)) return start;
    if (start - i >= LONGEST_PREFIX || !(isBlank(byte) || byte === 0x23 || byte === 0x2a || byte === 0x3e || byte === 0x2f || byte === 0x7c || byte === 0x3b)) return -1;
  }
}

/** Length of a group of hexadecimal digits at `at`; 0 when something longer or other stands there. */
function groupAt(bytes: Uint8Array, at: number, hi: number): number {
  let end = at;
  while (end < hi && end - at <= 2 * MOST_ON_LINE && isHexDigit(bytes[end]!)) end++;
  return end < hi && !isBlank(bytes[end]!) && !isLineEnd(bytes[end]!) && bytes[end] !== 0x2d && bytes[end] !== 0x7c ? 0 : end - at;
}

/** Writes the bytes of a line of groups, at most `most`; returns how many. @param swapped words are written with their last byte first */
function writeGroups(bytes: Uint8Array, from: number, hi: number, most: number, octal: boolean, swapped: boolean, out: SegmentWriter): number {
  let i = from;
  let size = 0;
  let count = 0;
  while (count < most) {
    let blanks = 0;
    while (i < hi && (isBlank(bytes[i]!) || (blanks === 0 && count > 0 && bytes[i] === 0x2d)) && blanks < 4) {
      i++;
      blanks++;
    }
    if (i >= hi || blanks === 0 || (count > 0 && blanks > 2)) break;
    const length = groupAt(bytes, i, hi);
    if (size === 0) size = length;
    // The last group of a dump may be shorter.
    if (length === 0 || length > size) break;
    if (octal) {
      if (length !== 3 || !isDigit(bytes[i]!)) break;
      out.push(((bytes[i]! - 0x30) * 64 + (bytes[i + 1]! - 0x30) * 8 + bytes[i + 2]! - 0x30) & 255, i, i + 3);
      count++;
    } else {
      if (length % 2 !== 0) break;
      for (let k = 0; k < length && count < most; k += 2, count++) {
        const at = swapped ? i + length - 2 - k : i + k;
        out.push(hexNumber(bytes, at, 2, hi), at, at + 2);
      }
    }
    i += length;
  }
  return count;
}

/** Writes the bytes of a line of od -c. */
function writeCells(bytes: Uint8Array, from: number, hi: number, out: SegmentWriter): number {
  let count = 0;
  for (let i = from; i + CELL <= hi && count < MOST_ON_LINE; i += CELL, count++) {
    const [a, b, c, d] = [bytes[i]!, bytes[i + 1]!, bytes[i + 2]!, bytes[i + 3]!];
    if (a !== 0x20 || isLineEnd(b) || isLineEnd(c) || isLineEnd(d)) break;
    const place = i + 1;
    if (b === 0x20 && c === 0x20) out.push(d, place, i + CELL);
    else if (b === 0x20 && c === 0x5c && SHORT[String.fromCharCode(d)] !== undefined) out.push(SHORT[String.fromCharCode(d)]!, place, i + CELL);
    else if (isDigit(b) && isDigit(c) && isDigit(d)) out.push(((b - 0x30) * 64 + (c - 0x30) * 8 + d - 0x30) & 255, place, i + CELL);
    else break;
  }
  return count;
}

type Columns = 'bytes' | 'words' | 'swapped' | 'octal' | 'cells';

/** How bytes stand behind an offset, by the first line. */
function columnsOf(bytes: Uint8Array, { end, colon }: Offset, hi: number): Columns | undefined {
  let first = end;
  while (first < hi && first - end < 4 && isBlank(bytes[first]!)) first++;
  const length = groupAt(bytes, first, hi);
  if (length > 0) {
    let second = first + length;
    while (second < hi && second - first - length < 4 && isBlank(bytes[second]!)) second++;
    if (length === 1 || (length === 3 && second - first - length > 1) || (length === 2 && second - first === 4 && first - end === 3 && groupAt(bytes, second, hi) !== 2)) return first - end === 3 ? 'cells' : undefined;
    if (length === 2) return 'bytes';
    if (length === 3) return 'octal';
    return length % 2 === 0 ? (length === 4 && !colon ? 'swapped' : 'words') : undefined;
  }
  return bytes[end] === 0x20 && bytes[end + 1] === 0x20 && !isLineEnd(bytes[end + 2]!) ? 'cells' : undefined;
}

function writeLine(bytes: Uint8Array, from: number, lineEnd: number, most: number, columns: Columns, out: SegmentWriter): number {
  if (columns === 'cells') return writeCells(bytes, from, lineEnd, out);
  return writeGroups(bytes, from, lineEnd, most, columns === 'octal', columns === 'swapped', out);
}

/**
 * Writes what the dump whose first offset starts at `at` stands for; nothing when its second line does not carry on the first. The offsets
 * say how many bytes stand on a line: the text behind them may look like more.
 */
export function writeDump(bytes: Uint8Array, lo: number, at: number, hi: number, out: SegmentWriter): Dump {
  const dump: Dump = { seen: at + LONGEST_LINE, lines: 0 };
  const first = offsetAt(bytes, at, hi);
  const columns = first && columnsOf(bytes, first, hi);
  if (!columns) return dump;
  let offset: Offset = first;
  let prefix = 0;
  while (at - prefix > lo && prefix <= LONGEST_PREFIX && !isLineEnd(bytes[at - prefix - 1]!)) prefix++;
  let base: 'hex' | 'octal' | undefined;
  let width = MOST_ON_LINE;
  let left = 0;
  for (;;) {
    let lineEnd: number = offset.end;
    while (lineEnd < hi && lineEnd - offset.at < LONGEST_LINE && !isLineEnd(bytes[lineEnd]!)) lineEnd++;
    let written = writeLine(bytes, offset.end, lineEnd, width, columns, out);
    dump.lines++;
    let next = lineEnd;
    if (next < hi && bytes[next] === 13) next++;
    if (next < hi && bytes[next] === 10) next++;
    // Lines like the one before are left out.
    const repeats = bytes[next + prefix] === 0x2a && isLineEnd(bytes[next + prefix + 1]!);
    if (repeats) next += prefix + 2;
    const following: Offset | undefined = next < hi ? offsetAt(bytes, next + prefix, hi) : undefined;
    dump.seen = Math.max(dump.seen, next + prefix + LONGEST_PREFIX);
    if (base === undefined) {
      const step = following && !repeats ? following.hex - offset.hex : written;
      base = following && following.octal - offset.octal === written ? 'octal' : 'hex';
      width = base === 'octal' ? written : step;
      if (width < FEWEST_ON_LINE || width > written) {
        out.clear();
        return dump;
      }
      if (width < written) {
        out.clear();
        written = writeLine(bytes, offset.end, lineEnd, width, columns, out);
      }
    }
    if (!following || written < width || (!repeats && following[base] !== offset[base] + written)) return dump;
    if (repeats) {
      if (++left > MOST_LEFT_OUT) return dump;
      out.push(10, lineEnd, lineEnd);
    }
    offset = following;
  }
}
