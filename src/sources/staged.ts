/**
 * What the index would commit, as a source: blobs of the index, never the files on disk, with the lines that the
 * change adds. Separate and small because a hook runs it on every commit; it starts no process.
 */
import { readFileSync, statSync } from 'node:fs';
import type { Fragment } from '../content/fragment.js';
import { diffIndex } from '../git/index-diff.js';
import { readIndexFile } from '../git/index-file.js';
import { closedOnFault, Objects } from '../git/objects.js';
import { RefStore } from '../git/refs.js';
import { openRepository, type GitEnvironment, type Repository } from '../git/repository.js';
import { entryAt } from '../git/tree-diff.js';
import { fromLatin1 } from '../util/byte-text.js';
import { pathText } from '../util/path-text.js';
import { under } from '../util/path-under.js';
import { BlobReader } from './blob-reader.js';
import { newCoverage } from './coverage.js';
import { newLines } from './new-lines.js';
import { findRenames } from './renames.js';
import type { Source } from './types.js';

export interface StagedOptions {
  /** Absolute; inside of the repository. */
  directory: string;
  /** GIT_DIR, GIT_INDEX_FILE and the like are honoured: git sets them for hooks, also to a temporary index. */
  environment: GitEnvironment;
  /** Larger blobs are skipped. Bytes; Infinity when absent. */
  maxFileSize?: number;
  /** Paths (as in reports) to leave out. */
  leaveOut?: (path: string) => boolean;
}

/** @throws StanchError NOT_A_REPOSITORY, CORRUPT_INDEX, UNSUPPORTED_INDEX, CORRUPT_REF, CORRUPT_OBJECT, MISSING_OBJECT */
export function openStaged(options: StagedOptions): Source {
  const { directory, environment } = options;
  const repository = openRepository(directory, environment);
  const index = readIndexFile(repository.indexFile, repository.hashLength, true);
  const objects = new Objects(repository, environment);
  const coverage = newCoverage();
  const reader = new BlobReader(objects, coverage, options.maxFileSize ?? Infinity);
  const { changes, removed, leftOut } = closedOnFault(objects, () => {
    const head = new RefStore(repository, environment).read('HEAD');
    return diffIndex(reader, index, head === null ? null : objects.treeOf(head));
  });
  if (leftOut) reader.skip(leftOut.path, leftOut.reason, true);
  return {
    mode: 'staged',
    root: repository.workTree ?? repository.gitDir,
    coverage,
    async *fragments(): AsyncGenerator<Fragment> {
      try {
        const wanted = changes.filter((change) => !options.leaveOut?.(pathText(change.path)));
        const merged = mergedTrees(repository, objects);
        const sources = findRenames(reader, wanted.filter((change) => change.before[0] === null && change.stage === 0), removed);
        const seen = new Set<string>();
        for (const change of wanted) {
          // The sides of a conflict are often one content.
          const key = `${change.oid} ${change.path}`;
          if (seen.has(key)) continue;
          seen.add(key);
          const path = pathText(change.path);
          if (change.before[0] === null) yield { bytes: fromLatin1(change.path), origin: { kind: 'file-name', path } };
          const origin: Fragment['origin'] = { kind: 'index', path, blob: change.oid, mode: change.mode };
          const before = [change.before[0] ?? sources.get(change.path), ...merged.map((tree) => entryAt(reader, tree, change.path))];
          const found = newLines(change, before, reader);
          // What is awaited without need costs more than what is done with it.
          if (Symbol.iterator in found) for (const lines of found) yield { ...lines, origin };
          else for await (const lines of found) yield { ...lines, origin };
        }
      } finally {
        objects.close();
      }
    },
  };
}

/** Trees of the commits that a merge under way brings in: the commit will have them as parents as well. */
function mergedTrees(repository: Repository, objects: Objects): string[] {
  const file = under(repository.gitDir, 'MERGE_HEAD');
  // Looked for first: that a file is not there costs more when reading says it.
  if (!statSync(file, { throwIfNoEntry: false })) return [];
  try {
    const oids = readFileSync(file, 'latin1').split('\n').filter((line) => /^[0-9a-f]+$/.test(line));
    return oids.map((oid) => objects.treeOf(oid));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
