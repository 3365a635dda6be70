/**
 * All objects of a repository as a table: kind, place and delta base of each, without inflating one of them. Deltas
 * and their bases form a forest; its walk (forest-walk.ts) needs nothing else. Struct of arrays, about 60 bytes an object with its id.
 */
import type { ObjectDatabase } from '../git/object-database.js';
import type { PackMemory } from '../git/pack-memory.js';
import { OFS_DELTA, REF_DELTA, type PackFile } from '../git/pack.js';
import type { PackBytes } from '../git/pack-bytes.js';
import type { PackIndex } from '../git/pack-index.js';
import { isStanchError } from '../util/errors.js';
import { sharedBytes, sharedCopy } from '../util/shared-bytes.js';
import { packOf, type ForestTables } from './forest-tables.js';
import { makeIdTable } from './id-table.js';

/** How many bytes of a pack are looked at at once while entry headers are read. */
const HEADER_WINDOW = 1 << 20;
/** Entry headers read by one call, and the four numbers that each gives. */
const HEADER_BATCH = 16384;
const HEADER_NUMBERS = 4;
const MOST_NOTED = 2 ** 32 - 1;

export class DeltaForest implements ForestTables {
  readonly count: number;
  readonly packedCount: number;
  readonly hashLength: number;
  readonly packs: readonly PackBytes[];
  readonly packStart: readonly number[];
  readonly kind: Uint8Array;
  readonly parent: Int32Array;
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly heavyChild: Int32Array;
  /** 1: the same object is an earlier entry. */
  readonly duplicate: Uint8Array;
  readonly size: Uint32Array;
  readonly dataStart: Float64Array;
  readonly dataLength: Uint32Array;
  readonly order: Int32Array;
  readonly broken = new Map<number, string>();
  private readonly files: readonly PackFile[];
  private readonly idsAt: number;
  private readonly idAt: number;

  /** @param onFault told of a pack whose index cannot be right, though each of its objects may be read */
  constructor(database: Pick<ObjectDatabase, 'hashLength' | 'packs' | 'looseOids'>, readonly memory: PackMemory, private readonly onFault: (file: string, reason: string) => void = () => {}) {
    const loose = [...database.looseOids()];
    this.hashLength = database.hashLength;
    this.files = database.packs;
    this.packs = database.packs.map(({ raw }) => raw);
    const packStart: number[] = [0];
    for (const pack of this.files) packStart.push(packStart.at(-1)! + pack.index.count);
    this.packStart = packStart;
    this.packedCount = packStart.at(-1)!;
    const count = this.count = this.packedCount + loose.length;
    this.kind = new Uint8Array(sharedBytes(count));
    this.duplicate = new Uint8Array(count);
    this.parent = new Int32Array(sharedBytes(count * 4)).fill(-1);
    this.firstChild = new Int32Array(sharedBytes(count * 4)).fill(-1);
    this.nextSibling = new Int32Array(sharedBytes(count * 4)).fill(-1);
    this.heavyChild = new Int32Array(sharedBytes(count * 4)).fill(-1);
    this.size = new Uint32Array(sharedBytes(count * 4));
    this.dataStart = new Float64Array(sharedBytes(count * 8));
    this.dataLength = new Uint32Array(sharedBytes(count * 4));
    this.idAt = memory.allocate(this.hashLength);
    this.idsAt = makeIdTable(memory, count, this.hashLength);

    const byId: { entry: number; baseId: Buffer }[] = [];
    this.files.forEach((_, number) => this.addPack(number, byId));
    loose.forEach((oid, i) => memory.bytes.write(oid, this.idsAt + (this.packedCount + i) * this.hashLength, 'hex'));
    const duplicate = memory.allocate(count);
    memory.bytes.fill(0, duplicate, duplicate + count);
    memory.run.registerIds(count, duplicate);
    this.duplicate.set(memory.view(duplicate, count));
    memory.free(duplicate);
    for (const { entry, baseId } of byId) {
      const base = this.baseWithin(entry, baseId);
      if (base >= 0 && base < this.packedCount) this.parent[entry] = base;
      else this.broken.set(entry, `its delta base ${baseId.toString('hex')} is ${base < 0 ? 'missing' : 'a loose object'}`);
    }
    this.order = this.link();
  }

  /** Hex id of an entry. */
  oid(entry: number): string {
    const at = this.idsAt + entry * this.hashLength;
    return this.memory.bytes.toString('hex', at, at + this.hashLength);
  }

  /** Raw ids of entries, one after another. */
  ids(entries: readonly number[]): Buffer {
    const { hashLength, idsAt, memory } = this;
    const ids = Buffer.allocUnsafe(entries.length * hashLength);
    entries.forEach((entry, i) => memory.bytes.copy(ids, i * hashLength, idsAt + entry * hashLength, idsAt + (entry + 1) * hashLength));
    return ids;
  }

  /** The first entry with this hex id, or -1. */
  findOid(oid: string): number {
    if (this.memory.bytes.write(oid, this.idAt, this.hashLength, 'hex') !== this.hashLength || oid.length !== this.hashLength * 2) return -1;
    return this.memory.run.findId(this.idAt);
  }

  /** The first entry of each of many raw ids, one after another; -1 for those that are not there. */
  *findAll(ids: Buffer): Iterable<number> {
    const { memory, hashLength } = this;
    const most = 4096 * hashLength;
    const block = memory.allocate(most);
    for (let from = 0; from < ids.length; from += most) {
      const part = ids.subarray(from, from + most);
      memory.bytes.set(part, block);
      for (let at = 0; at < part.length; at += hashLength) yield memory.run.findId(block + at);
    }
    memory.free(block);
  }

