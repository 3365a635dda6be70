import type { Settings } from './config-settings.js';
import type { GitEnvironment } from './git-repository.js';
import { type Report, type ReportOptions } from './reporters-report.js';
import type { Progress } from './scan-request.js';
import type { Plan } from './remediation-plan-types.js';
import { isStanchError, StanchError } from './util-errors.js';
export type { Candidate, Confidence, Evidence, Exposure, Finding, Occurrence, Suppression } from './findings-types.js';
export type { Plan, PlanItem, PlanStep, Stage } from './remediation-plan-types.js';
export type { Report, ReportOptions, ScanFacts } from './reporters-report.js';
export type { Rule, Severity } from './rules-types.js';
export type { Coverage, Skip } from './sources-types.js';
export type { GitEnvironment, Progress, Settings };
export { StanchError, isStanchError };
export { VERSION } from './util-version.js';
/** What to scan; what is left out has the default of the command line. */
export type Target = 
/** Paths: absolute, or relative to the directory; default: all of it. `gitIgnore: false`: also what git ignores. */
{
    mode: 'worktree';
    paths?: readonly string[];
    gitIgnore?: boolean;
} | {
    mode: 'staged';
}
/** Every commit of `include --not exclude`. */
 | {
    mode: 'range';
    include: readonly string[];
    exclude?: readonly string[];
}
/** `unreachable: false`: without the objects that no ref leads to. */
 | {
    mode: 'history';
    unreachable?: boolean;
    scanMode?: 'delta' | 'whole-blob';
} | {
    mode: 'stdin';
    name: string;
    bytes: Buffer | AsyncIterable<Buffer>;
};
export interface ScanOptions {
    /** Absolute: the repository, or the folder, and what relative paths of the target mean. */
    directory: string;
    /** Default: the working tree of `directory`, without what git ignores. */
    target?: Target;
    /** Default: what `directory` configures (stanch.toml, .gitleaks.toml, ignore files, baseline). */
    configFile?: string;
    /** In place of single settings of the configuration. */
    settings?: Partial<Settings>;
    /** What it may know of the process's environment: GIT_DIR and GIT_INDEX_FILE of a hook, HOME, PATH to find git. Default: nothing. */
    environment?: GitEnvironment;
    /** Keep the evidence of what was dropped. Default false. */
    explain?: boolean;
    /** Worker threads; the result is the same for any number. Default: by the amount of work. */
    jobs?: number;
    /** History: remember what was clean for the next audit. Default false. */
    cache?: boolean;
    /** Ends the scan; what was found so far is returned, with `complete: false`. */
    signal?: AbortSignal;
    onProgress?: (progress: Progress) => void;
}
/** @throws StanchError with a stable `code`: NOT_A_REPOSITORY, NO_SUCH_PATH, a fault of the configuration ... */
export declare function scan(options: ScanOptions): Promise<Report>;
/** @param format text, json, jsonl, sarif, junit, csv, markdown, html or github; secrets are masked unless `showSecrets` */
export declare function formatReport(report: Report, format: string, options?: Partial<ReportOptions>): Promise<string>;
/**
 * What to do about the findings of a report, most dangerous first. Reads the local repository; contacts nobody.
 * @param options.environment needs PATH, to find git that lies at no usual place; default: nothing
 * @throws StanchError PLAN_NOTHING when there is no finding, GIT_MISSING
 */
export declare function planRemediation(report: Report, options?: {
    environment?: GitEnvironment;
    store?: string;
}): Promise<Plan>;
