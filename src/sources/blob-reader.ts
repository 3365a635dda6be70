/** Contents of blobs for sources that read few of them, with what cannot be read counted. Separate because staged and range do it alike. */
import type { GitObject } from '../git/loose.js';
import type { LargeBlob } from '../git/large-object.js';
import type { Objects } from '../git/objects.js';
import { inOneLine, isStanchError } from '../util/errors.js';
import { pathText, type BytePath } from '../util/path-text.js';
import type { RenameReader } from './renames.js';
import type { TreeEntry } from '../git/tree.js';
import type { Coverage } from './types.js';
import { inWindows, type Windowed } from './window.js';

/** Trees of a large repository are read again and again by a range; these many are kept. */
const TREES_KEPT = 4096;

export class BlobReader implements RenameReader {
  private readonly trees = new Map<string, TreeEntry[]>();

  constructor(private readonly objects: Objects, private readonly coverage: Coverage, private readonly maxFileSize: number) {}

  /** The content; null when it cannot be read, which is counted; undefined when it is too large to be held. */
  whole(oid: string, path: BytePath): Buffer | null | undefined {
    const small = this.objects.small(oid);
    return !small && this.largeOf(oid) ? undefined : this.blob(oid, path, small);
  }

  /** The content of one that is too large to be held. */
  async *parts(oid: string, path: BytePath): AsyncGenerator<Windowed> {
    const large = this.largeOf(oid);
    if (large) yield* this.windows(large, path);
  }

  private largeOf(oid: string): LargeBlob | null {
    try {
      return this.objects.large(oid);
    } catch (error) {
      if (!isStanchError(error)) throw error;
      // The reader of whole objects says what is wrong.
      return null;
    }
  }

  private async *windows(large: LargeBlob, path: BytePath): AsyncGenerator<Windowed> {
    if (large.size > this.maxFileSize) {
      this.skip(path, 'larger than the size limit', false);
      return;
    }
    this.coverage.blobs += 1;
    this.coverage.bytes += large.size;
    try {
      yield* inWindows(large.chunks());
    } catch (error) {
      if (!isStanchError(error)) throw error;
      this.skip(path, inOneLine(error), true);
    }
  }

  private blob(oid: string, path: BytePath, known: GitObject | undefined): Buffer | null {
    try {
      const { kind, bytes } = known ?? this.objects.need(oid, 'blob');
      if (kind !== 'blob') {
        this.skip(path, `${oid} is a ${kind}, not a blob`, true);
      } else if (bytes.length > this.maxFileSize) {
        this.skip(path, 'larger than the size limit', false);
      } else {
        this.coverage.blobs += 1;
        this.coverage.bytes += bytes.length;
        return bytes;
      }
    } catch (error) {
      if (!isStanchError(error)) throw error;
      this.skip(path, inOneLine(error), true);
    }
    return null;
  }

  /** For comparing only: what cannot be read, or is too large for it, makes more lines new, and is no fault. */
  content(oid: string): Buffer | null {
    try {
      const small = this.objects.small(oid);
      if (!small && this.objects.large(oid)) return null;
      const object = small ?? this.objects.read(oid);
      return object?.kind === 'blob' ? object.bytes : null;
    } catch (error) {
      if (!isStanchError(error)) throw error;
      return null;
    }
  }

  tree(oid: string): TreeEntry[] {
    let entries = this.trees.get(oid);
    if (!entries) {
      entries = this.objects.tree(oid);
      if (this.trees.size >= TREES_KEPT) this.trees.clear();
      this.trees.set(oid, entries);
    }
    return entries;
  }

  treeBytes(oid: string): Buffer {
    return this.objects.treeBytes(oid);
  }

  apart(oid: string, other: string): readonly [TreeEntry[], TreeEntry[]] {
    return this.objects.apart(oid, other);
  }

  skip(path: BytePath, reason: string, fault: boolean): void {
    this.coverage.skipped.push({ path: pathText(path), reason, fault });
  }
}
