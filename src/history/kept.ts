/**
 * What one audit leaves for the next: its answer, for when nothing changed (answer-cache.ts), what it found in each blob
 * (scanned-blobs.ts), and what it knows of commits and trees (trail.ts). Separate from the audit so that the order of events there stays readable.
 */
import { createHash } from 'node:crypto';
import type { ObjectDatabase } from '../git/object-database.js';
import type { Repository } from '../git/repository.js';
import type { Rule } from '../rules/types.js';
import { isOfState, openAnswer, repositoryKey, sealAnswer, type KeptAnswer } from './answer-cache.js';
import type { CacheFiles } from './cache-files.js';
import type { DeltaForest } from './delta-forest.js';
import type { Root } from './roots.js';
import type { ContentKeys, ScannedBlobs } from './scanned-blobs.js';
import { readTrail, trailFile, type Trail, type TrailFacts } from './trail.js';
import type { HistoryOptions } from './types.js';

/** What there was when an audit began. */
export interface Begun {
  repository: Repository;
  database: ObjectDatabase;
  /** Ids of loose objects. */
  loose: readonly string[];
  roots: readonly Root[];
  /** See headOf(). */
  head: string | null;
  shallow: ReadonlySet<string>;
}

export class Kept {
  /** Digest of all that the answer depends on. */
  private readonly state: string;

  /** @param version of the scanner */
  constructor(private readonly files: CacheFiles, private readonly rule: (id: string) => Rule | undefined, private readonly begun: Begun, version: string, options: HistoryOptions) {
    const { repository, database, loose, roots, head, shallow } = begun;
    this.state = createHash('sha256').update(JSON.stringify([
      database.packs.map(({ file, size }) => [file, size]), loose, roots, head, [...shallow], repository.promisor,
      version, options.unreachable ?? true, options.lineHashes ?? false, options.answersVersion ?? '',
    ])).digest('hex');
  }

  /** The answer of an earlier audit when nothing changed since. */
  answer(): KeptAnswer | null {
    const file = this.files.read('answer');
    if (!file || !isOfState(file, this.state)) return null;
    const key = this.key();
    return key && openAnswer(file, key, this.rule);
  }

  /** False when it cannot be written. */
  keepAnswer(answer: KeptAnswer): boolean {
    const key = this.key();
    return !key || this.files.write('answer', sealAnswer(this.state, key, answer));
  }

  /** Whether there was an audit of these rules before. */
  get knowsBlobs(): boolean {
    return this.files.has('blobs');
  }

  async recallBlobs(blobs: ScannedBlobs, keys: ContentKeys): Promise<void> {
    const file = this.files.read('blobs');
    if (file) await blobs.recall(file, keys, this.rule);
  }

  /** False when it cannot be written. */
  async keepBlobs(blobs: ScannedBlobs, scanned: Uint8Array, keys: ContentKeys): Promise<boolean> {
    return this.files.write('blobs', await blobs.file(scanned, keys));
  }

  /** After the blobs. */
  recallTrail(forest: DeltaForest, { numbering }: ScannedBlobs): Trail | null {
    const file = numbering && this.files.read('trail');
    return file && readTrail(file, { ...this.begun, forest, numbering });
  }

  /** False when it cannot be written. */
  keepTrail(facts: TrailFacts, forest: DeltaForest, { numbering }: ScannedBlobs): boolean {
    const file = numbering && trailFile(facts, { ...this.begun, forest, numbering });
    return !file || this.files.write('trail', file);
  }

  private key(): Buffer | null {
    return repositoryKey(this.begun.database, this.begun.loose);
  }
}
