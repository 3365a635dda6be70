/**
 * The shape of stanch.toml and what its settings mean. The spec below is also the source of the JSON Schema and of the
 * page about the configuration.
 */
import { CONFIDENCES, SEVERITIES } from '../findings/severity.js';
import type { Confidence } from '../findings/types.js';
import type { Severity } from '../rules/types.js';
import { StanchError } from '../util/errors.js';
import type { AllowList, Settings, UserRule } from './settings.js';
import { byteCount, SIZE_FORM } from './size.js';
import type { ListSpec, TableSpec, ValueOf } from './spec.js';
import { lineOf, type KeyLines } from './toml-lines.js';

const ID = { name: 'words joined by hyphens, at most 100 characters', pattern: /^(?=.{1,100}$)[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$/ };
/** An empty pattern or word is in every text: one of them in an allow list would allow everything. */
const NOT_EMPTY = { name: 'text that is not empty', pattern: /./s };
const ID_OR_PREFIX = { name: 'a rule id, or its start followed by *', pattern: /^(?=.{1,100}$)[A-Za-z0-9_.-]*\*?$/ };

function texts<Form extends { name: string; pattern: RegExp }>(about: string, form?: Form): ListSpec & { of: { type: 'text'; about: string } } {
  return { type: 'list', most: 5000, about, of: { type: 'text', about: 'One entry', ...(form ? { form } : {}) } };
}

const SEVERITY = { type: 'text', about: 'Impact if the secret is real', oneOf: SEVERITIES as readonly Severity[] } as const;
const CONFIDENCE = { type: 'text', about: 'How sure a match is', oneOf: CONFIDENCES as readonly Confidence[] } as const;

const RULE = {
  type: 'table',
  about: 'A rule of your own',
  required: ['id', 'pattern'],
  keys: {
    id: { type: 'text', about: 'Name of the rule; the id of a built-in rule replaces it', form: ID },
    name: { type: 'text', about: 'What the secret is, for a reader (default: the id)' },
    severity: SEVERITY,
    confidence: CONFIDENCE,
    pattern: { type: 'text', about: 'Regular expression in RE2 syntax; its first group is the secret, else the whole match', form: NOT_EMPTY },
    keywords: texts('Words of which one must be present; default: the fixed text of the pattern', NOT_EMPTY),
    'secret-group': { type: 'number', about: 'Group of the pattern that holds the secret', least: 0, most: 99, whole: true },
    entropy: { type: 'number', about: 'Lowest Shannon entropy of the secret, bits a character', least: 0, most: 8 },
    paths: texts('Globs; when set, only paths that match count'),
    'path-regex': { type: 'text', about: 'Regular expression in RE2 syntax; when set, only paths that match count' },
    tags: texts('Words for reports'),
  },
} as const satisfies TableSpec;

const ALLOW = {
  type: 'table',
  about: 'What may be there; each setting is one condition',
  keys: {
    reason: { type: 'text', about: 'Why it is allowed; shown by --explain' },
    rules: texts('Rules this is about, * at the end allowed; default: all', ID_OR_PREFIX),
    match: { type: 'text', about: 'Whether one condition is enough or all must hold (default any)', oneOf: ['any', 'all'] },
    paths: texts('Globs on the path'),
    'path-regexes': texts('Regular expressions in RE2 syntax on the path', NOT_EMPTY),
    values: texts('SHA-256 of values, so that no secret stands in the file', { name: '64 hex digits (printf %s VALUE | sha256sum)', pattern: /^[0-9a-fA-F]{64}$/ }),
    regexes: texts('Regular expressions in RE2 syntax', NOT_EMPTY),
    'regex-target': { type: 'text', about: 'What the regular expressions look at (default secret)', oneOf: ['secret', 'match', 'line'] },
    commits: texts('Commit ids', { name: 'at least 7 hex digits', pattern: /^[0-9a-fA-F]{7,64}$/ }),
    stopwords: texts('Words in the secret, without regard to case', NOT_EMPTY),
  },
} as const satisfies TableSpec;

export const STANCH_SPEC = {
  type: 'table',
  about: 'Configuration of stanch',
  keys: {
    $schema: { type: 'text', about: 'Address of this schema, for editors' },
    'min-confidence': { ...CONFIDENCE, about: 'Report from this confidence up (default medium)' },
    'fail-on': { ...SEVERITY, about: 'Exit with 1 only for findings of this severity or worse (default: any)' },
    exclude: texts('Globs of paths that are not read'),
    'max-file-size': { type: 'text', about: 'Leave out larger files', form: SIZE_FORM },
    baseline: { type: 'text', about: 'Baseline file, relative to the repository' },
    'repository-id': { type: 'text', about: 'Makes fingerprints of this repository its own, when there is no baseline to do so', form: { name: '16 to 128 lower-case hex digits (openssl rand -hex 16)', pattern: /^(?:[0-9a-f]{2}){8,64}$/ } },
    extend: {
      type: 'table',
      about: 'Take over settings of another file',
      keys: { path: { type: 'text', about: 'stanch.toml or gitleaks file, relative to the repository' } },
    },
    rules: {
      type: 'table',
      about: 'Built-in rules',
      keys: {
        only: texts('Only these rules, * at the end allowed', ID_OR_PREFIX),
        disable: texts('Rules that do not run, * at the end allowed', ID_OR_PREFIX),
        severity: { type: 'map', about: 'Severity by rule id', of: SEVERITY },
      },
    },
    rule: { type: 'list', about: 'Rules of your own', most: 1000, of: RULE },
    allow: { type: 'list', about: 'What may be there', most: 1000, of: ALLOW },
  },
} as const satisfies TableSpec;

const CONDITIONS = ['paths', 'path-regexes', 'values', 'regexes', 'commits', 'stopwords'] as const;

export type StanchFile = ValueOf<typeof STANCH_SPEC>;

/** What a file says about a scan; missing settings keep their defaults. @throws StanchError CONFIG_INVALID for two rules with one id */
export function settingsOfStanchFile(file: StanchFile, name: string, lines: KeyLines): Partial<Settings> {
  const where = (...path: (string | number)[]): string => `${name}:${lineOf(lines, path)}`;
  const places: [string, string][] = [
    ...(['only', 'disable'] as const).flatMap((key) => (file.rules?.[key] ?? []).map((id, i): [string, string] => [id, where('rules', key, i)])),
    ...Object.keys(file.rules?.severity ?? {}).map((id): [string, string] => [id, where('rules', 'severity', id)]),
  ];
  const seen = new Map<string, string>();
  for (const [i, { id }] of (file.rule ?? []).entries()) {
    const here = where('rule', i);
    if (seen.has(id!)) throw new StanchError('CONFIG_INVALID', `${here}: there is a rule ${id} already, at ${seen.get(id!)}`, 'Give each rule an id of its own');
    seen.set(id!, here);
  }
  const settings: Partial<Settings> = {
    notes: (file.allow ?? []).flatMap((allow, i) => (CONDITIONS.some((key) => allow[key] !== undefined) ? [] : [`${where('allow', i)}: names no condition, so it allows nothing`])),
    exclude: file.exclude ?? [],
    userRules: (file.rule ?? []).map((rule, i) => userRule(rule, where('rule', i))),
    allowLists: (file.allow ?? []).map((allow, i) => allowList(allow, where('allow', i))),
    rules: {
      where: Object.fromEntries(places),
      ...(file.rules?.only ? { only: [...file.rules.only, ...(file.rule ?? []).map((rule) => rule.id!)] } : {}),
      ...(file.rules?.disable ? { disabled: file.rules.disable } : {}),
      ...(file.rules?.severity ? { overrides: Object.fromEntries(Object.entries(file.rules.severity).map(([id, severity]) => [id, { severity }])) } : {}),
    },
  };
  if (file['min-confidence']) settings.minConfidence = file['min-confidence'];
  if (file['fail-on']) settings.failOn = file['fail-on'];
  const size = file['max-file-size'] === undefined ? undefined : byteCount(file['max-file-size']);
  if (size !== undefined) settings.maxFileSize = size;
  if (file['repository-id']) settings.fingerprintKey = file['repository-id'];
  return settings;
}

function userRule(rule: ValueOf<typeof RULE>, where: string): UserRule {
  return {
    id: rule.id!,
    name: rule.name ?? rule.id!,
    severity: rule.severity ?? 'high',
    confidence: rule.confidence ?? 'high',
    pattern: rule.pattern!,
    ...(rule['secret-group'] === undefined ? {} : { secretGroup: rule['secret-group'] }),
    ...(rule.entropy === undefined ? {} : { entropy: rule.entropy }),
    keywords: rule.keywords ?? [],
    ...(rule.paths ? { paths: rule.paths } : {}),
    ...(rule['path-regex'] === undefined ? {} : { pathPattern: rule['path-regex'] }),
    tags: rule.tags ?? [],
    where,
  };
}

function allowList(allow: ValueOf<typeof ALLOW>, where: string): AllowList {
  return {
    ...(allow.reason ? { description: allow.reason } : {}),
    ...(allow.rules ? { rules: allow.rules } : {}),
    condition: allow.match ?? 'any',
    ...(allow.paths ? { paths: allow.paths } : {}),
    ...(allow['path-regexes'] ? { pathPatterns: allow['path-regexes'] } : {}),
    ...(allow.values ? { values: allow.values.map((value) => value.toLowerCase()) } : {}),
    ...(allow.regexes ? { regexes: allow.regexes } : {}),
    ...(allow['regex-target'] ? { regexTarget: allow['regex-target'] } : {}),
    ...(allow.commits ? { commits: allow.commits.map((commit) => commit.toLowerCase()) } : {}),
    ...(allow.stopwords ? { stopwords: allow.stopwords } : {}),
    where,
  };
}
