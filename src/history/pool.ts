/**
 * Worker threads for the blobs of a history. The main thread takes portions as well; a worker that cannot start, finds other packs or
 * dies costs time only, as its portions are done again.
 */
import { Worker } from 'node:worker_threads';
import type { CandidateStore } from './candidate-store.js';
import { claimedBy, type ChunkTable } from './root-chunks.js';
import type { Rule } from '../rules/types.js';
import type { ShareMessage, ShareResult } from './share.js';

export interface PoolOutcome {
  results: ShareResult[];
  /** Roots that a failed worker had taken. */
  undone: { from: number; to: number }[];
  /** Why workers failed, for people. */
  notes: string[];
}

export class HistoryPool {
  private readonly outcomes: Promise<{ thread: number; result: ShareResult | null; reason: string }>[] = [];
  private readonly stop = new Int32Array(new SharedArrayBuffer(4));

  /** Starts `count` workers, numbered from 1. @param file bundle of src/history/worker.ts */
  constructor(file: string, count: number, private readonly chunks: ChunkTable, message: Omit<ShareMessage, 'thread' | 'chunks' | 'stop'>) {
    for (let thread = 1; thread <= count; thread++) {
      const worker = new Worker(file, { workerData: { ...message, thread, chunks, stop: this.stop } satisfies ShareMessage });
      this.outcomes.push(new Promise((resolve) => {
        worker.once('message', (result: ShareResult) => resolve({ thread, result: result.stale ? null : result, reason: 'the packs changed meanwhile' }));
        worker.once('error', (error) => resolve({ thread, result: null, reason: error.message }));
        worker.once('exit', (code) => resolve({ thread, result: null, reason: `ended with ${code}` }));
      }));
    }
  }

  abort(): void {
    Atomics.store(this.stop, 0, 1);
  }

  async finish(): Promise<PoolOutcome> {
    const outcome: PoolOutcome = { results: [], undone: [], notes: [] };
    for (const { thread, result, reason } of await Promise.all(this.outcomes)) {
      if (result) outcome.results.push(result);
      else {
        outcome.undone.push(...claimedBy(this.chunks, thread));
        outcome.notes.push(`worker thread ${thread} failed (${reason}); its work was done again`);
      }
    }
    return outcome;
  }
}

/** Puts a worker's candidates into the main thread's store. @param rules by id, so that each rule stays one object */
export function mergeShare(store: CandidateStore, { variants, entries, lengths, places }: ShareResult, rules: Map<string, Rule>): void {
  for (const variant of variants) {
    const known = rules.get(variant.rule.id);
    if (known) variant.rule = known;
    else rules.set(variant.rule.id, variant.rule);
  }
  const byEntry = new Map<number, Int32Array>();
  let at = 0;
  entries.forEach((entry, i) => {
    byEntry.set(entry, places.slice(at, at + lengths[i]!));
    at += lengths[i]!;
  });
  store.merge({ variants, byEntry });
}
