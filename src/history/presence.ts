/**
 * How many commits hold each secret, which of them is the last, and what HEAD holds. A commit differs from its first parent in a few
 * places, so all that is ever counted are differences, along the tree that first parents make: a directory of a thousand files with
 * secrets in ten thousand commits costs its changes. Separate from attribution, which asks who brought a secret.
 */
import { MOST_DEPTH } from '../git/tree.js';
import type { CandidateStore } from './candidate-store.js';
import type { CommitChanges, Run } from './commit-changes.js';
import type { CommitGraph } from './commit-graph.js';
import type { DeltaForest } from './delta-forest.js';
import type { HotTrees } from './hot-trees.js';
import type { NameTable } from './name-table.js';

export interface PresenceInput {
  forest: DeltaForest;
  graph: CommitGraph;
  trees: HotTrees;
  /** Of commits that it knows nothing is asked of the trees; the others are added. */
  changes: CommitChanges;
  names: NameTable;
  store: CandidateStore;
  /** Variant -> secret. */
  secretOf: Int32Array;
  secretCount: number;
  /** Whether a commit counts. */
  counts: (commit: number) => boolean;
  /** Number of HEAD's commit, -1 for none. */
  head: number;
}

export interface Presence {
  /** By secret. */
  commits: Int32Array;
  /** By secret: greatest place in graph.order of a commit that holds it; -1 for none. */
  last: Int32Array;
  inHead: Uint8Array;
  /** Whether a commit's tree holds a secret, for pairs that were asked about: `commit * secretCount + secret`. */
  held: ReadonlySet<number>;
}

/** Places that hold a secret: how many more or fewer, by secret. */
type Change = Map<number, number>;

const NOTHING: Change = new Map();

/** @param pairs commits and secrets to look at on the way, as `commit * secretCount + secret` */
export function presence(input: PresenceInput, pairs: ReadonlyMap<number, readonly number[]>): Presence {
  const { graph, secretCount, secretOf, changes, counts, head } = input;
  const differences = new Differences(input);
  const variantOf = new Int32Array(secretCount);
  secretOf.forEach((secret, variant) => (variantOf[secret] = variant));
  const commits = new Int32Array(secretCount);
  const last = new Int32Array(secretCount).fill(-1);
  const inHead = new Uint8Array(secretCount);
  const held = new Set<number>();
  const places = new Float64Array(secretCount);
  const since = new Int32Array(secretCount);
  const { firstChild, nextSibling, roots } = byFirstParent(graph);
  const position = new Int32Array(graph.entries.length);
  graph.order.forEach((number, at) => (position[number] = at));
  /** Places in graph.order of the commits that counted, as they were walked. */
  const walked = new Int32Array(graph.entries.length);
  const stays: number[] = [];
  let count = 0;
  const changeOf = (commit: number, isRoot: boolean): Run => {
    let run = changes.sumsOf.get(commit);
    if (run) return run;
    const { sums } = changes;
    const from = sums.length;
    for (const [secret, by] of differences.between(isRoot ? -1 : graph.tree[graph.firstParent(commit)]!, graph.tree[commit]!)) {
      sums.push(variantOf[secret]!);
      sums.push(by);
    }
    changes.sumsOf.set(commit, run = { from, to: sums.length });
    return run;
  };
  const apply = ({ from, to }: Run, sign: number): void => {
    const { values } = changes.sums;
    for (let at = from; at < to; at += 2) {
      const secret = secretOf[values[at]!]!;
      const before = places[secret]!;
      const now = (places[secret] = before + sign * values[at + 1]!);
      if (before === 0 && now > 0) since[secret] = count;
      else if (before > 0 && now === 0 && count > since[secret]!) {
        commits[secret]! += count - since[secret]!;
        stays.push(secret, since[secret]!, count);
      }
    }
  };
  const stack: number[] = [];
  const applied: Run[] = [];
  for (const root of roots) {
    stack.push(root);
    while (stack.length > 0) {
      const commit = stack.pop()!;
      if (commit < 0) {
        apply(applied.pop()!, -1);
        continue;
      }
      const change = changeOf(commit, commit === root);
      apply(change, 1);
      applied.push(change);
      if (counts(commit)) walked[count++] = position[commit]!;
      if (commit === head) for (let secret = 0; secret < secretCount; secret++) inHead[secret] = places[secret]! > 0 ? 1 : 0;
      for (const secret of pairs.get(commit) ?? []) if (places[secret]! > 0) held.add(commit * secretCount + secret);
      stack.push(-1);
      for (let child = firstChild[commit]!; child >= 0; child = nextSibling[child]!) stack.push(child);
    }
  }
  const highest = highestOf(walked.subarray(0, count));
  for (let i = 0; i < stays.length; i += 3) last[stays[i]!] = Math.max(last[stays[i]!]!, highest(stays[i + 1]!, stays[i + 2]!));
  return { commits, last, inHead, held };
}

