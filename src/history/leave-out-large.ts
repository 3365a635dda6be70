/**
 * --max-file-size for a history. Separate from the audit: content is read as what changed in it, whatever its size, and what an
 * earlier audit kept holds for any limit; so it is the places in large blobs that are left out, and named.
 */
import { Objects } from '../git/objects.js';
import type { GitEnvironment, Repository } from '../git/repository.js';
import { isStanchError } from '../util/errors.js';
import type { HistoryResult } from './types.js';

/** @param limit bytes; a blob that is larger is left out. One that cannot be read any more is not. */
export function leaveOutLarge(result: HistoryResult, repository: Repository, environment: GitEnvironment, limit: number): HistoryResult {
  const objects = new Objects(repository, environment);
  const [sizes, skipped] = [new Map<string, number>(), new Map<string, string>()];
  const isLarge = (blob: string): boolean => {
    let size = sizes.get(blob);
    if (size === undefined) sizes.set(blob, size = sizeOf(objects, blob));
    return size > limit;
  };
  try {
    const located = result.located.flatMap((candidate) => {
      const occurrences = candidate.occurrences.filter(({ blob, path }) => {
        if (blob === undefined || !isLarge(blob)) return true;
        skipped.set(`${blob} ${path}`, path);
        return false;
      });
      return occurrences.length === 0 ? [] : [{ ...candidate, occurrences }];
    });
    const reasons = [...skipped.values()].map((path) => ({ path, reason: 'larger than the size limit', fault: false }));
    return { ...result, located, coverage: { ...result.coverage, skipped: [...result.coverage.skipped, ...reasons] } };
  } finally {
    objects.close();
  }
}

function sizeOf(objects: Objects, blob: string): number {
  try {
    return objects.large(blob)?.size ?? objects.read(blob)?.bytes.length ?? 0;
  } catch (error) {
    if (!isStanchError(error)) throw error;
    return 0;
  }
}
