/**
 * All objects of a repository as a table: kind, place and delta base of each, without inflating one of them. Deltas
 * and their bases form a forest; its walk (forest-walk.ts) needs nothing else. Struct of arrays, about 40 bytes an object.
 */
import type { ObjectDatabase } from '../git/object-database.js';
import { OFS_DELTA, REF_DELTA, type PackFile } from '../git/pack.js';

/** How many bytes of a pack are looked at at once while entry headers are read. */
const HEADER_WINDOW = 1 << 20;
/** Longest entry header: 10 bytes of size, then a base offset of 10 bytes or a base id of 32. */
const HEADER_BYTES = 48;

export class DeltaForest {
  /** Number of entries: packs in order, each by offset, then loose objects. An object in two packs is two entries. */
  readonly count: number;
  readonly packedCount: number;
  readonly hashLength: number;
  readonly packs: readonly PackFile[];
  /** First entry of each pack; one more at the end. */
  readonly packStart: readonly number[];
  /** 1 commit, 2 tree, 3 blob, 4 tag; 0: not known, the base is missing or damaged. */
  readonly kind: Uint8Array;
  /** Entry of the delta base, or -1. */
  readonly parent: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  /** Child with the largest subtree, or -1: the walk goes there last, when its base can be given up. */
  readonly heavyChild: Int32Array;
  /** 1: the same object is an earlier entry. */
  readonly duplicate: Uint8Array;
  /** Inflated size of the entry itself (of the delta, for a delta). */
  readonly size: Float64Array;
  /** Offset of the compressed bytes in the pack. */
  readonly dataStart: Float64Array;
  /** Length of the compressed bytes, exact but for garbage between entries. */
  readonly dataLength: Float64Array;
  /** Every entry once, bases before their deltas. */
  readonly order: Int32Array;
  /** Entries that cannot be read, with the reason. */
  readonly broken = new Map<number, string>();
  private readonly ids: Buffer;
  private readonly slots: Int32Array;
  private readonly slotMask: number;

  constructor(database: ObjectDatabase) {
    const loose = [...database.looseOids()];
    this.hashLength = database.hashLength;
    this.packs = database.packs;
    const packStart: number[] = [0];
    for (const pack of this.packs) packStart.push(packStart.at(-1)! + pack.index.count);
    this.packStart = packStart;
    this.packedCount = packStart.at(-1)!;
    const count = this.count = this.packedCount + loose.length;
    this.kind = new Uint8Array(count);
    this.duplicate = new Uint8Array(count);
    this.parent = new Int32Array(count).fill(-1);
    this.firstChild = new Int32Array(count).fill(-1);
    this.nextSibling = new Int32Array(count).fill(-1);
    this.heavyChild = new Int32Array(count).fill(-1);
    this.size = new Float64Array(count);
    this.dataStart = new Float64Array(count);
    this.dataLength = new Float64Array(count);
    this.ids = Buffer.allocUnsafeSlow(count * this.hashLength);
    let slots = 1024;
    while (slots < count * 2) slots *= 2;
    this.slots = new Int32Array(slots).fill(-1);
    this.slotMask = slots - 1;

    const byId: { entry: number; baseId: Buffer }[] = [];
    this.packs.forEach((pack, number) => this.addPack(pack, packStart[number]!, byId));
    loose.forEach((oid, i) => this.ids.write(oid, (this.packedCount + i) * this.hashLength, 'hex'));
    for (let entry = 0; entry < count; entry++) this.register(entry);
    for (const { entry, baseId } of byId) {
      const base = this.baseWithin(entry, baseId);
      if (base >= 0 && base < this.packedCount) this.parent[entry] = base;
      else this.broken.set(entry, `its delta base ${baseId.toString('hex')} is ${base < 0 ? 'missing' : 'a loose object'}`);
    }
    this.order = this.link();
  }

