/**
 * From a rule as it is written to what the engine runs: regular expression sources for V8, literals for the
 * prefilter, reach. Separate because the build does it ahead for the rules that come with the program.
 */
import { latin1Bytes } from './regex/bytes.js';
import { compileForm, type Form } from './regex/compile.js';
import type { MatcherEntry } from './ruleset.js';
import type { Rule } from './types.js';

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

export const DEFAULT_AFTER = 512;
export const LARGEST_AFTER = 16384;
export const DEFAULT_WITHIN = 48;
/** Bytes beyond a match that boundaries look at: an escape such as \u0022 or an ANSI sequence ahead, one byte behind. */
export const BOUNDARY_BEFORE = 12;
export const BOUNDARY_AFTER = 2;

/** Throws StanchError (RULE_PATTERN) naming the rule and the position for a pattern that the engine does not run. */
export function compileRule(rule: Rule): CompiledRule {
  const matchers: MatcherEntry[] = [];
  let pattern: Form | undefined;
  let keyed: KeyedForm | undefined;
  if (rule.pattern !== undefined) {
    pattern = compileForm(rule.pattern, `rule ${rule.id}, pattern`);
    const before = rule.before ?? 0;
    const after = Math.min(rule.after ?? pattern.maxLength ?? DEFAULT_AFTER, pattern.maxLength ?? Infinity, LARGEST_AFTER);
    matchers.push({
      kind: 'pattern',
      literals: rule.literals.map(prefilterLiteral),
      before: before + BOUNDARY_BEFORE,
      after: after + BOUNDARY_AFTER,
    });
  }
  if (rule.keyed !== undefined) {
    const within = rule.keyed.within ?? DEFAULT_WITHIN;
    const value = compileForm(rule.keyed.value, `rule ${rule.id}, keyed value`);
    keyed = { value, within };
    const words = keyedLiterals(rule.keyed.words);
    const longest = Math.max(...words.map((word) => word.length));
    const length = Math.min(value.maxLength ?? DEFAULT_AFTER, LARGEST_AFTER);
    matchers.push({
      kind: 'keyed',
      literals: words,
      before: within + length + BOUNDARY_BEFORE,
      after: longest + within + length + BOUNDARY_AFTER,
    });
  }
  return { rule, matchers, ...(pattern ? { pattern } : {}), ...(keyed ? { keyed } : {}) };
}

function prefilterLiteral(literal: string): string {
  return latin1Bytes(literal).replace(/[A-Z]/g, (c) => c.toLowerCase());
}

/** How the parts of a provider word may be joined; letter case is no matter. */
const JOINTS = ['', '_', '-', '.', ' '];

/** Every spelling of the provider words that the prefilter looks for, lower case. */
export function keyedLiterals(words: readonly string[]): string[] {
  const literals = new Set<string>();
  for (const word of words) {
    const parts = prefilterLiteral(word).split(/[_.\- ]/).filter((part) => part !== '');
    for (const joint of parts.length > 1 ? JOINTS : ['']) literals.add(parts.join(joint));
  }
  return [...literals];
}
