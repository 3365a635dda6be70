/** Values that a backslash at the end of a line carries on: "abc\ (line end) def". */
import { TOKEN_CLASS, TOKEN_RUN } from '../../prefilter/shapes.js';
import type { DetectorContext } from '../context.js';
import { noteExtent, type Detector, type Sink, type Window } from '../types.js';
import { scanJoined } from './joined.js';
import { type Stretch, isBlank, isQuote } from './text.js';

const REACH = 1024;
/** A first part may be too short to be hit by itself: then the one behind it goes back to it. */
const REACH_BEFORE = 512;
const MOST_LINES = 16;
/** A run of token bytes longer than this is no part of a line that was broken by hand. */
const LONGEST_RUN = 256;

const isValue = (byte: number): boolean => byte > 0x20 && byte < 0x7f && !isQuote(byte) && byte !== 0x5c;

/** Blanks that a line may be indented by. */
const LONGEST_INDENT = 64;

/** Lowest offset that carriedFrom() looked at. */
let lowest = 0;

/** Offset of the backslash with which the line ahead goes on in the value at `at`, or -1. */
function carriedFrom(bytes: Uint8Array, lo: number, at: number): number {
  const least = Math.max(lo, at - LONGEST_RUN);
  let i = at;
  while (i > least && isValue(bytes[i - 1]!)) i--;
  const indent = Math.max(lo, i - LONGEST_INDENT);
  while (i > indent && isBlank(bytes[i - 1]!)) i--;
  lowest = i - 1;
  if (i <= lo || bytes[i - 1] !== 10) return -1;
  if (--i > lo && bytes[i - 1] === 13) i--;
  const backslash = i - 1;
  lowest = backslash - 1;
  return backslash > lo && bytes[backslash] === 0x5c && isValue(bytes[backslash - 1]!) ? backslash : -1;
}

/** Whether a value that ends at `end` holds a run for which this detector is called. */
function isHit(bytes: Uint8Array, lo: number, end: number): boolean {
  const least = Math.max(lo, end - LONGEST_RUN);
  for (let i = end; i > least && isValue(bytes[i - 1]!); i--) {
    let [kinds, length] = [0, 0];
    for (; i > least && TOKEN_CLASS[bytes[i - 1]!] !== 0; i--, length++) kinds |= TOKEN_CLASS[bytes[i - 1]!]!;
    if (length >= TOKEN_RUN && (kinds & 3) === 3) return true;
    if (length > 0) i++;
  }
  return false;
}

/** Where the value begins whose part at `at` carries on lines ahead; -1 when one of those calls this detector by itself. */
function firstPart(bytes: Uint8Array, lo: number, at: number): number {
  let first = at;
  for (let lines = 0; lines < MOST_LINES; lines++) {
    const backslash = carriedFrom(bytes, lo, first);
    if (backslash < 0) return first;
    if (isHit(bytes, lo, backslash)) return -1;
    first = backslash;
  }
  return first;
}

/** Columns at which quoted-printable folds lines (RFC 2045: at most 76). */
const [FIRST_FOLD, LAST_FOLD] = [68, 76];

/** Whether a run ends its line with the `=` of quoted-printable. */
function endsSoftly(bytes: Uint8Array, lo: number, end: number): boolean {
  if (bytes[end - 1] !== 0x3d || (bytes[end] !== 10 && bytes[end] !== 13)) return false;
  let start = end;
  while (start > lo && bytes[start - 1] !== 10 && end - start <= LAST_FOLD) start--;
  return end - start >= FIRST_FOLD && end - start <= LAST_FOLD;
}

/** name=abc= (line end) def: what quoted-printable folded, without an escape in it. */
function joinSoft(window: Window, at: number, end: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  let start = at;
  while (start > lo && isValue(bytes[start - 1]!) && bytes[start - 1] !== 0x3d) start--;
  for (let i = start; i < end - 1; i++) if (bytes[i] === 0x3d && i > start && i < at + 64) start = i + 1;
  const parts: Stretch[] = [{ start, end: end - 1 }];
  let i = end;
  while (parts.length < MOST_LINES && i + 1 < hi) {
    i += bytes[i] === 13 && bytes[i + 1] === 10 ? 2 : 1;
    const from = i;
    while (i < hi && isValue(bytes[i]!)) i++;
    if (i === from) break;
    const more = endsSoftly(bytes, lo, i);
    parts.push({ start: from, end: more ? i - 1 : i });
    if (!more) break;
  }
  noteExtent(window, at - 192, at + REACH);
  scanJoined(window, { parts, expression: start, scattered: false, how: 'a soft line break' }, context, sink);
}

export function continuedLines(context: DetectorContext): Detector {
  return {
    name: 'split-continued-lines',
    scope: 'window',
    literals: [],
    shapes: ['token'],
    reach: { before: REACH_BEFORE, after: REACH },
    verify(window, at, _literal, sink) {
      const { bytes, lo, hi } = window;
      const stop = Math.min(hi, at + LONGEST_RUN);
      let end = at;
      while (end < stop && isValue(bytes[end]!)) end++;
      if (endsSoftly(bytes, lo, end)) return joinSoft(window, at, end, context, sink);
      const carried = carriedFrom(bytes, lo, at) >= 0;
      const goesOn = end + 1 < stop && bytes[end] === 0x5c && (bytes[end + 1] === 10 || bytes[end + 1] === 13);
      if (!goesOn && !carried) return noteExtent(window, Math.min(bytes[end - 1] === 0x3d ? at - LAST_FOLD - 2 : at, lowest), end + 2);
      const first = firstPart(bytes, lo, at);
      if (first < 0) return;
      if (first < at) end = first;
      let start = first;
      while (start > lo && isValue(bytes[start - 1]!) && bytes[start - 1] !== 0x3d) start--;
      // NAME=value: the name is no part of it.
      for (let i = start; i < end; i++) if (bytes[i] === 0x3d && i > start && i < first + 64 && isValue(bytes[i + 1]!)) start = i + 1;
      const parts: Stretch[] = [{ start, end }];
      let i = end;
      while (parts.length < MOST_LINES && bytes[i] === 0x5c && i + 1 < hi) {
        i += bytes[i + 1] === 13 && bytes[i + 2] === 10 ? 3 : 2;
        while (i < hi && isBlank(bytes[i]!)) i++;
        const from = i;
        while (i < hi && isValue(bytes[i]!)) i++;
        if (i === from) break;
        parts.push({ start: from, end: i });
      }
      scanJoined(window, { parts, expression: start, scattered: false, how: 'a line continuation' }, context, sink);
    },
  };
}
