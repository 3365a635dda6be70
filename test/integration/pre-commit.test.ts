/**
 * The ids of .pre-commit-hooks.yaml in the programs that read it: the oldest pre-commit in wide use (Debian 12), the
 * newest, and prek. Each installs from a clone of the project, as `language: node` does it, and real git runs it.
 */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Scratch } from '../corpus/scratch.js';
import { committer, expectGuarded, expectPassed, expectRefused, leak, projectRepository, runner, secret, tool, type Run } from './hooked.js';

// Programs of others start other programs; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const RUNNERS = [
  ['pre-commit 3.0.4', 'pre-commit-3/bin/pre-commit'],
  ['pre-commit 4', 'python/bin/pre-commit'],
  ['prek', 'python/bin/prek'],
] as const;

/** As in docs/hooks.md: no `stages`, for their names differ. */
const configuration = (from: string): string => `
default_install_hook_types: [pre-commit, pre-merge-commit, pre-push, commit-msg]
repos:
  - repo: file://${from}
    rev: v0.0.0
    hooks:
      - id: stanch
      - id: stanch-push
      - id: stanch-msg
      - id: stanch-files
        stages: [manual]
`;

let from: string;
beforeAll(() => {
  from = projectRepository();
});

describe.each(RUNNERS)('%s', (_, file) => {
  let run: Run;
  let runs: string;

  beforeAll(() => {
    runs = tool(file);
    run = runner();
    const { status, output } = run(guarded().root, runs, 'install-hooks');
    expect(status, output).toBe(0);
    expect(output).not.toMatch(/warning|deprecated/i);
  });

  /** A repository with one commit and every hook type installed. */
  function guarded(): Scratch {
    const repository = Scratch.init();
    repository.commit('base', { '.pre-commit-config.yaml': configuration(from), 'readme.md': 'text\n', 'big.txt': 'line\n'.repeat(40) });
    expectPassed(run(repository.root, runs, 'install'));
    return repository;
  }

  it('refuses a staged secret, whatever kind of change brings it', () => {
    const repository = guarded();
    expectGuarded(run, repository);
    repository.git('mv', 'readme.md', 'guide.md');
    expectPassed(run(repository.root, 'git', 'commit', '-q', '-m', 'rename only'));
  });

  it('judges what a partial commit takes, not what else is staged', () => {
    const repository = guarded();
    repository.write('leak.py', leak);
    repository.git('add', 'leak.py');
    repository.write('readme.md', 'other text\n');
    expectPassed(run(repository.root, 'git', 'commit', '-q', '-m', 'one file', 'readme.md'));
    expectRefused(run(repository.root, 'git', 'commit', '-q', '-m', 'the other', 'leak.py'));
  });

  it('judges what is staged, not what lies in the working tree', () => {
    const repository = guarded();
    repository.write('notes.txt', 'clean\n');
    repository.git('add', 'notes.txt');
    repository.write('notes.txt', leak);
    expectPassed(run(repository.root, 'git', 'commit', '-q', '-m', 'staged is clean'));
    repository.git('add', 'notes.txt');
    repository.write('notes.txt', 'clean again\n');
    expectRefused(run(repository.root, 'git', 'commit', '-q', '-m', 'staged leaks'));
  });

  it('refuses to push a secret that a later commit removed, and leaves what is only staged to the commit', () => {
    const repository = guarded();
    const bare = Scratch.init('--bare');
    repository.git('remote', 'add', 'origin', bare.root);
    repository.write('staged.py', leak);
    repository.git('add', 'staged.py');
    expectPassed(run(repository.root, 'git', 'push', '-q', 'origin', 'main'));
    repository.git('rm', '-q', '-f', 'staged.py');
    repository.git('commit', '--no-verify', '-q', '--allow-empty', '-m', 'clean');
    for (const [message, text] of [['add', leak], ['remove', '']] as const) {
      repository.write('leak.py', text);
      repository.git('add', '-A');
      repository.git('commit', '--no-verify', '-q', '-m', message);
    }
    expectRefused(run(repository.root, 'git', 'push', '-q', 'origin', 'main'));
    repository.git('checkout', '-q', '-b', 'topic');
    expectRefused(run(repository.root, 'git', 'push', '-q', 'origin', 'topic'));
    expect(bare.git('branch', '--list')).toBe('* main');
  });

  it('refuses a secret in the message', () => {
    const repository = guarded();
    expectRefused(run(repository.root, 'git', 'commit', '-q', '--allow-empty', '-m', `see ${secret}`));
    expectPassed(run(repository.root, 'git', 'commit', '-q', '--allow-empty', '-m', 'see the vault'));
  });

  it('refuses what a clean merge brings in', () => {
    const repository = guarded();
    repository.git('checkout', '-q', '-b', 'topic');
    repository.write('leak.py', leak);
    repository.git('add', '-A');
    repository.git('commit', '--no-verify', '-q', '-m', 'leak');
    repository.git('checkout', '-q', 'main');
    expectPassed(committer(run, repository)('other.txt', 'hello\n'));
    expectRefused(run(repository.root, 'git', 'merge', '-q', '--no-edit', 'topic'));
  });

  it('in CI scans the commits that it is given, and the files with the id for files', () => {
    const repository = guarded();
    repository.git('branch', 'before');
    for (const [message, text] of [['add', leak], ['remove', 'nothing\n'], ['again', leak]] as const) {
      repository.write('leak.py', text);
      repository.git('add', '-A');
      repository.git('commit', '--no-verify', '-q', '-m', message);
    }
    expectRefused(run(repository.root, runs, 'run', 'stanch', '--from-ref', 'before', '--to-ref', 'HEAD~1'));
    expectPassed(run(repository.root, runs, 'run', 'stanch', '--from-ref', 'before', '--to-ref', 'before'));
    expectRefused(run(repository.root, runs, 'run', 'stanch-files', '--hook-stage', 'manual', '--all-files'));
    // A name is no flag, whoever chose it.
    repository.write('--exit-zero', 'text\n');
    repository.git('add', '-A');
    expectRefused(run(repository.root, runs, 'run', 'stanch-files', '--hook-stage', 'manual', '--all-files'));
  });
});
