/**
 * Reads the index (versions 2 to 4, both hash lengths, split and sparse indexes) into arrays of numbers, so that a
 * hundred thousand entries cost no object each. Separate from what staged changes are. Format: gitformat-index(5).
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCacheTree, type CacheTree } from './cache-tree.js';
import { StanchError } from '../util/errors.js';
import { CorruptIndex, IndexFault } from './index-fault.js';
import { layOutEntries, readIndexBytes } from './index-layout.js';
import { newRows, stageOf, uint16, uint32, type IndexRows } from './index-rows.js';
import { IndexRuns } from './index-runs.js';
import { applyLink, parseLink, type Link } from './split-index.js';
import type { BytePath } from '../util/path-text.js';
import { hex, latin1 } from '../util/byte-text.js';

const SIGNATURE = 0x44495243; // DIRC
/** Offsets within an entry; flags follow the object id. */
const MODE_AT = 24;
const OID_AT = 40;
const FLAG_EXTENDED = 0x4000;
const NAME_MASK = 0xfff;
const EXTENDED_INTENT_TO_ADD = 0x2000;
const EXTENDED_SKIP_WORKTREE = 0x4000;

export class IndexFile {
  #runs: IndexRuns | false | undefined;

  constructor(
    readonly rows: IndexRows,
    readonly hashLength: number,
    readonly version: number,
    /** Trees of unchanged folders, when git left them. */
    readonly cacheTree: CacheTree | null,
  ) {}

  static empty(hashLength: number): IndexFile {
    return new IndexFile(newRows(Buffer.alloc(0), Buffer.alloc(0), 0), hashLength, 2, null);
  }

  get count(): number {
    return this.rows.count;
  }

  /** undefined where entries have to be compared one by one. */
  get runs(): IndexRuns | undefined {
    this.#runs ??= IndexRuns.of(this.rows, this.hashLength) ?? false;
    return this.#runs || undefined;
  }

  path(i: number): BytePath {
    return latin1(this.rows.names, this.rows.nameAt[i], this.rows.nameEnd[i]);
  }

  oid(i: number): string {
    const at = this.rows.at[i]! + OID_AT;
    return hex(this.rows.bytes, at, at + this.hashLength);
  }

  mode(i: number): number {
    return uint32(this.rows.bytes, this.rows.at[i]! + MODE_AT);
  }

  /** 0 normally; 1 base, 2 ours, 3 theirs in a conflict. */
  stage(i: number): number {
    return stageOf(this.rows, i, OID_AT + this.hashLength);
  }

  /** Added with `git add -N`: the path is known, its content is not staged. */
  intentToAdd(i: number): boolean {
    return (this.extended(i) & EXTENDED_INTENT_TO_ADD) !== 0;
  }

  /** Left out of the working tree by a sparse checkout. */
  skipWorktree(i: number): boolean {
    return (this.extended(i) & EXTENDED_SKIP_WORKTREE) !== 0;
  }

  private extended(i: number): number {
    const flagsAt = this.rows.at[i]! + OID_AT + this.hashLength;
    return uint16(this.rows.bytes, flagsAt) & FLAG_EXTENDED ? uint16(this.rows.bytes, flagsAt + 2) : 0;
  }