  /** A copy of all ids, for adoptIds() in another thread. */
  sharedIds(): Uint8Array {
    return sharedCopy(this.memory.view(this.idsAt, this.count * this.hashLength));
  }

  /** Reads ids and entry headers of one pack in order of offset. */
  private addPack(number: number, byId: { entry: number; baseId: Buffer }[]): void {
    const { memory, hashLength } = this;
    const pack = this.files[number]!;
    const first = this.packStart[number]!;
    const { index } = pack;
    const { count } = index;
    if (count === 0) return;
    // First: an index that is read by parts is read as a whole for it.
    const idBytes = index.bytes.subarray(index.idStart, index.idStart + count * index.idStride);
    const { offsets, rows } = byOffset(count, (row) => offsetOrNowhere(index, row));
    let shared = 0;
    for (let i = 1; i < count; i++) if (offsets[i] === offsets[i - 1] && offsets[i]! < pack.dataEnd) shared++;
    // What lies where they should be is then never asked for.
    if (shared > 0) this.onFault(index.file, `it says of ${shared + 1} objects that they lie where another one does; rebuild it with: git index-pack ${pack.file}`);
    const idsOfIndex = memory.allocate(idBytes.length);
    const rowsAt = memory.allocate(count * 4);
    memory.bytes.set(idBytes, idsOfIndex);
    memory.words.set(rows, rowsAt >>> 2);
    memory.run.gatherIds(idsOfIndex, index.idStride, rowsAt, count, first);
    index.release?.();
    memory.free(idsOfIndex);
    memory.free(rowsAt);

    const offsetsAt = memory.allocate(HEADER_BATCH * 8);
    const out = memory.allocate(HEADER_BATCH * HEADER_NUMBERS * 8);
    const window = memory.allocate(HEADER_WINDOW);
    for (let at = 0; at < count;) {
      const offset = offsets[at]!;
      if (!(offset >= 12 && offset < pack.dataEnd)) {
        this.broken.set(first + at++, `offset ${offset} lies outside of the pack's entries`);
        continue;
      }
      let batch = offsets.subarray(at, at + HEADER_BATCH);
      // Offsets are ascending: from the first one that is too large on, all are.
      if (batch.at(-1)! >= pack.dataEnd) batch = batch.filter((one) => one < pack.dataEnd);
      memory.doubles.set(batch, offsetsAt >>> 3);
      const length = Math.min(HEADER_WINDOW, pack.size - offset);
      pack.raw.readInto(memory.bytes, window, offset, length);
      const done = memory.run.entryHeaders(window, offset, length, offsetsAt, batch.length, hashLength, offset + length === pack.size ? 1 : 0, out);
      for (let i = 0; i < done; i++, at++) this.addEntry(pack, first, offsets, at, memory.doubles, (out >>> 3) + i * HEADER_NUMBERS, byId);
    }
    memory.free(offsetsAt);
    memory.free(out);
    memory.free(window);
  }

  private addEntry(pack: PackFile, first: number, offsets: Float64Array, at: number, header: Float64Array, row: number, byId: { entry: number; baseId: Buffer }[]): void {
    const entry = first + at;
    const next = at + 1 < offsets.length ? Math.min(offsets[at + 1]!, pack.dataEnd) : pack.dataEnd;
    const dataStart = header[row + 1]!;
    const base = header[row + 2]!;
    const type = header[row + 3]!;
    this.size[entry] = Math.min(header[row]!, MOST_NOTED);
    this.dataStart[entry] = dataStart;
    this.dataLength[entry] = Math.min(Math.max(0, next - dataStart), MOST_NOTED);
    if (type === OFS_DELTA) {
      const found = position(offsets, base, at);
      if (found < 0) this.broken.set(entry, 'its delta base is no entry of the pack');
      else this.parent[entry] = first + found;
    } else if (type === REF_DELTA) {
      byId.push({ entry, baseId: Buffer.from(pack.view(dataStart - this.hashLength, this.hashLength)) });
    } else if (type >= 1 && type <= 4) {
      this.kind[entry] = type;
    } else {
      this.broken.set(entry, `it has the unknown type ${type}`);
    }
  }

  /** The entry of a base id: in the same pack if it has one, as git looks it up. */
  private baseWithin(entry: number, baseId: Buffer): number {
    const number = packOf(this, entry);
    const pack = this.files[number]!;
    const row = pack.index.find(baseId);
    if (row < 0) return this.findOid(baseId.toString('hex'));
    const offset = offsetOrNowhere(pack.index, row);
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
    const order = new Int32Array(sharedBytes(count * 4));
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

/** The place of an object; one behind all packs where the index names none, which its reader tells when it is asked for the object. */
function offsetOrNowhere(index: PackIndex, row: number): number {
  try {
    return index.offsetAt(row);
  } catch (error) {
    if (!isStanchError(error)) throw error;
    return Number.MAX_SAFE_INTEGER;
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

/** Where an offset stands ahead of `before`, or -1. A base mostly lies near its delta, so the search goes back in growing steps. */
function position(offsets: Float64Array, offset: number, before: number): number {
  let lo = before;
  for (let step = 1; lo > 0 && offsets[lo]! > offset; step *= 2) lo = Math.max(0, lo - step);
  let hi = before;
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (offsets[mid]! < offset) lo = mid + 1;
    else hi = mid;
  }
  return lo < before && offsets[lo] === offset ? lo : -1;
}
