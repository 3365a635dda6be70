import { type Form } from './rules-regex-compile.js';
import type { MatcherEntry } from './rules-matcher-entry.js';
import type { Rule } from './rules-types.js';
export interface CompiledRule {
    readonly rule: Rule;
    readonly matchers: readonly MatcherEntry[];
    readonly pattern?: Form;
    readonly keyed?: KeyedForm;
}
export interface KeyedForm {
    readonly value: Form;
    readonly within: number;
}
/** Longest value that is found ahead of its provider word. */
export declare const LONGEST_AHEAD = 256;
/** Bytes beyond a match that boundaries look at: an escape such as \u0022 or an ANSI sequence ahead, one byte behind. */
export declare const BOUNDARY_BEFORE = 12;
export declare const BOUNDARY_AFTER = 2;
/** Throws StanchError (RULE_PATTERN) naming the rule and the position for a pattern that the engine does not run. */
export declare function compileRule(rule: Rule): CompiledRule;
