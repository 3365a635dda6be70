/** What both rewriting engines are told and what they answer. Separate so that neither knows the other. */
import type { GitEnvironment } from '../../git/repository.js';
import type { Prediction } from './predict.js';
import type { RewriteTable } from './rewrite-table.js';

export interface EngineTask {
  /** The mirror. */
  gitDir: string;
  environment: GitEnvironment;
  table: RewriteTable;
  prediction: Prediction;
  /** Commits to rewrite from, each held by the ref of the same index below TIPS. */
  tips: readonly string[];
  /** Commits that stay; they and everything below them are left out of the rewrite. */
  boundary: readonly string[];
  signal?: AbortSignal;
}

/** Refs that hold the tips while an engine runs. */
export const TIPS = 'refs/stanch/tip/';

export interface Engine {
  id: 'filter-repo' | 'embedded';
  /** Name and version, for the report. */
  name: string;
  /** Old commit -> new commit, of every commit it rewrote. @throws StanchError */
  rewrite(task: EngineTask): Promise<Map<string, string>>;
}
