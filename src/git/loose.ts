/**
 * Reads loose objects, one zlib file an object under objects/xx/. Separate from pack files because nothing but the
 * object kinds is shared: a loose object carries its own header inside the compressed stream.
 */
import { closeSync, openSync, readSync, readFileSync, readdirSync } from 'node:fs';
import { constants, inflateSync } from 'node:zlib';
import { StanchError, isStanchError } from '../util/errors.js';

export type ObjectKind = 'commit' | 'tree' | 'blob' | 'tag';

export interface GitObject {
  kind: ObjectKind;
  /** The content without git's header. */
  bytes: Buffer;
}

export interface ObjectHeader {
  kind: ObjectKind;
  /** Bytes of content. */
  size: number;
}

/** The longest header is `commit` + blank + 20 digits + NUL. */
const HEADER_BYTES = 32;
/** zlib expands at most 1,032 times, so this little input is inflated in one go; above, the header's size is the limit. */
const TRUSTED_BYTES = 64 * 1024;

/**
 * @param oid lower-case hex
 * @returns null when there is no such loose object
 * @throws StanchError CORRUPT_OBJECT
 */
export function readLoose(objectsDir: string, oid: string): GitObject | null {
  const file = loosePath(objectsDir, oid);
  let packed: Buffer;
  try {
    packed = readFileSync(file);
  } catch (error) {
    return absentOrThrow(error, oid, file);
  }
  let whole: Buffer;
  let header: (ObjectHeader & { length: number }) | undefined;
  try {
    if (packed.length > TRUSTED_BYTES) header = parseHeader(inflateHead(packed, file, oid), oid, file);
    whole = inflateSync(packed, header ? { maxOutputLength: header.size + header.length + 1 } : {});
  } catch (error) {
    throw isStanchError(error) ? error : corrupt(oid, file, (error as Error).message);
  }
  header ??= parseHeader(whole.subarray(0, HEADER_BYTES), oid, file);
  if (whole.length !== header.size + header.length) throw corrupt(oid, file, `${whole.length - header.length} bytes instead of ${header.size}`);
  return { kind: header.kind, bytes: whole.subarray(header.length) };
}

/** Kind and size without inflating the content. Errors as readLoose. */
export function readLooseHeader(objectsDir: string, oid: string): ObjectHeader | null {
  const file = loosePath(objectsDir, oid);
  let fd: number;
  try {
    fd = openSync(file, 'r');
  } catch (error) {
    return absentOrThrow(error, oid, file);
  }
  try {
    // 32 bytes of output need well under 256 bytes of input, dictionary of the block included.
    const start = Buffer.alloc(512);
    const { kind, size } = parseHeader(inflateHead(start.subarray(0, readSync(fd, start)), file, oid), oid, file);
    return { kind, size };
  } finally {
    closeSync(fd);
  }
}

/** The ids of all loose objects in one object directory, sorted. @param hexLength 40 or 64 */
export function* listLoose(objectsDir: string, hexLength: number): Generator<string> {
  const name = new RegExp(`^[0-9a-f]{${hexLength - 2}}$`);
  for (const fanout of readdirSync(objectsDir).filter((entry) => /^[0-9a-f]{2}$/.test(entry)).sort()) {
    for (const rest of readdirSync(`${objectsDir}/${fanout}`).sort()) {
      if (name.test(rest)) yield fanout + rest;
    }
  }
}

export function loosePath(objectsDir: string, oid: string): string {
  return `${objectsDir}/${oid.slice(0, 2)}/${oid.slice(2)}`;
}

function absentOrThrow(error: unknown, oid: string, file: string): null {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return null;
  throw corrupt(oid, file, message);
}

/** The first bytes of the content, without failing on what comes later. */
function inflateHead(packed: Buffer, file: string, oid: string): Buffer {
  try {
    return inflateSync(packed.subarray(0, 512), { finishFlush: constants.Z_SYNC_FLUSH }).subarray(0, HEADER_BYTES);
  } catch (error) {
    throw corrupt(oid, file, (error as Error).message);
  }
}

function parseHeader(start: Buffer, oid: string, file: string): ObjectHeader & { length: number } {
  const match = /^(commit|tree|blob|tag) (\d{1,15})\0/.exec(start.toString('latin1'));
  if (!match) throw corrupt(oid, file, 'no object header');
  return { kind: match[1] as ObjectKind, size: Number(match[2]), length: match[0].length };
}

function corrupt(oid: string, file: string, why: string): StanchError {
  return new StanchError('CORRUPT_OBJECT', `loose object ${oid} cannot be read: ${why} (${file})`, 'Run: git fsck --full', 3);
}
