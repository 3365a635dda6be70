/**
 * The shape of .gitleaks.toml, as gitleaks 8 reads it, and what it means here: every key is understood or named in a
 * note, in the old form (one allow list a rule) and the new one (several), and with its semantics of `extend`.
 */
import { idsOf } from './gitleaks-ids.js';
import type { AllowList, Settings, UserRule } from './settings.js';
import type { ListSpec, TableSpec, ValueOf } from './spec.js';
import { lineOf, type KeyLines } from './toml-lines.js';

function texts(about: string): ListSpec & { of: { type: 'text'; about: string } } {
  return { type: 'list', most: 20_000, about, of: { type: 'text', about: 'One entry' } };
}

const ALLOWLIST = {
  type: 'table',
  anyCase: true,
  about: 'What may be there',
  keys: {
    description: { type: 'text', about: 'Why' },
    condition: { type: 'text', about: 'OR (default) or AND' },
    commits: texts('Commit ids'),
    paths: texts('Patterns on the path'),
    regexTarget: { type: 'text', about: 'secret (default), match or line' },
    regexes: texts('Patterns'),
    stopwords: texts('Words in the secret'),
    targetRules: texts('Rules that a global allow list is about'),
  },
} as const satisfies TableSpec;

const REQUIRED = {
  type: 'table',
  anyCase: true,
  about: 'Another rule that must match near',
  keys: {
    id: { type: 'text', about: 'Its id' },
    withinLines: { type: 'number', about: 'Lines between', least: 0, most: 1e6 },
    withinColumns: { type: 'number', about: 'Columns between', least: 0, most: 1e6 },
  },
} as const satisfies TableSpec;

const RULE = {
  type: 'table',
  anyCase: true,
  about: 'A rule',
  required: ['id'],
  keys: {
    id: { type: 'text', about: 'Name of the rule' },
    description: { type: 'text', about: 'What it finds' },
    regex: { type: 'text', about: 'Pattern' },
    secretGroup: { type: 'number', about: 'Group that holds the secret', least: 0, most: 99, whole: true },
    entropy: { type: 'number', about: 'Lowest Shannon entropy', least: 0, most: 8 },
    path: { type: 'text', about: 'Pattern on the path' },
    keywords: texts('Words of which one must be present'),
    tags: texts('Words for reports'),
    skipReport: { type: 'switch', about: 'Only a part of another rule' },
    required: { type: 'list', about: 'Rules that must match near', most: 100, of: REQUIRED },
    allowlist: ALLOWLIST,
    allowlists: { type: 'list', about: 'Allow lists', most: 1000, of: ALLOWLIST },
  },
} as const satisfies TableSpec;

export const GITLEAKS_SPEC = {
  type: 'table',
  anyCase: true,
  about: 'Configuration of gitleaks',
  keys: {
    title: { type: 'text', about: 'For a reader' },
    description: { type: 'text', about: 'For a reader' },
    minVersion: { type: 'text', about: 'Oldest gitleaks' },
    extend: {
      type: 'table',
      anyCase: true,
      about: 'What to start from',
      keys: {
        path: { type: 'text', about: 'Another file' },
        url: { type: 'text', about: 'Never read, by gitleaks neither' },
        useDefault: { type: 'switch', about: 'Start from the built-in rules' },
        disabledRules: texts('Rules to leave out'),
      },
    },
    allowlist: ALLOWLIST,
    allowlists: { type: 'list', about: 'Allow lists', most: 1000, of: ALLOWLIST },
    rules: { type: 'list', about: 'Rules', most: 5000, of: RULE },
  },
} as const satisfies TableSpec;

export type GitleaksFile = ValueOf<typeof GITLEAKS_SPEC>;

