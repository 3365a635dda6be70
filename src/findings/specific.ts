/**
 * Which of two rules says more about the same secret. Separate because the collector (same value) and the scanner
 * (same span) must agree.
 */
import type { Rule } from '../rules/types.js';
import { CONFIDENCES } from './severity.js';
import { compareText } from './order.js';

/** Negative when `a` is the more specific. Total: two different rules never compare equal. */
export function compareSpecific(a: Rule, b: Rule): number {
  return Number(a.family === 'generic') - Number(b.family === 'generic')
    || Number(!a.checksum) - Number(!b.checksum)
    || CONFIDENCES.indexOf(a.confidence) - CONFIDENCES.indexOf(b.confidence)
    || Number(!a.pattern) - Number(!b.pattern)
    || longest(b.literals) - longest(a.literals)
    || compareText(a.id, b.id);
}

function longest(literals: readonly string[]): number {
  let most = 0;
  for (const literal of literals) most = Math.max(most, literal.length);
  return most;
}
