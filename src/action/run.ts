/**
 * One run of the GitHub Action: from event and inputs to annotations, summary, SARIF file, outputs and exit status.
 * Everything of the runner comes in as an argument, so that tests can run it on real repositories.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadSettings } from '../config/load.js';
import type { Settings } from '../config/settings.js';
import { Objects } from '../git/objects.js';
import { openRepository } from '../git/repository.js';
import { loadReporter } from '../reporters/index.js';
import { PLAIN_OPTIONS, type Report } from '../reporters/report.js';
import { reportOf, scan, type Target as ScanTarget } from '../scan.js';
import { StanchError } from '../util/errors.js';
import { filesOfCommit } from './base-files.js';
import { targetOf, type EventPayload, type Target } from './event.js';
import { fetchCommits } from './fetch-commits.js';
import { appendSummary, booleanInput, input, setOutput, type Environment } from './workflow.js';

export interface ActionRun {
  environment: Environment;
  /** Standard output of the step: annotations and the report as text. */
  print: (text: string) => void;
}

/** @returns exit status as of the command line */
export async function runAction({ environment, print }: ActionRun): Promise<number> {
  const root = path.resolve(environment.GITHUB_WORKSPACE ?? '.', input(environment, 'path') || '.');
  const failOnFindings = input(environment, 'fail-on-findings') === '' || booleanInput(environment, 'fail-on-findings');
  const target = chooseTarget(environment);
  if (target === null) {
    print('stanch: nothing was added, nothing to scan\n');
    return finish(environment, 0, 0, true, '');
  }
  print(`stanch: scanning ${target.why}\n`);
  const objects = new Objects(openRepository(root, environment), environment);
  if (target.mode === 'range') needCommits(objects, target, environment);
  const settings = await settingsFor(root, target, objects, environment);
  objects.close();
  const report = reportOf(await scan({ directory: root, environment, target: scanTarget(target, root), settings, explain: false, lineHashes: true, cache: false }), settings);

  for (const piece of (await loadReporter('github'))(report, PLAIN_OPTIONS)) print(piece);
  for (const piece of (await loadReporter('text'))(report, PLAIN_OPTIONS)) print(piece);
  appendSummary(environment, [...(await loadReporter('markdown'))(report, PLAIN_OPTIONS)].join(''));
  const sarif = await writeSarif(report, root, environment);
  const status = !report.scan.complete ? 3 : report.findings.length > 0 ? 1 : 0;
  finish(environment, status, report.findings.length, report.scan.complete, sarif);
  return status === 1 && !failOnFindings ? 0 : status;
}

function chooseTarget(environment: Environment): Target | null {
  const mode = input(environment, 'mode') || 'auto';
  switch (mode) {
    case 'auto': {
      const file = environment.GITHUB_EVENT_PATH;
      const payload = file ? (JSON.parse(readFileSync(file, 'utf8')) as EventPayload) : {};
      return targetOf(environment.GITHUB_EVENT_NAME ?? '', payload);
    }
    case 'range': {
      const match = /^(\S+?)\.\.\.?(\S+)$/.exec(input(environment, 'range'));
      if (!match) throw new StanchError('ACTION_INPUT', `Input range: "${input(environment, 'range')}" is not BASE..HEAD.`, 'With mode: range, give two commits, as in: range: origin/main..HEAD');
      return { mode: 'range', head: match[2]!, exclude: [match[1]!], why: `the commits of ${match[0]}`, pullRequest: false };
    }
    case 'history': return { mode: 'history', why: 'the whole history' };
    case 'worktree': return { mode: 'worktree', why: 'the checked-out files' };
    default: throw new StanchError('ACTION_INPUT', `Input mode: "${mode}" is not known.`, 'Allowed: auto, range, history, worktree');
  }
}

function needCommits(objects: Objects, target: Target & { mode: 'range' }, environment: Environment): void {
  const missing = fetchCommits(objects.repository, objects, [target.head, ...target.exclude], environment);
  if (missing.includes(target.head) || (target.pullRequest && missing.length > 0)) {
    throw new StanchError('COMMIT_NOT_FETCHED', `Not in this checkout, and origin does not give it: ${missing.join(', ')}`, 'Give actions/checkout: with: { fetch-depth: 0 }', 3);
  }
  // What a force push replaced may be gone for good; then every commit that no other branch has counts as new.
  target.exclude = target.exclude.filter((id) => !missing.includes(id));
}

async function settingsFor(root: string, target: Target, objects: Objects, environment: Environment): Promise<Settings> {
  const file = input(environment, 'config');
  const base = target.mode === 'range' && target.pullRequest ? target.exclude[0] : undefined;
  const files = base === undefined ? undefined : filesOfCommit(objects, base, root);
  const place = { directory: root, from: root, ...(files ? { files } : {}) };
  // With a base commit, a named configuration is read there too, not from what the pull request checked out.
  const loaded = await loadSettings(file === '' ? place : files ? { ...place, files: { root, read: (name) => files.read(name === 'stanch.toml' ? file : name) } } : { ...place, file });
  const baselineName = input(environment, 'baseline');
  const bytes = baselineName === '' ? undefined : files ? files.read(baselineName) : readFileSync(path.resolve(root, baselineName));
  if (baselineName !== '' && !bytes) throw new StanchError('BASELINE_MISSING', `Input baseline: the base commit has no ${baselineName}`, 'Commit the baseline to the base branch first');
  const confidence = input(environment, 'min-confidence');
  if (!['', 'low', 'medium', 'high'].includes(confidence)) throw new StanchError('ACTION_INPUT', `Input min-confidence: "${confidence}" is not known.`, 'Allowed: low, medium, high');
  return {
    ...loaded,
    ...(bytes ? { baseline: { name: baselineName, bytes } } : {}),
    ...(confidence === '' ? {} : { minConfidence: confidence as Settings['minConfidence'] }),
  };
}

function scanTarget(target: Target, root: string): ScanTarget {
  switch (target.mode) {
    case 'range': return { mode: 'range', include: [target.head], exclude: target.exclude };
    case 'history': return { mode: 'history', unreachable: true, scanMode: 'delta' };
    case 'worktree': return { mode: 'worktree', paths: [root], gitIgnore: true };
  }
}

async function writeSarif(report: Report, root: string, environment: Environment): Promise<string> {
  const name = input(environment, 'sarif-file');
  if (name === '') return '';
  const file = path.resolve(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, [...(await loadReporter('sarif'))(report, PLAIN_OPTIONS)].join(''));
  return file;
}

function finish(environment: Environment, status: number, findings: number, complete: boolean, sarif: string): number {
  setOutput(environment, 'findings', String(findings));
  setOutput(environment, 'complete', String(complete));
  setOutput(environment, 'sarif-file', sarif);
  setOutput(environment, 'status', String(status));
  return status;
}
