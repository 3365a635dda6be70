/**
 * The one order of findings and occurrences, by code units, so that the same input gives the same report on every
 * machine and with any number of jobs.
 */
import type { Finding, Occurrence } from './types.js';

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is in the tree now comes ahead of what only history holds. */
const ORIGIN_ORDER: Record<Occurrence['origin'], number> = {
  file: 0, index: 0, stdin: 0, blob: 1, 'file-name': 2, 'commit-message': 3, 'tag-message': 4, note: 5,
};

export function compareOccurrences(a: Occurrence, b: Occurrence): number {
  return ORIGIN_ORDER[a.origin] - ORIGIN_ORDER[b.origin]
    || compareText(a.path, b.path)
    || a.startLine - b.startLine
    || a.startColumn - b.startColumn
    || compareText(a.date ?? '', b.date ?? '')
    || compareText(a.commit ?? '', b.commit ?? '')
    || compareText(a.blob ?? '', b.blob ?? '');
}

export function compareFindings(a: Finding, b: Finding): number {
  return compareOccurrences(a.occurrences[0]!, b.occurrences[0]!) || compareText(a.rule.id, b.rule.id) || compareText(a.fingerprint, b.fingerprint);
}