/** The tree of first parents. A commit whose first parent is not there is a root. */
function byFirstParent(graph: CommitGraph): { firstChild: Int32Array; nextSibling: Int32Array; roots: number[] } {
  const firstChild = new Int32Array(graph.entries.length).fill(-1);
  const nextSibling = new Int32Array(graph.entries.length).fill(-1);
  const roots: number[] = [];
  for (const commit of graph.order) {
    const parent = graph.firstParent(commit);
    if (parent < 0) roots.push(commit);
    else {
      nextSibling[commit] = firstChild[parent]!;
      firstChild[parent] = commit;
    }
  }
  return { firstChild, nextSibling, roots };
}

/** The greatest of values [from, to), from maxima over powers of two. */
function highestOf(values: Int32Array): (from: number, to: number) => number {
  const levels = [values];
  for (let size = 1; size * 2 <= values.length; size *= 2) {
    const below = levels.at(-1)!;
    const level = new Int32Array(values.length - size * 2 + 1);
    for (let i = 0; i < level.length; i++) level[i] = Math.max(below[i]!, below[i + size]!);
    levels.push(level);
  }
  return (from, to) => {
    const power = 31 - Math.clz32(to - from);
    return Math.max(levels[power]![from]!, levels[power]![to - (1 << power)]!);
  };
}

class Differences {
  private readonly contents = new Map<number, Change>();
  private readonly ofPlaces = new Map<Int32Array, Change>();
  /** Of two trees in the commit in hand: a subtree may stand at many places. */
  private readonly known = new Map<number, Change>();
  /** A tree cannot hold itself, but ids of a damaged repository may say so. */
  private readonly open = new Set<number>();

  constructor(private readonly input: PresenceInput) {}

  /** From one tree to another; -1 for none. */
  between(from: number, to: number): Change {
    this.known.clear();
    return this.compare(from, to, 0);
  }

  private compare(from: number, to: number, depth: number): Change {
    if (from === to || depth > MOST_DEPTH) return NOTHING;
    const { trees, names, forest } = this.input;
    if (!trees.isHot(from)) return this.inside(to, depth);
    const key = from * forest.count + to;
    let change = this.known.get(key);
    if (change) return change;
    this.known.set(key, (change = new Map()));
    const old = trees.hotRows(from);
    const now = trees.isHot(to) ? trees.hotRows(to) : { first: 0, last: 0 };
    for (let [a, b] = [old.first, now.first]; ;) {
      const alike = trees.alike(a, old.last, b, now.last);
      a += alike;
      b += alike;
      if (a === old.last && b === now.last) break;
      const [nameA, nameB] = [a < old.last ? trees.nameAt(a) : Infinity, b < now.last ? trees.nameAt(b) : Infinity];
      const [childA, childB] = [nameA <= nameB ? trees.childAt(a) : -1, nameB <= nameA ? trees.childAt(b) : -1];
      if (nameA <= nameB) a++;
      if (nameB <= nameA) b++;
      if (nameA !== nameB && names.isHot(Math.min(nameA, nameB))) this.add(change, this.places(names.places.get(Math.min(nameA, nameB))), nameA < nameB ? -1 : 1);
      if (childA === childB) continue;
      if (childA >= 0 && childB >= 0 && forest.kind[childA] === 2 && forest.kind[childB] === 2) this.add(change, this.compare(childA, childB, depth + 1), 1);
      else {
        this.add(change, this.inside(childA, depth + 1), -1);
        this.add(change, this.inside(childB, depth + 1), 1);
      }
    }
    return change;
  }

  /** All below a tree, or in a blob. */
  private inside(object: number, depth: number): Change {
    const { trees, names, forest, store } = this.input;
    if (object < 0) return NOTHING;
    if (forest.kind[object] !== 2) return this.places(store.byEntry.get(object));
    if (!trees.isHot(object) || this.open.has(object) || depth > MOST_DEPTH) return NOTHING;
    let change = this.contents.get(object);
    if (change) return change;
    this.open.add(object);
    change = new Map();
    const { first, last } = trees.hotRows(object);
    for (let row = first; row < last; row++) {
      this.add(change, this.inside(trees.childAt(row), depth + 1), 1);
      if (names.isHot(trees.nameAt(row))) this.add(change, this.places(names.places.get(trees.nameAt(row))), 1);
    }
    this.open.delete(object);
    this.contents.set(object, change);
    return change;
  }

  private places(places: Int32Array | undefined): Change {
    if (!places) return NOTHING;
    let change = this.ofPlaces.get(places);
    if (!change) {
      change = new Map();
      for (let i = 0; i < places.length; i += 3) change.set(this.input.secretOf[places[i]!]!, 1);
      this.ofPlaces.set(places, change);
    }
    return change;
  }

  private add(to: Change, change: Change, sign: number): void {
    for (const [secret, by] of change) {
      const sum = (to.get(secret) ?? 0) + sign * by;
      if (sum === 0) to.delete(secret);
      else to.set(secret, sum);
    }
  }
}
