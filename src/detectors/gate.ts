/**
 * Whether any detector would look at some content. Separate from the scanner because a commit hook mostly learns here
 * that none would, and then never loads them.
 */
import { holdsZero } from '../content/binary.js';
import { wideCharsetOf } from '../content/charset.js';
import type { Span } from '../findings/types.js';
import { GrowingHitList } from '../prefilter/hit-list.js';
import type { Prefilter } from '../prefilter/prefilter.js';
import type { Layout } from './layout.js';
import { reaches } from './near.js';

/** Bytes handed to the prefilter at once. */
const CHUNK = 1 << 18;

export class Gate {
  readonly #hits = new GrowingHitList();

  constructor(private readonly layout: Layout, private readonly prefilter: Prefilter) {}

  /** @param near only what touches one of these counts; in order, none overlapping another */
  opens(bytes: Buffer, near?: readonly Span[]): boolean {
    if (this.layout.always.length > 0 || holdsZero(bytes) || wideCharsetOf(bytes) !== undefined) return true;
    const hits = this.#hits;
    for (let from = 0; from < bytes.length; from += CHUNK) {
      hits.clear();
      this.prefilter.find(bytes, from, Math.min(bytes.length, from + CHUNK), hits);
      for (let i = 0; i < hits.length; i++) {
        const literal = hits.literal[i]!;
        if (near === undefined || this.layout.document[literal] === 1 || reaches(this.layout, hits.offset[i]!, literal, near)) return true;
      }
    }
    return false;
  }
}
