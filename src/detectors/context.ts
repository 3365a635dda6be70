/**
 * What a detector in code may ask of the engine. Separate so that detectors know neither the scanner nor the rule set.
 */
import type { Candidate } from '../findings/types.js';
import type { Rule } from '../rules/types.js';
import type { Detector } from './types.js';

/** Decoders around a secret at most, unless a scanner is told otherwise. */
export const DECODE_DEPTH = 4;
/** Decoded bytes scanned for one hit of the content itself. */
export const DECODE_BUDGET = 4 << 20;

export interface DetectorContext {
  /** The rule of this id, or undefined when it is switched off or not there: then nothing may be reported under it. */
  rule(id: string): Rule | undefined;
  /** Also wanted is what can never be reported, with the reason (--explain); otherwise a detector need not propose it. */
  readonly keepAll: boolean;
  /** No text is asked about twice, so that keeping answers would cost more than it saves. */
  readonly once?: boolean;
  /** Decoders around the bytes in hand: 0 for content as it lies in the repository. */
  readonly depth: number;
  /** Bytes that may still be decoded for the hit in hand. */
  readonly budget: number;
  /**
   * Scans decoded bytes with every detector. Spans of the answer are offsets into `bytes`; `decodedFrom` and spans are
   * for the caller to rewrite. Empty beyond the depth limit and once the bytes decoded for one hit exceed their budget.
   * @param depth decoders around these bytes; default one more than the depth in hand
   */
  rescan(bytes: Buffer, depth?: number): Candidate[];
}

export type DetectorFactory = (context: DetectorContext) => Detector | readonly Detector[];
