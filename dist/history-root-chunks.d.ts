/**
 * Portions of the delta forest that threads take one after another: runs of delta trees of about the same compressed size.
 * Separate because main thread and workers share nothing but this and the list of wanted objects.
 */
import type { DeltaForest } from './history-delta-forest.js';
export interface ChunkTable {
    /** First root of each chunk, and one more at the end. */
    bounds: Int32Array;
    /** Chunks in the order in which they are taken. */
    order: Int32Array;
    /** [0]: the next chunk that is free. [1 + i]: thread that took chunk i, -1 before. Shared. */
    claims: Int32Array;
}
export declare function chunkRoots(forest: DeltaForest, needed: Uint8Array, threads: number): ChunkTable & {
    total: number;
};
/** Takes the next free chunk for a thread: its roots [from, to), or null when none is left. */
export declare function claimChunk({ bounds, order, claims }: ChunkTable, thread: number): {
    from: number;
    to: number;
} | null;
/** Chunks that a thread took, as runs of roots. */
export declare function claimedBy({ bounds, claims }: ChunkTable, thread: number): {
    from: number;
    to: number;
}[];
