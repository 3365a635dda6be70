/**
 * Runs every example and counter-example of every rule through the whole engine and lints what a run cannot show.
 * Separate from the command that prints it; the build runs it too. Core: it returns faults, in the order of the rules.
 */
import type { Candidate } from '../findings/types.js';
import { isStanchError } from '../util/errors.js';
import { compileRule } from './compile.js';
import { ambiguity } from './regex/ambiguity.js';
import type { RuleSet } from './ruleset.js';
import { fillTemplate, literalParts, type Filled } from './template.js';
import type { Rule } from './types.js';

export interface RuleFault {
  rule: string;
  /** `rule`, `example 2`, `counter-example 1`. */
  where: string;
  message: string;
}

export interface RuleCheck {
  rules: number;
  /** Fillings that were scanned. */
  examples: number;
  counterExamples: number;
  faults: RuleFault[];
}

/** What of the engine is needed here; the caller has it, since rules may not import detectors. */
export interface CheckEngine {
  /** Made from the rule set that is checked. */
  readonly scanner: { scan(bytes: Buffer): Candidate[] };
  checksumOf(name: string): { seal?(value: string): string } | undefined;
  checksumNames(): string[];
}

export interface CheckOptions {
  /** Fillings of each template; default 3. */
  seeds?: number;
  /** Ids to check; the engine runs all rules all the same. */
  only?: (id: string) => boolean;
}

/** Log-odds from which a candidate counts as medium confidence. */
const MEDIUM = 0;

export function checkRules(ruleSet: RuleSet, engine: CheckEngine, options: CheckOptions = {}): RuleCheck {
  const result: RuleCheck = { rules: 0, examples: 0, counterExamples: 0, faults: [] };
  const ids = new Set(ruleSet.rules.map((rule) => rule.id));
  for (const rule of ruleSet.rules) {
    if (options.only && !options.only(rule.id)) continue;
    result.rules++;
    const fault = (where: string, message: string): void => void result.faults.push({ rule: rule.id, where, message });
    for (const message of lintRule(rule, ids, engine)) fault('rule', message);
    for (const [kind, templates] of [['example', rule.examples], ['counter-example', rule.counterExamples]] as const)
      templates.forEach((template, index) => {
        const where = `${kind} ${index + 1}`;
        for (let seed = 0; seed < (options.seeds ?? 3); seed++) {
          if (kind === 'example') result.examples++;
          else result.counterExamples++;
          const message = kind === 'example' ? runExample(rule, template, seed, engine) : runCounterExample(rule, template, seed, engine);
          if (message === undefined) continue;
          fault(where, message);
          break;
        }
      });
  }
  return result;
}

function lintRule(rule: Rule, ids: ReadonlySet<string>, { checksumOf, checksumNames }: CheckEngine): string[] {
  const faults: string[] = [];
  const say = (message: string): void => void faults.push(message);
  if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(rule.id)) say('the id must be <provider>-<kind> in kebab case');
  if (rule.examples.length < 2) say('at least 2 examples are needed');
  if (rule.counterExamples.length < 1) say('at least 1 counter-example is needed');
  if (rule.pattern === undefined && rule.keyed === undefined && rule.detector === undefined) say('a pattern, keyed or a detector is needed');
  if (rule.pattern !== undefined && rule.literals.length === 0) say('a pattern needs literals');
  for (const literal of rule.literals) if (Buffer.byteLength(literal) < 3) say(`the literal ${JSON.stringify(literal)} has less than 3 bytes`);
  for (const word of rule.keyed?.words ?? []) if (word.replace(/[_.\- ]/g, '').length < 3) say(`the word ${JSON.stringify(word)} has less than 3 bytes`);
  if (rule.keyed && rule.keyed.words.length === 0) say('keyed needs words');
  if ((rule.keyed?.within ?? 0) > 256) say('within is at most 256');
  if ((rule.before ?? 0) > 256) say('before is at most 256');
  if ((rule.after ?? 0) > 16384) say('after is at most 16384');
  if (rule.checksum !== undefined && !checksumOf(rule.checksum)) say(`there is no check ${rule.checksum}; there are ${checksumNames().join(', ')}`);
  if (rule.pair && !ids.has(rule.pair.with)) say(`its pair ${rule.pair.with} is no rule`);
  for (const digest of rule.safe ?? []) if (!/^[0-9a-f]{16}$/.test(digest)) say('safe values are written as the first 16 hex digits of their SHA-256');
  for (const template of [...rule.examples, ...rule.counterExamples])
    if (holdsValue(template, rule.literals))
      say(`a value is written out in ${JSON.stringify(template.slice(0, 60))}; use placeholders`);
  try {
    const { pattern, keyed } = compileRule(rule);
    if (rule.secret !== undefined && rule.secret > ((pattern ?? keyed?.value)?.groups ?? 0)) say(`secret names group ${rule.secret}, which the pattern does not have`);
    for (const text of [rule.pattern, rule.keyed?.value]) {
      const found = text === undefined ? undefined : ambiguity(text);
      if (found !== undefined) say(found);
    }
    if (keyed && keyed.value.minLength < 6) say('a keyed value of less than 6 bytes is no form');
  } catch (error) {
    if (!isStanchError(error)) throw error;
    say(error.message);
  }
  return faults;
}

