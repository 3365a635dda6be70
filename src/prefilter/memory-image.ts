/**
 * The tables of the matcher as they lie in WebAssembly's memory. Separate from the matcher because for the rules that
 * come with the program the image is made by the build and only copied at run time.
 */
import { FOLD, HASH_BITS, KIND, OPENING, type LiteralTable } from './literal-table.js';
import { TOKEN_CLASS } from './shapes.js';

/** Where the image begins in memory: behind the head of the file that the build writes (prepared.ts), which can so be read into memory as it is. */
export const IMAGE_AT = 192;

const FOLD_AT = 4 << HASH_BITS;
const BUCKETS_AT = FOLD_AT + 768;
const ENTRIES_AT = BUCKETS_AT + ((1 << HASH_BITS) + 1) * 4;
const ENTRY_BYTES = 24;

/** Where each part of an image of `count` literals lies in it; the filter is at 0, `text` bytes of literals are the last part. */
export function imagePlaces(count: number, text: number): { fold: number; buckets: number; entries: number; text: number; end: number } {
  const textAt = ENTRIES_AT + count * ENTRY_BYTES;
  return { fold: FOLD_AT, buckets: BUCKETS_AT, entries: ENTRIES_AT, text: textAt, end: (textAt + text + 15) & ~15 };
}

export function memoryImage(table: LiteralTable): Uint8Array {
  const places = imagePlaces(table.count, table.text.length);
  const bytes = new Uint8Array(places.end);
  new Uint32Array(bytes.buffer, 0, table.filter.length).set(table.filter);
  bytes.set(FOLD, places.fold);
  bytes.set(TOKEN_CLASS, places.fold + 256);
  bytes.set(KIND, places.fold + 512);
  new Int32Array(bytes.buffer, places.buckets, table.bucketStart.length).set(table.bucketStart);
  writeEntries(table, new Int32Array(bytes.buffer, places.entries, (table.count * ENTRY_BYTES) / 4), IMAGE_AT + places.text);
  bytes.set(table.text, places.text);
  return bytes;
}

/**
 * Six words a literal, in the order of the buckets: trigram; opening, run, the byte that must stand ahead of the probed bytes (or of a joint
 * there) and the one behind the first three, 0 for any; number; place of the probed bytes; text; length.
 */
function writeEntries(table: LiteralTable, words: Int32Array, textAt: number): void {
  const { start, text, probeAt, opening, run } = table;
  table.bucket.forEach((literal, index) => {
    const first = start[literal]!;
    const at = first + probeAt[literal]!;
    const word = index * 6;
    words[word] = text[at]! | (text[at + 1]! << 8) | (text[at + 2]! << 16) | 0x202020;
    const joint = opening[literal] === OPENING.word ? 0 : -1;
    const probe = probeAt[literal]!;
    const lead = probe === 0 ? 0 : text[at - 1] !== joint ? text[at - 1]! : probe > 1 ? text[at - 2]! : 0;
    const follow = probe + 3 < start[literal + 1]! - first && text[at + 3] !== joint ? text[at + 3]! : 0;
    words[word + 1] = opening[literal]! | (run[literal]! << 8) | (lead << 16) | (follow << 24);
    words[word + 2] = literal;
    words[word + 3] = probeAt[literal]!;
    words[word + 4] = textAt + first;
    words[word + 5] = start[literal + 1]! - first;
  });
}
