/**
 * What was found in which object, compactly: candidates that differ only in their place are one variant, and a place
 * is three numbers. Separate because millions of versions can hold the same secret, and because workers send it whole.
 */
import type { Candidate } from '../findings/types.js';

/** Three numbers each: variant, start and end of the secret's span. */
export type Places = Int32Array;

export class CandidateStore {
  /** One candidate for each variant; its spans are those of wherever it was seen first. */
  readonly variants: Candidate[] = [];
  /** Entry -> its places, for objects that have any. */
  readonly byEntry = new Map<number, Places>();
  private readonly ids = new Map<string, number>();
  /** Variants of candidates that were seen before: a signature is worked out once for a candidate, not for each version that holds it. */
  private readonly known = new WeakMap<Candidate, number>();

  /** @param keep candidates for which it is false are left out */
  constructor(private readonly keep: (candidate: Candidate) => boolean) {}

  /** Places of settled candidates, in their order. @param originals for candidates that were moved: what they were made from */
  places(candidates: readonly Candidate[], originals?: ReadonlyMap<Candidate, Candidate>): Places {
    const kept = candidates.filter(this.keep);
    const places = new Int32Array(kept.length * 3);
    kept.forEach((candidate, i) => {
      places[i * 3] = this.variant(originals?.get(candidate) ?? candidate);
      places[i * 3 + 1] = candidate.secretSpan.start;
      places[i * 3 + 2] = candidate.secretSpan.end;
    });
    return places;
  }

  record(entry: number, places: Places): void {
    if (places.length > 0) this.byEntry.set(entry, places);
  }

  /** Takes over what another store holds. */
  merge(other: { readonly variants: readonly Candidate[]; readonly byEntry: ReadonlyMap<number, Places> }): void {
    const ids = other.variants.map((candidate) => this.variant(candidate));
    for (const [entry, places] of other.byEntry) {
      for (let i = 0; i < places.length; i += 3) places[i] = ids[places[i]!]!;
      this.byEntry.set(entry, places);
    }
  }

  private variant(candidate: Candidate): number {
    let id = this.known.get(candidate);
    if (id !== undefined) return id;
    const key = signature(candidate);
    id = this.ids.get(key);
    if (id === undefined) {
      id = this.variants.length;
      this.variants.push(candidate);
      this.ids.set(key, id);
    }
    this.known.set(candidate, id);
    return id;
  }
}

/** Everything about a candidate but where it lies; spans count from the start of the secret. */
export function signature(candidate: Candidate): string {
  const { rule, span, secretSpan, parts, ...rest } = candidate;
  const from = secretSpan.start;
  const names = Object.keys(rest).sort() as (keyof typeof rest)[];
  return JSON.stringify([rule.id, candidate.value, names.map((name) => [name, rest[name]]), span.start - from, span.end - from, secretSpan.end - from, parts?.map(({ start, end }) => [start - from, end - from])]);
}

/** A candidate `by` bytes further. */
export function shifted(candidate: Candidate, by: number): Candidate {
  if (by === 0) return candidate;
  const { span, secretSpan, parts } = candidate;
  return {
    ...candidate,
    span: { start: span.start + by, end: span.end + by },
    secretSpan: { start: secretSpan.start + by, end: secretSpan.end + by },
    ...(parts ? { parts: parts.map((part) => ({ start: part.start + by, end: part.end + by })) } : {}),
  };
}
