/** The quoted strings that a word may mean which says how they are written: `reverse`, `b85decode`. Separate because two decoders go by such words. */
import type { Window } from '../detectors/types.js';

/** Contents of the quoted strings on the word's line and the three lines ahead, nearest first, as start and end in turn. @param around bytes ahead of and behind `at` */
export function literalsNear(window: Window, at: number, around: number, shortest: number, longest: number, most: number): number[] {
  const { bytes, lo, hi } = window;
  let from = at;
  const nearest = Math.max(lo, at - around);
  for (let lines = 0; from > nearest; from--) if (bytes[from - 1] === 10 && ++lines > 3) break;
  let to = at;
  const furthest = Math.min(hi, at + around);
  while (to < furthest && bytes[to] !== 10) to++;
  const spans: number[] = [];
  for (let i = from; i < to; i++) {
    const quote = bytes[i]!;
    if (quote !== 0x22 && quote !== 0x27 && quote !== 0x60) continue;
    let end = i + 1;
    while (end < to && bytes[end] !== quote && bytes[end] !== 10) end += bytes[end] === 0x5c ? 2 : 1;
    if (end >= to || bytes[end] !== quote) continue;
    if (end - i - 1 >= shortest && end - i - 1 <= longest) spans.push(i + 1, end);
    i = end;
  }
  const near: [number, number, number][] = [];
  for (let i = 0; i < spans.length; i += 2) near.push([Math.abs(spans[i]! - at), spans[i]!, spans[i + 1]!]);
  near.sort((a, b) => a[0] - b[0]);
  return near.slice(0, most).flatMap(([, start, end]) => [start, end]);
}
