/** What a scan is asked for, and what it is made of. Separate from the flow (scan.ts) and from the choice of parts (parts.ts), which both speak of these. */
import type { Settings } from './config/settings.js';
import type { Fragment } from './content/fragment.js';
import type { Engine } from './engine.js';
import type { CollectorOptions } from './findings/collector-options.js';
import type { Candidate } from './findings/types.js';
import type { GitEnvironment } from './git/repository.js';
import type { HistoryResult } from './history/types.js';
import type { Source } from './sources/types.js';
import type { StopSignal } from './util/stop-signal.js';

export type Target =
  | { mode: 'worktree'; paths: readonly string[]; gitIgnore: boolean }
  | { mode: 'staged' }
  /** Every commit of `include --not exclude`. */
  | { mode: 'range'; include: readonly string[]; exclude: readonly string[] }
  | { mode: 'history'; unreachable: boolean; scanMode: 'delta' | 'whole-blob' }
  | { mode: 'stdin'; name: string; bytes: Buffer | AsyncIterable<Buffer> };

/** A scan of the staged change that was begun without the scanner: what it has not answered is left in `source`. */
export interface Begun {
  /** As milliseconds() counts. */
  started: number;
  engine: Engine;
  source: Source;
}

export interface ScanRequest {
  /** Where the user stands; paths are relative to it. */
  directory: string;
  /** The variables that git sets for its hooks (GIT_DIR, GIT_INDEX_FILE ...) and HOME; nothing else of it is read. */
  environment: GitEnvironment;
  target: Target;
  settings: Settings;
  /** Keep what was dropped, with the reason. */
  explain: boolean;
  /** Compute what code scanning recognises a line by. */
  lineHashes: boolean;
  /** Of a staged change: to be gone on with. */
  begun?: Begun;
  /** Worker threads; undefined: by the amount of work. */
  jobs?: number;
  /** Called before worker threads are made: one whose process this is may set it up for them. */
  beforeThreads?: () => void;
  cache: boolean;
  /** As an AbortSignal has it. */
  signal?: StopSignal;
  /** Called now and then while the scan runs. */
  onProgress?: (progress: Progress) => void;
}

export interface Progress {
  files: number;
  bytes: number;
  commits: number;
  findings: number;
}

/** A source whose fragments were scanned already, in this thread or in others. */
export interface ScannedSource {
  readonly mode: Source['mode'];
  /** Absolute path that origins are relative to. */
  readonly root: string;
  readonly coverage: Source['coverage'];
  scanned(): AsyncIterable<{ fragment: Fragment; candidates: readonly Candidate[] }>;
}

/** A source that finds out by itself where each candidate lies: history. */
export interface LocatedSource {
  readonly mode: 'history';
  readonly root: string;
  locate(): Promise<HistoryResult>;
}

/** What a scan is made of; see parts.ts for how a request becomes these. */
export interface ScanParts {
  source: ScannedSource | LocatedSource;
  collector: CollectorOptions;
  /** For a reader; asked after the scan. */
  notes(): readonly string[];
}
