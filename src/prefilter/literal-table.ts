/**
 * The table behind the literal matcher: for each literal its rarest four bytes, hashed into a filter, and for each hash
 * value the literals to compare. Separate from the matchers because the WebAssembly one and its plain twin share it.
 */
import { JOINT } from '../rules/words.js';
import { rarity } from './rarity.js';

export const HASH_BITS = 14;
/** Of thousands of pairs the one with which the fewest places of source text share a hash with a literal (measured with 3,459 literals). */
export const [FIRST, SECOND] = [0x88af, 0x64fa];

/** What must stand ahead of a literal for a hit; see `stands`. */
export type Opening = 'any' | 'token' | 'word';
/** How the table writes it. */
export const OPENING = { any: 0, token: 1, word: 2 } as const;

export interface Literal {
  /** Latin1, lower case, at least 3 bytes; with the opening `word` it may hold joints between words. */
  readonly text: string;
  readonly opening: Opening;
  /** Bytes from the literal's start on that hold no separator (blank, quote, bracket, comma ...), at most LONGEST_RUN; default 0. */
  readonly run?: number;
  /** Where the probed bytes lie, when that is known ahead. */
  readonly probeAt?: number;
}

/** Lower case for A-Z, everything else as it is. */
export const FOLD = new Uint8Array(256);
for (let i = 0; i < 256; i++) FOLD[i] = i >= 65 && i <= 90 ? i + 32 : i;

/** Bits of a byte: LOWER, UPPER, DIGIT, a joint, what opens an escape or a terminal colour, and what ends every token. */
export const KIND = new Uint8Array(256);
export const [LOWER, UPPER, DIGIT, JOINING, ESCAPING, SEPARATING] = [1, 2, 4, 8, 16, 32];
export const LONGEST_RUN = 48;
KIND.fill(LOWER, 97, 123).fill(UPPER, 65, 91).fill(DIGIT, 48, 58).fill(SEPARATING, 0, 33);
for (const [kind, characters] of [[JOINING, '_-. '], [ESCAPING, '\\%=[&'], [SEPARATING, '"\'`,;()[]{}<>']] as const)
  for (let i = 0; i < characters.length; i++) KIND[characters.charCodeAt(i)]! |= kind;

/** How far ahead of a token an escape may open that ends right there: \u0022, %20, =3D, [94m. */
const OPENING_LOOK = 10;

/**
 * Whether a literal may stand at `at`. `token`: no letter or digit ahead, unless some escape may end there. `word`: no letter
 * ahead, unless a lower-case one ahead of an upper-case start, or one behind a backslash. Detectors look closer.
 */
export function stands(bytes: Uint8Array, at: number, opening: number): boolean {
  if (at === 0 || opening === OPENING.any) return true;
  const ahead = KIND[bytes[at - 1]!]!;
  if (opening === OPENING.word) {
    if ((ahead & (LOWER | UPPER)) === 0) return true;
    return ((ahead & LOWER) !== 0 && (KIND[bytes[at]!]! & UPPER) !== 0) || (at > 1 && bytes[at - 2] === 0x5c);
  }
  if ((ahead & (LOWER | UPPER | DIGIT)) === 0) return true;
  for (let i = at - 2; i >= 0 && i >= at - OPENING_LOOK; i--) if ((KIND[bytes[i]!]! & ESCAPING) !== 0) return true;
  return false;
}

/** Whether no separator stands in [at, at + run), all of it inside the content. */
export function runs(bytes: Uint8Array, at: number, run: number): boolean {
  if (at + run > bytes.length) return false;
  for (let i = at; i < at + run; i++) if ((KIND[bytes[i]!]! & SEPARATING) !== 0) return false;
  return true;
}

/**
 * Hash of three bytes whose bit 0x20 is set (that folds case; it also folds a few other bytes, which comparing sorts out): from sixteen bits of
 * two products of sixteen bits, of which WebAssembly makes eight at once.
 */
export function hashTrigram(a: number, b: number, c: number): number {
  const word = (a | (b << 8) | (c << 16)) | 0x202020;
  return ((Math.imul(word, FIRST) + Math.imul(word >>> 8, SECOND)) & 0xffff) >>> (16 - HASH_BITS);
}

