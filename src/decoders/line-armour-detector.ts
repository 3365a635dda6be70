/**
 * Finds secrets in files that were made text line by line: what `uuencode` wrote, binary patches of git, and Ascii85 between `<~` and `~>`.
 * Separate from other encodings because a line of its own says what follows.
 */
import type { DetectorContext } from '../detectors/context.js';
import { noteExtent, type Detector, type Sink, type Window } from '../detectors/types.js';
import { ASCII85, RFC1924, decode85 } from './base85.js';
import { inflate } from './inflate.js';
import { HEAD, recognise } from './recognise.js';
import { type Segment, SegmentWriter, reportDecoded, wholeSegment } from './segment.js';
import { unpack } from './unpack.js';
import { decodeUuLine } from './uuencode.js';

const REACH_AFTER = 32_768;
const LONGEST_HEADER = 160;
const SHORTEST = 12;
/** begin MODE NAME: modes of files. */
const UU = ['begin 6', 'begin 7'];
const PATCH = 'git binary patch';
/** `<~` behind a quote, a sign or a line end. */
const ASCII = ['"<~', "'<~", ' <~', '=<~', '\n<~', '(<~', '><~'];
const LITERALS = [...UU, PATCH, ...ASCII];

export function lineArmour(context: DetectorContext): Detector {
  return {
    name: 'line-armour',
    scope: 'window',
    literals: LITERALS,
    reach: { before: 2, after: REACH_AFTER },
    verify(window, at, literal, sink) {
      noteExtent(window, at - 2, at + LONGEST_HEADER);
      if (literal < UU.length) scanUu(window, at, context, sink);
      else if (literal === UU.length) scanPatch(window, at, context, sink);
      else scanAscii(window, at + 1, context, sink);
    },
  };
}

/** Offset of the end of the line at `at`, line end not included. */
function lineEnd({ bytes, hi }: Window, at: number): number {
  let end = at;
  while (end < hi && bytes[end] !== 10) end++;
  return end;
}

const trimmed = (bytes: Uint8Array, from: number, end: number): number => (end > from && bytes[end - 1] === 13 ? end - 1 : end);

function scanWhole(segment: Segment, start: number, end: number, context: DetectorContext, sink: Sink): void {
  if (segment.bytes.length < SHORTEST || recognise(segment.bytes, Math.min(segment.bytes.length, HEAD)) === 'none') return;
  const inner = unpack(segment, { start, end });
  if (inner) reportDecoded(inner, context.rescan(inner.bytes), sink);
}

function scanUu(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  if (at > lo && bytes[at - 1] !== 10 && bytes[at - 1] !== 13) return;
  const header = lineEnd(window, at);
  if (header - at > LONGEST_HEADER || header >= hi || !/^begin [67][0-7]{2,3} \S/i.test(bytes.toString('latin1', at, header))) return;
  const writer = new SegmentWriter(1024);
  let from = header + 1;
  while (from < hi) {
    const end = lineEnd(window, from);
    if (decodeUuLine(bytes, from, trimmed(bytes, from, end), writer) === 0) break;
    from = end + 1;
  }
  noteExtent(window, at - 2, from + LONGEST_HEADER);
  scanWhole(writer.finish(['uuencode']), header + 1, Math.min(from, hi), context, sink);
}

/** `literal N` or `delta N`, then lines of base 85 that say their length; the old content follows the new one. */
function scanPatch(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  const { bytes, hi } = window;
  noteExtent(window, at - 2, at + REACH_AFTER);
  for (let from = lineEnd(window, at) + 1, hunk = 0; hunk < 2 && from < hi; hunk++) {
    const header = lineEnd(window, from);
    if (header - from > LONGEST_HEADER || !/^(?:literal|delta) \d{1,12}\r?$/.test(bytes.toString('latin1', from, header))) return;
    const writer = new SegmentWriter(4096);
    const start = header + 1;
    for (from = start; from < hi; ) {
      const end = lineEnd(window, from);
      const length = lengthOf(bytes[from]!);
      if (length === 0 || !decode85(bytes, from + 1, trimmed(bytes, from, end), RFC1924, writer, false, length)) break;
      from = end + 1;
    }
    const packed = writer.finish([]).bytes;
    const content = packed.length > 0 ? inflate(packed, 'zlib') : undefined;
    if (content) {
      const segment = wholeSegment(content, { start, end: Math.min(from, hi) }, ['git-patch']);
      reportDecoded(segment, context.rescan(content), sink);
    }
    from = lineEnd(window, from) + 1;
  }
}

/** A to Z and a to z: 1 to 52 bytes. */
function lengthOf(byte: number): number {
  if (byte >= 0x41 && byte <= 0x5a) return byte - 0x40;
  return byte >= 0x61 && byte <= 0x7a ? byte - 0x60 + 26 : 0;
}

function scanAscii(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  const { bytes, hi } = window;
  const start = at + 2;
  const length = bytes.subarray(start, hi).indexOf('~>');
  noteExtent(window, at - 2, length < 0 ? hi : start + length + 2);
  if (length < SHORTEST) return;
  const writer = new SegmentWriter(length);
  if (decode85(bytes, start, start + length, ASCII85, writer, bytes[at - 1] === 0x22 || bytes[at - 1] === 0x27)) scanWhole(writer.finish(['ascii85']), start, start + length, context, sink);
}
