import { StanchError } from './util-errors.js';
export declare const MAGIC_V2 = 4285812579;
export interface PackIndex {
    readonly file: string;
    readonly count: number;
    /** Object ids in ascending order, `hashLength` bytes each, at `idStart + i * idStride` of `bytes`. */
    readonly bytes: Buffer;
    readonly idStart: number;
    readonly idStride: number;
    /** Offset in the pack of the i-th object in order of ids. Exact up to 2^53. */
    offsetAt(i: number): number;
    /** Position of an id, or -1. */
    find(id: Buffer): number;
}
/** @throws StanchError CORRUPT_PACK when the file is not an index of this hash length or is cut short */
export declare function openPackIndex(file: string, hashLength: number): PackIndex;
/** Adds the look-up by id: fan-out on the first byte, then bisection. */
export declare function withFind(index: Omit<PackIndex, 'find'>, fanout: number, hashLength: number): PackIndex;
export declare function corruptIndex(file: string, what: string): StanchError;
