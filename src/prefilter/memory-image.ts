/**
 * The tables of the matcher as they lie in WebAssembly's memory. Separate from the matcher because for the rules that
 * come with the program the image is made by the build and only copied at run time.
 */
import { FIRST, FOLD, HASH_BITS, KIND, OPENING, SECOND, type LiteralTable } from './literal-table.js';
import { TOKEN_CLASS } from './shapes.js';

/** Where the image begins in memory: behind the head of the file that the build writes (prepared.ts), which can so be read into memory as it is. */
export const IMAGE_AT = 192;

const FOLD_AT = 4 << HASH_BITS;
const VECTORS_AT = FOLD_AT + 768;
const BUCKETS_AT = VECTORS_AT + 256;
const PATTERNS_AT = BUCKETS_AT + ((1 << HASH_BITS) + 2) * 4;
const PATTERN_BYTES = 8;
const DETAIL_BYTES = 16;

/** Where each part of an image of `count` literals lies in it; the filter is at 0, `text` bytes of literals are the last part. */
export function imagePlaces(count: number, text: number): { fold: number; buckets: number; patterns: number; details: number; text: number; end: number } {
  const details = PATTERNS_AT + (count + 1) * PATTERN_BYTES;
  const textAt = details + count * DETAIL_BYTES;
  return { fold: FOLD_AT, buckets: BUCKETS_AT, patterns: PATTERNS_AT, details, text: textAt, end: (textAt + text + 15) & ~15 };
}

/** Sixteen bytes each, by the names that they have in the module's source. */
const VECTORS = [
  // pick(): blank, first, second, high, seven, powers, eight
  words(0x2020), words(FIRST), words(SECOND), words(0xfffc), words(0x0707), [1, 2, 4, 8, 16, 32, 64, 128], words(8),
  // shapes(): high, low, half, lowest, two. Bits by the high half of a byte: 2, 3, 4 and 6, 5, 7. A byte is a token byte when its low half has one of the lower five bits of its high half; with
  // 32 it is one of %&, with 64 one of \ and comma, with 128 an equals sign, with 2 a digit or an equals sign.
  [0, 0, 97, 130, 4, 72, 4, 16],
  [26, 30, 30, 30, 30, 62, 62, 30, 30, 30, 28, 5, 68, 135, 4, 13],
  words(0x0f0f), words(0x1f1f), words(0x0202),
  // runs(): high and low, the same for what separates: 0 and 1, 2, 3, 5 and 7, 6.
  [1, 1, 2, 4, 0, 8, 16, 8],
  [19, 1, 3, 1, 1, 1, 1, 3, 3, 3, 1, 13, 7, 9, 5, 1],
];

function words(word: number): number[] {
  return Array.from({ length: 16 }, (_, i) => (i % 2 === 0 ? word & 255 : word >> 8));
}

export function memoryImage(table: LiteralTable): Uint8Array {
  const places = imagePlaces(table.count, table.text.length);
  const bytes = new Uint8Array(places.end);
  new Uint32Array(bytes.buffer, 0, table.filter.length).set(table.filter);
  bytes.set(FOLD, places.fold);
  bytes.set(TOKEN_CLASS, places.fold + 256);
  bytes.set(KIND, places.fold + 512);
  VECTORS.forEach((vector, index) => bytes.set(vector, VECTORS_AT + index * 16));
  new Int32Array(bytes.buffer, places.buckets, table.bucketStart.length).set(table.bucketStart);
  const patterns = bytes.subarray(places.patterns, places.details);
  writePatterns(table, patterns);
  writeDetails(table, patterns, new DataView(bytes.buffer, places.details, table.count * DETAIL_BYTES), IMAGE_AT + places.text);
  bytes.set(table.text, places.text);
  return bytes;
}

/** Where the probed bytes begin in a pattern. */
const AHEAD = 2;

/**
 * For each literal, in the order of the buckets, two bytes ahead of the probed ones to three behind, folded by a bit; 0 for any, from a joint on.
 * Only what stands ahead of a joint that is right ahead of the probed bytes has its place: the first.
 */
function writePatterns({ bucket, start, text, probeAt, opening }: LiteralTable, out: Uint8Array): void {
  // Behind the last one what no folded byte is: patterns are read by twos.
  out.fill(1, bucket.length * PATTERN_BYTES);
  bucket.forEach((literal, index) => {
    const first = start[literal]!;
    const last = start[literal + 1]!;
    const joint = opening[literal] === OPENING.word ? 0 : -1;
    const probe = first + probeAt[literal]!;
    const pattern = out.subarray(index * PATTERN_BYTES, (index + 1) * PATTERN_BYTES);
    for (let k = probe; k < last && k - probe < PATTERN_BYTES - AHEAD && text[k] !== joint; k++) pattern[AHEAD + k - probe] = text[k]! | 0x20;
    for (let k = probe - 1; k >= first && probe - k <= AHEAD && text[k] !== joint; k--) pattern[AHEAD + k - probe] = text[k]! | 0x20;
    if (probe - 2 >= first && text[probe - 1] === joint && text[probe - 2] !== joint) pattern[0] = text[probe - 2]! | 0x20;
  });
}

/**
 * For each literal, in the order of the buckets: where its text lies in memory, number, place of the probed bytes, length; in one byte opening, whether it
 * has joints, and how many letters of its pattern lie ahead of the probed bytes and from there on (where folding by a bit proves no more, none); run;
 * bytes from the probed ones to the joint behind them, and the first letter after it.
 */
function writeDetails({ bucket, start, text, probeAt, opening, run }: LiteralTable, patterns: Uint8Array, out: DataView, textAt: number): void {
  bucket.forEach((literal, index) => {
    const at = index * DETAIL_BYTES;
    const first = start[literal]!;
    const last = start[literal + 1]!;
    const probe = first + probeAt[literal]!;
    const joints = opening[literal] === OPENING.word && text.subarray(first, last).includes(0);
    const [ahead, behind] = knownLetters(patterns.subarray(index * PATTERN_BYTES, (index + 1) * PATTERN_BYTES));
    out.setUint32(at, textAt + first, true);
    out.setUint32(at + 4, literal, true);
    out.setUint16(at + 8, probeAt[literal]!, true);
    out.setUint16(at + 10, last - first, true);
    out.setUint8(at + 12, opening[literal]! | (joints ? 4 : 0) | (ahead << 3) | (behind << 5));
    out.setUint8(at + 13, run[literal]!);
    const joint = joints ? text.indexOf(0, probe) : -1;
    if (joint < 0 || joint + 1 >= last || joint - probe > 255) return;
    out.setUint8(at + 14, joint - probe);
    out.setUint8(at + 15, text[joint + 1]!);
  });
}

function knownLetters(pattern: Uint8Array): [ahead: number, behind: number] {
  if (pattern.some((byte) => byte !== 0 && (byte < 97 || byte > 122))) return [0, 0];
  let behind = 0;
  while (AHEAD + behind < PATTERN_BYTES && pattern[AHEAD + behind] !== 0) behind++;
  // The first byte may have been found one byte nearer.
  return [pattern[AHEAD - 1] === 0 ? 0 : 1, behind];
}
