/**
 * What an audit knows of commits and trees, for the next one: parents, trees and times of commits, which messages are clean, which trees lead
 * to a finding, and what each commit changes (commit-changes.ts). All of it follows from objects alone and is named by their ids. It holds
 * while each object that there was is still there, and each that was missing still is: then no tree can lack what it had, and nothing that
 * was passed over can have come. Ids, times and numbers are plain; paths are sealed with the content of what was found, and of trees.
 */
import type { ObjectDatabase } from '../git/object-database.js';
import { isStanchError } from '../util/errors.js';
import { nodeZlib } from '../util/node-zlib.js';
import { CommitChanges } from './commit-changes.js';
import type { CommitGraph } from './commit-graph.js';
import type { DeltaForest } from './delta-forest.js';
import { COLD, HOT } from './hot-trees.js';
import type { Numbering } from './scanned-blobs.js';
import { keyHash, seal, unseal } from './seal.js';
import { signed, unsigned, VarintReader, VarintWriter } from './varints.js';

const MAGIC = Buffer.from('stanch trail 3\n');
const COMMIT = 1;
const TREE = 2;
/** Trees whose content is a part of the key. */
const KEY_TREES = 16;

/** In the file, before everything else: what follows it, in order. */
interface Head {
  /** Of the file of blobs in whose numbers this one speaks. */
  blobs: string;
  /** Where a shallow clone ends. */
  shallow: readonly string[];
  missingFromTrees: readonly string[];
  missingFromCommits: readonly string[];
  /** Of trees; null when nobody asked. */
  dangling: readonly string[] | null;
  commits: number;
  hot: number;
  cold: number;
  numbers: number;
}

/** Where both come from, and what opens one. */
export interface TrailPlace {
  forest: DeltaForest;
  database: ObjectDatabase;
  shallow: ReadonlySet<string>;
  numbering: Numbering;
}

export interface TrailFacts {
  graph: CommitGraph;
  changes: CommitChanges;
  /** By entry: COLD or HOT for each tree. */
  trees: Uint8Array;
  /** Ids of objects that trees name and nobody has. */
  missing: readonly string[];
  /** See Attribution. */
  dangling: readonly number[] | null;
  /** Variant -> secret. */
  secretOf: Int32Array;
}

/** As it was read. */
export interface Trail {
  /** By entry: COLD or HOT for trees that need not be read. */
  trees: Uint8Array;
  /** By entry: 1 for commits that need not be read. */
  commits: Uint8Array;
  /** Ids of objects that these trees name and nobody has. */
  missing: readonly string[];
  /** Of these trees, see Attribution. */
  dangling: readonly number[] | null;
  /** Hands the commits to a graph that knows none yet, those that are still to be read for their messages as well. */
  fill: (graph: CommitGraph) => void;
  /** @param commits how many there are */
  changes: (commits: number) => CommitChanges;
}

