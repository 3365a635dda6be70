/**
 * Walks a folder of the index and its tree side by side, as long as both have the same names. Separate from the comparison of
 * what is left, because this is what nearly all entries of a commit go through: equal ones cost three comparisons of text
 * that is there already, and no object.
 */
import type { BytePath } from '../util/path-text.js';
import type { CacheTree } from './cache-tree.js';
import type { IndexFile } from './index-file.js';
import { MODE_TREE, type TreeEntry } from './tree.js';
import { hex, latin1 } from '../util/byte-text.js';

const FILE = 0o100644;
const EXECUTABLE = 0o100755;
const LINK = 0o120000;
const SUBMODULE = 0o160000;
const MODES = new Map([[FILE, '100644 '], [EXECUTABLE, '100755 '], [LINK, '120000 '], [SUBMODULE, '160000 ']]);
const TREE = '40000 ';
const MODE_AT = 24;
const OID_AT = 40;

export interface IndexFolder {
  from: number;
  to: number;
  prefix: BytePath;
  cache: CacheTree | null;
}

/** A pair of one name that differs. @param end of a folder: its last entry of the index, exclusive */
type Differing = (i: number, path: BytePath, other: TreeEntry, child: CacheTree | null, end: number) => void;

/** Entries whose bytes are made text at once: of all there are, and where only those are looked at that differ. */
const [WINDOW, FEW] = [256, 4];

/** Names and ids of some entries of the index as text, of which pieces cost nothing. */
class EntryText {
  #from = 0;
  #to = 0;
  #ids = '';
  #idsAt = 0;
  #names = '';
  #namesAt = 0;

  readonly #window: number;

  constructor(private readonly index: IndexFile, private readonly end: number) {
    this.#window = index.runs ? FEW : WINDOW;
  }

  /** False for entries that do not lie one behind the other, as in a split index. */
  holds(i: number): boolean {
    const { hashLength, rows: { bytes, names, at, nameAt, nameEnd } } = this.index;
    if (i >= this.#to) {
      this.#from = i;
      this.#to = Math.min(this.end, i + this.#window);
      [this.#idsAt, this.#namesAt] = [at[i]!, nameAt[i]!];
      const last = this.#to - 1;
      this.#ids = latin1(bytes, at[i], Math.max(at[last]! + OID_AT + hashLength, names === bytes ? nameEnd[last]! : 0));
      this.#names = names === bytes ? this.#ids : latin1(names, nameAt[i], nameEnd[last]);
      if (names === bytes) this.#namesAt = this.#idsAt;
    }
    return i >= this.#from && at[i]! >= this.#idsAt && at[i]! - this.#idsAt + OID_AT + hashLength <= this.#ids.length && nameAt[i]! >= this.#namesAt && nameEnd[i]! - this.#namesAt <= this.#names.length;
  }

  name(i: number, skip: number): string {
    const { nameAt, nameEnd } = this.index.rows;
    return this.#names.slice(nameAt[i]! - this.#namesAt + skip, nameEnd[i]! - this.#namesAt);
  }

  id(i: number): string {
    const from = this.index.rows.at[i]! - this.#idsAt + OID_AT;
    return this.#ids.slice(from, from + this.index.hashLength);
  }
}

/** @returns the first entry of the index, and the offset in the tree, from where on the two have to be compared by name */
export function matchTree(index: IndexFile, { from, to, prefix, cache }: IndexFolder, tree: Buffer, differing: Differing): { entry: number; offset: number } {
  const { hashLength, rows: { bytes, at } } = index;
  let text = '';
  const entries = new EntryText(index, to);
  let [i, offset] = [from, 0];
  while (i < to) {
    const same = index.runs?.same(i, to - i, prefix.length, tree, offset) ?? 0;
    if (same > 0) {
      i += same;
      offset = index.runs!.offset;
      continue;
    }
    if (!entries.holds(i)) break;
    text ||= latin1(tree);
    const modeAt = at[i]! + MODE_AT;
    const mode = (bytes[modeAt]! << 24) | (bytes[modeAt + 1]! << 16) | (bytes[modeAt + 2]! << 8) | bytes[modeAt + 3]!;
    const written = MODES.get(mode);
    // The sides of a conflict share one name; folders of a sparse index are compared as trees.
    if (written === undefined || index.stage(i) !== 0) break;
    const path = entries.name(i, prefix.length);
    const slash = path.indexOf('/');
    const name = slash < 0 ? path : path.slice(0, slash);
    const nameAt = offset + (slash < 0 ? written : TREE).length;
    const idAt = nameAt + name.length + 1;
    if (!text.startsWith(name, nameAt) || text.charCodeAt(idAt - 1) !== 0 || idAt + hashLength > text.length) break;
    if (slash >= 0) {
      if (!text.startsWith(TREE, offset)) break;
      const child = cache?.children.get(name) ?? null;
      const end = child !== null && child.count > 0 ? Math.min(to, i + child.count) : index.endOfPrefix(`${prefix}${name}/`, i, to);
      if (child === null || child.count !== end - i || child.id !== text.slice(idAt, idAt + hashLength)) {
        differing(i, prefix + name, { mode: MODE_TREE, name, oid: hex(tree, idAt, idAt + hashLength) }, child, end);
      }
      i = end;
    } else {
      const other = text.startsWith(written, offset) ? mode : modeOf(text, offset);
      if (other === undefined) break;
      if (other !== mode || !text.startsWith(entries.id(i), idAt)) differing(i, prefix + name, { mode: other, name, oid: hex(tree, idAt, idAt + hashLength) }, null, i + 1);
      i += 1;
    }
    offset = idAt + hashLength;
  }
  return { entry: i, offset };
}

/** The mode that is written at an offset, if it is one of six digits. */
function modeOf(text: string, offset: number): number | undefined {
  for (const [mode, written] of MODES) if (text.startsWith(written, offset)) return mode;
  return undefined;
}