export interface LiteralTable {
  readonly count: number;
  /** Most bytes that a literal can take. */
  readonly longest: number;
  /** Bytes of all literals, one after the other; literal i lies at [start[i], start[i + 1]). */
  readonly text: Uint8Array;
  readonly start: Int32Array;
  /** OPENING of each literal. */
  readonly opening: Uint8Array;
  readonly run: Uint8Array;
  /** Where in literal i the filtered bytes lie; no joint is among them. */
  readonly probeAt: Int32Array;
  /** The largest of these. */
  readonly lastProbe: number;
  /**
   * By the hash of three bytes: bit k is set when some literal goes on with a byte whose low five bits are k. So four
   * bytes decide, from a table of 64 kB: 3 % of places pass, where bytes alone would let 2.5 % pass (measured with 3,100 literals).
   */
  readonly filter: Uint32Array;
  /** Literals of hash value h: bucket[bucketStart[h] .. bucketStart[h + 1]). */
  readonly bucketStart: Int32Array;
  readonly bucket: Int32Array;
  /** The table as WebAssembly's memory holds it (memory-image.ts), when it was made ahead. */
  readonly image?: Uint8Array;
}

/** @param literals index = id */
export function literalTable(literals: readonly Literal[]): LiteralTable {
  const count = literals.length;
  const start = new Int32Array(count + 1);
  for (let i = 0; i < count; i++) start[i + 1] = start[i]! + literals[i]!.text.length;
  const text = new Uint8Array(start[count]!);
  const probeAt = new Int32Array(count);
  const run = new Uint8Array(count);
  const hashes = new Int32Array(count);
  const bucketStart = new Int32Array((1 << HASH_BITS) + 1);
  const filter = new Uint32Array(1 << HASH_BITS);
  let longest = 0;
  let lastProbe = 0;
  for (let i = 0; i < count; i++) {
    const literal = literals[i]!;
    const from = start[i]!;
    const length = literal.text.length;
    for (let k = 0; k < length; k++) text[from + k] = FOLD[literal.text.charCodeAt(k) & 255]!;
    if (length > longest) longest = length;
    const probe = literal.probeAt ?? bestProbe(text.subarray(from, from + length), literal.opening === 'word', rarity);
    probeAt[i] = probe;
    if (probe > lastProbe) lastProbe = probe;
    run[i] = Math.min(literal.run ?? 0, LONGEST_RUN);
    const hash = hashTrigram(text[from + probe]!, text[from + probe + 1]!, text[from + probe + 2]!);
    hashes[i] = hash;
    const fourth = probe + 3 < length ? text[from + probe + 3]! : 0;
    filter[hash]! |= probe + 3 >= length || (fourth === 0 && literal.opening === 'word') ? 0xffffffff : 1 << (fourth & 31);
    bucketStart[hash + 1]!++;
  }
  for (let h = 0; h < 1 << HASH_BITS; h++) bucketStart[h + 1]! += bucketStart[h]!;
  const bucket = new Int32Array(count);
  const next = bucketStart.slice();
  for (let i = 0; i < count; i++) bucket[next[hashes[i]!]!++] = i;
  return { count, longest, text, start, opening: Uint8Array.from(literals, (literal) => OPENING[literal.opening]), run, probeAt, lastProbe, filter, bucketStart, bucket };
}

/** Probed bytes begin no further into a literal, where they can: behind the end of what is searched, so far is looked on. */
const PROBE_WITHIN = 20;

/**
 * Place of the rarest four bytes of a literal within one of its words, or of the rarest three of words that have no more.
 * @param joints whether a zero is a joint  @param rate rarity of the bytes [from, to) of a text
 */
export function bestProbe(text: Uint8Array, joints: boolean, rate: (text: Uint8Array, from: number, to: number) => number): number {
  for (const size of [4, 3]) {
    let best = -1;
    let bestRarity = -Infinity;
    for (let k = 0; k + size <= text.length && (k <= PROBE_WITHIN || best < 0); k++) {
      const joint = joints ? text.subarray(k, k + size).indexOf(JOINT.charCodeAt(0)) : -1;
      if (joint >= 0) {
        k += joint;
        continue;
      }
      const found = rate(text, k, k + size);
      if (found > bestRarity) {
        bestRarity = found;
        best = k;
      }
    }
    if (best >= 0) return best;
  }
  throw new Error(`a literal without three bytes in a row: ${Buffer.from(text).toString('latin1')}`);
}
