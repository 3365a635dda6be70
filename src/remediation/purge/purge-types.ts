/** What a rehearsal is asked and what it reports: plain data, without secrets. Separate because it is a contract with other programs. */
import type { GitEnvironment } from '../../git/repository.js';
import type { Finding } from '../../findings/types.js';
import type { Leak } from '../leak.js';

export interface PurgeOptions {
  /** Folder inside the repository. It is read, never written. */
  root: string;
  environment: GitEnvironment;
  /** With their values: from a scan of this repository, not from a masked report. */
  findings: readonly (Finding | Leak)[];
  /** Folder for the rehearsal, empty or absent, outside of the repository; default: a new temporary one. */
  out?: string;
  /** Default: git-filter-repo when it is installed, else the embedded rewriter. */
  engine?: 'filter-repo' | 'embedded';
  /** Remove files that hold a value from the history instead of editing them. */
  stripBlobs?: boolean;
  signal?: AbortSignal;
  onProgress?: (stage: PurgeStage, done: number) => void;
  /**
   * Scans the result with the whole engine and gives the fingerprints that it still finds, for forms that no byte
   * search can list. The command line passes the history scan.
   */
  rescan?: (gitDir: string) => Promise<ReadonlySet<string>>;
}

export type PurgeStage = 'mirror' | 'look' | 'predict' | 'rewrite' | 'compare' | 'clean' | 'prove';

export interface PurgedSecret {
  fingerprint: string;
  ruleId: string;
  kind: string;
  masked: string;
  /** Objects that held it before, and in which forms. */
  objects: number;
  forms: readonly string[];
}

export interface RefChange {
  name: string;
  before: string;
  after: string;
}

export interface PurgeReport {
  schemaVersion: 1;
  /** ISO 8601. */
  madeAt: string;
  repository: string;
  /** The rewritten mirror. */
  mirror: string;
  /** `old new` a line, for hosts that ask for it. */
  commitMap: string;
  engine: 'filter-repo' | 'embedded';
  engineName: string;
  secrets: readonly PurgedSecret[];
  before: { objects: number; commits: number; refs: number; blobsWithSecret: number; treesWithSecret: number; commitsWithSecret: number; tagsWithSecret: number };
  after: { objects: number; bytes: number; commits: number };
  rewritten: { commits: number; touched: number; trees: number; blobs: number; messages: number; tags: number; names: number };
  /** Files whose content or name changes, at most 1000. */
  paths: readonly string[];
  /** Old ids of changed commits whose parents all stay: hosts ask for these. */
  firstChanged: readonly string[];
  refs: readonly RefChange[];
  losses: PurgeLosses;
  proof: {
    /** No form of any value in any object. */
    gone: true;
    objectsSearched: number;
    formsSearched: number;
    /** Every rewritten commit, tree, tag and ref has the id that was computed for it beforehand. */
    idsAsPredicted: number;
    fsck: 'clean' | 'as before';
    rescanned: boolean;
  };
  /** Milliseconds by stage. */
  durations: Readonly<Record<PurgeStage, number>>;
  push: readonly string[];
  ownClone: readonly string[];
  /** Run in the clone that the rehearsal was made from, before it is cleaned: the old commits come back. */
  wayBack: readonly string[];
  collaborators: string;
  /** Refuses pushes that bring the old commits back; for the server's hooks folder. */
  hook: string;
}

export interface PurgeLosses {
  signedCommits: number;
  signedTags: readonly string[];
  otherHeaders: readonly string[];
  /** Refs of pull or merge requests that change. */
  pullRequestRefs: readonly string[];
  /** Notes that name commits which change. */
  notes: number;
  lfsPointers: number;
  /** LFS objects whose pointer was rewritten or dropped. */
  orphanedLfs: readonly string[];
  submodules: number;
  /** Compressed files of the result that could not be opened, and so were searched as they lie only. */
  unopened: number;
  /** Commit messages that name a changed commit by its id. */
  messagesNamingCommits: number;
  worktrees: number;
  stash: boolean;
}
