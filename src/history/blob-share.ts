/** What one thread does with the blobs that it takes. Separate because the main thread and every worker run just this. */
import type { ContentScanner } from '../detectors/content-scanner.js';
import type { CandidateStore } from './candidate-store.js';
import { DeltaScan } from './delta-scan.js';
import type { ForestVisitor, ForestWalk } from './forest-walk.js';
import type { RootRun } from './root-chunks.js';
import { WholeBlobScan } from './whole-blob-scan.js';

export interface BlobShareInput {
  scanner: ContentScanner;
  walk: ForestWalk;
  store: CandidateStore;
  wanted: Uint8Array;
  scanMode: 'delta' | 'whole-blob';
  /** The next roots to walk, null when there are no more. */
  take: () => RootRun | null;
  onVisit: (length: number) => void;
  failed: (entry: number, reason: string) => void;
  stopped: () => boolean;
  breathe?: () => Promise<void>;
}

/** Returns the bytes that were given to the prefilter. */
export async function scanBlobShare({ scanner, walk, store, wanted, scanMode, take, onVisit, failed, stopped, breathe }: BlobShareInput): Promise<number> {
  const hooks = breathe ? { breathe } : {};
  if (scanMode === 'whole-blob') {
    let bytes = 0;
    const visitor: ForestVisitor<null> = new WholeBlobScan(scanner, walk.memory, wanted, store, (length) => {
      bytes += length;
      onVisit(length);
    }, failed, stopped);
    await walk.run(wanted, Object.assign(visitor, hooks), take);
    return bytes;
  }
  const scan = new DeltaScan(scanner, walk.memory, wanted, store, onVisit, failed, stopped);
  await walk.run(wanted, Object.assign(scan, hooks), take);
  scan.finish();
  return scan.novelBytes;
}
