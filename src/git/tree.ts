/**
 * Parses tree objects. Separate because trees are binary, appear in both hash lengths, and their names are bytes.
 */
import { StanchError } from '../util/errors.js';
import type { BytePath } from '../util/path-text.js';
import { hex, latin1 } from '../util/byte-text.js';

export interface TreeEntry {
  /** Octal in the object: 040000 tree, 100644 and 100755 file, 120000 symbolic link, 160000 submodule commit. */
  mode: number;
  name: BytePath;
  oid: string;
}

/** Folders within folders that are followed, as git does (core.maxTreeDepth): a path of 4,096 bytes has no more. */
export const MOST_DEPTH = 2048;

export const MODE_TREE = 0o040000;
const MODE_LINK = 0o120000;
const MODE_SUBMODULE = 0o160000;
const MODE_TYPE = 0o170000;

export function isTree(mode: number): boolean {
  return (mode & MODE_TYPE) === MODE_TREE;
}

export function isSubmodule(mode: number): boolean {
  return (mode & MODE_TYPE) === MODE_SUBMODULE;
}

export function isLink(mode: number): boolean {
  return (mode & MODE_TYPE) === MODE_LINK;
}

/** File, executable or link: something that has a blob. */
export function hasBlob(mode: number): boolean {
  return !isTree(mode) && !isSubmodule(mode);
}

/**
 * @param hashLength 20 or 32 bytes
 * @param oid only for messages
 * @param from offset of the first entry to parse
 * @throws StanchError CORRUPT_OBJECT
 */
export function parseTree(bytes: Buffer, hashLength: number, oid: string, from = 0): TreeEntry[] {
  const entries: TreeEntry[] = [];
  let at = from;
  while (at < bytes.length) {
    let mode = 0;
    const start = at;
    for (; bytes[at] !== 0x20; at++) {
      const digit = (bytes[at] ?? 0xff) - 0x30;
      if (digit < 0 || digit > 7) throw corruptTree(oid, start);
      // Old programs wrote zeros in front; git reads any number of digits, and looks at the lowest 16 bits.
      mode = ((mode << 3) | digit) & 0xffff;
    }
    const end = bytes.indexOf(0, at + 1);
    if (at === start || end < 0 || end === at + 1 || end + 1 + hashLength > bytes.length) throw corruptTree(oid, start);
    entries.push({ mode, name: latin1(bytes, at + 1, end), oid: hex(bytes, end + 1, end + 1 + hashLength) });
    at = end + 1 + hashLength;
  }
  return entries;
}

/**
 * What two trees do not share at their beginning and their end, in whole entries: most commits change one entry of a long tree. What is malformed is left
 * in, for parseTree() to tell.
 */
export function differingParts(a: Buffer, b: Buffer, hashLength: number): [Buffer, Buffer] {
  const from = sharedStart(a, b, hashLength);
  const most = Math.min(a.length, b.length) - from;
  let shared = 0;
  while (shared < most && a[a.length - 1 - shared] === b[b.length - 1 - shared]) shared++;
  const [endOfA, endOfB] = [entryAtOrAfter(a, from, a.length - shared, hashLength), entryAtOrAfter(b, from, b.length - shared, hashLength)];
  // The same bytes may be entries of the one and lie across entries of the other.
  return a.length - endOfA === b.length - endOfB ? [a.subarray(from, endOfA), b.subarray(from, endOfB)] : [a.subarray(from), b.subarray(from)];
}

/** Where the first entry begins that is not the same in both. */
function sharedStart(a: Buffer, b: Buffer, hashLength: number): number {
  const most = Math.min(a.length, b.length);
  let [start, at] = [0, 0];
  for (;;) {
    while (at < most && a[at] === b[at] && a[at] !== 0) at++;
    const end = at + 1 + hashLength;
    if (end > most) return start;
    for (; at < end; at++) if (a[at] !== b[at]) return start;
    start = end;
  }
}

function entryAtOrAfter(tree: Buffer, from: number, wanted: number, hashLength: number): number {
  let at = from;
  while (at < wanted) {
    const end = tree.indexOf(0, at);
    if (end < 0) return tree.length;
    at = end + 1 + hashLength;
  }
  return Math.min(at, tree.length);
}

function corruptTree(oid: string, at: number): StanchError {
  return new StanchError('CORRUPT_OBJECT', `tree ${oid} is malformed at byte ${at}`, 'Run: git fsck --full', 3);
}
