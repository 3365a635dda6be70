/**
 * The audit of a whole history, in the order in which it happens: lay out the objects, scan the blobs, read trees and commits,
 * attribute, and look once more at the few blobs that are reported. Each step is a file of its own; this one only calls them.
 */
import { availableParallelism } from 'node:os';
import { openObjectDatabase, type ObjectDatabase, type ObjectKind } from '../git/object-database.js';
import { LARGE_BYTES, type LargeBlob } from '../git/large-object.js';
import { openObjectsFromGit, type GitObjects } from '../git/objects-from-git.js';
import { PackMemory } from '../git/pack-memory.js';
import type { Repository } from '../git/repository.js';
import { readShallow } from '../git/shallow.js';
import { inOneLine } from '../util/errors.js';
import type { ContentScanner } from '../detectors/content-scanner.js';
import { startsIn } from '../content/fragment.js';
import { inWindows } from '../sources/window.js';
import type { Candidate } from '../findings/types.js';
import type { HistoryPool } from './pool.js';
import { toAnswer, type Answer } from './answer.js';
import type { KeptAnswer } from './answer-cache.js';
import { Attribution } from './attribution.js';
import { scanBlobShare } from './blob-share.js';
import { CacheFiles } from './cache-files.js';
import { CandidateStore, shifted } from './candidate-store.js';
import { CommitGraph } from './commit-graph.js';
import { contentKeys } from './content-keys.js';
import { DeltaForest } from './delta-forest.js';
import { Faults } from './faults.js';
import { ForestWalk, neededFor, type RootRun } from './forest-walk.js';
import { HotTrees } from './hot-trees.js';
import { Kept, type Begun } from './kept.js';
import { locateAnswer } from './located.js';
import { NameTable } from './name-table.js';
import { ObjectFallback } from './object-fallback.js';
import type { Readers } from './read-again.js';
import { chunkRoots, claimChunk, type ChunkTable } from './root-chunks.js';
import { listRoots, type Root } from './roots.js';
import { ScannedBlobs } from './scanned-blobs.js';
import { TreeLinks } from './tree-links.js';
import type { HistoryOptions, HistoryResult } from './types.js';

export { historyCacheDir } from './cache-files.js';

const COMMIT = 1;
const TREE = 2;
const BLOB = 3;
const TAG = 4;
const KIND_NUMBER: Readonly<Record<ObjectKind, number>> = { commit: COMMIT, tree: TREE, blob: BLOB, tag: TAG };

/** A place is kept as 32-bit offsets. */
const MOST_OFFSET = 2 ** 31 - 1;

/** Compressed bytes of blobs below which starting a worker (0.2 s) does not pay. */
const WORKER_THRESHOLD = 12 << 20;
/** By default; more share one disk and one memory. */
const MOST_JOBS = 8;

/** What cannot be read of refs and objects is a fault in the coverage. */
export async function scanHistory(repository: Repository, scanner: ContentScanner, options: HistoryOptions = {}): Promise<HistoryResult> {
  const faults = new Faults();
  const foreign = repository.unknownExtensions.length > 0 ? openObjectsFromGit(repository, options.environment ?? {}) : null;
  const database = foreign ?? openObjectDatabase({
    objectsDir: repository.objectsDir, alternates: repository.alternates, hashLength: repository.hashLength,
    onFault: (error) => faults.add(repository.objectsDir, inOneLine(error)),
  });
  try {
    const begun: Begun = {
      repository, database, loose: [...database.looseOids()], shallow: readShallow(repository),
      roots: listRoots(repository, options.environment ?? {}, (error) => faults.add('refs', inOneLine(error))),
    };
    const kept = options.cacheDir !== undefined && options.rule && !options.keep ? new Kept(new CacheFiles(options.cacheDir, scanner.version), options.rule, begun, scanner.version, options) : null;
    const answer = faults.any ? null : kept?.answer();
    if (answer) return { ...answer, notes: [...answer.notes, 'nothing changed since an earlier audit, whose answer was kept'], novelBytes: 0 };
    return await new Audit(begun, scanner, options, faults, kept, foreign).run();
  } finally {
    database.close();
  }
}

