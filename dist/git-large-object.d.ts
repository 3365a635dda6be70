import { type PackFile } from './git-pack.js';
/** Blobs above this are streamed. Bytes, as a window of src/sources/window.ts has. */
export declare const LARGE_BYTES: number;
export interface LargeBlob {
    /** Bytes of content. */
    readonly size: number;
    /** @throws StanchError CORRUPT_OBJECT, CORRUPT_PACK while it is read */
    chunks(): AsyncIterable<Buffer>;
}
/** null: there is no such loose object, or it is no blob above `limit` bytes. @throws StanchError CORRUPT_OBJECT */
export declare function largeLoose(objectsDir: string, oid: string, limit: number): LargeBlob | null;
/** null: it is a delta, or no blob above `limit` bytes. @throws StanchError CORRUPT_PACK */
export declare function largePacked(pack: PackFile, offset: number, limit: number): LargeBlob | null;
