/**
 * What trees hold, in delta space: each distinct tree is read once, and entries in bytes copied from its delta base are carried over
 * (src/git/wasm/assembly/trees.ts). Keeps only the links that can lead to a finding: subtrees, blobs with candidates, names with
 * candidates. Separate from attribution, which asks which commits lead to them.
 */
import type { PackMemory } from '../git/pack-memory.js';
import type { ForestTables } from './forest-tables.js';
import type { ForestVisitor, WalkedObject } from './forest-walk.js';
import type { NameTable } from './name-table.js';
import type { TreeShare } from './share.js';

const HOT = 0x80;
/** Absent objects that are noted for one tree. */
export const MISSING_ROOM = 4096;
/** Rows that there is room for at first, for each tree: what is never used takes no memory, but growing takes it twice. */
const USUAL_ROWS = 16;
/** Shortest entry: mode of 5, blank, name of 1, NUL, id. */
const entryBytes = (hashLength: number): number => 8 + hashLength;

export class TreeLinks implements ForestVisitor<number> {
  /** Trees' first and last row in `rows`, by entry. -1: not read. */
  readonly firstRow: Int32Array;
  readonly lastRow: Int32Array;
  /** Two numbers a row: entry of the child (-1 when it is absent or a submodule), name. */
  rows: Int32Array;
  rowCount = 0;
  /** Hex ids of objects that trees name and nobody has, up to MISSING_ROOM for each tree. */
  readonly missing = new Set<string>();
  private readonly missingAt: number;
  /** Parsed trees without deltas of their own take turns here. */
  private leafAt = 0;
  private leafRoom = 0;
  private pairsAt = 0;
  private pairsRoom = 0;

  /** @param hot 1 for blobs with candidates */
  constructor(
    private readonly forest: ForestTables,
    private readonly memory: PackMemory,
    private readonly wanted: Uint8Array,
    hot: Uint8Array,
    private readonly names: NameTable,
    readonly failed: (entry: number, reason: string) => void,
    readonly stopped: () => boolean,
  ) {
    this.firstRow = new Int32Array(forest.count).fill(-1);
    this.lastRow = new Int32Array(forest.count).fill(-1);
    let trees = 0;
    for (const one of wanted) trees += one;
    this.rows = new Int32Array(Math.max(1 << 14, trees * USUAL_ROWS * 2));
    this.missingAt = memory.allocate(MISSING_ROOM * 4);
    const kinds = memory.allocate(forest.count);
    memory.bytes.set(forest.kind.map((kind, entry) => (hot[entry] ? kind | HOT : kind)), kinds);
    memory.run.setTreeTables(kinds, this.missingAt, MISSING_ROOM);
  }

  visit({ entry, start, length, hasChildren }: WalkedObject, base: number | null, segments: number): number {
    return this.read(entry, start, length, hasChildren, base ?? 0, segments);
  }

  release(tree: number): void {
    if (tree !== 0) this.memory.free(tree);
  }

  /** A tree that does not come from a pack. */
  add(entry: number, bytes: Buffer): void {
    const at = this.memory.allocate(bytes.length);
    this.memory.bytes.set(bytes, at);
    this.read(entry, at, bytes.length, false, 0, 0);
    this.memory.free(at);
  }

  /** A tree that was not wanted until now. False for a malformed one. */
  addMore(entry: number, bytes: Buffer): boolean {
    this.wanted[entry] = 1;
    this.add(entry, bytes);
    return this.firstRow[entry]! >= 0;
  }

  /** What this thread read, for merge() of another's. */
  share(): Omit<TreeShare, 'failed'> {
    const { firstRow, lastRow, rows, rowCount, names, missing } = this;
    const read: number[] = [];
    firstRow.forEach((row, entry) => row >= 0 && read.push(entry));
    const entries = Int32Array.from(read);
    return {
      entries, first: entries.map((entry) => firstRow[entry]!), last: entries.map((entry) => lastRow[entry]!),
      rows, rowCount, ...names.all(), missing: [...missing],
    };
  }

  /** Takes over what another thread read. */
  merge({ entries, first, last, rows, rowCount, missing, ...others }: TreeShare): void {
    const numbers = this.names.adopt(others);
    const from = this.rowCount;
    this.reserve(rowCount);
    for (let row = 0; row < rowCount; row++) {
      this.rows[(from + row) * 2] = rows[row * 2]!;
      this.rows[(from + row) * 2 + 1] = numbers[rows[row * 2 + 1]!]!;
    }
    this.rowCount += rowCount;
    entries.forEach((entry, i) => {
      this.firstRow[entry] = from + first[i]!;
      this.lastRow[entry] = from + last[i]!;
    });
    for (const oid of missing) this.missing.add(oid);
  }

  /** Address of the parsed tree when it is to be kept, otherwise 0. */
  private read(entry: number, start: number, length: number, keep: boolean, base: number, segments: number): number {
    const { memory, names, missing, missingAt, forest } = this;
    const most = Math.ceil(length / entryBytes(forest.hashLength)) + 1;
    names.reserve(most, length);
    const room = 16 + most * 12;
    let out: number;
    if (keep) out = memory.allocate(room);
    else {
      if (room > this.leafRoom) {
        if (this.leafAt) memory.free(this.leafAt);
        this.leafRoom = room * 2;
        this.leafAt = memory.allocate(this.leafRoom);
      }
      out = this.leafAt;
    }
    const count = memory.run.parseTree(start, length, base, memory.segmentsAt, segments, out);
    names.scanNew();
    if (count < 0) {
      if (this.wanted[entry]) this.failed(entry, 'the tree is malformed');
      // Its deltas start from nothing, which costs time only.
      if (keep) memory.free(out);
      return 0;
    }
    for (let i = memory.run.missingIds() - 1; i >= 0; i--) {
      const at = memory.words[(missingAt >>> 2) + i]! >>> 0;
      missing.add(memory.bytes.toString('hex', at, at + forest.hashLength));
    }
    if (this.wanted[entry]) this.keepRows(entry, out, count);
    return keep ? out : 0;
  }

  private keepRows(entry: number, tree: number, count: number): void {
    const { memory } = this;
    if (count * 8 > this.pairsRoom) {
      if (this.pairsAt) memory.free(this.pairsAt);
      this.pairsRoom = Math.max(1 << 16, count * 16);
      this.pairsAt = memory.allocate(this.pairsRoom);
    }
    const found = memory.run.hotEntries(tree, this.pairsAt);
    this.reserve(found);
    const from = this.pairsAt >>> 2;
    this.rows.set(memory.words.subarray(from, from + found * 2), this.rowCount * 2);
    this.firstRow[entry] = this.rowCount;
    this.rowCount += found;
    this.lastRow[entry] = this.rowCount;
  }

  /** Room for so many more rows. */
  private reserve(count: number): void {
    const needed = (this.rowCount + count) * 2;
    if (needed <= this.rows.length) return;
    const grown = new Int32Array(Math.max(this.rows.length + (this.rows.length >>> 2), needed));
    grown.set(this.rows.subarray(0, this.rowCount * 2));
    this.rows = grown;
  }
}
