/**
 * Reads loose objects, one zlib file an object under objects/xx/. Separate from pack files because nothing but the
 * object kinds is shared: a loose object carries its own header inside the compressed stream.
 */
import { type Stats } from 'node:fs';
import { StanchError } from './util-errors.js';
export type ObjectKind = 'commit' | 'tree' | 'blob' | 'tag';
export interface GitObject {
    kind: ObjectKind;
    /** The content without git's header. */
    bytes: Buffer;
}
export interface Header {
    kind: ObjectKind;
    /** Bytes of content. */
    size: number;
    /** Bytes of the header itself. */
    length: number;
}
/**
 * @param oid lower-case hex
 * @returns null when there is no such loose object
 * @throws StanchError CORRUPT_OBJECT
 */
export declare function readLoose(objectsDir: string, oid: string): GitObject | null;
/** As readLoose(), for those that a start can do without the rest of this program; undefined for any other, and for what is wrong. */
export declare function readSmallLoose(objectsDir: string, oid: string): GitObject | undefined;
/** @throws StanchError CORRUPT_OBJECT when its folder may not be looked into */
export declare function hasLoose(objectsDir: string, oid: string): boolean;
/** undefined when there is no such loose object. @throws StanchError CORRUPT_OBJECT */
export declare function looseFacts(objectsDir: string, oid: string): Stats | undefined;
/**
 * The ids of all loose objects in one object directory, sorted; other files (`tmp_obj_...`) are none.
 * @param hexLength 40 or 64  @param onFault gets each folder that cannot be read; without it that is an error
 * @throws StanchError CORRUPT_OBJECT
 */
export declare function listLoose(objectsDir: string, hexLength: number, onFault?: (error: StanchError) => void): Generator<string>;
export declare function loosePath(objectsDir: string, oid: string): string;
/** What an object says of itself, from the first bytes of its file, without failing on what comes later. @throws StanchError CORRUPT_OBJECT */
export declare function looseHeader(packed: Buffer, file: string, oid: string): Header;
export declare function corruptLoose(oid: string, file: string, why: string): StanchError;
