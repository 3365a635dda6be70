/** Commits of a range in batches. Apart from files so that a thread loads what it reads, and no more. */
import type { Fragment } from '../content/fragment.js';
import { Objects } from '../git/objects.js';
import { openRepository, type GitEnvironment } from '../git/repository.js';
import { CommitFragments, type CommitOptions } from '../sources/commit-fragments.js';
import type { Coverage } from '../sources/types.js';
import type { Batches } from './batches.js';

/** Commits of a batch: neighbours share trees, and threads have to end within a few milliseconds of each other. */
const BATCH_COMMITS = 16;

export interface CommitList {
  kind: 'commits';
  /** As RangeOptions has them. */
  directory: string;
  environment: GitEnvironment;
  /** Ids, in the order of the range. */
  commits: readonly string[];
  /** Commits whose parents are not here. */
  shallow: ReadonlySet<string>;
}

export class CommitBatches implements Batches {
  readonly count: number;
  readonly #objects: Objects;

  /**
   * @param objects of the list's repository, where they are open already; closed with the batches
   * @throws StanchError NOT_A_REPOSITORY
   */
  constructor(private readonly list: CommitList, private readonly options: CommitOptions, objects?: Objects) {
    this.count = Math.ceil(list.commits.length / BATCH_COMMITS);
    this.#objects = objects ?? new Objects(openRepository(list.directory, list.environment), list.environment);
  }

  async *fragments(batch: number, coverage: Coverage): AsyncGenerator<Fragment> {
    const { commits, shallow } = this.list;
    const fragments = new CommitFragments(this.#objects, shallow, coverage, this.options);
    const first = batch * BATCH_COMMITS;
    for (const commit of commits.slice(first, first + BATCH_COMMITS)) yield* fragments.of(this.#objects.commit(commit));
  }

  close(): void {
    this.#objects.close();
  }
}
