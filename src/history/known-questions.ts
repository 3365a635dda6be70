/**
 * Remembers questions and their answers: the same line is new in many versions and many files, for merges, reverts and copies
 * share no delta base. What a detector says depends on its extent alone (types.ts), so the same bytes there, inside of a content or at its edge,
 * have the same answer. Separate from the scan of deltas, which does not need it: it costs memory and saves time.
 */
import { randomFillSync } from 'node:crypto';
import type { PackMemory } from '../git/pack-memory.js';
import { Recent } from '../util/recent.js';
import type { Verdict } from './settled-groups.js';

/** 64 bytes each: buckets of ways in. */
const NEAR_BITS = 16;
/** 8 bytes each: the stretches. */
const HASH_BITS = 20;
/** Random bytes that src/git/wasm/assembly/stretches.ts asks for. */
const KEY_BYTES = 8192 + 64;
/** Answers with verdicts in one generation (src/util/recent.ts). A few tens of megabytes when they are full. */
const MOST_ANSWERS = 1 << 13;

const NOTHING: readonly Verdict[] = [];

export class KnownQuestions {
  /** Extent of the question that answerTo() knew. */
  before = 0;
  after = 0;

  private readonly blocks: readonly number[];
  private readonly answers = new Recent<bigint, readonly Verdict[]>(MOST_ANSWERS);

  constructor(private readonly memory: PackMemory) {
    const [near, hashes, keys] = [memory.allocate(64 << NEAR_BITS), memory.allocate(8 << HASH_BITS), memory.allocate(KEY_BYTES)];
    this.blocks = [near, hashes, keys];
    memory.bytes.fill(0, near, near + (64 << NEAR_BITS)).fill(0, hashes, hashes + (8 << HASH_BITS));
    randomFillSync(memory.view(keys, KEY_BYTES));
    memory.run.setStretches(near, NEAR_BITS, hashes, HASH_BITS, keys);
  }

  /** What was said about the same hit in the same surroundings, or undefined. @param start address of the content, of `length` bytes */
  answerTo(literal: number, at: number, start: number, length: number): readonly Verdict[] | undefined {
    const { run } = this.memory;
    const found = run.findStretch(literal, start + at, start, start + length);
    if (found === 0) return undefined;
    const answer = found === 1 ? NOTHING : this.answers.get(this.key());
    if (answer === undefined) return undefined;
    this.before = run.stretchBefore();
    this.after = run.stretchAfter();
    return answer;
  }

  /** Right after answerTo() did not know it. */
  remember(literal: number, at: number, start: number, length: number, before: number, after: number, verdicts: readonly Verdict[]): void {
    const answered = verdicts.length > 0;
    if (this.memory.run.rememberStretch(literal, start + at, start, start + length, before, after, answered ? 1 : 0) === 0 || !answered) return;
    this.answers.set(this.key(), verdicts);
  }

  private key(): bigint {
    const { run } = this.memory;
    return (BigInt(run.stretchHigh() >>> 0) << 32n) | BigInt(run.stretchLow() >>> 0);
  }

  /** Gives the memory back; nothing may be asked afterwards. */
  release(): void {
    for (const block of this.blocks) this.memory.free(block);
  }
}
