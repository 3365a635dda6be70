/**
 * Parses the cache of tree ids that git keeps at the end of the index. Separate because it is what makes a staged
 * scan independent of the repository's size: folders whose id equals that of HEAD are not looked into.
 */
import { IndexFault } from './index-fault.js';
import type { BytePath } from '../util/path-text.js';
import { latin1 } from '../util/byte-text.js';

const NONE: ReadonlyMap<BytePath, CacheTree> = new Map();

export class CacheTree {
  children = NONE;

  /** @param count entries of the index below it; -1 when something below changed and the id is unknown  @param id bytes of it, a character each; empty when unknown */
  constructor(readonly count: number, readonly id: string) {}

  /** In hexadecimal digits; empty when unknown. */
  get oid(): string {
    return Buffer.from(this.id, 'latin1').toString('hex');
  }
}

/** Folders nest no deeper than a path has bytes. */
const MAX_DEPTH = 4096;
const MINUS = 0x2d;

/** null when there is nothing in it. */
export function parseCacheTree(bytes: Buffer, hashLength: number): CacheTree | null {
  // Pieces of one text cost less than pieces of a buffer, and a repository has many folders.
  const text = latin1(bytes);
  let at = 0;
  const number = (end: number): number => {
    const start = text.charCodeAt(at) === MINUS ? at + 1 : at;
    let value = 0;
    let i = start;
    for (let code = text.charCodeAt(i); code >= 0x30 && code <= 0x39 && i - start < 10; code = text.charCodeAt(++i)) value = value * 10 + code - 0x30;
    if (i === start || text.charCodeAt(i) !== end) throw new IndexFault('its cache of trees is malformed');
    value = start === at ? value : -value;
    at = i + 1;
    return value;
  };
  const name = (): BytePath => {
    const end = text.indexOf('\0', at);
    if (end < 0) throw new IndexFault('its cache of trees is malformed');
    const found = text.slice(at, end);
    at = end + 1;
    return found;
  };
  const read = (depth: number): CacheTree => {
    if (depth > MAX_DEPTH) throw new IndexFault('its cache of trees is malformed');
    const count = number(0x20);
    const subtrees = number(0x0a);
    const size = count >= 0 ? hashLength : 0;
    if (at + size > text.length) throw new IndexFault('its cache of trees is cut short');
    const tree = new CacheTree(count, text.slice(at, at + size));
    at += size;
    if (subtrees <= 0) return tree;
    const children = new Map<BytePath, CacheTree>();
    for (let i = 0; i < subtrees; i++) children.set(name(), read(depth + 1));
    tree.children = children;
    return tree;
  };
  if (text === '') return null;
  name();
  return read(0);
}
