/** A list of hits that grows: two typed arrays, reused for one content after another. Separate because scanner and walk share it. */
import type { HitList } from '../detectors/content-scanner.js';

export class Hits implements HitList {
  length = 0;
  offset: Int32Array = new Int32Array(1024);
  literal: Int32Array = new Int32Array(1024);

  push(offset: number, literal: number): void {
    if (this.length === this.offset.length) this.reserve(this.length + 1);
    this.offset[this.length] = offset;
    this.literal[this.length++] = literal;
  }

  /** Appends hits [from, to) of other arrays, moved by `shift`. */
  append(offset: Int32Array, literal: Int32Array, from: number, to: number, shift: number): void {
    if (this.length + to - from > this.offset.length) this.reserve(this.length + to - from);
    let at = this.length;
    for (let i = from; i < to; i++, at++) {
      this.offset[at] = offset[i]! + shift;
      this.literal[at] = literal[i]!;
    }
    this.length = at;
  }

  clear(): void {
    this.length = 0;
  }

  private reserve(length: number): void {
    const size = Math.max(length, this.offset.length * 2);
    const [offset, literal] = [new Int32Array(size), new Int32Array(size)];
    offset.set(this.offset);
    literal.set(this.literal);
    this.offset = offset;
    this.literal = literal;
  }
}

/** Index of the first of `length` ascending offsets that is at least `value`. */
export function lowerBound(offsets: Int32Array, length: number, value: number): number {
  let lo = 0;
  let hi = length;
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (offsets[mid]! < value) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
