/**
 * Reads reflogs: what refs pointed at before. Separate because they outlive their refs (a dropped stash, an amended
 * commit) and so hold objects that nothing else names. Repositories that keep refs in tables have them there (reftable.ts).
 */
import { readFileSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { parseIdentity, type Identity } from './identity.js';
import { corruptRef, orFault, type OnRefFault } from './ref-fault.js';
import { readRefTables } from './reftable.js';
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

/** The reflogs of the repository and of all its worktrees, sorted by ref. @throws StanchError CORRUPT_REF unless faults are told */
export function listReflogs(repository: Repository, onFault?: OnRefFault): Reflog[] {
  const { commonDir } = repository;
  const logs: Reflog[] = [];
  const folder = (place: string): Dirent[] => orFault(() => readFolder(place), onFault) ?? [];
  const gather = (place: string, ref: string): void => {
    for (const entry of folder(place)) {
      const file = path.join(place, entry.name);
      if (entry.isDirectory()) gather(file, `${ref}${entry.name}/`);
      else if (entry.isFile()) logs.push({ ref: `${ref}${entry.name}`, entries: orFault(() => parseReflog(file, repository), onFault) ?? [] });
    }
  };
  const gatherAll = (gitDir: string, prefix: string): void => {
    if (repository.refStorage === 'files') return gather(path.join(gitDir, 'logs'), prefix);
    for (const [ref, entries] of orFault(() => readRefTables(gitDir, repository.hashLength).logs(), onFault) ?? []) logs.push({ ref: `${prefix}${ref}`, entries });
  };
  gatherAll(commonDir, '');
  for (const entry of folder(path.join(commonDir, 'worktrees'))) {
    if (entry.isDirectory()) gatherAll(path.join(commonDir, 'worktrees', entry.name), `worktrees/${entry.name}/`);
  }
  return logs.sort((a, b) => (a.ref < b.ref ? -1 : 1));
}

/** Entries of one ref, oldest first; empty when it has no log. */
export function readReflog(repository: Repository, ref: string): ReflogEntry[] {
  const folder = ref === 'HEAD' ? repository.gitDir : repository.commonDir;
  if (repository.refStorage !== 'files') return readRefTables(folder, repository.hashLength).logs().get(ref) ?? [];
  return parseReflog(path.join(folder, 'logs', ref), repository);
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

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw corruptRef(`logs in ${folder}`, message);
  }
}
