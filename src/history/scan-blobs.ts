/** The step of an audit that scans the blobs which no earlier one did: by threads when that pays, the patient ways for what the walk leaves. */
import { availableParallelism } from 'node:os';
import type { ObjectDatabase } from '../git/object-database.js';
import type { LargeBlob } from '../git/large-object.js';
import type { Repository } from '../git/repository.js';
import type { ContentScanner } from '../detectors/content-scanner.js';
import { startsIn } from '../content/fragment.js';
import { inWindows } from '../sources/window.js';
import type { Candidate } from '../findings/types.js';
import { scanBlobShare } from './blob-share.js';
import { shifted, type CandidateStore } from './candidate-store.js';
import type { Faults } from './faults.js';
import { neededFor, type ForestWalk, type RootRun } from './forest-walk.js';
import type { Leftovers } from './leftovers.js';
import type { HistoryPool } from './pool.js';
import { chunkRoots, claimChunk, type ChunkTable } from './root-chunks.js';
import type { HistoryOptions } from './types.js';

/** A place is kept as 32-bit offsets. */
const MOST_OFFSET = 2 ** 31 - 1;

/** Compressed bytes of blobs below which starting a worker (0.2 s) does not pay. */
const WORKER_THRESHOLD = 12 << 20;
/** By default; more share one disk and one memory. */
const MOST_JOBS = 8;

export interface BlobScanInput {
  repository: Repository;
  database: ObjectDatabase;
  scanner: ContentScanner;
  walk: ForestWalk;
  store: CandidateStore;
  leftovers: Leftovers;
  faults: Faults;
  options: HistoryOptions;
  /** Counted up while blobs are read. */
  coverage: { blobs: number; bytes: number };
  breathe: () => Promise<void>;
  stopped: () => boolean;
}

export interface BlobScanOutcome {
  /** Bytes given to the prefilter. */
  novelBytes: number;
  /** For people. */
  notes: string[];
}

/** @param wanted 1 for the blobs to scan  @param meanwhile done by this thread first when there are others */
export async function scanBlobs(input: BlobScanInput, wanted: Uint8Array, meanwhile: () => Promise<void>): Promise<BlobScanOutcome> {
  const { scanner, store, walk, leftovers, options, coverage, stopped, breathe } = input;
  const { forest } = walk;
  const outcome: BlobScanOutcome = { novelBytes: 0, notes: [] };
  const visited = (length: number): void => {
    coverage.blobs++;
    coverage.bytes += length;
  };
  const scanShare = async (take: () => RootRun | null): Promise<void> => {
    outcome.novelBytes += await scanBlobShare({ scanner, walk, store, wanted, scanMode: options.scanMode ?? 'delta', take, onVisit: visited, failed: leftovers.failed, stopped, breathe });
  };
  const needed = neededFor(forest, wanted);
  const jobs = jobsFor(input, needed);
  const chunks = chunkRoots(forest, needed, jobs);
  const pool = jobs > 1 ? await startWorkers(input, jobs, wanted, chunks) : null;
  // Also while this thread waits for the others.
  if (pool) options.signal?.addEventListener?.('abort', () => pool.abort(), { once: true });
  if (pool) await meanwhile();
  for (const [entry, reason] of forest.broken) if (wanted[entry]) leftovers.failed(entry, reason);
  await scanShare(() => claimChunk(chunks, 0));
  if (pool) {
    if (stopped()) pool.abort();
    const { results, undone, notes } = await pool.finish();
    const rules = new Map(store.variants.map(({ rule }) => [rule.id, rule]));
    const { mergeShare } = await import('./pool.js');
    for (const result of results) {
      mergeShare(store, result, rules);
      for (const [entry, reason] of result.failed) leftovers.failed(entry, reason);
      coverage.blobs += result.blobs;
      coverage.bytes += result.bytes;
      outcome.novelBytes += result.novelBytes;
    }
    outcome.notes.push(...notes);
    if (undone.length > 0) await scanShare(() => undone.pop() ?? null);
  }
  const whole = (entry: number, length: number, found: readonly Candidate[]): void => {
    visited(length);
    outcome.novelBytes += length;
    store.record(entry, store.places(found));
  };
  await leftovers.read(wanted, (entry, bytes) => whole(entry, bytes.length, scanner.scan(bytes)), async (entry, blob) => {
    const found = await scanLarge(input, entry, blob);
    if (found) whole(entry, blob.size, found);
  });
  return outcome;
}

/** A blob that is too large to be held, window by window. Null when it is not read at all. */
async function scanLarge({ scanner, faults, leftovers, walk, breathe, stopped }: BlobScanInput, entry: number, blob: LargeBlob): Promise<Candidate[] | null> {
  if (blob.size > MOST_OFFSET) {
    faults.add(`object ${walk.forest.oid(entry)}`, 'blobs above 2 GiB are not read in history');
    leftovers.unreadable.add(entry);
    return null;
  }
  const found: Candidate[] = [];
  for await (const { bytes, window } of inWindows(blob.chunks())) {
    for (const candidate of scanner.scan(bytes)) {
      if (window && startsIn(window, candidate.secretSpan.start)) found.push(shifted(candidate, window.offset));
    }
    await breathe();
    if (stopped()) break;
  }
  return found;
}

/** Threads for the blobs, this one included. */
function jobsFor({ options: { jobs, workerScanner }, walk: { forest } }: BlobScanInput, needed: Uint8Array): number {
  if (!workerScanner) return 1;
  if (jobs !== undefined) return Math.max(1, jobs);
  let bytes = 0;
  for (let entry = 0; entry < forest.packedCount; entry++) if (needed[entry]) bytes += forest.dataLength[entry]!;
  return bytes < WORKER_THRESHOLD ? 1 : Math.min(MOST_JOBS, availableParallelism());
}

async function startWorkers({ repository, database, walk: { forest }, options }: BlobScanInput, jobs: number, wanted: Uint8Array, chunks: ChunkTable): Promise<HistoryPool> {
  const { HistoryPool } = await import('./pool.js');
  const { worker, module, description } = options.workerScanner!;
  const shared = new Uint8Array(new SharedArrayBuffer(wanted.length));
  shared.set(wanted);
  return new HistoryPool(worker, jobs - 1, chunks, {
    objectsDir: repository.objectsDir, alternates: repository.alternates, hashLength: repository.hashLength,
    packs: JSON.stringify(database.packs.map(({ file, size }) => [file, size])), packedCount: forest.packedCount,
    module, description, scanMode: options.scanMode ?? 'delta', wanted: shared,
  });
}
