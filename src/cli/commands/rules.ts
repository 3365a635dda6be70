/**
 * stanch rules: what is looked for. `check` runs every example of every rule through the whole engine.
 */
import path from 'node:path';
import { loadSettings } from '../../config/load.js';
import { compareText } from '../../findings/order.js';
import { escapeControl } from '../../findings/redact.js';
import { safeJson } from '../../reporters/json.js';
import { plural } from '../../reporters/summary.js';
import type { Rule } from '../../rules/types.js';
import { ruleSetOf, selectRules, type RuleSet } from '../../rules/ruleset.js';
import { createContentScanner } from '../../detectors/create-content-scanner.js';
import { buildScanner, type BuiltScanner } from '../../scanner.js';
import { StanchError } from '../../util/errors.js';
import { nearest } from '../../util/nearest.js';
import { own } from '../../util/own.js';
import type { CommandContext } from '../command-context.js';
import { valueOf } from '../options.js';
import { usageError } from '../parse.js';
import { perform } from '../perform.js';
import { sharedOptions } from './scan.js';

const ACTIONS: Readonly<Record<string, (context: CommandContext, words: readonly string[]) => Promise<number>>> = { list, show, check, test };

export async function run(context: CommandContext): Promise<number> {
  const [name = '', ...words] = context.typed.words;
  const action = own(ACTIONS, name);
  if (!action) throw usageError(`rules needs one of: ${Object.keys(ACTIONS).join(', ')}`, 'All rules: stanch rules list');
  return action(context, words);
}

async function built({ typed, directory }: CommandContext): Promise<BuiltScanner> {
  const file = valueOf(typed, 'config');
  return buildScanner(await loadSettings({ directory, from: directory, ...(file ? { file } : {}), baselineMayLack: true }));
}

async function list(context: CommandContext, words: readonly string[]): Promise<number> {
  const { rules } = await built(context);
  const wanted = words.map((word) => word.toLowerCase());
  const matching = [...rules.rules].filter((rule) => wanted.every((word) => searched(rule).includes(word))).sort((a, b) => compareText(a.id, b.id));
  const { terminal, typed } = context;
  if (valueOf(typed, 'format') === 'json') {
    await terminal.out(ruleJson(matching));
    return 0;
  }
  const width = Math.max(0, ...matching.map((rule) => rule.id.length)) + 2;
  await terminal.out(matching.map((rule) => `${rule.id.padEnd(width)}${rule.severity.padEnd(10)}${rule.name}\n`));
  terminal.note(plural(matching.length, 'rule'));
  return 0;
}

/** Without the examples, which stand beside the sources only. */
function ruleJson(rules: Rule | readonly Rule[]): string {
  const plain = ({ examples: _, counterExamples: __, ...rule }: Rule): object => rule;
  return `${safeJson(Array.isArray(rules) ? rules.map(plain) : plain(rules as Rule), 2)}\n`;
}

function searched(rule: Rule): string {
  return [rule.id, rule.name, rule.provider, rule.family, ...(rule.tags ?? [])].join(' ').toLowerCase();
}

function ruleOf(rules: RuleSet, id: string | undefined): Rule {
  if (id === undefined) throw usageError('the id of a rule is missing', 'All ids: stanch rules list');
  const rule = rules.byId.get(id);
  if (rule) return rule;
  const near = nearest(id, rules.entries.map((entry) => entry.id));
  throw new StanchError('UNKNOWN_RULE', `there is no rule '${id}'`, near ? `Did you mean: ${near}` : 'All ids: stanch rules list');
}

