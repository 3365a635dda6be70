/**
 * What a rewrite cannot keep and what it does not reach: signatures, notes, pull-request refs, LFS files, submodules.
 * Separate because it is a report for people, not a condition of the proof.
 */
import type { ObjectDatabase } from '../../git/object-database.js';
import { isTree, parseTree } from '../../git/tree.js';
import { parseCommit } from '../../git/commit.js';
import type { ObjectScan } from './object-scan.js';
import { read, type Prediction } from './predict.js';
import type { PurgeLosses } from './purge-types.js';
import type { MirrorRef } from './refs.js';
import type { RewriteTable } from './rewrite-table.js';

export interface LossesInput {
  database: ObjectDatabase;
  prediction: Prediction;
  table: RewriteTable;
  scan: ObjectScan;
  refs: readonly MirrorRef[];
  changedRefs: ReadonlySet<string>;
  signedTags: readonly string[];
  worktrees: number;
  hashLength: number;
}

const PULL_REQUEST = /^refs\/(?:pull|merge-requests|pull-requests|changes)\/|^refs\/remotes\/[^/]+\/(?:pull|pr|merge-requests)\//;
/** Messages are looked through for ids of changed commits only up to this many commits. */
const MOST_MESSAGES = 200_000;

export function lossesOf(input: LossesInput): PurgeLosses {
  const headers = new Map<string, number>();
  for (const change of input.prediction.commits.values()) for (const name of new Set(change.lostHeaders)) headers.set(name, (headers.get(name) ?? 0) + 1);
  const signedCommits = (headers.get('gpgsig') ?? 0) + (headers.get('gpgsig-sha256') ?? 0);
  return {
    signedCommits,
    signedTags: input.signedTags,
    otherHeaders: [...headers].filter(([name]) => !name.startsWith('gpgsig')).map(([name, count]) => `${name} (${count})`),
    pullRequestRefs: [...input.changedRefs].filter((name) => PULL_REQUEST.test(name)),
    notes: notesLost(input),
    lfsPointers: input.scan.lfsPointers.length,
    orphanedLfs: input.scan.lfsPointers.filter((oid) => input.table.blobs.has(oid)).map((oid) => /oid sha256:([0-9a-f]{64})/.exec(read(input.database, oid, 'blob').toString())?.[1] ?? oid),
    unopened: input.scan.unopened.length,
    submodules: input.prediction.trees.submodules,
    messagesNamingCommits: messagesNaming(input),
    worktrees: input.worktrees,
    stash: input.refs.some((ref) => ref.name === 'refs/stash'),
  };
}

/** Digits of an id that are names of folders of notes, at most: git splits a folder in two of them when it has too many. */
const MOST_FANOUT = 8;

/** Notes hang on commits by the name of their file. Folders that no changed commit could lie in are not opened: a tree may have any number. */
function notesLost({ database, prediction, refs, hashLength }: LossesInput): number {
  let lost = 0;
  const folders = new Set<string>();
  if (refs.some(({ name }) => name.startsWith('refs/notes/'))) {
    for (const oid of prediction.commits.keys()) for (let end = 2; end <= MOST_FANOUT; end += 2) folders.add(oid.slice(0, end));
  }
  for (const ref of refs) {
    if (!ref.name.startsWith('refs/notes/') || ref.commit === undefined) continue;
    const seen = new Set<string>();
    const walk = (tree: string, prefix: string): void => {
      for (const entry of parseTree(read(database, tree, 'tree'), hashLength, tree)) {
        const name = prefix + entry.name;
        if (seen.has(name)) continue;
        seen.add(name);
        if (isTree(entry.mode)) {
          if (folders.has(name)) walk(entry.oid, name);
        } else if (prediction.commits.has(name)) lost += 1;
      }
    };
    walk(parseCommit(read(database, ref.commit, 'commit'), ref.commit).tree, '');
  }
  return lost;
}

function messagesNaming({ database, prediction }: LossesInput): number {
  if (prediction.commits.size > MOST_MESSAGES) return 0;
  const short = new Map<string, string[]>();
  for (const oid of prediction.commits.keys()) short.set(oid.slice(0, 7), [...(short.get(oid.slice(0, 7)) ?? []), oid]);
  let count = 0;
  for (const oid of prediction.commits.keys()) {
    const commit = parseCommit(read(database, oid, 'commit'), oid);
    const text = commit.bytes.toString('latin1', commit.messageStart);
    for (const [word] of text.matchAll(/\b[0-9a-f]{7,64}\b/g)) {
      if (!short.get(word.slice(0, 7))?.some((other) => other.startsWith(word))) continue;
      count += 1;
      break;
    }
  }
  return count;
}
