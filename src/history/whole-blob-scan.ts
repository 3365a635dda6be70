/** Scans each blob from end to end: what delta-scan.ts must agree with, and stays runnable for ever. */
import type { ContentScanner } from '../detectors/content-scanner.js';
import type { PackMemory } from '../git/pack-memory.js';
import { failedScan } from '../sources/failed-scan.js';
import type { CandidateStore } from './candidate-store.js';
import type { ForestVisitor, WalkedObject } from './forest-walk.js';

export class WholeBlobScan implements ForestVisitor<null> {
  constructor(
    private readonly scanner: ContentScanner,
    private readonly memory: PackMemory,
    private readonly wanted: Uint8Array,
    private readonly store: CandidateStore,
    private readonly onVisit: (length: number) => void,
    readonly failed: (entry: number, reason: string) => void,
    readonly stopped: () => boolean,
  ) {}

  visit({ entry, start, length }: WalkedObject): null {
    if (!this.wanted[entry]) return null;
    this.onVisit(length);
    try {
      this.store.record(entry, this.store.places(this.scanner.scan(this.memory.view(start, length))));
    } catch (error) {
      this.failed(entry, failedScan(error));
    }
    return null;
  }
}
