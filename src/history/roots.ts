/** What holds objects: refs, heads of worktrees, stashes, reflogs. Separate because attribution asks who holds a commit, and a reader of refs does not care. */
import { listReflogs } from '../git/reflog.js';
import { orFault, type OnRefFault } from '../git/ref-fault.js';
import { RefStore } from '../git/refs.js';
import type { GitEnvironment, Repository } from '../git/repository.js';

export type Holder = 'ref' | 'reflog' | 'stash';

export interface Root {
  name: string;
  oid: string;
  holder: Holder;
}

const NO_OBJECT = /^0+$/;

/** What HEAD of the working tree in hand points at; null while its branch has no commit, and when it cannot be read, which listRoots() tells. */
export function headOf(repository: Repository, environment: GitEnvironment): string | null {
  return orFault(() => new RefStore(repository, environment).read('HEAD'), () => {}) ?? null;
}

/** In order of names; a ref's reflog comes after it. */
export function listRoots(repository: Repository, environment: GitEnvironment, onFault: OnRefFault): Root[] {
  const told = new Set<string>();
  const tellOnce: OnRefFault = (error) => {
    if (!told.has(error.message)) onFault(error);
    told.add(error.message);
  };
  const refs = new RefStore(repository, environment, tellOnce);
  const roots: Root[] = [];
  for (const { name, oid } of refs.list()) roots.push({ name, oid, holder: name === 'refs/stash' ? 'stash' : 'ref' });
  // What ORIG_HEAD and its like point at is as forgotten as an entry of a reflog.
  for (const { name, oid } of refs.heads()) roots.push({ name, oid, holder: name === 'HEAD' || name.endsWith('/HEAD') ? 'ref' : 'reflog' });
  for (const { ref, entries } of listReflogs(repository, tellOnce)) {
    const seen = new Set<string>();
    for (const { from, to } of entries) {
      for (const oid of [from, to]) {
        if (seen.has(oid) || NO_OBJECT.test(oid)) continue;
        seen.add(oid);
        roots.push({ name: ref, oid, holder: ref === 'refs/stash' ? 'stash' : 'reflog' });
      }
    }
  }
  return roots;
}
