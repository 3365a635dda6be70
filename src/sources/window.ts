/**
 * Overlapping windows over content that is too large to be held. Separate because files, standard input and objects of git are
 * read in different ways, and a secret must get the same place from each.
 */
import type { Fragment, FragmentWindow } from '../content/fragment.js';

/** Content up to this size is one fragment. Bytes. */
export const WINDOW_BYTES = 64 * 1024 * 1024;
/** What two windows share at least: far more than any detector's reach. Bytes. */
export const OVERLAP_BYTES = 1024 * 1024;
const LF = 0x0a;
const CR = 0x0d;

/** Moves a window's place forward by `cut` bytes of `bytes`, which go on behind them. */
export function stepOver(place: FragmentWindow, bytes: Buffer, cut: number): void {
  let lineStart = -1;
  for (let at = bytes.indexOf(LF); at >= 0 && at < cut; at = bytes.indexOf(LF, at + 1)) {
    place.line += 1;
    lineStart = at + 1;
  }
  for (let at = bytes.indexOf(CR); at >= 0 && at < cut; at = bytes.indexOf(CR, at + 1)) {
    if (bytes[at + 1] === LF) continue;
    place.line += 1;
    lineStart = Math.max(lineStart, at + 1);
  }
  place.bytesBefore = lineStart < 0 ? place.bytesBefore + cut : cut - lineStart;
  place.offset += cut;
  place.from = place.to - cut;
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
        const cut = length - overlapBytes;
        stepOver(place, buffer, cut);
        buffer.copyWithin(0, cut, length);
        length -= cut;
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
