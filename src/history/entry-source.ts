/**
 * Compressed bytes of entries, brought into the memory of the walk. Packs are not held in memory, in each thread once more: the system has
 * them at hand. A call of the system costs as much as inflating a small entry, so blocks are read, and some of them kept: a walk goes from
 * a base to its deltas, which git writes near each other. Separate from the walk, which only asks for entries.
 */
import type { PackBytes } from '../git/pack-bytes.js';
import type { PackMemory } from '../git/pack-memory.js';

const BLOCK = 1 << 14;
/** Of a block of a pack there is one place where it may be: 8 MiB in each thread. */
const PLACES = 512;

export class EntrySource {
  private readonly blocks: number;
  /** Pack and block in each place: `block * packs + pack`, -1 for none. */
  private readonly held = new Float64Array(PLACES).fill(-1);
  private single = 0;
  private singleSize = 0;

  constructor(private readonly packs: readonly PackBytes[], private readonly memory: PackMemory) {
    this.blocks = memory.allocate(BLOCK * PLACES);
  }

  /** Address of bytes [offset, offset + length) of a pack, until the next call. @throws StanchError CORRUPT_PACK when it became shorter */
  at(number: number, offset: number, length: number): number {
    const { packs, memory, held } = this;
    const pack = packs[number]!;
    const block = Math.floor(offset / BLOCK);
    const start = block * BLOCK;
    if (offset + length > start + BLOCK) {
      this.makeRoom(length);
      pack.readInto(memory.bytes, this.single, offset, length);
      return this.single;
    }
    const place = block % PLACES;
    const address = this.blocks + place * BLOCK;
    const name = block * packs.length + number;
    if (held[place] !== name) {
      held[place] = -1;
      pack.readInto(memory.bytes, address, start, Math.min(BLOCK, pack.size - start));
      held[place] = name;
    }
    return address + offset - start;
  }

  private makeRoom(length: number): void {
    if (length <= this.singleSize) return;
    if (this.single) this.memory.free(this.single);
    this.singleSize = Math.max(1 << 16, length * 2);
    this.single = this.memory.allocate(this.singleSize);
  }
}
