/**
 * A worker thread that scans batches. An entry of its own in dist/. Rules are named by id on the way to the main thread, which has the same
 * rule set.
 */
import { parentPort, workerData } from 'node:worker_threads';
import type { Settings } from '../config/settings.js';
import { askedSpans } from '../content/asked-spans.js';
import type { Fragment } from '../content/fragment.js';
import type { Candidate } from '../findings/types.js';
import type { Coverage } from '../sources/types.js';
import { scanBatch, takeBatch } from './batches.js';
import { openBatches, type List } from './open-batches.js';

export interface WorkerData {
  settings: Settings;
  /** Candidates that can never be reported are wanted too. */
  explain: boolean;
  list: List;
  counter: Int32Array;
}

export interface SentFragment extends Omit<Fragment, 'bytes'> {
  bytes: Uint8Array;
  candidates: (Omit<Candidate, 'rule'> & { rule: string })[];
}

/** `null` when all batches are taken. */
export type Message = { batch: number; found: SentFragment[]; coverage: Coverage } | null;

async function work({ settings, explain, list, counter }: WorkerData): Promise<void> {
  const port = parentPort!;
  const send = (message: Message, transferred: ArrayBuffer[] = []): void => port.postMessage(message, transferred);
  const { buildScanner } = await import('../scanner.js');
  const { scanner } = await buildScanner(settings, explain);
  const batches = await openBatches(list, settings);
  for (let batch = takeBatch(counter, batches); batch >= 0; batch = takeBatch(counter, batches)) {
    const { found, coverage } = await scanBatch(batches, batch, (fragment) => scanner.scan(fragment.bytes, askedSpans(fragment, explain)));
    const sent = found.map(({ fragment, candidates }): SentFragment => ({ ...fragment, candidates: candidates.map((candidate) => ({ ...candidate, rule: candidate.rule.id })) }));
    send({ batch, found: sent, coverage }, sent.map(({ bytes }) => bytes.buffer as ArrayBuffer));
  }
  batches.close();
  send(null);
}

void work(workerData as WorkerData);
