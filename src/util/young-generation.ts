/**
 * The part of a heap where V8 puts what is new, held to the size that it has in Node 20. From Node 24 on it grows to four times that in each
 * thread, and scans make so much that it does: two hundred megabytes more for two threads, and no less time.
 */
import { setFlags } from './v8-flags.js';

/** Bytes of one of its two halves. */
const HALF = 16 << 20;
/** Objects that are made between two looks. */
const PORTION = 10_000;
/** Twice of what any V8 needs to let it grow. */
const MOST_PORTIONS = 100;

/**
 * Before worker threads are made, as a heap takes its limits from flags when it is made. For that of the main thread flags say only how
 * many times larger it becomes when it grows: it is made to grow once, by what fits, and then no more.
 */
export function boundYoungGenerations(): void {
  const { getHeapSpaceStatistics } = process.getBuiltinModule('node:v8');
  const half = (): number => getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')!.space_size / 2;
  setFlags(`--min-semi-space-size=${HALF >> 20}`, `--max-semi-space-size=${HALF >> 20}`, `--semi-space-growth-factor=${Math.max(1, Math.floor(HALF / half()))}`);
  // It grows when more lives on in it than a half holds.
  const living: { at: number }[] = [];
  for (let portion = 0; portion < MOST_PORTIONS && half() < HALF; portion++) {
    for (let at = 0; at < PORTION; at++) living.push({ at });
  }
  setFlags('--semi-space-growth-factor=1');
}
