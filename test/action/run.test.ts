/** The action as the runner starts it: dist/action.js, a real clone, an event file, and the files that it writes. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { Scratch, scratchFolder } from '../corpus/scratch.js';
import { random } from '../random.js';

const action = path.resolve(import.meta.dirname, '../../dist/action.js');

interface Outcome {
  status: number | null;
  /** Of the step's log what a reader sees: the runner keeps `::add-mask::` lines to itself. */
  stdout: string;
  masked: string[];
  outputs: Record<string, string>;
  summary: string;
}

/** As the runner does: what a workflow does not set has the default of action.yml, and no other input exists. */
const declared = (parse(readFileSync(path.resolve(action, '../../action.yml'), 'utf8')) as { inputs: Record<string, { default: string }> }).inputs;

function inputVariables(given: Readonly<Record<string, string>>): Record<string, string> {
  for (const name of Object.keys(given)) if (!(name in declared)) throw new Error(`action.yml has no input ${name}`);
  return Object.fromEntries(Object.entries(declared).map(([name, { default: standard }]) => [`INPUT_${name.toUpperCase()}`, given[name] ?? standard]));
}

function runAction(checkout: string, event: string, payload: unknown, inputs: Record<string, string> = {}): Outcome {
  const folder = scratchFolder();
  const files = { event: path.join(folder, 'event.json'), output: path.join(folder, 'output'), summary: path.join(folder, 'summary') };
  writeFileSync(files.event, JSON.stringify(payload));
  const { status, stdout } = spawnSync(process.execPath, [action], {
    cwd: checkout,
    encoding: 'utf8',
    env: {
      PATH: process.env.PATH, HOME: '/nonexistent', GITHUB_WORKSPACE: checkout, GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output, GITHUB_STEP_SUMMARY: files.summary, ...inputVariables(inputs),
    },
  });
  const written = existsSync(files.output) ? readFileSync(files.output, 'utf8') : '';
  const outputs = Object.fromEntries([...written.matchAll(/^(.+)<<(stanch_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name!, value!]));
  const lines = stdout.split(/(?<=\n)/);
  const isMask = (line: string): boolean => line.startsWith('::add-mask::');
  // A mask holds for what comes after it.
  const firstShown = lines.findIndex((line) => /^::(?:error|warning) file/.test(line));
  if (firstShown >= 0) expect(lines.findLastIndex(isMask)).toBeLessThan(firstShown);
  return { status, stdout: lines.filter((line) => !isMask(line)).join(''), masked: lines.filter(isMask).map((line) => line.slice(12).trim()), outputs, summary: existsSync(files.summary) ? readFileSync(files.summary, 'utf8') : '' };
}

/** A remote with main and a branch on which a secret comes in one commit and goes in the next. */
function remote(): { origin: Scratch; base: string; added: string; head: string; secret: string } {
  const origin = Scratch.init();
  const secret = `xoxb-${random('0-9', 12, 1)}-${random('0-9', 12, 2)}-${random('A-Za-z0-9', 24, 3)}`;
  for (let i = 0; i < 5; i++) origin.commit(`base ${i}`, { 'readme.md': `text ${i}\n` });
  const base = origin.git('rev-parse', 'HEAD');
  origin.git('checkout', '-q', '-b', 'topic');
  const added = origin.commit('add', { 'src/bot.js': `const one = 1;\nconst bot = "${secret}";\n` });
  const head = origin.commit('remove', { 'src/bot.js': 'const one = 1;\n' });
  return { origin, base, added, head, secret };
}

function checkout(origin: Scratch, ref: string, depth: number): string {
  const folder = new Scratch(scratchFolder());
  folder.git('clone', '-q', '--depth', String(depth), '--branch', ref, `file://${origin.root}`, '.');
  return folder.root;
}

const token = (seed: number): string => `xoxb-${random('0-9', 12, seed)}-${random('0-9', 12, seed + 1)}-${random('A-Za-z0-9', 24, seed + 2)}`;

/** Commits a day apart, as real ones are: how deep to fetch is judged by dates. */
function dated(scratch: Scratch): Scratch {
  let day = 0;
  const git = scratch.git.bind(scratch);
  scratch.git = (...args) => {
    if (args[0] === 'commit') scratch.environment.GIT_COMMITTER_DATE = `${1_600_000_000 + 86_400 * 2 * day++} +0000`;
    return git(...args);
  };
  return scratch;
}

const pullRequest = (base: string, head: string): unknown => ({ pull_request: { base: { sha: base, ref: 'main' }, head: { sha: head } } });

describe('the action', () => {
  it('finds in a shallow checkout what a later commit of the pull request removed', () => {
    const { origin, base, added, head, secret } = remote();
    const folder = checkout(origin, 'topic', 1);
    const { status, stdout, outputs, summary, masked } = runAction(folder, 'pull_request', pullRequest(base, head));
    expect(status).toBe(1);
    expect(masked).toEqual([secret]);
    expect(outputs).toMatchObject({ findings: '1', complete: 'true', status: '1', 'sarif-file': path.join(folder, 'stanch.sarif') });
    expect(stdout).toContain('::error file=src/bot.js,line=2,endLine=2,col=14,');
    expect(stdout).toContain(added.slice(0, 12));
    const sarif = readFileSync(path.join(folder, 'stanch.sarif'), 'utf8');
    expect(JSON.parse(sarif).runs[0].results).toHaveLength(1);
    for (const text of [stdout, summary, sarif]) expect(text).not.toContain(secret);
    expect(summary).toContain('Slack bot token');
  });

  it('takes the ignore file from the base commit, so that a pull request cannot silence itself', () => {
    const { origin, base, secret } = remote();
    origin.commit('silence', { '.stanchignore': 'path:src/**\n', 'src/more.js': `const bot = "${secret}";\n` });
    const head = origin.git('rev-parse', 'HEAD');
    const { status } = runAction(checkout(origin, 'topic', 50), 'pull_request', pullRequest(base, head));
    expect(status).toBe(1);
  });

  it('passes findings on as an output when they are not to fail the step', () => {
    const { origin, base, head } = remote();
    const { status, outputs } = runAction(checkout(origin, 'topic', 50), 'pull_request', pullRequest(base, head), { 'fail-on-findings': 'false' });
    expect([status, outputs.findings, outputs.status]).toEqual([0, '1', '1']);
  });

  it('scans a push, and a new branch against the default branch', () => {
    const { origin, base, head } = remote();
    const folder = new Scratch(scratchFolder());
    folder.git('clone', '-q', `file://${origin.root}`, '.');
    expect(runAction(folder.root, 'push', { before: base, after: head }).status).toBe(1);
    const fresh = { before: '0'.repeat(40), after: head, repository: { default_branch: 'main' } };
    expect(runAction(folder.root, 'push', fresh).outputs).toMatchObject({ findings: '1', complete: 'true' });
  });

  it('never calls a scan clean whose commits it could not get', () => {
    const { origin, base, head } = remote();
    const folder = checkout(origin, 'topic', 1);
    new Scratch(folder).git('remote', 'set-url', 'origin', `file://${folder}/gone`);
    const { status, stdout, outputs } = runAction(folder, 'pull_request', pullRequest(base, head));
    expect(status).toBe(3);
    expect(stdout).toMatch(/::error title=stanch::.*fetch-depth: 0/);
    expect(outputs).toEqual({ complete: 'false', status: '3' });
    expect(runAction(folder, 'schedule', {})).toMatchObject({ status: 3, stdout: expect.stringContaining('fetch-depth: 0') });
  });

  it('refuses an unknown mode by name', () => {
    const { origin } = remote();
    const { status, stdout } = runAction(origin.root, 'push', {}, { mode: 'everything' });
    expect([status, stdout.includes('Input mode')]).toEqual([2, true]);
  });
  it('fetches as much as the range needs and takes nothing of the base for new', () => {
    const origin = dated(Scratch.init());
    const [old, added] = [token(10), token(20)];
    origin.commit('old leak', { 'old.js': `const a = "${old}";\n` });
    for (let i = 0; i < 40; i++) origin.commit(`base ${i}`);
    origin.git('branch', 'topic');
    for (let i = 0; i < 60; i++) origin.commit(`main ${i}`);
    const base = origin.git('rev-parse', 'HEAD');
    origin.git('checkout', '-q', 'topic');
    const head = origin.commit('new leak', { 'new.js': `const a = "${added}";\n` });
    const folder = new Scratch(checkout(origin, 'topic', 1));
    const { status, outputs, stdout } = runAction(folder.root, 'pull_request', pullRequest(base, head));
    expect([status, outputs.findings]).toEqual([1, '1']);
    expect(stdout).toContain('file=new.js');
    expect(Number(folder.git('rev-list', '--count', base))).toBeGreaterThan(60);
  });

  it('leaves a checkout shallow where a part of the history tells enough', () => {
    const origin = dated(Scratch.init());
    for (let i = 0; i < 120; i++) origin.commit(`base ${i}`);
    const base = origin.git('rev-parse', 'HEAD');
    origin.git('checkout', '-q', '-b', 'topic', 'HEAD~3');
    const head = origin.commit('new leak', { 'new.js': `const a = "${token(20)}";\n` });
    const folder = new Scratch(checkout(origin, 'topic', 1));
    expect(runAction(folder.root, 'pull_request', pullRequest(base, head)).outputs).toMatchObject({ findings: '1', complete: 'true' });
    expect(folder.git('rev-parse', '--is-shallow-repository')).toBe('true');
  });

  it('knows the default branch in a checkout that has only the pushed one', () => {
    const { origin, base, head } = remote();
    const folder = checkout(origin, 'topic', 1);
    const fresh = { ref: 'refs/heads/topic', before: '0'.repeat(40), after: head, repository: { default_branch: 'main' } };
    expect(runAction(folder, 'push', fresh).outputs).toMatchObject({ findings: '1', complete: 'true', status: '1' });
    expect(new Scratch(folder).git('rev-parse', 'refs/remotes/origin/main')).toBe(base);
  });

  it('takes a force push whose former head is gone for a new branch', () => {
    const { origin, head } = remote();
    const folder = checkout(origin, 'topic', 1);
    const payload = { ref: 'refs/heads/topic', before: 'a'.repeat(40), after: head, repository: { default_branch: 'main' } };
    expect(runAction(folder, 'push', payload).outputs).toMatchObject({ findings: '1', complete: 'true', status: '1' });
    expect(runAction(folder, 'push', { ...payload, ref: 'refs/heads/main' }).outputs).toMatchObject({ findings: '1', complete: 'true' });
  });

  it('scans a merge group, and a pull request that is checked out as the merge of it', () => {
    const { origin, base, head } = remote();
    origin.git('checkout', '-q', '--detach', base);
    origin.git('merge', '-q', '--no-ff', '-m', 'Merge', head);
    const merged = origin.git('rev-parse', 'HEAD');
    origin.git('update-ref', 'refs/pull/1/merge', merged);
    origin.git('update-ref', 'refs/pull/1/head', head);
    origin.git('checkout', '-q', 'main');
    origin.git('branch', '-D', 'topic');
    const folder = new Scratch(scratchFolder());
    folder.git('init', '-q');
    folder.git('remote', 'add', 'origin', `file://${origin.root}`);
    folder.git('fetch', '-q', '--depth=1', 'origin', '+refs/pull/1/merge:refs/remotes/pull/1/merge');
    folder.git('checkout', '-q', 'refs/remotes/pull/1/merge');
    expect(runAction(folder.root, 'pull_request', pullRequest(base, head)).outputs).toMatchObject({ findings: '1', status: '1' });
    expect(runAction(folder.root, 'merge_group', { merge_group: { base_sha: base, head_sha: merged } }).outputs).toMatchObject({ findings: '1', status: '1' });
  });

  it('on a schedule reads the whole history of all branches, however little was checked out', () => {
    const { origin, base } = remote();
    origin.git('checkout', '-q', 'main');
    const folder = checkout(origin, 'main', 1);
    expect(new Scratch(folder).git('rev-parse', 'HEAD')).toBe(base);
    for (const event of ['schedule', 'workflow_dispatch']) expect(runAction(folder, event, {}).outputs).toMatchObject({ findings: '1', complete: 'true', status: '1' });
    expect(JSON.parse(readFileSync(path.join(folder, 'stanch.sarif'), 'utf8')).runs[0].automationDetails.id).toBe('stanch/history/');
  });

  it('has nothing to do for a deleted branch', () => {
    const { origin, head } = remote();
    expect(runAction(checkout(origin, 'topic', 1), 'push', { before: head, after: '0'.repeat(40), deleted: true }))
      .toMatchObject({ status: 0, outputs: { findings: '0', complete: 'true', status: '0', 'sarif-file': '' } });
  });

  it('shows ten annotations of a kind and all findings in the summary', () => {
    const origin = Scratch.init();
    const base = origin.commit('base', { 'readme.md': 'text\n' });
    const secrets = Array.from({ length: 13 }, (_, i) => token(100 + 10 * i));
    const head = origin.commit('leaks', Object.fromEntries(secrets.map((value, i) => [`a,b:100%/${i}.js`, `const a = "${value}";\n`])));
    const { stdout, summary, masked, outputs } = runAction(origin.root, 'pull_request', pullRequest(base, head));
    expect(outputs.findings).toBe('13');
    expect(stdout.match(/^::error file=a%2Cb%3A100%25\/\d+\.js,line=1,/gm)).toHaveLength(10);
    expect(stdout).toContain('3 more findings have no annotation');
    expect(summary.match(/a,b:100%\/\d+\.js/g)).toHaveLength(13);
    expect(masked.toSorted()).toEqual(secrets.toSorted());
    for (const value of secrets) expect(stdout + summary).not.toContain(value);
  });

  it('reports a change to its own settings and takes those of the base commit, whatever their format', () => {
    const { origin, base, head, secret } = remote();
    const silenced = origin.commit('silence', { 'ci/leaks.gitleaks.toml': 'title = "x"\n[allowlist]\npaths = ["src/.*"]\n', '.stanchignore': 'path:src/**\n', 'src/more.js': `const bot = "${secret}";\n` });
    const inputs = { config: 'ci/leaks.gitleaks.toml', baseline: 'known.json' };
    const { status, stdout, summary } = runAction(origin.root, 'pull_request', pullRequest(base, silenced), inputs);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::notice file=\.stanchignore,title=stanch::This pull request changes \.stanchignore/m);
    expect(stdout).toContain('::notice file=ci/leaks.gitleaks.toml,');
    expect(summary).toContain('the base commit has no ci/leaks.gitleaks.toml');
    expect(summary).toContain('the base commit has no known.json');
    const later = origin.commit('more', { 'src/again.js': `const bot = "${secret}";\n` });
    expect(runAction(origin.root, 'pull_request', pullRequest(silenced, later), { config: inputs.config })).toMatchObject({ status: 0, outputs: { findings: '0' } });
    expect(runAction(origin.root, 'push', { before: base, after: head }, { config: inputs.config })).toMatchObject({ status: 0, outputs: { findings: '0' } });
    expect(runAction(origin.root, 'push', { before: base, after: head }, { config: 'missing.toml' })).toMatchObject({ status: 2, outputs: { status: '2' } });
  });

  it('lets no name or line of a pull request speak to the runner', () => {
    const { origin, base, secret } = remote();
    const head = origin.commit('more', { '::error title=x::y.js': `const bot = "${secret}"; // ##[add-mask]zero\n`, '##[group]z.js': `const bot = "${secret}";\n` });
    const { stdout } = runAction(origin.root, 'pull_request', pullRequest(base, head));
    let stopped: string | undefined;
    const commands = stdout.split('\n').filter((line) => {
      if (stopped !== undefined) {
        if (line === `::${stopped}::`) stopped = undefined;
        return false;
      }
      stopped = /^::stop-commands::(.{20,})$/.exec(line)?.[1];
      return stopped === undefined && (/^\s*::/.test(line) || line.includes('##['));
    });
    expect(stopped).toBeUndefined();
    expect(stdout).toContain('::error title=x::y.js');
    expect(commands.length).toBeGreaterThan(0);
    for (const line of commands) expect(line).toMatch(/^::error file=/);
  });

  it('writes its report through no link of a pull request', () => {
    const { origin, base } = remote();
    const elsewhere = path.join(scratchFolder(), 'precious');
    writeFileSync(elsewhere, 'precious');
    symlinkSync(elsewhere, path.join(origin.root, 'stanch.sarif'));
    symlinkSync(path.dirname(elsewhere), path.join(origin.root, 'out'));
    const head = origin.commit('links', {});
    const run = (inputs: Record<string, string> = {}): Outcome => runAction(origin.root, 'pull_request', pullRequest(base, head), inputs);
    expect(run().outputs['sarif-file']).toBe(path.join(origin.root, 'stanch.sarif'));
    expect(JSON.parse(readFileSync(path.join(origin.root, 'stanch.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(run({ 'sarif-file': 'out/precious' })).toMatchObject({ status: 2, stdout: expect.stringContaining('a symbolic link leads out/precious elsewhere') });
    expect(readFileSync(elsewhere, 'utf8')).toBe('precious');
  });

  it('ends with 3, and no stack, where a report or an output cannot be written', () => {
    const { origin, base, secret, head } = remote();
    const full = runAction(origin.root, 'push', { before: base, after: head }, { 'sarif-file': '/dev/full' });
    expect(full).toMatchObject({ status: 3, stdout: expect.stringMatching(/^::error file=src\/bot\.js[^]*^::error title=stanch::ENOSPC/m), outputs: { status: '3', complete: 'false' } });
    expect(full.stdout).not.toContain(secret);
    const { status, stdout, stderr } = spawnSync(process.execPath, [action], { cwd: origin.root, encoding: 'utf8', env: { PATH: process.env.PATH, GITHUB_OUTPUT: '/dev/full', GITHUB_WORKSPACE: origin.root, ...inputVariables({ mode: 'history' }) } });
    expect([status, stderr]).toEqual([3, '']);
    expect(stdout).toContain('The outputs could not be written: ENOSPC');
  });

  it('reads settings whose name is not ASCII from the base commit', () => {
    const { origin, head, secret } = remote();
    const base = origin.commit('settings', { 'prüfung.toml': '[[allow]]\nreason = "x"\npaths = ["src/"]\n' });
    const later = origin.commit('more', { 'src/again.js': `const bot = "${secret}";\n` });
    expect(head).not.toBe(base);
    expect(runAction(origin.root, 'pull_request', pullRequest(base, later), { config: 'prüfung.toml' })).toMatchObject({ status: 0, outputs: { findings: '0' } });
  });

  it('does what each input says', () => {
    const { origin, base, head, secret } = remote();
    const top = new Scratch(scratchFolder());
    top.git('clone', '-q', `file://${origin.root}`, 'checkout');
    const run = (inputs: Record<string, string>): Outcome => runAction(top.root, 'workflow_dispatch', {}, { path: 'checkout', ...inputs });
    expect(run({ mode: 'range', range: `${base}..origin/topic` }).outputs).toMatchObject({ findings: '1', 'sarif-file': path.join(top.root, 'checkout/stanch.sarif') });
    expect(run({ mode: 'range', range: 'origin/topic..origin/topic', 'sarif-file': '' }).outputs).toMatchObject({ findings: '0', status: '0', 'sarif-file': '' });
    expect(run({ mode: 'range', range: 'origin/nowhere..HEAD' })).toMatchObject({ status: 3, stdout: expect.stringContaining('origin/nowhere') });
    expect(run({ mode: 'range', range: head }).status).toBe(2);
    expect(run({ mode: 'worktree', 'sarif-file': 'out/report.sarif' }).outputs).toMatchObject({ findings: '0', 'sarif-file': path.join(top.root, 'checkout/out/report.sarif') });
    expect(run({ mode: 'history' }).outputs).toMatchObject({ findings: '1' });
    expect(run({ mode: 'history', 'min-confidence': 'certain' }).status).toBe(2);
    expect(run({ mode: 'history', 'fail-on-findings': 'maybe' })).toMatchObject({ status: 2, stdout: expect.stringContaining('fail-on-findings') });
    writeFileSync(path.join(top.root, 'checkout/known.json'), JSON.stringify([{ RuleID: 'slack-bot-token', Secret: secret, Match: secret, File: 'src/bot.js', StartLine: 2, Commit: '' }]));
    expect(run({ mode: 'history', baseline: 'known.json' }).outputs).toMatchObject({ findings: '0', status: '0' });
    writeFileSync(path.join(top.root, 'checkout/stanch.toml'), 'fail-on = "critical"\n');
    expect(run({ mode: 'history' })).toMatchObject({ status: 0, outputs: { findings: '1', status: '0' } });
  });
});
