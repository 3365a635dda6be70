/**
 * Hooks as people have them: `stanch hook install` in plain repositories, a linked working tree and a bare
 * repository. Real git runs each hook; separate because it needs the built program.
 */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Scratch, scratchFolder } from '../corpus/scratch.js';
import { random } from '../random.js';

const project = path.resolve(import.meta.dirname, '../..');
const program = path.join(project, 'bin/stanch.js');
const secret = `xoxb-${random('0-9', 12, 1)}-${random('0-9', 12, 2)}-${random('A-Za-z0-9', 24, 3)}`;
const leak = `token = "${secret}"\n`;

interface Outcome {
  status: number | null;
  output: string;
}

function run(folder: string, command: string, args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: {
      PATH: process.env.PATH, HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org',
      GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org',
    },
  });
  return { status, output: stdout + stderr };
}

const stanch = (folder: string, ...args: string[]): Outcome => run(folder, process.execPath, [program, ...args]);
const git = (folder: string, ...args: string[]): Outcome => run(folder, 'git', args);

function commitFile(repository: Scratch, file: string, text: string): Outcome {
  repository.write(file, text);
  repository.git('add', '-A');
  return git(repository.root, 'commit', '-q', '-m', `add ${file}`);
}

function expectRefused({ status, output }: Outcome): void {
  expect(status, output).toBe(1);
  expect(output).toContain('slack');
  expect(output).not.toContain(secret);
}

function expectPassed({ status, output }: Outcome): void {
  expect(status, output).toBe(0);
}

/** Refuses the leak, then lets a clean commit pass. */
function expectGuarded(repository: Scratch): void {
  expectRefused(commitFile(repository, 'leak.py', leak));
  repository.git('rm', '-q', '-f', 'leak.py');
  expectPassed(commitFile(repository, 'clean.txt', 'hello\n'));
}

describe('stanch hook install', () => {
  it('guards a plain repository until it is uninstalled', () => {
    const repository = Scratch.init();
    expectPassed(stanch(repository.root, 'hook', 'install'));
    expectPassed(stanch(repository.root, 'hook', 'doctor'));
    expectGuarded(repository);
    expectPassed(stanch(repository.root, 'hook', 'uninstall'));
    expect(existsSync(path.join(repository.root, '.git/hooks/pre-commit'))).toBe(false);
    expectPassed(commitFile(repository, 'leak.py', leak));
  });

  it('keeps and runs a hook that is there', () => {
    const repository = Scratch.init();
    const hook = path.join(repository.root, '.git/hooks/pre-commit');
    const own = '#!/bin/sh\necho ran > own-hook-ran\n';
    repository.write('.git/hooks/pre-commit', own);
    chmodSync(hook, 0o755);
    expectPassed(stanch(repository.root, 'hook', 'install'));
    expectGuarded(repository);
    expect(existsSync(path.join(repository.root, 'own-hook-ran'))).toBe(true);
    expectPassed(stanch(repository.root, 'hook', 'uninstall'));
    expect(readFileSync(hook, 'utf8')).toBe(own);
  });

  it('guards a linked working tree', () => {
    const repository = Scratch.init();
    repository.commit('base');
    const linked = new Scratch(path.join(scratchFolder(), 'linked'));
    repository.git('worktree', 'add', '-q', linked.root);
    expectPassed(stanch(linked.root, 'hook', 'install'));
    expectGuarded(linked);
  });

  it('refuses a push of a secret that a later commit removed', () => {
    const bare = Scratch.init('--bare');
    const repository = Scratch.init();
    repository.git('remote', 'add', 'origin', bare.root);
    repository.commit('base', { 'readme.md': 'text\n' });
    expectPassed(stanch(repository.root, 'hook', 'install', '--hook', 'pre-push'));
    expectPassed(git(repository.root, 'push', '-q', 'origin', 'main'));
    repository.commit('add', { 'leak.py': leak });
    repository.commit('remove', { 'leak.py': '' });
    expectRefused(git(repository.root, 'push', '-q', 'origin', 'main'));
  });

  it('refuses a message with a secret', () => {
    const repository = Scratch.init();
    expectPassed(stanch(repository.root, 'hook', 'install', '--hook', 'commit-msg'));
    expectRefused(git(repository.root, 'commit', '-q', '--allow-empty', '-m', leak));
    expectPassed(git(repository.root, 'commit', '-q', '--allow-empty', '-m', 'clean'));
  });

  it('refuses a push on the side that receives it', () => {
    const bare = Scratch.init('--bare');
    expectPassed(stanch(bare.root, 'hook', 'install', '--hook', 'pre-receive'));
    const repository = Scratch.init();
    repository.git('remote', 'add', 'origin', bare.root);
    repository.commit('base', { 'readme.md': 'text\n' });
    expectPassed(git(repository.root, 'push', '-q', 'origin', 'main'));
    const before = bare.git('rev-parse', 'main');
    repository.commit('add', { 'leak.py': leak });
    expectRefused(git(repository.root, 'push', '-q', 'origin', 'main'));
    expect(bare.git('rev-parse', 'main')).toBe(before);
  });
});
