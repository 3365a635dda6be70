/**
 * The pieces of an encoded text that was wrapped: lines, indented or quoted or behind comment marks, joined by `+`, or
 * with `\n` written out. Separate because base64, base32 and hex are wrapped in the same ways.
 */

/** Spans of digits in the original bytes, in order. */
export interface Runs {
  count: number;
  starts: number[];
  ends: number[];
  /** Offset behind the last byte that decided where they end. */
  seen: number;
}

/** Bytes that may lie between two pieces: quotes, an operator, line ends, indentation. */
const FURTHEST_GAP = 96;
/** A shorter first piece is a word, not a wrapped line. */
const SHORTEST_LINE = 40;
const SHORTEST_QUOTED = 16;

const isQuote = (byte: number): boolean => byte === 0x22 || byte === 0x27 || byte === 0x60;
const isBlank = (byte: number): boolean => byte === 0x20 || byte === 9;
const isLineEnd = (byte: number): boolean => byte === 10 || byte === 13;

/** Where the run of digits at `from` ends. */
export function digitsEnd(bytes: Uint8Array, from: number, hi: number, digits: Int8Array): number {
  let end = from;
  while (end < hi && digits[bytes[end]!]! >= 0) end++;
  return end;
}

/**
 * The run of digits at `start` and those that carry it on.
 * @param digits value of each byte, negative for what is no digit  @param known end of the first run
 */
export function runsFrom(bytes: Uint8Array, start: number, hi: number, digits: Int8Array, known?: number): Runs {
  const runs: Runs = { count: 0, starts: [], ends: [], seen: 0 };
  let from = start;
  let previous = 0;
  for (;;) {
    const end = runs.count === 0 && known !== undefined ? known : digitsEnd(bytes, from, hi, digits);
    runs.starts.push(from);
    runs.ends.push(end);
    runs.count++;
    runs.seen = Math.max(runs.seen, end + 2);
    if (end >= hi || bytes[end] === 0x3d) return runs;
    // PHP writes `\/` for `/` in JSON: no gap at all.
    if (bytes[end] === 0x5c && bytes[end + 1] === 0x2f && digits[0x2f]! >= 0) {
      previous += end - from;
      from = end + 1;
      continue;
    }
    const size = previous + end - from;
    previous = 0;
    const next = nextPiece(bytes, end, hi, digits, size, runs);
    if (next < 0) return runs;
    from = next;
  }
}

function widthOf(runs: Runs): number {
  return runs.ends[runs.count - 2]! - runs.starts[runs.count - 2]!;
}

/** Where the next piece starts, or -1. `size`: length of the piece before. */
function nextPiece(bytes: Uint8Array, end: number, hi: number, digits: Int8Array, size: number, runs: Runs): number {
  const width = runs.count > 1 ? widthOf(runs) : 0;
  let i = end;
  let quotes = 0;
  let lines = 0;
  const stop = Math.min(hi, end + FURTHEST_GAP);
  for (; i < stop; i++) {
    const byte = bytes[i]!;
    if (isBlank(byte)) continue;
    if (isLineEnd(byte)) {
      lines++;
      continue;
    }
    if (byte === 0x5c) {
      const next = bytes[i + 1]!;
      if (next === 0x6e || next === 0x72) lines++;
      else if (next !== 0x5c && !isLineEnd(next) && !isQuote(next)) {
        runs.seen = i + 2;
        return -1;
      }
      if (next === 0x6e || next === 0x72) i++;
      continue;
    }
    if (isQuote(byte)) {
      quotes++;
      continue;
    }
    const operator = byte === 0x2b || byte === 0x2e || byte === 0x26 || byte === 0x2c;
    if (operator && quotes % 2 === 1) continue;
    if (lines > 0 && quotes === 0 && (byte === 0x23 || byte === 0x2a || byte === 0x3e)) continue;
    if (lines > 0 && quotes === 0 && byte === 0x2f && bytes[i + 1] === 0x2f && isBlank(bytes[i + 2]!)) {
      i++;
      continue;
    }
    break;
  }
  runs.seen = i + 3;
  if (i >= stop || digits[bytes[i]!]! < 0) return -1;
  if (quotes > 0 ? quotes % 2 !== 0 || size < SHORTEST_QUOTED : lines === 0 || size < SHORTEST_LINE) return -1;
  // A line shorter than the one before it was the last.
  if (quotes === 0 && width > 0 && size < width) return -1;
  let last = i;
  while (last < hi && last - i <= size + 8 && digits[bytes[last]!]! >= 0) last++;
  runs.seen = last + 2;
  if (quotes === 0 && last - i > size + 8) return -1;
  const after = last < hi ? bytes[last]! : 10;
  if (after === 0x3d) return bytes[last + 1] === 0x3d || last + 1 >= hi || digits[bytes[last + 1]!]! < 0 ? i : -1;
  return isBlank(after) || isLineEnd(after) || isQuote(after) || after === 0x5c || after === 0x3c || after === 0x29 || after === 0x2c || after === 0x3b ? i : -1;
}

/** Whether the run at `start` carries on an earlier one, which then has been, or will be, decoded from its own start. */
export function carriesOn(bytes: Uint8Array, lo: number, start: number, digits: Int8Array): boolean {
  let i = start - 1;
  let quotes = 0;
  let lines = 0;
  const stop = Math.max(lo, start - FURTHEST_GAP);
  for (; i >= stop; i--) {
    const byte = bytes[i]!;
    if (isBlank(byte)) continue;
    if (isLineEnd(byte)) {
      lines++;
      continue;
    }
    if ((byte === 0x6e || byte === 0x72) && i > lo && bytes[i - 1] === 0x5c) {
      lines++;
      i--;
      continue;
    }
    if (isQuote(byte)) {
      quotes++;
      continue;
    }
    if (byte === 0x5c || byte === 0x23 || byte === 0x2a || byte === 0x3e || byte === 0x2e || byte === 0x26 || byte === 0x2c) continue;
    if (byte === 0x2b && quotes % 2 === 1) continue;
    if (byte === 0x2f && quotes === 0 && lines === 0) continue;
    break;
  }
  if (i < stop || (lines === 0 && quotes < 2)) return false;
  const least = quotes > 0 ? SHORTEST_QUOTED : SHORTEST_LINE;
  if (i - least + 1 < lo) return false;
  for (let k = 0; k < least; k++) if (digits[bytes[i - k]!]! < 0) return false;
  return true;
}
