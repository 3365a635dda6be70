/**
 * From a request to the parts of a scan: which source, which rules, which judge, what suppresses.
 */
import path from 'node:path';
import type { Settings } from './config/settings.js';
import type { Suppressor } from './findings/collector-options.js';
import { defaultFingerprintKey } from './findings/fingerprint.js';
import type { Fragment } from './content/fragment.js';
import { Engine } from './engine.js';
import { newCoverage } from './sources/coverage.js';
import { scanOrSkip, skipFailed } from './sources/failed-scan.js';
import type { Coverage } from './sources/types.js';
import type { HistoryResult } from './history/types.js';
import type { LocatedSource, ScannedSource, ScanParts, ScanRequest, Target } from './scan-request.js';
import type { ScannerDescription } from './scanner.js';
import type { RangeSource } from './sources/range.js';
import type { SuppressorParts } from './suppress/create-suppressor.js';
import { limitsOf } from './suppress/limits.js';
import { VERSION } from './util/version.js';

export async function openParts(request: ScanRequest): Promise<ScanParts> {
  const engine = request.begun?.engine ?? new Engine(request.settings, request.explain);
  if (!engine.ready) await engine.built();
  const { suppressor, fingerprintKey, notes } = await openSuppressor(asksForPaths(request.target) ? withExcluded(request.settings) : request.settings, engine);
  const source = request.target.mode === 'history' ? await openHistory(request, engine, suppressor, request.target) : await openSource(request, engine, request.target);
  const ofFiles = request.target.mode === 'worktree' ? await gitDirectoryNotes(source.root) : [];
  return {
    source,
    collector: { judge: engine.judge, suppressor, fingerprintKey, minConfidence: request.settings.minConfidence, explain: request.explain, lineHashes: request.lineHashes },
    notes: () => [...ofFiles, ...notes()],
  };
}

/** Nothing found among the packed files of a bare repository says nothing of what was committed. */
async function gitDirectoryNotes(root: string): Promise<string[]> {
  const { findRepository } = await import('./git/repository.js');
  const repository = findRepository(root);
  // One that is called bare and has files beside it is no such folder.
  return repository && repository.workTree === null && (root === repository.gitDir || root.startsWith(repository.gitDir + path.sep)) ? ['these are the files of a git directory itself; what was committed: stanch scan --history'] : [];
}

/** Sources that have the content ahead of its path, or whatever its path: what is excluded there is read, and then left out. */
function asksForPaths({ mode }: Target): boolean {
  return mode === 'history' || mode === 'stdin';
}

function withExcluded(settings: Settings): Settings {
  const { exclude: paths, allowLists } = settings;
  return paths.length === 0 ? settings : { ...settings, allowLists: [...allowLists, { where: 'exclude', condition: 'any', paths }] };
}

/** Where no file says anything about what to suppress, that is left to comments, and they are read when there is a candidate. */
export async function openSuppressor(settings: Settings, engine: Engine): Promise<SuppressorParts> {
  const load = async (): Promise<SuppressorParts> => {
    const { createSuppressor } = await import('./suppress/create-suppressor.js');
    try {
      return createSuppressor(settings, engine.ids, new Date());
    } catch (error) {
      throw (await import('./suppress/pattern-faults.js')).allPatternFaults(settings, error);
    }
  };
  if (settings.allowLists.length > 0 || settings.ignoreFiles.length > 0 || settings.userRules.length > 0 || settings.baseline) return load();
  let loaded: SuppressorParts | undefined;
  await engine.beforeCandidates(async () => { loaded = await load(); });
  return {
    suppressor: {
      inline: (bytes, tell) => loaded!.suppressor.inline(bytes, tell),
      sighting: (sighting) => loaded!.suppressor.sighting(sighting),
      secret: (fingerprints) => loaded!.suppressor.secret(fingerprints),
    },
    get fingerprintKey() {
      return settings.fingerprintKey === undefined ? defaultFingerprintKey() : Buffer.from(settings.fingerprintKey, 'hex');
    },
    notes: () => loaded?.notes() ?? [],
  };
}

async function openSource(request: ScanRequest, engine: Engine, target: Exclude<Target, { mode: 'history' }>): Promise<ScannedSource> {
  switch (target.mode) {
    case 'worktree': return openFiles(request, engine, target);
    case 'staged': {
      if (request.begun) return scannedOf(request.begun.source, engine);
      const { openStaged } = await import('./sources/staged.js');
      return scannedOf(openStaged({ directory: request.directory, environment: request.environment, ...await limitsOf(request.settings) }), engine);
    }
    case 'range': {
      const { openRange } = await import('./sources/range.js');
      const { include, exclude } = target;
      return scannedRange(request, engine, openRange({ directory: request.directory, environment: request.environment, include, exclude, ...await limitsOf(request.settings) }));
    }
    case 'stdin': {
      const { name, bytes } = target;
      const { openStdin } = await import('./sources/stdin.js');
      return scannedOf(openStdin(bytes, name, request.directory), engine);
    }
  }
}

