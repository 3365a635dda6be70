/**
 * Checks a parsed file against its spec. Every fault is named with file and line, what is there, and what is allowed;
 * all of them at once, so that nobody mends a file one run at a time.
 */
import { StanchError } from '../util/errors.js';
import { nearest } from '../util/nearest.js';
import { lineOf, type KeyLines } from './toml-lines.js';
import type { Spec, TableSpec, ValueOf } from './spec.js';

/** Characters of one text; no honest pattern is longer, and a hostile one would be slow to compile. */
const MOST_TEXT = 16_384;

/** Faults that are printed; a file of another kind has thousands. */
const MOST_FAULTS = 10;

/**
 * @param notes where unknown settings go that are to be ignored; undefined: they are faults
 * @throws StanchError CONFIG_INVALID
 */
export function checkTable<S extends TableSpec>(value: unknown, spec: S, file: string, lines: KeyLines, notes: string[] | undefined): ValueOf<S> {
  const check = new Check(lines, file, notes);
  const checked = check.value(value, spec, []);
  if (check.faults.length === 0) return checked as ValueOf<S>;
  const shown = check.faults.slice(0, MOST_FAULTS).map((fault) => `${file}:${fault.line}: ${fault.message}`);
  const more = check.faults.length - shown.length;
  if (more > 0) shown.push(`and ${more} more`);
  throw new StanchError('CONFIG_INVALID', shown.join('\n'));
}

class Check {
  readonly faults: { line: number; message: string }[] = [];

  constructor(private readonly lines: KeyLines, private readonly file: string, private readonly notes: string[] | undefined) {}

  value(value: unknown, spec: Spec, path: readonly (string | number)[]): unknown {
    switch (spec.type) {
      case 'text':
        if (typeof value !== 'string') return this.#fault(path, `must be text, not ${kindOf(value)}`);
        if (value.length > MOST_TEXT) return this.#fault(path, `is longer than ${MOST_TEXT} characters`);
        if (spec.oneOf && !spec.oneOf.includes(value)) {
          const near = nearest(value, spec.oneOf);
          return this.#fault(path, `cannot be '${clip(value)}'`, near ? `Did you mean '${near}'?` : `Allowed: ${spec.oneOf.join(', ')}`);
        }
        if (spec.form && !spec.form.pattern.test(value)) return this.#fault(path, `must be ${spec.form.name}, not '${clip(value)}'`);
        return value;
      case 'number':
        if (typeof value !== 'number' || Number.isNaN(value)) return this.#fault(path, `must be a number, not ${kindOf(value)}`);
        if (spec.whole && !Number.isInteger(value)) return this.#fault(path, `must be a whole number, not ${value}`);
        if (value < spec.least || value > spec.most) return this.#fault(path, `must be from ${spec.least} to ${spec.most}, not ${value}`);
        return value;
      case 'switch':
        return typeof value === 'boolean' ? value : this.#fault(path, `must be true or false, not ${kindOf(value)}`);
      case 'list':
        if (!Array.isArray(value)) return this.#fault(path, `must be a list, not ${kindOf(value)}`, isTable(value) && spec.of.type === 'table' ? `Write [[${named(path)}]]` : undefined);
        if (value.length > spec.most) return this.#fault(path, `may have at most ${spec.most} entries, not ${value.length}`);
        return value.map((item: unknown, i) => this.value(item, spec.of, [...path, i]));
      case 'map':
        if (!isTable(value)) return this.#fault(path, `must be a table, not ${kindOf(value)}`);
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.value(item, spec.of, [...path, key])]));
      case 'table':
        return isTable(value) ? this.#table(value, spec, path) : this.#fault(path, `must be a table, not ${kindOf(value)}`);
    }
  }

  #table(value: Readonly<Record<string, unknown>>, spec: TableSpec, path: readonly (string | number)[]): unknown {
    const out: Record<string, unknown> = {};
    const known = Object.keys(spec.keys);
    for (const [key, item] of Object.entries(value)) {
      const name = spec.anyCase ? known.find((other) => other.toLowerCase() === key.toLowerCase()) : known.find((other) => other === key);
      if (name === undefined && this.notes) {
        this.notes.push(`${this.file}:${lineOf(this.lines, [...path, key])}: '${clip(named([...path, key]))}' has no meaning here and is ignored`);
      } else if (name === undefined) {
        const near = nearest(key, known);
        this.#fault([...path, key], `there is no setting '${clip(named([...path, key]))}'`, near ? `Did you mean '${near}'?` : `Allowed: ${known.join(', ')}`);
      } else {
        out[name] = this.value(item, spec.keys[name]!, [...path, key]);
      }
    }
    for (const key of spec.required ?? []) if (!(key in out)) this.#fault(path, `needs '${key}'`);
    return out;
  }

  #fault(path: readonly (string | number)[], message: string, hint?: string): undefined {
    const whole = message.startsWith('there is no setting') ? message : `${named(path)} ${message}`;
    this.faults.push({ line: lineOf(this.lines, path), message: hint ? `${whole}. ${hint}` : whole });
    return undefined;
  }
}

/** `rule[0].pattern` */
function named(path: readonly (string | number)[]): string {
  let text = '';
  for (const part of path) text += typeof part === 'number' ? `[${part}]` : text === '' ? part : `.${part}`;
  return text === '' ? 'the file' : clip(text);
}

function isTable(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value instanceof Date) return 'a date';
  if (typeof value === 'object') return 'a table';
  if (typeof value === 'string') return `the text '${clip(value)}'`;
  return String(value);
}

/** Content of a hostile file must not fill or steer the terminal. */
function clip(text: string): string {
  const plain = text.replace(/[^\x20-\x7e]/g, '?');
  return plain.length > 60 ? `${plain.slice(0, 57)}...` : plain;
}
