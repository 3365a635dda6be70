/**
 * Lists the commits that are reachable from some commits and not from others (`git rev-list A --not B`). Separate
 * from what is read of each commit. Grafts and replacements are not honoured: what is stored and pushed counts.
 */
import { isStanchError } from '../util/errors.js';
import { Heap } from '../util/heap.js';
import type { Commit } from './commit.js';

/** What the walk needs of the repository. */
export interface CommitReader {
  /** @throws StanchError when it is absent or malformed */
  commit(oid: string): Commit;
}

export interface WalkResult {
  /** Every commit after its parents, otherwise oldest first by committer date. */
  commits: Commit[];
  /** Commits in the list whose parents were not fetched. */
  cutAt: string[];
  /** Parents of commits in the list that cannot be read, and why. */
  unreadable: { oid: string; reason: string }[];
}

interface Visit {
  commit: Commit;
  parents: readonly string[];
  unwanted: boolean;
  /** Taken out of the queue. */
  done: boolean;
}

/** Clocks of committers disagree; like git, look a little further than dates alone demand. */
const SLOP_SECONDS = 24 * 3600;

/**
 * @param include commits to start from (not tags)
 * @param exclude these and all their ancestors are left out; unreadable ancestors of these are stepped over
 * @throws StanchError when one of `include` or `exclude` itself cannot be read
 */
export function walkCommits(reader: CommitReader, include: readonly string[], exclude: readonly string[], shallow: ReadonlySet<string>): WalkResult {
  const seen = new Map<string, Visit>();
  const reasons = new Map<string, string>();
  const queue = new Heap<Visit>((a, b) => a.commit.time > b.commit.time);
  let wantedWaiting = 0;
  let oldestWanted = Infinity;

  const visit = (oid: string, unwanted: boolean): void => {
    if (seen.has(oid)) return;
    const commit = reader.commit(oid);
    const entry = { commit, parents: shallow.has(oid) ? [] : commit.parents, unwanted, done: false };
    seen.set(oid, entry);
    queue.push(entry);
    if (!unwanted) wantedWaiting += 1;
  };
  /** Whatever was already seen below an unwanted commit is unwanted too. */
  const spread = (from: Visit): void => {
    const stack = [from];
    for (let entry = stack.pop(); entry; entry = stack.pop()) {
      for (const parent of entry.parents) {
        const known = seen.get(parent);
        if (!known || known.unwanted) continue;
        known.unwanted = true;
        if (!known.done) wantedWaiting -= 1;
        stack.push(known);
      }
    }
  };

  for (const oid of exclude) visit(oid, true);
  for (const oid of include) visit(oid, false);
  for (let entry = queue.pop(); entry; entry = queue.pop()) {
    entry.done = true;
    if (entry.unwanted) {
      if (wantedWaiting === 0 && entry.commit.time < oldestWanted - SLOP_SECONDS) break;
      spread(entry);
    } else {
      wantedWaiting -= 1;
      oldestWanted = Math.min(oldestWanted, entry.commit.time);
    }
    for (const parent of entry.parents) {
      try {
        visit(parent, entry.unwanted);
      } catch (error) {
        if (!isStanchError(error)) throw error;
        reasons.set(parent, error.message);
      }
    }
  }

  const commits = parentsFirst([...seen.values()].filter((entry) => !entry.unwanted));
  const unread = new Set(commits.flatMap((commit) => (shallow.has(commit.oid) ? [] : commit.parents)).filter((oid) => reasons.has(oid)));
  return {
    commits,
    cutAt: commits.filter((commit) => shallow.has(commit.oid) && commit.parents.length > 0).map((commit) => commit.oid),
    unreadable: [...unread].map((oid) => ({ oid, reason: reasons.get(oid)! })),
  };
}

function parentsFirst(entries: readonly Visit[]): Commit[] {
  const children = new Map<string, Visit[]>();
  const missing = new Map<Visit, number>();
  const ready = new Heap<Visit>((a, b) => a.commit.time < b.commit.time || (a.commit.time === b.commit.time && a.commit.oid < b.commit.oid));
  const wanted = new Set(entries.map((entry) => entry.commit.oid));
  for (const entry of entries) {
    const parents = new Set(entry.parents.filter((parent) => wanted.has(parent)));
    for (const parent of parents) {
      const known = children.get(parent);
      if (known) known.push(entry);
      else children.set(parent, [entry]);
    }
    missing.set(entry, parents.size);
    if (parents.size === 0) ready.push(entry);
  }
  const ordered: Commit[] = [];
  for (let entry = ready.pop(); entry; entry = ready.pop()) {
    ordered.push(entry.commit);
    for (const child of children.get(entry.commit.oid) ?? []) {
      const left = missing.get(child)! - 1;
      missing.set(child, left);
      if (left === 0) ready.push(child);
    }
  }
  return ordered;
}
