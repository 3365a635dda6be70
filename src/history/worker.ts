/**
 * The worker thread's entry: makes its own scanner, takes portions of the delta forest that the main thread laid out until none is left,
 * and sends back what it found. Separate because it is a bundle of its own.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PackBytes } from '../git/pack-bytes.js';
import { PackMemory } from '../git/pack-memory.js';
import { scanBlobShare } from './blob-share.js';
import { CandidateStore } from './candidate-store.js';
import type { ForestTables } from './forest-tables.js';
import { ForestWalk } from './forest-walk.js';
import { adoptIds } from './id-table.js';
import { NameTable } from './name-table.js';
import { claimChunk } from './root-chunks.js';
import type { BlobShare, BlobTask, IdsMessage, ScannerModule, ScannerParts, Task, TreeShare, TreeTask, WorkerStart } from './share.js';
import { TreeLinks } from './tree-links.js';

const { thread, module, description, stop } = workerData as WorkerStart;
const stopped = (): boolean => Atomics.load(stop, 0) === 1;

interface Made extends Required<ScannerParts> {
  walk: ForestWalk;
}

async function makeScanner(): Promise<Required<ScannerParts>> {
  const { createScanner } = (await import(module)) as ScannerModule;
  return { keep: (candidate) => candidate.dropped === undefined, ...(await createScanner(description)) };
}

function makeWalk(forest: ForestTables): ForestWalk {
  return new ForestWalk({ ...forest, packs: forest.packs.map((pack) => new PackBytes(pack)) }, memory);
}

async function blobs({ wanted, scanMode, chunks }: BlobTask, { scanner, keep, walk }: Made): Promise<BlobShare> {
  const store = new CandidateStore(keep);
  const failed: [number, string][] = [];
  let count = 0;
  let bytes = 0;
  const novelBytes = await scanBlobShare({
    scanner, store, walk, wanted, scanMode, stopped,
    take: () => claimChunk(chunks, thread),
    onVisit: (length) => {
      count++;
      bytes += length;
    },
    failed: (entry, reason) => failed.push([entry, reason]),
  });
  const places = [...store.byEntry.values()];
  return {
    variants: store.variants, failed, blobs: count, bytes, novelBytes,
    entries: Int32Array.from(store.byEntry.keys()),
    lengths: Int32Array.from(places, (one) => one.length),
    places: joined(places),
  };
}

async function trees({ wanted, chunks, hot }: TreeTask, { scanner, keep, walk }: Made): Promise<TreeShare> {
  const failed: [number, string][] = [];
  // When a name cannot be scanned, the main thread does the work again, and tells.
  const names = new NameTable(walk.memory, scanner, new CandidateStore(keep), null);
  const links = new TreeLinks(walk.forest, walk.memory, wanted, hot, names, (entry, reason) => failed.push([entry, reason]), stopped);
  await walk.run(wanted, links, () => claimChunk(chunks, thread));
  return { ...links.share(), failed };
}

function joined(parts: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The numbers are given away, not copied. */
function send(share: BlobShare | TreeShare): void {
  const numbers = Object.values(share).filter((value): value is Int32Array => value instanceof Int32Array);
  parentPort!.postMessage(share, numbers.map(({ buffer }) => buffer as ArrayBuffer));
}

const memory = new PackMemory();
const scanner = makeScanner();
let walk: ForestWalk | undefined;

async function work(task: Task): Promise<void> {
  walk ??= makeWalk(task.forest);
  const made: Made = { ...(await scanner), walk };
  send(task.kind === 'blobs' ? await blobs(task, made) : await trees(task, made));
}

parentPort!.on('message', (message: Task | IdsMessage) => {
  if (message.kind === 'ids') adoptIds(memory, message.ids, message.hashLength);
  else void work(message);
});
