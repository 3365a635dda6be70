/**
 * Makes the commits that a range needs present: actions/checkout fetches one commit by default, and a scan of what is
 * there by chance would call a leak clean. Talks to the remote `origin` only, with the credentials checkout left.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Objects } from '../git/objects.js';
import type { GitEnvironment, Repository } from '../git/repository.js';
import { runGit } from '../git/spawn.js';

/** @returns what could not be had; empty when everything is there */
export function fetchCommits(repository: Repository, objects: Objects, wanted: readonly string[], environment: GitEnvironment): string[] {
  const shallow = existsSync(path.join(repository.commonDir, 'shallow'));
  const absent = (): string[] => wanted.filter((id) => /^[0-9a-f]{40,64}$/.test(id) && !objects.read(id));
  if (!shallow && absent().length === 0) return [];
  const cwd = repository.workTree ?? repository.gitDir;
  const call = { cwd, repository, environment, network: true };
  const base = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
  if (shallow) runGit([...base, '--unshallow', 'origin'], call);
  objects.close();
  const missing = absent();
  if (missing.length > 0) runGit([...base, 'origin', ...missing], call);
  objects.close();
  return absent();
}
