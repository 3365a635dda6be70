/** What an audit found out, before any content is looked at again: plain values with object ids instead of numbers. */
import { authorOf, endOfHeaders } from '../git/commit.js';
import { isoDate } from '../git/identity.js';
import type { GitObject, ObjectDatabase } from '../git/object-database.js';
import type { Exposure } from '../findings/types.js';
import { isStanchError } from '../util/errors.js';
import { pathText } from '../util/path-text.js';
import type { Attribution } from './attribution.js';
import type { Sighting } from './sighting.js';
import type { SecretExposure } from './exposure.js';
import type { CandidateStore, Places } from './candidate-store.js';
import type { CommitGraph } from './commit-graph.js';
import type { DeltaForest } from './delta-forest.js';
import type { NameTable } from './name-table.js';

export interface AnswerCommit {
  commit: string;
  author: string;
  authorEmail: string;
  date: string;
}

export interface AnswerSighting {
  kind: Sighting['kind'];
  /** Bytes as latin1 text. */
  path: string;
  /** Blob, commit or tag; empty for file names. */
  oid: string;
  /** Index into `commits`, -1 for none. */
  commit: number;
  secrets: number[];
}

export interface Answer {
  /** Oldest commit first, those without a commit last. */
  sightings: AnswerSighting[];
  /** By placesKey(). */
  places: Map<string, Places>;
  /** Variant -> secret. */
  secretOf: Int32Array;
  /** By secret. */
  exposures: Exposure[];
  commits: AnswerCommit[];
  /** Names of the tags that are sightings, by object id. */
  tags: Record<string, string>;
}

/** What names the content of a sighting. */
export function placesKey(kind: Sighting['kind'], oid: string, path: string): string {
  return kind === 'file-name' ? `/${path}` : oid;
}

export interface AnswerInput {
  forest: DeltaForest;
  database: ObjectDatabase;
  graph: CommitGraph;
  names: NameTable;
  store: CandidateStore;
  secretOf: Int32Array;
  attribution: Attribution;
}

export function toAnswer({ forest, database, graph, names, store, secretOf, attribution }: AnswerInput): Answer {
  const commits: AnswerCommit[] = [];
  const indexes = new Map<number, number>();
  const commitOf = (number: number): number => {
    let index = indexes.get(number);
    if (index === undefined) {
      const oid = forest.oid(graph.entries[number]!);
      const object = readOrNull(database, oid);
      const identity = object ? authorOf({ bytes: object.bytes, messageStart: endOfHeaders(object.bytes) }) : { name: '', email: '', time: 0, zone: 0 };
      indexes.set(number, index = commits.length);
      commits.push({ commit: oid, author: identity.name, authorEmail: identity.email, date: isoDate(identity) });
    }
    return index;
  };
  const exposureOf = ({ first, last, commits: count, inHead, pushed, refs, heldBy, paths }: SecretExposure): Exposure => {
    const exposure: Exposure = { inHead, pushed, refs, heldBy, commits: count, paths: [...paths].map(pathText).sort() };
    if (first >= 0) {
      const { commit, author, date } = commits[commitOf(first)]!;
      Object.assign(exposure, { introducedBy: commit, introducedAt: date, author });
    }
    if (last >= 0) {
      const { commit, date } = commits[commitOf(last)]!;
      Object.assign(exposure, { lastSeenIn: commit, lastSeenAt: date });
    }
    return exposure;
  };

  const position = new Int32Array(graph.entries.length);
  graph.order.forEach((number, at) => (position[number] = at));
  const age = ({ commit }: Sighting): number => (commit < 0 ? Infinity : position[commit]!);
  const oidOf = ({ kind, entry }: Sighting): string => (kind === 'file-name' ? '' : forest.oid(entry));
  const ordered = attribution.sightings.map((sighting) => ({ sighting, age: age(sighting), oid: oidOf(sighting) }));
  ordered.sort((a, b) => (a.age !== b.age ? (a.age < b.age ? -1 : 1) : compare(a.sighting.path, b.sighting.path) || compare(a.oid, b.oid)));

  const answer: Answer = { sightings: [], places: new Map(), secretOf, exposures: attribution.exposures.map(exposureOf), commits, tags: {} };
  for (const { sighting, oid } of ordered) {
    const { kind, path, entry, name, commit, secrets } = sighting;
    answer.sightings.push({ kind, path, oid, commit: commit < 0 ? -1 : commitOf(commit), secrets: [...secrets] });
    const places = kind === 'file-name' ? names.places.get(name) : kind === 'blob' || kind === 'note' ? store.byEntry.get(entry) : graph.messages.get(entry);
    answer.places.set(placesKey(kind, oid, path), places!);
    if (kind === 'tag-message') answer.tags[oid] = graph.tags.get(entry)?.name ?? '';
  }
  return answer;
}

/** What only git could read is known by its id alone. */
function readOrNull(database: ObjectDatabase, oid: string): GitObject | null {
  try {
    return database.read(oid);
  } catch (error) {
    if (!isStanchError(error)) throw error;
    return null;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
