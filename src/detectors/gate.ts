/**
 * Whether any detector would find something in some content. Separate from the scanner because a commit hook mostly learns
 * here that none would, and then never loads them.
 */
import { holdsZero } from '../content/binary.js';
import { wideCharsetOf } from '../content/charset.js';
import type { Span } from '../findings/types.js';
import { GrowingHitList } from '../prefilter/hit-list.js';
import type { Prefilter } from '../prefilter/prefilter.js';
import type { Forms } from './forms.js';
import type { Layout } from './layout.js';
import { reaches } from './near.js';
import { Questions } from './questions.js';

/** More hits than these are a matter for the scanner, which is loaded by the time that they would take here. */
const MOST_HITS = 4096;
/** Bytes handed to the prefilter at once. */
const CHUNK = 1 << 18;

export class Gate {
  readonly #hits = new GrowingHitList();
  #questions: Questions | undefined;

  /** @param forms without them every question stays open */
  constructor(private readonly layout: Layout, private readonly prefilter: Prefilter, private readonly forms?: Forms) {}

  /** @param near only what touches one of these counts; in order, none overlapping another */
  opens(bytes: Buffer, near?: readonly Span[]): boolean {
    const hits = this.#asked(bytes, near);
    if (hits === undefined) return true;
    if (hits.length === 0) return false;
    if (!this.forms) return true;
    this.#questions ??= this.#open(this.forms);
    return this.#questions.remain(bytes, hits, near);
  }

  #open(forms: Forms): Questions {
    const questions: Questions = new Questions(this.layout, forms, (decoded) => {
      const inner = this.#asked(decoded);
      return inner === undefined || questions.remain(decoded, inner);
    });
    return questions;
  }

  /** The hits that ask something; undefined when the scanner must be asked whatever they are. */
  #asked(bytes: Buffer, near?: readonly Span[]): GrowingHitList | undefined {
    if (this.layout.always.length > 0 || holdsZero(bytes) || wideCharsetOf(bytes) !== undefined) return undefined;
    const hits = this.#hits;
    const asked = new GrowingHitList(64);
    for (let from = 0; from < bytes.length; from += CHUNK) {
      hits.clear();
      this.prefilter.find(bytes, from, Math.min(bytes.length, from + CHUNK), hits);
      for (let i = 0; i < hits.length; i++) {
        const literal = hits.literal[i]!;
        if (this.layout.document[literal] === 1) return undefined;
        if (near === undefined || reaches(this.layout, hits.offset[i]!, literal, near)) asked.push(hits.offset[i]!, literal);
      }
      if (asked.length > MOST_HITS) return undefined;
    }
    return asked;
  }
}
