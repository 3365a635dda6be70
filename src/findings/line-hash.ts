/**
 * The line hash by which GitHub code scanning recognises an alert after lines moved: a rolling hash over the next 100
 * characters that are neither space nor tab, counted by occurrence. Separate because it needs the whole content, which
 * a reporter no longer has; computed only for content with findings, and only when a report wants it.
 */

const BLOCK = 100;
const MULTIPLIER = 37n;
const WRAP = (1n << 64n) - 1n;
const SPACE = 32;
const TAB = 9;
const LF = 10;
const CR = 13;
const END_OF_FILE = 65535;

/** 37^100 modulo 2^64, as two 32-bit halves' worth of BigInt: takes the oldest character out of the hash. */
const OLDEST = ((): bigint => {
  let power = 1n;
  for (let i = 0; i < BLOCK; i += 1) power = (power * MULTIPLIER) & WRAP;
  return power;
})();

/**
 * @param content the whole content
 * @param lines 1-based lines to hash
 * @returns line -> `<hex>:<occurrence>`
 */
export function lineHashes(content: string, lines: ReadonlySet<number>): Map<number, string> {
  const found = new Map<number, string>();
  const seen = new Map<string, number>();
  const window = new Uint16Array(BLOCK);
  /** Line that starts at this place of the ring, 0 for none. */
  const starts = new Int32Array(BLOCK).fill(-1);
  let [hash, at, line] = [0n, 0, 0];
  let lineStart = true;
  let previousWasCr = false;

  const emit = (place: number): void => {
    const digest = hash.toString(16);
    const count = (seen.get(digest) ?? 0) + 1;
    seen.set(digest, count);
    const number = starts[place]!;
    if (lines.has(number)) found.set(number, `${digest}:${count}`);
    starts[place] = -1;
  };
  const push = (unit: number): void => {
    if (starts[at]! >= 0) emit(at);
    const oldest = window[at]!;
    window[at] = unit;
    if (lineStart) {
      line += 1;
      starts[at] = line;
      lineStart = false;
    }
    if (unit === LF) lineStart = true;
    hash = (hash * MULTIPLIER + BigInt(unit) - OLDEST * BigInt(oldest)) & WRAP;
    at = (at + 1) % BLOCK;
  };

  for (let i = 0; i < content.length; i += 1) {
    const unit = content.charCodeAt(i);
    const crlf = previousWasCr && unit === LF;
    previousWasCr = unit === CR;
    if (unit === SPACE || unit === TAB || crlf) continue;
    push(unit === CR ? LF : unit);
  }
  push(END_OF_FILE);
  for (let i = 0; i < BLOCK; i += 1) push(0);
  return found;
}
