/**
 * Which charset some content is written in, and UTF-16 turned into UTF-8 with a way back. Separate because everything
 * behind it works on bytes of an ASCII superset and must still name places in the original bytes.
 */
import type { Span } from '../findings/types.js';

export type Charset = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin-1';

export interface CharsetGuess {
  charset: Charset;
  /** Bytes of the byte order mark, 0 when there is none. */
  bom: 0 | 2 | 3;
}

/** Enough to see through a licence header, little enough to cost nothing. */
const SAMPLE = 4096;
/** A code unit of text in a Latin script has one zero byte; scripts beyond it still have zeros in spaces and line ends. */
const ZERO_SHARE = 0.6;
const CHECKPOINT = 64;

/** Reads the mark at the start, the places of zero bytes in the first 4 kB, and at most the whole content for UTF-8 validity. */
export function charsetOf(bytes: Buffer): CharsetGuess {
  const wide = wideCharsetOf(bytes);
  if (wide) return wide;
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { charset: 'utf-8', bom: 3 };
  return { charset: isUtf8(bytes, 0, bytes.length) ? 'utf-8' : 'latin-1', bom: 0 };
}

/** The cheap half of charsetOf(): only whether content must be converted before it can be read. */
export function wideCharsetOf(bytes: Buffer): CharsetGuess | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 2) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    const utf32 = bytes.length >= 4 && bytes[2] === 0 && bytes[3] === 0;
    return utf32 ? undefined : { charset: 'utf-16le', bom: 2 };
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { charset: 'utf-16be', bom: 2 };
  if (length < 8) return undefined;
  // One zero in the first eight bytes is the quick refusal for nearly every file.
  if (bytes[0] !== 0 && bytes[1] !== 0 && bytes[2] !== 0 && bytes[3] !== 0) return undefined;
  let even = 0;
  let odd = 0;
  let bothZero = 0;
  for (let i = 0; i < length; i += 2) {
    const first = bytes[i] === 0;
    const second = bytes[i + 1] === 0;
    if (first) even++;
    if (second) odd++;
    if (first && second) bothZero++;
  }
  const units = length / 2;
  if (bothZero * 50 > units) return undefined;
  if (odd >= units * ZERO_SHARE && even * 20 <= units && printableUnits(bytes, length, 0)) return { charset: 'utf-16le', bom: 0 };
  if (even >= units * ZERO_SHARE && odd * 20 <= units && printableUnits(bytes, length, 1)) return { charset: 'utf-16be', bom: 0 };
  return undefined;
}

/** Binary tables of small 16-bit numbers have zeros in the same places, but not letters in the others. */
function printableUnits(bytes: Buffer, length: number, low: 0 | 1): boolean {
  let control = 0;
  for (let i = low; i < length; i += 2) {
    const byte = bytes[i]!;
    if (byte < 0x20 && bytes[i ^ 1] === 0 && byte !== 9 && byte !== 10 && byte !== 13) control++;
  }
  return control * 40 <= length;
}

/** Whether bytes[start, end) is valid UTF-8 (a sequence cut at `end` counts as valid). */
export function isUtf8(bytes: Buffer, start: number, end: number): boolean {
  let i = start;
  while (i < end) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const more = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    if (more === 0) return false;
    for (let k = 1; k <= more; k++) {
      if (i + k >= end) return true;
      if ((bytes[i + k]! & 0xc0) !== 0x80) return false;
    }
    const second = bytes[i + 1]!;
    if (byte === 0xe0 && second < 0xa0) return false;
    if (byte === 0xed && second >= 0xa0) return false;
    if (byte === 0xf0 && second < 0x90) return false;
    if (byte === 0xf4 && second >= 0x90) return false;
    i += more + 1;
  }
  return true;
}

/** UTF-16 content as UTF-8, with offsets that lead back. */
export class Converted {
  constructor(
    readonly bytes: Buffer,
    private readonly original: Buffer,
    private readonly bom: number,
    private readonly littleEndian: boolean,
    /** UTF-8 offset of the first character that starts at or after every 64th code unit. */
    private readonly checkpoints: Int32Array,
  ) {}

