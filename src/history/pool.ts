/**
 * Worker threads of an audit. The main thread takes portions of the work as well; a worker that cannot start or dies costs time only,
 * as its portions are done again.
 */
import { Worker } from 'node:worker_threads';
import { sharedCopy } from '../util/shared-bytes.js';
import { tablesOf } from './forest-tables.js';
import { claimedBy, type ChunkTable, type RootRun } from './root-chunks.js';
import type { IdsMessage, Task, WorkerStart } from './share.js';

export interface PoolOutcome<Share> {
  shares: Share[];
  /** Roots that a failed worker had taken. */
  undone: RootRun[];
  /** Why workers failed, for people. */
  notes: string[];
}

export class HistoryPool {
  private readonly hands: Hand[] = [];
  private readonly stop = new Int32Array(new SharedArrayBuffer(4));
  private chunks: ChunkTable | null = null;

  /** Starts `count` workers, numbered from 1, which load their scanners at once. @param file bundle of src/history/worker.ts */
  constructor(file: string, count: number, start: Pick<WorkerStart, 'module' | 'description'>) {
    for (let thread = 1; thread <= count; thread++) {
      this.hands.push(new Hand(thread, new Worker(file, { workerData: { ...start, thread, stop: this.stop } satisfies WorkerStart })));
    }
  }

  get size(): number {
    return this.hands.length;
  }

  tell(message: IdsMessage): void {
    for (const hand of this.hands) hand.tell(message);
  }

  begin(task: Task): void {
    this.chunks = task.chunks;
    const told: Task = { ...task, forest: tablesOf(task.forest), wanted: sharedCopy(task.wanted) };
    if (told.kind === 'trees') told.hot = sharedCopy(told.hot);
    for (const hand of this.hands) hand.begin(told);
  }

  /** What came of the task that was begun last. */
  async finish<Share>(): Promise<PoolOutcome<Share>> {
    const outcome: PoolOutcome<Share> = { shares: [], undone: [], notes: [] };
    for (const hand of this.hands) {
      const share = await hand.share;
      if (share !== null) outcome.shares.push(share as Share);
      else {
        outcome.undone.push(...claimedBy(this.chunks!, hand.thread));
        outcome.notes.push(...hand.complain());
      }
    }
    return outcome;
  }

  /** Ends the work in hand early. */
  abort(): void {
    Atomics.store(this.stop, 0, 1);
  }

  close(): void {
    for (const hand of this.hands) hand.close();
  }
}

class Hand {
  /** What came of the task; null when the worker failed. */
  share: Promise<unknown> = Promise.resolve(null);
  private settle: ((share: unknown) => void) | null = null;
  private reason: string | null = null;
  private told = false;

  constructor(readonly thread: number, private readonly worker: Worker) {
    worker.on('message', (share) => this.settle?.(share));
    worker.once('error', (error) => this.fail(error.message));
    worker.once('exit', (code) => this.fail(`ended with ${code}`));
  }

  tell(message: IdsMessage): void {
    this.worker.postMessage(message, []);
  }

  begin(task: Task): void {
    if (this.reason === null) this.worker.postMessage(task, []);
    this.share = this.reason === null ? new Promise((resolve) => (this.settle = resolve)) : Promise.resolve(null);
  }

  /** Once. */
  complain(): string[] {
    if (this.told) return [];
    this.told = true;
    return [`worker thread ${this.thread} failed (${this.reason}); its work was done again`];
  }

  close(): void {
    void this.worker.terminate();
  }

  private fail(reason: string): void {
    this.reason ??= reason;
    this.settle?.(null);
  }
}
