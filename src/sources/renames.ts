/**
 * Pairs what was added with what was removed, so that lines which only moved to another file are not new. Separate
 * from comparing trees because it reads contents, and bounded because a commit can move any number of files.
 */
import { listBlobs, type BlobAt, type TreeDiff, type TreeReader } from '../git/tree-diff.js';
import { isLink, isTree } from '../git/tree.js';

/** Contents that are read, and lines that are looked up, at most; beyond, only equal contents are found, as git does. */
const MAX_READ = 400;
const MAX_LOOKUPS = 4_000_000;
/** Removed files that are looked at, with the folders that they lie in. */
const MAX_REMOVED = 20_000;
/** Larger ones are not compared. Bytes. */
const MAX_BYTES = 1024 * 1024;
/** Share of the larger one's bytes that two contents have in common, line by line; git's own threshold. */
const SIMILAR = 0.5;

export interface RenameReader extends TreeReader {
  /** null: absent or unreadable; it then takes no part. */
  content(oid: string): Buffer | null;
}

/** For each added blob, by path: the content it came from. @param added blobs at paths that did not exist before */
export function findRenames(reader: RenameReader, added: readonly BlobAt[], removed: TreeDiff['removed']): Map<string, BlobAt> {
  const found = new Map<string, BlobAt>();
  if (added.length === 0 || removed.length === 0) return found;
  const sources = blobsOf(reader, removed);
  const byOid = new Map(sources.map((source) => [source.oid, source]));
  const open: BlobAt[] = [];
  for (const blob of added) {
    const same = byOid.get(blob.oid);
    if (same) found.set(blob.path, same);
    else if (!isLink(blob.mode)) open.push(blob);
  }
  const candidates = sources.filter((source) => !isLink(source.mode));
  if (open.length > 0 && candidates.length > 0) findSimilar(reader, open, candidates, found);
  return found;
}

function blobsOf(reader: RenameReader, removed: TreeDiff['removed']): BlobAt[] {
  const blobs: BlobAt[] = [];
  let left = MAX_REMOVED;
  for (const entry of removed) {
    if (left <= 0) break;
    if (isTree(entry.mode)) {
      const below = listBlobs(reader, entry.oid, `${entry.path}/`, left);
      for (const blob of below.blobs) blobs.push(blob);
      left -= below.entries;
    } else {
      blobs.push(entry);
      left -= 1;
    }
  }
  return blobs;
}

function findSimilar(reader: RenameReader, added: readonly BlobAt[], sources: readonly BlobAt[], found: Map<string, BlobAt>): void {
  const lines = new Map<string, LineCount | null>();
  const linesOf = (oid: string): LineCount | null => {
    let known = lines.get(oid);
    if (known === undefined) {
      known = lines.size < MAX_READ ? countLines(reader.content(oid)) : null;
      lines.set(oid, known);
    }
    return known;
  };
  const byName = new Map<string, BlobAt[]>();
  for (const source of sources) byName.set(nameOf(source.path), [...(byName.get(nameOf(source.path)) ?? []), source]);
  let lookups = 0;
  for (const blob of added.slice(0, MAX_READ)) {
    const now = linesOf(blob.oid);
    if (!now) continue;
    let best: BlobAt | undefined;
    let bestShare = SIMILAR;
    // The same name first: a file that moved between folders is the usual case, and settles it.
    for (const source of [...(byName.get(nameOf(blob.path)) ?? []), ...sources.slice(0, MAX_READ)]) {
      if (lookups > MAX_LOOKUPS) return;
      const old = linesOf(source.oid);
      lookups += old?.counts.size ?? 0;
      const share = old ? similarity(now, old) : 0;
      if (share > bestShare) [best, bestShare] = [source, share];
      if (bestShare > 0.8) break;
    }
    if (best) found.set(blob.path, best);
  }
}

interface LineCount {
  bytes: number;
  counts: Map<string, number>;
}

function countLines(content: Buffer | null): LineCount | null {
  if (!content || content.length === 0 || content.length > MAX_BYTES) return null;
  const counts = new Map<string, number>();
  for (const line of content.toString('latin1').split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  return { bytes: content.length, counts };
}

function similarity(a: LineCount, b: LineCount): number {
  const larger = Math.max(a.bytes, b.bytes);
  if (Math.min(a.bytes, b.bytes) < larger * SIMILAR) return 0;
  let shared = 0;
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  for (const [line, count] of few.counts) shared += (line.length + 1) * Math.min(count, many.counts.get(line) ?? 0);
  return shared / larger;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
