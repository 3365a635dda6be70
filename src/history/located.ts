/**
 * From sightings to occurrences that can be reported: line, column, commit, author, date. Looks once more at the few blobs that are
 * reported, in one walk over just those delta chains. Separate because only here numbers become text.
 */
import { authorOf, parseCommit, parseTag } from '../git/commit.js';
import { isoDate } from '../git/identity.js';
import type { ObjectDatabase } from '../git/object-database.js';
import { lineHashes } from '../findings/line-hash.js';
import { locate, type Place } from '../findings/locate.js';
import type { Candidate, Exposure, Occurrence, Suppression } from '../findings/types.js';
import { pathText } from '../util/path-text.js';
import type { Attribution, SecretExposure, Sighting } from './attribution.js';
import { shifted, signature, type CandidateStore, type Places } from './candidate-store.js';
import type { CommitGraph } from './commit-graph.js';
import type { DeltaForest } from './delta-forest.js';
import type { ForestWalk } from './forest-walk.js';
import type { NameTable } from './name-table.js';
import type { ObjectFallback } from './object-fallback.js';
import type { HistoryOptions, LocatedCandidate } from './types.js';

interface LocateInput {
  forest: DeltaForest;
  walk: ForestWalk;
  database: ObjectDatabase;
  fallback: ObjectFallback;
  graph: CommitGraph;
  names: NameTable;
  store: CandidateStore;
  secretOf: Int32Array;
  attribution: Attribution;
  options: HistoryOptions;
}

/** One place of one object, ready to be put at each path and commit that it was seen at. */
interface Spot extends Place {
  variant: number;
  start: number;
  end: number;
  inline?: Suppression;
  lineHash?: string;
}

interface Author {
  commit: string;
  author: string;
  authorEmail: string;
  date: string;
}

export async function locateSightings(input: LocateInput): Promise<LocatedCandidate[]> {
  return new Locator(input).run();
}

class Locator {
  private readonly spots = new Map<number, Spot[]>();
  private readonly nameSpots = new Map<number, Spot[]>();
  private readonly authors = new Map<number, Author>();

  constructor(private readonly input: LocateInput) {}

  async run(): Promise<LocatedCandidate[]> {
    const { graph, attribution, store, secretOf } = this.input;
    await this.lookAtBlobs();
    this.lookAtMessages();
    const position = new Int32Array(graph.entries.length);
    graph.order.forEach((number, at) => (position[number] = at));
    const age = ({ commit }: Sighting): number => (commit < 0 ? Infinity : position[commit]!);
    const sightings = [...attribution.sightings].sort((a, b) => {
      const [left, right] = [age(a), age(b)];
      if (left !== right) return left < right ? -1 : 1;
      if (a.path !== b.path) return a.path < b.path ? -1 : 1;
      return a.entry === b.entry ? 0 : this.oid(a.entry) < this.oid(b.entry) ? -1 : 1;
    });
    const exposures = attribution.exposures.map((exposure) => this.exposure(exposure));
    const found = new Map<string, LocatedCandidate & { order: string }>();
    const signatures = store.variants.map(signature);
    for (const sighting of sightings) {
      for (const spot of this.spotsOf(sighting)) {
        const secret = secretOf[spot.variant]!;
        if (!sighting.secrets.has(secret)) continue;
        const key = `${signatures[spot.variant]!}${spot.inline ? JSON.stringify(spot.inline) : ''}`;
        let located = found.get(key);
        if (!located) {
          located = { candidate: at(store.variants[spot.variant]!, spot.start), occurrences: [], exposure: exposures[secret]!, order: key };
          if (spot.inline) located.inline = spot.inline;
          found.set(key, located);
        }
        located.occurrences.push(this.occurrence(sighting, spot, located.candidate, exposures[secret]!));
      }
    }
    return [...found.values()].sort((a, b) => (a.order < b.order ? -1 : 1)).map(({ order: _, ...located }) => located);
  }

  private oid(entry: number): string {
    return entry < 0 ? '' : this.input.forest.oid(entry);
  }

  private spotsOf({ kind, entry, name }: Sighting): Spot[] {
    return (kind === 'file-name' ? this.nameSpots.get(name) : this.spots.get(entry)) ?? [];
  }

