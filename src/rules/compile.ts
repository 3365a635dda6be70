/**
 * From a rule as it is written to what the engine runs: regular expression sources for V8, literals for the
 * prefilter, reach. Separate because the build does it ahead for the rules that come with the program.
 */
import { ByteSet } from './regex/byte-set.js';
import { compileForm, type Form } from './regex/compile.js';
import type { MatcherEntry } from './matcher-entry.js';
import type { Rule } from './types.js';
import { literalBytes, wordLiterals } from './words.js';

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

const DEFAULT_AFTER = 512;
const LARGEST_AFTER = 16384;
const DEFAULT_WITHIN = 48;
/** Longest value that is found ahead of its provider word. */
export const LONGEST_AHEAD = 256;
/** Bytes beyond a match that boundaries look at: an escape such as \u0022 or an ANSI sequence ahead, one byte behind. */
export const BOUNDARY_BEFORE = 12;
export const BOUNDARY_AFTER = 2;

/** Bytes that end every token; the prefilter knows them as SEPARATING. */
const SEPARATORS = ByteSet.of([0, 32], [34, 34], [39, 41], [44, 44], [59, 60], [62, 62], [91, 91], [93, 93], [96, 96], [123, 123], [125, 125]);

/** Throws StanchError (RULE_PATTERN) naming the rule and the position for a pattern that the engine does not run. */
export function compileRule(rule: Rule): CompiledRule {
  const matchers: MatcherEntry[] = [];
  let pattern: Form | undefined;
  let keyed: KeyedForm | undefined;
  if (rule.pattern !== undefined) {
    pattern = compileForm(rule.pattern, `rule ${rule.id}, pattern`);
    const before = rule.before ?? 0;
    if (rule.search !== undefined) {
      matchers.push({ kind: 'search', literals: [...new Set(rule.literals.map(literalBytes))], before: before + 1, after: (rule.after ?? DEFAULT_AFTER) + 1 });
      return { rule, matchers, pattern };
    }
    const after = Math.min(rule.after ?? pattern.maxLength ?? DEFAULT_AFTER, pattern.maxLength ?? Infinity, LARGEST_AFTER);
    matchers.push({
      kind: 'pattern',
      literals: rule.literals.map(literalBytes),
      before: before + BOUNDARY_BEFORE,
      after: after + BOUNDARY_AFTER,
      run: ByteSet.fromHex(pattern.alphabet).intersects(SEPARATORS) ? 0 : pattern.minLength,
    });
  }
  if (rule.keyed !== undefined) {
    const within = rule.keyed.within ?? DEFAULT_WITHIN;
    const value = compileForm(rule.keyed.value, `rule ${rule.id}, keyed value`);
    keyed = { value, within };
    const words = wordLiterals(rule.keyed.words);
    const longest = Math.max(...words.map((word) => word.length));
    const length = Math.min(value.maxLength ?? DEFAULT_AFTER, LARGEST_AFTER);
    matchers.push({
      kind: 'keyed',
      literals: words,
      before: within + Math.min(length, LONGEST_AHEAD) + BOUNDARY_BEFORE,
      after: longest + within + length + BOUNDARY_AFTER,
    });
  }
  return { rule, matchers, ...(pattern ? { pattern } : {}), ...(keyed ? { keyed } : {}) };
}
