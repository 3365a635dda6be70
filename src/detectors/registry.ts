/**
 * The detectors in code, one import and one line each. Separate so that adding a detector touches nothing else.
 */
import { escapeDecoder } from '../decoders/escape-detector.js';
import { tokenDecoder } from '../decoders/token-detector.js';
import { turnedDecoder } from '../decoders/turned-detector.js';
import { assignmentDetector } from './assignment/detector.js';
import { pemKeys } from './private-key/pem-detector.js';
import type { DetectorContext, DetectorFactory } from './context.js';
import type { Detector } from './types.js';

const FACTORIES: readonly DetectorFactory[] = [
  assignmentDetector,
  pemKeys,
  tokenDecoder,
  escapeDecoder,
  turnedDecoder,
];

export function builtInDetectors(context: DetectorContext): Detector[] {
  return FACTORIES.flatMap((factory) => factory(context));
}