  /** Offset in the original bytes of the code unit that holds this UTF-8 offset; the end maps to the end. */
  toOriginal(offset: number): number {
    if (offset >= this.bytes.length) return this.original.length;
    let low = 0;
    let high = this.checkpoints.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.checkpoints[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    let at = this.checkpoints[low] ?? 0;
    let unit = this.firstUnit(low);
    for (;;) {
      const size = this.sizeOf(unit);
      if (at + size > offset) return this.bom + unit * 2;
      at += size;
      unit += size === 4 ? 2 : 1;
    }
  }

  /** The UTF-8 offset of the character at an offset of the original bytes. */
  fromOriginal(offset: number): number {
    const unit = Math.max(0, (offset - this.bom) >> 1);
    const block = Math.min(Math.floor(unit / CHECKPOINT), this.checkpoints.length - 1);
    let at = this.checkpoints[block] ?? 0;
    let here = this.firstUnit(block);
    const units = (this.original.length - this.bom) >> 1;
    while (here < unit && here < units) {
      const size = this.sizeOf(here);
      here += size === 4 ? 2 : 1;
      if (here > unit) break;
      at += size;
    }
    return Math.min(at, this.bytes.length);
  }

  spanToOriginal(span: Span): Span {
    return { start: this.toOriginal(span.start), end: this.toOriginal(span.end) };
  }

  /** A surrogate pair may lie across the checkpoint; then its second unit is no start. */
  private firstUnit(block: number): number {
    const unit = block * CHECKPOINT;
    const inPair = unit > 0 && (this.unitAt(unit - 1) & 0xfc00) === 0xd800 && (this.unitAt(unit) & 0xfc00) === 0xdc00;
    return inPair ? unit + 1 : unit;
  }

  private unitAt(unit: number): number {
    const at = this.bom + unit * 2;
    const a = this.original[at] ?? 0;
    const b = this.original[at + 1] ?? 0;
    return this.littleEndian ? a | (b << 8) : (a << 8) | b;
  }

  /** UTF-8 bytes of the character that starts at a code unit; 4 means that it takes two units. A stray surrogate counts 3, as U+FFFD. */
  private sizeOf(unit: number): number {
    const code = this.unitAt(unit);
    if (code < 0x80) return 1;
    if (code < 0x800) return 2;
    if (code >= 0xd800 && code < 0xdc00) {
      const next = this.unitAt(unit + 1);
      if (next >= 0xdc00 && next < 0xe000) return 4;
    }
    return 3;
  }
}

/** Converts UTF-16; an odd last byte is left out, a stray surrogate becomes U+FFFD, the mark is dropped. */
export function convertWide(bytes: Buffer, guess: CharsetGuess): Converted {
  const littleEndian = guess.charset === 'utf-16le';
  const low = littleEndian ? 0 : 1;
  const units = (bytes.length - guess.bom) >> 1;
  const out = Buffer.allocUnsafe(units * 3);
  const checkpoints = new Int32Array(Math.max(1, Math.ceil(units / CHECKPOINT)));
  let to = 0;
  let marked = 0;
  for (let unit = 0; unit < units; unit++) {
    if (unit >= marked * CHECKPOINT) checkpoints[marked++] = to;
    const at = guess.bom + unit * 2;
    let code = bytes[at + low]! | (bytes[at + 1 - low]! << 8);
    if (code < 0x80) {
      out[to++] = code;
      continue;
    }
    if (code < 0x800) {
      out[to++] = 0xc0 | (code >> 6);
      out[to++] = 0x80 | (code & 63);
      continue;
    }
    if (code >= 0xd800 && code < 0xe000) {
      const next = code < 0xdc00 && unit + 1 < units ? bytes[at + 2 + low]! | (bytes[at + 3 - low]! << 8) : 0;
      if (next >= 0xdc00 && next < 0xe000) {
        code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
        out[to++] = 0xf0 | (code >> 18);
        out[to++] = 0x80 | ((code >> 12) & 63);
        out[to++] = 0x80 | ((code >> 6) & 63);
        out[to++] = 0x80 | (code & 63);
        unit++;
        continue;
      }
      code = 0xfffd;
    }
    out[to++] = 0xe0 | (code >> 12);
    out[to++] = 0x80 | ((code >> 6) & 63);
    out[to++] = 0x80 | (code & 63);
  }
  return new Converted(out.subarray(0, to), bytes, guess.bom, littleEndian, checkpoints);
}
