/**
 * The growable list of prefilter hits, as a struct of arrays. Separate because matcher, shape scan and the
 * delta-space walk all fill it, and none of them may allocate per hit.
 */
import type { HitList } from '../detectors/content-scanner.js';

export class GrowingHitList implements HitList {
  length = 0;
  offset: Int32Array;
  literal: Int32Array;

  constructor(capacity = 1024) {
    this.offset = new Int32Array(capacity);
    this.literal = new Int32Array(capacity);
  }

  push(offset: number, literal: number): void {
    if (this.length === this.offset.length) this.#grow();
    this.offset[this.length] = offset;
    this.literal[this.length] = literal;
    this.length++;
  }

  clear(): void {
    this.length = 0;
  }

  #grow(): void {
    const offset = new Int32Array(this.offset.length * 2);
    offset.set(this.offset);
    this.offset = offset;
    const literal = new Int32Array(this.literal.length * 2);
    literal.set(this.literal);
    this.literal = literal;
  }
}

/**
 * Puts the hits from index `first` on in order of offset, then of literal. Matchers emit almost in order (a hit is
 * out of place by less than a literal's length), so insertion sort is linear here.
 */
export function sortHits(list: HitList, first: number): void {
  const { offset, literal } = list;
  for (let i = first + 1; i < list.length; i++) {
    const o = offset[i]!;
    const l = literal[i]!;
    let j = i - 1;
    while (j >= first && (offset[j]! > o || (offset[j]! === o && literal[j]! > l))) {
      offset[j + 1] = offset[j]!;
      literal[j + 1] = literal[j]!;
      j--;
    }
    offset[j + 1] = o;
    literal[j + 1] = l;
  }
}
