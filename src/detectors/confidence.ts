/**
 * From log-odds to the words low, medium and high. Separate from the judge because reporters, the hook and the options
 * of the command line speak of confidence without judging anything.
 */
import type { Confidence } from '../findings/types.js';

/** Smallest probability that earns the word. What lies below `low` is not reported at all. */
export const THRESHOLDS: Readonly<Record<Confidence, number>> = { low: 0.15, medium: 0.5, high: 0.85 };

const ORDER: readonly Confidence[] = ['low', 'medium', 'high'];

/** @param logOdds natural logarithm of p / (1 - p); 0 means even odds */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** Undefined below the threshold of low. */
export function confidenceOf(probability: number): Confidence | undefined {
  if (probability >= THRESHOLDS.high) return 'high';
  if (probability >= THRESHOLDS.medium) return 'medium';
  return probability >= THRESHOLDS.low ? 'low' : undefined;
}

/** Whether a confidence reaches a least one. */
export function reaches(confidence: Confidence, least: Confidence): boolean {
  return ORDER.indexOf(confidence) >= ORDER.indexOf(least);
}
