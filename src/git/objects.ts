/**
 * Objects by id for the sources that need few of them (staged, range): loose files first, because what was just
 * added is loose, and pack indexes only when an object is not. Separate from the object database, which opens every
 * pack at once and serves whole histories.
 */
import { StanchError } from '../util/errors.js';
import { parseCommit, type Commit } from './commit.js';
import { readLoose, type GitObject } from './loose.js';
import { openObjectDatabase, type ObjectDatabase } from './object-database.js';
import type { GitEnvironment, Repository } from './repository.js';
import { askGit } from './spawn.js';
import { parseTree, type TreeEntry } from './tree.js';

export class Objects {
  private database: ObjectDatabase | undefined;
  private readonly directories: readonly string[];

  constructor(readonly repository: Repository, readonly environment: GitEnvironment) {
    this.directories = [repository.objectsDir, ...repository.alternates];
  }

  /** null when it is nowhere. @throws StanchError CORRUPT_OBJECT, CORRUPT_PACK */
  read(oid: string): GitObject | null {
    if (this.repository.unknownExtensions.length > 0) return this.readFromGit(oid);
    // Once the packs are open, most objects are found there, and looking for a file first would cost more than reading.
    if (!this.database) {
      for (const directory of this.directories) {
        const object = readLoose(directory, oid);
        if (object) return object;
      }
    }
    return this.packs().read(oid);
  }

  /** The object database behind it, opened when first asked for. */
  packs(): ObjectDatabase {
    const { objectsDir, alternates, hashLength } = this.repository;
    this.database ??= openObjectDatabase({ objectsDir, alternates, hashLength, few: true });
    return this.database;
  }

  /** @throws StanchError MISSING_OBJECT, CORRUPT_OBJECT when it is no commit */
  commit(oid: string): Commit {
    const object = this.need(oid, 'commit');
    if (object.kind !== 'commit') throw new StanchError('CORRUPT_OBJECT', `${oid} is a ${object.kind}, not a commit`, undefined, 3);
    return parseCommit(object.bytes, oid);
  }

  /** @throws StanchError MISSING_OBJECT, CORRUPT_OBJECT */
  tree(oid: string): TreeEntry[] {
    const object = this.need(oid, 'tree');
    if (object.kind !== 'tree') throw new StanchError('CORRUPT_OBJECT', `${oid} is a ${object.kind}, not a tree`, undefined, 3);
    return parseTree(object.bytes, this.repository.hashLength, oid);
  }

  /** @param what for the message */
  need(oid: string, what: string): GitObject {
    const object = this.read(oid);
    if (object) return object;
    const [why, hint] = this.repository.promisor
      ? ['was left out of this partial clone', 'Fetch it with: git fetch --refetch --no-filter']
      : ['is not in the repository', 'Run: git fsck --full'];
    throw new StanchError('MISSING_OBJECT', `${what} ${oid} ${why}`, hint, 3);
  }

  close(): void {
    this.database?.close();
    this.database = undefined;
  }

  private readFromGit(oid: string): GitObject | null {
    const { repository, environment } = this;
    const answer = askGit(['cat-file', '--batch'], { cwd: repository.gitDir, repository, environment, input: `${oid}\n` });
    const end = answer.indexOf(0x0a);
    const match = /^[0-9a-f]+ (commit|tree|blob|tag) (\d+)$/.exec(answer.toString('latin1', 0, end));
    return match ? { kind: match[1] as GitObject['kind'], bytes: answer.subarray(end + 1, end + 1 + Number(match[2])) } : null;
  }
}
