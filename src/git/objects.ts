/**
 * Objects by id for the sources that need few of them (staged, range): loose files first, because what was just
 * added is loose, and pack indexes only when an object is not. Separate from the object database, which opens every
 * pack at once and serves whole histories.
 */
import { isStanchError, StanchError } from '../util/errors.js';
import { missingAlternate } from './alternates.js';
import { parseCommit, parseTreeOf, type Commit } from './commit.js';
import { LARGE_BYTES, largeLoose, type LargeBlob } from './large-object.js';
import { hasLoose, readLoose, readSmallLoose, type GitObject } from './loose.js';
import { readObjectFromGit } from './objects-from-git.js';
import { openObjectDatabase, type ObjectDatabase } from './object-database.js';
import type { GitEnvironment, Repository } from './repository.js';
import { isTooLarge } from './too-large.js';
import { differingParts, parseTree, type TreeEntry } from './tree.js';

/** When git could not read so many objects either, it is asked no more: each time is a process. */
const MOST_REFUSALS = 5;

export class Objects {
  private database: ObjectDatabase | undefined;
  private readonly directories: readonly string[];
  /** Of a pack that could not be opened; the others are read. */
  private packFault: StanchError | undefined;
  private refusals = 0;

  constructor(readonly repository: Repository, readonly environment: GitEnvironment) {
    this.directories = [repository.objectsDir, ...repository.alternates];
  }

  /** null when it is nowhere. @throws StanchError CORRUPT_OBJECT, CORRUPT_PACK */
  read(oid: string): GitObject | null {
    if (this.repository.unknownExtensions.length > 0) return readObjectFromGit(this.repository, this.environment, oid);
    // Once the packs are open, most objects are found there, and looking for a file first would cost more than reading.
    const loose = this.database ? null : this.looseAtFirst(oid);
    if (loose) return loose;
    try {
      const object = this.packs().read(oid);
      // It may lie in the pack that could not be opened.
      if (!object && this.packFault) throw this.packFault;
      return object;
    } catch (error) {
      const object = isStanchError(error) && !isTooLarge(error) ? this.patiently(oid) : null;
      if (object) return object;
      throw error;
    }
  }

  /** What git itself makes of an object that cannot be read here: it may know a way around a damaged base of a delta. */
  private patiently(oid: string): GitObject | null {
    if (this.refusals >= MOST_REFUSALS) return null;
    try {
      const object = readObjectFromGit(this.repository, this.environment, oid);
      if (object) return object;
    } catch (error) {
      if (!isStanchError(error)) throw error;
    }
    this.refusals += 1;
    return null;
  }

  private looseAtFirst(oid: string): GitObject | null {
    try {
      for (const directory of this.directories) {
        const object = readLoose(directory, oid);
        if (object) return object;
      }
    } catch (error) {
      // Another copy may be whole; where none is, the database says what is wrong with this one.
      if (!isStanchError(error)) throw error;
    }
    return null;
  }

  /** What lies in a small file of its own, as most of what was just added does: read at once, without asking how large it is. */
  small(oid: string): GitObject | undefined {
    return this.database || this.repository.unknownExtensions.length > 0 ? undefined : readSmallLoose(this.repository.objectsDir, oid);
  }

  /** As ObjectDatabase.large(). */
  large(oid: string): LargeBlob | null {
    if (this.repository.unknownExtensions.length > 0) return null;
    for (const directory of this.database ? [] : this.directories) {
      const blob = largeLoose(directory, oid, LARGE_BYTES);
      if (blob) return blob;
      if (hasLoose(directory, oid)) return null;
    }
    return this.packs().large(oid);
  }

  /** The object database behind it, opened when first asked for. */
  packs(): ObjectDatabase {
    const { objectsDir, alternates, hashLength } = this.repository;
    this.database ??= openObjectDatabase({ objectsDir, alternates, hashLength, few: true, onFault: (error) => { this.packFault ??= error; } });
    return this.database;
  }

  /** @throws StanchError MISSING_OBJECT, CORRUPT_OBJECT when it is no commit */
  commit(oid: string): Commit {
    return parseCommit(this.commitBytes(oid), oid);
  }

  private commitBytes(oid: string): Buffer {
    const object = this.need(oid, 'commit');
    if (object.kind !== 'commit') throw new StanchError('CORRUPT_OBJECT', `${oid} is a ${object.kind}, not a commit`, undefined, 3);
    return object.bytes;
  }

  /** Of a commit of which nothing else is wanted. @throws StanchError as commit() */
  treeOf(oid: string): string {
    return parseTreeOf(this.commitBytes(oid), oid);
  }

  /** @throws StanchError MISSING_OBJECT, CORRUPT_OBJECT */
  tree(oid: string): TreeEntry[] {
    return parseTree(this.treeBytes(oid), this.repository.hashLength, oid);
  }

  /** @throws StanchError MISSING_OBJECT, CORRUPT_OBJECT */
  treeBytes(oid: string): Buffer {
    const object = this.need(oid, 'tree');
    if (object.kind !== 'tree') throw new StanchError('CORRUPT_OBJECT', `${oid} is a ${object.kind}, not a tree`, undefined, 3);
    return object.bytes;
  }

  /** As TreeReader.apart(). */
  apart(oid: string, other: string): readonly [TreeEntry[], TreeEntry[]] {
    const { hashLength } = this.repository;
    const [own, theirs] = differingParts(this.treeBytes(oid), this.treeBytes(other), hashLength);
    return [parseTree(own, hashLength, oid), parseTree(theirs, hashLength, other)];
  }

  /** @param what for the message */
  need(oid: string, what: string): GitObject {
    const object = this.read(oid);
    if (object) return object;
    const [why, hint] = this.repository.promisor
      ? ['was left out of this partial clone', 'Fetch it with: git fetch --refetch --no-filter']
      : ['is not in the repository', this.borrowedHint() ?? 'Run: git fsck --full'];
    throw new StanchError('MISSING_OBJECT', `${what} ${oid} ${why}`, hint, 3);
  }

  /** Where an absent object may have been, as a clone made with --shared or --reference loses what it borrows. */
  borrowedHint(): string | undefined {
    const { objectsDir } = this.repository;
    const gone = missingAlternate(objectsDir);
    return gone === undefined ? undefined : `${objectsDir}/info/alternates names ${gone}, which is not there: bring it back`;
  }

  close(): void {
    this.database?.close();
    this.database = undefined;
  }
}

/** Closes the objects where what is asked of them first fails, as nobody has them yet. @throws what `first` throws */
export function closedOnFault<T>(objects: Objects, first: () => T): T {
  try {
    return first();
  } catch (error) {
    objects.close();
    throw error;
  }
}