  /** Hex id of an entry. */
  oid(entry: number): string {
    const at = entry * this.hashLength;
    return this.ids.toString('hex', at, at + this.hashLength);
  }

  /** The first entry with this id, or -1. `bytes` holds the raw id at `at`. */
  find(bytes: Buffer, at: number): number {
    const { hashLength, ids, slots, slotMask } = this;
    const head = bytes.readInt32LE(at);
    for (let slot = head & slotMask; ; slot = (slot + 1) & slotMask) {
      const entry = slots[slot]!;
      if (entry < 0) return -1;
      const place = entry * hashLength;
      if (ids.readInt32LE(place) === head && ids.compare(bytes, at + 4, at + hashLength, place + 4, place + hashLength) === 0) return entry;
    }
  }

  findOid(oid: string): number {
    return oid.length === this.hashLength * 2 ? this.find(Buffer.from(oid, 'hex'), 0) : -1;
  }

  packOf(entry: number): number {
    let number = 0;
    while (entry >= this.packStart[number + 1]!) number++;
    return number;
  }

  private register(entry: number): void {
    const { hashLength, ids, slots, slotMask } = this;
    const place = entry * hashLength;
    const head = ids.readInt32LE(place);
    for (let slot = head & slotMask; ; slot = (slot + 1) & slotMask) {
      const other = slots[slot]!;
      if (other < 0) {
        slots[slot] = entry;
        return;
      }
      if (ids.readInt32LE(other * hashLength) === head && ids.compare(ids, place, place + hashLength, other * hashLength, (other + 1) * hashLength) === 0) {
        this.duplicate[entry] = 1;
        return;
      }
    }
  }

  /** Reads the entry headers of one pack in order of offset. */
  private addPack(pack: PackFile, first: number, byId: { entry: number; baseId: Buffer }[]): void {
    const { index } = pack;
    const { hashLength } = this;
    const { offsets, rows } = byOffset(index.count, (row) => index.offsetAt(row));
    let window = Buffer.alloc(0);
    let windowStart = 0;
    for (let i = 0; i < index.count; i++) {
      const entry = first + i;
      const idAt = index.idStart + rows[i]! * index.idStride;
      index.bytes.copy(this.ids, entry * hashLength, idAt, idAt + hashLength);
      const offset = offsets[i]!;
      const next = i + 1 < index.count ? offsets[i + 1]! : pack.dataEnd;
      if (offset < 12 || offset >= pack.dataEnd || next <= offset) {
        this.broken.set(entry, `offset ${offset} lies outside of the pack's entries`);
        continue;
      }
      if (offset + HEADER_BYTES > windowStart + window.length && windowStart + window.length < pack.size) {
        windowStart = offset;
        window = Buffer.from(pack.view(offset, HEADER_WINDOW));
      }
      let at = offset - windowStart;
      let byte = window[at++]!;
      const type = (byte >> 4) & 7;
      let size = byte & 15;
      for (let scale = 16; byte >= 0x80 && scale < 2 ** 60; scale *= 128) {
        byte = window[at++]!;
        size += (byte & 0x7f) * scale;
      }
      this.size[entry] = size;
      if (type === OFS_DELTA) {
        byte = window[at++]!;
        let distance = byte & 0x7f;
        for (let digits = 0; byte >= 0x80 && digits < 9; digits++) {
          byte = window[at++]!;
          distance = (distance + 1) * 128 + (byte & 0x7f);
        }
        const base = position(offsets, offset - distance, i);
        if (base < 0) this.broken.set(entry, 'its delta base is no entry of the pack');
        else this.parent[entry] = first + base;
      } else if (type === REF_DELTA) {
        byId.push({ entry, baseId: Buffer.from(window.subarray(at, at + hashLength)) });
        at += hashLength;
      } else if (type >= 1 && type <= 4) {
        this.kind[entry] = type;
      } else {
        this.broken.set(entry, `it has the unknown type ${type}`);
      }
      this.dataStart[entry] = windowStart + at;
      this.dataLength[entry] = next - windowStart - at;
    }
  }

