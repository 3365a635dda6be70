/** The compiled code that bin/stanch.js keeps: where, for whom, and how much of it. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { makeRepository } from '../git/made-repository.js';
import { random } from '../random.js';

const PROGRAM = path.resolve(import.meta.dirname, '../../bin/stanch.js');
const folder = mkdtempSync(path.join(tmpdir(), 'stanch-'));
const repository = makeRepository();
repository.write('a.txt', 'one\n');
repository.commit('first');
repository.write('a.txt', 'two\n');
repository.git(['add', '-A']);
afterAll(() => {
  rmSync(folder, { recursive: true });
  repository.remove();
});

function hook(cache: string, words = ['hook', 'run', 'pre-commit']): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...words], { cwd: repository.dir, encoding: 'utf8', env: { PATH: process.env['PATH'], XDG_CACHE_HOME: cache } });
  return { status, stdout, stderr };
}
const kept = (cache: string): string[] => readdirSync(path.join(cache, 'stanch/code')).filter((name) => name.startsWith('hook.js-')).sort();

it('is kept once, for nobody else, and used', () => {
  const cache = path.join(folder, 'one');
  for (let run = 0; run < 3; run++) expect(hook(cache)).toEqual({ status: 0, stdout: '', stderr: '' });
  const [name, ...others] = kept(cache);
  expect(others).toEqual([]);
  const facts = statSync(path.join(cache, 'stanch/code', name!));
  expect(facts.mode & 0o77).toBe(0);
  // What another could have written is not used, and not trusted by being there.
  chmodSync(path.join(cache, 'stanch/code', name!), 0o666);
  writeFileSync(path.join(cache, 'stanch/code', name!), 'not what V8 made');
  expect(hook(cache)).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(hook(cache, ['scan', '--staged']).stdout).toMatch(/^No secrets found\nScanned 1 blob, 4 B in /);
});

it('leaves the code of two other versions, the ones made last', () => {
  const cache = path.join(folder, 'two');
  hook(cache);
  const [own] = kept(cache);
  const other = (version: number): string => own!.replace(/-[0-9a-f]{16}-/, `-${String(version).repeat(16)}-`);
  rmSync(path.join(cache, 'stanch/code', own!));
  mkdirSync(path.join(cache, 'stanch/code'), { recursive: true });
  for (const version of [3, 1, 2]) {
    writeFileSync(path.join(cache, 'stanch/code', other(version)), '');
    // ctimes have to differ
    spawnSync('sleep', ['0.02']);
  }
  hook(cache);
  expect(kept(cache)).toEqual([other(1), other(2), own].sort());
});

it('serves the command that goes on where the hook ends', () => {
  const cache = path.join(folder, 'three');
  repository.write('a.txt', `token = "ghp${'_'}${random('A-Za-z0-9', 36, 7)}"\n`);
  repository.git(['add', '-A']);
  // Code that V8 did not take would be kept anew, as that of a first run.
  for (let run = 1; run <= 4; run++) {
    expect(hook(cache).status).toBe(1);
    const [name] = readdirSync(path.join(cache, 'stanch/code')).filter((one) => one.startsWith('cli.js-'));
    expect(statSync(path.join(cache, 'stanch/code', name!)).mtimeMs / 1000).toBe(run);
  }
});
