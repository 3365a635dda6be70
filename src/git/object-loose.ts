/**
 * Loose objects of one object directory, for the object database. Separate from packs: one file, one object.
 * Format: gitformat-loose(5); `<kind> <size>\0<content>`, deflated.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { StanchError } from '../util/errors.js';
import type { GitObject, ObjectKind } from './object-database.js';

function fileOf(directory: string, oid: string): string {
  return path.join(directory, oid.slice(0, 2), oid.slice(2));
}

export function hasLooseObject(directory: string, oid: string): boolean {
  return statSync(fileOf(directory, oid), { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Null when the directory has no such object. @throws StanchError CORRUPT_OBJECT */
export function readLooseObject(directory: string, oid: string): GitObject | null {
  const file = fileOf(directory, oid);
  let packed: Buffer;
  try {
    packed = readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new StanchError('CORRUPT_OBJECT', `object ${oid}: cannot read ${file}: ${message}`, undefined, 3);
  }
  const corrupt = (what: string): StanchError =>
    new StanchError('CORRUPT_OBJECT', `object ${oid} in ${file}: ${what}`, 'Check the repository with: git fsck', 3);
  let whole: Buffer;
  try {
    whole = inflateSync(packed);
  } catch (error) {
    throw corrupt(`it does not inflate: ${(error as Error).message}`);
  }
  const end = whole.subarray(0, 40).indexOf(0);
  const match = end < 0 ? null : /^(commit|tree|blob|tag) (\d+)$/.exec(whole.toString('latin1', 0, end));
  if (!match) throw corrupt('it has no header');
  const bytes = whole.subarray(end + 1);
  if (bytes.length !== Number(match[2])) throw corrupt(`it has ${bytes.length} bytes and says ${match[2]}`);
  return { kind: match[1] as ObjectKind, bytes };
}

/** Ids of all loose objects in ascending order. Other files (`tmp_obj_...`) are no objects. */
export function* looseObjectIds(directory: string, hashLength: number): Iterable<string> {
  const name = new RegExp(`^[0-9a-f]{${hashLength * 2 - 2}}$`);
  for (let first = 0; first < 256; first++) {
    const fan = first.toString(16).padStart(2, '0');
    let names: string[];
    try {
      names = readdirSync(path.join(directory, fan));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue;
      throw new StanchError('CORRUPT_OBJECT', `object directory ${path.join(directory, fan)}: ${(error as Error).message}`, undefined, 3);
    }
    for (const rest of names.sort()) if (name.test(rest)) yield fan + rest;
  }
}
