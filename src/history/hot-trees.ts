/**
 * Which trees lead to a finding. Works on the links of tree-links.ts, bottom up with memory, so that a subtree shared by ten thousand
 * commits is asked once.
 */
import type { DeltaForest } from './delta-forest.js';
import type { NameTable } from './name-table.js';
import type { TreeLinks } from './tree-links.js';

const UNKNOWN = 0;
export const COLD = 1;
export const HOT = 2;
/** On the way down: a tree cannot hold itself, but ids of a damaged repository may say so. */
const VISITING = 3;

/** Rows [first, last) of the links: those of one tree that lead to a finding, in ascending order of name. */
export interface HotRows {
  first: number;
  last: number;
}

/** What an earlier audit knows of trees would do but for this one. */
export class MoreTreesNeeded extends Error {}

export class HotTrees {
  private readonly state: Uint8Array;
  /** 1: a tree's rows were put in order. In place, for there are a hundred thousand hot trees. */
  private readonly ordered: Uint8Array;
  /** For order(). */
  private keys = new Float64Array(1024);
  private copy = new Int32Array(2048);

  /**
   * @param known by entry: COLD or HOT for trees that were not read, as an earlier audit knows them; null when all were read
   * @param load reads such a tree into the links; false when it cannot
   */
  constructor(
    private readonly forest: DeltaForest,
    private readonly links: TreeLinks,
    private readonly names: NameTable,
    private readonly known: Uint8Array | null,
    private readonly load: (tree: number) => boolean,
  ) {
    this.state = known ? known.slice() : new Uint8Array(forest.count);
    this.ordered = new Uint8Array(forest.count);
  }

  isHot(tree: number): boolean {
    return tree >= 0 && this.forest.kind[tree] === 2 && this.judge(tree);
  }

  /** By entry: COLD or HOT for each tree. */
  all(): Uint8Array {
    for (let tree = 0; tree < this.forest.count; tree++) if (this.links.firstRow[tree]! >= 0) this.judge(tree);
    return this.state;
  }

  /**
   * Hot trees that no other hot tree holds: root trees of commits, and dangling ones.
   * @param earlier those that an earlier audit found among the trees that it knew and that were not read, without root trees of commits
   * @throws MoreTreesNeeded without them
   */
  tops(earlier: readonly number[] | null): number[] {
    const { known, links } = this;
    if (known && !earlier) throw new MoreTreesNeeded();
    const held = new Set<number>();
    const hot: number[] = known ? [...earlier!] : [];
    for (let tree = 0; tree < this.forest.count; tree++) {
      if (links.firstRow[tree]! < 0 || known?.[tree] || !this.isHot(tree)) continue;
      hot.push(tree);
      const { first, last } = this.hotRows(tree);
      for (let row = first; row < last; row++) {
        const child = this.childAt(row);
        if (child >= 0 && this.forest.kind[child] === 2) held.add(child);
      }
    }
    return hot.filter((tree) => !held.has(tree));
  }

  /** How many rows from `a` on are those from `b` on. */
  alike(a: number, lastA: number, b: number, lastB: number): number {
    const { rows } = this.links;
    const most = Math.min(lastA - a, lastB - b);
    let count = 0;
    // Child and name of each row, in turn.
    for (let i = a * 2, j = b * 2; count < most && rows[i] === rows[j] && rows[i + 1] === rows[j + 1]; i += 2, j += 2) count++;
    return count;
  }

  childAt(row: number): number {
    return this.links.rows[row * 2]!;
  }

  nameAt(row: number): number {
    return this.links.rows[row * 2 + 1]!;
  }

  /** @throws MoreTreesNeeded */
  hotRows(tree: number): HotRows {
    if (this.links.firstRow[tree]! < 0 && !this.load(tree)) throw new MoreTreesNeeded();
    const first = this.links.firstRow[tree]!;
    if (this.ordered[tree] === 0) {
      this.links.lastRow[tree] = this.order(first, this.links.lastRow[tree]!);
      this.ordered[tree] = 1;
    }
    return { first, last: this.links.lastRow[tree]! };
  }

  /** Leaves the hot ones of rows [first, last), by name; returns where they end. The others lead to nothing, whoever asks. */
  private order(first: number, last: number): number {
    const { forest } = this;
    const { rows } = this.links;
    const count = last - first;
    if (count > this.keys.length) {
      this.keys = new Float64Array(count * 2);
      this.copy = new Int32Array(count * 4);
    }
    const { keys, copy } = this;
    let hot = 0;
    let isSorted = true;
    for (let row = first; row < last; row++) {
      const [child, name] = [rows[row * 2]!, rows[row * 2 + 1]!];
      if (!this.names.isHot(name) && (child < 0 || (forest.kind[child] === 2 && !this.judge(child)))) continue;
      copy[hot * 2] = child;
      copy[hot * 2 + 1] = name;
      // A number for name and row: numbers are sorted without a function that compares them.
      keys[hot] = name * count + hot;
      if (hot > 0 && keys[hot]! < keys[hot - 1]!) isSorted = false;
      hot++;
    }
    if (!isSorted) keys.subarray(0, hot).sort();
    for (let i = 0; i < hot; i++) {
      const from = (keys[i]! % count) * 2;
      rows[(first + i) * 2] = copy[from]!;
      rows[(first + i) * 2 + 1] = copy[from + 1]!;
    }
    return first + hot;
  }

  /** Depth first without recursion: trees nest as deep as their author likes. */
  private judge(tree: number): boolean {
    const { state, links, forest, names } = this;
    if (state[tree] !== UNKNOWN) return state[tree] === HOT;
    const stack = [tree];
    const next = [links.firstRow[tree]!];
    state[tree] = VISITING;
    while (stack.length > 0) {
      const top = stack.at(-1)!;
      let row = next.at(-1)!;
      const last = links.lastRow[top]!;
      let descend = -1;
      for (; row < last && descend < 0 && state[top] !== HOT; row++) {
        const child = links.rows[row * 2]!;
        if (names.isHot(links.rows[row * 2 + 1]!) || (child >= 0 && forest.kind[child] !== 2)) state[top] = HOT;
        else if (child >= 0) {
          if (state[child] === HOT) state[top] = HOT;
          else if (state[child] === UNKNOWN && links.firstRow[child]! >= 0) descend = child;
        }
      }
      if (descend >= 0) {
        // The row is looked at again when the child is judged.
        next[next.length - 1] = row - 1;
        state[descend] = VISITING;
        stack.push(descend);
        next.push(links.firstRow[descend]!);
        continue;
      }
      if (state[top] === VISITING) state[top] = COLD;
      stack.pop();
      next.pop();
    }
    return state[tree]! === HOT;
  }
}
