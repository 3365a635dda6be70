/**
 * Overlapping windows over content that is too large to be held. Separate because files, standard input and objects of git are
 * read in different ways, and a secret must get the same place from each.
 */
import { convertWide, wideCharsetOf } from '../content/charset.js';
import type { Fragment, FragmentWindow } from '../content/fragment.js';

/** Content up to this size is one fragment. Bytes. */
export const WINDOW_BYTES = 64 * 1024 * 1024;
/** What two windows share at least: far more than any detector's reach. Bytes. */
export const OVERLAP_BYTES = 1024 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/**
 * Drops what a window does not share with the next one, and moves its place. A window of UTF-16 begins with a byte order mark, in place of the last
 * code unit before it: without the beginning of the content nothing else may tell what it is written in.
 * @param length bytes in `buffer`  @param overlap bytes that are kept, even  @returns bytes that stay in the buffer
 */
export function toNextWindow(place: FragmentWindow, buffer: Buffer, length: number, overlap: number): number {
  const bytes = buffer.subarray(0, length);
  const cut = length - overlap;
  const wide = wideCharsetOf(bytes);
  const kept = wide ? cut - 2 : cut;
  if (wide) {
    const text = convertWide(bytes, wide);
    stepOver(place, text.bytes, text.fromOriginal(cut));
  } else stepOver(place, bytes, cut);
  place.offset += kept;
  place.from = place.to - kept;
  buffer.copyWithin(0, kept, length);
  if (wide) buffer.set(wide.charset === 'utf-16le' ? [0xff, 0xfe] : [0xfe, 0xff]);
  return length - kept;
}

/** Counts lines of `text`, up to `cut`. */
function stepOver(place: FragmentWindow, text: Buffer, cut: number): void {
  let lineStart = -1;
  for (let at = text.indexOf(LF); at >= 0 && at < cut; at = text.indexOf(LF, at + 1)) {
    place.line += 1;
    lineStart = at + 1;
  }
  for (let at = text.indexOf(CR); at >= 0 && at < cut; at = text.indexOf(CR, at + 1)) {
    if (text[at + 1] === LF) continue;
    place.line += 1;
    lineStart = Math.max(lineStart, at + 1);
  }
  place.bytesBefore = lineStart < 0 ? place.bytesBefore + cut : cut - lineStart;
}

/** A window's bytes are valid until the next is asked for. Content that fits into one has no place in a larger one. */
export type Windowed = Pick<Fragment, 'bytes' | 'window'>;

const FIRST_BYTES = 64 * 1024;

/** Content that comes in pieces, as the windows it is read in; at least one. @param windowBytes even, as is overlapBytes; for tests */
export async function* inWindows(input: AsyncIterable<Buffer>, windowBytes = WINDOW_BYTES, overlapBytes = OVERLAP_BYTES): AsyncGenerator<Windowed> {
  const place: FragmentWindow = { offset: 0, line: 1, bytesBefore: 0, from: 0, to: 0 };
  let buffer: Buffer = Buffer.allocUnsafeSlow(Math.min(FIRST_BYTES, windowBytes));
  let length = 0;
  for await (const chunk of input) {
    for (let taken = 0; taken < chunk.length;) {
      if (length === windowBytes) {
        place.to = length - overlapBytes / 2;
        yield { bytes: buffer, window: { ...place } };
        length = toNextWindow(place, buffer, length, overlapBytes);
      }
      const more = Math.min(chunk.length - taken, windowBytes - length);
      buffer = withRoom(buffer, length, length + more, windowBytes);
      chunk.copy(buffer, length, taken, taken + more);
      length += more;
      taken += more;
    }
  }
  const bytes = buffer.subarray(0, length);
  yield place.offset === 0 ? { bytes } : { bytes, window: { ...place, to: length } };
}

function withRoom(buffer: Buffer, length: number, needed: number, most: number): Buffer {
  if (needed <= buffer.length) return buffer;
  const larger = Buffer.allocUnsafeSlow(Math.min(most, Math.max(needed, 2 * buffer.length)));
  buffer.copy(larger, 0, 0, length);
  return larger;
}