export function settingsOfGitleaksFile(file: GitleaksFile, name: string, lines: KeyLines): Partial<Settings> {
  const where = (...path: (string | number)[]): string => `${name}:${lineOf(lines, path)}`;
  const notes: string[] = [];
  const userRules: UserRule[] = [];
  const allowLists: AllowList[] = [...both(file)].map(({ list, at }) => allowList(list, list.targetRules, where(...at)));
  const extended = Boolean(file.extend?.useDefault || file.extend?.path);
  for (const [i, rule] of (file.rules ?? []).entries()) {
    const place = where('rules', i);
    if (rule.required?.length) notes.push(`${place}: rule ${rule.id}: 'required' is read as a hint only; the rule counts without the others`);
    for (const { list, at } of both(rule)) allowLists.push(allowList(list, [rule.id!], where('rules', i, ...at)));
    if (rule.skipReport) continue;
    if (rule.regex !== undefined) userRules.push(userRule(rule, place));
    // A path alone under an id that is not gitleaks' own makes a rule about files.
    else if (extended && (rule.path === undefined || idsOf(rule.id!)[0] !== rule.id)) allowLists.push(...narrowed(rule, place));
    else if (rule.path !== undefined) notes.push(`${place}: rule ${rule.id} is about paths alone; stanch reports what is in files, not files`);
    else if (rule.entropy !== undefined) notes.push(`${place}: rule ${rule.id}: an entropy without a regex has no meaning here`);
  }
  if (file.extend?.url) notes.push(`${where('extend', 'url')}: extend.url is never read`);
  // Without extend.useDefault a gitleaks file is all there is.
  const replaces = userRules.length > 0 && !file.extend?.useDefault && !file.extend?.path;
  if (!file.extend?.useDefault && userRules.length === 0 && !file.extend?.path) notes.push(`${name}: has neither rules nor extend.useDefault; the built-in rules are used`);
  const lastOf = new Map(userRules.map((rule) => [rule.id, rule]));
  for (const rule of userRules) if (lastOf.get(rule.id) !== rule) notes.push(`${rule.where}: rule ${rule.id} is there again at ${lastOf.get(rule.id)!.where}, and that one counts, as in gitleaks`);
  return {
    userRules: [...lastOf.values()],
    allowLists,
    exclude: [],
    notes,
    rules: {
      ...(replaces ? { only: userRules.map((rule) => rule.id) } : {}),
      disabledIfKnown: (file.extend?.disabledRules ?? []).flatMap(idsOf),
    },
  };
}

/** With the place of each in what holds them. */
function* both(holder: { allowlist?: ValueOf<typeof ALLOWLIST>; allowlists?: ValueOf<typeof ALLOWLIST>[] }): Iterable<{ list: ValueOf<typeof ALLOWLIST>; at: (string | number)[] }> {
  if (holder.allowlist) yield { list: holder.allowlist, at: ['allowlist'] };
  for (const [i, list] of (holder.allowlists ?? []).entries()) yield { list, at: ['allowlists', i] };
}

function userRule(rule: ValueOf<typeof RULE>, where: string): UserRule {
  return {
    id: rule.id!,
    name: rule.description ?? rule.id!,
    severity: 'high',
    confidence: 'high',
    pattern: rule.regex!,
    ...(rule.secretGroup ? { secretGroup: rule.secretGroup } : {}),
    ...(rule.entropy ? { entropy: rule.entropy } : {}),
    keywords: rule.keywords ?? [],
    ...(rule.path === undefined ? {} : { pathPattern: rule.path }),
    tags: rule.tags ?? [],
    where,
  };
}

/**
 * What a rule without a regex changes of the one that it extends: a higher entropy and a path leave findings out. Further keywords change
 * nothing, as no rule here looks for gitleaks' keywords; tags and description are gitleaks' own.
 */
function* narrowed(rule: ValueOf<typeof RULE>, where: string): Iterable<AllowList> {
  const base = { description: `rule ${rule.id} of this configuration`, rules: [...new Set([rule.id!, ...idsOf(rule.id!)])], condition: 'any', where } as const;
  if (rule.entropy) yield { ...base, entropyBelow: rule.entropy };
  if (rule.path !== undefined) yield { ...base, outsideOf: rule.path };
}

function allowList(list: ValueOf<typeof ALLOWLIST>, rules: readonly string[] | undefined, where: string): AllowList {
  const target = list.regexTarget?.toLowerCase();
  return {
    ...(list.description ? { description: list.description } : {}),
    ...(rules && rules.length > 0 ? { rules: [...new Set(rules.flatMap((id) => [id, ...idsOf(id)]))] } : {}),
    condition: ['and', '&&'].includes(list.condition?.toLowerCase() ?? '') ? 'all' : 'any',
    ...(list.paths ? { pathPatterns: list.paths } : {}),
    ...(list.commits ? { commits: list.commits.map((commit) => commit.toLowerCase()) } : {}),
    ...(list.regexes ? { regexes: list.regexes } : {}),
    regexTarget: target === 'match' || target === 'line' ? target : 'secret',
    ...(list.stopwords ? { stopwords: list.stopwords } : {}),
    where,
  };
}
