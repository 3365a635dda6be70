/**
 * Makes the commits that a scan needs present: actions/checkout fetches one commit by default, and a scan of what is
 * there by chance would call a leak clean. Talks to the remote `origin` only, with the credentials checkout left.
 */
import { walkCommits } from '../git/commit-walk.js';
import type { Objects } from '../git/objects.js';
import { isSafeName, RefStore } from '../git/refs.js';
import { resolveCommit } from '../git/revision.js';
import { readShallow } from '../git/shallow.js';
import { runGit } from '../git/spawn.js';
import { isStanchError } from '../util/errors.js';

/** What to scan: ids, or names of branches (`refs/remotes/origin/main`, `origin/main`, `HEAD`). */
export interface Wanted {
  head: string;
  exclude: readonly string[];
}

export interface Fetched {
  /** Ids of what could be had. */
  head: string | undefined;
  exclude: string[];
  /** Words of `exclude` that could not. */
  missing: string[];
  /** False: the clone is shallow, and origin does not give what lies before. */
  complete: boolean;
}

/** Commits more that each round asks for, before everything is asked for: most pull requests need one small round. */
const DEEPEN_BY = [50, 200, 800, 3200];

/** Committers' clocks disagree, seconds. */
const SLOP = 24 * 3600;

export function fetchRange(objects: Objects, { head, exclude }: Wanted): Fetched {
  const resolve = (word: string): string | undefined => commitOf(objects, word) ?? (fetchWord(objects, word) ? commitOf(objects, word) : undefined);
  const start = resolve(head);
  const known = exclude.map((word) => [word, resolve(word)] as const);
  const found: Fetched = { head: start, exclude: known.flatMap(([, oid]) => oid ?? []), missing: known.flatMap(([word, oid]) => (oid === undefined ? [word] : [])), complete: true };
  if (start === undefined) return found;
  for (const depth of [...DEEPEN_BY, Infinity]) {
    if (reachesDown(objects, start, found.exclude)) return found;
    if (!fetch(objects, depth === Infinity ? ['--unshallow', 'origin'] : [`--deepen=${depth}`, 'origin', start, ...found.exclude])) break;
  }
  return { ...found, complete: reachesDown(objects, start, found.exclude) };
}

/** All branches and tags with all that lies before them. @returns false when the clone is shallow and origin does not give it */
export function fetchHistory(objects: Objects): boolean {
  if (readShallow(objects.repository).size === 0) return true;
  fetch(objects, ['--unshallow', 'origin', '+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']);
  return readShallow(objects.repository).size === 0;
}

function commitOf(objects: Objects, word: string): string | undefined {
  try {
    const oid = resolveCommit(word, objects, new RefStore(objects.repository, objects.environment));
    objects.commit(oid);
    return oid;
  } catch (error) {
    if (!isStanchError(error)) throw error;
    return undefined;
  }
}

/** An id is asked for as it is; a name as the branch of origin that it names. */
function fetchWord(objects: Objects, word: string): boolean {
  const depth = readShallow(objects.repository).size > 0 ? ['--depth=1'] : [];
  if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(word)) return fetch(objects, [...depth, 'origin', word]);
  const branch = word.replace(/^(?:refs\/heads\/|(?:refs\/remotes\/)?origin\/)/, '');
  return isSafeName(`refs/heads/${branch}`) && fetch(objects, [...depth, 'origin', `+refs/heads/${branch}:refs/remotes/origin/${branch}`]);
}

function fetch(objects: Objects, args: readonly string[]): boolean {
  const { repository, environment } = objects;
  const call = { cwd: repository.workTree ?? repository.gitDir, repository, environment, network: true };
  const { status } = runGit(['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', ...args], call);
  objects.close();
  return status === 0;
}

/**
 * Whether every commit of `head --not exclude` is here, and none that only seems to be one. A commit may hide below the
 * end of what was fetched of `exclude`; that is ruled out when it is younger than that end.
 */
function reachesDown(objects: Objects, head: string, exclude: readonly string[]): boolean {
  const shallow = readShallow(objects.repository);
  if (shallow.size === 0) return true;
  const { commits, cutAt } = walkCommits(objects, [head], exclude, shallow);
  if (cutAt.length > 0) return false;
  const oldest = commits.reduce((time, commit) => Math.min(time, commit.time), Infinity);
  return ends(objects, exclude, shallow).every((time) => time + SLOP < oldest);
}

/** Times of the commits below which nothing of these was fetched, seconds since 1970. */
function ends(objects: Objects, from: readonly string[], shallow: ReadonlySet<string>): number[] {
  const seen = new Set(from);
  const times: number[] = [];
  for (const oid of seen) {
    const commit = objects.commit(oid);
    if (!shallow.has(oid)) for (const parent of commit.parents) seen.add(parent);
    else if (commit.parents.length > 0) times.push(commit.time);
  }
  return times;
}
