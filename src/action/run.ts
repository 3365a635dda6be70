/**
 * One run of the GitHub Action: from event and inputs to annotations, summary, SARIF file, outputs and exit status.
 * Everything of the runner comes in as an argument, so that tests can run it on real repositories.
 */
import { randomUUID } from 'node:crypto';
import { lstatSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { exitStatus } from '../cli/status.js';
import { isInside } from '../config/files.js';
import { Objects } from '../git/objects.js';
import { openRepository } from '../git/repository.js';
import { message, property } from '../reporters/github.js';
import { loadReporter } from '../reporters/index.js';
import { PLAIN_OPTIONS, type Report } from '../reporters/report.js';
import { reportOf, scan } from '../scan.js';
import type { Target as ScanTarget } from '../scan-request.js';
import { StanchError } from '../util/errors.js';
import { makeFolder } from '../util/make-folder.js';
import { targetOf, type EventPayload, type Target } from './event.js';
import { fetchHistory, fetchRange } from './fetch-commits.js';
import { changedNote, changedSettings, settingsFor } from './base-settings.js';
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
  const asked = chooseTarget(environment);
  if (asked === null) {
    print('stanch: nothing was added, nothing to scan\n');
    return finish(environment, 0, 0, true, '');
  }
  print(`stanch: scanning ${asked.why}\n`);
  const objects = new Objects(openRepository(root, environment), environment);
  const target = presentTarget(objects, asked);
  const request = target.mode === 'range' && target.pullRequest ? { base: target.exclude[0]!, head: target.head } : undefined;
  const settings = await settingsFor(root, request?.base, objects, environment);
  const changed = request ? changedSettings(objects, request, environment) : [];
  objects.close();
  const result = await scan({ directory: root, environment, target: scanTarget(target, root), settings, explain: false, lineHashes: true, cache: false });
  const report = reportOf(result, { ...settings, notes: [...settings.notes, ...changed.map(changedNote)] });

  for (const piece of (await loadReporter('github'))(report, { ...PLAIN_OPTIONS, quiet: true, githubAddMask: true })) print(piece);
  for (const name of changed) print(`::notice file=${property(name)},title=stanch::${message(changedNote(name))}\n`);
  // Names and lines of the repository may read like commands to the runner.
  const resume = `stanch-${randomUUID()}`;
  print(`::stop-commands::${resume}\n`);
  for (const piece of (await loadReporter('text'))(report, PLAIN_OPTIONS)) print(piece);
  print(`::${resume}::\n`);
  appendSummary(environment, [...(await loadReporter('markdown'))(report, PLAIN_OPTIONS)].join(''));
  const sarif = await writeSarif(report, root, environment);
  const status = exitStatus(report, settings.failOn, false);
  finish(environment, status, report.findings.length, report.scan.complete, sarif);
  return status === 1 && !failOnFindings ? 0 : status;
}

/** A target whose commits are all here. */
type Present = { mode: 'range'; head: string; exclude: string[]; pullRequest: boolean } | Exclude<Target, { mode: 'range' }>;

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

const FETCH_ALL = 'Give actions/checkout: with: { fetch-depth: 0 }';

/** @throws StanchError COMMIT_NOT_FETCHED */
function presentTarget(objects: Objects, target: Target): Present {
  if (target.mode === 'history' && !fetchHistory(objects)) throw new StanchError('COMMIT_NOT_FETCHED', 'This checkout is shallow, and origin does not give the rest of the history.', FETCH_ALL, 3);
  if (target.mode !== 'range') return target;
  let fetched = fetchRange(objects, target);
  // What a force push replaced may be gone for good.
  if (fetched.missing.length > 0 && target.otherwise) fetched = fetchRange(objects, { head: target.head, exclude: target.otherwise });
  const { head, exclude, missing, complete } = fetched;
  if (head === undefined || missing.length > 0) {
    throw new StanchError('COMMIT_NOT_FETCHED', `Not in this checkout, and origin does not give it: ${head === undefined ? target.head : missing.join(', ')}`, FETCH_ALL, 3);
  }
  if (!complete) throw new StanchError('COMMIT_NOT_FETCHED', `This checkout is shallow, and origin does not give the commits before those of ${head}.`, FETCH_ALL, 3);
  return { mode: 'range', head, exclude, pullRequest: target.pullRequest };
}

function scanTarget(target: Present, root: string): ScanTarget {
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
  makeFolder(path.dirname(file));
  // A link of a pull request would have any file of the runner overwritten.
  const folder = path.dirname(file);
  if (isInside(root, folder) && realpathSync(folder) !== path.join(realpathSync(root), path.relative(root, folder))) {
    throw new StanchError('ACTION_INPUT', `Input sarif-file: a symbolic link leads ${name} elsewhere.`, 'Name a folder that the repository does not hold, or none.');
  }
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) rmSync(file);
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
