/**
 * The detectors in code, one import and one line each. Separate so that adding a detector touches nothing else.
 */
import type { DetectorContext, DetectorFactory } from './context.js';
import type { Detector } from './types.js';

const FACTORIES: readonly DetectorFactory[] = [];

export function builtInDetectors(context: DetectorContext): Detector[] {
  return FACTORIES.flatMap((factory) => factory(context));
}
