/**
 * Hooks as people have them: `stanch hook install` in plain repositories, a linked working tree and a bare
 * repository. Real git runs each hook; separate because it needs the built program.
 */
import { chmodSync, chownSync, copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, readlinkSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Scratch, scratchFolder } from '../corpus/scratch.js';
import { committer, expectGuarded, expectPassed, expectRefused, leak, program, runner, secret, type Outcome } from './hooked.js';

// Programs of others start other programs; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const run = runner();
const stanch = (folder: string, ...args: string[]): Outcome => run(folder, process.execPath, program, ...args);
const git = (folder: string, ...args: string[]): Outcome => run(folder, 'git', ...args);

describe('stanch hook install', () => {
  it('guards a plain repository until it is uninstalled', () => {
    const repository = Scratch.init();
    expectPassed(stanch(repository.root, 'hook', 'install'));
    expectPassed(stanch(repository.root, 'hook', 'doctor'));
    expectGuarded(run, repository);
    expectPassed(stanch(repository.root, 'hook', 'uninstall'));
    expect(existsSync(path.join(repository.root, '.git/hooks/pre-commit'))).toBe(false);
    expectPassed(committer(run, repository)('leak.py', leak));
  });

  it('keeps and runs a hook that is there', () => {
    const repository = Scratch.init();
    const hook = path.join(repository.root, '.git/hooks/pre-commit');
    const own = '#!/bin/sh\necho ran > own-hook-ran\n';
    repository.write('.git/hooks/pre-commit', own);
    chmodSync(hook, 0o755);
    expectPassed(stanch(repository.root, 'hook', 'install'));
    expectGuarded(run, repository);
    expect(existsSync(path.join(repository.root, 'own-hook-ran'))).toBe(true);
    expectPassed(stanch(repository.root, 'hook', 'uninstall'));
    expect(readFileSync(hook, 'utf8')).toBe(own);
  });

  it('changes nothing the second time, and says so', () => {
    const repository = Scratch.init();
    expectPassed(stanch(repository.root, 'hook', 'install'));
    const before = readFileSync(path.join(repository.root, '.git/hooks/pre-commit'), 'utf8');
    expect(stanch(repository.root, 'hook', 'install').output).toMatch(/^pre-commit: unchanged .*\npre-merge-commit: unchanged .*\npre-push: unchanged /);
    expect(readFileSync(path.join(repository.root, '.git/hooks/pre-commit'), 'utf8')).toBe(before);
    expect(stanch(repository.root, 'hook', 'install', '--portable').output).toMatch(/^pre-commit: updated /);
  });

  describe('keeps a hook into which no shell lines can go, runs it, and gives it back', () => {
    const marker = 'own-hook-ran';
    const kinds: [string, boolean, (hook: string) => void][] = [
      ['Python', true, (hook) => writeFileSync(hook, `#!/usr/bin/env python3\nopen("${marker}", "w").close()\n`, { mode: 0o755 })],
      ['latin1 bytes', true, (hook) => writeFileSync(hook, Buffer.from(`#!/bin/sh\n# gr\xfc\xdfe\ntouch ${marker}\n`, 'latin1'), { mode: 0o755 })],
      ['a program', false, (hook) => copyFileSync('/bin/true', hook)],
      ['a link to nowhere', false, (hook) => symlinkSync('nowhere', hook)],
      ['a folder', false, (hook) => mkdirSync(hook)],
      ['a link', true, (hook) => {
        writeFileSync(path.join(path.dirname(hook), '../../shared.sh'), `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o755 });
        symlinkSync('../../shared.sh', hook);
      }],
      ['a hook that is switched off', false, (hook) => writeFileSync(hook, `#!/bin/sh\ntouch ${marker}\n`, { mode: 0o644 })],
    ];
    it.each(kinds)('%s', (_, leavesMarker, write) => {
      const repository = Scratch.init();
      const hook = path.join(repository.root, '.git/hooks/pre-commit');
      write(hook);
      const state = (): unknown => (lstatSync(hook).isSymbolicLink() ? readlinkSync(hook) : [lstatSync(hook).isFile() && readFileSync(hook), statSync(hook).mode]);
      const before = state();
      expectPassed(stanch(repository.root, 'hook', 'install'));
      expectPassed(stanch(repository.root, 'hook', 'install'));
      expectGuarded(run, repository);
      expect(existsSync(path.join(repository.root, marker))).toBe(leavesMarker);
      expectPassed(stanch(repository.root, 'hook', 'uninstall'));
      expect(state()).toEqual(before);
    });
  });

  it('judges what a partial commit takes, chosen by name or by hunk', () => {
    const repository = Scratch.init();
    repository.commit('base', { 'a.txt': 'one\n'.repeat(20), 'b.txt': 'text\n' });
    expectPassed(stanch(repository.root, 'hook', 'install'));
    repository.write('a.txt', `clean\n${'one\n'.repeat(20)}${leak}`);
    repository.write('b.txt', 'other text\n');
    expectPassed(git(repository.root, 'commit', '-q', '-m', 'by name', 'b.txt'));
    const answering = (answers: string): Outcome => runner({}, answers)(repository.root, 'git', 'commit', '-q', '-m', 'by hunk', '-p');
    const { status, output } = answering('n\ny\n');
    expect([status, output.includes('slack-bot-token')], output).toEqual([1, true]);
    repository.git('reset', '-q');
    expectPassed(answering('y\nn\n'));
    expect(repository.git('show', 'HEAD:a.txt')).toBe(`clean\n${'one\n'.repeat(20)}`.trim());
  });

  it('refuses what a merge without conflicts brings in', () => {
    const repository = Scratch.init();
    repository.commit('base', { 'a.txt': 'text\n' });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit('leak', { 'leak.py': leak });
    repository.git('checkout', '-q', 'main');
    repository.commit('other', { 'b.txt': 'text\n' });
    expectPassed(stanch(repository.root, 'hook', 'install'));
    expectRefused(git(repository.root, 'merge', '-q', '--no-edit', 'topic'));
  });

  it('says in a shared hooks folder where to find the program instead of naming this machine', () => {
    const repository = Scratch.init();
    repository.write('.githooks/pre-commit', '#!/bin/sh\ntrue\n');
    chmodSync(path.join(repository.root, '.githooks/pre-commit'), 0o755);
    expectPassed(stanch(repository.root, 'hook', 'install'));
    repository.git('config', 'core.hooksPath', '.githooks');
    expect(stanch(repository.root, 'hook', 'doctor')).toMatchObject({ status: 1, output: expect.stringMatching(/core\.hooksPath = \.githooks\).*\npre-commit +other [\s\S]*pre-push +shadowed /) });
    expectPassed(stanch(repository.root, 'hook', 'install'));
    expect(readFileSync(path.join(repository.root, '.githooks/pre-commit'), 'utf8')).not.toContain(program);
    const missing = run(repository.root, 'env', `PATH=${path.dirname(process.execPath)}:/usr/bin:/bin`, 'git', 'commit', '--allow-empty', '-q', '-m', 'first');
    expect(missing).toMatchObject({ status: 1, output: expect.stringContaining('neither on PATH nor in node_modules') });
    const folder = scratchFolder();
    symlinkSync(program, path.join(folder, 'stanch'));
    expectGuarded(runner({ PATH: `${folder}:${process.env.PATH}` }), repository);
  });

  it('says that a hooks folder outside of the repository guards others as well', () => {
    const repository = Scratch.init();
    repository.git('config', 'core.hooksPath', scratchFolder());
    expect(stanch(repository.root, 'hook', 'install')).toMatchObject({ status: 0, output: expect.stringContaining('These run in every repository whose core.hooksPath is') });
    repository.git('config', 'core.hooksPath', '.githooks');
    expect(stanch(repository.root, 'hook', 'install').output).not.toContain('every repository');
  });

  it('says what keeps hooks from running where core.hooksPath is no folder', () => {
    const repository = Scratch.init();
    repository.git('config', 'core.hooksPath', '/dev/null');
    expect(stanch(repository.root, 'hook', 'install')).toMatchObject({ status: 2, output: expect.stringMatching(/^stanch: \/dev\/null, .*is no folder\n {2}core\.hooksPath = \/dev\/null says so/) });
    expect(stanch(repository.root, 'hook', 'doctor').status).toBe(1);
  });

  it.skipIf(process.getuid?.() !== 0)('says whose a repository is in which git runs nothing', () => {
    const repository = Scratch.init();
    for (const place of [repository.root, path.join(repository.root, '.git')]) chownSync(place, 65_534, 65_534);
    for (const action of ['install', 'doctor']) {
      expect(stanch(repository.root, 'hook', action)).toMatchObject({ status: 2, output: expect.stringContaining('belongs to another user, so git runs no hook in it for you\n  If you trust it: git config --global --add safe.directory') });
    }
  });

  it('guards a linked working tree', () => {
    const repository = Scratch.init();
    repository.commit('base');
    const linked = new Scratch(path.join(scratchFolder(), 'linked'));
    repository.git('worktree', 'add', '-q', linked.root);
    expectPassed(stanch(linked.root, 'hook', 'install'));
    expectGuarded(run, linked);
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
    expectRefused(git(repository.root, 'commit', '-q', '--allow-empty', '-m', `fix\n\n# ${leak}`));
    const editor = path.join(scratchFolder(), 'editor.sh');
    writeFileSync(editor, `#!/bin/sh\nprintf 'fix\\n# token = "${secret}"\\n' >"$1"\n`, { mode: 0o755 });
    expectPassed(run(repository.root, 'env', `GIT_EDITOR=${editor}`, 'git', 'commit', '-q', '--allow-empty'));
    expect(repository.git('log', '-1', '--format=%B')).toBe('fix\n');
  });

  it('looks at what git keeps of a message, as it is configured', () => {
    const repository = Scratch.init();
    expectPassed(stanch(repository.root, 'hook', 'install', '--hook', 'commit-msg'));
    const scissors = '# ------------------------ >8 ------------------------';
    const editor = path.join(scratchFolder(), 'editor.sh');
    const commit = (message: string, ...settings: string[]): Outcome => {
      writeFileSync(editor, `#!/bin/sh\ncat >"$1" <<'END'\n${message}\nEND\n`, { mode: 0o755 });
      return run(repository.root, 'env', `GIT_EDITOR=${editor}`, 'git', ...settings.flatMap((setting) => ['-c', setting]), 'commit', '-q', '--allow-empty');
    };
    expectRefused(git(repository.root, 'commit', '-q', '--allow-empty', '-m', `fix\n${scissors}\n${leak}`));
    expectPassed(commit(`fix\n${scissors}\n${leak}`, 'commit.verbose=true'));
    expectRefused(commit(`fix\n#${leak}`, 'core.commentChar=;'));
    expectRefused(commit(`fix\n#${leak}`, 'commit.cleanup=whitespace'));
    repository.git('config', 'core.commentChar', ';');
    expectRefused(commit(`fix\n#${leak}`));
    expectPassed(commit(`fix\n;${leak}`));
    expectPassed(commit(`fix\n${scissors.replace('#', ';')}\n${leak}`, 'commit.verbose=true'));
    repository.git('config', 'commit.cleanup', 'whitespace');
    expectRefused(commit(`fix\n;${leak}`));
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
    repository.commit('remove', { 'leak.py': '' });
    expectRefused(git(repository.root, 'push', '-q', 'origin', 'main'));
    expectPassed(git(repository.root, 'push', '-q', 'origin', `${before}:refs/heads/release`));
    expectPassed(git(repository.root, 'push', '-q', 'origin', '--delete', 'release'));
  });
});
