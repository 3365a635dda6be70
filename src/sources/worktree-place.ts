/**
 * Paths of the working tree on two sides: as the file system takes them, and relative to the root as byte strings.
 * Separate because file names are bytes, and one that is no UTF-8 can be opened only through a buffer.
 */
import { bytePath, type BytePath } from '../util/path-text.js';

/** A string where every name on the way is UTF-8, bytes otherwise. Survives being sent to a worker thread. */
export type OsPath = string | Uint8Array;

/** @param name as the file system gave it */
export function joinPlace(folder: OsPath, name: string | Buffer): OsPath {
  if (typeof folder === 'string' && typeof name === 'string') return `${folder}/${name}`;
  return Buffer.concat([Buffer.from(folder as string), Buffer.from('/'), Buffer.from(name as string)]);
}

export function nameBytes(name: string | Buffer): BytePath {
  return typeof name === 'string' ? bytePath(name) : name.toString('latin1');
}

/** The place of a path relative to a folder. */
export function placeOf(folder: string, relative: BytePath): OsPath {
  const bytes = Buffer.from(relative, 'latin1');
  const text = bytes.toString('utf8');
  return joinPlace(folder, text.includes('\uFFFD') ? bytes : text);
}
