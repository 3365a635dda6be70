/**
 * Candidates in, findings out: gives each candidate a place, judges it, asks what suppresses it, and merges the places
 * of one secret into one finding. Separate from scanning, because identity is known only when everything was seen.
 * How to judge and what suppresses is handed in: this room knows neither detectors nor configuration.
 */
import { startsIn, type Fragment, type LineRange, type Origin } from '../content/fragment.js';
import type { CollectorOptions, Judgement } from './collector-options.js';
import { Drops } from './drops.js';
import { mergeExposure } from './exposure.js';
import { PathClaims, type Claim } from './displaced.js';
import { lineHashes } from './line-hash.js';
import { locate } from './locate.js';
import { Summary, type Placed, type Secret } from './summary.js';
import { writtenText } from './written.js';
import type { Candidate, Exposure, Finding, Occurrence, Suppression } from './types.js';

export interface Collected {
  /** Reported, in order. */
  findings: Finding[];
  /** Not reported, with the reason; without `explain` only what a person or a configuration suppressed. */
  suppressed: Finding[];
  /** How many places were dropped, by what. */
  dropped: Readonly<Record<Suppression['by'], number>>;
}

/** Places kept for one secret; a key pasted into a million lines is still one finding. */
export const MOST_OCCURRENCES = 10_000;

/** Content above this many bytes gets no line hash: code scanning shows no such file. */
const MOST_HASHED_BYTES = 16 << 20;

/** One candidate with all of its places. */
export interface Located {
  candidate: Candidate;
  occurrences: readonly Occurrence[];
  exposure?: Exposure;
  /** What `Suppressor.inline` said while the content was at hand. */
  inline?: Suppression;
}

export class FindingCollector {
  readonly #secrets = new Map<string, Secret>();
  readonly #places = new Map<string, number>();
  readonly #drops: Drops;

  constructor(private readonly options: CollectorOptions) {
    this.#drops = new Drops(options.explain === true);
  }

  /** Candidates of one fragment. The bytes are not kept. */
  add({ origin, bytes, onlyLines, window, authorship }: Fragment, candidates: readonly Candidate[]): void {
    const at = placeOf(origin);
    const wanted = candidates.filter((candidate) => (!window || startsIn(window, candidate.secretSpan.start)) && this.#worthAPlace(candidate, at.path));
    if (wanted.length === 0) return;
    const places = locate(bytes, wanted.map((candidate) => candidate.secretSpan), window);
    const hashes = this.#hashes(bytes, places.map((place) => place.startLine));
    const inline = this.options.suppressor?.inline(bytes);
    const placed = wanted.map((candidate, i) => {
      const occurrence: Occurrence = { ...at, ...authorship, ...places[i]!, decodedFrom: candidate.decodedFrom };
      if (candidate.parts && candidate.parts.length > 1) occurrence.parts = locate(bytes, candidate.parts, window).map(({ line: _, ...region }) => region);
      const written = writtenText(bytes, candidate);
      if (written !== undefined) occurrence.written = written;
      const hash = hashes?.get(occurrence.startLine);
      if (hash) occurrence.lineHash = hash;
      const outside = onlyLines && !touches(onlyLines, occurrence)
        ? { by: 'lines', reason: 'not on a line of this change' } as const
        : undefined;
      const reason = dropReason(candidate) ?? outside ?? inline?.(candidate)
        ?? this.#sighting(candidate, occurrence, () => matchedText(bytes, candidate));
      return { candidate, occurrence, reason };
    });
    this.#placeAll(placed);
  }

  /** Candidates whose places are known already (history). */
  addLocated(located: readonly Located[]): void {
    this.#placeAll(located.flatMap(({ candidate, occurrences, inline }) => occurrences.map((occurrence) => {
      const line = occurrence.line?.text ?? '';
      return { candidate, occurrence, reason: dropReason(candidate) ?? inline ?? this.#sighting(candidate, occurrence, () => ({ match: candidate.value, lines: line })) };
    })));
    const merged = new Map<Secret, Set<Exposure>>();
    for (const { candidate, exposure } of located) {
      const secret = this.#secrets.get(candidate.value);
      if (!secret || !exposure) continue;
      const known = merged.get(secret) ?? new Set();
      // One object stands at many candidates, and may name thousands of refs.
      if (!known.has(exposure)) secret.exposure = secret.exposure ? mergeExposure(secret.exposure, exposure) : exposure;
      merged.set(secret, known.add(exposure));
    }
  }

  finish(): Collected {
    const summary = new Summary(this.options, this.#drops);
    for (const secret of this.#secrets.values()) summary.add(secret);
    this.#places.clear();
    summary.sort();
    return { findings: summary.findings, suppressed: summary.suppressed, dropped: this.#drops.counts };
  }

  /** Most candidates are nothing; finding out costs less than giving them a place. With `explain` all of them are shown. */
  #worthAPlace(candidate: Candidate, path: string): boolean {
    if (this.options.explain) return true;
    if (candidate.dropped !== undefined) return this.#drops.keeps('detector');
    return this.options.judge(candidate, path).confidence !== undefined || this.#drops.keeps('confidence');
  }

  #hashes(bytes: Buffer, lines: readonly number[]): Map<number, string> | undefined {
    if (!this.options.lineHashes || bytes.length > MOST_HASHED_BYTES) return undefined;
    return lineHashes(bytes.toString('utf8'), new Set(lines));
  }

  #sighting(candidate: Candidate, occurrence: Occurrence, text: () => { match: string; lines: string }): Suppression | undefined {
    return this.options.suppressor?.sighting({ rule: candidate.rule, value: candidate.value, occurrence, ...text() });
  }

  #placeAll(places: readonly (Claim & { reason: Suppression | undefined })[]): void {
    const claims = new PathClaims();
    for (const place of places) if (place.candidate.rule.paths?.length && !place.reason) claims.add(place);
    for (const { candidate, occurrence, reason } of places) this.#place(candidate, occurrence, reason ?? claims.find(candidate, occurrence));
  }

  #place(candidate: Candidate, occurrence: Occurrence, reason: Suppression | undefined): void {
    if (reason && !this.#drops.keeps(reason.by)) return;
    const judgement = this.options.judge(candidate, occurrence.path);
    let secret = this.#secrets.get(candidate.value);
    if (!secret) this.#secrets.set(candidate.value, secret = { value: candidate.value, places: new Map() });
    const place = this.#number(occurrence);
    const key = `${place} ${candidate.rule.id}`;
    const known = secret.places.get(key);
    if (known ? betterPlace(judgement, reason, known) : secret.places.size < MOST_OCCURRENCES) {
      secret.places.set(key, { candidate, occurrence, place, judgement, ...(reason ? { suppressed: reason } : {}) });
    }
  }

  /** The number of a place. A secret may have ten thousand: text of each beside each rule took more memory than the findings. */
  #number({ path, startLine, startColumn, blob = '', commit = '' }: Occurrence): number {
    const place = [path, startLine, startColumn, blob, commit].join('\0');
    const number = this.#places.get(place) ?? this.#places.size;
    this.#places.set(place, number);
    return number;
  }
}

