/**
 * Objects that the walk could not inflate, by ways that are slower and more patient: another copy, then git itself. Separate so that
 * the walk stays simple and no object is passed over that git would have shown.
 */
import type { GitObject, ObjectDatabase } from '../git/object-database.js';
import type { GitEnvironment, Repository } from '../git/repository.js';
import { LARGE_BYTES, type LargeBlob } from '../git/large-object.js';
import { readObjectFromGit } from '../git/objects-from-git.js';
import { isTooLarge } from '../git/too-large.js';
import { isStanchError } from '../util/errors.js';

/** When git could not read so many objects in a row either, it is asked no more: a start costs 8 ms, a damaged pack has a hundred thousand objects. */
const MOST_REFUSALS = 50;

/** Called between two objects now and then: lets signals and progress through; true ends the reading. */
export type Pause = () => Promise<boolean>;

/** Milliseconds between two pauses, beside the object in hand. */
const PAUSE_MS = 100;

export interface FallbackReader {
  /** null and the reason when nobody can read it. */
  each: (oid: string, object: GitObject | null, reason: string) => void;
  /** Blobs that are too large to be held; without it they are read whole like others. */
  large?: (oid: string, blob: LargeBlob) => Promise<void>;
  pause: Pause;
}

export class ObjectFallback {
  /** Objects that only git could read. */
  fromGit = 0;
  /** Blobs of more than LARGE_BYTES that are deltas, and so were held whole with their bases. */
  largeDeltas = 0;
  private refusals = 0;

  constructor(private readonly repository: Repository, private readonly database: ObjectDatabase, private readonly environment: GitEnvironment) {}

  async read(oids: readonly string[], { each, large, pause }: FallbackReader): Promise<void> {
    let paused = performance.now();
    for (const oid of oids) {
      if (performance.now() - paused > PAUSE_MS) {
        if (await pause()) return;
        paused = performance.now();
      }
      try {
        const blob = large ? this.database.large(oid) : null;
        if (blob) {
          await large!(oid, blob);
          continue;
        }
        const object = this.database.read(oid);
        if (object && object.bytes.length > LARGE_BYTES) this.largeDeltas++;
        if (object) each(oid, object, '');
        else this.askGit(oid, 'it is missing', each);
      } catch (error) {
        if (!isStanchError(error)) throw error;
        if (isTooLarge(error)) each(oid, null, error.message);
        else this.askGit(oid, error.message, each);
      }
    }
  }

  private askGit(oid: string, reason: string, each: FallbackReader['each']): void {
    const object = this.refusals < MOST_REFUSALS ? this.gitObject(oid) : null;
    this.refusals = object ? 0 : this.refusals + 1;
    if (object) this.fromGit++;
    each(oid, object, reason);
  }

  private gitObject(oid: string): GitObject | null {
    try {
      return readObjectFromGit(this.repository, this.environment, oid);
    } catch (error) {
      if (!isStanchError(error)) throw error;
      return null;
    }
  }
}
