/**
 * Rehearses a history rewrite on a mirror clone and proves it, or refuses. The order: copy, look at every object,
 * compute what each must become, let an engine rewrite, compare, throw away the old objects, look at every object
 * again. Your repository and the remote are only read. Whatever fails, the copy is removed.
 */
import { existsSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openRepository } from '../../git/repository.js';
import { openObjectDatabase, type ObjectDatabase } from '../../git/object-database.js';
import { isStanchError, StanchError } from '../../util/errors.js';
import { gitCall, gitLines, readState } from '../repository-state.js';
import { ByteSearch } from './byte-search.js';
import { embeddedEngine } from './embedded-engine.js';
import { TIPS, type Engine } from './engine.js';
import { filterRepoEngine, findFilterRepo } from './filter-repo-engine.js';
import { interrupted, noSpace, output, stopIfAborted, type RunCall } from './git-run.js';
import { collaboratorsNote, ownCloneCommands, pushCommands, refusingHook, wayBackCommands } from './handover.js';
import { lossesOf } from './losses.js';
import { scanObjects, type ObjectScan } from './object-scan.js';
import { changedPaths, predict, type Prediction } from './predict.js';
import { prepare, type Prepared } from './prepare.js';
import { comparePrediction, fsckMessages, refuseRemains } from './prove.js';
import type { PurgeOptions, PurgeReport, PurgeStage, RefChange } from './purge-types.js';
import { listRefs, moveRefs, RefRewriter, type MirrorRef } from './refs.js';
import { makeTable, type RewriteTable } from './rewrite-table.js';

/**
 * @throws StanchError with the reason; nothing is left behind then. Codes: see prepare.ts, and PURGE_NOTHING,
 * PURGE_NOT_PROVED, PURGE_INTERRUPTED, FILTER_REPO_MISSING, FILTER_REPO_SHA256, GIT_FAILED
 */
export async function rehearsePurge(options: PurgeOptions): Promise<PurgeReport> {
  stopIfAborted(options.signal);
  const engine = chooseEngine(options);
  const prepared = prepare(options);
  // Whoever ends the process at once (a second Ctrl-C) must not leave a copy of the secrets behind either.
  const atExit = (): void => clearAway(prepared);
  process.on('exit', atExit);
  try {
    return await new Rehearsal(options, prepared, engine).run();
  } catch (error) {
    const { bavail, bsize } = statfsSync(prepared.out);
    clearAway(prepared);
    if (options.signal?.aborted) throw interrupted();
    // git does not always say why it could not write.
    if (bavail * bsize < NO_ROOM && isStanchError(error) && error.code === 'GIT_FAILED') throw noSpace();
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC' && !isStanchError(error)) throw noSpace();
    throw error;
  } finally {
    process.off('exit', atExit);
  }
}

/** Bytes left on a disk that is full for git. */
const NO_ROOM = 1 << 20;

function chooseEngine(options: PurgeOptions): Engine {
  if (options.engine === 'embedded') return embeddedEngine;
  if (openRepository(options.root, options.environment).hash === 'sha256') {
    if (options.engine === 'filter-repo') throw new StanchError('FILTER_REPO_SHA256', 'git-filter-repo cannot rewrite a SHA-256 repository', 'Use --engine embedded');
    return embeddedEngine;
  }
  if (options.engine === 'filter-repo' || findFilterRepo(options.environment) !== undefined) return filterRepoEngine(options.environment);
  return embeddedEngine;
}

function clearAway({ out, outIsOurs }: Prepared): void {
  if (outIsOurs) rmSync(out, { recursive: true, force: true });
  else if (existsSync(out)) for (const name of readdirSync(out)) rmSync(path.join(out, name), { recursive: true, force: true });
}

class Rehearsal {
  readonly #mirror: string;
  readonly #call: RunCall;
  readonly #search: ByteSearch;
  readonly #durations: Record<PurgeStage, number> = { mirror: 0, look: 0, predict: 0, rewrite: 0, compare: 0, clean: 0, prove: 0 };
  readonly #hash: 'sha1' | 'sha256';
  #database!: ObjectDatabase;

  constructor(private readonly options: PurgeOptions, private readonly prepared: Prepared, private readonly engine: Engine) {
    this.#mirror = path.join(prepared.out, 'mirror.git');
    this.#call = { cwd: this.#mirror, environment: options.environment, ...(options.signal ? { signal: options.signal } : {}) };
    this.#search = new ByteSearch(prepared.forms);
    this.#hash = prepared.repository.hash;
  }

