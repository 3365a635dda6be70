/**
 * Names of tree entries, each distinct one once, and which of them hold a secret themselves. The names lie in the memory of the walk;
 * this makes room for them and scans each new one. Names are bytes, given out as latin1 text.
 */
import type { ContentScanner } from '../detectors/content-scanner.js';
import type { PackMemory } from '../git/pack-memory.js';
import { failedScan } from '../sources/failed-scan.js';
import type { BytePath } from '../util/path-text.js';
import type { CandidateStore, Places } from './candidate-store.js';
import { Hits } from './hits.js';

export class NameTable {
  readonly places = new Map<number, Places>();
  private bytesAt = 0;
  private bytesRoom = 0;
  private rowsAt = 0;
  private room = 0;
  private slotsAt = 0;
  private hotAt = 0;
  private scanned = 0;
  private readonly hits = new Hits();

  /** @param failed gets each name that cannot be scanned; null: the error is thrown, for what a name shows decides which rows are kept */
  constructor(
    private readonly memory: PackMemory,
    private readonly scanner: ContentScanner,
    private readonly store: CandidateStore,
    private readonly failed: ((name: BytePath, reason: string) => void) | null,
  ) {}

  get count(): number {
    return this.scanned;
  }

  isHot(name: number): boolean {
    return this.places.size > 0 && this.places.has(name);
  }

  name(id: number): string {
    const { start, end } = this.place(id);
    return this.memory.bytes.toString('latin1', start, end);
  }

  bytes(id: number): Buffer {
    const { start, end } = this.place(id);
    return Buffer.from(this.memory.bytes.subarray(start, end));
  }

  /** All names one after another, and where each ends. */
  all(): { names: Uint8Array; nameEnds: Int32Array } {
    const { memory, bytesAt, scanned } = this;
    const nameEnds = new Int32Array(scanned);
    for (let name = 0; name < scanned; name++) nameEnds[name] = this.place(name).end - bytesAt;
    return { names: Uint8Array.from(memory.view(bytesAt, nameEnds.at(-1) ?? 0)), nameEnds };
  }

  /** Numbers that names of another table have here. */
  adopt({ names, nameEnds }: { names: Uint8Array; nameEnds: Int32Array }): Int32Array {
    const { memory } = this;
    this.reserve(nameEnds.length, names.length);
    const at = memory.allocate(names.length);
    memory.bytes.set(names, at);
    let from = at;
    const numbers = nameEnds.map((end) => {
      const number = memory.run.internName(from, at + end);
      from = at + end;
      return number;
    });
    memory.free(at);
    this.scanNew();
    return numbers;
  }

  /** Makes room for `count` more names with `bytes` bytes in all. */
  reserve(count: number, bytes: number): void {
    const { memory } = this;
    const { run } = memory;
    if (this.scanned + count <= this.room && run.nameBytesInUse() + bytes <= this.bytesRoom) return;
    this.room = Math.max(1 << 14, (this.scanned + count) * 2);
    this.bytesRoom = Math.max(1 << 18, ((this.scanned === 0 ? 0 : run.nameBytesInUse()) + bytes) * 2);
    const slotBits = Math.ceil(Math.log2(this.room * 2));
    const old = [this.bytesAt, this.rowsAt, this.slotsAt, this.hotAt];
    this.bytesAt = memory.allocate(this.bytesRoom);
    this.rowsAt = memory.allocate(this.room * 12);
    this.slotsAt = memory.allocate(4 * 2 ** slotBits);
    this.hotAt = memory.allocate(this.room);
    run.setNameTables(this.bytesAt, this.rowsAt, this.slotsAt, slotBits, this.hotAt);
    for (const block of old) if (block) memory.free(block);
  }

  /** Scans the names that came since the last call. */
  scanNew(): void {
    const { memory, scanner, store, hits } = this;
    for (const count = memory.run.namesUsed(); this.scanned < count; this.scanned++) {
      const { start, end } = this.place(this.scanned);
      const bytes = memory.bytes.subarray(start, end);
      try {
        hits.clear();
        scanner.hits(bytes, 0, bytes.length, hits);
        if (hits.length === 0) continue;
        const places = store.places(scanner.scan(bytes));
        if (places.length === 0) continue;
        memory.bytes[this.hotAt + this.scanned] = 1;
        this.places.set(this.scanned, places);
      } catch (error) {
        if (!this.failed) throw error;
        this.failed(this.name(this.scanned), failedScan(error));
      }
    }
  }

  private place(id: number): { start: number; end: number } {
    const row = (this.rowsAt >>> 2) + id * 3;
    const start = this.bytesAt + this.memory.words[row]!;
    return { start, end: start + this.memory.words[row + 1]! };
  }
}
