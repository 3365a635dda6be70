/**
 * Runs of entries of the index that a tree has alike, told by WebAssembly: a commit leaves nearly all as they are, and each costs ten steps
 * where V8 has not compiled what takes them. Separate from the comparison, which does without where there is no WebAssembly.
 */
import type { IndexRows } from './index-rows.js';
import { singleModule, type SingleModule } from './single-module.js';

/** Larger ones are not copied. Bytes. */
const MOST = 16 << 20;

export class IndexRuns {
  /** Offset in the tree behind what the last call of same() found there. */
  offset = 0;
  readonly #at: number;

  private constructor(private readonly module: SingleModule, private readonly rows: IndexRows, at: number, private readonly hashLength: number) {
    this.#at = at;
  }

  /** undefined for entries that do not lie one behind the other with their names whole, and for many. */
  static of(rows: IndexRows, hashLength: number): IndexRuns | undefined {
    if (rows.names !== rows.bytes || rows.bytes.length > MOST) return undefined;
    const module = singleModule(rows.bytes.length);
    if (!module) return undefined;
    let { bytes } = rows;
    if (bytes.buffer !== module.bytes.buffer) {
      const kept = module.take(bytes.length);
      if (!kept) return undefined;
      kept.set(bytes);
      bytes = kept;
    }
    return new IndexRuns(module, rows, bytes.byteOffset, hashLength);
  }

  /** How many entries from `i` on, of `count`, are the files of the tree from `offset` on. @param skip bytes of their paths that name the folder */
  same(i: number, count: number, skip: number, tree: Buffer, offset: number): number {
    const { module, rows, hashLength } = this;
    const at = module.hold(tree);
    if (at < 0) return 0;
    const same = module.run.sameEntries(this.#at + rows.at[i]!, count, skip, at + offset, at + tree.length, hashLength);
    this.offset = module.run.treeReached() - at;
    return same;
  }

  /** How many entries from `i` on, of `count`, share the first bytes of their paths. @param length of what they share */
  sharing(i: number, count: number, length: number): number {
    return this.module.run.sharing(this.#at + this.rows.at[i]!, count, length, this.hashLength);
  }
}
