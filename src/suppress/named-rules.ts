/**
 * What the words after `stanch:allow` limit it to. Separate because telling a mistyped rule from the first word of a
 * reason is a question of its own: taken for a reason, a typing error would allow every secret on the line.
 */
import { idsOf } from '../config/gitleaks-ids.js';
import { matchesId } from './allow-list.js';
import { nearest } from '../util/nearest.js';

/** The ids of all rules, also of those that this scan leaves out. */
export interface RuleIds {
  has(id: string): boolean;
  all(): readonly string[];
}

export interface NamedRules {
  /** Ids, or their starts followed by `*`; empty: no rule is named, so every secret on the line is meant. */
  ids: readonly string[];
  /** A word that is meant as a rule and is none. */
  unknown?: { word: string; near: string | undefined };
}

/** `slack-bot-token, aws-*: reason in words`: leading words that are rules, here or in gitleaks. */
export function namedRules(text: string, rules: RuleIds): NamedRules {
  const ids: string[] = [];
  for (const word of text.trim().split(/[\s,:]+/)) {
    const meant = word.endsWith('*') ? [word] : idsOf(word);
    if (meant.some((id) => isKnownId(id, rules))) {
      ids.push(...meant);
      continue;
    }
    const unknown = /^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(word) && word.length <= 100 ? mistyped(word, rules) : undefined;
    return unknown ? { ids, unknown } : { ids };
  }
  return { ids };
}

export function isKnownId(id: string, rules: RuleIds): boolean {
  return rules.has(id) || (id.length > 1 && id.endsWith('*') && rules.all().some((known) => matchesId(known, id)));
}

const THING = /-(?:token|key|secret|password|pat|id|credentials?)$/;

/** A reason may be hyphenated too (`test-token`); what is almost an id, or names a provider and its thing, is no reason. */
function mistyped(word: string, rules: RuleIds): NamedRules['unknown'] {
  const sameLetter = rules.all().filter((id) => id[0] === word[0]);
  const provider = word.slice(0, word.indexOf('-') + 1);
  const isMeant = nearest(word, sameLetter, 2) !== undefined || (THING.test(word) && sameLetter.some((id) => id.startsWith(provider)));
  return isMeant ? { word, near: nearest(word, sameLetter) } : undefined;
}
