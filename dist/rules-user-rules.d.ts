import type { Confidence } from './findings-types.js';
import type { Rule, Severity } from './rules-types.js';
/** A rule from a configuration file, as written there: patterns in Go RE2 syntax, not yet checked. */
export interface UserRule {
    id: string;
    name: string;
    severity: Severity;
    confidence: Confidence;
    /** RE2 syntax; absent for a rule about paths alone. */
    pattern?: string;
    /** Capture group that holds the secret; default: the first group that took part, else the whole match. */
    secretGroup?: number;
    /** Lowest Shannon entropy in bits a character. */
    entropy?: number;
    /** Words of which one must be near; the pattern's own fixed text when empty. */
    keywords: readonly string[];
    /** RE2 pattern that the path must contain. */
    pathPattern?: string;
    /** Globs of which one must match the path. */
    paths?: readonly string[];
    tags: readonly string[];
    /** For messages: `stanch.toml:12`. */
    where: string;
}
/**
 * Rules about paths alone have no pattern and are left out. Where a pattern holds fixed text, it is looked for around it; where
 * it does not, around the keywords; without either, in every line.
 * Throws StanchError (RULE_PATTERN) naming the file, the line and the position.
 */
export declare function fromUserRules(rules: readonly UserRule[]): Rule[];
