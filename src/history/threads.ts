/** Whether an audit has worker threads, and since when: they are begun early when all is to be read, and otherwise when it turns out that they pay. */
import { availableParallelism } from 'node:os';
import type { HistoryPool } from './pool.js';
import type { HistoryOptions } from './types.js';

/** Compressed bytes of blobs below which starting a worker (0.2 s) does not pay. */
const STARTING_PAYS = 12 << 20;
/** Compressed bytes of trees below which it does not pay to tell a worker the ids of objects. */
const TREES_PAY = 2 << 20;
/** By default; more share one disk and one memory. */
const MOST_JOBS = 8;

export class Threads {
  private pool: HistoryPool | null = null;

  constructor(private readonly options: Pick<HistoryOptions, 'jobs' | 'beforeThreads' | 'workerScanner' | 'signal'>) {}

  /** Has workers load their scanners while the objects are laid out, where they will be needed for sure. */
  async foresee(packs: readonly { size: number }[]): Promise<void> {
    await this.forBlobs(packs.reduce((sum, { size }) => sum + size, 0) / 2);
  }

  /** Workers for blobs of as many compressed bytes; null when one thread is faster. */
  async forBlobs(bytes: number): Promise<HistoryPool | null> {
    const { jobs, beforeThreads, workerScanner, signal } = this.options;
    const threads = jobs ?? (bytes < STARTING_PAYS ? 1 : Math.min(MOST_JOBS, availableParallelism()));
    if (!workerScanner || threads < 2) return null;
    if (!this.pool) {
      beforeThreads?.();
      const { HistoryPool } = await import('./pool.js');
      const { worker, module, description } = workerScanner;
      const pool = this.pool = new HistoryPool(worker, threads - 1, { module, description });
      // Also while this thread waits for the others.
      signal?.addEventListener?.('abort', () => pool.abort(), { once: true });
    }
    return this.pool;
  }

  /** The workers that read blobs, if there were any. */
  forTrees(bytes: number): HistoryPool | null {
    return this.options.jobs !== undefined || bytes >= TREES_PAY ? this.pool : null;
  }

  close(): void {
    this.pool?.close();
    this.pool = null;
  }
}
