/**
 * A split index keeps most entries in a shared file beside it and only says what differs. Separate because it is
 * rare, and because its bitmaps (EWAH) are a format of their own.
 */
import { IndexFault } from './index-fault.js';
import { newRows, stageOf, type IndexRows } from './index-rows.js';

export interface Link {
  /** Names the shared file; all zeros when there is none. */
  oid: string;
  /** Two bitmaps over the entries of the shared file, one after another: which are deleted, and which replaced. Empty: none is. */
  bitmaps: Buffer;
}

export function parseLink(bytes: Buffer, hashLength: number): Link {
  if (bytes.length < hashLength) throw new IndexFault('its link to a shared index is cut short');
  return { oid: bytes.toString('hex', 0, hashLength), bitmaps: bytes.subarray(hashLength) };
}

/** The shared entries without deleted ones, with replacements, and the index's own ones, in order. @param flagsAt offset of the flags within an entry */
export function applyLink(link: Link, own: IndexRows, flagsAt: number, readShared: (name: string) => IndexRows): IndexRows {
  if (/^0+$/.test(link.oid)) return own;
  const shared = readShared(`sharedindex.${link.oid}`);
  const bytes = Buffer.concat([shared.bytes, own.bytes]);
  const names = Buffer.concat([shared.names, own.names]);
  const { deleted, replaced } = readBitmaps(link.bitmaps, shared.count);
  const count = shared.count - deleted.size + own.count - replaced.size;
  if (count < 0 || replaced.size > own.count) throw new IndexFault('its link does not fit the shared index');
  const rows = newRows(bytes, names, count);
  let out = 0;
  const put = (from: IndexRows, i: number, nameOf: IndexRows, nameIndex: number): void => {
    if (out >= rows.count) throw new IndexFault('its link does not fit the shared index');
    const [bytesShift, namesShift] = [from === own ? shared.bytes.length : 0, nameOf === own ? shared.names.length : 0];
    rows.at[out] = from.at[i]! + bytesShift;
    rows.nameAt[out] = nameOf.nameAt[nameIndex]! + namesShift;
    rows.nameEnd[out] = nameOf.nameEnd[nameIndex]! + namesShift;
    out += 1;
  };
  // Replacements come first, in the order of what they replace, and without names.
  let replacement = 0;
  let added = replaced.size;
  for (let i = 0; i < shared.count; i++) {
    if (deleted.has(i)) {
      if (replaced.has(i)) replacement += 1;
      continue;
    }
    while (added < own.count && compareEntries(own, added, shared, i, flagsAt) < 0) put(own, added, own, added++);
    if (replaced.has(i)) put(own, replacement++, shared, i);
    else put(shared, i, shared, i);
  }
  while (added < own.count) put(own, added, own, added++);
  if (out !== rows.count) throw new IndexFault('its link does not fit the shared index');
  return rows;
}

function compareEntries(a: IndexRows, i: number, b: IndexRows, j: number, flagsAt: number): number {
  return a.names.compare(b.names, b.nameAt[j], b.nameEnd[j], a.nameAt[i], a.nameEnd[i]) || stageOf(a, i, flagsAt) - stageOf(b, j, flagsAt);
}

function readBitmaps(bytes: Buffer, count: number): Record<'deleted' | 'replaced', ReadonlySet<number>> {
  if (bytes.length === 0) return { deleted: new Set(), replaced: new Set() };
  const { bits: deleted, end } = readEwah(bytes, 0, count);
  return { deleted, replaced: readEwah(bytes, end, count).bits };
}

/** Bits set in a serialised EWAH bitmap: 64-bit markers (one bit repeated n words, then m literal words). @param most bits that it may speak of: twelve bytes can say that four thousand million are set */
function readEwah(bytes: Buffer, start: number, most: number): { bits: Set<number>; end: number } {
  if (start + 12 > bytes.length) throw new IndexFault('its bitmap is cut short');
  const size = bytes.readUInt32BE(start);
  if (size > most) throw new IndexFault('its bitmap does not fit the shared index');
  const words = bytes.readUInt32BE(start + 4);
  const from = start + 8;
  const end = from + words * 8 + 4;
  if (end > bytes.length) throw new IndexFault('its bitmap is cut short');
  const bits = new Set<number>();
  let bit = 0;
  for (let w = 0; w < words;) {
    const marker = bytes.readBigUInt64BE(from + 8 * w++);
    const repeated = Number((marker >> 1n) & 0xffffffffn) * 64;
    const literals = Number(marker >> 33n);
    if (bit + repeated > size + 64 || w + literals > words) throw new IndexFault('its bitmap is malformed');
    if (marker & 1n) for (let i = 0; i < repeated && bit + i < size; i++) bits.add(bit + i);
    bit += repeated;
    for (let l = 0; l < literals; l++, bit += 64) {
      const word = bytes.readBigUInt64BE(from + 8 * w++);
      for (let i = 0; i < 64 && bit + i < size; i++) if ((word >> BigInt(i)) & 1n) bits.add(bit + i);
    }
  }
  return { bits, end };
}
