/**
 * The step of an audit that asks trees who brought what: all trees, or, where an earlier audit knows what commits changed, only new ones
 * and what they are compared with. A step of its own, so that its tables are gone before what is reported takes memory.
 */
import type { ObjectDatabase } from '../git/object-database.js';
import type { ContentScanner } from '../detectors/content-scanner.js';
import { isStanchError } from '../util/errors.js';
import { pathText } from '../util/path-text.js';
import { toAnswer, type Answer } from './answer.js';
import { Attribution } from './attribution.js';
import type { CandidateStore } from './candidate-store.js';
import { CommitChanges } from './commit-changes.js';
import type { CommitGraph } from './commit-graph.js';
import type { DeltaForest } from './delta-forest.js';
import type { Faults } from './faults.js';
import type { ForestWalk } from './forest-walk.js';
import { HotTrees, MoreTreesNeeded } from './hot-trees.js';
import type { Leftovers } from './leftovers.js';
import { NameTable } from './name-table.js';
import { readTrees } from './read-trees.js';
import type { Root } from './roots.js';
import type { Threads } from './threads.js';
import type { Trail, TrailFacts } from './trail.js';
import { MISSING_ROOM, TreeLinks } from './tree-links.js';
import type { HistoryOptions } from './types.js';

export interface AttributeInput {
  database: ObjectDatabase;
  forest: DeltaForest;
  walk: ForestWalk;
  scanner: ContentScanner;
  store: CandidateStore;
  graph: CommitGraph;
  roots: readonly Root[];
  /** See headOf(). */
  head: string | null;
  leftovers: Leftovers;
  faults: Faults;
  /** 1 for all trees. */
  trees: Uint8Array;
  /** What an earlier audit knows, if any. */
  trail: Trail | null;
  options: HistoryOptions;
  threads: Threads;
  breathe: () => Promise<void>;
  stopped: () => boolean;
}

export interface Attributed {
  answer: Answer;
  /** Ids of objects that trees name and nobody has. */
  missing: readonly string[];
  missingRoots: readonly Root[];
  /** For people. */
  notes: readonly string[];
  /** For the next audit; null when it could not do with that. */
  facts: TrailFacts | null;
}

export async function attribute(input: AttributeInput): Promise<Attributed> {
  const { trail, trees, leftovers } = input;
  if (trail) {
    try {
      return await attributeFrom(input, trees.map((one, entry) => (trail.trees[entry] ? 0 : one)));
    } catch (error) {
      if (!(error instanceof MoreTreesNeeded)) throw error;
      leftovers.forget();
    }
  }
  return attributeFrom({ ...input, trail: null }, trees.slice());
}

async function attributeFrom(input: AttributeInput, wanted: Uint8Array): Promise<Attributed> {
  const { database, forest, walk, scanner, store, graph, roots, head, leftovers, faults, trail, options, threads, breathe, stopped } = input;
  const unreachable = options.unreachable ?? true;
  const hot = new Uint8Array(forest.count);
  for (const entry of store.byEntry.keys()) hot[entry] = 1;
  const names = new NameTable(walk.memory, scanner, store, (name, reason) => faults.add(`file name ${pathText(name)}`, reason));
  const links = Object.assign(new TreeLinks(forest, walk.memory, wanted, hot, names, leftovers.failed, stopped), { breathe });
  const notes = await readTrees({ forest, walk, links, wanted, hot, threads });
  await leftovers.read(wanted, (entry, bytes) => links.add(entry, bytes));

  for (const oid of trail?.missing ?? []) links.missing.add(oid);
  const load = (tree: number): boolean => {
    try {
      const object = trail && database.read(forest.oid(tree));
      return object !== null && links.addMore(tree, object.bytes);
    } catch (error) {
      if (!isStanchError(error)) throw error;
      return false;
    }
  };
  const commits = graph.entries.length;
  const changes = trail?.changes(commits) ?? new CommitChanges(commits);
  const hotTrees = new HotTrees(forest, links, names, trail?.trees ?? null, load);
  const { secretOf, secretCount } = numberSecrets(store);
  const attribution = new Attribution({ forest, graph, trees: hotTrees, changes, names, store, roots, head: head === null ? -1 : graph.numberOf(forest.findOid(head)), secretOf, secretCount, unreachable, earlierDangling: trail?.dangling ?? null, ...(options.confidence ? { confidence: options.confidence } : {}) });
  await attribution.run(breathe, stopped);
  for (const { path, reason, commit } of attribution.leftOut) faults.add(`${commit < 0 ? '' : `commit ${forest.oid(graph.entries[commit]!).slice(0, 12)}: `}${pathText(path)}`, reason);
  const missing = [...links.missing].sort();
  const isWhole = !stopped() && unreachable && links.missing.size < MISSING_ROOM && names.places.size === 0 && attribution.leftOut.length === 0;
  return {
    answer: toAnswer({ forest, database, graph, names, store, secretOf, attribution }),
    missing,
    notes,
    missingRoots: attribution.missingRoots,
    facts: isWhole ? { graph, changes, trees: hotTrees.all(), missing, dangling: attribution.dangling, secretOf } : null,
  };
}

/** Variants of one rule and value are one secret. */
function numberSecrets(store: CandidateStore): { secretOf: Int32Array; secretCount: number } {
  const ids = new Map<string, number>();
  const secretOf = Int32Array.from(store.variants, ({ rule, value, valueEncoding }) => {
    const key = `${rule.id}\0${valueEncoding ?? ''}\0${value}`;
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  });
  return { secretOf, secretCount: ids.size };
}
