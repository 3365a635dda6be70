/**
 * The shape of a plan: plain data, the same for every renderer and for schema/plan.schema.json. Separate because it is
 * a contract with other programs.
 */
import type { Severity } from './rules-types.js';
export type Stage = 'contain' | 'rotate' | 'relocate' | 'purge' | 'prevent';
export declare const STAGES: readonly Stage[];
/** A file to commit or to place; never holds a secret. */
export interface PlannedFile {
    path: string;
    content: string;
    /** Whether it is new or has to be merged into what is there. */
    note?: string;
}
export interface PlanStep {
    stage: Stage;
    title: string;
    text: string;
    /** For bash, in order; one command an entry, lines of a here-document included. */
    commands: readonly string[];
    console?: string;
    api?: string;
    /** What shows that the step worked. */
    confirm?: string;
    rollback?: string;
    who?: string;
    files?: readonly PlannedFile[];
}
export interface PlannedPlace {
    path: string;
    line: number;
    origin: string;
    commit?: string;
    date?: string;
    author?: string;
    decodedFrom: readonly string[];
}
export interface PlanExposure {
    standing: 'pushed' | 'elsewhere' | 'deeper' | 'last-commit' | 'staged' | 'worktree';
    introducedBy?: string;
    introducedAt?: string;
    author?: string;
    days?: number;
    inHead: boolean;
    /** Full names; remote-tracking ones say where it was pushed. */
    refs: readonly string[];
    /** `ref`, `reflog`, `stash`, `unreachable`. */
    heldBy: readonly string[];
    /** Places by form; more than `plain` means that a search for the plain value misses some. */
    copies: readonly {
        form: string;
        places: number;
    }[];
    commits: number;
    paths: readonly string[];
    expiresAt?: string;
}
/** One secret, or one pair that is rotated together. */
export interface PlanItem {
    title: string;
    provider: string;
    /** Of every finding that the item covers. */
    fingerprints: readonly string[];
    ruleIds: readonly string[];
    masked: readonly string[];
    severity: Severity;
    /** 0 to 100; the plan is ordered by it, but for secrets that were not pushed: those of the newest commit first. */
    risk: number;
    reasons: readonly string[];
    guide: string;
    strategy: string;
    /** Who may carry out its steps, unless a step says otherwise. */
    who: string;
    /** Environment variable that replaces the literal. */
    variable: string;
    exposure: PlanExposure;
    places: readonly PlannedPlace[];
    steps: readonly PlanStep[];
    /** What the value says of itself: public-key fingerprint, account, key type ... Never the secret. */
    facts: Readonly<Record<string, string>>;
    sources: readonly string[];
}
export interface Plan {
    schemaVersion: 1;
    /** ISO 8601. */
    madeAt: string;
    repository: {
        root: string;
        branch?: string;
        head?: string;
        upstream?: string;
        remotes: readonly {
            name: string;
            url: string;
            host: string;
            slug?: string;
        }[];
        shallow: boolean;
        partial: boolean;
        dirty: boolean;
    } | null;
    /** Where values should live from now on, best fit first. */
    store: {
        id: string;
        name: string;
        because: string;
    };
    items: readonly PlanItem[];
    /** Steps that are done once, after those of every item: forget old commits, purge, then prevent. */
    afterwards: readonly PlanStep[];
    /** What the reader must know before trusting the plan: a stale report, a shallow clone ... */
    warnings: readonly string[];
}
