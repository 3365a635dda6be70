/**
 * Which of two rules says more about the same secret. Separate because the merge of one value found by several rules
 * must pick the same winner wherever it happens.
 */
import type { Rule } from '../rules/types.js';
import { CONFIDENCES } from './severity.js';
import { compareText } from './order.js';

/** A format of its own beats a detector in code, which beats a provider word, which beats what holds for any secret. 0 to 8. */
export function specificity(rule: Rule): number {
  if (rule.family === 'generic') return rule.detector === undefined ? 1 : 0;
  const base = rule.detector !== undefined ? 4 : rule.pattern !== undefined ? 6 : 3;
  return base + 2 - CONFIDENCES.indexOf(rule.confidence);
}

/** Negative when `a` is the more specific. Total: two different rules never compare equal. */
export function compareSpecific(a: Rule, b: Rule): number {
  return specificity(b) - specificity(a) || compareText(a.id, b.id);
}
