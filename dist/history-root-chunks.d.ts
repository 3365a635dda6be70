/**
 * Portions of the delta forest that threads take one after another: runs of delta trees of about the same compressed size.
 * Separate because blobs and trees are taken alike.
 */
import type { ForestTables } from './history-forest-tables.js';
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
export declare function compressedBytes(forest: ForestTables, needed: Uint8Array): number;
export declare function chunkRoots(forest: ForestTables, needed: Uint8Array, threads: number): ChunkTable;
/** Takes the next free chunk for a thread: its roots [from, to), or null when none is left. */
export declare function claimChunk({ bounds, order, claims }: ChunkTable, thread: number): RootRun | null;
/** Chunks that a thread took, as runs of roots. */
export declare function claimedBy({ bounds, claims }: ChunkTable, thread: number): RootRun[];
