/**
 * The two scales a finding is ranked on, severity (impact if real) and confidence (how sure it is real), and how to
 * compare on them. Separate because configuration, collector and reporters all need the same order.
 */
import type { Severity } from '../rules/types.js';
import type { Confidence } from './types.js';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

/** Surest first. */
export const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

/** 0 for critical, 4 for info. */
export function severityRank(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** @param confidence undefined: below low */
export function atLeastConfidence(confidence: Confidence | undefined, least: Confidence): boolean {
  return confidence !== undefined && CONFIDENCES.indexOf(confidence) <= CONFIDENCES.indexOf(least);
}

export function atLeastSeverity(severity: Severity, least: Severity): boolean {
  return severityRank(severity) <= severityRank(least);
}
