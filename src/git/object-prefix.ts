/**
 * Finds objects by the start of their id. Separate because it is the only lookup that is not exact, and only what a
 * person typed needs it.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Objects } from './objects.js';
import { runGit } from './spawn.js';

/** Ids that start with `prefix` (at least 4 lower-case hex digits), sorted, each once. */
export function findByPrefix(prefix: string, objects: Objects): string[] {
  if (objects.repository.unknownExtensions.length > 0) return fromGit(prefix, objects);
  const found = new Set<string>();
  const { hashLength } = objects.repository;
  for (const directory of objects.packs().directories) {
    for (const rest of namesIn(path.join(directory, prefix.slice(0, 2)))) {
      if (rest.length === hashLength * 2 - 2 && rest.startsWith(prefix.slice(2))) found.add(prefix.slice(0, 2) + rest);
    }
  }
  const low = Buffer.from(prefix.padEnd(hashLength * 2, '0'), 'hex');
  for (const { index } of objects.packs().packs) {
    const idAt = (i: number): Buffer => index.bytes.subarray(index.idStart + i * index.idStride, index.idStart + i * index.idStride + hashLength);
    let [from, to] = [0, index.count];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (idAt(middle).compare(low) < 0) from = middle + 1;
      else to = middle;
    }
    for (let i = from; i < index.count; i++) {
      const oid = idAt(i).toString('hex');
      if (!oid.startsWith(prefix)) break;
      found.add(oid);
    }
  }
  return [...found].sort();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function fromGit(prefix: string, { repository, environment }: Objects): string[] {
  const { stdout } = runGit(['rev-parse', `--disambiguate=${prefix}`], { cwd: repository.gitDir, repository, environment });
  return stdout.toString().split('\n').filter((line) => line !== '').sort();
}