  private async lookAtBlobs(): Promise<void> {
    const { forest, walk, fallback, names, store, attribution } = this.input;
    const wanted = new Uint8Array(forest.count);
    for (const { kind, entry, name } of attribution.sightings) {
      if (kind === 'blob' || kind === 'note') wanted[entry] = 1;
      else if (kind === 'file-name') this.nameSpots.set(name, this.spot(names.bytes(name), names.places.get(name)!));
    }
    const rest: number[] = [];
    for (let entry = forest.packedCount; entry < forest.count; entry++) if (wanted[entry]) rest.push(entry);
    await walk.run(wanted, {
      visit: ({ entry, start, length }): null => {
        if (wanted[entry]) this.spots.set(entry, this.spot(walk.memory.view(start, length), store.byEntry.get(entry)!));
        return null;
      },
      failed: (entry) => rest.push(entry),
    });
    fallback.read(rest.map((entry) => forest.oid(entry)), (oid, object) => {
      const entry = forest.findOid(oid);
      if (object) this.spots.set(entry, this.spot(object.bytes, store.byEntry.get(entry)!));
    });
  }

  private lookAtMessages(): void {
    const { forest, database, graph, attribution } = this.input;
    for (const { kind, entry } of attribution.sightings) {
      if (kind !== 'commit-message' && kind !== 'tag-message') continue;
      const object = database.read(forest.oid(entry));
      if (!object) continue;
      const { bytes, messageStart } = kind === 'commit-message' ? parseCommit(object.bytes, forest.oid(entry)) : parseTag(object.bytes, forest.oid(entry));
      this.spots.set(entry, this.spot(bytes.subarray(messageStart), graph.messages.get(entry)!));
    }
  }

  private spot(bytes: Buffer, places: Places): Spot[] {
    const { store, options } = this.input;
    const spans: { start: number; end: number }[] = [];
    for (let i = 0; i < places.length; i += 3) spans.push({ start: places[i + 1]!, end: places[i + 2]! });
    const located = locate(bytes, spans);
    const hashes = options.lineHashes ? lineHashes(bytes.toString('utf8'), new Set(located.map((place) => place.startLine))) : undefined;
    return located.map((place, i) => {
      const variant = places[i * 3]!;
      const spot: Spot = { ...place, variant, ...spans[i]! };
      const inline = options.inline?.(bytes, at(store.variants[variant]!, spot.start));
      if (inline) spot.inline = inline;
      const hash = hashes?.get(place.startLine);
      if (hash) spot.lineHash = hash;
      return spot;
    });
  }

  private occurrence(sighting: Sighting, spot: Spot, candidate: Candidate, exposure: Exposure): Occurrence {
    const { kind, entry, commit } = sighting;
    const { startLine, startColumn, endLine, endColumn, line } = spot;
    const occurrence: Occurrence = { path: this.path(sighting), startLine, startColumn, endLine, endColumn, line, origin: kind, decodedFrom: candidate.decodedFrom };
    if (kind === 'blob' || kind === 'note') occurrence.blob = this.oid(entry);
    if (commit >= 0) Object.assign(occurrence, this.author(commit));
    if (exposure.refs.length > 0) occurrence.ref = exposure.refs[0]!;
    if (spot.lineHash) occurrence.lineHash = spot.lineHash;
    return occurrence;
  }

  /** Text for people: what has no path is named by its kind and id. */
  private path({ kind, path, entry, commit }: Sighting): string {
    const { graph } = this.input;
    if (kind === 'commit-message') return `commit ${this.oid(graph.entries[commit]!)}`;
    if (kind === 'tag-message') return `tag ${graph.tags.get(entry)?.name || this.oid(entry)}`;
    return path === '' ? `blob ${this.oid(entry)}` : pathText(path);
  }

  private author(commit: number): Author {
    let author = this.authors.get(commit);
    if (author) return author;
    const oid = this.oid(this.input.graph.entries[commit]!);
    const object = this.input.database.read(oid);
    const identity = object ? authorOf(parseCommit(object.bytes, oid)) : { name: '', email: '', time: 0, zone: 0 };
    author = { commit: oid, author: identity.name, authorEmail: identity.email, date: isoDate(identity) };
    this.authors.set(commit, author);
    return author;
  }

  private exposure({ first, last, commits, inHead, pushed, refs, heldBy, paths }: SecretExposure): Exposure {
    const exposure: Exposure = { inHead, pushed, refs, heldBy, commits, paths: [...paths].map(pathText).sort() };
    if (first >= 0) {
      const { commit, author, date } = this.author(first);
      Object.assign(exposure, { introducedBy: commit, introducedAt: date, author });
    }
    if (last >= 0) {
      const { commit, date } = this.author(last);
      Object.assign(exposure, { lastSeenIn: commit, lastSeenAt: date });
    }
    return exposure;
  }
}

/** The variant as it lies in the content where its secret starts at `start`. */
function at(variant: Candidate, start: number): Candidate {
  return shifted(variant, start - variant.secretSpan.start);
}
