/**
 * Parses the cache of tree ids that git keeps at the end of the index. Separate because it is what makes a staged
 * scan independent of the repository's size: folders whose id equals that of HEAD are not looked into.
 */
import { IndexFault } from './index-fault.js';
import type { BytePath } from '../util/path-text.js';

export class CacheTree {
  readonly children = new Map<BytePath, CacheTree>();

  /** @param count entries of the index below it; -1 when something below changed and the id is unknown */
  constructor(readonly count: number, private readonly id: Buffer | null) {}

  /** Empty when unknown. Made when asked for: most folders are compared with nothing. */
  get oid(): string {
    return this.id === null ? '' : this.id.toString('hex');
  }
}

/** Folders nest no deeper than a path has bytes. */
const MAX_DEPTH = 4096;

/** null when there is nothing in it. */
export function parseCacheTree(bytes: Buffer, hashLength: number): CacheTree | null {
  let at = 0;
  const number = (end: number): number => {
    const negative = bytes[at] === 0x2d;
    let value = 0;
    const start = negative ? at + 1 : at;
    let i = start;
    for (; bytes[i]! >= 0x30 && bytes[i]! <= 0x39 && i - start < 10; i++) value = value * 10 + bytes[i]! - 0x30;
    if (i === start || bytes[i] !== end) throw new IndexFault('its cache of trees is malformed');
    at = i + 1;
    return negative ? -value : value;
  };
  const read = (depth: number): [BytePath, CacheTree] => {
    const nameEnd = bytes.indexOf(0, at);
    if (nameEnd < 0 || depth > MAX_DEPTH) throw new IndexFault('its cache of trees is malformed');
    const name = bytes.toString('latin1', at, nameEnd);
    at = nameEnd + 1;
    const count = number(0x20);
    const subtrees = number(0x0a);
    let id: Buffer | null = null;
    if (count >= 0) {
      if (at + hashLength > bytes.length) throw new IndexFault('its cache of trees is cut short');
      id = bytes.subarray(at, at + hashLength);
      at += hashLength;
    }
    const tree = new CacheTree(count, id);
    for (let i = 0; i < subtrees; i++) {
      const [child, subtree] = read(depth + 1);
      tree.children.set(child, subtree);
    }
    return [name, tree];
  };
  return bytes.length === 0 ? null : read(0)[1];
}
