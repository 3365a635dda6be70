/** What the assignment detector says of a text, through the detector contract alone. */
import { assignmentDetector } from '../../../src/detectors/assignment/detector.js';
import type { Candidate } from '../../../src/findings/types.js';
import { drive } from '../drive.js';

const OTHERS = new Set(['mark', 'password']);

export function candidates(text: string): Candidate[] {
  return drive([assignmentDetector], Buffer.from(text)).filter(({ rule }) => !OTHERS.has(rule.id));
}

/** Values that are weighed, without repetition. */
export function weighed(text: string): string[] {
  return [...new Set(candidates(text).filter(({ dropped }) => dropped === undefined).map(({ value }) => value))];
}

/** Reasons of what is dropped, without repetition. */
export function reasons(text: string): string[] {
  return [...new Set(candidates(text).flatMap(({ dropped }) => dropped ?? []))];
}