function dropReason(candidate: Candidate): Suppression | undefined {
  return candidate.dropped === undefined ? undefined : { by: 'detector', reason: candidate.dropped };
}

/** The place that is reported wins over a suppressed one, then the surer one. */
function betterPlace(judgement: Judgement, reason: Suppression | undefined, known: Placed): boolean {
  if (Boolean(reason) !== Boolean(known.suppressed)) return !reason;
  return judgement.probability > known.judgement.probability;
}

function touches(ranges: readonly LineRange[], occurrence: Occurrence): boolean {
  return ranges.some((range) => range.from <= occurrence.endLine && range.to >= occurrence.startLine);
}

/** Longest text that allow-list patterns see, in bytes. */
const MOST_MATCHED = 4096;

function matchedText(bytes: Buffer, candidate: Candidate): { match: string; lines: string } {
  const { start, end } = candidate.span;
  const low = Math.max(0, start - MOST_MATCHED);
  const from = low + bytes.subarray(low, start).lastIndexOf(10) + 1;
  const ahead = bytes.subarray(end, end + MOST_MATCHED).indexOf(10);
  const to = ahead < 0 ? Math.min(bytes.length, end + MOST_MATCHED) : end + ahead;
  return { match: bytes.toString('utf8', start, end), lines: bytes.toString('utf8', from, to) };
}

function placeOf(origin: Origin): Pick<Occurrence, 'path' | 'origin' | 'blob' | 'commit'> {
  switch (origin.kind) {
    case 'commit-message':
      return { path: `commit ${origin.commit}`, origin: origin.kind, commit: origin.commit };
    case 'tag-message':
      return { path: `tag ${origin.tag}`, origin: origin.kind };
    case 'blob':
    case 'note':
      return { path: origin.path, origin: origin.kind, blob: origin.blob, ...(origin.commit ? { commit: origin.commit } : {}) };
    case 'file-name':
      return { path: origin.path, origin: origin.kind, ...(origin.commit ? { commit: origin.commit } : {}) };
    case 'index':
      return { path: origin.path, origin: origin.kind, blob: origin.blob };
    case 'file':
    case 'stdin':
      return { path: origin.path, origin: origin.kind };
  }
}
