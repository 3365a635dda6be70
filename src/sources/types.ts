/**
 * What a source is: something that yields fragments and counts what it covered. Sources know nothing of rules.
 */
import type { Fragment } from '../content/fragment.js';

/** Something that was not read, and why; a `fault` makes the scan incomplete (exit status 3), others are by choice. */
export interface Skip {
  path: string;
  reason: string;
  fault: boolean;
}

export interface Coverage {
  files: number;
  bytes: number;
  blobs: number;
  commits: number;
  /** History: bytes that were new, and so were looked at; the rest of `bytes` was known from other versions. */
  novelBytes?: number;
  skipped: Skip[];
}

export interface Source {
  readonly mode: 'worktree' | 'staged' | 'range' | 'history' | 'stdin' | 'files';
  /** Absolute path that origins are relative to. */
  readonly root: string;
  readonly coverage: Coverage;
  /** Bytes of a yielded fragment are valid only until the next one is asked for (buffers are reused). */
  fragments(): AsyncIterable<Fragment> | Iterable<Fragment>;
}
