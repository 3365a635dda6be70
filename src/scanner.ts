/**
 * From settings to a content scanner: built-in rules, what the settings select and change, users' own rules. Separate
 * because worker threads build the same scanner from the same settings.
 */
import type { Settings } from './config/settings.js';
import type { ContentScanner } from './detectors/content-scanner.js';
import { createContentScanner } from './detectors/create-content-scanner.js';
import { judge } from './detectors/judge.js';
import { openPrepared, type Prepared } from './detectors/open-prepared.js';
import type { ScannerParts } from './history/share.js';
import { builtInRuleSet } from './rules/built-in.js';
import { selectRules, type RuleSet } from './rules/ruleset.js';
import type { Rule } from './rules/types.js';
import { StanchError } from './util/errors.js';

export interface BuiltScanner {
  scanner: ContentScanner;
  rules: RuleSet;
  /** Of all rules, also of those that the settings leave out. */
  ids: { has(id: string): boolean; all(): readonly string[] };
  judge: typeof judge;
}

/**
 * @param keepAll also what can never be reported, for --explain
 * @param ready what is open already
 * @throws StanchError UNKNOWN_RULE, NO_RULES and those of users' patterns
 */
export async function buildScanner(settings: Settings, keepAll = false, ready?: Prepared): Promise<BuiltScanner> {
  const added = settings.userRules.length === 0 ? [] : await ownRules(settings);
  const prepared = ready ?? openPrepared();
  const builtIn = prepared?.rules ?? await builtInRuleSet();
  const { disabledIfKnown = [], ...selection } = settings.rules;
  const known = disabledIfKnown.filter((id) => (id.endsWith('*') ? builtIn.entries.some((entry) => entry.id.startsWith(id.slice(0, -1))) : builtIn.byId.has(id)));
  const rules = selectRules(builtIn, { ...selection, disabled: [...(selection.disabled ?? []), ...known], added });
  // Making an object of each built-in rule to count them would take longer than a commit hook should.
  if (rules !== builtIn && rules.entries.length === 0) throw new StanchError('NO_RULES', 'no rule is left to scan with', 'See --rules, and [rules] in the configuration');
  const own = new Set(added.map((rule) => rule.id));
  const ids = { has: (id: string) => own.has(id) || builtIn.byId.has(id), all: () => [...builtIn.entries.map((entry) => entry.id), ...own] };
  const options = prepared && rules === builtIn ? { keepAll, prepared: prepared.layout, running: prepared.prefilter() } : { keepAll };
  return { scanner: createContentScanner(rules, options), rules, ids, judge };
}

/** @throws StanchError RULE_PATTERN, naming all patterns of the settings that are broken */
async function ownRules(settings: Settings): Promise<Rule[]> {
  const { fromUserRules } = await import('./rules/user-rules.js');
  try {
    return fromUserRules(settings.userRules);
  } catch (error) {
    throw (await import('./suppress/pattern-faults.js')).allPatternFaults(settings, error);
  }
}

/** For worker threads: what they are told, and the module's own way to a scanner (see src/history/share.ts). */
export interface ScannerDescription {
  settings: Settings;
  /** Keep what detectors dropped. */
  explain: boolean;
}

export async function createScanner(description: ScannerDescription): Promise<ScannerParts> {
  const { scanner } = await buildScanner(description.settings, description.explain);
  return description.explain ? { scanner, keep: () => true } : { scanner };
}
