/**
 * Parses the cache of tree ids that git keeps at the end of the index. Separate because it is what makes a staged
 * scan independent of the repository's size: folders whose id equals that of HEAD are not looked into.
 */
import { IndexFault } from './index-fault.js';
import type { BytePath } from '../util/path-text.js';

export interface CacheTree {
  /** Entries of the index below it; -1 when something below changed and the id is unknown. */
  count: number;
  /** Empty when unknown. */
  oid: string;
  children: Map<BytePath, CacheTree>;
}

/** Folders nest no deeper than a path has bytes. */
const MAX_DEPTH = 4096;

/** null when there is nothing in it. */
export function parseCacheTree(bytes: Buffer, hashLength: number): CacheTree | null {
  let at = 0;
  const number = (end: number): number => {
    const text = /^-?\d{1,10}/.exec(bytes.toString('latin1', at, Math.min(at + 12, bytes.length)))?.[0];
    if (text === undefined || bytes[at + text.length] !== end) throw new IndexFault('its cache of trees is malformed');
    at += text.length + 1;
    return Number(text);
  };
  const read = (depth: number): [BytePath, CacheTree] => {
    const nameEnd = bytes.indexOf(0, at);
    if (nameEnd < 0 || depth > MAX_DEPTH) throw new IndexFault('its cache of trees is malformed');
    const name = bytes.toString('latin1', at, nameEnd);
    at = nameEnd + 1;
    const count = number(0x20);
    const subtrees = number(0x0a);
    let oid = '';
    if (count >= 0) {
      if (at + hashLength > bytes.length) throw new IndexFault('its cache of trees is cut short');
      oid = bytes.toString('hex', at, at + hashLength);
      at += hashLength;
    }
    const children = new Map<BytePath, CacheTree>();
    for (let i = 0; i < subtrees; i++) {
      const [child, tree] = read(depth + 1);
      children.set(child, tree);
    }
    return [name, { count, oid, children }];
  };
  return bytes.length === 0 ? null : read(0)[1];
}
