/** Values that a backslash at the end of a line carries on: "abc\ (line end) def". */
import type { DetectorContext } from '../context.js';
import { noteExtent, type Detector } from '../types.js';
import { scanJoined } from './joined.js';
import { type Stretch, isBlank, isQuote } from './text.js';

const REACH = 1024;
const MOST_LINES = 16;
/** A run of token bytes longer than this is no part of a line that was broken by hand. */
const LONGEST_RUN = 256;

const isValue = (byte: number): boolean => byte > 0x20 && byte < 0x7f && !isQuote(byte) && byte !== 0x5c;

/** Whether the line ahead ends in a backslash: then this run is a part of what began there. */
function carriesOn(bytes: Uint8Array, lo: number, at: number): boolean {
  let i = at;
  while (i > lo && (isValue(bytes[i - 1]!) || isBlank(bytes[i - 1]!))) i--;
  if (i > lo && bytes[i - 1] === 10) i--;
  if (i > lo && bytes[i - 1] === 13) i--;
  return i < at && i > lo && bytes[i - 1] === 0x5c && (bytes[i] === 10 || bytes[i] === 13);
}

export function continuedLines(context: DetectorContext): Detector {
  return {
    name: 'split-continued-lines',
    scope: 'window',
    literals: [],
    shapes: ['token'],
    reach: { before: 192, after: REACH },
    verify(window, at, _literal, sink) {
      const { bytes, lo, hi } = window;
      const stop = Math.min(hi, at + LONGEST_RUN);
      let end = at;
      while (end < stop && isValue(bytes[end]!)) end++;
      if (end + 1 >= stop || bytes[end] !== 0x5c || (bytes[end + 1] !== 10 && bytes[end + 1] !== 13)) return noteExtent(window, at, end + 2);
      if (carriesOn(bytes, lo, at)) return;
      let start = at;
      while (start > lo && isValue(bytes[start - 1]!) && bytes[start - 1] !== 0x3d) start--;
      // NAME=value: the name is no part of it.
      for (let i = start; i < end; i++) if (bytes[i] === 0x3d && i > start && i < at + 64 && isValue(bytes[i + 1]!)) start = i + 1;
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
