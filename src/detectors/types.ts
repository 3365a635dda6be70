/**
 * What a detector is. Separate because the prefilter, the delta-space walk and the detectors meet only here.
 *
 * Locality contract (docs/history.md): a window detector is called with a window and may read nothing outside of
 * [lo, hi). Its answer must depend only on those bytes and on atStart / atEnd, never on absolute offsets. That is
 * what lets history carry an answer from one version of a file to the next. The reach is a bound; how far a detector really
 * looked for one answer is its extent, and an edit outside of it changes nothing.
 */
import type { Candidate } from '../findings/types.js';

/** A part of some content: bytes[lo, hi). `atStart`: lo is the content's first byte. `atEnd`: hi is its end. */
export interface Window {
  bytes: Buffer;
  lo: number;
  hi: number;
  atStart: boolean;
  atEnd: boolean;
  /** Whether the extent of the answer is asked for: histories do. When not, it may be told too small, which spares a thirtieth of the time of a scan of trees. */
  readonly measured: boolean;
  /** The extent of the answer: see noteExtent(). */
  from: number;
  to: number;
}

export function windowOf(bytes: Buffer, measured = false): Window {
  return { bytes, lo: 0, hi: 0, atStart: false, atEnd: false, measured, from: 0, to: 0 };
}

/**
 * Said by a detector whose answer depends on less than its reach: on bytes [from, to) and on whether the content begins at `from` or
 * ends at `to`, nothing else. May lie outside of the content. The last call counts; a detector that says nothing has looked at all of
 * its window. Too much costs time (history asks again when an edit lies that near), too little costs the right answer:
 * test/history/extent.test.ts changes everything outside of an extent and expects the same answer.
 */
export function noteExtent(window: Window, from: number, to: number): void {
  window.from = from;
  window.to = to;
}

export type Sink = (candidate: Candidate) => void;

/** Bytes ahead of and behind the hit's first byte that can influence the answer. */
export interface Reach {
  before: number;
  after: number;
}

export interface Detector {
  readonly name: string;
  /** `window`: verify() is called per hit. `document`: document() is called once per content that has any of the literals. */
  readonly scope: 'window' | 'document';
  /** At least 3 bytes each, lower case; matched without regard to ASCII case. May be empty when `shapes` is not. */
  readonly literals: readonly string[];
  /** Runs without a literal that call this detector: see src/prefilter/shapes.ts. */
  readonly shapes?: readonly Shape[];
  readonly reach: Reach;
  /** Whether binary content is searched, too. What reads names and syntax finds only noise there; default false. */
  readonly inBinary?: boolean;
  /** @param at offset of the hit's first byte  @param literal index into `literals`, or -1 - index into `shapes` */
  verify?(window: Window, at: number, literal: number, sink: Sink): void;
  document?(bytes: Buffer, sink: Sink): void;
}

/**
 * A shape hit is emitted at the first byte of a run, decided from at most 10 bytes before and 64 bytes after it:
 * - `token`: at least 20 bytes of [A-Za-z0-9+/_=-], with a digit and a letter among the first 64, after a byte that is none of these;
 * - `escape`: three times in a row the same escape form (\xHH, \uHHHH, %HH, &#N;, &#xH;, \NNN, =HH, "NN," of char codes), not right behind
 *   one more of that form.
 */
export type Shape = 'token' | 'escape';
