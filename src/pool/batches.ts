/**
 * A list that is scanned batch by batch: what the main thread and each worker do alike. Batches are taken from one atomic counter, so that no
 * thread waits for another; results carry the batch's number, so that the order in which they are used does not depend on who was faster.
 */
import type { Fragment } from '../content/fragment.js';
import type { Candidate } from '../findings/types.js';
import { newCoverage } from '../sources/coverage.js';
import { skipFailed } from '../sources/failed-scan.js';
import type { Coverage } from '../sources/types.js';

export interface Batches {
  readonly count: number;
  /** Bytes of a fragment are valid until the next one is asked for. */
  fragments(batch: number, coverage: Coverage): Iterable<Fragment> | AsyncIterable<Fragment>;
  close(): void;
}

export interface Scanned {
  fragment: Fragment;
  candidates: readonly Candidate[];
}

export interface ScannedBatch {
  found: Scanned[];
  /** Of this batch alone. */
  coverage: Coverage;
}

export type Scan = (fragment: Fragment) => readonly Candidate[] | Promise<readonly Candidate[]>;

/** @returns the number of the next batch, or -1 when all are taken */
export function takeBatch(counter: Int32Array, { count }: Batches): number {
  const batch = Atomics.add(counter, 0, 1);
  return batch < count ? batch : -1;
}

/** Fragments without candidates are left out; the bytes of the others are copied, as they are used later, each into memory of its own, as that can be handed to another thread. */
export async function scanBatch(batches: Batches, batch: number, scan: Scan): Promise<ScannedBatch> {
  const [found, coverage]: [Scanned[], Coverage] = [[], newCoverage()];
  for await (const fragment of batches.fragments(batch, coverage)) {
    try {
      const candidates = await scan(fragment);
      if (candidates.length === 0) continue;
      const bytes = Buffer.allocUnsafeSlow(fragment.bytes.length);
      bytes.set(fragment.bytes);
      found.push({ fragment: { ...fragment, bytes }, candidates });
    } catch (error) {
      skipFailed(fragment, coverage, error);
    }
  }
  return { found, coverage };
}
