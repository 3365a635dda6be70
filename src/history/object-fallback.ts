/**
 * Objects that the walk could not inflate, by ways that are slower and more patient: another copy, then git itself. Separate so that
 * the walk stays simple and no object is passed over that git would have shown.
 */
import type { GitObject, ObjectDatabase } from '../git/object-database.js';
import type { GitEnvironment, Repository } from '../git/repository.js';
import { askGit } from '../git/spawn.js';
import { isStanchError } from '../util/errors.js';

/** When git could not read so many objects in a row either, it is asked no more: a start costs 8 ms, a damaged pack has a hundred thousand objects. */
const MOST_REFUSALS = 50;

export class ObjectFallback {
  /** Objects that only git could read. */
  fromGit = 0;
  private refusals = 0;

  constructor(private readonly repository: Repository, private readonly database: ObjectDatabase, private readonly environment: GitEnvironment) {}

  /** Calls back for each id, with null and the reason when nobody can read it. */
  read(oids: readonly string[], each: (oid: string, object: GitObject | null, reason: string) => void): void {
    for (const oid of oids) {
      try {
        const object = this.database.read(oid);
        if (object) each(oid, object, '');
        else this.askGit(oid, 'it is missing', each);
      } catch (error) {
        if (!isStanchError(error)) throw error;
        this.askGit(oid, error.message, each);
      }
    }
  }

  private askGit(oid: string, reason: string, each: (oid: string, object: GitObject | null, reason: string) => void): void {
    const object = this.refusals < MOST_REFUSALS ? this.gitObject(oid) : null;
    this.refusals = object ? 0 : this.refusals + 1;
    if (object) this.fromGit++;
    each(oid, object, reason);
  }

  private gitObject(oid: string): GitObject | null {
    const { repository, environment } = this;
    let answer: Buffer;
    try {
      answer = askGit(['cat-file', '--batch'], { cwd: repository.gitDir, repository, environment, input: `${oid}\n` });
    } catch (error) {
      if (!isStanchError(error)) throw error;
      return null;
    }
    const end = answer.indexOf(0x0a);
    const match = /^[0-9a-f]+ (commit|tree|blob|tag) (\d+)$/.exec(answer.toString('latin1', 0, end));
    const bytes = answer.subarray(end + 1, end + 1 + Number(match?.[2]));
    return match && bytes.length === Number(match[2]) ? { kind: match[1] as GitObject['kind'], bytes } : null;
  }
}