  /** The entry of a base id: in the same pack if it has one, as git looks it up. */
  private baseWithin(entry: number, baseId: Buffer): number {
    const number = this.packOf(entry);
    const pack = this.packs[number]!;
    const row = pack.index.find(baseId);
    if (row < 0) return this.find(baseId, 0);
    const offset = pack.index.offsetAt(row);
    const [lo, hi] = [this.packStart[number]!, this.packStart[number + 1]!];
    // The row's entry is the one whose data begins right behind its offset.
    let [a, b] = [lo, hi];
    while (a < b) {
      const mid = (a + b) >>> 1;
      if (this.dataStart[mid]! <= offset) a = mid + 1;
      else b = mid;
    }
    return a < hi ? a : -1;
  }

  /** Children lists, order, kinds of deltas, and the heaviest child of each. Entries in a loop of bases are never reached: they are broken. */
  private link(): Int32Array {
    const { count, parent, firstChild, nextSibling, kind, heavyChild } = this;
    for (let entry = count - 1; entry >= 0; entry--) {
      const base = parent[entry]!;
      if (base < 0) continue;
      nextSibling[entry] = firstChild[base]!;
      firstChild[base] = entry;
    }
    const order = new Int32Array(count);
    let filled = 0;
    for (let root = 0; root < count; root++) {
      if (parent[root]! >= 0) continue;
      const from = filled;
      order[filled++] = root;
      for (let at = from; at < filled; at++) {
        const base = order[at]!;
        for (let child = firstChild[base]!; child >= 0; child = nextSibling[child]!) {
          kind[child] = kind[base]!;
          order[filled++] = child;
        }
      }
    }
    if (filled < count) {
      const reached = new Uint8Array(count);
      for (let at = 0; at < filled; at++) reached[order[at]!] = 1;
      for (let entry = 0; entry < count; entry++) if (!reached[entry]) this.broken.set(entry, 'it is a delta of itself');
    }
    const weight = new Int32Array(count);
    for (let at = filled - 1; at >= 0; at--) {
      const entry = order[at]!;
      weight[entry]! += 1;
      const base = parent[entry]!;
      if (base < 0) continue;
      weight[base]! += weight[entry]!;
      const heavy = heavyChild[base]!;
      if (heavy < 0 || weight[entry]! > weight[heavy]!) heavyChild[base] = entry;
    }
    return order.subarray(0, filled);
  }
}

/** Offsets in ascending order, and the row of the index that each came from. */
function byOffset(count: number, offsetAt: (row: number) => number): { offsets: Float64Array; rows: Int32Array } {
  const offsets = new Float64Array(count);
  const rows = new Int32Array(count);
  let largest = 0;
  for (let row = 0; row < count; row++) {
    offsets[row] = offsetAt(row);
    if (offsets[row]! > largest) largest = offsets[row]!;
  }
  if ((largest + 1) * count < Number.MAX_SAFE_INTEGER) {
    // Offset and row in one number: the native sort of numbers is ten times faster than one with a comparison function.
    for (let row = 0; row < count; row++) offsets[row] = offsets[row]! * count + row;
    offsets.sort();
    for (let i = 0; i < count; i++) {
      const both = offsets[i]!;
      const offset = Math.floor(both / count);
      rows[i] = both - offset * count;
      offsets[i] = offset;
    }
    return { offsets, rows };
  }
  for (let row = 0; row < count; row++) rows[row] = row;
  rows.sort((a, b) => offsets[a]! - offsets[b]!);
  return { offsets: Float64Array.from(rows, (row) => offsets[row]!), rows };
}

function position(offsets: Float64Array, offset: number, before: number): number {
  let lo = 0;
  let hi = before;
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (offsets[mid]! < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo < before && offsets[lo] === offset ? lo : -1;
}
