/**
 * Compares trees: what one has that none of its parents has at that path. Separate from commits, because staged
 * changes, ranges and merges all ask the same question.
 */
import { StanchError } from '../util/errors.js';
import type { BytePath } from '../util/path-text.js';
import { RepeatedTrees, type LeftOut } from './repeated-trees.js';
import { hasBlob, isTree, MOST_DEPTH, type TreeEntry } from './tree.js';

/** Something with a blob, at a path. */
export interface BlobAt {
  path: BytePath;
  mode: number;
  oid: string;
}

export interface Change extends BlobAt {
  /** What each parent has at this path, in their order; null when it has no blob there. */
  before: readonly ({ mode: number; oid: string } | null)[];
}

export interface TreeReader {
  /** @throws StanchError MISSING_OBJECT, CORRUPT_OBJECT */
  tree(oid: string): TreeEntry[];
  /** The bytes of a tree, for comparing without an object for each entry. @throws the same */
  treeBytes(oid: string): Buffer;
  /** Of two trees the entries that may differ: what both have alike at the beginning or the end is left out. @throws the same */
  apart(oid: string, other: string): readonly [TreeEntry[], TreeEntry[]];
}

export interface TreeDiff {
  /** In the order of the walk. */
  changes: Change[];
  /** What parents have and the tree does not, for finding renames; folders are not opened. */
  removed: { path: BytePath; mode: number; oid: string }[];
  /** What was not compared; null for nothing. */
  leftOut: LeftOut | null;
}

/** @param parents trees; with none, everything is new  @param repeated of several comparisons that are bounded as one  @throws StanchError of the reader, CORRUPT_OBJECT for folders that are nested too deep */
export function diffTrees(reader: TreeReader, tree: string, parents: readonly string[], prefix: BytePath = '', repeated = new RepeatedTrees<string>()): TreeDiff {
  const diff: TreeDiff = { changes: [], removed: [], leftOut: null };
  if (!parents.includes(tree)) diffFolder(reader, tree, parents, prefix, diff, repeated, 0);
  diff.leftOut = repeated.leftOut;
  return diff;
}

function diffFolder(reader: TreeReader, tree: string, parents: readonly (string | null)[], prefix: BytePath, diff: TreeDiff, repeated: RepeatedTrees<string>, depth: number): void {
  if (depth > MOST_DEPTH) throw new StanchError('CORRUPT_OBJECT', `tree ${tree} lies below more than ${MOST_DEPTH} folders`, undefined, 3);
  const visit = repeated.enter(tree, parents, prefix);
  if (visit === 'no') return;
  const [entries, theirs] = entriesOf(reader, tree, parents, visit === 'first');
  if (visit === 'again') repeated.spend(theirs.reduce((sum, list) => sum + list.length, entries.length));
  const before = theirs.map((list) => new Map(list.map((entry) => [entry.name, entry])));
  for (const entry of entries) {
    const path = prefix + entry.name;
    const others = before.map((entries) => entries.get(entry.name) ?? null);
    for (const entries of before) entries.delete(entry.name);
    if (others.some((other) => other?.oid === entry.oid && other.mode === entry.mode)) continue;
    if (isTree(entry.mode)) {
      diffFolder(reader, entry.oid, others.map((other) => (other && isTree(other.mode) ? other.oid : null)), `${path}/`, diff, repeated, depth + 1);
      for (const other of others) if (other && hasBlob(other.mode)) diff.removed.push({ path, mode: other.mode, oid: other.oid });
    } else if (hasBlob(entry.mode)) {
      diff.changes.push({ path, mode: entry.mode, oid: entry.oid, before: others.map((other) => (other && hasBlob(other.mode) ? other : null)) });
      for (const other of others) if (other && isTree(other.mode)) diff.removed.push({ path, mode: other.mode, oid: other.oid });
    }
  }
  for (const entries of before) for (const { name, mode, oid } of entries.values()) diff.removed.push({ path: prefix + name, mode, oid });
}

/** Of a tree and its parents; where there is one parent, and `apart`, those that may differ. */
function entriesOf(reader: TreeReader, tree: string, parents: readonly (string | null)[], apart: boolean): [TreeEntry[], TreeEntry[][]] {
  const [only] = parents;
  if (apart && parents.length === 1 && only) {
    const [own, theirs] = reader.apart(tree, only);
    return [own, [theirs]];
  }
  return [reader.tree(tree), parents.map((parent) => (parent === null ? [] : reader.tree(parent)))];
}

/** Blobs below a folder, of as many entries as `limit`, folders included: those may be without end where one stands at many places. */
export function listBlobs(reader: TreeReader, tree: string, prefix: BytePath, limit: number): { blobs: BlobAt[]; entries: number } {
  const blobs: BlobAt[] = [];
  const folders: [string, BytePath][] = [[tree, prefix]];
  let entries = 1;
  for (let folder = folders.pop(); folder && entries < limit; folder = folders.pop()) {
    for (const entry of reader.tree(folder[0])) {
      if (++entries > limit) break;
      if (isTree(entry.mode)) folders.push([entry.oid, `${folder[1]}${entry.name}/`]);
      else if (hasBlob(entry.mode)) blobs.push({ path: folder[1] + entry.name, mode: entry.mode, oid: entry.oid });
    }
  }
  return { blobs, entries };
}

/** The entry at a path below a tree; null when there is none. */
export function entryAt(reader: TreeReader, tree: string, path: BytePath): TreeEntry | null {
  let at = tree;
  const parts = path.split('/');
  for (const [i, part] of parts.entries()) {
    const entry = reader.tree(at).find(({ name }) => name === part);
    if (!entry) return null;
    if (i === parts.length - 1) return entry;
    if (!isTree(entry.mode)) return null;
    at = entry.oid;
  }
  return null;
}
