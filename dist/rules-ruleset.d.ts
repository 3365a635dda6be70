import { type CompiledRule } from './rules-compile.js';
import type { MatcherEntry } from './rules-matcher-entry.js';
import type { Rule } from './rules-types.js';
/** The other half's rule id and the distance in bytes. */
export type Pair = NonNullable<Rule['pair']>;
/** What the engine must know of a rule before any of its literals was met. */
export interface RuleEntry {
    readonly id: string;
    /** Name of the detector in code that reports under this rule, if it has no matcher of its own. */
    readonly detector?: string;
    readonly matchers: readonly MatcherEntry[];
    /** For the scanner's last step. */
    readonly pair?: Pair;
    body(): CompiledRule;
}
export interface RuleLookup {
    get(id: string): Rule | undefined;
    has(id: string): boolean;
}
export interface RuleSet {
    readonly entries: readonly RuleEntry[];
    /** Every body; asking for it parses all of them. */
    readonly rules: readonly Rule[];
    readonly byId: RuleLookup;
    /** Hex; changes when any rule does. */
    readonly version: string;
    /** Halves of pairs, by rule id. */
    readonly pairs: ReadonlyMap<string, Pair>;
    entry(number: number): RuleEntry;
}
export declare function ruleSetOfEntries(entries: readonly RuleEntry[], version: string): RuleSet;
/** A rule set of rules in hand: users' rules, tests, the build. Throws StanchError for a rule that cannot work. */
export declare function ruleSetOf(rules: readonly Rule[]): RuleSet;
export declare function entryOf(rule: Rule): RuleEntry;
export interface RuleSelection {
    /** Only these ids, when given. An id may end in `*`. */
    only?: readonly string[];
    disabled?: readonly string[];
    /** Fields of rules to replace, by id. */
    overrides?: Readonly<Record<string, Partial<Rule>>>;
    /** Where a file names an id, as `stanch.toml:3`, for messages. */
    where?: Readonly<Record<string, string>>;
    /** Rules to add; one with the id of an existing rule replaces it. */
    added?: readonly Rule[];
}
/** Throws StanchError (UNKNOWN_RULE) for an id that no rule has. */
export declare function selectRules(base: RuleSet, selection: RuleSelection): RuleSet;