/** What is named and not there. */
interface Absent {
  /** Object ids. */
  fromTrees: readonly string[];
  fromCommits: readonly string[];
  roots: readonly Root[];
}

class Audit {
  private readonly forest: DeltaForest;
  private readonly walk: ForestWalk;
  private readonly store: CandidateStore;
  private readonly fallback: ObjectFallback;
  private readonly readers: Readers;
  private readonly coverage: HistoryResult['coverage'] = { files: 0, bytes: 0, blobs: 0, commits: 0, skipped: [] };
  private readonly unread: { entry: number; reason: string }[] = [];
  private readonly notes: string[] = [];
  private readonly repository: Repository;
  private readonly database: ObjectDatabase;
  /** What an earlier audit knows of blobs. */
  private readonly scanned: ScannedBlobs;
  private knownBlobs = 0;
  private readonly unreadable = new Set<number>();
  private novelBytes = 0;
  private readonly visited = (length: number): void => {
    this.coverage.blobs++;
    this.coverage.bytes += length;
  };
  private readonly failed = (entry: number, reason: string): void => {
    this.unread.push({ entry, reason });
  };
  private readonly stopped = (): boolean => this.options.signal?.aborted === true;
  private readonly pause = async (): Promise<boolean> => {
    await this.breathe();
    return this.stopped();
  };
  private readonly breathe = async (): Promise<void> => {
    const { blobs, bytes, commits } = this.coverage;
    this.options.onProgress?.({ blobs, bytes, commits, findings: this.store.byEntry.size });
    await new Promise((resolve) => setImmediate(resolve));
  };

  constructor(
    private readonly begun: Begun,
    private readonly scanner: ContentScanner,
    private readonly options: HistoryOptions,
    private readonly faults: Faults,
    private readonly kept: Kept | null,
    private readonly foreign: GitObjects | null,
  ) {
    const { repository, database, loose } = begun;
    this.repository = repository;
    this.database = database;
    this.forest = new DeltaForest({ hashLength: database.hashLength, packs: database.packs, looseOids: () => loose }, new PackMemory());
    this.walk = new ForestWalk(this.forest);
    this.store = new CandidateStore(options.keep ?? notDropped);
    this.scanned = new ScannedBlobs(this.forest, this.store);
    this.fallback = new ObjectFallback(repository, database, options.environment ?? {});
    this.readers = { walk: this.walk, fallback: this.fallback, breathe: this.breathe };
  }

  async run(): Promise<HistoryResult> {
    const { store, options } = this;
    const { roots, shallow } = this.begun;
    this.noteBounds(shallow);
    await this.kept?.recallBlobs(this.scanned, contentKeys(this.readers));
    await this.findKinds();
    // Needs no blob: with workers it is done while they start.
    let graph: CommitGraph | undefined;
    const readCommits = async (): Promise<void> => {
      graph = await this.readCommits(shallow);
    };
    await this.scanBlobs(readCommits);

    graph ??= await this.readCommits(shallow);
    const { answer, absent } = await this.attribute(graph, roots);
    const told = new Set<string>();
    const { inline, lineHashes = false } = options;
    const located = await locateAnswer(answer, this.readers, {
      variants: store.variants, lineHashes, ...(inline ? { inline: (bytes: Buffer) => inline(bytes, (note) => told.add(note)) } : {}),
    });
    const readFaults = this.faults.any;
    this.countMissing(absent);
    this.coverage.skipped = this.faults.skips();
    const notes = [...this.notes, ...this.gitNotes(), ...[...told].sort()];
    const kept = await this.keep({ located, coverage: this.coverage, notes }, readFaults);
    const more = [
      ...(this.knownBlobs > 0 ? [`${this.knownBlobs} blobs are known from an earlier audit and were not scanned again`] : []),
      ...(kept ? [] : ['what the next audit need not do again could not be written']),
    ];
    return { located, coverage: this.coverage, notes: [...notes, ...more], novelBytes: this.novelBytes };
  }

