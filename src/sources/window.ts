/**
 * Overlapping windows over content that is too large to be held. Separate because files and standard input are read in
 * different ways, and a secret must get the same place from either.
 */
import type { FragmentWindow } from '../content/fragment.js';

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
