/**
 * Reads configuration, which a pull request may have written: only regular files inside of the root, of bounded size,
 * and never through a link that leads out. Separate so that the action can read the same names from a commit instead.
 */
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { StanchError } from '../util/errors.js';
import { under } from '../util/path-under.js';

/** Bytes; a gitleaks report that serves as a baseline can be large, a configuration is not. */
const MOST_BYTES = 64 << 20;

/** Bytes of a report of our own, which grows with the findings: what fits into one string of Node. */
export const MOST_REPORT_BYTES = 500 << 20;

export interface ConfigFiles {
  /** Where relative names start; for messages and for findings' paths. */
  readonly root: string;
  /** @param name relative to the root  @returns undefined when there is no such file */
  read(name: string): Buffer | undefined;
}

export function filesUnder(root: string): ConfigFiles {
  const folder = path.resolve(root);
  return {
    root,
    read(name) {
      const file = isPlain(name) ? under(folder, name) : path.resolve(folder, name);
      if (!isThere(file)) return undefined;
      if (!isInside(realpathSync(root), targetOf(file, name))) throw outside(name, root);
      return readRegular(file);
    },
  };
}

/** Where a file of a configured name is to be written. @param name relative to the root  @throws StanchError CONFIG_OUTSIDE, CONFIG_UNREADABLE for a link that leads nowhere */
export function placeUnder(root: string, name: string): string {
  const file = path.resolve(root, name);
  let there = file;
  while (!isThere(there) && there !== path.dirname(there)) there = path.dirname(there);
  if (!isInside(realpathSync(root), path.join(targetOf(there, name), path.relative(there, file)))) throw outside(name, root);
  return file;
}

function outside(name: string, root: string): StanchError {
  return new StanchError('CONFIG_OUTSIDE', `${name} leads out of ${root}`, 'Configuration of a repository must lie in it. For a file elsewhere: --config FILE');
}

function targetOf(file: string, name: string): string {
  try {
    return realpathSync(file);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    throw new StanchError('CONFIG_UNREADABLE', `${name} cannot be read: ${code === 'ENOENT' || code === 'ELOOP' ? 'it is a symbolic link that leads nowhere' : code}`, 'Put the file in its place, or remove it');
  }
}

/** Of a file in the folder itself, which no drive and no step up leads out of. */
function isPlain(name: string): boolean {
  return name.startsWith('.') ? !name.startsWith('..') && isPlain(name.slice(1)) : name !== '' && !name.includes('/') && !name.includes('\\') && !name.includes(':');
}

/** A file that the user names on the command line may lie anywhere. @param most bytes */
export function readRegular(file: string, most = MOST_BYTES): Buffer {
  try {
    const facts = lstatSync(realpathSync(file));
    if (!facts.isFile()) throw new StanchError('CONFIG_UNREADABLE', `${file} is not a regular file`);
    if (facts.size > most) throw new StanchError('CONFIG_TOO_LARGE', `${file} has ${facts.size} bytes; at most ${most} are read`);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) throw new StanchError('CONFIG_UNREADABLE', `there is no file ${file}`, 'Check the path; relative ones start where the command runs');
    if (error instanceof Error && 'syscall' in error) throw new StanchError('CONFIG_UNREADABLE', `cannot read ${file}: ${error.message}`);
    throw error;
  }
}

export function isInside(root: string, file: string): boolean {
  const relative = path.relative(root, file);
  return relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative));
}

/** The top of the repository that holds a folder or a file, else the folder itself. */
export function rootOf(place: string): string {
  const start = path.resolve(isFolder(place) ? place : path.dirname(path.resolve(place)));
  for (let at = start; ; at = path.dirname(at)) {
    if (isThere(under(at, '.git'))) return at;
    if (at === path.dirname(at)) return start;
  }
}

export function isFolder(place: string): boolean {
  return unlessHidden(() => statSync(place, { throwIfNoEntry: false }))?.isDirectory() ?? false;
}

function isThere(file: string): boolean {
  return unlessHidden(() => lstatSync(file, { throwIfNoEntry: false })) !== undefined;
}

/** A folder that may not be entered shows nothing here; the scan, which cannot read it either, is what says so. */
function unlessHidden<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM' || code === 'ENOTDIR' || code === 'ELOOP') return undefined;
    throw error;
  }
}
