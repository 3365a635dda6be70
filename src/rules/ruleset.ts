/**
 * A set of rules as the engine uses it: what the prefilter needs of each rule at once, its body when first asked for.
 * Separate from the rule type because a rule set has an identity (its version) and a cost to load, a rule has neither.
 */
import { StanchError } from '../util/errors.js';
import { compileRule, type CompiledRule } from './compile.js';
import type { MatcherEntry } from './matcher-entry.js';
import type { Rule } from './types.js';
import { nearest } from '../util/nearest.js';
import { nodeCrypto } from '../util/node-crypto.js';

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

class EntryRuleSet implements RuleSet {
  readonly byId: RuleLookup;
  #index?: Map<string, RuleEntry>;
  #rules?: readonly Rule[];
  #pairs?: ReadonlyMap<string, Pair>;

  constructor(readonly entries: readonly RuleEntry[], readonly version: string) {
    this.byId = {
      get: (id) => this.#entry(id)?.body().rule,
      has: (id) => this.#entry(id) !== undefined,
    };
  }

  get pairs(): ReadonlyMap<string, Pair> {
    return (this.#pairs ??= new Map(this.entries.flatMap((entry) => (entry.pair ? [[entry.id, entry.pair] as const] : []))));
  }

  entry(number: number): RuleEntry {
    return this.entries[number]!;
  }

  get rules(): readonly Rule[] {
    return (this.#rules ??= this.entries.map((entry) => entry.body().rule));
  }

  #entry(id: string): RuleEntry | undefined {
    this.#index ??= new Map(this.entries.map((entry) => [entry.id, entry]));
    return this.#index.get(id);
  }
}

export function ruleSetOfEntries(entries: readonly RuleEntry[], version: string): RuleSet {
  return new EntryRuleSet(entries, version);
}

/** A rule set of rules in hand: users' rules, tests, the build. Throws StanchError for a rule that cannot work. */
export function ruleSetOf(rules: readonly Rule[]): RuleSet {
  const seen = new Set<string>();
  for (const rule of rules) {
    if (seen.has(rule.id)) throw new StanchError('RULE_TWICE', `rule ${rule.id} is defined twice`, 'Give each rule an id of its own.');
    seen.add(rule.id);
  }
  const version = nodeCrypto().createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16);
  return ruleSetOfEntries(rules.map(entryOf), version);
}

export function entryOf(rule: Rule): RuleEntry {
  const compiled = compileRule(rule);
  return {
    id: rule.id,
    ...(rule.detector === undefined ? {} : { detector: rule.detector }),
    ...(rule.pair === undefined ? {} : { pair: rule.pair }),
    matchers: compiled.matchers,
    body: () => compiled,
  };
}

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
export function selectRules(base: RuleSet, selection: RuleSelection): RuleSet {
  const { only, disabled, overrides = {}, where = {}, added = [] } = selection;
  if (!only && !disabled?.length && Object.keys(overrides).length === 0 && added.length === 0) return base;
  const replaced = new Set(added.map((rule) => rule.id));
  let entries = [...base.entries.filter((entry) => !replaced.has(entry.id)), ...added.map(entryOf)];
  checkIds(entries, [...(only ?? []), ...(disabled ?? [])], Object.keys(overrides), where);
  entries = entries.map((entry) => {
    const override = overrides[entry.id];
    return override === undefined ? entry : entryOf({ ...entry.body().rule, ...override });
  });
  if (only) entries = entries.filter((entry) => only.some((id) => matchesId(entry.id, id)));
  entries = entries.filter((entry) => !disabled?.some((id) => matchesId(entry.id, id)));
  const version = nodeCrypto().createHash('sha256')
    .update(JSON.stringify([base.version, only ?? null, disabled ?? null, overrides, added]))
    .digest('hex')
    .slice(0, 16);
  return ruleSetOfEntries(entries, version);
}

function matchesId(id: string, wanted: string): boolean {
  return wanted.endsWith('*') ? id.startsWith(wanted.slice(0, -1)) : id === wanted;
}

/** Ids that are told in one message. */
const MOST_UNKNOWN = 10;

/** @param wanted may end in `*` @param whole may not */
function checkIds(entries: readonly RuleEntry[], wanted: readonly string[], whole: readonly string[], where: Readonly<Record<string, string>>): void {
  const unknown = [...new Set([...wanted.filter((id) => !entries.some((entry) => matchesId(entry.id, id))), ...whole.filter((id) => !entries.some((entry) => entry.id === id))])];
  if (unknown.length === 0) return;
  const told = unknown.slice(0, MOST_UNKNOWN).map((id) => {
    const near = nearest(id.replace(/\*$/, ''), entries.map((entry) => entry.id));
    return { text: `${Object.hasOwn(where, id) ? `${where[id]}: ` : ''}there is no rule ${id}`, near };
  });
  const [{ text, near }] = told as [typeof told[number]];
  if (unknown.length === 1) throw new StanchError('UNKNOWN_RULE', text, near ? `Did you mean: ${near}` : 'All ids: stanch rules list');
  const lines = told.map((one) => `${one.text}${one.near ? `; did you mean ${one.near}?` : ''}`);
  if (unknown.length > MOST_UNKNOWN) lines.push(`and ${unknown.length - MOST_UNKNOWN} more`);
  throw new StanchError('UNKNOWN_RULE', lines.join('\n'), 'All ids: stanch rules list');
}
