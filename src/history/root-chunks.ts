/**
 * Portions of the delta forest that threads take one after another: runs of delta trees of about the same compressed size.
 * Separate because blobs and trees are taken alike.
 */
import type { ForestTables } from './forest-tables.js';

/** Portions a thread: enough that the last ones end together, few enough that neighbours in the pack stay together. */
const PORTIONS = 24;

export interface ChunkTable {
  /** First root of each chunk, and one more at the end. */
  bounds: Int32Array;
  /** Chunks in the order in which they are taken. */
  order: Int32Array;
  /** [0]: the next chunk that is free. [1 + i]: thread that took chunk i, -1 before. Shared. */
  claims: Int32Array;
}

/** Entries [from, to), of which the roots are meant. */
export interface RootRun {
  from: number;
  to: number;
}

/** @param needed 1 for the entries that count */
export function compressedBytes(forest: ForestTables, needed: Uint8Array): number {
  let bytes = 0;
  for (let entry = 0; entry < forest.packedCount; entry++) if (needed[entry]) bytes += forest.dataLength[entry]!;
  return bytes;
}

/** Compressed bytes of the needed entries below (and with) each root; 0 for entries that are no roots. */
function rootWeights(forest: ForestTables, needed: Uint8Array): Float64Array {
  const weight = new Float64Array(forest.packedCount);
  for (let at = forest.order.length - 1; at >= 0; at--) {
    const entry = forest.order[at]!;
    if (entry >= forest.packedCount || !needed[entry]) continue;
    // Every object costs something beside its bytes.
    weight[entry]! += forest.dataLength[entry]! + 64;
    const base = forest.parent[entry]!;
    if (base >= 0) {
      weight[base]! += weight[entry]!;
      weight[entry] = 0;
    }
  }
  return weight;
}

export function chunkRoots(forest: ForestTables, needed: Uint8Array, threads: number): ChunkTable {
  const weight = rootWeights(forest, needed);
  let total = 0;
  for (const one of weight) total += one;
  const share = Math.max(1, total / (threads * PORTIONS));
  const bounds = [0];
  const sums: number[] = [];
  let sum = 0;
  for (let root = 0; root < weight.length; root++) {
    sum += weight[root]!;
    if (sum >= share) {
      bounds.push(root + 1);
      sums.push(sum);
      sum = 0;
    }
  }
  if (bounds.at(-1) !== weight.length) {
    bounds.push(weight.length);
    sums.push(sum);
  }
  // One file with all its versions may be a seventh of a history: begun last, the other threads would wait for it.
  const heavy = (chunk: number): number => (sums[chunk]! > share * 2 ? sums[chunk]! : 0);
  const order = sums.map((_, chunk) => chunk).sort((a, b) => heavy(b) - heavy(a) || a - b);
  const claims = new Int32Array(new SharedArrayBuffer(4 * bounds.length + 4)).fill(-1);
  claims[0] = 0;
  return { bounds: Int32Array.from(bounds), order: Int32Array.from(order), claims };
}

/** Takes the next free chunk for a thread: its roots [from, to), or null when none is left. */
export function claimChunk({ bounds, order, claims }: ChunkTable, thread: number): RootRun | null {
  const next = Atomics.add(claims, 0, 1);
  if (next >= order.length) return null;
  const chunk = order[next]!;
  Atomics.store(claims, 1 + chunk, thread);
  return { from: bounds[chunk]!, to: bounds[chunk + 1]! };
}

/** Chunks that a thread took, as runs of roots. */
export function claimedBy({ bounds, claims }: ChunkTable, thread: number): RootRun[] {
  const runs: RootRun[] = [];
  for (let chunk = 0; chunk < bounds.length - 1; chunk++) if (Atomics.load(claims, 1 + chunk) === thread) runs.push({ from: bounds[chunk]!, to: bounds[chunk + 1]! });
  return runs;
}
