/**
 * Takes the next batch of a shared list, reads and scans it: what the main thread and each worker do alike. Batches
 * are taken from one atomic counter, so that no thread waits for another; results carry the batch's number, so that
 * the order in which they are used does not depend on who was faster.
 */
import type { Fragment } from '../content/fragment.js';
import type { ContentScanner } from '../detectors/content-scanner.js';
import type { Candidate } from '../findings/types.js';
import type { FileReader } from '../sources/file-reader.js';
import { scanOrSkip } from '../sources/failed-scan.js';
import type { Coverage } from '../sources/types.js';
import type { ListedFile } from '../sources/worktree-list.js';

/** Files of a batch: about 10 ms of work, so that threads end within that of each other. */
export const BATCH_FILES = 32;

export interface Scanned {
  fragment: Fragment;
  candidates: readonly Candidate[];
}

/** @returns the first file of the next batch, or -1 when all are taken */
export function takeBatch(counter: Int32Array, files: number): number {
  const first = Atomics.add(counter, 0, 1) * BATCH_FILES;
  return first < files ? first : -1;
}

/** Fragments without candidates are left out; the bytes of the others are copied, as they are used later, each into memory of its own, as that can be handed to another thread. */
export function scanBatch(files: readonly ListedFile[], first: number, reader: FileReader, scanner: ContentScanner, coverage: Coverage): Scanned[] {
  const found: Scanned[] = [];
  const last = Math.min(files.length, first + BATCH_FILES);
  for (let i = first; i < last; i++) {
    for (const fragment of reader.read(files[i]!, coverage)) {
      const candidates = scanOrSkip(fragment, coverage, () => scanner.scan(fragment.bytes));
      if (candidates.length === 0) continue;
      const bytes = Buffer.allocUnsafeSlow(fragment.bytes.length);
      bytes.set(fragment.bytes);
      found.push({ fragment: { ...fragment, bytes }, candidates });
    }
  }
  return found;
}
