/** What attribution is asked with, and what it tells. Separate because exposure works with the same. */
import type { Candidate, Confidence } from '../findings/types.js';
import type { CandidateStore } from './candidate-store.js';
import type { CommitChanges } from './commit-changes.js';
import type { CommitGraph } from './commit-graph.js';
import type { DeltaForest } from './delta-forest.js';
import type { HotTrees } from './hot-trees.js';
import type { NameTable } from './name-table.js';
import type { Root } from './roots.js';

/** A place that is to be reported: the candidates of `secrets` in one object, or in one name. */
export interface Sighting {
  kind: 'blob' | 'note' | 'commit-message' | 'tag-message' | 'file-name';
  /** Bytes as latin1 text; empty for messages and for blobs that no tree holds. */
  path: string;
  /** The blob, commit or tag; for a file name the object of that name, or -1. */
  entry: number;
  /** For file names. */
  name: number;
  /** Number of the commit that brought it; -1 when there is none. */
  commit: number;
  secrets: ReadonlySet<number>;
}

export interface AttributionInput {
  forest: DeltaForest;
  graph: CommitGraph;
  trees: HotTrees;
  /** Of commits that it knows nothing is asked of the trees; the others are added. */
  changes: CommitChanges;
  names: NameTable;
  store: CandidateStore;
  roots: readonly Root[];
  /** Number of HEAD's commit, -1 for none. */
  head: number;
  /** Variant -> secret. */
  secretOf: Int32Array;
  secretCount: number;
  unreachable: boolean;
  /** What `dangling` was in the audit that knows trees which were not read; null when it did not ask. */
  earlierDangling: readonly number[] | null;
  /** See HistoryOptions. */
  confidence?: (candidate: Candidate, path: string) => Confidence | undefined;
}