async function show(context: CommandContext, [id]: readonly string[]): Promise<number> {
  const rule = ruleOf((await built(context)).rules, id);
  if (valueOf(context.typed, 'format') === 'json') {
    await context.terminal.out(ruleJson(rule));
    return 0;
  }
  const lines: string[] = [`${rule.id}: ${rule.name}`, `provider ${rule.provider}, family ${rule.family}`, `severity ${rule.severity}, confidence of a bare match ${rule.confidence}`];
  const add = (label: string, value: string | number | undefined): void => void (value !== undefined && value !== '' && lines.push(`${label}: ${value}`));
  add('looked for where one of these stands', [...rule.literals, ...(rule.keyed?.words ?? [])].join(', '));
  add('form', rule.pattern ?? rule.keyed?.value);
  add('found by', rule.detector && `the ${rule.detector} detector`);
  add('checked offline by', rule.checksum);
  add('other half', rule.pair && `${rule.pair.with}, within ${rule.pair.within} bytes`);
  add('only in', rule.paths?.join(', '));
  add('recognised and left alone', rule.publishable ? 'yes' : undefined);
  add('tags', rule.tags?.join(', '));
  add('documentation', rule.docs);
  await context.terminal.out(`${lines.map(escapeControl).join('\n')}\n`);
  return 0;
}

/** With rule files: these, beside the built-in rules. Without: the built-in rules, whose examples lie beside the program in a clone. */
async function check(context: CommandContext, words: readonly string[]): Promise<number> {
  const { terminal, directory } = context;
  const { checkRules } = await import('../../rules/check.js');
  const { checksumNames, checksumOf } = await import('../../detectors/checksums/registry.js');
  const { readRuleFiles } = await import('../../rules/read-rule-files.js');
  const files = words.filter((word) => /\.ya?ml$/.test(word));
  const prefixes = words.filter((word) => !files.includes(word));
  const { rules, faults } = readRuleFiles(files.length > 0 ? files.map((file) => path.resolve(directory, file)) : [path.join(__dirname, '..', 'rules')]);
  for (const fault of faults) await terminal.out(`${escapeControl(fault)}\n`);
  const set = files.length > 0 ? selectRules((await built(context)).rules, { added: rules }) : ruleSetOf(rules);
  const own = new Set(rules.map((rule) => rule.id));
  const { faults: failed, ...counts } = checkRules(set, { scanner: createContentScanner(set), checksumOf, checksumNames }, { only: (id) => own.has(id) && (prefixes.length === 0 || prefixes.some((prefix) => id.startsWith(prefix))) });
  for (const fault of failed) await terminal.out(`${fault.rule}, ${fault.where}: ${fault.message}\n`);
  if (counts.rules === 0) throw new StanchError('UNKNOWN_RULE', `no rule to check${prefixes.length > 0 ? ` starts with ${prefixes.join(' or ')}` : ''}`, 'All ids: stanch rules list');
  const total = faults.length + failed.length;
  await terminal.out(`${plural(counts.rules, 'rule')}, ${plural(counts.examples, 'example')} and ${plural(counts.counterExamples, 'counter-example')}: ${total === 0 ? 'no fault' : plural(total, 'fault')}\n`);
  return total === 0 ? 0 : 1;
}

/** Exit status 0 when the rule finds something in the text, 1 when it does not. */
async function test(context: CommandContext, [id, text]: readonly string[]): Promise<number> {
  const rule = ruleOf((await built(context)).rules, id);
  if (text === undefined) throw usageError('rules test needs a rule and a text', `As in: stanch rules test ${rule.id} 'TEXT'`);
  const { report } = await perform(context, { words: [], outputs: [], explain: true, target: { mode: 'stdin', name: 'text', bytes: Buffer.from(text) } });
  const findings = report.findings.filter((finding) => finding.rule.id === rule.id);
  const suppressed = report.suppressed.filter((finding) => finding.rule.id === rule.id);
  const { text: print } = await import('../../reporters/text.js');
  const { terminal } = context;
  await terminal.out(print({ ...report, findings, suppressed }, { ...sharedOptions(context.typed), explain: true, quiet: true, colour: terminal.colour('stdout'), links: false, width: terminal.width }));
  if (findings.length + suppressed.length === 0) await terminal.out(`${rule.id} does not match\n`);
  return findings.length > 0 ? 0 : 1;
}
