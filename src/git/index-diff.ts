/**
 * Compares the index with a tree: what a commit would change. Separate from tree against tree because the index is
 * one flat list, and because its cache of tree ids lets whole folders be stepped over unread.
 */
import { StanchError } from '../util/errors.js';
import type { BytePath } from '../util/path-text.js';
import type { CacheTree } from './cache-tree.js';
import type { IndexFile } from './index-file.js';
import { matchTree } from './index-match.js';
import { RepeatedTrees } from './repeated-trees.js';
import { hasBlob, isTree, parseTree, type TreeEntry } from './tree.js';
import { diffTrees, type Change, type TreeDiff, type TreeReader } from './tree-diff.js';

/** Folders within folders that are followed. Fewer than of a tree alone, because the comparison of a folder takes more of the stack. */
const MOST_FOLDERS = 500;

export interface StagedChange extends Change {
  /** 0, or the side of a conflict: 1 base, 2 ours, 3 theirs. */
  stage: number;
}

export interface IndexDiff {
  changes: StagedChange[];
  removed: TreeDiff['removed'];
  leftOut: TreeDiff['leftOut'];
}

/** @param tree null: there is no commit yet. Entries that are only intended to be added have no content and are left out. @throws StanchError of the reader, CORRUPT_INDEX for paths that are too deep */
export function diffIndex(reader: TreeReader, index: IndexFile, tree: string | null): IndexDiff {
  const diff: Diff = { changes: [], removed: [], repeated: new RepeatedTrees() };
  diffFolder(reader, index, { from: 0, to: index.count, prefix: '', depth: 0, tree, cache: index.cacheTree }, diff);
  return { changes: diff.changes, removed: diff.removed, leftOut: diff.repeated.leftOut };
}

/** While it is made. */
interface Diff extends Pick<IndexDiff, 'changes' | 'removed'> {
  repeated: RepeatedTrees<string>;
}

interface Folder {
  /** Its entries in the index. */
  from: number;
  to: number;
  prefix: BytePath;
  depth: number;
  tree: string | null;
  cache: CacheTree | null;
}

function diffFolder(reader: TreeReader, index: IndexFile, { from, to, prefix, depth, tree, cache }: Folder, diff: Diff): void {
  if (depth > MOST_FOLDERS) throw new StanchError('CORRUPT_INDEX', `the index has paths of more than ${MOST_FOLDERS} folders`, undefined, 3);
  if (tree !== null && cache !== null && cache.count === to - from && cache.oid === tree) return;
  let [first, rest]: [number, TreeEntry[]] = [from, []];
  if (tree !== null) {
    const bytes = reader.treeBytes(tree);
    const match = matchTree(index, { from, to, prefix, cache }, bytes, (i, path, other, child, end) => {
      if (isTree(other.mode)) diffFolder(reader, index, { from: i, to: end, prefix: `${path}/`, depth: depth + 1, tree: other.oid, cache: child }, diff);
      else diffEntry(index, i, path, other, diff);
    });
    if (match.entry === to && match.offset === bytes.length) return;
    first = match.entry;
    rest = parseTree(bytes, index.hashLength, tree, match.offset);
  }
  const before = new Map<BytePath, TreeEntry>(rest.map((entry) => [entry.name, entry]));
  const seen = new Set<BytePath>();
  for (let i = first; i < to;) {
    const path = index.path(i);
    const slash = path.indexOf('/', prefix.length);
    const name = slash < 0 ? path.slice(prefix.length) : path.slice(prefix.length, slash);
    const other = before.get(name) ?? null;
    seen.add(name);
    if (slash < 0) {
      diffEntry(index, i, path, other, diff);
      i += 1;
      continue;
    }
    const folder = path.slice(0, slash + 1);
    const otherTree = other && isTree(other.mode) ? other.oid : null;
    const child = cache?.children.get(name) ?? null;
    if (path === folder && isTree(index.mode(i))) {
      // A sparse index names a folder that is not checked out by its tree.
      const { changes, removed } = diffTrees(reader, index.oid(i), otherTree === null ? [] : [otherTree], folder, diff.repeated);
      for (const change of changes) diff.changes.push({ ...change, before: otherTree === null ? [null] : change.before, stage: 0 });
      for (const gone of removed) diff.removed.push(gone);
      i += 1;
    } else {
      const end = child !== null && child.count > 0 ? i + child.count : index.endOfPrefix(folder, i, to);
      diffFolder(reader, index, { from: i, to: Math.min(end, to), prefix: folder, depth: depth + 1, tree: otherTree, cache: child }, diff);
      i = end;
    }
    if (other && hasBlob(other.mode)) diff.removed.push({ path: prefix + name, mode: other.mode, oid: other.oid });
  }
  for (const { name, mode, oid } of before.values()) if (!seen.has(name)) diff.removed.push({ path: prefix + name, mode, oid });
}

function diffEntry(index: IndexFile, i: number, path: BytePath, other: TreeEntry | null, diff: Diff): void {
  const mode = index.mode(i);
  if (other && isTree(other.mode)) diff.removed.push({ path, mode: other.mode, oid: other.oid });
  if (!hasBlob(mode) || index.intentToAdd(i)) return;
  const oid = index.oid(i);
  if (other?.oid === oid && other.mode === mode) return;
  diff.changes.push({ path, mode, oid, stage: index.stage(i), before: [other && hasBlob(other.mode) ? other : null] });
}
