/**
 * A configuration file's bytes -> settings: parse, check, follow `extend`. Loaded only when there is a file.
 */
import { parse } from 'smol-toml';
import { StanchError } from '../util/errors.js';
import { textOf } from '../util/text-of.js';
import { checkTable } from './check.js';
import type { ConfigFiles } from './files.js';
import { GITLEAKS_SPEC, settingsOfGitleaksFile } from './gitleaks-file.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';
import { settingsOfStanchFile, STANCH_SPEC } from './stanch-file.js';
import { keyLines, lineOf, type KeyLines } from './toml-lines.js';

/** Files that extend files that extend files: as deep as gitleaks goes. */
const MOST_EXTENDS = 2;

/** gitleaks' own default configuration has 100 kB. */
const MOST_BYTES = 2 << 20;

export interface ReadSettings {
  settings: Settings;
  /** Name of the baseline that the configuration asks for, relative to the root. */
  baseline: string | undefined;
}

export function readSettings(name: string, bytes: Buffer, files: ConfigFiles): ReadSettings {
  const { settings, baseline } = readFile(name, bytes, files, 0);
  return { settings: merge(DEFAULT_SETTINGS, settings), baseline };
}

function readFile(name: string, bytes: Buffer, files: ConfigFiles, depth: number): { settings: Partial<Settings>; baseline: string | undefined } {
  if (bytes.length > MOST_BYTES) throw new StanchError('CONFIG_TOO_LARGE', `${name} has ${bytes.length} bytes; at most ${MOST_BYTES} are read`);
  const text = textOf(bytes);
  const table = parseToml(text, name);
  const lines = keyLines(text);
  const foreign = isGitleaks(name, table);
  const own = foreign ? ofGitleaks(table, name, lines) : ofStanch(table, name, lines);
  const settings: Partial<Settings> = { ...own.settings, files: [name] };
  if (own.extends === undefined) return { settings, baseline: own.baseline };
  if (depth >= MOST_EXTENDS) throw new StanchError('CONFIG_TOO_DEEP', `${name}:${lineOf(lines, ['extend', 'path'])}: more than ${MOST_EXTENDS} files extend each other`);
  const base = files.read(own.extends);
  if (!base) throw new StanchError('CONFIG_MISSING', `${name}:${lineOf(lines, ['extend', 'path'])}: extend.path names ${own.extends}, which is not in ${files.root}`);
  const under = readFile(own.extends, base, files, depth + 1);
  return { settings: merge(under.settings, settings), baseline: own.baseline ?? under.baseline };
}

interface OwnSettings {
  settings: Partial<Settings>;
  extends: string | undefined;
  baseline: string | undefined;
}

function ofStanch(table: unknown, name: string, lines: KeyLines): OwnSettings {
  const file = checkTable(table, STANCH_SPEC, name, lines, undefined);
  return { settings: settingsOfStanchFile(file, name, lines), extends: file.extend?.path, baseline: file.baseline };
}

function ofGitleaks(table: unknown, name: string, lines: KeyLines): OwnSettings {
  const notes: string[] = [];
  const file = checkTable(table, GITLEAKS_SPEC, name, lines, notes);
  const settings = settingsOfGitleaksFile(file, name, lines);
  return { settings: { ...settings, notes: [...notes, ...(settings.notes ?? [])] }, extends: file.extend?.path, baseline: undefined };
}

/** By name, and where the name says nothing by the settings that only one of the two has. */
function isGitleaks(name: string, table: Readonly<Record<string, unknown>>): boolean {
  if (/stanch[^/]*$/i.test(name)) return false;
  if (/(?:gitleaks|betterleaks)[^/]*$/i.test(name)) return true;
  return Array.isArray(table['rules']) || 'allowlist' in table || 'allowlists' in table || 'title' in table;
}

function parseToml(text: string, name: string): Record<string, unknown> {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof Error) || !('line' in error)) throw error;
    const what = error.message.split('\n')[0]!.replace(/^Invalid TOML document: /, '');
    throw new StanchError('CONFIG_SYNTAX', `${name}:${String(error.line)}: ${what}`, 'The file is not TOML; see https://toml.io');
  }
}

/** What `over` sets wins; lists add up; a rule with the same id takes the place of the other. */
export function merge<Base extends Partial<Settings>>(base: Base, over: Partial<Settings>): Base {
  const ids = new Set((over.userRules ?? []).map((rule) => rule.id));
  // Where the base leaves out built-in rules, the rules of the file that extends it still count.
  const only = over.rules?.only ?? (base.rules?.only && [...base.rules.only, ...ids]);
  return {
    ...base,
    ...over,
    exclude: [...(base.exclude ?? []), ...(over.exclude ?? [])],
    userRules: [...(base.userRules ?? []).filter((rule) => !ids.has(rule.id)), ...(over.userRules ?? [])],
    allowLists: [...(base.allowLists ?? []), ...(over.allowLists ?? [])],
    files: [...(base.files ?? []), ...(over.files ?? [])],
    notes: [...(base.notes ?? []), ...(over.notes ?? [])],
    rules: {
      ...base.rules,
      ...over.rules,
      ...(only ? { only } : {}),
      disabled: [...(base.rules?.disabled ?? []), ...(over.rules?.disabled ?? [])],
      disabledIfKnown: [...(base.rules?.disabledIfKnown ?? []), ...(over.rules?.disabledIfKnown ?? [])],
      overrides: { ...base.rules?.overrides, ...over.rules?.overrides },
      where: { ...base.rules?.where, ...over.rules?.where },
    },
  };
}
