/**
 * Objects that are not inflated for what they say of their size: a thousand bytes of zlib can stand for a million. Separate because packs
 * and loose objects are refused alike, and because git, which would inflate them, is then not asked instead. Blobs that are whole are streamed.
 */
import { isStanchError, StanchError } from '../util/errors.js';
import type { ObjectKind } from './loose.js';

/** Bytes of a tree, commit or tag: a folder of three million files. */
const MOST_STRUCTURE = 128 << 20;
/** Bytes of a blob that is a delta: git makes none of larger ones (core.bigFileThreshold). */
const MOST_DELTA = 512 << 20;
const CODE = 'OBJECT_TOO_LARGE';

/** @param size as it is declared, in bytes  @throws StanchError OBJECT_TOO_LARGE */
export function refuseTooLarge(kind: ObjectKind, size: number, oid: string): void {
  const most = kind === 'blob' ? MOST_DELTA : MOST_STRUCTURE;
  if (size > most) throw new StanchError(CODE, `${kind} ${oid} declares ${size} bytes and was not read: more than ${most >> 20} MB of a ${kind === 'blob' ? 'delta' : kind} are not held`, undefined, 3);
}

export function isTooLarge(error: unknown): boolean {
  return isStanchError(error) && error.code === CODE;
}
