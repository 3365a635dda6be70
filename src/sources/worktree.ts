/** The working tree as a source: lists, then reads file after file. Separate from both, for scans without worker threads. */
import type { Fragment } from '../content/fragment.js';
import { newCoverage } from './coverage.js';
import { FileReader, type ReadOptions } from './file-reader.js';
import type { SyncSource } from './types.js';
import { listWorktree, type ListOptions, type Listing } from './worktree-list.js';

/** @throws StanchError NO_SUCH_PATH, BROKEN_GIT_CONFIG, UNSUPPORTED_REPOSITORY */
export function openWorktree(options: ListOptions & ReadOptions): SyncSource & { readonly listing: Listing } {
  const listing = listWorktree(options);
  const coverage = newCoverage();
  coverage.skipped.push(...listing.skipped);
  return {
    mode: 'worktree',
    root: listing.root,
    coverage,
    listing,
    *fragments(): Generator<Fragment> {
      const reader = new FileReader(options);
      for (const file of listing.files) yield* reader.read(file, coverage);
    },
  };
}
