import { StanchError } from './util-errors.js';
import { type LargeBlob } from './git-large-object.js';
import { type GitObject, type ObjectKind } from './git-loose.js';
import { PackFile } from './git-pack.js';
export type { GitObject, ObjectKind } from './git-loose.js';
/** Pack type numbers 1 to 4 in order. */
export declare const KINDS: readonly ObjectKind[];
export interface ObjectDatabase {
    readonly hashLength: number;
    /** Object directories: the repository's own first, then the alternates. */
    readonly directories: readonly string[];
    readonly packs: readonly PackFile[];
    /** @throws StanchError CORRUPT_OBJECT, CORRUPT_PACK, naming file and object; null when it is nowhere */
    read(oid: string): GitObject | null;
    /** A blob above LARGE_BYTES, to be read as a stream; null when it is smaller, a delta, something else or nowhere. @throws StanchError CORRUPT_OBJECT, CORRUPT_PACK */
    large(oid: string): LargeBlob | null;
    has(oid: string): boolean;
    /** The pack entry that holds an object, the first one in pack order. */
    locate(id: Buffer): {
        pack: PackFile;
        offset: number;
    } | null;
    /** Every object once: packs in order, then loose ones. */
    oids(): Iterable<string>;
    /** Ids of loose objects, of all directories, each once, packed or not. */
    looseOids(): Iterable<string>;
    /** Looks at the directories again, for objects that another process has packed or written meanwhile. */
    refresh(): void;
    close(): void;
}
export interface ObjectDatabaseOptions {
    objectsDir: string;
    /** 20 for SHA-1, 32 for SHA-256. */
    hashLength: number;
    /** Further object directories, already followed to the end. */
    alternates?: readonly string[];
    /** Few objects will be read: indexes are read by parts, packs in small windows. */
    few?: boolean;
    /** Called for a pack or a folder of loose objects that cannot be opened, which is then left out; without it that is an error. */
    onFault?: (error: StanchError) => void;
}
/** @throws StanchError CORRUPT_PACK */
export declare function openObjectDatabase(options: ObjectDatabaseOptions): ObjectDatabase;
