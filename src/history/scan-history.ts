/**
 * The audit of a whole history, in the order in which it happens: lay out the objects, scan the blobs, read trees and commits,
 * attribute, and look once more at the few blobs that are reported. Each step is a file of its own; this one only calls them.
 */
import { openObjectDatabase, type ObjectDatabase, type ObjectKind } from '../git/object-database.js';
import { LARGE_BYTES } from '../git/large-object.js';
import { openObjectsFromGit, type GitObjects } from '../git/objects-from-git.js';
import { PackMemory } from '../git/pack-memory.js';
import type { Repository } from '../git/repository.js';
import { readShallow } from '../git/shallow.js';
import { inOneLine } from '../util/errors.js';
import type { ContentScanner } from '../detectors/content-scanner.js';
import type { Candidate } from '../findings/types.js';
import { attribute, type Attributed } from './attribute.js';
import { CacheFiles } from './cache-files.js';
import { CandidateStore } from './candidate-store.js';
import { CommitGraph } from './commit-graph.js';
import { contentKeys } from './content-keys.js';
import { DeltaForest } from './delta-forest.js';
import { Faults } from './faults.js';
import { ForestWalk } from './forest-walk.js';
import { Kept, type Begun } from './kept.js';
import { Leftovers } from './leftovers.js';
import { locateAnswer } from './located.js';
import { ObjectFallback } from './object-fallback.js';
import type { Readers } from './read-again.js';
import { headOf, listRoots } from './roots.js';
import { scanBlobs } from './scan-blobs.js';
import { ScannedBlobs } from './scanned-blobs.js';
import { Threads } from './threads.js';
import type { Trail } from './trail.js';
import type { HistoryOptions, HistoryResult } from './types.js';

export { historyCacheDir } from './cache-files.js';

const COMMIT = 1;
const TREE = 2;
const BLOB = 3;
const TAG = 4;
const KIND_NUMBER: Readonly<Record<ObjectKind, number>> = { commit: COMMIT, tree: TREE, blob: BLOB, tag: TAG };

/** What cannot be read of refs and objects is a fault in the coverage. */
export async function scanHistory(repository: Repository, scanner: ContentScanner, options: HistoryOptions = {}): Promise<HistoryResult> {
  const faults = new Faults();
  const foreign = repository.unknownExtensions.length > 0 ? openObjectsFromGit(repository, options.environment ?? {}) : null;
  const database = foreign ?? openObjectDatabase({
    objectsDir: repository.objectsDir, alternates: repository.alternates, hashLength: repository.hashLength, few: true,
    onFault: (error) => faults.add(repository.objectsDir, inOneLine(error)),
  });
  const threads = new Threads(options);
  try {
    const begun: Begun = {
      repository, database, loose: [...database.looseOids()], shallow: readShallow(repository),
      roots: listRoots(repository, options.environment ?? {}, (error) => faults.add('refs', inOneLine(error))),
      head: headOf(repository, options.environment ?? {}),
    };
    const kept = options.cacheDir !== undefined && options.rule && !options.keep ? new Kept(new CacheFiles(options.cacheDir, scanner.version), options.rule, begun, scanner.version, options) : null;
    const answer = faults.any ? null : kept?.answer();
    if (answer) return { ...answer, notes: [...answer.notes, 'nothing changed since an earlier audit, whose answer was kept'], novelBytes: 0 };
    if (!kept?.knowsBlobs) await threads.foresee(database.packs);
    return await new Audit(begun, scanner, options, faults, kept, foreign, threads).run();
  } finally {
    threads.close();
    database.close();
  }
}

