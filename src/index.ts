/**
 * The public API, for programs that embed stanch: what the command line does, as functions that return data. Separate
 * because it is a promise: names and shapes exported here change only with a new major version.
 *
 * Findings hold their secrets in clear. Hand them on with formatReport(), which masks, rather than with JSON.stringify.
 */
import { loadSettings } from './config/load.js';
import type { Settings } from './config/settings.js';
import type { GitEnvironment } from './git/repository.js';
import { PLAIN_OPTIONS, type Report, type ReportOptions } from './reporters/report.js';
import { reportOf, scan as scanRequest } from './scan.js';
import type { Progress, Target as WholeTarget } from './scan-request.js';
import type { Plan } from './remediation/plan-types.js';
import { isStanchError, StanchError } from './util/errors.js';

export type { Candidate, Confidence, Evidence, Exposure, Finding, Occurrence, Suppression } from './findings/types.js';
export type { Plan, PlanItem, PlanStep, Stage } from './remediation/plan-types.js';
export type { Report, ReportOptions, ScanFacts } from './reporters/report.js';
export type { Rule, Severity } from './rules/types.js';
export type { Coverage, Skip } from './sources/types.js';
export type { GitEnvironment, Progress, Settings };
export { StanchError, isStanchError };
export { VERSION } from './util/version.js';

/** What to scan; what is left out has the default of the command line. */
export type Target =
  /** Paths: absolute, or relative to the directory; default: all of it. `gitIgnore: false`: also what git ignores. */
  | { mode: 'worktree'; paths?: readonly string[]; gitIgnore?: boolean }
  | { mode: 'staged' }
  /** Every commit of `include --not exclude`. */
  | { mode: 'range'; include: readonly string[]; exclude?: readonly string[] }
  /** `unreachable: false`: without the objects that no ref leads to. */
  | { mode: 'history'; unreachable?: boolean; scanMode?: 'delta' | 'whole-blob' }
  | { mode: 'stdin'; name: string; bytes: Buffer | AsyncIterable<Buffer> };

export interface ScanOptions {
  /** Absolute: the repository, or the folder, and what relative paths of the target mean. */
  directory: string;
  /** Default: the working tree of `directory`, without what git ignores. */
  target?: Target;
  /** Default: what `directory` configures (stanch.toml, .gitleaks.toml, ignore files, baseline). */
  configFile?: string;
  /** In place of single settings of the configuration. */
  settings?: Partial<Settings>;
  /** What it may know of the process's environment: GIT_DIR and GIT_INDEX_FILE of a hook, HOME, PATH to find git. Default: nothing. */
  environment?: GitEnvironment;
  /** Keep the evidence of what was dropped. Default false. */
  explain?: boolean;
  /** Worker threads; the result is the same for any number. Default: by the amount of work. */
  jobs?: number;
  /** History: remember what was clean for the next audit. Default false. */
  cache?: boolean;
  /** Ends the scan; what was found so far is returned, with `complete: false`. */
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

/** @throws StanchError with a stable `code`: NOT_A_REPOSITORY, NO_SUCH_PATH, a fault of the configuration ... */
export async function scan(options: ScanOptions): Promise<Report> {
  const { directory, configFile, environment = {}, signal, onProgress, jobs } = options;
  const target = wholeTarget(options.target ?? { mode: 'worktree' }, directory);
  const configured = await loadSettings({ directory, from: directory, ...(configFile === undefined ? {} : { file: configFile }) });
  const settings = { ...configured, ...options.settings };
  const result = await scanRequest({
    directory,
    environment,
    target,
    settings,
    explain: options.explain ?? false,
    lineHashes: true,
    cache: options.cache ?? false,
    ...(jobs === undefined ? {} : { jobs }),
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress } : {}),
  });
  return reportOf(result, settings);
}

function wholeTarget(target: Target, directory: string): WholeTarget {
  switch (target.mode) {
    case 'worktree': return { mode: 'worktree', paths: target.paths ?? [directory], gitIgnore: target.gitIgnore ?? true };
    case 'range': return { mode: 'range', include: target.include, exclude: target.exclude ?? [] };
    case 'history': return { mode: 'history', unreachable: target.unreachable ?? true, scanMode: target.scanMode ?? 'delta' };
    case 'staged':
    case 'stdin': return target;
    default: throw new StanchError('UNKNOWN_TARGET', `there is no target '${String((target as { mode?: unknown }).mode)}'`, 'Targets: worktree, staged, range, history, stdin');
  }
}

/** @param format text, json, jsonl, sarif, junit, csv, markdown, html or github; secrets are masked unless `showSecrets` */
export async function formatReport(report: Report, format: string, options: Partial<ReportOptions> = {}): Promise<string> {
  const { loadReporter } = await import('./reporters/index.js');
  return [...(await loadReporter(format))(report, { ...PLAIN_OPTIONS, ...options })].join('');
}

/**
 * What to do about the findings of a report, most dangerous first. Reads the local repository; contacts nobody.
 * @param options.environment needs PATH, to find git that lies at no usual place; default: nothing
 * @throws StanchError PLAN_NOTHING when there is no finding, GIT_MISSING
 */
export async function planRemediation(report: Report, options: { environment?: GitEnvironment; store?: string } = {}): Promise<Plan> {
  const { planRemediation: plan } = await import('./remediation/index.js');
  const planned = await plan(report.findings, { root: report.scan.root, environment: options.environment ?? {}, now: Date.now(), ...(options.store === undefined ? {} : { store: options.store }) });
  return planned.plan;
}