async function openHistory(request: ScanRequest, engine: Engine, suppressor: Suppressor, target: { unreachable: boolean; scanMode: 'delta' | 'whole-blob' }): Promise<LocatedSource> {
  const { scanner, rules } = await engine.built();
  const { openRepository } = await import('./git/repository.js');
  const repository = openRepository(request.directory, request.environment);
  const { historyCacheDir, scanHistory } = await import('./history/scan-history.js');
  const { maxFileSize } = request.settings;
  const cacheDir = request.cache ? historyCacheDir(repository, request.environment) : undefined;
  const withoutLarge = async (result: HistoryResult): Promise<HistoryResult> =>
    maxFileSize === undefined ? result : (await import('./history/leave-out-large.js')).leaveOutLarge(result, repository, request.environment, maxFileSize);
  return {
    mode: 'history',
    root: repository.workTree ?? repository.gitDir,
    locate: async () => withoutLarge(await scanHistory(repository, scanner, {
      environment: request.environment,
      unreachable: target.unreachable,
      scanMode: target.scanMode,
      lineHashes: request.lineHashes,
      inline: (bytes, tell) => suppressor.inline(bytes, tell),
      confidence: (candidate, path) => engine.judge(candidate, path).confidence,
      answersVersion: JSON.stringify([VERSION, engine.ids.all()]),
      workerScanner: {
        worker: path.join(__dirname, 'worker.js'),
        module: path.join(__dirname, 'scanner.js'),
        description: { settings: request.settings, explain: request.explain } satisfies ScannerDescription,
      },
      ...(request.explain ? { keep: () => true } : {}),
      ...(request.jobs === undefined ? {} : { jobs: request.jobs }),
      ...(request.beforeThreads ? { beforeThreads: request.beforeThreads } : {}),
      rule: (id) => rules.byId.get(id),
      ...(cacheDir === undefined ? {} : { cacheDir }),
      ...(request.signal ? { signal: request.signal } : {}),
      onProgress: ({ blobs, bytes, commits, findings }) => request.onProgress?.({ files: blobs, bytes, commits, findings }),
    })),
  };
}

const FEW_FILES = 200;
const FEW_COMMITS = 64;

async function openFiles(request: ScanRequest, engine: Engine, target: { paths: readonly string[]; gitIgnore: boolean }): Promise<ScannedSource> {
  const { settings } = request;
  const built = await engine.built();
  const { FileReader } = await import('./sources/file-reader.js');
  const { listWorktree } = await import('./sources/worktree-list.js');
  const listing = listWorktree({
    paths: target.paths,
    from: request.directory,
    environment: request.environment,
    noGitIgnore: !target.gitIgnore,
    ...await limitsOf(request.settings),
  });
  const coverage = { ...newCoverage(), skipped: listing.skipped };
  const { maxFileSize } = settings;
  const read = maxFileSize === undefined ? {} : { maxFileSize };
  const jobs = await jobsOf(request, listing.files.length, FEW_FILES);
  return {
    mode: 'worktree',
    root: listing.root,
    coverage,
    async *scanned() {
      if (jobs > 1) {
        const { scanList } = await import('./pool/pool.js');
        yield* scanList({ ...request, list: { kind: 'files', files: listing.files, read }, engine, coverage, jobs, atOnce: request.jobs !== undefined });
        return;
      }
      const reader = new FileReader(read);
      for (const file of listing.files) {
        for (const fragment of reader.read(file, coverage)) yield { fragment, candidates: scanOrSkip(fragment, coverage, () => built.scanner.scan(fragment.bytes)) };
      }
    },
  };
}

async function scannedRange(request: ScanRequest, engine: Engine, range: RangeSource): Promise<ScannedSource> {
  const { mode, root, coverage, commits, shallow, objects } = range;
  const jobs = await jobsOf(request, commits.length, FEW_COMMITS);
  if (jobs === 1) return scannedOf(range, engine);
  return {
    mode,
    root,
    coverage,
    async *scanned() {
      yield* scannedOf({ mode, root, coverage, fragments: () => range.tagMessages() }, engine).scanned();
      const { scanList } = await import('./pool/pool.js');
      const { directory, environment } = request;
      yield* scanList({ ...request, list: { kind: 'commits', directory, environment, commits: commits.map(({ oid }) => oid), shallow }, objects, engine, coverage, jobs, atOnce: request.jobs !== undefined });
    },
  };
}

/** @param few below so many, worker threads are not even thought about unless they are asked for */
async function jobsOf({ jobs }: ScanRequest, length: number, few: number): Promise<number> {
  return jobs ?? (length < few ? 1 : Math.min(8, (await import('node:os')).availableParallelism()));
}

interface FragmentSource {
  mode: ScannedSource['mode'];
  root: string;
  coverage: Coverage;
  fragments(): Iterable<Fragment> | AsyncIterable<Fragment>;
}

function scannedOf(source: FragmentSource, engine: Engine): ScannedSource {
  return {
    mode: source.mode,
    root: source.root,
    coverage: source.coverage,
    async *scanned() {
      for await (const fragment of source.fragments()) {
        const candidates = await engine.scan(fragment).catch((error: unknown) => {
          skipFailed(fragment, source.coverage, error);
          return [];
        });
        yield { fragment, candidates };
      }
    },
  };
}
