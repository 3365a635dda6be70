/**
 * Settings of other scanners as a stanch.toml: read once by `stanch init --from`. Pure: texts in, a text and notes out.
 */
import { parse as parseYaml } from 'yaml';
import type { UserRule } from '../rules/user-rules.js';
import { fitSettings, type Importable } from './fit-settings.js';
import type { AllowList, Settings } from './settings.js';
import { tomlTable, tomlValue } from './write-toml.js';

export interface Imported {
  /** Body of the stanch.toml. */
  toml: string;
  /** What could not be taken over, for the reader. */
  notes: string[];
}

/** @param settings as read from a gitleaks file, which goes on being understood as it is  @param isRule see fitSettings() */
export function importGitleaks(settings: Settings, isRule: (id: string) => boolean): Imported {
  return imported(settings, settings.notes, isRule);
}

function imported(found: Importable, told: readonly string[], isRule?: (id: string) => boolean): Imported {
  const { settings, notes } = fitSettings(found, isRule);
  return { toml: settingsToml(settings), notes: [...told, ...notes] };
}

function settingsToml(settings: Importable): string {
  const parts: string[] = [];
  if (settings.exclude.length > 0) parts.push(`exclude = ${tomlValue(settings.exclude)}\n`);
  const disable = settings.rules.disabled ?? [];
  // An own rule always runs, so a list of nothing leaves out every built-in rule.
  const own = new Set(settings.userRules.map((rule) => rule.id));
  const only = settings.rules.only?.filter((id) => !own.has(id));
  if (only || disable.length > 0) parts.push(`[rules]\n${only ? `only = ${tomlValue(only)}\n` : ''}${disable.length > 0 ? `disable = ${tomlValue(disable)}\n` : ''}`);
  for (const rule of settings.userRules) parts.push(ruleToml(rule));
  for (const allow of settings.allowLists) parts.push(allowToml(allow));
  return parts.join('\n');
}

function ruleToml(rule: UserRule): string {
  return tomlTable('[[rule]]', {
    id: rule.id,
    name: rule.name === rule.id ? undefined : rule.name,
    pattern: rule.pattern,
    keywords: rule.keywords,
    'secret-group': rule.secretGroup,
    entropy: rule.entropy,
    'path-regex': rule.pathPattern,
    paths: rule.paths,
    tags: rule.tags,
  });
}

function allowToml(allow: AllowList): string {
  return tomlTable('[[allow]]', {
    reason: allow.description,
    rules: allow.rules,
    match: allow.condition === 'all' ? 'all' : undefined,
    paths: allow.paths,
    'path-regexes': allow.pathPatterns,
    regexes: allow.regexes,
    'regex-target': allow.regexTarget === 'secret' || !allow.regexes ? undefined : allow.regexTarget,
    commits: allow.commits,
    stopwords: allow.stopwords,
    values: allow.values,
  });
}

/** @param text of .secrets.baseline; its entries become a baseline of stanch, see commands/init.ts */
export function importDetectSecrets(text: string): Imported {
  const baseline = JSON.parse(text) as { filters_used?: { path?: string; pattern?: unknown }[]; exclude?: { files?: string | null; lines?: string | null } };
  const allows: AllowList[] = [];
  const add = (what: string, more: Partial<AllowList>): void => void allows.push({ condition: 'any', where: '', description: `${what} of detect-secrets`, ...more });
  for (const filter of baseline.filters_used ?? []) {
    const patterns = Array.isArray(filter.pattern) ? filter.pattern.filter((one): one is string => typeof one === 'string') : [];
    if (patterns.length === 0) continue;
    if (filter.path?.endsWith('should_exclude_file')) add('excluded files', { pathPatterns: patterns });
    else if (filter.path?.endsWith('should_exclude_line')) add('excluded lines', { regexes: patterns, regexTarget: 'line' });
    else if (filter.path?.endsWith('should_exclude_secret')) add('excluded secrets', { regexes: patterns });
  }
  if (baseline.exclude?.files) add('excluded files', { pathPatterns: [baseline.exclude.files] });
  if (baseline.exclude?.lines) add('excluded lines', { regexes: [baseline.exclude.lines], regexTarget: 'line' });
  return imported({ rules: {}, userRules: [], allowLists: allows, exclude: [] }, []);
}

interface TrufflehogDetector {
  name?: unknown;
  keywords?: unknown;
  regex?: unknown;
  entropy?: unknown;
  exclude_words?: unknown;
}

