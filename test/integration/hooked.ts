/**
 * What the tests of hook runners share: programs as users have them, a clone of the project that runners can install
 * from, a leak, and what a refused commit looks like.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { Scratch, scratchFolder } from '../corpus/scratch.js';
import { random } from '../random.js';

export const project = path.resolve(import.meta.dirname, '../..');
export const program = path.join(project, 'bin/stanch.js');
export const secret = `xoxb-${random('0-9', 12, 1)}-${random('0-9', 12, 2)}-${random('A-Za-z0-9', 24, 3)}`;
export const leak = `token = "${secret}"\n`;

/** Path of a program that test/tools/install.sh installs. */
export function tool(file: string): string {
  const found = path.join(project, '.tools', file);
  if (!existsSync(found)) throw new Error(`${file} is not installed. Run test/tools/install.sh (it needs npm, and Python 3 with venv)`);
  return found;
}

export interface Outcome {
  status: number | null;
  output: string;
}

export type Run = (folder: string, command: string, ...args: string[]) => Outcome;

/** Runs programs with git's and the runners' settings kept off this machine's; npm keeps its own, for it installs packages. */
export function runner(more: Readonly<Record<string, string>> = {}, input = ''): Run {
  const folder = scratchFolder();
  const env = {
    ...process.env, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, PRE_COMMIT_HOME: path.join(folder, 'pre-commit'), PREK_HOME: path.join(folder, 'prek'),
    GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org', GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org', NO_COLOR: '1', ...more,
  };
  return (cwd, command, ...args) => {
    const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', input, env });
    if (error) throw error;
    return { status, output: stdout + stderr };
  };
}

/** The project as it stands here, committed and tagged v0.0.0 in a repository of its own. */
export function projectRepository(): string {
  const scratch = Scratch.init();
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: project, encoding: 'utf8' }).split('\0').filter((file) => file !== '' && existsSync(path.join(project, file)));
  for (const file of files) {
    mkdirSync(path.dirname(path.join(scratch.root, file)), { recursive: true });
    cpSync(path.join(project, file), path.join(scratch.root, file));
  }
  scratch.commit('the project');
  scratch.git('tag', 'v0.0.0');
  return scratch.root;
}

export function expectRefused({ status, output }: Outcome): void {
  expect(status, output).toBe(1);
  expect(output).toContain('slack-bot-token');
  expect(output).not.toContain(secret);
}

export function expectPassed({ status, output }: Outcome): void {
  expect(status, output).toBe(0);
}

/** Commits as a person does: with the hooks of the repository. */
export function committer(run: Run, repository: Scratch): (file: string, text: string) => Outcome {
  return (file, text) => {
    repository.write(file, text);
    repository.git('add', '-A');
    return run(repository.root, 'git', 'commit', '-q', '-m', `add ${file}`);
  };
}

/** Refuses the leak, then lets a clean commit pass. */
export function expectGuarded(run: Run, repository: Scratch): void {
  const commit = committer(run, repository);
  expectRefused(commit('leak.py', leak));
  repository.git('rm', '-q', '-f', 'leak.py');
  expectPassed(commit('clean.txt', `hello ${random('a-z', 9, 5)}\n`));
}
