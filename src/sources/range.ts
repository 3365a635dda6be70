/**
 * The commits of a range as a source: of each commit, what none of its parents has at that path, with the lines that
 * none of them has, and its message. Separate from history, which reads every object once: here a change that a
 * later commit undoes counts, and so does what a merge added on its own.
 */
import type { Authorship, Fragment } from '../content/fragment.js';
import { authorOf, messageOf, type Commit } from '../git/commit.js';
import { walkCommits } from '../git/commit-walk.js';
import { isoDate } from '../git/identity.js';
import { Objects } from '../git/objects.js';
import { RefStore } from '../git/refs.js';
import { openRepository, type GitEnvironment } from '../git/repository.js';
import { resolveRange } from '../git/revision.js';
import { readShallow } from '../git/shallow.js';
import { diffTrees, type Change, type TreeDiff } from '../git/tree-diff.js';
import { inOneLine, isStanchError } from '../util/errors.js';
import { pathText } from '../util/path-text.js';
import { BlobReader } from './blob-reader.js';
import { newCoverage } from './coverage.js';
import { newLines } from './new-lines.js';
import { findRenames } from './renames.js';
import type { Source } from './types.js';

export interface RangeOptions {
  /** Absolute; inside of the repository. */
  directory: string;
  environment: GitEnvironment;
  /** See resolveRange. */
  include: readonly string[];
  exclude: readonly string[];
  /** Larger blobs are skipped. Bytes; Infinity when absent. */
  maxFileSize?: number;
  /** Paths (as in reports) to leave out. */
  leaveOut?: (path: string) => boolean;
}

/**
 * Fragments come oldest commit first, parents before children.
 * @throws StanchError NOT_A_REPOSITORY, UNKNOWN_COMMIT, CORRUPT_REF, CORRUPT_OBJECT
 */
export function openRange(options: RangeOptions): Source {
  const { directory, environment } = options;
  const repository = openRepository(directory, environment);
  const objects = new Objects(repository, environment);
  const { include, exclude, tags } = resolveRange(options.include, options.exclude, objects, new RefStore(repository, environment));
  const shallow = readShallow(repository);
  const walk = walkCommits(objects, include, exclude, shallow);
  const coverage = newCoverage();
  for (const oid of walk.cutAt) {
    coverage.skipped.push({ path: `commit ${oid}`, reason: 'the clone is shallow and ends here; fetch more with: git fetch --deepen=1000', fault: true });
  }
  for (const { oid, reason } of walk.unreadable) coverage.skipped.push({ path: `commit ${oid}`, reason, fault: true });
  const reader = new BlobReader(objects, coverage, options.maxFileSize ?? Infinity);
  return {
    mode: 'range',
    root: repository.workTree ?? repository.gitDir,
    coverage,
    async *fragments(): AsyncGenerator<Fragment> {
      try {
        for (const tag of tags) yield { bytes: messageOf(tag), origin: { kind: 'tag-message', tag: tag.name, object: tag.oid } };
        for (const commit of walk.commits) {
          coverage.commits += 1;
          const authorship = authorshipOf(commit);
          yield { bytes: messageOf(commit), origin: { kind: 'commit-message', commit: commit.oid }, authorship };
          const diff = diffCommit(commit, shallow.has(commit.oid) ? [] : commit.parents, objects, reader);
          if (diff) yield* fragmentsOf(commit, diff, authorship, reader, options);
        }
      } finally {
        objects.close();
      }
    },
  };
}

async function* fragmentsOf({ oid: commit }: Commit, { changes, removed }: TreeDiff, authorship: Authorship, reader: BlobReader, { leaveOut }: RangeOptions): AsyncGenerator<Fragment> {
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
function diffCommit(commit: Commit, parents: readonly string[], objects: Objects, reader: BlobReader): TreeDiff | null {
  const trees: string[] = [];
  for (const parent of parents) {
    try {
      const { tree } = objects.commit(parent);
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

function authorshipOf(commit: Commit): Authorship {
  const identity = authorOf(commit);
  return { author: identity.name, authorEmail: identity.email, date: isoDate(identity) };
}
