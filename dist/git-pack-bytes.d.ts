import { StanchError } from './util-errors.js';
/** An open file, as one thread tells it another: descriptors belong to the process. */
export interface OpenPack {
    file: string;
    fd: number;
    size: number;
}
export declare class PackBytes implements OpenPack {
    readonly file: string;
    readonly fd: number;
    readonly size: number;
    constructor({ file, fd, size }: OpenPack);
    /** Reads exactly [offset, offset + length) to `at` of a buffer. @throws StanchError CORRUPT_PACK */
    readInto(bytes: Buffer, at: number, offset: number, length: number): void;
}
export declare function corruptPack(file: string, what: string): StanchError;
