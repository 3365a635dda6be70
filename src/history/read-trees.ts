/** The step of an audit that reads trees: all of them, or those that an earlier audit does not know. By threads when that pays. */
import type { DeltaForest } from './delta-forest.js';
import { neededFor, type ForestWalk } from './forest-walk.js';
import { chunkRoots, claimChunk, compressedBytes } from './root-chunks.js';
import type { TreeShare } from './share.js';
import type { Threads } from './threads.js';
import type { TreeLinks } from './tree-links.js';

/** With more objects the tables of a second thread would take more memory than an audit may. */
const MOST_OBJECTS = 1 << 20;

export interface TreeReadInput {
  forest: DeltaForest;
  walk: ForestWalk;
  links: TreeLinks;
  /** 1 for the trees to read. */
  wanted: Uint8Array;
  /** 1 for blobs with candidates. */
  hot: Uint8Array;
  threads: Threads;
}

/** Returns notes for people. */
export async function readTrees({ forest, walk, links, wanted, hot, threads }: TreeReadInput): Promise<string[]> {
  const needed = neededFor(forest, wanted);
  const pool = forest.count > MOST_OBJECTS ? null : threads.forTrees(compressedBytes(forest, needed));
  if (!pool) {
    threads.close();
    await walk.run(wanted, links);
    return [];
  }
  const chunks = chunkRoots(forest, needed, pool.size + 1);
  pool.tell({ kind: 'ids', ids: forest.sharedIds(), hashLength: forest.hashLength });
  pool.begin({ kind: 'trees', forest, chunks, wanted, hot });
  walk.tellBroken(wanted, links);
  await walk.run(wanted, links, () => claimChunk(chunks, 0));
  const { shares, undone, notes } = await pool.finish<TreeShare>();
  threads.close();
  for (const share of shares) {
    links.merge(share);
    for (const [entry, reason] of share.failed) links.failed(entry, reason);
  }
  if (undone.length > 0) await walk.run(wanted, links, () => undone.pop() ?? null);
  return notes;
}
