/**
 * Reads some objects once more: packed blobs in one walk over just their delta chains, others, and what the walk fails at, by the
 * patient ways. Separate because locating and sealing both do so, after the scan.
 */
import type { LargeBlob } from '../git/large-object.js';
import type { DeltaForest } from './delta-forest.js';
import type { ForestWalk } from './forest-walk.js';
import type { ObjectFallback } from './object-fallback.js';

export interface Readers {
  forest: DeltaForest;
  walk: ForestWalk;
  fallback: ObjectFallback;
  /** Lets signals through. */
  breathe: () => Promise<void>;
}

export interface AgainVisitor {
  /** Bytes are valid until it returns. What nobody can read is passed over: it was a fault before. */
  each: (oid: string, bytes: Buffer) => void;
  large: (oid: string, blob: LargeBlob) => Promise<void>;
}

/** @param others ids of commits and tags */
export async function readAgain({ forest, walk, fallback, breathe }: Readers, blobs: Iterable<string>, others: Iterable<string>, { each, large }: AgainVisitor): Promise<void> {
  const wanted = new Uint8Array(forest.count);
  const rest = new Set<string>(others);
  for (const oid of blobs) {
    const entry = forest.findOid(oid);
    if (entry >= 0 && entry < forest.packedCount) wanted[entry] = 1;
    else rest.add(oid);
  }
  await walk.run(wanted, {
    visit: ({ entry, start, length }): null => {
      if (wanted[entry]) each(forest.oid(entry), walk.memory.view(start, length));
      return null;
    },
    failed: (entry) => rest.add(forest.oid(entry)),
    breathe,
  });
  await fallback.read([...rest], {
    // What was found before an interruption is reported.
    pause: async () => {
      await breathe();
      return false;
    },
    large,
    each: (oid, object) => {
      if (object) each(oid, object.bytes);
    },
  });
}