  /** Trees, and who brought what. A step of its own, so that its tables are gone before what is reported takes memory. */
  private async attribute(graph: CommitGraph, roots: readonly Root[]): Promise<{ answer: Answer; absent: Absent }> {
    const { forest, store, scanner, options, failed, stopped } = this;
    const hot = new Uint8Array(forest.count);
    for (const entry of store.byEntry.keys()) hot[entry] = 1;
    const names = new NameTable(this.walk.memory, scanner, store);
    const wantedTrees = this.wanted(TREE);
    const links = this.breathing(new TreeLinks(forest, this.walk.memory, wantedTrees, hot, names, failed, stopped));
    await this.walk.run(wantedTrees, links);
    await this.rest(TREE, (entry, bytes) => links.add(entry, bytes));

    const { secretOf, secretCount } = numberSecrets(store);
    const trees = new HotTrees(forest, links, names);
    const attribution = new Attribution({ forest, graph, trees, names, store, roots, secretOf, secretCount, unreachable: options.unreachable ?? true, ...(options.confidence ? { confidence: options.confidence } : {}) });
    await attribution.run(this.breathe, stopped);
    const answer = toAnswer({ forest, database: this.database, graph, names, store, secretOf, attribution });
    return { answer, absent: { fromTrees: [...links.missing.keys()], fromCommits: [...graph.missing.keys()], roots: attribution.missingRoots } };
  }


  /** False when something cannot be written. */
  private async keep(result: KeptAnswer, readFaults: boolean): Promise<boolean> {
    const { kept } = this;
    if (!kept || this.stopped()) return true;
    const scanned = this.wanted(BLOB);
    for (const entry of this.unreadable) scanned[entry] = 0;
    const isNew = scanned.some((one, entry) => one === 1 && this.scanned.known[entry] === 0);
    if (isNew && !await kept.keepBlobs(this.scanned, scanned, contentKeys(this.readers))) return false;
    // What could not be read may be readable the next time.
    return readFaults || kept.keepAnswer(result);
  }

  /** Loose objects, and deltas of objects that are not there, do not say what they are until they are read. */
  private async findKinds(): Promise<void> {
    const { forest, faults, scanned: { known }, foreign } = this;
    const oids: string[] = [];
    for (let entry = 0; entry < forest.count; entry++) {
      if (forest.kind[entry] !== 0 || forest.duplicate[entry]) continue;
      if (known[entry]) forest.kind[entry] = BLOB;
      else if (foreign) forest.kind[entry] = KIND_NUMBER[foreign.kindOf(forest.oid(entry))!];
      else oids.push(forest.oid(entry));
    }
    await this.fallback.read(oids, {
      pause: this.pause,
      large: async (oid) => { forest.kind[forest.findOid(oid)] = BLOB; },
      each: (oid, object, reason) => {
        if (object) forest.kind[forest.findOid(oid)] = KIND_NUMBER[object.kind];
        else faults.add(`object ${oid}`, reason);
      },
    });
  }

  private wanted(...kinds: number[]): Uint8Array {
    const { forest } = this;
    const wanted = new Uint8Array(forest.count);
    for (let entry = 0; entry < forest.count; entry++) if (kinds.includes(forest.kind[entry]!) && !forest.duplicate[entry]) wanted[entry] = 1;
    return wanted;
  }

  private async readCommits(shallow: ReadonlySet<string>): Promise<CommitGraph> {
    const { forest, store, scanner, failed, stopped } = this;
    const wanted = this.wanted(COMMIT, TAG);
    const graph = this.breathing(new CommitGraph(forest, this.walk.memory, scanner, store, wanted, shallow, failed, stopped));
    await this.walk.run(wanted, graph);
    await this.rest(COMMIT, (entry, bytes) => graph.add(entry, bytes));
    graph.finish();
    this.coverage.commits = graph.entries.length;
    this.coverage.bytes += graph.messageBytes;
    return graph;
  }

