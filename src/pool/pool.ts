/**
 * Scans a list with worker threads. The main thread begins alone, for most scans end before a worker would have started (0.1 s); it goes on as
 * one of the threads. Output is in the order of the list, whatever the number of threads.
 */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Settings } from '../config/settings.js';
import type { Engine } from '../engine.js';
import type { Objects } from '../git/objects.js';
import type { RuleLookup } from '../rules/ruleset.js';
import { addCoverage } from '../sources/coverage.js';
import type { Coverage } from '../sources/types.js';
import { milliseconds } from '../util/clock.js';
import type { StopSignal } from '../util/stop-signal.js';
import { scanBatch, takeBatch, type Scanned, type ScannedBatch } from './batches.js';
import { openBatches, type List } from './open-batches.js';
import type { Message, WorkerData } from './worker.js';

export interface PoolOptions {
  list: List;
  /** See openBatches(). */
  objects?: Objects;
  settings: Settings;
  explain: boolean;
  engine: Engine;
  /** What is scanned is added to it. */
  coverage: Coverage;
  jobs: number;
  /** Whether workers start at once, however little there is to do. */
  atOnce: boolean;
  /** See ScanRequest. */
  beforeThreads?: (() => void) | undefined;
  signal?: StopSignal | undefined;
}

/** Milliseconds of work for the main thread alone before workers are worth their start. */
const ALONE_MS = 150;
/** So many batches are more work than that for certain. */
const MANY_BATCHES = 128;

export async function* scanList(options: PoolOptions): AsyncGenerator<Scanned> {
  const { engine, coverage, signal } = options;
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const batches = await openBatches(options.list, options.settings, options.objects);
  const ready = new Map<number, ScannedBatch>();
  let workers: Workers | undefined;
  let next = 0;
  const begun = milliseconds();
  const inOrder = function* (): Generator<Scanned> {
    for (let batch = ready.get(next); batch !== undefined; batch = ready.get(next)) {
      ready.delete(next);
      next += 1;
      addCoverage(coverage, batch.coverage);
      yield* batch.found;
    }
  };
  try {
    const [threads, atOnce] = [Math.min(options.jobs, batches.count), options.atOnce || batches.count >= MANY_BATCHES];
    for (let batch = takeBatch(counter, batches); batch >= 0 && !signal?.aborted; batch = takeBatch(counter, batches)) {
      if (threads > 1 && !workers && (atOnce || milliseconds() - begun > ALONE_MS)) workers = startWorkers(options, threads - 1, counter, ready, (await engine.built()).rules.byId);
      ready.set(batch, await scanBatch(batches, batch, (fragment) => engine.scan(fragment)));
      await new Promise((resolve) => setImmediate(resolve)); // lets the workers' messages in
      yield* inOrder();
    }
    if (signal?.aborted) return;
    await workers?.finished;
    yield* inOrder();
  } finally {
    batches.close();
    await workers?.stop();
  }
}

interface Workers {
  finished: Promise<unknown>;
  stop(): Promise<unknown>;
}

function startWorkers({ settings, explain, list, beforeThreads }: PoolOptions, count: number, counter: Int32Array, ready: Map<number, ScannedBatch>, rules: RuleLookup): Workers {
  const workerData: WorkerData = { settings, explain, list, counter };
  beforeThreads?.();
  const threads = Array.from({ length: count }, () => new Worker(path.join(__dirname, 'pool-worker.js'), { workerData }));
  const finished = Promise.all(threads.map((thread) => new Promise<void>((resolve, reject) => {
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('a worker thread ended early')));
    thread.on('message', (message: Message) => {
      if (message === null) {
        resolve();
        return;
      }
      const found = message.found.map(({ candidates, ...fragment }): Scanned => ({
        fragment: { ...fragment, bytes: Buffer.from(fragment.bytes.buffer, fragment.bytes.byteOffset, fragment.bytes.length) },
        candidates: candidates.map((candidate) => ({ ...candidate, rule: rules.get(candidate.rule)! })),
      }));
      ready.set(message.batch, { found, coverage: message.coverage });
    });
  })));
  // A failure is seen where it is waited for; until then it must not end the process.
  finished.catch(() => undefined);
  return { finished, stop: () => Promise.all(threads.map((thread) => thread.terminate())) };
}
