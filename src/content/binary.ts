/**
 * Whether content is text, and the UTF-16 strings that lie inside of content that is not (programs keep their string
 * literals that way, and shells append UTF-16 lines to UTF-8 files). Separate from charset.ts because a binary is still scanned.
 */
import type { Span } from '../findings/types.js';
import { convertWide, wideCharsetOf } from './charset.js';

/** As far as git looks for a zero byte. */
const SAMPLE = 8000;
/** Shorter runs hold no secret that is worth a second look. */
const SHORTEST_RUN = 12;

/** Whether a zero byte stands where git looks for one. */
export function holdsZero(bytes: Buffer): boolean {
  return bytes.subarray(0, SAMPLE).indexOf(0) >= 0;
}

/** Git's own test, except that UTF-16 is text. */
export function isBinary(bytes: Buffer): boolean {
  if (!holdsZero(bytes)) return false;
  return wideCharsetOf(bytes) === undefined;
}

/** Of two bytes side by side in a run one is a zero, so looking at two in every so many meets each run that is long enough. */
const STRIDE = SHORTEST_RUN * 2 - 2;

/**
 * Runs of at least 12 UTF-16LE code units of printable ASCII (tab and line ends included), as spans of the original bytes.
 * One pass; spans never overlap.
 */
export function wideRuns(bytes: Buffer): Span[] {
  const runs: Span[] = [];
  for (let at = 1; at < bytes.length;) {
    const zero = bytes[at] === 0 ? at : at + 1;
    if (bytes[zero] !== 0 || !isPrintable(bytes[zero - 1]!)) {
      at += STRIDE;
      continue;
    }
    let start = zero - 1;
    while (start >= 2 && bytes[start - 1] === 0 && isPrintable(bytes[start - 2]!)) start -= 2;
    let end = zero + 1;
    while (end + 1 < bytes.length && bytes[end + 1] === 0 && isPrintable(bytes[end]!)) end += 2;
    if (end - start >= SHORTEST_RUN * 2) {
      runs.push({ start, end });
      at = end + 1;
    } else at += STRIDE;
  }
  return runs;
}

/** Other text than the bytes themselves: UTF-16 content, or the UTF-16 strings inside of a binary, each on a line of its own. */
export interface WideText {
  /** UTF-8. */
  bytes: Buffer;
  /** The whole content is UTF-16, so that nothing else is to be read in it. */
  whole: boolean;
  toOriginal(span: Span): Span;
}

/** Undefined for content that is its own text: decided by its first 8,000 bytes. */
export function wideText(content: Buffer): WideText | undefined {
  const wide = wideCharsetOf(content);
  if (wide) {
    const converted = convertWide(content, wide);
    return { bytes: converted.bytes, whole: true, toOriginal: (span) => converted.spanToOriginal(span) };
  }
  if (!holdsZero(content)) return undefined;
  const runs = wideRuns(content);
  return runs.length > 0 ? textOfRuns(content, runs) : undefined;
}

function textOfRuns(content: Buffer, runs: readonly Span[]): WideText {
  const starts = new Int32Array(runs.length);
  let length = 0;
  runs.forEach((run, i) => {
    starts[i] = length;
    length += (run.end - run.start) / 2 + 1;
  });
  const bytes = Buffer.allocUnsafe(length);
  runs.forEach((run, i) => {
    let to = starts[i]!;
    for (let from = run.start; from < run.end; from += 2) bytes[to++] = content[from]!;
    bytes[to] = 10;
  });
  const place = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return Math.min(runs[low]!.start + (offset - starts[low]!) * 2, runs[low]!.end);
  };
  // The end belongs to the run of the last byte, not to the one that follows.
  return { bytes, whole: false, toOriginal: ({ start, end }) => ({ start: place(start), end: end > start ? place(end - 1) + 2 : place(start) }) };
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
}
