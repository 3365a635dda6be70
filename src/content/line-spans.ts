/** Byte spans of lines, as LineMap counts lines. Separate from the map because it goes the other way and keeps nothing. */
import type { Span } from '../findings/types.js';
import type { LineRange } from './fragment.js';

const LF = 10;
const CR = 13;

/** One span a range, line ends included; ranges past the end are left out. Not for UTF-16. @param ranges in order */
export function lineSpans(bytes: Buffer, ranges: readonly LineRange[]): Span[] {
  const spans: Span[] = [];
  const hasCr = bytes.indexOf(CR) >= 0;
  let line = 1;
  let at = 0;
  for (const { from, to } of ranges) {
    for (; line < from && at < bytes.length; line++) at = nextLine(bytes, at, hasCr);
    if (line < from) break;
    const start = at;
    if (to === Number.MAX_SAFE_INTEGER) at = bytes.length;
    for (; line <= to && at < bytes.length; line++) at = nextLine(bytes, at, hasCr);
    spans.push({ start, end: at });
  }
  return spans;
}

function nextLine(bytes: Buffer, from: number, hasCr: boolean): number {
  const lf = bytes.indexOf(LF, from);
  const end = lf < 0 ? bytes.length : lf + 1;
  if (!hasCr) return end;
  const cr = bytes.subarray(from, end).indexOf(CR);
  if (cr < 0 || from + cr + 1 === lf) return end;
  return from + cr + 1;
}
