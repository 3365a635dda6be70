/**
 * What a scan is asked to do, after configuration files and flags were put together. Separate from the files' shape:
 * the rest of the program knows only this.
 */
import type { Confidence } from './findings-types.js';
import type { Rule, Severity } from './rules-types.js';
import type { UserRule } from './rules-user-rules.js';
/** Which rules run. Ids may end in `*`. */
export interface RuleSelection {
    only?: readonly string[];
    disabled?: readonly string[];
    /** Ids of another scanner: left out where there is such a rule, no fault where there is none. */
    disabledIfKnown?: readonly string[];
    /** Fields to replace, by rule id. */
    overrides?: Readonly<Record<string, Partial<Rule>>>;
    /** Where a file names an id, as `stanch.toml:3`, for messages. */
    where?: Readonly<Record<string, string>>;
}
export type { UserRule };
/** What is allowed to be there. Each list that is set is one condition. */
export interface AllowList {
    description?: string;
    /** Rules it is about; undefined: all. Ids may end in `*`. */
    rules?: readonly string[];
    /** `any`: one condition is enough. `all`: every one that is set must hold. */
    condition: 'any' | 'all';
    /** RE2 patterns on the path. */
    pathPatterns?: readonly string[];
    /** Globs on the path. */
    paths?: readonly string[];
    commits?: readonly string[];
    /** RE2 patterns. */
    regexes?: readonly string[];
    regexTarget?: 'secret' | 'match' | 'line';
    /** Words in the secret, matched without regard to case. */
    stopwords?: readonly string[];
    /** Lowest Shannon entropy of what is still reported, in bits a character. */
    entropyBelow?: number;
    /** RE2 pattern on the path, outside of which nothing is reported. */
    outsideOf?: string;
    /** SHA-256 of values, hex. */
    values?: readonly string[];
    /** For messages: `stanch.toml:12`. */
    where: string;
}
/** A file that was read together with the configuration, from the same place (working tree, or base commit of a pull request). */
export interface ReadFile {
    /** As people know it: relative to the root, or as typed. */
    name: string;
    bytes: Buffer;
}
export interface Settings {
    minConfidence: Confidence;
    /** Exit status 1 only from this severity up; default: any finding. */
    failOn?: Severity;
    rules: RuleSelection;
    userRules: readonly UserRule[];
    allowLists: readonly AllowList[];
    /** Globs of paths to leave out. */
    exclude: readonly string[];
    /** Bytes; undefined: no limit. */
    maxFileSize?: number;
    baseline?: ReadFile;
    /** Where the baseline is, or would be, relative to the root. */
    baselineName: string;
    /** .stanchignore, .gitleaksignore. */
    ignoreFiles: readonly ReadFile[];
    /** Key of fingerprints, hex; undefined: the baseline's, else the default one. */
    fingerprintKey?: string;
    /** Configuration files that were read, for notes. */
    files: readonly string[];
    /** For a reader: settings that were understood but have no meaning here. */
    notes: readonly string[];
}
/** Unless a setting names another file. */
export declare const BASELINE_NAME = ".stanch-baseline";
export declare const DEFAULT_SETTINGS: Settings;
