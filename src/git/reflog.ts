/**
 * Reads reflogs: what refs pointed at before. Separate because they outlive their refs (a dropped stash, an amended
 * commit) and so hold objects that nothing else names.
 */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseIdentity, type Identity } from './identity.js';
import { corruptRef } from './refs.js';
import type { Repository } from './repository.js';

export interface ReflogEntry {
  /** All zeros when the ref was made. */
  from: string;
  to: string;
  who: Identity;
  message: string;
}

export interface Reflog {
  /** `HEAD`, `refs/stash`, `worktrees/NAME/HEAD` ... */
  ref: string;
  /** Oldest first, as in the file. */
  entries: ReflogEntry[];
}

/** The reflogs of the repository and of all its worktrees, sorted by ref. */
export function listReflogs(repository: Repository): Reflog[] {
  const { commonDir } = repository;
  const logs: Reflog[] = [];
  gather(path.join(commonDir, 'logs'), '', repository, logs);
  for (const name of foldersOf(path.join(commonDir, 'worktrees'))) gather(path.join(commonDir, 'worktrees', name, 'logs'), `worktrees/${name}/`, repository, logs);
  return logs.sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

/** Entries of one ref, oldest first; empty when it has no log. */
export function readReflog(repository: Repository, ref: string): ReflogEntry[] {
  const folder = ref === 'HEAD' ? repository.gitDir : repository.commonDir;
  return parseReflog(path.join(folder, 'logs', ref), repository);
}

function gather(folder: string, ref: string, repository: Repository, logs: Reflog[]): void {
  for (const entry of readFolder(folder)) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) gather(file, `${ref}${entry.name}/`, repository, logs);
    else if (entry.isFile()) logs.push({ ref: `${ref}${entry.name}`, entries: parseReflog(file, repository) });
  }
}

/** `from to name <email> seconds zone<TAB>message`; a line cut short by a crash is left out, as git does. */
function parseReflog(file: string, repository: Repository): ReflogEntry[] {
  let text: string;
  try {
    text = readFileSync(file, 'latin1');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return [];
    throw corruptRef(`log ${file}`, message);
  }
  const hex = repository.hashLength * 2;
  const entries: ReflogEntry[] = [];
  for (const line of text.split('\n')) {
    const from = line.slice(0, hex);
    const to = line.slice(hex + 1, 2 * hex + 1);
    if (!/^[0-9a-f]+$/.test(from) || !/^[0-9a-f]+$/.test(to) || to.length !== hex) continue;
    const tab = line.indexOf('\t');
    const who = line.slice(2 * hex + 2, tab < 0 ? undefined : tab);
    entries.push({ from, to, who: parseIdentity(who), message: tab < 0 ? '' : Buffer.from(line.slice(tab + 1), 'latin1').toString() });
  }
  return entries;
}

function foldersOf(folder: string): string[] {
  return readFolder(folder).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw corruptRef(`logs in ${folder}`, message);
  }
}
