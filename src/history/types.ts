/** What an audit of a history is asked and what it answers. Separate so that the command line and workers know it without loading the audit. */
import type { Candidate, Confidence, Exposure, Occurrence, Suppression } from '../findings/types.js';
import type { GitEnvironment } from '../git/repository.js';
import type { Rule } from '../rules/types.js';
import type { Coverage } from '../sources/types.js';
import type { StopSignal } from '../util/stop-signal.js';

export interface HistoryOptions {
  /** The caller's environment, for git where this program's own readers do not reach. */
  environment?: GitEnvironment;
  /** Also what neither refs nor stashes nor reflogs hold. Default true. */
  unreachable?: boolean;
  /** `whole-blob` scans each blob from end to end: slower, the same answer. Default `delta`. */
  scanMode?: 'delta' | 'whole-blob';
  /** Worker threads at most; default by the amount of work and the machine. 1: none. */
  jobs?: number;
  /** See ScanRequest. */
  beforeThreads?: () => void;
  /** Needed for workers: how a worker makes its own scanner. */
  workerScanner?: WorkerScanner;
  /**
   * Directory for what the next audit need not do again (historyCacheDir() in cache-files.ts); undefined: neither read nor write it.
   * Not used together with `keep`.
   */
  cacheDir?: string;
  /** Rules by id, which names what was kept; without it nothing is kept. */
  rule?: (id: string) => Rule | undefined;
  signal?: StopSignal;
  onProgress?: (progress: HistoryProgress) => void;
  /** Candidates for which it is false are left out. Default: those that a detector dropped. Must agree with the worker's. */
  keep?: (candidate: Candidate) => boolean;
  /** What comments in some content say about its candidates; called once for each content with reported places. @param tell gets what a reader should know, which comes to the notes */
  inline?: (bytes: Buffer, tell: (note: string) => void) => (candidate: Candidate) => Suppression | undefined;
  /** How sure a candidate is at a path. A surer version of a secret than those that brought it is then reported too. */
  confidence?: (candidate: Candidate, path: string) => Confidence | undefined;
  /** Differs whenever `inline` or `confidence` may say something else. */
  answersVersion?: string;
  /** Compute `Occurrence.lineHash`. */
  lineHashes?: boolean;
}

/** How worker threads come to their scanners. Without it there are no workers. */
export interface WorkerScanner {
  /** Absolute path of the bundle of src/history/worker.ts. */
  worker: string;
  /** Absolute path of a module whose `createScanner(description)` makes a scanner: ScannerModule in src/history/share.ts. */
  module: string;
  /** Anything that a worker message can carry. */
  description: unknown;
}

export interface HistoryProgress {
  blobs: number;
  bytes: number;
  commits: number;
  /** Places with candidates so far. */
  findings: number;
}

/** One candidate with all of its places. Candidates that differ in evidence, key or decoding come apart; rule and value say which belong together. */
export interface LocatedCandidate {
  candidate: Candidate;
  /** Oldest commit first; never empty. */
  occurrences: Occurrence[];
  /** Of the secret: the same object for each candidate of one rule and value. */
  exposure: Exposure;
  /** What a comment at these places says. */
  inline?: Suppression;
}

export interface HistoryResult {
  located: LocatedCandidate[];
  coverage: Coverage;
  /** For people: what was read another way than usual, and why. */
  notes: string[];
  /** Bytes given to the prefilter; the rest of coverage.bytes was known from delta bases. */
  novelBytes: number;
}
