/**
 * The flow, from source to findings: a source yields fragments, the scanner finds candidates in their bytes, the
 * collector gives them place, judgement, suppression and identity.
 */
import type { Settings } from './config/settings.js';
import type { Fragment } from './content/fragment.js';
import { FindingCollector, type Collected, type CollectorOptions } from './findings/collector.js';
import type { Candidate } from './findings/types.js';
import type { GitEnvironment } from './git/repository.js';
import type { Report } from './reporters/report.js';
import type { Source } from './sources/types.js';
import { VERSION } from './util/version.js';

export type Target =
  | { mode: 'worktree'; paths: readonly string[]; gitIgnore: boolean }
  | { mode: 'staged' }
  /** Every commit of `include --not exclude`. */
  | { mode: 'range'; include: readonly string[]; exclude: readonly string[] }
  | { mode: 'history'; unreachable: boolean; scanMode: 'delta' | 'whole-blob' }
  | { mode: 'stdin'; name: string; bytes: Buffer };

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
  /** Worker threads; undefined: by the amount of work. */
  jobs?: number;
  cache: boolean;
  signal?: AbortSignal;
  /** Called now and then while the scan runs. */
  onProgress?: (progress: Progress) => void;
}

export interface Progress {
  files: number;
  bytes: number;
  commits: number;
  findings: number;
}

export interface ScanResult {
  mode: Source['mode'];
  root: string;
  startedAt: Date;
  durationMs: number;
  complete: boolean;
  coverage: Source['coverage'];
  collected: Collected;
  notes: string[];
}

/** A source whose fragments were scanned already, in this thread or in others. */
export interface ScannedSource {
  readonly mode: Source['mode'];
  /** Absolute path that origins are relative to. */
  readonly root: string;
  readonly coverage: Source['coverage'];
  scanned(): AsyncIterable<{ fragment: Fragment; candidates: readonly Candidate[] }>;
}

/** What a scan is made of; see parts.ts for how a request becomes these. */
export interface ScanParts {
  source: ScannedSource;
  collector: CollectorOptions;
  /** For a reader; asked after the scan. */
  notes(): readonly string[];
}

export async function scan(request: ScanRequest): Promise<ScanResult> {
  const { openParts } = await import('./parts.js');
  return runScan(await openParts(request), request);
}

/** Milliseconds between two looks at signals and progress: what Ctrl-C waits for at most, beside one fragment. */
const BREATH_MS = 100;

export async function runScan(parts: ScanParts, request: ScanRequest): Promise<ScanResult> {
  const startedAt = new Date();
  const begun = performance.now();
  const collector = new FindingCollector(parts.collector);
  const notes: string[] = [];
  let breath = begun;
  let findings = 0;
  for await (const { fragment, candidates } of parts.source.scanned()) {
    findings += candidates.length;
    if (candidates.length > 0) collector.add(fragment, candidates);
    if (performance.now() - breath > BREATH_MS) {
      const { files, bytes, commits } = parts.source.coverage;
      request.onProgress?.({ files, bytes, commits, findings });
      await new Promise((resolve) => setImmediate(resolve));
      breath = performance.now();
    }
    if (request.signal?.aborted) {
      notes.push('interrupted: what follows was not read');
      break;
    }
  }
  const { mode, root, coverage } = parts.source;
  return {
    mode, root, startedAt, coverage,
    notes: [...notes, ...parts.notes()],
    durationMs: Math.round(performance.now() - begun),
    complete: request.signal?.aborted !== true && !coverage.skipped.some((skip) => skip.fault),
    collected: collector.finish(),
  };
}

/** A scan's result as reporters see it. */
export function reportOf(result: ScanResult, settings: Settings): Report {
  const { collected } = result;
  return {
    tool: { name: 'stanch', version: VERSION },
    scan: {
      mode: result.mode,
      root: result.root,
      startedAt: result.startedAt.toISOString(),
      durationMs: result.durationMs,
      complete: result.complete,
      coverage: result.coverage,
      notes: [...settings.notes, ...result.notes],
    },
    findings: collected.findings,
    suppressed: collected.suppressed,
    dropped: collected.dropped,
  };
}
