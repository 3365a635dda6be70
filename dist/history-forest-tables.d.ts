/**
 * What a walk has to know of a delta forest: plain tables in shared memory, so that threads read one copy and none of them lays it out
 * again. Separate from delta-forest.ts, which makes them and knows the ids of objects.
 */
import type { PackBytes } from './git-pack-bytes.js';
export interface ForestTables {
    /** Number of entries: packs in order, each by offset, then loose objects. An object in two packs is two entries. */
    readonly count: number;
    readonly packedCount: number;
    /** Bytes of an object id. */
    readonly hashLength: number;
    readonly packs: readonly PackBytes[];
    /** First entry of each pack; one more at the end. */
    readonly packStart: readonly number[];
    /** 1 commit, 2 tree, 3 blob, 4 tag; 0: not known, the base is missing or damaged. */
    readonly kind: Uint8Array;
    /** Entry of the delta base, or -1. */
    readonly parent: Int32Array;
    readonly firstChild: Int32Array;
    readonly nextSibling: Int32Array;
    /** Child with the largest subtree, or -1: the walk goes there last, when its base can be given up. */
    readonly heavyChild: Int32Array;
    /** Inflated size of the entry itself (of the delta, for a delta); 2 ** 32 - 1 for more. */
    readonly size: Uint32Array;
    /** Offset of the compressed bytes in the pack. */
    readonly dataStart: Float64Array;
    /** Length of the compressed bytes, exact but for garbage between entries; 2 ** 32 - 1 for more. */
    readonly dataLength: Uint32Array;
    /** Every entry once, bases before their deltas. */
    readonly order: Int32Array;
    /** Entries that cannot be read, with the reason. */
    readonly broken: ReadonlyMap<number, string>;
}
export declare function packOf({ packStart }: ForestTables, entry: number): number;
/** The tables and nothing else, to be sent to a thread. Packs arrive as what OpenPack says. */
export declare function tablesOf({ count, packedCount, hashLength, packs, packStart, kind, parent, firstChild, nextSibling, heavyChild, size, dataStart, dataLength, order, broken }: ForestTables): ForestTables;
