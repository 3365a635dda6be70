/**
 * The index of one pack (`.idx`, versions 1 and 2): object id to offset, and the list of all offsets. Separate
 * because a multi-pack-index can stand in for it, and because nothing here ever reads the pack itself.
 * Format: gitformat-pack(5).
 */
import { readFileSync } from 'node:fs';
import { StanchError } from '../util/errors.js';

export const MAGIC_V2 = 0xff744f63;
const FANOUT_BYTES = 256 * 4;
/** The highest bit of a 32-bit offset says that the other bits number an entry of the 64-bit table. */
const LARGE_OFFSET = 0x80000000;

export interface PackIndex {
  readonly file: string;
  readonly count: number;
  /** Object ids in ascending order, `hashLength` bytes each, at `idStart + i * idStride` of `bytes`. */
  readonly bytes: Buffer;
  readonly idStart: number;
  readonly idStride: number;
  /** Offset in the pack of the i-th object in order of ids. Exact up to 2^53. */
  offsetAt(i: number): number;
  /** Position of an id, or -1. */
  find(id: Buffer): number;
  /** Says that `bytes` will not be asked for again soon, where they can be read anew. */
  release?(): void;
}

/** @throws StanchError CORRUPT_PACK when the file is not an index of this hash length or is cut short */
export function openPackIndex(file: string, hashLength: number): PackIndex {
  const bytes = readFileSync(file);
  return bytes.length >= 8 && bytes.readUInt32BE(0) === MAGIC_V2
    ? parseV2(file, bytes, hashLength)
    : parseV1(file, bytes, hashLength);
}

function parseV1(file: string, bytes: Buffer, hashLength: number): PackIndex {
  const count = countOf(file, bytes, 0);
  const idStride = 4 + hashLength;
  if (bytes.length !== FANOUT_BYTES + count * idStride + 2 * hashLength) throw corruptIndex(file, 'its length does not fit its object count');
  const offsetAt = (i: number): number => bytes.readUInt32BE(FANOUT_BYTES + i * idStride);
  return withFind({ file, count, bytes, idStart: FANOUT_BYTES + 4, idStride, offsetAt }, 0, hashLength);
}

function parseV2(file: string, bytes: Buffer, hashLength: number): PackIndex {
  if (bytes.readUInt32BE(4) !== 2) throw corruptIndex(file, `version ${bytes.readUInt32BE(4)} is unknown`);
  const count = countOf(file, bytes, 8);
  const idStart = 8 + FANOUT_BYTES;
  const offsets = idStart + count * (hashLength + 4);
  const large = offsets + count * 4;
  const largeEnd = bytes.length - 2 * hashLength;
  if (largeEnd < large || (largeEnd - large) % 8 !== 0) throw corruptIndex(file, 'its length does not fit its object count');
  const offsetAt = (i: number): number => {
    const small = bytes.readUInt32BE(offsets + i * 4);
    if (small < LARGE_OFFSET) return small;
    const at = large + (small - LARGE_OFFSET) * 8;
    if (at + 8 > largeEnd) throw corruptIndex(file, `object ${i} points outside of the table of large offsets`);
    return Number(bytes.readBigUInt64BE(at));
  };
  return withFind({ file, count, bytes, idStart, idStride: hashLength, offsetAt }, 8, hashLength);
}

function countOf(file: string, bytes: Buffer, fanout: number): number {
  if (bytes.length < fanout + FANOUT_BYTES) throw corruptIndex(file, 'it is cut short');
  for (let i = 1; i < 256; i++) {
    if (bytes.readUInt32BE(fanout + i * 4) < bytes.readUInt32BE(fanout + i * 4 - 4)) throw corruptIndex(file, 'its fan-out table is not ascending');
  }
  return bytes.readUInt32BE(fanout + 255 * 4);
}

/** Adds the look-up by id: fan-out on the first byte, then bisection. */
export function withFind(index: Omit<PackIndex, 'find'>, fanout: number, hashLength: number): PackIndex {
  const { bytes, idStart, idStride } = index;
  const find = (id: Buffer): number => {
    const first = id[0]!;
    const from = first === 0 ? 0 : bytes.readUInt32BE(fanout + first * 4 - 4);
    return bisect(bytes, idStart, idStride, from, bytes.readUInt32BE(fanout + first * 4), id, hashLength);
  };
  return { ...index, find };
}

/** Position of an id among those at `start + i * stride` of `bytes`, from `from` to before `to`; -1 when it is none of them. */
export function bisect(bytes: Buffer, start: number, stride: number, from: number, to: number, id: Buffer, hashLength: number): number {
  let [lo, hi] = [from, to];
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    const at = start + mid * stride;
    // A loop: a call of Buffer's compare() costs as much as a dozen of these, and most ids differ in their first bytes.
    let i = 0;
    while (i < hashLength && bytes[at + i] === id[i]) i++;
    if (i === hashLength) return mid;
    if (bytes[at + i]! < id[i]!) lo = mid + 1;
    else hi = mid;
  }
  return -1;
}

export function corruptIndex(file: string, what: string): StanchError {
  return new StanchError('CORRUPT_PACK', `pack index ${file}: ${what}`, 'Rebuild it with: git index-pack ' + file.replace(/\.idx$/, '.pack'), 3);
}