  /** @param meanwhile done by this thread first when there are others */
  private async scanBlobs(meanwhile: () => Promise<void>): Promise<void> {
    const { scanner, store, forest } = this;
    const wanted = this.wanted(BLOB);
    const { known } = this.scanned;
    for (let entry = 0; entry < known.length; entry++) {
      if (!known[entry] || !wanted[entry]) continue;
      wanted[entry] = 0;
      this.knownBlobs++;
    }
    this.coverage.blobs = this.knownBlobs;
    const needed = neededFor(forest, wanted);
    const jobs = this.jobs(needed);
    const chunks = chunkRoots(forest, needed, jobs);
    const pool = jobs > 1 ? await this.startWorkers(jobs, wanted, chunks) : null;
    // Also while this thread waits for the others.
    if (pool) this.options.signal?.addEventListener?.('abort', () => pool.abort(), { once: true });
    if (pool) await meanwhile();
    for (const [entry, reason] of forest.broken) if (wanted[entry]) this.failed(entry, reason);
    await this.scanShare(wanted, () => claimChunk(chunks, 0));
    if (pool) {
      if (this.stopped()) pool.abort();
      const { results, undone, notes } = await pool.finish();
      const rules = new Map(store.variants.map(({ rule }) => [rule.id, rule]));
      const { mergeShare } = await import('./pool.js');
      for (const result of results) {
        mergeShare(store, result, rules);
        this.unread.push(...result.failed.map(([entry, reason]) => ({ entry, reason })));
        this.coverage.blobs += result.blobs;
        this.coverage.bytes += result.bytes;
        this.novelBytes += result.novelBytes;
      }
      this.notes.push(...notes);
      if (undone.length > 0) await this.scanShare(wanted, () => undone.pop() ?? null);
    }
    await this.rest(BLOB, (entry, bytes) => {
      this.visited(bytes.length);
      this.novelBytes += bytes.length;
      store.record(entry, store.places(scanner.scan(bytes)));
    }, (entry, blob) => this.scanLarge(entry, blob));
  }

  /** A blob that is too large to be held, window by window. */
  private async scanLarge(entry: number, blob: LargeBlob): Promise<void> {
    const { scanner, store } = this;
    if (blob.size > MOST_OFFSET) {
      this.faults.add(`object ${this.forest.oid(entry)}`, 'blobs above 2 GiB are not read in history');
      this.unreadable.add(entry);
      return;
    }
    const found: Candidate[] = [];
    for await (const { bytes, window } of inWindows(blob.chunks())) {
      for (const candidate of scanner.scan(bytes)) {
        if (window && startsIn(window, candidate.secretSpan.start)) found.push(shifted(candidate, window.offset));
      }
      if (await this.pause()) break;
    }
    this.visited(blob.size);
    this.novelBytes += blob.size;
    store.record(entry, store.places(found));
  }

  private async scanShare(wanted: Uint8Array, take: () => RootRun | null): Promise<void> {
    const { scanner, walk, store, failed, stopped, breathe } = this;
    this.novelBytes += await scanBlobShare({ scanner, walk, store, wanted, scanMode: this.options.scanMode ?? 'delta', take, onVisit: this.visited, failed, stopped, breathe });
  }

  /** Threads for the blobs, this one included. */
  private jobs(needed: Uint8Array): number {
    const { jobs, workerScanner } = this.options;
    if (!workerScanner) return 1;
    if (jobs !== undefined) return Math.max(1, jobs);
    let bytes = 0;
    for (let entry = 0; entry < this.forest.packedCount; entry++) if (needed[entry]) bytes += this.forest.dataLength[entry]!;
    return bytes < WORKER_THRESHOLD ? 1 : Math.min(MOST_JOBS, availableParallelism());
  }

