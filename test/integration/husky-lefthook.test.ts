/**
 * Hook managers of the npm world. Each is set up as its documentation says, with stanch installed from a packed tarball
 * where the project would have it: in node_modules.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Scratch, scratchFolder } from '../corpus/scratch.js';
import { committer, expectGuarded, expectPassed, expectRefused, leak, project, runner, secret, tool, type Outcome } from './hooked.js';

// Programs of others start other programs; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const run = runner();
let tarball: string;

beforeAll(() => {
  const folder = scratchFolder();
  const { status, output } = run(project, 'npm', 'pack', '--silent', '--pack-destination', folder);
  expect(status, output).toBe(0);
  tarball = path.join(folder, output.trim().split('\n').at(-1)!);
});

/** A repository whose node_modules holds stanch. */
function withStanch(): Scratch {
  const repository = Scratch.init();
  repository.write('package.json', '{ "name": "app", "private": true }\n');
  repository.write('.gitignore', 'node_modules\n');
  const { status, output } = run(repository.root, 'npm', 'install', '--offline', '--no-save', '--silent', tarball);
  expect(status, output).toBe(0);
  return repository;
}

const stanch = ({ root }: Scratch, ...args: string[]): Outcome => run(root, 'node_modules/.bin/stanch', ...args);
const doctor = (repository: Scratch): Record<string, string> =>
  Object.fromEntries(stanch(repository, 'hook', 'doctor').output.split('\n').flatMap((line) => { const [, hook, state] = /^([a-z-]+) {2,}([a-z ]+?) {2,}/.exec(line) ?? []; return hook ? [[hook, state!]] : []; }));

/** Two commits of which the second takes back what the first added, past the hooks. */
function leakAndRemove(repository: Scratch): void {
  for (const [message, text] of [['add', leak], ['remove', '']] as const) {
    repository.write('leak.py', text);
    repository.git('add', '-A');
    repository.git('commit', '--no-verify', '-q', '-m', message);
  }
}

function withRemote(repository: Scratch): Scratch {
  repository.git('remote', 'add', 'origin', Scratch.init('--bare').root);
  return repository;
}

describe('husky', () => {
  function huskied(): Scratch {
    const repository = withStanch();
    expectPassed(run(repository.root, process.execPath, tool('npm/node_modules/husky/bin.js')));
    return repository;
  }

  it('runs the lines that install puts into its scripts', () => {
    const repository = withRemote(huskied());
    repository.write('.husky/pre-commit', 'touch own-script-ran\n');
    expect(doctor(repository)).toMatchObject({ 'pre-commit': 'other', 'pre-push': 'other' });
    expectPassed(stanch(repository, 'hook', 'install', '--hook', 'pre-commit', '--hook', 'pre-push', '--hook', 'commit-msg'));
    expect(doctor(repository)).toMatchObject({ 'pre-commit': 'active', 'pre-push': 'active', 'commit-msg': 'active' });
    expect(readFileSync(path.join(repository.root, '.husky/pre-commit'), 'utf8')).not.toContain(repository.root);
    expectGuarded(run, repository);
    expect(existsSync(path.join(repository.root, 'own-script-ran'))).toBe(true);
    expectRefused(run(repository.root, 'git', 'commit', '-q', '--allow-empty', '-m', secret));
    // Nothing but a deletion: under `sh -e` the check for that must not end the hook.
    repository.git('rm', '-q', 'clean.txt');
    expectPassed(run(repository.root, 'git', 'commit', '-q', '-m', 'delete'));
    leakAndRemove(repository);
    expectRefused(run(repository.root, 'git', 'push', '-q', 'origin', 'main'));
    expectPassed(stanch(repository, 'hook', 'uninstall'));
    expect(readFileSync(path.join(repository.root, '.husky/pre-commit'), 'utf8')).toBe('touch own-script-ran\n');
  });

  it('runs the line that the documentation names', () => {
    const repository = huskied();
    repository.write('.husky/pre-commit', 'stanch hook run pre-commit\n');
    expect(doctor(repository)).toMatchObject({ 'pre-commit': 'active', 'pre-push': 'other' });
    expectGuarded(run, repository);
  });

  it('leaves lines in .git/hooks without effect, which doctor tells', () => {
    const repository = withStanch();
    expectPassed(stanch(repository, 'hook', 'install'));
    expectPassed(run(repository.root, process.execPath, tool('npm/node_modules/husky/bin.js')));
    expectPassed(committer(run, repository)('leak.py', leak));
    expect(stanch(repository, 'hook', 'doctor')).toMatchObject({ status: 1, output: expect.stringContaining('No commit of this clone is checked') });
  });
});

describe('lefthook', () => {
  it('runs the lines that install prints, and keeps its own', () => {
    const repository = withRemote(withStanch());
    const lefthook = tool('python/bin/lefthook');
    repository.write('lefthook.yml', '# stanch is not called here\npre-commit:\n  commands:\n    own:\n      run: touch own-command-ran\n');
    expectPassed(run(repository.root, lefthook, 'install'));
    expect(doctor(repository)).toMatchObject({ 'pre-commit': 'other', 'pre-push': 'absent' });
    const refused = stanch(repository, 'hook', 'install');
    expect(refused.status).toBe(2);
    // What the message says to add, as it says it.
    repository.write('lefthook.yml', refused.output.replace(/^[\s\S]*Add to lefthook\.yml.*\n/, ''));
    expectPassed(run(repository.root, lefthook, 'install'));
    expect(doctor(repository)).toMatchObject({ 'pre-commit': 'active', 'pre-push': 'active', 'commit-msg': 'active' });
    const guarded = runner({ PATH: `${path.join(repository.root, 'node_modules/.bin')}:${path.dirname(lefthook)}:${process.env.PATH}` });
    expectGuarded(guarded, repository);
    expectRefused(guarded(repository.root, 'git', 'commit', '-q', '--allow-empty', '-m', secret));
    leakAndRemove(repository);
    expectRefused(guarded(repository.root, 'git', 'push', '-q', 'origin', 'main'));
  });
});
