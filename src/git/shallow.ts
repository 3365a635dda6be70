/**
 * Reads where a shallow clone ends. Separate because every walk has to treat those commits as if they had no
 * parents, and has to say so.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { corruptRef } from './ref-fault.js';
import type { Repository } from './repository.js';

/** Commits whose parents were not fetched; empty in a complete repository. @throws StanchError CORRUPT_REF */
export function readShallow(repository: Repository): ReadonlySet<string> {
  let text: string;
  try {
    text = readFileSync(path.join(repository.commonDir, 'shallow'), 'latin1');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return new Set();
    throw corruptRef('shallow', message);
  }
  const oids = text.split('\n').filter((line) => line !== '');
  if (!oids.every((oid) => /^[0-9a-f]+$/.test(oid) && oid.length === repository.hashLength * 2)) throw corruptRef('shallow', 'it holds something else than object ids');
  return new Set(oids);
}
