/** What the collector is given: how to judge, and what suppresses. Separate because those who give it know nothing of collecting. */
import type { Rule, Severity } from '../rules/types.js';
import type { Candidate, Confidence, Evidence, Occurrence, Suppression } from './types.js';

export interface Judgement {
  /** 0 to 1. */
  probability: number;
  /** Undefined: too unlikely to be reported at any setting. */
  confidence: Confidence | undefined;
  evidence: readonly Evidence[];
}

export type Judge = (candidate: Candidate, path: string) => Judgement;

/** One candidate at one place, as a suppressor sees it. */
export interface Sighting {
  rule: Rule;
  value: string;
  occurrence: Occurrence;
  /** The matched text and the whole line or lines it lies on; the shown line where the content is no longer at hand. */
  match: string;
  lines: string;
}

/** Of one secret under each of its rules. @param key default: that of the report */
export type FingerprintsOf = (key?: Uint8Array) => readonly string[];

export interface Suppressor {
  /**
   * Comments in the content itself; ask once for some content, then for each of its candidates while the bytes are at hand.
   * @param tell gets what a reader should know of a comment; without it the suppressor says it when all is scanned
   */
  inline(bytes: Buffer, tell?: (note: string) => void): (candidate: Candidate) => Suppression | undefined;
  /** Allow lists and ignore files: by path, commit, value, match, line. */
  sighting(sighting: Sighting): Suppression | undefined;
  /** Baseline and ignore file, by fingerprint: those of the rule and of the less specific rules, computed when asked for. */
  secret(fingerprints: FingerprintsOf): Suppression | undefined;
}

export interface CollectorOptions {
  judge: Judge;
  suppressor?: Suppressor;
  fingerprintKey: Uint8Array;
  minConfidence: Confidence;
  /** Keep what detectors dropped, what is not sure enough and what lies outside of the change, for --explain. */
  explain?: boolean;
  /** Compute `Occurrence.lineHash` (SARIF). */
  lineHashes?: boolean;
  /** Severities that configuration sets, by rule id. */
  severities?: ReadonlyMap<string, Severity>;
}
