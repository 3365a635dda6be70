/**
 * Reads configuration, ignore files and baseline from a commit instead of the working tree: a pull request must not
 * be able to switch off its own check.
 */
import type { ConfigFiles } from '../config/files.js';
import type { Objects } from '../git/objects.js';

/** @param commit full object id  @throws StanchError MISSING_OBJECT, CORRUPT_OBJECT */
export function filesOfCommit(objects: Objects, commit: string, root: string): ConfigFiles {
  return {
    root,
    read(name) {
      let tree = objects.commit(commit).tree;
      const parts = name.split('/').filter((part) => part !== '' && part !== '.');
      for (const [i, part] of parts.entries()) {
        const entry = objects.tree(tree).find((one) => one.name === part);
        if (!entry) return undefined;
        if (i < parts.length - 1) {
          tree = entry.oid;
          continue;
        }
        const object = objects.need(entry.oid, name);
        return object.kind === 'blob' && (entry.mode & 0o170000) === 0o100000 ? object.bytes : undefined;
      }
      return undefined;
    },
  };
}
