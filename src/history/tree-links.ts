/**
 * What trees hold, in delta space: each distinct tree is read once, and entries in bytes copied from its delta base are carried over.
 * Keeps only the links that can lead to a finding: subtrees, blobs with candidates, names with candidates. Separate from attribution, which
 * asks which commits lead to them.
 */
import type { PackMemory } from '../git/pack-memory.js';
import type { DeltaForest } from './delta-forest.js';
import type { ForestVisitor, WalkedObject } from './forest-walk.js';
import { lowerBound } from './hits.js';
import type { NameTable } from './name-table.js';

const TREE_MODE = 0o040000;
const SUBMODULE_MODE = 0o160000;
const MODE_TYPE = 0o170000;
/** Shorter copies are parsed like new bytes. */
const SHORTEST_CARRY = 64;

/** Entries of one tree, kept while it has deltas to come. `start` has one more: the tree's end. */
export interface ParsedTree {
  start: Int32Array;
  child: Int32Array;
  name: Int32Array;
}

export class TreeLinks implements ForestVisitor<ParsedTree | null> {
  /** Trees' first and last row in `rows`, by entry. -1: not read. */
  readonly firstRow: Int32Array;
  readonly lastRow: Int32Array;
  /** Two numbers a row: entry of the child (-1 for a name alone), name. */
  rows = new Int32Array(1 << 14);
  rowCount = 0;
  /** Objects that trees name and nobody has: raw id as latin1 text -> a tree that names it. */
  readonly missing = new Map<string, number>();
  trees = 0;
  private starts = new Int32Array(1024);
  private children = new Int32Array(1024);
  private names = new Int32Array(1024);
  private length = 0;

  /** @param hot 1 for blobs with candidates */
  constructor(
    private readonly forest: DeltaForest,
    private readonly memory: PackMemory,
    private readonly wanted: Uint8Array,
    private readonly hot: Uint8Array,
    private readonly nameTable: NameTable,
    readonly failed: (entry: number, reason: string) => void,
    readonly stopped: () => boolean,
  ) {
    this.firstRow = new Int32Array(forest.count).fill(-1);
    this.lastRow = new Int32Array(forest.count).fill(-1);
  }

  visit(object: WalkedObject, base: ParsedTree | null, segments: number): ParsedTree | null {
    const bytes = this.memory.view(object.start, object.length);
    this.length = 0;
    const end = base ? this.carry(bytes, base, segments, object.entry) : this.parse(bytes, 0, bytes.length, object.entry);
    if (end !== bytes.length) {
      if (this.wanted[object.entry]) this.failed(object.entry, 'the tree is malformed');
    } else if (this.wanted[object.entry]) this.keep(object.entry);
    if (!object.hasChildren) return null;
    const { length } = this;
    this.reserve(length + 1);
    this.starts[length] = end;
    return { start: this.starts.slice(0, length + 1), child: this.children.slice(0, length), name: this.names.slice(0, length) };
  }

  /** A tree that does not come from a pack. */
  add(entry: number, bytes: Buffer): void {
    this.length = 0;
    if (this.parse(bytes, 0, bytes.length, entry) === bytes.length) this.keep(entry);
    else this.failed(entry, 'the tree is malformed');
  }

  private keep(entry: number): void {
    const { forest, hot, nameTable } = this;
    this.trees++;
    this.firstRow[entry] = this.rowCount;
    if ((this.rowCount + this.length) * 2 > this.rows.length) {
      const grown = new Int32Array(Math.max(this.rows.length * 2, (this.rowCount + this.length) * 2));
      grown.set(this.rows.subarray(0, this.rowCount * 2));
      this.rows = grown;
    }
    let at = this.rowCount * 2;
    for (let i = 0; i < this.length; i++) {
      const child = this.children[i]!;
      const name = this.names[i]!;
      if ((child >= 0 && (forest.kind[child] === 2 || hot[child] === 1)) || nameTable.hot[name] === 1) {
        this.rows[at++] = child;
        this.rows[at++] = name;
      }
    }
    this.rowCount = at >> 1;
    this.lastRow[entry] = this.rowCount;
  }

  private carry(bytes: Buffer, base: ParsedTree, segments: number, entry: number): number {
    const { words, segments: first } = this.memory;
    const count = base.child.length;
    let at = 0;
    for (let i = first; i < first + segments * 4; i += 4) {
      const from = words[i + 1]!;
      const length = words[i + 2]!;
      if (from < 0 || length < SHORTEST_CARRY) continue;
      const start = words[i]!;
      at = this.parse(bytes, at, start, entry);
      if (at < 0) return -1;
      while (at < start + length) {
        const inBase = at - start + from;
        let row = lowerBound(base.start, count, inBase);
        if (row < count && base.start[row] === inBase) {
          const limit = from + length;
          const begin = row;
          while (row < count && base.start[row + 1]! <= limit) row++;
          if (row > begin) {
            this.append(base, begin, row, start - from);
            at = base.start[row]! - from + start;
            continue;
          }
        }
        // Not at an entry of the base, or the entry runs over the end of what was copied.
        at = this.parse(bytes, at, at + 1, entry);
        if (at < 0) return -1;
      }
    }
    return this.parse(bytes, at, bytes.length, entry);
  }

  private append(base: ParsedTree, from: number, to: number, shift: number): void {
    this.reserve(this.length + to - from + 1);
    let at = this.length;
    for (let i = from; i < to; i++, at++) {
      this.starts[at] = base.start[i]! + shift;
      this.children[at] = base.child[i]!;
      this.names[at] = base.name[i]!;
    }
    this.length = at;
  }

  /** Parses whole entries from `at` until `until` is reached or passed. Returns where the next one begins, -1 for a malformed tree. */
  private parse(bytes: Buffer, at: number, until: number, entry: number): number {
    const { forest } = this;
    const { hashLength } = forest;
    while (at < until) {
      const start = at;
      let mode = 0;
      for (; bytes[at] !== 0x20; at++) {
        const digit = (bytes[at] ?? 0xff) - 0x30;
        if (digit < 0 || digit > 7 || at - start > 6) return -1;
        mode = mode * 8 + digit;
      }
      const nameStart = ++at;
      while (at < bytes.length && bytes[at] !== 0) at++;
      if (at + 1 + hashLength > bytes.length || at === nameStart) return -1;
      const type = mode & MODE_TYPE;
      let child = -1;
      if (type !== SUBMODULE_MODE) {
        child = forest.find(bytes, at + 1);
        if (child < 0 || (type === TREE_MODE) !== (forest.kind[child] === 2)) {
          if (child < 0) this.missing.set(bytes.toString('latin1', at + 1, at + 1 + hashLength), entry);
          child = -1;
        }
      }
      this.reserve(this.length + 2);
      this.starts[this.length] = start;
      this.children[this.length] = child;
      this.names[this.length++] = this.nameTable.intern(bytes, nameStart, at);
      at += 1 + hashLength;
    }
    return at;
  }

  private reserve(length: number): void {
    if (length <= this.starts.length) return;
    const size = Math.max(length, this.starts.length * 2);
    const grow = (old: Int32Array): Int32Array<ArrayBuffer> => {
      const grown = new Int32Array(size);
      grown.set(old);
      return grown;
    };
    this.starts = grow(this.starts);
    this.children = grow(this.children);
    this.names = grow(this.names);
  }
}
