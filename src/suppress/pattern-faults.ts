/**
 * What is wrong with the patterns of a configuration, all of it at once, so that nobody mends a file one run at a time. Separate
 * because rules, paths and allow lists each stop at their first broken pattern; it is loaded only when one of them did.
 */
import type { Settings } from '../config/settings.js';
import { fromUserRules } from '../rules/user-rules.js';
import { isStanchError, StanchError } from '../util/errors.js';
import { anyPattern } from './patterns.js';

/** Faults that are printed. */
const MOST_FAULTS = 10;

/** @param first what was thrown  @returns it, or when it is about a pattern a fault that names every broken one, in the order of the file */
export function allPatternFaults({ userRules, allowLists }: Settings, first: unknown): unknown {
  if (!isStanchError(first) || first.code !== 'RULE_PATTERN') return first;
  const faults: { where: string; error: StanchError }[] = [];
  const attempt = (where: string, compile: () => unknown): void => {
    try {
      compile();
    } catch (error) {
      if (!isStanchError(error)) throw error;
      faults.push({ where, error });
    }
  };
  for (const rule of userRules) {
    attempt(rule.where, () => fromUserRules([rule]));
    if (rule.pathPattern !== undefined) attempt(rule.where, () => anyPattern([rule.pathPattern!], `${rule.where}, path of rule ${rule.id}`));
  }
  for (const { where, pathPatterns, regexes, outsideOf } of allowLists) {
    for (const pattern of [...(pathPatterns ?? []), ...(regexes ?? []), ...(outsideOf === undefined ? [] : [outsideOf])]) attempt(where, () => anyPattern([pattern], where));
  }
  if (faults.length < 2) return first;
  faults.sort((a, b) => lineOf(a.where) - lineOf(b.where));
  const lines = faults.slice(0, MOST_FAULTS).map(({ error }) => error.message);
  if (faults.length > MOST_FAULTS) lines.push(`and ${faults.length - MOST_FAULTS} more`);
  return new StanchError(first.code, lines.join('\n'), first.hint);
}

/** `stanch.toml:12` -> 12 */
function lineOf(where: string): number {
  return Number(/:(\d+)$/.exec(where)?.[1] ?? 0);
}
