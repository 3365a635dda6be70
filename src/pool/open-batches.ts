/** A list as batches, in whichever thread. Separate because main thread and workers open the same one. */
import type { Settings } from '../config/settings.js';
import type { Objects } from '../git/objects.js';
import { limitsOf } from '../suppress/limits.js';
import type { Batches } from './batches.js';
import type { CommitList } from './commit-batches.js';
import type { FileList } from './file-batches.js';

export type List = FileList | CommitList;

/**
 * @param objects see CommitBatches
 * @throws StanchError NOT_A_REPOSITORY
 */
export async function openBatches(list: List, settings: Settings, objects?: Objects): Promise<Batches> {
  if (list.kind === 'files') return new (await import('./file-batches.js')).FileBatches(list);
  const { CommitBatches } = await import('./commit-batches.js');
  return new CommitBatches(list, await limitsOf(settings), objects);
}
