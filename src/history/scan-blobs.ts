/** The step of an audit that scans the blobs which no earlier one did: by threads when that pays, the patient ways for what the walk leaves. */
import type { LargeBlob } from '../git/large-object.js';
import type { ContentScanner } from '../detectors/content-scanner.js';
import { startsIn } from '../content/fragment.js';
import { failedScan } from '../sources/failed-scan.js';
import { inWindows } from '../sources/window.js';
import type { Candidate } from '../findings/types.js';
import { scanBlobShare } from './blob-share.js';
import { mergeShare, shifted, type CandidateStore } from './candidate-store.js';
import type { Faults } from './faults.js';
import type { DeltaForest } from './delta-forest.js';
import { neededFor, type ForestWalk } from './forest-walk.js';
import type { Leftovers } from './leftovers.js';
import { chunkRoots, claimChunk, compressedBytes, type RootRun } from './root-chunks.js';
import type { BlobShare } from './share.js';
import type { Threads } from './threads.js';
import type { HistoryOptions } from './types.js';

/** A place is kept as 32-bit offsets. */
const MOST_OFFSET = 2 ** 31 - 1;

export interface BlobScanInput {
  forest: DeltaForest;
  scanner: ContentScanner;
  walk: ForestWalk;
  store: CandidateStore;
  leftovers: Leftovers;
  faults: Faults;
  options: HistoryOptions;
  threads: Threads;
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
  const { forest, scanner, store, walk, leftovers, options, coverage, threads, stopped, breathe } = input;
  const outcome: BlobScanOutcome = { novelBytes: 0, notes: [] };
  const visited = (length: number): void => {
    coverage.blobs++;
    coverage.bytes += length;
  };
  const scanShare = async (take: () => RootRun | null): Promise<void> => {
    outcome.novelBytes += await scanBlobShare({ scanner, walk, store, wanted, scanMode: options.scanMode ?? 'delta', take, onVisit: visited, failed: leftovers.failed, stopped, breathe });
  };
  const needed = neededFor(forest, wanted);
  const pool = await threads.forBlobs(compressedBytes(forest, needed));
  const chunks = chunkRoots(forest, needed, pool ? pool.size + 1 : 1);
  if (pool) {
    pool.begin({ kind: 'blobs', forest, chunks, wanted, scanMode: options.scanMode ?? 'delta' });
    await meanwhile();
  }
  walk.tellBroken(wanted, leftovers);
  await scanShare(() => claimChunk(chunks, 0));
  if (pool) {
    if (stopped()) pool.abort();
    const { shares, undone, notes } = await pool.finish<BlobShare>();
    const rules = new Map(store.variants.map(({ rule }) => [rule.id, rule]));
    for (const share of shares) {
      mergeShare(store, share, rules);
      for (const [entry, reason] of share.failed) leftovers.failed(entry, reason);
      coverage.blobs += share.blobs;
      coverage.bytes += share.bytes;
      outcome.novelBytes += share.novelBytes;
    }
    outcome.notes.push(...notes);
    if (undone.length > 0) await scanShare(() => undone.pop() ?? null);
  }
  const whole = (entry: number, length: number, found: readonly Candidate[]): void => {
    visited(length);
    outcome.novelBytes += length;
    store.record(entry, store.places(found));
  };
  await leftovers.read(wanted, (entry, bytes) => {
    try {
      whole(entry, bytes.length, scanner.scan(bytes));
    } catch (error) {
      leftovers.refuse(entry, failedScan(error));
    }
  }, async (entry, blob) => {
    const found = await scanLarge(input, entry, blob);
    if (found) whole(entry, blob.size, found);
  });
  return outcome;
}

/** A blob that is too large to be held, window by window. Null when it is not read at all. */
async function scanLarge({ forest, scanner, faults, leftovers, breathe, stopped }: BlobScanInput, entry: number, blob: LargeBlob): Promise<Candidate[] | null> {
  if (blob.size > MOST_OFFSET) {
    faults.add(`object ${forest.oid(entry)}`, 'blobs above 2 GiB are not read in history');
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
