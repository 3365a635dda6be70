/** Objects that the walk does not reach, loose ones and those it failed at, each read by the patient ways (object-fallback.ts) or told as a fault. */
import type { LargeBlob } from '../git/large-object.js';
import type { DeltaForest } from './delta-forest.js';
import type { Faults } from './faults.js';
import type { ObjectFallback, Pause } from './object-fallback.js';

export class Leftovers {
  /** Entries that nobody could read or scan. */
  readonly unreadable = new Set<number>();
  private readonly unread: { entry: number; reason: string }[] = [];
  private readonly told = new Set<number>();
  /** For visitors of the walk. */
  readonly failed = (entry: number, reason: string): void => {
    this.unread.push({ entry, reason });
  };

  /** @param pause true when the audit was interrupted */
  constructor(private readonly forest: DeltaForest, private readonly fallback: ObjectFallback, private readonly faults: Faults, private readonly pause: Pause, private readonly stopped: () => boolean) {}

  /** Forgets what a walk failed at, as it is walked again. */
  forget(): void {
    this.unread.length = 0;
  }

  /** For good: nobody could read it, or what was read could not be scanned. */
  refuse(entry: number, reason: string): void {
    this.tell(entry, reason);
    this.unreadable.add(entry);
  }

  /** @param wanted 1 for those that the walk was asked for */
  async read(wanted: Uint8Array, each: (entry: number, bytes: Buffer) => void, large?: (entry: number, blob: LargeBlob) => Promise<void>): Promise<void> {
    const { forest } = this;
    const entries = this.unread.splice(0).filter(({ entry }) => !forest.duplicate[entry]).map(({ entry }) => entry);
    for (let entry = forest.packedCount; entry < forest.count; entry++) if (wanted[entry]) entries.push(entry);
    if (this.stopped()) return;
    await this.fallback.read(entries.map((entry) => forest.oid(entry)), {
      pause: this.pause,
      ...(large ? { large: (oid, blob) => large(forest.findOid(oid), blob) } : {}),
      each: (oid, object, reason) => {
        if (object) each(forest.findOid(oid), object.bytes);
        else this.refuse(forest.findOid(oid), reason);
      },
    });
    // What `each` itself refused is malformed, whoever reads it.
    for (const { entry, reason } of this.unread.splice(0)) this.tell(entry, reason);
  }

  /** Once, though an object may be read for two steps. */
  private tell(entry: number, reason: string): void {
    if (this.told.has(entry)) return;
    this.told.add(entry);
    this.faults.add(`object ${this.forest.oid(entry)}`, reason);
  }
}
