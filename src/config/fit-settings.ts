/**
 * What another scanner's settings may hold and stanch.toml may not: ids of any text, empty words, commits that are no ids, limits of a
 * built-in rule. Separate because each of them is told, so that nothing gets lost in silence, and what is written can be read.
 */
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
      userRules: userRules.map((rule): UserRule => ({ ...rule, id: ids.get(rule.id)!, keywords: rule.keywords.filter(isText) })),
      allowLists: allowLists.flatMap((list) => fittedAllowList(list, ids, notes)),
      exclude,
    },
    notes,
  };
}

function fittedAllowList(list: AllowList, ids: ReadonlyMap<string, string>, notes: string[]): AllowList[] {
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
  const fitted: AllowList = {
    ...list,
    pathPatterns: kept(list.pathPatterns, isText, 'an empty pattern, which every path has'),
    regexes: kept(list.regexes, isText, 'an empty pattern, which every text has'),
    stopwords: kept(list.stopwords, isText, 'an empty word, which every text has'),
    commits: kept(list.commits, (commit) => /^[0-9a-f]{7,64}$/i.test(commit), 'what is no commit id'),
  };
  // What can never hold is not the same as no condition.
  if (list.condition === 'all' && list.commits?.length && !fitted.commits?.length) return [];
  if (list.rules) fitted.rules = list.rules.map((id) => ids.get(id) ?? plainId(id));
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
