/** The action as the runner starts it: dist/action.js, a real clone, an event file, and the files that it writes. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scratch, scratchFolder } from '../corpus/scratch.js';
import { random } from '../random.js';

const action = path.resolve(import.meta.dirname, '../../dist/action.js');

interface Outcome {
  status: number | null;
  stdout: string;
  outputs: Record<string, string>;
  summary: string;
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
      GITHUB_OUTPUT: files.output, GITHUB_STEP_SUMMARY: files.summary, 'INPUT_SARIF-FILE': 'out/stanch.sarif',
      ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    },
  });
  const written = existsSync(files.output) ? readFileSync(files.output, 'utf8') : '';
  const outputs = Object.fromEntries([...written.matchAll(/^(.+)<<(stanch_\S+)\n([\s\S]*?)\n\2$/gm)].map(([, name, , value]) => [name!, value!]));
  return { status, stdout, outputs, summary: existsSync(files.summary) ? readFileSync(files.summary, 'utf8') : '' };
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

const pullRequest = (base: string, head: string): unknown => ({ pull_request: { base: { sha: base, ref: 'main' }, head: { sha: head } } });

describe('the action', () => {
  it('finds in a shallow checkout what a later commit of the pull request removed', () => {
    const { origin, base, added, head, secret } = remote();
    const folder = checkout(origin, 'topic', 1);
    const { status, stdout, outputs, summary } = runAction(folder, 'pull_request', pullRequest(base, head));
    expect(status).toBe(1);
    expect(outputs).toMatchObject({ findings: '1', complete: 'true', status: '1', 'sarif-file': path.join(folder, 'out/stanch.sarif') });
    expect(stdout).toContain('::error file=src/bot.js,line=2,endLine=2,col=14,');
    expect(stdout).toContain(added.slice(0, 12));
    const sarif = readFileSync(path.join(folder, 'out/stanch.sarif'), 'utf8');
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
    const { status, stdout } = runAction(folder, 'pull_request', pullRequest(base, head));
    expect(status).toBe(3);
    expect(stdout).toMatch(/::error title=stanch::.*fetch-depth: 0/);
  });

  it('refuses an unknown mode by name', () => {
    const { origin } = remote();
    const { status, stdout } = runAction(origin.root, 'push', {}, { mode: 'everything' });
    expect([status, stdout.includes('Input mode')]).toEqual([2, true]);
  });
});
