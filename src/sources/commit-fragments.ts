/**
 * What one commit brings: its message, the names and new lines of what none of its parents has at that path. Separate from range.ts,
 * which says which commits are asked for, because worker threads read commits that another thread listed.
 */
import type { Authorship, Fragment } from '../content/fragment.js';
import { authorOf, messageOf, type Commit } from '../git/commit.js';
import { isoDate } from '../git/identity.js';
import type { Objects } from '../git/objects.js';
import { diffTrees, type Change, type TreeDiff } from '../git/tree-diff.js';
import { inOneLine, isStanchError } from '../util/errors.js';
import { pathText } from '../util/path-text.js';
import { BlobReader } from './blob-reader.js';
import { newLines } from './new-lines.js';
import { findRenames } from './renames.js';
import type { Coverage } from './types.js';

export interface CommitOptions {
  /** Larger blobs are skipped. Bytes; Infinity when absent. */
  maxFileSize?: number;
  /** Paths (as in reports) to leave out. */
  leaveOut?: (path: string) => boolean;
}

export class CommitFragments {
  readonly #reader: BlobReader;
  readonly #leaveOut: CommitOptions['leaveOut'];

  /** @param shallow commits whose parents are not here */
  constructor(private readonly objects: Objects, private readonly shallow: ReadonlySet<string>, private readonly coverage: Coverage, { maxFileSize = Infinity, leaveOut }: CommitOptions) {
    this.#reader = new BlobReader(objects, coverage, maxFileSize);
    this.#leaveOut = leaveOut;
  }

  /** Bytes of a fragment are valid until the next one is asked for. */
  async *of(commit: Commit): AsyncGenerator<Fragment> {
    this.coverage.commits += 1;
    const authorship = authorshipOf(commit);
    yield { bytes: messageOf(commit), origin: { kind: 'commit-message', commit: commit.oid }, authorship };
    const diff = this.#diff(commit, this.shallow.has(commit.oid) ? [] : commit.parents);
    if (diff) yield* this.#changed(commit.oid, diff, authorship);
  }

  async *#changed(commit: string, { changes, removed, leftOut }: TreeDiff, authorship: Authorship): AsyncGenerator<Fragment> {
    const [reader, leaveOut] = [this.#reader, this.#leaveOut];
    if (leftOut) reader.skip(`commit ${commit.slice(0, 12)}: ${leftOut.path}`, leftOut.reason, true);
    const wanted = leaveOut ? changes.filter((change) => !leaveOut(pathText(change.path))) : changes;
    const isAdded = (change: Change): boolean => change.before.every((entry) => entry === null);
    const renames = findRenames(reader, wanted.filter(isAdded), removed);
    for (const change of wanted) {
      const path = pathText(change.path);
      if (isAdded(change)) yield { bytes: Buffer.from(change.path, 'latin1'), origin: { kind: 'file-name', path, commit }, authorship };
      for await (const lines of newLines(change, [...change.before, renames.get(change.path)], reader)) yield { ...lines, origin: { kind: 'blob', path, blob: change.oid, commit }, authorship };
    }
  }

  /** null: nothing of it can be read, which was counted. A parent that cannot be read makes more of the commit new. */
  #diff(commit: Commit, parents: readonly string[]): TreeDiff | null {
    const [reader, trees]: [BlobReader, string[]] = [this.#reader, []];
    for (const parent of parents) {
      try {
        const { tree } = this.objects.commit(parent);
        reader.tree(tree);
        trees.push(tree);
      } catch (error) {
        if (!isStanchError(error)) throw error;
        reader.skip(`commit ${commit.oid}`, `what its parent has is not known: ${inOneLine(error)}`, true);
      }
    }
    try {
      return diffTrees(reader, commit.tree, trees);
    } catch (error) {
      if (!isStanchError(error)) throw error;
      reader.skip(`commit ${commit.oid}`, inOneLine(error), true);
      return null;
    }
  }
}

function authorshipOf(commit: Commit): Authorship {
  const identity = authorOf(commit);
  return { author: identity.name, authorEmail: identity.email, date: isoDate(identity) };
}
