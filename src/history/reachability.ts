/**
 * Who holds which commit. Separate from attribution: it knows refs and commits only. Questions are answered for 32 commits at a time
 * with one number a commit, so memory stays small however many refs and commits there are.
 */
import type { CommitGraph } from './commit-graph.js';
import type { DeltaForest } from './delta-forest.js';
import type { Root } from './roots.js';

export class Reachability {
  /** 1: some root holds the commit. */
  readonly held: Uint8Array;
  /** 1: a ref below refs/notes/ holds the commit. */
  readonly notes: Uint8Array;
  /** Blobs and annotated tags that roots point at, and those roots. */
  readonly blobs = new Map<number, Root[]>();
  readonly tags = new Map<number, Root[]>();
  /** Ids that roots point at and nobody has. */
  readonly missing: Root[] = [];
  /** Root -> number of the commit at its end, or -1. */
  private readonly tips: Int32Array;

  constructor(forest: DeltaForest, private readonly graph: CommitGraph, private readonly roots: readonly Root[]) {
    const count = graph.entries.length;
    this.tips = Int32Array.from(roots, (root) => this.peel(forest, root));
    this.held = this.spread(count, () => true);
    this.notes = this.spread(count, (root) => root.name.startsWith('refs/notes/'));
  }

  /** For each set of commits the roots that reach any of them, as bits: a public repository has thousands of roots, and hundreds of secrets. */
  rootsOf(sets: readonly ReadonlySet<number>[]): Uint32Array[] {
    const { order, parents, parentsFrom } = this.graph;
    const position = new Int32Array(order.length);
    order.forEach((commit, at) => (position[commit] = at));
    // Oldest first: nothing ahead of the oldest of a batch holds any of it.
    const asked = [...new Set(sets.flatMap((set) => [...set]))].sort((a, b) => position[a]! - position[b]!);
    const rootsByCommit = new Map<number, Uint32Array>();
    const words = (this.tips.length + 31) >>> 5;
    const bits = new Int32Array(this.graph.entries.length);
    for (let from = 0; from < asked.length; from += 32) {
      const batch = asked.slice(from, from + 32);
      bits.fill(0);
      batch.forEach((commit, i) => (bits[commit] = 1 << i));
      for (let at = position[batch[0]!]!; at < order.length; at++) {
        const commit = order[at]!;
        for (let i = parentsFrom[commit]!; i < parentsFrom[commit + 1]!; i++) bits[commit]! |= bits[parents[i]!]!;
      }
      this.tips.forEach((tip, root) => {
        let set = tip < 0 ? 0 : bits[tip]!;
        for (; set !== 0; set &= set - 1) {
          const commit = batch[31 - Math.clz32(set & -set)]!;
          let roots = rootsByCommit.get(commit);
          if (!roots) rootsByCommit.set(commit, roots = new Uint32Array(words));
          roots[root >>> 5]! |= 1 << (root & 31);
        }
      });
    }
    return sets.map((set) => {
      const all = new Uint32Array(words);
      for (const commit of set) {
        const roots = rootsByCommit.get(commit);
        if (roots) for (let i = 0; i < words; i++) all[i]! |= roots[i]!;
      }
      return all;
    });
  }

  /** Follows annotated tags; a tag of a tag is followed as far as it goes. */
  private peel(forest: DeltaForest, root: Root): number {
    let entry = forest.findOid(root.oid);
    if (entry < 0) {
      if (root.holder !== 'reflog') this.missing.push(root);
      return -1;
    }
    const seen = new Set<number>();
    while (entry >= 0 && forest.kind[entry] === 4 && !seen.has(entry)) {
      seen.add(entry);
      this.tags.set(entry, [...(this.tags.get(entry) ?? []), root]);
      entry = this.graph.tags.get(entry)?.target ?? -1;
    }
    if (entry >= 0 && forest.kind[entry] === 3) this.blobs.set(entry, [...(this.blobs.get(entry) ?? []), root]);
    return this.graph.numberOf(entry);
  }

  private spread(count: number, from: (root: Root) => boolean): Uint8Array {
    const marked = new Uint8Array(count);
    this.tips.forEach((tip, root) => {
      if (tip >= 0 && from(this.roots[root]!)) marked[tip] = 1;
    });
    const { order, parents, parentsFrom } = this.graph;
    for (let at = order.length - 1; at >= 0; at--) {
      const commit = order[at]!;
      if (marked[commit]) for (let i = parentsFrom[commit]!; i < parentsFrom[commit + 1]!; i++) marked[parents[i]!] = 1;
    }
    return marked;
  }
}
