/** Which hits matter when only some spans of a content are asked for. Separate because gate and scanner must agree on it. */
import type { Span } from '../findings/types.js';
import type { Layout } from './layout.js';

/** Whether a window detector called at this hit could propose something that touches one of the spans. */
export function reaches(layout: Layout, at: number, literal: number, spans: readonly Span[]): boolean {
  const lo = at - layout.before[literal]!;
  const hi = at + layout.after[literal]!;
  return touchesAny(spans, lo, hi);
}

/** @param spans in order of their ends */
export function touchesAny(spans: readonly Span[], lo: number, hi: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end < lo) low = middle + 1;
    else high = middle;
  }
  return low < spans.length && spans[low]!.start <= hi;
}

/** The spans, widened, put in order and joined where they meet. */
export function widened(spans: readonly Span[], by: number): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined[joined.length - 1];
    if (last && start - by <= last.end) last.end = Math.max(last.end, end + by);
    else joined.push({ start: start - by, end: end + by });
  }
  return joined;
}
