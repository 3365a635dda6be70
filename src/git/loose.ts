/**
 * Reads loose objects, one zlib file an object under objects/xx/. Separate from pack files because nothing but the
 * object kinds is shared: a loose object carries its own header inside the compressed stream.
 */
import { closeSync, openSync, readFileSync, readSync, readdirSync, statSync, type Stats } from 'node:fs';
import { StanchError, isStanchError } from '../util/errors.js';
import { inflateFault, nodeZlib } from '../util/node-zlib.js';
import { inflateFile } from './inflate.js';
import { latin1 } from '../util/byte-text.js';
import { refuseTooLarge } from './too-large.js';

export type ObjectKind = 'commit' | 'tree' | 'blob' | 'tag';

export interface GitObject {
  kind: ObjectKind;
  /** The content without git's header. */
  bytes: Buffer;
}

export interface Header {
  kind: ObjectKind;
  /** Bytes of content. */
  size: number;
  /** Bytes of the header itself. */
  length: number;
}

/** The longest header is `commit` + blank + 20 digits + NUL. */
const HEADER_BYTES = 32;
/** Compressed bytes that a header surely lies in. */
const HEAD_BYTES = 512;
const KINDS: readonly ObjectKind[] = ['blob', 'tree', 'commit', 'tag'];
/** Of a size that a number holds. */
const MOST_DIGITS = 15;
const BLANK = 32;
/** zlib expands at most 1,032 times, so this little input is inflated in one go; above, the header's size is the limit. */
const TRUSTED_BYTES = 64 * 1024;

/**
 * @param oid lower-case hex
 * @returns null when there is no such loose object
 * @throws StanchError CORRUPT_OBJECT, OBJECT_TOO_LARGE
 */
export function readLoose(objectsDir: string, oid: string): GitObject | null {
  const file = loosePath(objectsDir, oid);
  let packed: Buffer;
  let header: Header | undefined;
  try {
    const small = smallLoose(file);
    if (small) return small;
    if (statSync(file).size > TRUSTED_BYTES) {
      header = looseHeader(firstBytes(file), file, oid);
      if (header.kind !== 'blob') refuseTooLarge(header.kind, header.size, oid);
    }
    packed = readFileSync(file);
  } catch (error) {
    if (isStanchError(error)) throw error;
    return absentOrThrow(error, oid, file);
  }
  let whole: Buffer;
  try {
    whole = nodeZlib().inflateSync(packed, header ? { maxOutputLength: header.size + header.length + 1 } : {});
  } catch (error) {
    throw isStanchError(error) ? error : corruptLoose(oid, file, inflateFault(error as Error));
  }
  header ??= parseHeader(whole.subarray(0, HEADER_BYTES), oid, file);
  if (whole.length !== header.size + header.length) throw corruptLoose(oid, file, `${whole.length - header.length} bytes instead of ${header.size}`);
  return { kind: header.kind, bytes: whole.subarray(header.length) };
}

/** undefined: it is large, or not plain. @throws what opening and reading a file throws */
function smallLoose(file: string): GitObject | undefined {
  const plain = inflateFile(file);
  const known = plain && headerOf(plain);
  return plain && known && plain.length === known.size + known.length ? { kind: known.kind, bytes: plain.subarray(known.length) } : undefined;
}

/** As readLoose(), for those that a start can do without the rest of this program; undefined for any other, and for what is wrong. */
export function readSmallLoose(objectsDir: string, oid: string): GitObject | undefined {
  try {
    return smallLoose(loosePath(objectsDir, oid));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}

/** @throws StanchError CORRUPT_OBJECT when its folder may not be looked into */
export function hasLoose(objectsDir: string, oid: string): boolean {
  return looseFacts(objectsDir, oid)?.isFile() ?? false;
}

/** undefined when there is no such loose object. @throws StanchError CORRUPT_OBJECT */
export function looseFacts(objectsDir: string, oid: string): Stats | undefined {
  const file = loosePath(objectsDir, oid);
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch (error) {
    throw corruptLoose(oid, file, (error as Error).message);
  }
}

/**
 * The ids of all loose objects in one object directory, sorted; other files (`tmp_obj_...`) are none.
 * @param hexLength 40 or 64  @param onFault gets each folder that cannot be read; without it that is an error
 * @throws StanchError CORRUPT_OBJECT
 */
export function* listLoose(objectsDir: string, hexLength: number, onFault?: (error: StanchError) => void): Generator<string> {
  const name = new RegExp(`^[0-9a-f]{${hexLength - 2}}$`);
  for (const fanout of namesIn(objectsDir, onFault).filter((entry) => /^[0-9a-f]{2}$/.test(entry)).sort()) {
    for (const rest of namesIn(`${objectsDir}/${fanout}`, onFault).sort()) {
      if (name.test(rest)) yield fanout + rest;
    }
  }
}

export function loosePath(objectsDir: string, oid: string): string {
  return `${objectsDir}/${oid.slice(0, 2)}/${oid.slice(2)}`;
}

function namesIn(folder: string, onFault: ((error: StanchError) => void) | undefined): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    const fault = new StanchError('CORRUPT_OBJECT', `object directory ${folder} cannot be read: ${message}`, undefined, 3);
    if (!onFault) throw fault;
    onFault(fault);
    return [];
  }
}

function absentOrThrow(error: unknown, oid: string, file: string): null {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return null;
  throw corruptLoose(oid, file, message);
}

/** As many as the header of a loose object surely lies in. @throws what opening and reading a file throws */
export function firstBytes(file: string): Buffer {
  const fd = openSync(file, 'r');
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    return bytes.subarray(0, readSync(fd, bytes, 0, HEAD_BYTES, 0));
  } finally {
    closeSync(fd);
  }
}

/** What an object says of itself, from the first bytes of its file, without failing on what comes later. @throws StanchError CORRUPT_OBJECT */
export function looseHeader(packed: Buffer, file: string, oid: string): Header {
  let start: Buffer;
  try {
    const { inflateSync, constants } = nodeZlib();
    start = inflateSync(packed.subarray(0, HEAD_BYTES), { finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    throw corruptLoose(oid, file, (error as Error).message);
  }
  return parseHeader(start.subarray(0, HEADER_BYTES), oid, file);
}

function parseHeader(start: Buffer, oid: string, file: string): Header {
  const header = headerOf(start);
  if (!header) throw corruptLoose(oid, file, 'no object header');
  return header;
}

function headerOf(start: Buffer): Header | undefined {
  const text = latin1(start, 0, HEADER_BYTES);
  for (const kind of KINDS) {
    if (!text.startsWith(kind) || text.charCodeAt(kind.length) !== BLANK) continue;
    let size = 0;
    let i = kind.length + 1;
    for (; i <= kind.length + MOST_DIGITS; i++) {
      const digit = text.charCodeAt(i) - 48;
      if (!(digit >= 0 && digit <= 9)) break;
      size = size * 10 + digit;
    }
    return i > kind.length + 1 && text.charCodeAt(i) === 0 ? { kind, size, length: i + 1 } : undefined;
  }
  return undefined;
}

export function corruptLoose(oid: string, file: string, why: string): StanchError {
  return new StanchError('CORRUPT_OBJECT', `loose object ${oid} cannot be read: ${why} (${file})`, 'Run: git fsck --full', 3);
}
