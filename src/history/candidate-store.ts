/**
 * What was found in which object, compactly: candidates that differ only in their place are one variant, and a place
 * is three numbers. Separate because millions of versions can hold the same secret, and because workers send it whole.
 */
import type { Candidate, Span } from '../findings/types.js';
import type { Rule } from '../rules/types.js';
import type { BlobShare } from './share.js';

/** Three numbers each: variant, start and end of the secret's span. */
export type Places = Int32Array;

export class CandidateStore {
  /** One candidate for each variant; its spans are those of wherever it was seen first. */
  readonly variants: Candidate[] = [];
  /** Entry -> its places, for objects that have any. */
  readonly byEntry = new Map<number, Places>();
  /** By rule, name, weight of the evidence and value: a secret that is met everywhere has as many variants as it has surroundings. */
  private readonly alike = new Map<string, number[]>();
  /** Variants of candidates that were seen before: a signature is worked out once for a candidate, not for each version that holds it. */
  private readonly known = new WeakMap<Candidate, number>();

  /** @param keep candidates for which it is false are left out */
  constructor(private readonly keep: (candidate: Candidate) => boolean) {}

  /** Places of settled candidates, in their order. @param originals for candidates that were moved: what they were made from */
  places(candidates: readonly Candidate[], originals?: ReadonlyMap<Candidate, Candidate>): Places {
    const kept = candidates.filter(this.keep);
    const places = new Int32Array(kept.length * 3);
    kept.forEach((candidate, i) => {
      places[i * 3] = this.add(originals?.get(candidate) ?? candidate);
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
    const ids = other.variants.map((candidate) => this.add(candidate));
    for (const [entry, places] of other.byEntry) {
      for (let i = 0; i < places.length; i += 3) places[i] = ids[places[i]!]!;
      this.byEntry.set(entry, places);
    }
  }

  /** The number of a candidate's variant. */
  add(candidate: Candidate): number {
    let id = this.known.get(candidate);
    if (id !== undefined) return id;
    const key = `${candidate.rule.id}\0${candidate.key ?? ''}\0${weightOf(candidate)}\0${candidate.value}`;
    const others = this.alike.get(key);
    id = others?.find((other) => sameButPlace(this.variants[other]!, candidate));
    if (id === undefined) {
      id = this.variants.length;
      this.variants.push(candidate);
      if (others) others.push(id);
      else this.alike.set(key, [id]);
    }
    this.known.set(candidate, id);
    return id;
  }
}

/** Puts a worker's candidates into the main thread's store. @param rules by id, so that each rule stays one object */
export function mergeShare(store: CandidateStore, { variants, entries, lengths, places }: BlobShare, rules: Map<string, Rule>): void {
  for (const variant of variants) {
    const known = rules.get(variant.rule.id);
    if (known) variant.rule = known;
    else rules.set(variant.rule.id, variant.rule);
  }
  const byEntry = new Map<number, Places>();
  let at = 0;
  entries.forEach((entry, i) => {
    byEntry.set(entry, places.slice(at, at + lengths[i]!));
    at += lengths[i]!;
  });
  store.merge({ variants, byEntry });
}

function weightOf({ evidence }: Candidate): number {
  let sum = 0;
  for (const { weight } of evidence) sum += weight;
  return sum;
}

/** What says where a candidate lies, and its rule. */
const PLACE: ReadonlySet<string> = new Set<keyof Candidate>(['rule', 'span', 'secretSpan', 'parts']);

/** Whether two candidates of one rule and value differ at most in where they lie: what signature() says, without making a text of either. */
export function sameButPlace(a: Candidate, b: Candidate): boolean {
  const by = b.secretSpan.start - a.secretSpan.start;
  const moved = (one: Span, other: Span): boolean => other.start - one.start === by && other.end - one.end === by;
  if (!moved(a.secretSpan, b.secretSpan) || !moved(a.span, b.span) || a.parts?.length !== b.parts?.length) return false;
  if (a.parts?.some((part, i) => !moved(part, b.parts![i]!))) return false;
  return same(a.evidence, b.evidence) && sameFields(a, b, PLACE);
}

const NONE: ReadonlySet<string> = new Set();

/** Of plain values; what is undefined is as good as missing, as in JSON. */
function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let i = 0; i < a.length; i++) if (!same(a[i], b[i])) return false;
    return true;
  }
  return typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && !Array.isArray(b) && sameFields(a, b, NONE);
}

function sameFields(a: object, b: object, except: ReadonlySet<string>): boolean {
  for (const name in a) if (!except.has(name) && !same((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name])) return false;
  for (const name in b) if (!except.has(name) && !(name in a) && (b as Record<string, unknown>)[name] !== undefined) return false;
  return true;
}

/** Everything about a candidate but where it lies; spans count from the start of the secret. */
export function signature(candidate: Candidate): string {
  const { rule, span, secretSpan, parts, ...rest } = candidate;
  const from = secretSpan.start;
  const names = (Object.keys(rest).sort() as (keyof typeof rest)[]).filter((name) => rest[name] !== undefined);
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
