/**
 * The worker thread's entry: opens the repository's objects for itself, makes its own scanner, takes portions of the delta forest until none
 * is left, and sends back what it found. Separate because it is a bundle of its own.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { openObjectDatabase } from '../git/object-database.js';
import { PackMemory } from '../git/pack-memory.js';
import { scanBlobShare } from './blob-share.js';
import { CandidateStore } from './candidate-store.js';
import { DeltaForest } from './delta-forest.js';
import { ForestWalk } from './forest-walk.js';
import { claimChunk } from './root-chunks.js';
import type { ScannerModule, ShareMessage, ShareResult } from './share.js';

async function run(message: ShareMessage): Promise<ShareResult> {
  const empty: ShareResult = { stale: true, variants: [], entries: new Int32Array(0), lengths: new Int32Array(0), places: new Int32Array(0), failed: [], blobs: 0, bytes: 0, novelBytes: 0 };
  const database = openObjectDatabase({ objectsDir: message.objectsDir, alternates: message.alternates, hashLength: message.hashLength, onFault: () => undefined });
  try {
    const forest = new DeltaForest({ hashLength: database.hashLength, packs: database.packs, looseOids: () => [] }, new PackMemory());
    // Another process may have repacked since the main thread looked: numbers of objects would mean other objects.
    if (JSON.stringify(database.packs.map(({ file, size }) => [file, size])) !== message.packs || forest.packedCount !== message.packedCount) return empty;
    const { createScanner } = (await import(message.module)) as ScannerModule;
    const { scanner, keep } = await createScanner(message.description);
    const store = new CandidateStore(keep ?? ((candidate) => candidate.dropped === undefined));
    const failed: [number, string][] = [];
    let blobs = 0;
    let bytes = 0;
    const novelBytes = await scanBlobShare({
      scanner, store, walk: new ForestWalk(forest), wanted: message.wanted, scanMode: message.scanMode,
      take: () => claimChunk(message.chunks, message.thread),
      onVisit: (length) => {
        blobs++;
        bytes += length;
      },
      failed: (entry, reason) => failed.push([entry, reason]),
      stopped: () => Atomics.load(message.stop, 0) === 1,
    });
    const places = [...store.byEntry.values()];
    return {
      stale: false, variants: store.variants, failed, blobs, bytes, novelBytes,
      entries: Int32Array.from(store.byEntry.keys()),
      lengths: Int32Array.from(places, (one) => one.length),
      places: joined(places),
    };
  } finally {
    database.close();
  }
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

async function answer(): Promise<void> {
  const result = await run(workerData as ShareMessage);
  parentPort!.postMessage(result, [result.entries.buffer as ArrayBuffer, result.lengths.buffer as ArrayBuffer, result.places.buffer as ArrayBuffer]);
}

void answer();
