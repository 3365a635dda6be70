/**
 * From a parsed rule file (rules/*.yml) to rules. Separate from YAML itself, which is only needed when rules are built
 * or developed: the program ships with a table. Each fault names file, rule and field.
 */
import { StanchError } from '../util/errors.js';
import type { Family, Keyed, Rule, Severity } from './types.js';

export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];
export const FAMILIES: readonly Family[] = [
  'cloud', 'cdn', 'infrastructure', 'ai', 'vcs', 'ci', 'package-registry', 'database', 'payments', 'messaging', 'email', 'monitoring', 'saas', 'identity', 'social', 'maps',
  'crypto-key', 'generic', 'other',
];
const CONFIDENCES = ['high', 'medium', 'low'] as const;
const FILE_FIELDS = ['provider', 'family', 'rotation', 'docs', 'rules'];
const RULE_FIELDS = [
  'id', 'name', 'severity', 'confidence', 'literals', 'pattern', 'before', 'after', 'secret', 'entropy', 'checksum', 'keyed', 'detector', 'pair', 'paths', 'publishable', 'safe',
  'tags', 'family', 'provider', 'rotation', 'docs', 'examples', 'counter_examples',
];

type Fields = Record<string, unknown>;

/** @param file name for messages. Throws StanchError (RULE_FILE). */
export function parseRuleFile(document: unknown, file: string): Rule[] {
  const top = new Reader(document, file);
  top.only(FILE_FIELDS);
  const shared = {
    provider: top.text('provider'),
    family: top.choice('family', FAMILIES),
    rotation: top.optionalText('rotation'),
    docs: top.optionalText('docs'),
  };
  return top.list('rules').map((one) => readRule(one, file, shared));
}

function readRule(value: unknown, file: string, shared: { provider: string; family: Family; rotation?: string | undefined; docs?: string | undefined }): Rule {
  const id = (value as Fields | null)?.id;
  const reader = new Reader(value, typeof id === 'string' ? `${file}, rule ${id}` : file);
  reader.only(RULE_FIELDS);
  const rule: Rule = {
    id: reader.text('id'),
    name: reader.text('name'),
    provider: reader.optionalText('provider') ?? shared.provider,
    family: reader.has('family') ? reader.choice('family', FAMILIES) : shared.family,
    severity: reader.choice('severity', SEVERITIES),
    confidence: reader.choice('confidence', CONFIDENCES),
    literals: reader.texts('literals'),
    rotation: reader.optionalText('rotation') ?? shared.rotation ?? reader.text('rotation'),
    examples: reader.texts('examples'),
    counterExamples: reader.texts('counter_examples'),
  };
  for (const field of ['pattern', 'checksum', 'detector', 'docs'] as const) {
    const text = reader.optionalText(field);
    if (text !== undefined) rule[field] = text;
  }
  if (rule.docs === undefined && shared.docs !== undefined) rule.docs = shared.docs;
  for (const field of ['before', 'after', 'secret', 'entropy'] as const) if (reader.has(field)) rule[field] = reader.number(field);
  for (const field of ['paths', 'safe', 'tags'] as const) if (reader.has(field)) rule[field] = reader.texts(field);
  if (reader.has('publishable')) rule.publishable = reader.flag('publishable');
  if (reader.has('keyed')) rule.keyed = readKeyed(reader.record('keyed', ['words', 'value', 'within', 'named']));
  if (reader.has('pair')) {
    const pair = reader.record('pair', ['with', 'within']);
    rule.pair = { with: pair.text('with'), within: pair.number('within') };
  }
  return rule;
}

function readKeyed(reader: Reader): Keyed {
  const keyed: Keyed = { words: reader.texts('words'), value: reader.text('value') };
  if (reader.has('within')) keyed.within = reader.number('within');
  if (reader.has('named')) keyed.named = reader.flag('named');
  return keyed;
}

/** Reads the fields of one mapping and says what is wrong where. */
class Reader {
  readonly #fields: Fields;

  constructor(value: unknown, private readonly where: string) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.#fail('a mapping is expected here');
    this.#fields = value as Fields;
  }

  #fail(what: string): never {
    throw new StanchError('RULE_FILE', `${this.where}: ${what}`, 'docs/rules.md describes every field.');
  }

  only(names: readonly string[]): void {
    for (const name of Object.keys(this.#fields)) if (!names.includes(name)) this.#fail(`${name} is no field; allowed are ${names.join(', ')}`);
  }

  has(name: string): boolean {
    return this.#fields[name] !== undefined && this.#fields[name] !== null;
  }

  text(name: string): string {
    const value = this.#fields[name];
    if (typeof value !== 'string' || value === '') this.#fail(`${name} must be a text`);
    return value;
  }

  optionalText(name: string): string | undefined {
    return this.has(name) ? this.text(name) : undefined;
  }

  number(name: string): number {
    const value = this.#fields[name];
    if (typeof value !== 'number' || !(value >= 0)) this.#fail(`${name} must be a number, 0 or more`);
    return value;
  }

  flag(name: string): boolean {
    const value = this.#fields[name];
    if (typeof value !== 'boolean') this.#fail(`${name} must be true or false`);
    return value;
  }

  choice<T extends string>(name: string, allowed: readonly T[]): T {
    const value = this.text(name);
    if (!allowed.includes(value as T)) this.#fail(`${name} is ${value}; allowed are ${allowed.join(', ')}`);
    return value as T;
  }

  list(name: string): unknown[] {
    const value = this.#fields[name];
    if (!Array.isArray(value)) this.#fail(`${name} must be a list`);
    return value;
  }

  /** A list of texts, empty when the field is missing. */
  texts(name: string): string[] {
    if (!this.has(name)) return [];
    const list = this.list(name);
    list.forEach((item, i) => {
      if (typeof item !== 'string') this.#fail(`${name}, item ${i + 1} must be a text (quote it)`);
    });
    return list as string[];
  }

  record(name: string, allowed: readonly string[]): Reader {
    const reader = new Reader(this.#fields[name], `${this.where}, ${name}`);
    reader.only(allowed);
    return reader;
  }
}
