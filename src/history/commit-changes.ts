/**
 * What each commit changes among blobs with candidates, as far as it follows from its trees and those of its parents alone: such facts
 * are true for ever, so that the next audit can have them from this one (trail.ts). What follows from refs, rules and other commits is
 * worked out from them each time (attribution.ts, presence.ts).
 */
import { IntList } from './int-list.js';

/** Records [from, to) of one commit. */
export interface Run {
  from: number;
  to: number;
}

class Runs {
  private readonly first: Int32Array;
  private readonly last: Int32Array;

  constructor(commits: number) {
    this.first = new Int32Array(commits).fill(-1);
    this.last = new Int32Array(commits);
  }

  get(commit: number): Run | null {
    return this.first[commit]! < 0 ? null : { from: this.first[commit]!, to: this.last[commit]! };
  }

  set(commit: number, { from, to }: Run): void {
    this.first[commit] = from;
    this.last[commit] = to;
  }
}

export class CommitChanges {
  /**
   * Blobs with candidates that stand where no parent has the same: number of the path, the blob's entry, how many parents' blobs with
   * candidates stand there, and their entries.
   */
  readonly brought = new IntList();
  readonly broughtBy: Runs;
  /** How many more or fewer places hold a secret than in the first parent: a variant of the secret, and that number. */
  readonly sums = new IntList();
  readonly sumsOf: Runs;
  /** Bytes as latin1 text. */
  readonly paths: string[] = [];
  private readonly pathNumbers = new Map<string, number>();

  /** @param commits how many there are  @param paths in order of their numbers */
  constructor(commits: number, paths: readonly string[] = []) {
    this.broughtBy = new Runs(commits);
    this.sumsOf = new Runs(commits);
    for (const path of paths) this.path(path);
  }

  path(text: string): number {
    let number = this.pathNumbers.get(text);
    if (number === undefined) {
      this.pathNumbers.set(text, number = this.paths.length);
      this.paths.push(text);
    }
    return number;
  }
}
