/**
 * All objects of a repository as a table: kind, place and delta base of each, without inflating one of them. Deltas
 * and their bases form a forest; its walk (forest-walk.ts) needs nothing else. Struct of arrays, about 40 bytes an object.
 */
import type { ObjectDatabase } from './git-object-database.js';
import type { PackMemory } from './git-pack-memory.js';
import { type PackFile } from './git-pack.js';
export declare class DeltaForest {
    readonly memory: PackMemory;
    /** Number of entries: packs in order, each by offset, then loose objects. An object in two packs is two entries. */
    readonly count: number;
    readonly packedCount: number;
    readonly hashLength: number;
    readonly packs: readonly PackFile[];
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
    /** 1: the same object is an earlier entry. */
    readonly duplicate: Uint8Array;
    /** Inflated size of the entry itself (of the delta, for a delta). */
    readonly size: Float64Array;
    /** Offset of the compressed bytes in the pack. */
    readonly dataStart: Float64Array;
    /** Length of the compressed bytes, exact but for garbage between entries. */
    readonly dataLength: Float64Array;
    /** Every entry once, bases before their deltas. */
    readonly order: Int32Array;
    /** Entries that cannot be read, with the reason. */
    readonly broken: Map<number, string>;
    private readonly idsAt;
    private readonly idAt;
    constructor(database: Pick<ObjectDatabase, 'hashLength' | 'packs' | 'looseOids'>, memory: PackMemory);
    /** Hex id of an entry. */
    oid(entry: number): string;
    /** Raw ids of entries, one after another. */
    ids(entries: readonly number[]): Buffer;
    /** The first entry with this hex id, or -1. */
    findOid(oid: string): number;
    /** The first entry of each of many raw ids, one after another; -1 for those that are not there. */
    findAll(ids: Buffer): Iterable<number>;
    packOf(entry: number): number;
    /** Reads ids and entry headers of one pack in order of offset. */
    private addPack;
    private addEntry;
    /** The entry of a base id: in the same pack if it has one, as git looks it up. */
    private baseWithin;
    /** Children lists, order, kinds of deltas, and the heaviest child of each. Entries in a loop of bases are never reached: they are broken. */
    private link;
}
