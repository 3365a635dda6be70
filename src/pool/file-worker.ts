/**
 * A worker thread that scans batches of files. An entry of its own in dist/. Rules are named by id on the way to the
 * main thread, which has the same rule set.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Candidate } from '../findings/types.js';
import { buildScanner } from '../scanner.js';
import type { Settings } from '../config/settings.js';
import { newCoverage } from '../sources/coverage.js';
import { FileReader, type ReadOptions } from '../sources/file-reader.js';
import type { Coverage } from '../sources/types.js';
import type { ListedFile } from '../sources/worktree-list.js';
import type { Fragment } from '../content/fragment.js';
import { scanBatch, takeBatch } from './scan-files.js';

export interface FileWork {
  settings: Settings;
  /** Candidates that can never be reported are wanted too. */
  explain: boolean;
  files: readonly ListedFile[];
  read: ReadOptions;
  counter: Int32Array;
}

export interface SentFragment extends Omit<Fragment, 'bytes'> {
  bytes: Uint8Array;
  candidates: (Omit<Candidate, 'rule'> & { rule: string })[];
}

export type FileMessage = { batch: number; found: SentFragment[]; files: number; bytes: number } | { done: true; coverage: Coverage };

async function work({ settings, explain, files, read, counter }: FileWork): Promise<void> {
  const port = parentPort!;
  const { scanner } = await buildScanner(settings, explain);
  const reader = new FileReader(read);
  const coverage = newCoverage();
  for (let first = takeBatch(counter, files.length); first >= 0; first = takeBatch(counter, files.length)) {
    const found = scanBatch(files, first, reader, scanner, coverage).map(({ fragment, candidates }): SentFragment => ({
      ...fragment,
      candidates: candidates.map((candidate) => ({ ...candidate, rule: candidate.rule.id })),
    }));
    const message: FileMessage = { batch: first, found, files: coverage.files, bytes: coverage.bytes };
    port.postMessage(message, found.map(({ bytes }) => bytes.buffer as ArrayBuffer));
  }
  const message: FileMessage = { done: true, coverage };
  port.postMessage(message);
}

void work(workerData as FileWork);
