/**
 * An error that nobody foresaw costs what was scanned when it came, not the scan: it is told as a fault of that file, and what follows is
 * scanned. Separate because every source is scanned so.
 */
import path from 'node:path';
import type { Fragment, Origin } from '../content/fragment.js';
import type { Candidate } from '../findings/types.js';
import { isStanchError } from '../util/errors.js';
import type { Coverage } from './types.js';

/** What `scan` finds in a fragment. When it fails for no fault of the configuration, the fragment counts as not read, and the others are scanned all the same. */
export function scanOrSkip(fragment: Fragment, coverage: Coverage, scan: () => readonly Candidate[]): readonly Candidate[] {
  try {
    return scan();
  } catch (error) {
    skipFailed(fragment, coverage, error);
    return [];
  }
}

/** @throws the error when it is about the configuration, and so about every fragment */
export function skipFailed({ origin }: Fragment, coverage: Coverage, error: unknown): void {
  coverage.skipped.push({ path: nameOf(origin), reason: failedScan(error), fault: true });
}

/** An unexpected error in words that hold nothing of what was scanned, which its message may quote. @throws the error when it is about the configuration */
export function failedScan(error: unknown): string {
  if (isStanchError(error)) throw error;
  const { name, stack = '' } = error instanceof Error ? error : new Error('');
  const [, file, place] = /^ +at .*?([^\s(]+?):(\d+:\d+)\)?$/m.exec(stack) ?? [];
  return `internal error while it was scanned (${name}${file === undefined ? '' : ` at ${path.basename(file)}:${place}`}); this is a bug, please report it`;
}

function nameOf(origin: Origin): string {
  if ('path' in origin) return origin.path;
  return origin.kind === 'tag-message' ? `tag ${origin.tag}` : `commit ${origin.commit}`;
}
