import { StanchError } from './util-errors.js';
import type { PackIndex } from './git-pack-index.js';
export declare const COMMIT = 1;
export declare const TREE = 2;
export declare const BLOB = 3;
export declare const TAG = 4;
export declare const OFS_DELTA = 6;
export declare const REF_DELTA = 7;
export interface PackEntry {
    /** COMMIT ... TAG, OFS_DELTA or REF_DELTA. */
    type: number;
    /** Inflated size: of the object, or of the delta. */
    size: number;
    /** Where the compressed bytes begin. */
    dataOffset: number;
    /** Offset of the base, for OFS_DELTA; -1 otherwise. */
    baseOffset: number;
    /** Id of the base, for REF_DELTA. */
    baseId?: Buffer;
}
export declare class PackFile {
    readonly file: string;
    readonly index: PackIndex;
    readonly hashLength: number;
    readonly size: number;
    private readonly fd;
    private readonly reading;
    private windows;
    /** @param few a few objects will be read, far apart  @throws StanchError CORRUPT_PACK when it is no pack of a known version or does not hold what its index says */
    constructor(file: string, index: PackIndex, hashLength: number, few?: boolean);
    /** End of the last entry: the pack's own checksum follows it. */
    get dataEnd(): number;
    /** Bytes [offset, offset + length), fewer at the end of the file. Valid until the next call: it may be a part of a reused window. */
    view(offset: number, length: number): Buffer;
    /** Reads exactly [offset, offset + length) to `at` of a buffer. */
    readInto(bytes: Buffer, at: number, offset: number, length: number): void;
    /** @throws StanchError CORRUPT_PACK */
    entryAt(offset: number): PackEntry;
    /** The entry's inflated bytes: an object, or a delta. @throws StanchError CORRUPT_PACK */
    inflate(entry: PackEntry): Buffer;
    close(): void;
    corrupt(what: string): StanchError;
}
