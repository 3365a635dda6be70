import { GitConfig } from './git-config-file.js';
/** The variables that git sets for its hooks; anything else in it is left alone. Pass `{}` for nested repositories. */
export type GitEnvironment = Readonly<Record<string, string | undefined>>;
export interface Repository {
    /** Absolute. In a linked worktree, its own directory below the common one. */
    readonly gitDir: string;
    /** Absolute; holds refs, objects and configuration. The same as gitDir but in linked worktrees. */
    readonly commonDir: string;
    /** Absolute; null in a bare repository. */
    readonly workTree: string | null;
    readonly indexFile: string;
    readonly objectsDir: string;
    /** Other object directories that are read as well, absolute, nearest first. */
    readonly alternates: readonly string[];
    readonly hash: 'sha1' | 'sha256';
    /** Bytes of an object id: 20 or 32. */
    readonly hashLength: 20 | 32;
    /** `reftable`: refs and their logs lie in tables, and not in files of their own. */
    readonly refStorage: 'files' | 'reftable';
    /** Names of extensions that this program does not know. Not empty: objects and refs must be asked of git as a whole. */
    readonly unknownExtensions: readonly string[];
    /** Blobs or trees may be absent on purpose (partial clone). */
    readonly promisor: boolean;
    /** The repository's own configuration (config, then config.worktree); user and system files are not in it. */
    readonly config: GitConfig;
}
/**
 * @param start a directory inside the repository (or the git directory itself)
 * @throws StanchError NOT_A_REPOSITORY, UNREADABLE_REPOSITORY, BROKEN_GIT_CONFIG, UNSUPPORTED_REPOSITORY
 */
export declare function openRepository(start: string, environment?: GitEnvironment): Repository;
/** Like openRepository, but null when there is none. */
export declare function findRepository(start: string, environment?: GitEnvironment): Repository | null;
