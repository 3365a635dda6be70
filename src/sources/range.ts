/**
 * The commits of a range as a source: of each commit, what none of its parents has at that path, with the lines that
 * none of them has, and its message. Separate from history, which reads every object once: here a change that a
 * later commit undoes counts, and so does what a merge added on its own.
 */
import type { Fragment } from '../content/fragment.js';
import { messageOf, type Commit } from '../git/commit.js';
import { walkCommits } from '../git/commit-walk.js';
import { closedOnFault, Objects } from '../git/objects.js';
import { RefStore } from '../git/refs.js';
import { openRepository, type GitEnvironment } from '../git/repository.js';
import { resolveRange } from '../git/revision.js';
import { readShallow } from '../git/shallow.js';
import { CommitFragments, type CommitOptions } from './commit-fragments.js';
import { newCoverage } from './coverage.js';
import type { Source } from './types.js';

export interface RangeOptions extends CommitOptions {
  /** Absolute; inside of the repository. */
  directory: string;
  environment: GitEnvironment;
  /** See resolveRange. */
  include: readonly string[];
  exclude: readonly string[];
}

export interface RangeSource extends Source {
  /** Oldest first, parents before children. */
  readonly commits: readonly Commit[];
  /** Commits whose parents are not here. */
  readonly shallow: ReadonlySet<string>;
  /** Messages of the tags that the range was named by; fragments() begins with them. */
  tagMessages(): Generator<Fragment>;
  /** For one who reads the commits otherwise, and closes them then; fragments() does so at its end. */
  readonly objects: Objects;
}

/**
 * Fragments come in the order of the commits.
 * @throws StanchError NOT_A_REPOSITORY, UNKNOWN_COMMIT, CORRUPT_REF, CORRUPT_OBJECT
 */
export function openRange(options: RangeOptions): RangeSource {
  const { directory, environment } = options;
  const repository = openRepository(directory, environment);
  const objects = new Objects(repository, environment);
  const { tags, shallow, commits, cutAt, unreadable } = closedOnFault(objects, () => {
    const { include, exclude, tags } = resolveRange(options.include, options.exclude, objects, new RefStore(repository, environment));
    const shallow = readShallow(repository);
    return { tags, shallow, ...walkCommits(objects, include, exclude, shallow) };
  });
  const coverage = newCoverage();
  for (const oid of cutAt) {
    coverage.skipped.push({ path: `commit ${oid}`, reason: 'the clone is shallow and ends here; fetch more with: git fetch --deepen=1000', fault: true });
  }
  for (const { oid, reason } of unreadable) coverage.skipped.push({ path: `commit ${oid}`, reason, fault: true });
  const source: RangeSource = {
    mode: 'range',
    root: repository.workTree ?? repository.gitDir,
    coverage,
    commits,
    shallow,
    *tagMessages() {
      for (const tag of tags) yield { bytes: messageOf(tag), origin: { kind: 'tag-message', tag: tag.name, object: tag.oid } };
    },
    objects,
    async *fragments(): AsyncGenerator<Fragment> {
      const fragments = new CommitFragments(objects, shallow, coverage, options);
      try {
        yield* source.tagMessages();
        for (const commit of commits) yield* fragments.of(commit);
      } finally {
        objects.close();
      }
    },
  };
  return source;
}
