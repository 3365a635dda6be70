/**
 * Refs of a repository that keeps them in a format which this program does not read, by asking git.
 * Separate so that reading files never loads the part that can start a process.
 */
import type { GitEnvironment, Repository } from './repository.js';
import { askGit, runGit } from './spawn.js';

export interface ListedRef {
  name: string;
  oid: string;
  /** What a symbolic ref points at. */
  target: string | null;
}

const answers = new WeakMap<Repository, ListedRef[]>();

/** Every ref and HEAD, sorted by name. @throws StanchError GIT_MISSING, GIT_FAILED */
export function readReferencesFromGit(repository: Repository, environment: GitEnvironment): ListedRef[] {
  const known = answers.get(repository);
  if (known) return known;
  const call = { cwd: repository.gitDir, repository, environment };
  const refs: ListedRef[] = askGit(['for-each-ref', '--format=%(objectname) %(refname) %(symref)'], call).toString().split('\n').filter((line) => line !== '').map((line) => {
    const [oid, name, target] = line.split(' ');
    return { name: name!, oid: oid!, target: target || null };
  });
  const head = runGit(['rev-parse', '--verify', '--quiet', 'HEAD'], call);
  const target = runGit(['symbolic-ref', '--quiet', 'HEAD'], call).stdout.toString().trim();
  if (head.status === 0) refs.unshift({ name: 'HEAD', oid: head.stdout.toString().trim(), target: target || null });
  answers.set(repository, refs);
  return refs;
}
