/**
 * A list of hits that grows: typed arrays, reused for one content after another. Separate because scanner and walk share it. The walk
 * keeps beside each hit how far its answer looked.
 */
import type { HitList } from '../detectors/content-scanner.js';

/** Struct of arrays, ascending by offset; extents reach from `offset - before` to `offset + after`. */
export interface HitArrays {
  offset: Int32Array;
  literal: Int32Array;
  before: Int32Array;
  after: Int32Array;
}

/** From this many on, whole blocks are copied. */
const MANY = 48;

export class Hits implements HitList, HitArrays {
  length = 0;
  offset: Int32Array = new Int32Array(1024);
  literal: Int32Array = new Int32Array(1024);
  before: Int32Array = new Int32Array(1024);
  after: Int32Array = new Int32Array(1024);

  push(offset: number, literal: number): void {
    if (this.length === this.offset.length) this.reserve(this.length + 1);
    this.offset[this.length] = offset;
    this.literal[this.length++] = literal;
  }

  /** Appends hits [from, to) of other arrays, moved by `shift`. */
  append(other: HitArrays, from: number, to: number, shift: number): void {
    if (this.length + to - from > this.offset.length) this.reserve(this.length + to - from);
    const { offset, literal, before, after } = this;
    let at = this.length;
    this.length += to - from;
    if (to - from > MANY) {
      literal.set(other.literal.subarray(from, to), at);
      before.set(other.before.subarray(from, to), at);
      after.set(other.after.subarray(from, to), at);
      for (let i = from; i < to; i++, at++) offset[at] = other.offset[i]! + shift;
      return;
    }
    for (let i = from; i < to; i++, at++) {
      offset[at] = other.offset[i]! + shift;
      literal[at] = other.literal[i]!;
      before[at] = other.before[i]!;
      after[at] = other.after[i]!;
    }
  }

  /** The hits so far, in arrays of their own. */
  copy(): HitArrays {
    const { length } = this;
    return { offset: this.offset.slice(0, length), literal: this.literal.slice(0, length), before: this.before.slice(0, length), after: this.after.slice(0, length) };
  }

  clear(): void {
    this.length = 0;
  }

  private reserve(length: number): void {
    const size = Math.max(length, this.offset.length * 2);
    const grown = (old: Int32Array): Int32Array => {
      const array = new Int32Array(size);
      array.set(old);
      return array;
    };
    this.offset = grown(this.offset);
    this.literal = grown(this.literal);
    this.before = grown(this.before);
    this.after = grown(this.after);
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
