/**
 * From a request to the parts of a scan: which source, which rules, which judge, what suppresses.
 */
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { judge } from './detectors/judge.js';
import type { Suppressor } from './findings/collector.js';
import { openRepository } from './git/repository.js';
import type { Fragment } from './content/fragment.js';
import { FileReader } from './sources/file-reader.js';
import { newCoverage } from './sources/coverage.js';
import type { Coverage } from './sources/types.js';
import type { LocatedSource, ScannedSource, ScanParts, ScanRequest } from './scan.js';
import { buildScanner, type BuiltScanner, type ScannerDescription } from './scanner.js';
import { createSuppressor } from './suppress/create-suppressor.js';
import { anyGlob } from './suppress/patterns.js';
import { StanchError } from './util/errors.js';

export async function openParts(request: ScanRequest): Promise<ScanParts> {
  const built = await buildScanner(request.settings, request.explain);
  const { suppressor, fingerprintKey, notes } = createSuppressor(request.settings, built.ids, new Date());
  return {
    source: request.target.mode === 'history' ? await openHistory(request, built, suppressor, request.target) : await openSource(request, built),
    collector: { judge, suppressor, fingerprintKey, minConfidence: request.settings.minConfidence, explain: request.explain, lineHashes: request.lineHashes },
    notes,
  };
}

async function openSource(request: ScanRequest, built: BuiltScanner): Promise<ScannedSource> {
  switch (request.target.mode) {
    case 'worktree': return openFiles(request, built, request.target);
    case 'staged': {
      const { openStaged } = await import('./sources/staged.js');
      return scannedOf(openStaged({ directory: request.directory, environment: request.environment, ...limitsOf(request) }), built);
    }
    case 'range': {
      const { openRange } = await import('./sources/range.js');
      const { include, exclude } = request.target;
      return scannedOf(openRange({ directory: request.directory, environment: request.environment, include, exclude, ...limitsOf(request) }), built);
    }
    case 'stdin': {
      const { name, bytes } = request.target;
      const coverage: Coverage = { ...newCoverage(), files: 1, bytes: bytes.length };
      return scannedOf({ mode: 'stdin', root: request.directory, coverage, fragments: () => [{ bytes, origin: { kind: 'stdin', path: name } }] }, built);
    }
    default:
      throw new StanchError('NOT_WIRED', `mode ${request.target.mode} has no source yet`);
  }
}

async function openHistory(request: ScanRequest, { scanner, rules }: BuiltScanner, suppressor: Suppressor, target: { unreachable: boolean; scanMode: 'delta' | 'whole-blob' }): Promise<LocatedSource> {
  const repository = openRepository(request.directory, request.environment);
  const { historyCacheDir, scanHistory } = await import('./history/scan-history.js');
  const cacheDir = request.cache ? historyCacheDir(repository, request.environment) : undefined;
  return {
    mode: 'history',
    root: repository.workTree ?? repository.gitDir,
    locate: () => scanHistory(repository, scanner, {
      environment: request.environment,
      unreachable: target.unreachable,
      scanMode: target.scanMode,
      lineHashes: request.lineHashes,
      inline: (bytes, candidate) => suppressor.inline(bytes)(candidate),
      workerScanner: {
        worker: path.join(__dirname, 'worker.js'),
        module: path.join(__dirname, 'scanner.js'),
        description: { settings: request.settings, explain: request.explain } satisfies ScannerDescription,
      },
      ...(request.explain ? { keep: () => true } : {}),
      ...(request.jobs === undefined ? {} : { jobs: request.jobs }),
      rule: (id) => rules.byId.get(id),
      ...(cacheDir === undefined ? {} : { cacheDir }),
      ...(request.signal ? { signal: request.signal } : {}),
      onProgress: ({ blobs, bytes, commits, findings }) => request.onProgress?.({ files: blobs, bytes, commits, findings }),
    }),
  };
}

async function openFiles(request: ScanRequest, built: BuiltScanner, target: { paths: readonly string[]; gitIgnore: boolean }): Promise<ScannedSource> {
  const { settings, signal } = request;
  const { listWorktree } = await import('./sources/worktree-list.js');
  const listing = listWorktree({
    paths: target.paths,
    from: request.directory,
    environment: request.environment,
    noGitIgnore: !target.gitIgnore,
    ...limitsOf(request),
  });
  const coverage = newCoverage();
  coverage.skipped.push(...listing.skipped);
  const read = limitsOf(request);
  const jobs = request.jobs ?? Math.min(8, availableParallelism());
  const fewFiles = listing.files.length < FEW_FILES;
  return {
    mode: 'worktree',
    root: listing.root,
    coverage,
    async *scanned() {
      if (!fewFiles && jobs > 1) {
        const { scanFiles } = await import('./pool/file-pool.js');
        yield* scanFiles({ files: listing.files, read: read.maxFileSize === undefined ? {} : { maxFileSize: read.maxFileSize }, settings, explain: request.explain, scanner: built.scanner, rules: built.rules.byId, coverage, jobs, ...(signal ? { signal } : {}) });
        return;
      }
      const reader = new FileReader(read);
      for (const file of listing.files) {
        for (const fragment of reader.read(file, coverage)) yield { fragment, candidates: built.scanner.scan(fragment.bytes) };
      }
    },
  };
}

function limitsOf({ settings: { exclude, maxFileSize } }: ScanRequest): { leaveOut?: (path: string) => boolean; maxFileSize?: number } {
  return { ...(exclude.length > 0 ? { leaveOut: anyGlob(exclude) } : {}), ...(maxFileSize === undefined ? {} : { maxFileSize }) };
}

/** Below this many files worker threads are not even thought about. */
const FEW_FILES = 200;

interface FragmentSource {
  mode: ScannedSource['mode'];
  root: string;
  coverage: Coverage;
  fragments(): Iterable<Fragment> | AsyncIterable<Fragment>;
}

function scannedOf(source: FragmentSource, { scanner }: BuiltScanner): ScannedSource {
  return {
    mode: source.mode,
    root: source.root,
    coverage: source.coverage,
    async *scanned() {
      for await (const fragment of source.fragments()) yield { fragment, candidates: scanner.scan(fragment.bytes) };
    },
  };
}
