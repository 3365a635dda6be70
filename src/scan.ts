/**
 * The flow, from source to findings: a source yields fragments, the scanner finds candidates in their bytes, the
 * collector gives them place, judgement, suppression and identity.
 */
import type { Settings } from './config/settings.js';
import { FindingCollector, type Collected } from './findings/collector.js';
import type { Report } from './reporters/report.js';
import type { LocatedSource, ScannedSource, ScanParts, ScanRequest } from './scan-request.js';
import { skipFailed } from './sources/failed-scan.js';
import type { Coverage, Source } from './sources/types.js';
import { milliseconds } from './util/clock.js';
import { VERSION } from './util/version.js';

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

export async function scan(request: ScanRequest): Promise<ScanResult> {
  const { openParts } = await import('./parts.js');
  return runScan(await openParts(request), request);
}

/** Milliseconds between two looks at signals and progress: what Ctrl-C waits for at most, beside one fragment. */
const BREATH_MS = 100;

export async function runScan(parts: ScanParts, request: ScanRequest): Promise<ScanResult> {
  const startedAt = new Date();
  const begun = request.begun?.started ?? milliseconds();
  const collector = new FindingCollector(parts.collector);
  const { coverage, notes } = 'locate' in parts.source
    ? await collectLocated(parts.source, collector)
    : await collectScanned(parts.source, collector, request);
  const interrupted = request.signal?.aborted === true;
  if (interrupted) notes.push('interrupted: what follows was not read');
  return {
    mode: parts.source.mode,
    root: parts.source.root,
    startedAt,
    coverage,
    durationMs: Math.round(milliseconds() - begun),
    complete: !interrupted && !coverage.skipped.some((skip) => skip.fault),
    collected: collector.finish(),
    notes: [...notes, ...parts.notes()],
  };
}

interface Covered {
  coverage: Coverage;
  notes: string[];
}

async function collectLocated(source: LocatedSource, collector: FindingCollector): Promise<Covered> {
  const { located, coverage, notes, novelBytes } = await source.locate();
  collector.addLocated(located);
  return { coverage: { ...coverage, novelBytes }, notes };
}

async function collectScanned(source: ScannedSource, collector: FindingCollector, request: ScanRequest): Promise<Covered> {
  const { coverage } = source;
  const { onProgress } = request;
  let breath = milliseconds();
  let findings = 0;
  // Not by what is found: in a source where nothing is, a person waits as well.
  const telling = onProgress && setInterval(() => onProgress({ files: coverage.files, bytes: coverage.bytes, commits: coverage.commits, findings }), BREATH_MS);
  try {
    for await (const { fragment, candidates } of source.scanned()) {
      findings += candidates.length;
      try {
        if (candidates.length > 0) collector.add(fragment, candidates);
      } catch (error) {
        skipFailed(fragment, coverage, error);
      }
      if (milliseconds() - breath > BREATH_MS) {
        await new Promise((resolve) => setImmediate(resolve));
        breath = milliseconds();
      }
      if (request.signal?.aborted) break;
    }
  } finally {
    clearInterval(telling);
  }
  return { coverage, notes: [] };
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
