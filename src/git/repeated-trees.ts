/**
 * Bounds what folders cost that stand at many places of one tree: ten levels of ten entries that all name one folder are ten small objects
 * and ten billion paths. Separate because ranges, staged changes and audits compare trees each in their own way.
 */
import type { BytePath } from '../util/path-text.js';

/** Entries of folders that were compared before, in one comparison. What commits add twice, a vendored folder say, has fewer by far. */
const MOST_REPEATED = 100_000;

/** A folder that was not compared at this path, and why, for people. */
export interface LeftOut {
  path: BytePath;
  reason: string;
}

export class RepeatedTrees<Id> {
  private readonly trees = new Set<Id>();
  private readonly parents = new Set<Id>();
  private entries = 0;
  private at: BytePath | null = null;

  /** Whether a folder is compared for the first time, again, or not, as there were too many. Parents count, because each may be large. */
  enter(tree: Id, parents: readonly (Id | null)[], path: BytePath): 'first' | 'again' | 'no' {
    const isKnown = this.trees.has(tree) || parents.some((parent) => parent !== null && this.parents.has(parent));
    if (isKnown && this.entries > MOST_REPEATED) {
      this.at ??= path;
      return 'no';
    }
    this.trees.add(tree);
    for (const parent of parents) if (parent !== null) this.parents.add(parent);
    return isKnown ? 'again' : 'first';
  }

  /** @param entries of a folder that is compared again, and of its parents */
  spend(entries: number): void {
    this.entries += entries + 1;
  }

  get leftOut(): LeftOut | null {
    return this.at === null ? null : { path: this.at, reason: `the same folders stand at more places than are looked at (${MOST_REPEATED.toLocaleString('en')} entries); this is one of the others` };
  }
}