/** @param config text of its YAML file with custom detectors  @param excluded text of a file for --exclude-paths */
export function importTrufflehog(config: string | undefined, excluded: string | undefined): Imported {
  const userRules: UserRule[] = [];
  const allowLists: AllowList[] = [];
  const notes: string[] = [];
  const parsed: unknown = config === undefined ? undefined : parseYaml(config, { maxAliasCount: 100 });
  const detectors = isRecord(parsed) && Array.isArray(parsed['detectors']) ? (parsed['detectors'] as TrufflehogDetector[]) : [];
  for (const [i, detector] of detectors.entries()) {
    const patterns = isRecord(detector.regex) ? Object.entries(detector.regex) : [];
    const base = slug(typeof detector.name === 'string' ? detector.name : `custom-${i + 1}`);
    for (const [name, pattern] of patterns) {
      if (typeof pattern !== 'string') continue;
      const id = patterns.length === 1 ? base : `${base}-${slug(name)}`;
      userRules.push({
        id, name: String(detector.name ?? id), severity: 'high', confidence: 'high', pattern, keywords: texts(detector.keywords), tags: [], where: '',
        ...(typeof detector.entropy === 'number' ? { entropy: detector.entropy } : {}),
      });
      const words = texts(detector.exclude_words);
      if (words.length > 0) allowLists.push({ rules: [id], stopwords: words, condition: 'any', where: '', description: 'excluded words of trufflehog' });
    }
    if (isRecord(detector) && 'verify' in detector) notes.push(`detector ${base}: stanch does not call the address under 'verify'`);
  }
  const paths = (excluded ?? '').split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  if (paths.length > 0) allowLists.push({ pathPatterns: paths, condition: 'any', where: '', description: 'excluded paths of trufflehog' });
  return imported({ rules: {}, userRules, allowLists, exclude: [] }, notes);
}

/** @param config text of .secretlintrc.json (or .yml)  @param ignored text of .secretlintignore */
export function importSecretlint(config: string | undefined, ignored: string | undefined): Imported {
  const userRules: UserRule[] = [];
  const allowLists: AllowList[] = [];
  const notes: string[] = [];
  const visit = (rules: unknown): void => {
    for (const rule of Array.isArray(rules) ? rules : []) {
      if (!isRecord(rule)) continue;
      const name = String(rule['id']).replace(/^.*secretlint-rule-/, '');
      if (rule['disabled'] === true) notes.push(`${name} is disabled there; to leave out a rule here: [rules] disable = [...], ids by stanch rules list`);
      visit(rule['rules']);
      const settings = isRecord(rule['options']) ? rule['options'] : {};
      const allows = texts(settings['allows']).map(goPattern);
      if (allows.length > 0) allowLists.push({ regexes: allows, condition: 'any', where: '', description: `allowed for ${name} of secretlint` });
      for (const pattern of Array.isArray(settings['patterns']) ? settings['patterns'] : []) {
        if (!isRecord(pattern)) continue;
        const all = [...texts([pattern['pattern']]), ...texts(pattern['patterns'])];
        for (const [i, one] of all.entries()) {
          const id = slug(String(pattern['name'] ?? 'pattern')) + (all.length > 1 ? `-${i + 1}` : '');
          userRules.push({ id, name: String(pattern['name'] ?? id), severity: 'high', confidence: 'high', pattern: goPattern(one), keywords: [], tags: [], where: '' });
        }
      }
    }
  };
  const parsed: unknown = config === undefined ? undefined : parseYaml(withoutComments(config), { maxAliasCount: 100 });
  const rules = isRecord(parsed) ? parsed['rules'] : undefined;
  if (config !== undefined && !Array.isArray(rules)) notes.push('the configuration of secretlint has no list of rules');
  visit(rules);
  const exclude = (ignored ?? '').split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'));
  return imported({ rules: {}, userRules, allowLists, exclude }, notes);
}

/** secretlint takes comments in JSON, which YAML would take for a part of the next key. YAML itself stays as it is. */
function withoutComments(text: string): string {
  if (!/^\s*[{/]/.test(text)) return text;
  let out = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const two = text.slice(at, at + 2);
    if (quoted && text[at] === '\\') {
      out += two;
      at += 1;
    } else if (!quoted && (two === '//' || two === '/*')) {
      const end = two === '//' ? text.indexOf('\n', at) : text.indexOf('*/', at + 2) + 1;
      at = end <= 0 ? text.length : end;
      out += '\n';
    } else {
      if (text[at] === '"') quoted = !quoted;
      out += text[at];
    }
  }
  return out;
}

/** `/pattern/i` as secretlint writes it -> RE2; any other text is meant as it stands. */
function goPattern(text: string): string {
  const match = /^\/(.*)\/([a-z]*)$/s.exec(text);
  if (!match) return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const flags = [...match[2]!].filter((flag) => 'ims'.includes(flag)).join('');
  return (flags ? `(?${flags})` : '') + match[1]!.replaceAll('\\/', '/').replace(/\(\?<(\w+)>/g, '(?P<$1>');
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}

function slug(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'custom';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
