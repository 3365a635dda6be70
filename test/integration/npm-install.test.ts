/**
 * How the program gets onto a machine: from a clone, from an address of git, from a packed tarball. Nothing may be built
 * or fetched on the way, and what arrives must run. npm prepares a package from git that has a script named `build`,
 * `prepare` or the like: it would fetch every development tool, and a global install would lead nowhere.
 */
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Scratch, scratchFolder } from '../corpus/scratch.js';
import { expectPassed, expectRefused, leak, projectRepository, runner } from './hooked.js';

// Programs of others start other programs; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const run = runner();
let from: string;
beforeAll(() => {
  from = projectRepository();
});

/** `--offline` with an empty cache: a package that needs another one cannot be installed. */
function install(source: string): string {
  const prefix = scratchFolder();
  expectPassed(run(prefix, 'npm', 'install', '--global', '--prefix', prefix, '--offline', '--cache', path.join(prefix, 'cache'), '--silent', source));
  return path.join(prefix, 'bin/stanch');
}

function expectRuns(program: string): void {
  const repository = Scratch.init();
  repository.write('clean.txt', 'hello\n');
  expectPassed(run(repository.root, program, 'scan', '--no-progress'));
  repository.write('leak.py', leak);
  expectRefused(run(repository.root, program, 'scan', '--no-progress'));
}

describe('installing', () => {
  it('from an address of git', () => {
    const program = install(`git+file://${from}#v0.0.0`);
    const folder = path.resolve(program, '../../lib/node_modules/stanch');
    expect(lstatSync(folder).isSymbolicLink()).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'bin', 'dist', 'package.json', 'schema']);
    expectRuns(program);
  });

  it('from a folder', () => {
    expectRuns(install(from));
  });

  it('not at all: a clone runs as it is', () => {
    expect(existsSync(path.join(from, 'node_modules'))).toBe(false);
    expectRuns(path.join(from, 'bin/stanch.js'));
  });
});