/** Whether a run of token characters outside placeholders looks like a value rather than a name or a path. */
function holdsValue(template: string, literals: readonly string[]): boolean {
  const texts = literals.reduce((left, literal) => left.replaceAll(literal, ' '), literalParts(template).join(' '));
  const runs = texts.match(/[A-Za-z0-9+_-]{20,}/g) ?? [];
  return runs.some((run) => (run.match(/\d/g)?.length ?? 0) >= 4 && /[A-Za-z]/.test(run) && !/(.)\1{5}/.test(run));
}

function runExample(rule: Rule, template: string, seed: number, engine: CheckEngine): string | undefined {
  const filled = fill(rule, template, seed, engine);
  if (typeof filled === 'string') return filled;
  const bytes = Buffer.from(filled.text);
  const all = engine.scanner.scan(bytes);
  // Where an unsure rule and a generic one meet, the likelier names the finding and the other stands beside it.
  const own = all.filter((candidate) => candidate.rule.id === rule.id || (rule.confidence === 'low' && candidate.alsoRules?.includes(rule.id)));
  if (own.length === 0) {
    const others = [...new Set(all.map((candidate) => candidate.rule.id))];
    return others.length > 0 ? `not found by this rule but by ${others.join(', ')}` : 'not found';
  }
  if (filled.secret) {
    const { start, end } = filled.secret;
    const expected = bytes.toString('utf8', start, end);
    const exact = own.filter((candidate) => candidate.value === expected || (candidate.secretSpan.start === start && candidate.secretSpan.end === end));
    if (exact.length === 0) return `found, but as bytes ${own.map((c) => `${c.secretSpan.start}-${c.secretSpan.end}`).join(', ')} instead of ${start}-${end}`;
    return judge(rule, exact);
  }
  return judge(rule, own);
}

function judge(rule: Rule, own: readonly Candidate[]): string | undefined {
  if (rule.publishable) return undefined;
  const live = own.filter((candidate) => candidate.dropped === undefined);
  if (live.length === 0) return `found, but dropped: ${own[0]!.dropped}`;
  if (rule.confidence === 'low' || live.some((candidate) => logOdds(candidate) >= MEDIUM)) return undefined;
  return `found, but below medium confidence: ${describe(live[0]!)}`;
}

function runCounterExample(rule: Rule, template: string, seed: number, engine: CheckEngine): string | undefined {
  const filled = fill(rule, template, seed, engine);
  if (typeof filled === 'string') return filled;
  const own = engine.scanner.scan(Buffer.from(filled.text)).find((c) => c.rule.id === rule.id && c.dropped === undefined && logOdds(c) >= MEDIUM);
  return own && `reported as bytes ${own.secretSpan.start}-${own.secretSpan.end} with ${describe(own)}`;
}

function fill(rule: Rule, template: string, seed: number, { checksumOf }: CheckEngine): Filled | string {
  const check = rule.checksum === undefined ? undefined : checksumOf(rule.checksum);
  try {
    return fillTemplate(template, seed, check?.seal && ((value) => check.seal!(value)));
  } catch (error) {
    if (!isStanchError(error)) throw error;
    return error.message;
  }
}

function logOdds(candidate: Candidate): number {
  let sum = 0;
  for (const { weight } of candidate.evidence) sum += weight;
  return sum;
}

function describe(candidate: Candidate): string {
  return candidate.evidence.map(({ name, weight }) => `${name} ${weight > 0 ? '+' : ''}${weight}`).join(', ');
}
