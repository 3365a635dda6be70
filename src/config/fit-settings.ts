/**
 * What another scanner's settings may hold and stanch.toml may not: ids of any text, empty words, commits that are no ids, limits of a
 * built-in rule, patterns that RE2 does not have. Separate because each of them is told, so that nothing gets lost in silence, and what is written can be read.
 */
import { parsePattern } from '../rules/regex/parse.js';
import { isStanchError } from '../util/errors.js';
import type { AllowList, Settings, UserRule } from './settings.js';

export type Importable = Pick<Settings, 'rules' | 'userRules' | 'allowLists' | 'exclude'>;

export interface Fitted {
  settings: Importable;
  /** What was left out or called otherwise. */
  notes: string[];
}

/** @param isRule whether an id, or its start followed by `*`, is of a built-in rule; those of others cannot be left out */
export function fitSettings({ rules, userRules, allowLists, exclude }: Importable, isRule: (id: string) => boolean = () => true): Fitted {
  const notes: string[] = [];
  const ids = new Map(userRules.map(({ id }) => [id, plainId(id)]));
  for (const [id, plain] of ids) if (id !== plain) notes.push(`rule '${id}' is called ${plain} here`);
  const disabled = [...rules.disabled ?? [], ...rules.disabledIfKnown ?? []].filter((id) => {
    if (!isRule(id)) notes.push(`there is no rule '${id}' to leave out`);
    return isRule(id);
  });
  const { disabledIfKnown: _, ...selection } = rules;
  return {
    settings: {
      rules: { ...selection, disabled, ...(rules.only ? { only: rules.only.map((id) => ids.get(id) ?? id) } : {}) },
      userRules: userRules.filter((rule) => isSound(rule, notes)).map((rule): UserRule => ({ ...rule, id: ids.get(rule.id)!, keywords: rule.keywords.filter(isText) })),
      allowLists: allowLists.flatMap((list) => fittedAllowList(list, ids, isRule, notes)),
      exclude,
    },
    notes,
  };
}

/** Whether its patterns can be read; without one of them it would be another rule. */
function isSound({ id, pattern, pathPattern }: UserRule, notes: string[]): boolean {
  const fault = [pattern, pathPattern].map((one) => (one === undefined ? undefined : faultOf(one))).find(Boolean);
  if (fault) notes.push(`rule '${id}' is left out: ${fault}`);
  return !fault;
}

/** What RE2 does not have, or what is no pattern at all; other scanners take Python's and JavaScript's. */
function faultOf(pattern: string): string | undefined {
  try {
    parsePattern(pattern, 'its pattern has');
    return undefined;
  } catch (error) {
    if (!isStanchError(error)) throw error;
    return error.message.replace('its pattern has: ', 'its pattern has ');
  }
}

function fittedAllowList(list: AllowList, ids: ReadonlyMap<string, string>, isRule: (id: string) => boolean, notes: string[]): AllowList[] {
  const name = list.description ? ` '${list.description}'` : '';
  if (list.entropyBelow !== undefined || list.outsideOf !== undefined) {
    notes.push(`${list.description ?? 'a rule'}: ${list.entropyBelow === undefined ? 'its path' : 'its entropy'} has no counterpart for a built-in rule`);
    return [];
  }
  const kept = (texts: readonly string[] | undefined, test: (text: string) => boolean, what: string): readonly string[] => {
    const left = (texts ?? []).filter((text) => !test(text));
    if (left.length > 0) notes.push(`allow list${name}: left out ${what}: ${left.map((text) => `'${text}'`).join(', ')}`);
    return (texts ?? []).filter(test);
  };
  const broken = [...list.pathPatterns ?? [], ...list.regexes ?? []].filter((pattern) => faultOf(pattern) !== undefined);
  // Without one of its conditions it would allow more.
  if (list.condition === 'all' && broken.length > 0) {
    notes.push(`allow list${name} is left out: ${faultOf(broken[0]!)}`);
    return [];
  }
  for (const pattern of broken) notes.push(`allow list${name}: left out a pattern: ${faultOf(pattern)!}`);
  const sound = (patterns: readonly string[] | undefined): readonly string[] | undefined => patterns?.filter((pattern) => !broken.includes(pattern));
  const fitted: AllowList = {
    ...list,
    pathPatterns: kept(sound(list.pathPatterns), isText, 'an empty pattern, which every path has'),
    regexes: kept(sound(list.regexes), isText, 'an empty pattern, which every text has'),
    stopwords: kept(list.stopwords, isText, 'an empty word, which every text has'),
    commits: kept(list.commits, (commit) => /^[0-9a-f]{7,64}$/i.test(commit), 'what is no commit id'),
  };
  // What can never hold is not the same as no condition.
  if (list.condition === 'all' && list.commits?.length && !fitted.commits?.length) return [];
  if (list.rules) {
    // Beside gitleaks' own ids, which are no rules here, stand those that they mean here.
    const known = list.rules.filter((id) => ids.has(id) || isRule(id));
    fitted.rules = (known.length > 0 ? known : list.rules).map((id) => ids.get(id) ?? plainId(id));
  }
  const conditions = [fitted.paths, fitted.pathPatterns, fitted.regexes, fitted.stopwords, fitted.commits, fitted.values];
  return conditions.some((condition) => condition && condition.length > 0) ? [fitted] : [];
}

function isText(text: string): boolean {
  return text !== '';
}

/** Words joined by hyphens, as stanch.toml takes them; a `*` at the end stays. */
function plainId(id: string): string {
  const star = id.endsWith('*') ? '*' : '';
  const words = id.normalize('NFKD').replace(/\p{M}/gu, '').slice(0, 99).replace(/[^A-Za-z0-9_.*-]+|\*(?!$)/g, '-').replace(/\*$/, '').replace(/([-_.])[-_.]+/g, '$1');
  return (star === '' ? words.replace(/^[-_.]+|[-_.]+$/g, '') || 'rule' : words) + star;
}
