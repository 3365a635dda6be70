/**
 * Remembers questions that nothing came of: the same line is new in many versions and many files, for merges, reverts and copies
 * share no delta base. What a detector says depends on its extent alone (types.ts), so the same bytes there, well inside of a content,
 * have the same answer. Separate from the scan of deltas, which does not need it: it costs memory and saves time.
 */
import { randomFillSync } from 'node:crypto';
import type { PackMemory } from '../git/pack-memory.js';

/** 16 bytes each: the ways in. */
const NEAR_BITS = 18;
/** 8 bytes each: the stretches. */
const HASH_BITS = 20;
/** Random bytes that src/git/wasm/assembly/stretches.ts asks for. */
const KEY_BYTES = 4096 + 64;

export class QuietQuestions {
  /** Extent of the question that isKnown() knew. */
  before = 0;
  after = 0;

  private readonly blocks: readonly number[];

  constructor(private readonly memory: PackMemory) {
    const [near, hashes, keys] = [memory.allocate(16 << NEAR_BITS), memory.allocate(8 << HASH_BITS), memory.allocate(KEY_BYTES)];
    this.blocks = [near, hashes, keys];
    memory.bytes.fill(0, near, near + (16 << NEAR_BITS)).fill(0, hashes, hashes + (8 << HASH_BITS));
    randomFillSync(memory.view(keys, KEY_BYTES));
    memory.run.setStretches(near, NEAR_BITS, hashes, HASH_BITS, keys);
  }

  /** Whether nothing came of the same hit in the same surroundings. @param start address of the content, of `length` bytes */
  isKnown(literal: number, at: number, start: number, length: number): boolean {
    const { run } = this.memory;
    if (run.findStretch(literal, start + at, start, start + length) === 0) return false;
    this.before = run.stretchBefore();
    this.after = run.stretchAfter();
    return true;
  }

  /** Right after isKnown() did not know it. */
  remember(literal: number, at: number, start: number, length: number, before: number, after: number): void {
    this.memory.run.rememberStretch(literal, start + at, start, start + length, before, after);
  }

  /** Gives the memory back; nothing may be asked afterwards. */
  release(): void {
    for (const block of this.blocks) this.memory.free(block);
  }
}