  async run(): Promise<PurgeReport> {
    const madeAt = new Date().toISOString();
    await this.#timed('mirror', () => this.#copy());
    const refs = await listRefs(this.#call);
    const before = await this.#timed('look', () => scanObjects(this.#search, this.#call, (objects) => this.options.onProgress?.('look', objects)));
    if (before.hits.size === 0) throw new StanchError('PURGE_NOTHING', 'no object that a ref reaches holds any of the values', 'The report may be older than the repository, or of another one. Values that are only in the reflog or in no commit go with: git -c gc.reflogExpire=now -c gc.reflogExpireUnreachable=now reflog expire --all && git gc --prune=now', 3);
    const objectsDir = path.join(this.#mirror, 'objects');
    this.#database = openObjectDatabase({ objectsDir, hashLength: this.prepared.repository.hashLength });
    try {
      const { table, prediction } = await this.#timed('predict', () => this.#predict(before, objectsDir));
      const rewriter = new RefRewriter(this.#database, table, prediction, objectsDir, this.#hash);
      const changes = refs.map((ref): RefChange => ({ name: ref.name, before: ref.oid, after: rewriter.target(ref.oid, ref.kind, ref.name) })).filter((change) => change.before !== change.after);
      const losses = lossesOf({ database: this.#database, prediction, table, scan: before, refs, changedRefs: new Set(changes.map((change) => change.name)), signedTags: rewriter.signed, worktrees: this.#worktrees(), hashLength: this.prepared.repository.hashLength });
      const paths = changedPaths(prediction, this.#database);
      await this.#rewrite(table, prediction, refs, changes);
      this.#database.close();
      await this.#timed('clean', () => this.#clean());
      const after = await this.#timed('prove', () => this.#prove(changes));
      return this.#report({ madeAt, paths, refs, before, table, prediction, changes, losses, after, tags: [...rewriter.tags].filter(([old, fresh]) => old !== fresh).length });
    } finally {
      this.#database.close();
    }
  }

  /** Everything that refs reach, by git's own transport: no hook, no configuration and no unreachable object comes along. */
  async #copy(): Promise<void> {
    const { root } = this.prepared;
    const call: RunCall = { cwd: this.prepared.out, environment: this.options.environment, network: true, ...(this.options.signal ? { signal: this.options.signal } : {}) };
    await output(['clone', '--mirror', '--no-local', '--quiet', '--template=', '--', root, 'mirror.git'], call);
    await output(['config', '--remove-section', 'remote.origin'], this.#call);
  }

  async #predict(scan: ObjectScan, objectsDir: string): Promise<{ table: RewriteTable; prediction: Prediction }> {
    const table = makeTable(scan, this.#search, this.#database, { strip: this.options.stripBlobs === true, objectsDir, hash: this.#hash });
    const order = (await output(['rev-list', '--topo-order', '--reverse', '--all'], this.#call)).split('\n').filter(Boolean);
    const prediction = await predict(order, this.#database, table, this.#hash, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      stopIfAborted(this.options.signal);
    });
    this.options.onProgress?.('predict', prediction.total);
    return { table, prediction };
  }

  async #rewrite(table: RewriteTable, prediction: Prediction, refs: readonly MirrorRef[], changes: readonly RefChange[]): Promise<void> {
    const tips = [...new Set(refs.map((ref) => ref.commit).filter((oid): oid is string => oid !== undefined && prediction.commits.has(oid)))];
    const boundary = new Set<string>();
    for (const oid of prediction.commits.keys()) for (const parent of (prediction.commits.get(oid)?.parents ?? [])) boundary.add(parent);
    const fresh = new Set([...prediction.commits.values()].map((change) => change.oid));
    for (const parent of boundary) if (fresh.has(parent)) boundary.delete(parent);
    await moveRefs(tips.map((oid, index) => ({ name: `${TIPS}${index}`, before: '0'.repeat(oid.length), after: oid })), [], this.#call);
    const map = await this.#timed('rewrite', () => this.engine.rewrite({ gitDir: this.#mirror, environment: this.options.environment, table, prediction, tips, boundary: [...boundary], ...(this.options.signal ? { signal: this.options.signal } : {}) }));
    await this.#timed('compare', async () => {
      this.#database.refresh();
      comparePrediction(prediction, map, this.#database);
      const left = (await output(['for-each-ref', '--format=%(refname)', 'refs/stanch'], this.#call)).split('\n').filter(Boolean);
      await moveRefs(changes, left, this.#call);
    });
    writeFileSync(path.join(this.prepared.out, 'commit-map'), `old new\n${[...prediction.commits].map(([old, change]) => `${old} ${change.oid}\n`).join('')}`);
  }

  /** The old objects go; what stays is what a push would send. */
  async #clean(): Promise<void> {
    rmSync(path.join(this.#mirror, 'logs'), { recursive: true, force: true });
    await output(['-c', 'repack.writeBitmaps=false', 'repack', '-a', '-d', '-q'], this.#call);
    await output(['prune', '--expire=now'], this.#call);
    await output(['pack-refs', '--all'], this.#call);
  }

  async #prove(changes: readonly RefChange[]): Promise<{ scan: ObjectScan; commits: number; fsck: 'clean' | 'as before'; rescanned: boolean }> {
    const scan = await scanObjects(this.#search, this.#call, (objects) => this.options.onProgress?.('prove', objects));
    refuseRemains(scan);
    const now = new Map((await listRefs(this.#call)).map((ref) => [ref.name, ref.oid]));
    const moved = changes.find((change) => now.get(change.name) !== change.after);
    if (moved) throw new StanchError('PURGE_NOT_PROVED', `${moved.name} is not where it should be after the rewrite`, 'This is a fault of the rehearsal; nothing was pushed', 3);
    const fsck = await fsckMessages(this.#call);
    if (fsck.length > 0) {
      const earlier = new Set((await fsckMessages({ ...this.#call, cwd: this.prepared.root })).map(withoutIds));
      const fresh = fsck.filter((line) => !earlier.has(withoutIds(line)));
      if (fresh.length > 0) throw new StanchError('PURGE_NOT_PROVED', `git fsck --strict found in the result: ${fresh[0]}`, 'This is a fault of the rehearsal; nothing was pushed', 3);
    }
    if (this.options.rescan) {
      const found = await this.options.rescan(this.#mirror);
      const left = this.prepared.leaks.find((leak) => found.has(leak.fingerprint));
      if (left) throw new StanchError('PURGE_NOT_PROVED', `a scan still finds ${left.fingerprint} (${left.kind}) in the result, in a form that is not known by its bytes`, 'Remove the files that hold it from the history instead: --strip-blobs', 3);
    }
    const commits = Number(await output(['rev-list', '--count', '--all'], this.#call));
    return { scan, commits, fsck: fsck.length > 0 ? 'as before' : 'clean', rescanned: this.options.rescan !== undefined };
  }

  #worktrees(): number {
    return gitLines(['worktree', 'list', '--porcelain'], gitCall(this.prepared.root, this.options.environment)).filter((line) => line.startsWith('worktree ')).length - 1;
  }

  async #timed<T>(stage: PurgeStage, work: () => Promise<T>): Promise<T> {
    this.options.onProgress?.(stage, 0);
    const begun = performance.now();
    const result = await work();
    this.#durations[stage] = Math.round(performance.now() - begun);
    stopIfAborted(this.options.signal);
    return result;
  }

  #report(found: {
    madeAt: string; paths: readonly string[]; refs: readonly MirrorRef[]; before: ObjectScan; table: RewriteTable; prediction: Prediction; changes: readonly RefChange[];
    losses: PurgeReport['losses']; after: { scan: ObjectScan; commits: number; fsck: 'clean' | 'as before'; rescanned: boolean }; tags: number;
  }): PurgeReport {
    const { before, prediction, changes, losses, after, table } = found;
    const kinds = (kind: string): number => [...before.hits.values()].filter((hit) => hit.kind === kind).length;
    const state = readState(this.prepared.root, this.options.environment);
    const remote = state?.remotes.find((candidate) => candidate.name === 'origin') ?? state?.remotes[0];
    return {
      schemaVersion: 1,
      madeAt: found.madeAt,
      repository: this.prepared.root,
      mirror: this.#mirror,
      commitMap: path.join(this.prepared.out, 'commit-map'),
      engine: this.engine.id,
      engineName: this.engine.name,
      secrets: this.prepared.leaks.map((leak) => {
        const hits = [...before.hits.values()].flatMap((hit) => (hit.forms.has(leak.fingerprint) ? [hit.forms.get(leak.fingerprint) as Set<string>] : []));
        return { fingerprint: leak.fingerprint, ruleId: leak.ruleId, kind: leak.kind, masked: leak.masked, objects: hits.length, forms: [...new Set(hits.flatMap((names) => [...names]))].sort() };
      }),
      before: { objects: before.objects, commits: prediction.total, refs: found.refs.length, blobsWithSecret: kinds('blob'), treesWithSecret: kinds('tree'), commitsWithSecret: kinds('commit'), tagsWithSecret: kinds('tag') },
      after: { objects: after.scan.objects, bytes: after.scan.bytes, commits: after.commits },
      rewritten: {
        commits: prediction.commits.size, touched: prediction.touched.size, trees: prediction.trees.changed, blobs: table.blobs.size,
        messages: [...prediction.commits.values()].filter((change) => change.message !== undefined).length, tags: found.tags, names: table.names.size,
      },
      paths: found.paths,
      firstChanged: prediction.first,
      refs: changes,
      losses,
      proof: { gone: true, objectsSearched: after.scan.objects, formsSearched: this.prepared.forms.length, idsAsPredicted: prediction.commits.size + found.tags + changes.length, fsck: after.fsck, rescanned: after.rescanned },
      durations: this.#durations,
      push: pushCommands(this.#mirror, changes, remote),
      ownClone: ownCloneCommands(this.#mirror, changes, remote, { ...(state?.branch ? { branch: state.branch } : {}), stash: losses.stash }),
      wayBack: wayBackCommands(changes, remote),
      collaborators: collaboratorsNote(changes, prediction.first, remote),
      hook: refusingHook(prediction.first),
    };
  }
}

function withoutIds(line: string): string {
  return line.replace(/[0-9a-f]{40,64}/g, '<id>');
}