  private async startWorkers(jobs: number, wanted: Uint8Array, chunks: ChunkTable): Promise<HistoryPool> {
    const { repository, database, forest, options } = this;
    const { HistoryPool } = await import('./pool.js');
    const { worker, module, description } = options.workerScanner!;
    const shared = new Uint8Array(new SharedArrayBuffer(wanted.length));
    shared.set(wanted);
    return new HistoryPool(worker, jobs - 1, chunks, {
      objectsDir: repository.objectsDir, alternates: repository.alternates, hashLength: repository.hashLength,
      packs: JSON.stringify(database.packs.map(({ file, size }) => [file, size])), packedCount: forest.packedCount,
      module, description, scanMode: options.scanMode ?? 'delta', wanted: shared,
    });
  }

  /** Objects of a kind that the walk did not reach: loose ones, and those it failed at. Commits come with tags. */
  private async rest(kind: number, each: (entry: number, bytes: Buffer) => void, large?: (entry: number, blob: LargeBlob) => Promise<void>): Promise<void> {
    const { forest, faults } = this;
    const entries = this.unread.splice(0).filter(({ entry }) => !forest.duplicate[entry]).map(({ entry }) => entry);
    const isKind = (entry: number): boolean => forest.kind[entry] === kind || (kind === COMMIT && forest.kind[entry] === TAG);
    for (let entry = forest.packedCount; entry < forest.count; entry++) if (!forest.duplicate[entry] && isKind(entry) && !this.scanned.known[entry]) entries.push(entry);
    if (this.stopped()) return;
    await this.fallback.read(entries.map((entry) => forest.oid(entry)), {
      pause: this.pause,
      ...(large ? { large: (oid, blob) => large(forest.findOid(oid), blob) } : {}),
      each: (oid, object, reason) => {
        if (object) each(forest.findOid(oid), object.bytes);
        else {
          faults.add(`object ${oid}`, reason);
          this.unreadable.add(forest.findOid(oid));
        }
      },
    });
    // What `each` itself refused is malformed, whoever reads it.
    for (const { entry, reason } of this.unread.splice(0)) faults.add(`object ${forest.oid(entry)}`, reason);
  }

  private countMissing({ fromTrees, fromCommits, roots }: Absent): void {
    const promised = this.repository.promisor ? ', and this is a partial clone: fetch it with git fetch --refetch --no-filter' : '';
    for (const oid of fromTrees) this.faults.add(`object ${oid}`, `a tree names it and it is not in the repository${promised}`);
    for (const oid of fromCommits) this.faults.add(`object ${oid}`, `a commit names it and it is not in the repository${promised}`);
    for (const { name } of roots) this.faults.add(name, 'it points at an object that is not in the repository');
    if (this.stopped()) this.faults.add('history', 'interrupted: what follows was not read');
  }

  private gitNotes(): string[] {
    const { fromGit, largeDeltas } = this.fallback;
    const notes: string[] = [];
    if (fromGit > 0) notes.push(`${fromGit} objects were read by git, as this program's own reader could not`);
    if (largeDeltas > 0) notes.push(`${largeDeltas} blobs of more than ${LARGE_BYTES >> 20} MiB are stored as deltas and were held whole`);
    return notes;
  }

  /** What a reader should know of what this repository can show at all. */
  private noteBounds(shallow: ReadonlySet<string>): void {
    if (shallow.size > 0) this.notes.push(`this clone is shallow: its history ends at ${shallow.size} ${shallow.size === 1 ? 'commit' : 'commits'} whose parents were not fetched; for the rest: git fetch --unshallow`);
    const unknown = this.repository.unknownExtensions;
    if (unknown.length > 0) this.notes.push(`all ${this.forest.count} objects were read by git, for this version does not know what the repository names as extensions: ${unknown.join(', ')}`);
  }

  private breathing<T extends object>(visitor: T): T & { breathe: () => Promise<void> } {
    return Object.assign(visitor, { breathe: this.breathe });
  }
}

function notDropped(candidate: Candidate): boolean {
  return candidate.dropped === undefined;
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