/** Null when it does not hold. */
export function readTrail(file: Buffer, place: TrailPlace): Trail | null {
  const { forest, numbering, shallow } = place;
  if (!file.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const headEnd = MAGIC.length + 4 + file.readUInt32LE(MAGIC.length);
  const head = JSON.parse(file.toString('utf8', MAGIC.length + 4, headEnd)) as Head;
  if (head.blobs !== numbering.id || JSON.stringify(head.shallow) !== JSON.stringify([...shallow].sort())) return null;
  if ([...head.missingFromTrees, ...head.missingFromCommits].some((oid) => forest.findOid(oid) >= 0)) return null;
  const idsEnd = headEnd + (head.commits + head.hot + head.cold) * forest.hashLength;
  const entries = new Int32Array(head.commits + head.hot + head.cold);
  let at = 0;
  for (const entry of forest.findAll(file.subarray(headEnd, idsEnd))) entries[at++] = entry;
  if (entries.includes(-1)) return null;
  const treeEntries = entries.subarray(head.commits);
  const key = pathKey(place, treeEntries.subarray(0, head.hot));
  const paths = key && unseal(key, file.subarray(idsEnd + head.numbers));
  if (paths === null) return null;

  const trees = new Uint8Array(forest.count);
  for (let i = 0; i < treeEntries.length; i++) trees[treeEntries[i]!] = i < head.hot ? HOT : COLD;
  const commits = new Uint8Array(forest.count);
  const numbers = new VarintReader(nodeZlib().inflateRawSync(file.subarray(idsEnd, idsEnd + head.numbers)));
  const graphRows: { tree: number; time: number; messageLength: number; parents: number[] }[] = [];
  for (let i = 0; i < head.commits; i++) {
    const tree = treeEntries[numbers.next() - 1] ?? -1;
    const time = signed(numbers.next()) * 2 ** 32 + numbers.next();
    commits[entries[i]!] = numbers.next();
    const messageLength = numbers.next();
    const parents: number[] = [];
    for (let count = numbers.next(); count > 0; count--) parents.push(entries[numbers.next()]!);
    graphRows.push({ tree, time, messageLength, parents });
  }
  for (let entry = 0; entry < forest.count; entry++) {
    if (forest.kind[entry] === 0 && trees[entry] !== 0) forest.kind[entry] = TREE;
  }
  for (let i = 0; i < head.commits; i++) if (forest.kind[entries[i]!] === 0) forest.kind[entries[i]!] = COMMIT;
  return {
    trees, commits,
    missing: head.missingFromTrees,
    dangling: head.dangling?.map((oid) => forest.findOid(oid)) ?? null,
    fill: (graph) => {
      graphRows.forEach(({ tree, time, messageLength, parents }, i) => graph.addKnown(entries[i]!, tree, parents, time, messageLength));
      for (const oid of head.missingFromCommits) graph.missing.add(oid);
    },
    changes: (count) => readChanges(numbers, head.commits, new CommitChanges(count, JSON.parse(paths) as string[]), numbering),
  };
}

function readChanges(numbers: VarintReader, commits: number, changes: CommitChanges, { found, variants }: Numbering): CommitChanges {
  const { brought, sums } = changes;
  for (let commit = 0; commit < commits; commit++) {
    let from = brought.length;
    for (let count = numbers.next(); count > 0; count--) {
      brought.push(numbers.next());
      brought.push(found[numbers.next()]!);
      const parents = numbers.next();
      brought.push(parents);
      for (let i = 0; i < parents; i++) brought.push(found[numbers.next()]!);
    }
    changes.broughtBy.set(commit, { from, to: brought.length });
    from = sums.length;
    for (let count = numbers.next(); count > 0; count--) {
      sums.push(variants[numbers.next()]!);
      sums.push(signed(numbers.next()));
    }
    changes.sumsOf.set(commit, { from, to: sums.length });
  }
  return changes;
}

/** Null when it cannot be written, as something does not follow from objects that are there. */
export function trailFile({ graph, changes, trees, missing, dangling, secretOf }: TrailFacts, place: TrailPlace): Buffer[] | null {
  const { forest, numbering, shallow } = place;
  const numberOf = new Int32Array(forest.count).fill(-1);
  const [hot, cold]: [number[], number[]] = [[], []];
  trees.forEach((state, entry) => {
    if (state === HOT) hot.push(entry);
    else if (state === COLD) cold.push(entry);
  });
  [...hot, ...cold].forEach((entry, i) => (numberOf[entry] = i));
  numbering.found.forEach((entry, i) => (numberOf[entry] = i));
  const ofSecret = new Map<number, number>();
  numbering.variants.forEach((variant, i) => ofSecret.set(secretOf[variant]!, i));

  const out = new VarintWriter();
  let isWhole = true;
  const add = (number: number | undefined): void => {
    if (number === undefined || number < 0) isWhole = false;
    out.add(number ?? 0);
  };
  graph.entries.forEach((entry, commit) => {
    const [tree, time, parents] = [graph.tree[commit]!, graph.time[commit]!, graph.parentsOf(commit)];
    add(tree < 0 ? 0 : trees[tree] ? numberOf[tree]! + 1 : -1);
    add(unsigned(Math.floor(time / 2 ** 32)));
    add(time >>> 0);
    add(graph.messages.has(entry) ? 0 : 1);
    add(graph.messageLength[commit]);
    add(parents.length);
    for (const parent of parents) add(parent);
  });
  for (let commit = 0; commit < graph.entries.length; commit++) {
    const [brought, sums] = [changes.broughtBy.get(commit), changes.sumsOf.get(commit)];
    if (!brought || !sums) return null;
    let { values } = changes.brought;
    let count = 0;
    for (let at = brought.from; at < brought.to; at += 3 + values[at + 2]!) count++;
    add(count);
    for (let at = brought.from; at < brought.to;) {
      const end = at + 3 + values[at + 2]!;
      add(values[at]);
      add(numberOf[values[at + 1]!]);
      add(values[at + 2]);
      for (at += 3; at < end; at++) add(numberOf[values[at]!]);
    }
    ({ values } = changes.sums);
    add((sums.to - sums.from) / 2);
    for (let at = sums.from; at < sums.to; at += 2) {
      add(ofSecret.get(secretOf[values[at]!]!));
      add(unsigned(values[at + 1]!));
    }
  }
  const key = pathKey(place, hot);
  if (!isWhole || !key) return null;
  const packed = nodeZlib().deflateRawSync(out.finish(), { level: 1 });
  const head: Head = {
    blobs: numbering.id, shallow: [...shallow].sort(), missingFromTrees: missing, missingFromCommits: [...graph.missing],
    dangling: dangling?.map((entry) => forest.oid(entry)) ?? null,
    commits: graph.entries.length, hot: hot.length, cold: cold.length, numbers: packed.length,
  };
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(text.length);
  return [MAGIC, length, text, forest.ids(graph.entries), forest.ids(hot), forest.ids(cold), packed, seal(key, JSON.stringify(changes.paths))];
}

/** Opens paths for who has what was found, and trees. Null when one of them cannot be read. */
function pathKey({ forest, database, numbering }: TrailPlace, hot: ArrayLike<number>): Buffer | null {
  const hash = keyHash().update(numbering.key);
  try {
    for (let i = 0, step = Math.max(1, hot.length / KEY_TREES); i < hot.length; i += step) {
      const tree = database.read(forest.oid(hot[Math.floor(i)]!));
      if (!tree) return null;
      hash.update(tree.bytes);
    }
  } catch (error) {
    if (!isStanchError(error)) throw error;
    return null;
  }
  return hash.digest();
}
