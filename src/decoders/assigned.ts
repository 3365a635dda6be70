/**
 * The name that an encoded or split value is assigned to. Separate because a password has no form of its own: decoded, it
 * can only be judged as `name = "value"`, and the name stands in the original text.
 */
import type { DetectorContext } from '../detectors/context.js';
import type { Sink, Window } from '../detectors/types.js';
import type { Candidate, Span } from '../findings/types.js';
import { reportDecoded, SegmentWriter, type Segment } from './segment.js';

/** Between the value and its `=` or `:` there may be a call such as base64.b64decode( and an opening quote. */
const FURTHEST_SIGN = 64;
const FURTHEST_NAME = 96;
/** Bytes ahead of a value that assignmentBefore() looks at, at most. */
export const FURTHEST_BEFORE = FURTHEST_SIGN + FURTHEST_NAME + 1;
/** Longer values, and those with line ends, are documents and carry names of their own. */
const LONGEST_VALUE = 256;

/** The text `name =` or `name:` ahead of a value at `start`, sign included; undefined when the value is not assigned. */
export function assignmentBefore(bytes: Uint8Array, lo: number, start: number): Span | undefined {
  const stop = Math.max(lo, start - FURTHEST_SIGN);
  let sign = start - 1;
  for (; sign >= stop; sign--) {
    const byte = bytes[sign]!;
    // name = , name: , name <-
    if (byte === 0x3d || byte === 0x3a || (byte === 0x2d && bytes[sign - 1] === 0x3c && bytes[sign + 1] === 0x20)) break;
    // ''.join(chr(c) for c in [
    if (!mayStandBetween(byte) && !(byte === 0x2c && bytes[sign + 1] === 0x20 && saysNothing(bytes, lo, sign)) && !(byte === 0x29 && bytes[sign + 1] === 0x20 && bytes[sign + 2] === 0x66)) return undefined;
  }
  if (sign <= stop) return undefined;
  let from = sign;
  const furthest = Math.max(lo, sign - FURTHEST_NAME);
  while (from > furthest && bytes[from - 1] !== 10 && bytes[from - 1] !== 13) from--;
  return from < sign ? { start: from, end: sign + 1 } : undefined;
}

/** apply(null, [: an argument that is no value. */
function saysNothing(bytes: Uint8Array, lo: number, at: number): boolean {
  return at - 4 >= lo && bytes[at - 1] === 0x6c && bytes[at - 2] === 0x6c && bytes[at - 3] === 0x75 && bytes[at - 4] === 0x6e;
}

function mayStandBetween(byte: number): boolean {
  if ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) return true;
  // blank tab line-end " ' ` ( [ ] { . _ $ @ | > < - & ! newline, and the ^ of chr(c ^ 42) for c in [
  return byte === 0x20 || byte === 9 || byte === 10 || byte === 13 || byte === 0x22 || byte === 0x27 || byte === 0x60 || byte === 0x28 || byte === 0x5b || byte === 0x5d
    || byte === 0x7b || byte === 0x2e || byte === 0x5f || byte === 0x24 || byte === 0x40 || byte === 0x7c || byte === 0x3e || byte === 0x3c || byte === 0x2d || byte === 0x5e;
}

/** Length of a value that can be judged as assigned: one line, not too long, no double quote inside; 0 otherwise. Trailing line ends do not count. */
export function assignableLength(value: Uint8Array): number {
  let length = value.length;
  while (length > 0 && (value[length - 1] === 10 || value[length - 1] === 13)) length--;
  if (length > LONGEST_VALUE) return 0;
  for (let i = 0; i < length; i++) {
    const byte = value[i]!;
    if (byte < 0x20 || byte === 0x7f || byte === 0x22 || byte === 0x5c) return 0;
  }
  return length;
}

/** Writes `name = "value"`: the name is copied from the original bytes, the quotes are nobody's. */
function writeAssignment(original: Buffer, name: Span, value: Segment, length: number, out: SegmentWriter): void {
  out.copy(original, name.start, name.end);
  const first = value.toOriginal({ start: 0, end: 1 });
  const last = value.toOriginal({ start: length - 1, end: length });
  out.push(0x20, first.start, first.start);
  out.push(0x22, first.start, first.start);
  for (let i = 0; i < length; i++) {
    const place = value.toOriginal({ start: i, end: i + 1 });
    out.push(value.bytes[i]!, place.start, place.end);
  }
  out.push(0x22, last.end, last.end);
}

/**
 * Scans `name = "decoded"`, for values that have no form of their own. The value by itself was scanned before: what counts here is what
 * the name adds.
 */
export function scanAssigned({ bytes, lo }: Window, start: number, segment: Segment, context: DetectorContext, sink: Sink, isAdded = ({ key }: Candidate): boolean => key !== undefined): void {
  const length = assignableLength(segment.bytes);
  if (length === 0) return;
  const name = assignmentBefore(bytes, lo, start);
  if (!name) return;
  const writer = new SegmentWriter(length + name.end - name.start + 3);
  writeAssignment(bytes, name, segment, length, writer);
  const assigned = writer.finish(segment.decodedFrom);
  reportDecoded(assigned, context.rescan(assigned.bytes).filter(isAdded), sink);
}