class Audit {
  private readonly forest: DeltaForest;
  private readonly walk: ForestWalk;
  private readonly store: CandidateStore;
  private readonly fallback: ObjectFallback;
  private readonly readers: Readers;
  private readonly coverage: HistoryResult['coverage'] = { files: 0, bytes: 0, blobs: 0, commits: 0, skipped: [] };
  private readonly leftovers: Leftovers;
  private readonly notes: string[] = [];
  private readonly repository: Repository;
  private readonly database: ObjectDatabase;
  /** What an earlier audit knows of blobs. */
  private readonly scanned: ScannedBlobs;
  /** What an earlier audit knows of commits and trees. */
  private trail: Trail | null = null;
  private knownBlobs = 0;
  private novelBytes = 0;
  /** False when something for the next audit could not be written. */
  private written = true;
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
    private readonly threads: Threads,
  ) {
    const { repository, database, loose } = begun;
    this.repository = repository;
    this.database = database;
    this.forest = new DeltaForest({ hashLength: database.hashLength, packs: database.packs, looseOids: () => loose }, new PackMemory(), (file, reason) => faults.add(file, reason));
    this.walk = new ForestWalk(this.forest, this.forest.memory);
    this.store = new CandidateStore(options.keep ?? notDropped);
    this.scanned = new ScannedBlobs(this.forest, this.store);
    this.fallback = new ObjectFallback(repository, database, options.environment ?? {});
    this.leftovers = new Leftovers(this.forest, this.fallback, faults, this.pause, this.stopped);
    this.readers = { forest: this.forest, walk: this.walk, fallback: this.fallback, breathe: this.breathe };
  }

  async run(): Promise<HistoryResult> {
    const { store, options, kept } = this;
    this.noteBounds();
    if (kept) {
      await kept.recallBlobs(this.scanned, contentKeys(this.readers));
      this.trail = kept.recallTrail(this.forest, this.scanned);
    }
    await this.findKinds();
    // Needs no blob: with workers it is done while they start.
    let graph: CommitGraph | undefined;
    const readCommits = async (): Promise<void> => {
      graph = await this.readCommits();
    };
    await this.scanBlobs(readCommits);
    await this.keepBlobs();

    graph ??= await this.readCommits();
    const { answer, ...absent } = await this.attribute(graph);
    const told = new Set<string>();
    const { inline, lineHashes = false } = options;
    const located = await locateAnswer(answer, this.readers, {
      variants: store.variants, lineHashes, ...(inline ? { inline: (bytes: Buffer) => inline(bytes, (note) => told.add(note)) } : {}),
    });
    const readFaults = this.faults.any;
    this.countMissing(absent, graph);
    this.coverage.skipped = this.faults.skips();
    const notes = [...this.notes, ...this.gitNotes(), ...[...told].sort()];
    // What could not be read may be readable the next time.
    if (!readFaults) this.keep((files) => files.keepAnswer({ located, coverage: this.coverage, notes }));
    const more = [
      ...(this.knownBlobs > 0 ? [`${this.knownBlobs === 1 ? '1 blob is' : `${this.knownBlobs} blobs are`} known from an earlier audit and not scanned again`] : []),
      ...(this.written ? [] : ['what the next audit need not do again could not be written']),
    ];
    return { located, coverage: this.coverage, notes: [...notes, ...more], novelBytes: this.novelBytes };
  }

  /** Each blob that no earlier audit scanned. @param meanwhile see there */
  private async scanBlobs(meanwhile: () => Promise<void>): Promise<void> {
    const { scanned: { known }, forest, scanner, walk, store, leftovers, faults, options, threads, coverage, breathe, stopped } = this;
    const wanted = this.wanted(BLOB);
    let count = 0;
    for (let entry = 0; entry < known.length; entry++) {
      if (!known[entry] || !wanted[entry]) continue;
      wanted[entry] = 0;
      count++;
    }
    this.knownBlobs = count;
    coverage.blobs = this.knownBlobs;
    const { novelBytes, notes } = await scanBlobs({ forest, scanner, walk, store, leftovers, faults, options, threads, coverage, breathe, stopped }, wanted, meanwhile);
    this.novelBytes += novelBytes;
    this.notes.push(...notes);
  }

  /** Who brought what. */
  private async attribute(graph: CommitGraph): Promise<Omit<Attributed, 'facts' | 'notes'>> {
    const { database, forest, walk, scanner, store, leftovers, faults, options, threads, breathe, stopped, trail } = this;
    const { facts, notes, ...attributed } = await attribute({ database, forest, walk, scanner, store, graph, roots: this.begun.roots, head: this.begun.head, leftovers, faults, trees: this.wanted(TREE), trail, options, threads, breathe, stopped });
    this.trail = null;
    this.notes.push(...notes);
    if (facts && !this.faults.any) this.keep((kept) => kept.keepTrail(facts, this.forest, this.scanned));
    return attributed;
  }

  private keep(write: (kept: Kept) => boolean): void {
    if (this.kept && this.written && !this.stopped()) this.written = write(this.kept);
  }

  private async keepBlobs(): Promise<void> {
    const { kept, scanned: { known, numbering } } = this;
    if (!kept || this.stopped()) return;
    const scanned = this.wanted(BLOB);
    for (const entry of this.leftovers.unreadable) scanned[entry] = 0;
    const isNew = scanned.some((one, entry) => one === 1 && known[entry] === 0);
    if (isNew || (!numbering && !this.faults.any)) this.written = await kept.keepBlobs(this.scanned, scanned, contentKeys(this.readers));
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
    const { kind, duplicate, count } = this.forest;
    const wanted = new Uint8Array(count);
    for (const one of kinds) for (let entry = 0; entry < count; entry++) if (kind[entry] === one && duplicate[entry] === 0) wanted[entry] = 1;
    return wanted;
  }

  private async readCommits(): Promise<CommitGraph> {
    const { forest, store, scanner, leftovers, stopped, trail, breathe } = this;
    const wanted = this.wanted(COMMIT, TAG);
    if (trail) for (let entry = 0; entry < wanted.length; entry++) if (trail.commits[entry]) wanted[entry] = 0;
    const graph = Object.assign(new CommitGraph(forest, this.walk.memory, scanner, store, wanted, this.begun.shallow, leftovers.failed, (entry, reason) => leftovers.refuse(entry, reason), stopped), { breathe });
    trail?.fill(graph);
    await this.walk.run(wanted, graph);
    await leftovers.read(wanted, (entry, bytes) => graph.add(entry, bytes));
    graph.finish();
    this.coverage.commits = graph.entries.length;
    this.coverage.bytes += graph.messageBytes;
    return graph;
  }

  private countMissing({ missing, missingRoots }: Pick<Attributed, 'missing' | 'missingRoots'>, graph: CommitGraph): void {
    const promised = this.repository.promisor ? ', and this is a partial clone: fetch it with git fetch --refetch --no-filter' : '';
    for (const oid of missing) this.faults.add(`object ${oid}`, `a tree names it and it is not in the repository${promised}`);
    for (const oid of [...graph.missing].sort()) this.faults.add(`object ${oid}`, `a commit names it and it is not in the repository${promised}`);
    for (const { name } of missingRoots) this.faults.add(name, 'it points at an object that is not in the repository');
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
  private noteBounds(): void {
    const { shallow } = this.begun;
    if (shallow.size > 0) this.notes.push(`this clone is shallow: its history ends at ${shallow.size} ${shallow.size === 1 ? 'commit' : 'commits'} whose parents were not fetched; for the rest: git fetch --unshallow`);
    const unknown = this.repository.unknownExtensions;
    if (unknown.length > 0) this.notes.push(`all ${this.forest.count} objects were read by git, for this version does not know what the repository names as extensions: ${unknown.join(', ')}`);
  }
}

function notDropped(candidate: Candidate): boolean {
  return candidate.dropped === undefined;
}
