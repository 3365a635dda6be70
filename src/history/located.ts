/**
 * From an answer to occurrences that can be reported: line, column, commit, author, date. Looks once more at the few objects that are
 * reported, in one walk over just those delta chains. Separate because only here content and answer meet.
 */
import { basename } from 'node:path/posix';
import { startsIn, type FragmentWindow } from '../content/fragment.js';
import { endOfHeaders } from '../git/commit.js';
import { lineHashes } from '../findings/line-hash.js';
import { locateSome, type Place } from '../findings/locate.js';
import { writtenText } from '../findings/written.js';
import type { Candidate, Exposure, Occurrence, Suppression } from '../findings/types.js';
import { inWindows } from '../sources/window.js';
import { pathText } from '../util/path-text.js';
import { placesKey, type Answer, type AnswerSighting } from './answer.js';
import { shifted, signature, type Places } from './candidate-store.js';
import { readAgain, type Readers } from './read-again.js';
import type { LocatedCandidate } from './types.js';

/** One place of one object, ready to be put at each path and commit that it was seen at. */
interface Spot extends Place {
  variant: number;
  candidate: Candidate;
  inline?: Suppression;
  lineHash?: string;
  written?: string;
}

/** How content is looked at. */
interface Look {
  variants: readonly Candidate[];
  inline?: (bytes: Buffer) => (candidate: Candidate) => Suppression | undefined;
  lineHashes?: boolean;
}

export async function locateAnswer(answer: Answer, readers: Readers, how: Look): Promise<LocatedCandidate[]> {
  const spots = await lookAgain(answer, readers, how);
  const plain = new Map<number, LocatedCandidate>();
  const commented = new Map<string, LocatedCandidate>();
  for (const sighting of answer.sightings) {
    const secrets = new Set(sighting.secrets);
    for (const spot of spots.get(placesKey(sighting.kind, sighting.oid, sighting.path)) ?? []) {
      const secret = answer.secretOf[spot.variant]!;
      if (!secrets.has(secret)) continue;
      const comment = spot.inline && `${spot.variant} ${JSON.stringify(spot.inline)}`;
      let located = comment === undefined ? plain.get(spot.variant) : commented.get(comment);
      if (!located) {
        located = { candidate: spot.candidate, occurrences: [], exposure: answer.exposures[secret]! };
        if (comment === undefined) plain.set(spot.variant, located);
        else commented.set(comment, Object.assign(located, { inline: spot.inline! }));
      }
      located.occurrences.push(occurrenceOf(answer, sighting, spot, located.exposure));
    }
  }
  // In an order that does not depend on the numbers of variants.
  const keyed = [...plain.values(), ...commented.values()].map((located) => ({ located, key: `${signature(located.candidate)}${located.inline ? JSON.stringify(located.inline) : ''}` }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ located }) => located);
}

/** Looks at each object of the answer once. */
async function lookAgain(answer: Answer, readers: Readers, how: Look): Promise<Map<string, Spot[]>> {
  const spots = new Map<string, Spot[]>();
  const secrets = new Map<string, Set<number>>();
  for (const { kind, oid, path, secrets: sighted } of answer.sightings) {
    const key = placesKey(kind, oid, path);
    const known = secrets.get(key);
    if (known) for (const secret of sighted) known.add(secret);
    else secrets.set(key, new Set(sighted));
  }
  const sightedIn = (id: string) => {
    const sighted = secrets.get(id)!;
    return (variant: number): boolean => sighted.has(answer.secretOf[variant]!);
  };
  const look = (id: string, bytes: Buffer): void => void spots.set(id, spotsOf(bytes, answer.places.get(id)!, sightedIn(id), how));
  const blobs: string[] = [];
  const messages = new Set<string>();
  for (const { kind, oid, path } of answer.sightings) {
    if (kind === 'blob' || kind === 'note') blobs.push(oid);
    else if (kind !== 'file-name') messages.add(oid);
    else {
      const key = placesKey(kind, oid, path);
      if (!spots.has(key)) look(key, Buffer.from(basename(path), 'latin1'));
    }
  }
  await readAgain(readers, blobs, messages, {
    each: (oid, bytes) => look(oid, messages.has(oid) ? bytes.subarray(endOfHeaders(bytes)) : bytes),
    large: async (oid, blob) => {
      const found: Spot[] = [];
      for await (const { bytes, window } of inWindows(blob.chunks())) {
        for (const spot of spotsOf(bytes, placesIn(answer.places.get(oid)!, window), sightedIn(oid), how, window)) found.push(spot);
      }
      spots.set(oid, found);
    },
  });
  return spots;
}

/** The places that start in what a window reports, counted from the window's first byte. */
function placesIn(places: Places, window: FragmentWindow | undefined): ArrayLike<number> {
  if (!window) return places;
  const within: number[] = [];
  for (let i = 0; i < places.length; i += 3) {
    if (startsIn(window, places[i + 1]! - window.offset)) within.push(places[i]!, places[i + 1]! - window.offset, places[i + 2]! - window.offset);
  }
  return within;
}

/**
 * A version of a file holds all secrets that its base held, and is reported for those that are new in it.
 * @param isSighted by variant
 */
function spotsOf(bytes: Buffer, places: ArrayLike<number>, isSighted: (variant: number) => boolean, how: Look, window?: FragmentWindow): Spot[] {
  const spans: { start: number; end: number }[] = [];
  const wanted: number[] = [];
  for (let i = 0; i < places.length; i += 3) {
    if (isSighted(places[i]!)) wanted.push(spans.length);
    spans.push({ start: places[i + 1]!, end: places[i + 2]! });
  }
  const located = locateSome(bytes, spans, wanted, window);
  const hashes = how.lineHashes && !window ? lineHashes(bytes.toString('utf8'), new Set(located.map((place) => place.startLine))) : undefined;
  const inlineOf = how.inline?.(bytes);
  return located.map((place, i) => {
    const variant = places[wanted[i]! * 3]!;
    const { start } = spans[wanted[i]!]!;
    const found = how.variants[variant]!;
    const spot: Spot = { ...place, variant, candidate: shifted(found, start - found.secretSpan.start) };
    const inline = inlineOf?.(spot.candidate);
    if (inline) spot.inline = inline;
    const hash = hashes?.get(place.startLine);
    if (hash) spot.lineHash = hash;
    const written = writtenText(bytes, spot.candidate);
    if (written !== undefined) spot.written = written;
    return spot;
  });
}

function occurrenceOf(answer: Answer, sighting: AnswerSighting, spot: Spot, exposure: Exposure): Occurrence {
  const { kind, oid, commit } = sighting;
  const { startLine, startColumn, endLine, endColumn, line, candidate, lineHash } = spot;
  const occurrence: Occurrence = { path: placeName(answer, sighting), startLine, startColumn, endLine, endColumn, line, origin: kind, decodedFrom: candidate.decodedFrom };
  if (kind === 'blob' || kind === 'note') occurrence.blob = oid;
  if (commit >= 0) Object.assign(occurrence, answer.commits[commit]!);
  if (exposure.refs.length > 0) occurrence.ref = exposure.refs[0]!;
  if (lineHash) occurrence.lineHash = lineHash;
  if (spot.written !== undefined) occurrence.written = spot.written;
  return occurrence;
}

/** Text for people: what has no path is named by its kind and id. */
function placeName({ tags }: Answer, { kind, path, oid }: AnswerSighting): string {
  if (kind === 'commit-message') return `commit ${oid}`;
  if (kind === 'tag-message') return `tag ${tags[oid] || oid}`;
  return path === '' ? `blob ${oid}` : pathText(path);
}
