/**
 * Scans a list of files with worker threads. The main thread begins alone, for most scans end before a worker would
 * have started (0.1 s); it goes on as one of the threads. Output is in the order of the list, whatever the number of
 * threads.
 */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Settings } from '../config/settings.js';
import type { ContentScanner } from '../detectors/content-scanner.js';
import type { RuleLookup } from '../rules/ruleset.js';
import { FileReader, type ReadOptions } from '../sources/file-reader.js';
import { milliseconds } from '../util/clock.js';
import type { Coverage } from '../sources/types.js';
import type { ListedFile } from '../sources/worktree-list.js';
import type { FileMessage, FileWork } from './file-worker.js';
import { BATCH_FILES, scanBatch, takeBatch, type Scanned } from './scan-files.js';
import type { StopSignal } from '../util/stop-signal.js';

export interface FilePoolOptions {
  files: readonly ListedFile[];
  read: ReadOptions;
  settings: Settings;
  explain: boolean;
  scanner: ContentScanner;
  rules: RuleLookup;
  coverage: Coverage;
  jobs: number;
  /** See ScanRequest. */
  beforeThreads?: () => void;
  signal?: StopSignal;
  onProgress?: () => void;
}

/** Milliseconds of work for the main thread alone before workers are worth their start. */
const ALONE_MS = 150;
/** So many files are more work than that for certain. */
const MANY_FILES = 4096;

export async function* scanFiles(options: FilePoolOptions): AsyncGenerator<Scanned> {
  const { files, coverage, jobs, signal } = options;
  const counter = new Int32Array(new SharedArrayBuffer(4));
  const reader = new FileReader(options.read);
  const ready = new Map<number, Scanned[]>();
  let workers: Workers | undefined;
  let next = 0;
  const begun = milliseconds();
  const inOrder = function* (): Generator<Scanned> {
    for (let found = ready.get(next); found !== undefined; found = ready.get(next)) {
      ready.delete(next);
      next += BATCH_FILES;
      yield* found;
    }
  };
  try {
    if (jobs > 1 && files.length >= MANY_FILES) workers = startWorkers(options, counter, ready);
    for (let first = takeBatch(counter, files.length); first >= 0 && !signal?.aborted; first = takeBatch(counter, files.length)) {
      ready.set(first, scanBatch(files, first, reader, options.scanner, coverage));
      if (jobs > 1 && !workers && milliseconds() - begun > ALONE_MS) workers = startWorkers(options, counter, ready);
      options.onProgress?.();
      await new Promise((resolve) => setImmediate(resolve)); // lets the workers' messages in
      yield* inOrder();
    }
    if (signal?.aborted) return;
    await workers?.finished;
    yield* inOrder();
  } finally {
    await workers?.stop();
  }
}

interface Workers {
  finished: Promise<unknown>;
  stop(): Promise<unknown>;
}

function startWorkers(options: FilePoolOptions, counter: Int32Array, ready: Map<number, Scanned[]>): Workers {
  const { settings, explain, files, read, coverage, rules, jobs } = options;
  const data: FileWork = { settings, explain, files, read, counter };
  options.beforeThreads?.();
  const threads = Array.from({ length: jobs - 1 }, () => new Worker(path.join(__dirname, 'file-worker.js'), { workerData: data }));
  const finished = Promise.all(threads.map((thread) => new Promise<void>((resolve, reject) => {
    let [files_, bytes] = [0, 0];
    thread.on('error', reject);
    thread.on('exit', () => reject(new Error('a worker thread ended early')));
    thread.on('message', (message: FileMessage) => {
      if ('done' in message) {
        coverage.skipped.push(...message.coverage.skipped);
        coverage.files += message.coverage.files - files_;
        coverage.bytes += message.coverage.bytes - bytes;
        resolve();
        return;
      }
      coverage.files += message.files - files_;
      coverage.bytes += message.bytes - bytes;
      [files_, bytes] = [message.files, message.bytes];
      ready.set(message.batch, message.found.map(({ candidates, ...fragment }) => ({
        fragment: { ...fragment, bytes: Buffer.from(fragment.bytes.buffer, fragment.bytes.byteOffset, fragment.bytes.length) },
        candidates: candidates.map((candidate) => ({ ...candidate, rule: rules.get(candidate.rule)! })),
      })));
    });
  })));
  // A failure is seen where it is waited for; until then it must not end the process.
  finished.catch(() => undefined);
  return { finished, stop: () => Promise.all(threads.map((thread) => thread.terminate())) };
}
