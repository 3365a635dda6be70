/**
 * The table behind the literal matcher: for each literal its rarest four bytes, hashed into a filter, and for each hash
 * value the literals to compare. Separate from the matchers because the WebAssembly one and its plain twin share it.
 */
import { rarity } from './rarity.js';

export const HASH_BITS = 15;
export const MULTIPLIER = 0x9e3779b1;

/** Lower case for A-Z, everything else as it is. */
export const FOLD = new Uint8Array(256);
for (let i = 0; i < 256; i++) FOLD[i] = i >= 65 && i <= 90 ? i + 32 : i;

/** Hash of three bytes whose bit 0x20 is set (that folds case; it also folds a few other bytes, which comparing sorts out). */
export function hashTrigram(a: number, b: number, c: number): number {
  const word = (a | (b << 8) | (c << 16)) | 0x202020;
  return Math.imul(word, MULTIPLIER) >>> (32 - HASH_BITS);
}

export interface LiteralTable {
  readonly count: number;
  /** Longest literal in bytes. */
  readonly longest: number;
  /** Bytes of all literals, lower case, one after the other; literal i lies at [start[i], start[i + 1]). */
  readonly text: Uint8Array;
  readonly start: Int32Array;
  /** Where in literal i the filtered bytes lie. */
  readonly probeAt: Int32Array;
  /**
   * By the hash of three bytes: bit k is set when some literal goes on with a byte whose low three bits are k. So four
   * bytes decide, from a table that fits a core's first-level cache.
   */
  readonly filter: Uint8Array;
  /** Literals of hash value h: bucket[bucketStart[h] .. bucketStart[h + 1]). */
  readonly bucketStart: Int32Array;
  readonly bucket: Int32Array;
}

/** @param literals at least 3 bytes each (as latin1), in any case; index = id */
export function literalTable(literals: readonly string[]): LiteralTable {
  const count = literals.length;
  const start = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) start[i + 1] = start[i]! + literals[i]!.length;
  const text = new Uint8Array(start[count]!);
  const probeAt = new Int32Array(count);
  const hashes = new Int32Array(count);
  const bucketStart = new Int32Array((1 << HASH_BITS) + 1);
  const filter = new Uint8Array(1 << HASH_BITS);
  let longest = 0;
  for (let i = 0; i < count; i++) {
    const from = start[i]!;
    const length = start[i + 1]! - from;
    for (let k = 0; k < length; k++) text[from + k] = FOLD[literals[i]!.charCodeAt(k) & 255]!;
    if (length > longest) longest = length;
    const probe = Math.min(4, length);
    let best = 0;
    let bestRarity = -1;
    for (let k = 0; k + probe <= length; k++) {
      const found = rarity(text, from + k, from + k + probe);
      if (found > bestRarity) {
        bestRarity = found;
        best = k;
      }
    }
    probeAt[i] = best;
    const hash = hashTrigram(text[from + best]!, text[from + best + 1]!, text[from + best + 2]!);
    hashes[i] = hash;
    filter[hash]! |= probe < 4 ? 255 : 1 << (text[from + best + 3]! & 7);
    bucketStart[hash + 1]!++;
  }
  for (let h = 0; h < 1 << HASH_BITS; h++) bucketStart[h + 1]! += bucketStart[h]!;
  const bucket = new Int32Array(count);
  const next = bucketStart.slice();
  for (let i = 0; i < count; i++) bucket[next[hashes[i]!]!++] = i;
  return { count, longest, text, start, probeAt, filter, bucketStart, bucket };
}
