/** Counts what a source covered. Separate so that every source counts in the same way. */
import type { Coverage } from './types.js';

export function newCoverage(): Coverage {
  return { files: 0, bytes: 0, blobs: 0, commits: 0, skipped: [] };
}

/** A read error in words, without the path, which the skip names already. */
export function faultReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = { EACCES: 'permission denied', EPERM: 'permission denied', ENOENT: 'it vanished while scanning', EIO: 'input/output error', ELOOP: 'it became a symbolic link', ENAMETOOLONG: 'its path is longer than the system takes' };
  return (code !== undefined && known[code]) || code || message;
}

/** Adds what a part of a source covered. */
export function addCoverage(whole: Coverage, part: Coverage): void {
  whole.files += part.files;
  whole.bytes += part.bytes;
  whole.blobs += part.blobs;
  whole.commits += part.commits;
  for (const skip of part.skipped) whole.skipped.push(skip);
}