  /** First entry whose path is not less than `path`, by bytes. */
  lowerBound(path: BytePath, from = 0, to = this.count): number {
    const wanted = Buffer.from(path, 'latin1');
    const { names, nameAt, nameEnd } = this.rows;
    while (from < to) {
      const middle = (from + to) >> 1;
      if (names.compare(wanted, 0, wanted.length, nameAt[middle], nameEnd[middle]) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  /** First entry at or after `from` whose path does not start with `prefix`, which that of `from` does. */
  endOfPrefix(prefix: BytePath, from: number, to = this.count): number {
    if (this.runs) return from + this.runs.sharing(from, to - from, prefix.length);
    const last = prefix.charCodeAt(prefix.length - 1);
    return this.lowerBound(prefix.slice(0, -1) + String.fromCharCode(last + 1), from, to);
  }

  has(path: BytePath): boolean {
    const at = this.lowerBound(path);
    return at < this.count && this.path(at) === path;
  }
}

/**
 * @param file it need not exist: a repository without commits has none  @param toCompare it will be compared with trees
 * @throws StanchError CORRUPT_INDEX, UNSUPPORTED_INDEX
 */
export function readIndexFile(file: string, hashLength: number, toCompare = false): IndexFile {
  let bytes: Buffer;
  try {
    bytes = toCompare ? readIndexBytes(file) : readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return IndexFile.empty(hashLength);
    // No advice to make a new one: it would not have what is staged.
    throw new StanchError('CORRUPT_INDEX', `index ${file} cannot be read: ${message}`, undefined, 3);
  }
  // `git commit` with a temporary index may leave an empty file, which git takes for an empty index.
  if (bytes.length === 0) return IndexFile.empty(hashLength);
  try {
    const { rows, version, cacheTree, link } = parse(file, bytes, hashLength);
    const whole = link === null ? rows : applyLink(link, rows, OID_AT + hashLength, (name) => parse(file, readShared(path.join(path.dirname(file), name)), hashLength).rows);
    return new IndexFile(whole, hashLength, version, cacheTree);
  } catch (error) {
    if (error instanceof IndexFault) throw new CorruptIndex(file, error.message);
    throw error;
  }
}

function readShared(shared: string): Buffer {
  try {
    return readFileSync(shared);
  } catch (error) {
    throw new IndexFault(`its shared part cannot be read: ${(error as Error).message}`);
  }
}

interface Parsed {
  version: number;
  rows: IndexRows;
  cacheTree: CacheTree | null;
  link: Link | null;
}

function parse(file: string, bytes: Buffer, hashLength: number): Parsed {
  if (bytes.length < 12 + hashLength || uint32(bytes, 0) !== SIGNATURE) throw new IndexFault('it does not start as an index');
  const version = uint32(bytes, 4);
  if (version < 2 || version > 4) throw new IndexFault(`version ${version} is unknown`);
  const { rows, end } = parseEntries(bytes, version, hashLength);
  return { version, rows, ...parseExtensions(file, bytes, end, hashLength) };
}

function parseEntries(bytes: Buffer, version: number, hashLength: number): { rows: IndexRows; end: number } {
  const count = uint32(bytes, 8);
  const limit = bytes.length - hashLength;
  const flagsAt = OID_AT + hashLength;
  const fixed = flagsAt + 2;
  if (count > limit / (fixed + 1)) throw new IndexFault(`it cannot hold ${count} entries`);
  const known = layOutEntries(bytes, limit, count, version, hashLength);
  if (known) return known;
  const rows = newRows(bytes, bytes, count);
  const names = version === 4 ? new PrefixNames() : null;
  let at = 12;
  for (let i = 0; i < count; i++) {
    if (at + fixed > limit) throw new IndexFault(`it ends within entry ${i}`);
    rows.at[i] = at;
    const flags = (bytes[at + flagsAt]! << 8) | bytes[at + flagsAt + 1]!;
    let nameAt = at + fixed;
    if (flags & FLAG_EXTENDED) {
      if (version < 3) throw new IndexFault(`entry ${i} has flags that its version does not know`);
      nameAt += 2;
    }
    if (names) {
      at = names.read(bytes, nameAt, limit, i, rows);
      continue;
    }
    const short = flags & NAME_MASK;
    const nameEnd = short < NAME_MASK ? nameAt + short : bytes.indexOf(0, nameAt + NAME_MASK);
    if (nameEnd < 0 || nameEnd >= limit || bytes[nameEnd] !== 0) throw new IndexFault(`the name of entry ${i} has no end`);
    rows.nameAt[i] = nameAt;
    rows.nameEnd[i] = nameEnd;
    // Entries are padded with 1 to 8 NULs to a multiple of 8 bytes.
    at += (nameEnd - at + 8) & ~7;
  }
  if (at > limit) throw new IndexFault('it ends within its last entry');
  if (names) rows.names = names.bytes();
  return { rows, end: at };
}

/** Version 4 leaves out what a name shares with the one before. */
class PrefixNames {
  private buffer = Buffer.alloc(1 << 16);
  private length = 0;
  private previousAt = 0;

  read(bytes: Buffer, start: number, limit: number, i: number, rows: IndexRows): number {
    let at = start;
    let drop = bytes[at]! & 0x7f;
    while (bytes[at++]! & 0x80) {
      if (at >= limit) throw new IndexFault(`the name of entry ${i} has no end`);
      drop = (drop + 1) * 128 + (bytes[at]! & 0x7f);
    }
    const end = bytes.indexOf(0, at);
    const keep = this.length - this.previousAt - drop;
    if (keep < 0 || end < 0 || end >= limit) throw new IndexFault(`the name of entry ${i} does not fit the one before`);
    const size = keep + (end - at);
    while (this.length + size > this.buffer.length) this.buffer = Buffer.concat([this.buffer, Buffer.alloc(this.buffer.length)]);
    const nameAt = this.length;
    this.buffer.copy(this.buffer, nameAt, this.previousAt, this.previousAt + keep);
    bytes.copy(this.buffer, nameAt + keep, at, end);
    this.length += size;
    this.previousAt = nameAt;
    rows.nameAt[i] = nameAt;
    rows.nameEnd[i] = this.length;
    return end + 1;
  }

  bytes(): Buffer {
    return this.buffer;
  }
}

function parseExtensions(file: string, bytes: Buffer, start: number, hashLength: number): { cacheTree: CacheTree | null; link: Link | null } {
  const limit = bytes.length - hashLength;
  let cacheTree: CacheTree | null = null;
  let link: Link | null = null;
  for (let at = start; at < limit;) {
    if (at + 8 > limit) throw new IndexFault('it ends within an extension');
    const name = latin1(bytes, at, at + 4);
    const size = uint32(bytes, at + 4);
    if (at + 8 + size > limit) throw new IndexFault(`its extension ${JSON.stringify(name)} is cut short`);
    const content = bytes.subarray(at + 8, at + 8 + size);
    if (name === 'TREE') cacheTree = parseCacheTree(content, hashLength);
    else if (name === 'link') link = parseLink(content, hashLength);
    // Extensions that may be ignored start with a capital; `sdir` says that entries of whole folders occur.
    else if (!(name >= 'A' && name < '[') && name !== 'sdir') throw CorruptIndex.unsupported(file, name);
    at += 8 + size;
  }
  return { cacheTree, link };
}
