/** The short way of a hook may only ever say that all is well, and only where the command would say nothing. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { makeRepository, type MadeRepository } from '../git/made-repository.js';
import { random } from '../random.js';

// As it is built: only the build prepares what the gate asks.
const { begin } = createRequire(import.meta.url)('../../dist/hook.js') as typeof import('../../src/cli/quick.js');

const PROGRAM = path.resolve(import.meta.dirname, '../../bin/stanch.js');
const HOOK = ['hook', 'run', 'pre-commit'];
const SECRET = `token = "ghp${'_'}${random('A-Za-z0-9', 36, 7)}"\n`;
const made: MadeRepository[] = [];
afterEach(() => made.splice(0).forEach((repository) => repository.remove()));

/** A repository with one commit, where `files` are staged. */
function staged(files: Record<string, string>): MadeRepository {
  const repository = makeRepository();
  made.push(repository);
  repository.write('kept.txt', 'one\ntwo\n');
  repository.commit('first');
  for (const [name, text] of Object.entries(files)) repository.write(name, text);
  repository.git(['add', '-A']);
  return repository;
}

describe('a hook that is begun without the command', () => {
  it.each<[string, Record<string, string>]>([
    ['nothing staged', {}],
    ['new text', { 'a.ts': 'const token = await next();\n', 'kept.txt': 'one\nkey = value\ntwo\n' }],
    ['a deletion beside it', { 'src/b.md': 'The password is asked for.\n' }],
  ])('says so of %s', async (_, files) => {
    const { dir } = staged(files);
    expect(await begin(HOOK, dir, {})).toBe(true);
    expect(await begin(['hook', 'run', 'pre-merge-commit'], dir, {})).toBe(true);
  });

  it('leaves a secret to the command, also an allowed one', async () => {
    expect(await begin(HOOK, staged({ 'a.env': SECRET }).dir, {})).toMatchObject({ source: { mode: 'staged' } });
    expect(await begin(HOOK, staged({ 'a.env': SECRET.replace('\n', ' # stanch:allow\n') }).dir, {})).toMatchObject({ source: { mode: 'staged' } });
  });

  it.each<[string, Record<string, string>]>([
    ['a configuration', { 'stanch.toml': 'min-confidence = "low"\n' }],
    ['an ignore file', { '.stanchignore': '# none yet\n' }],
  ])('says so where there is %s, too', async (_, files) => {
    expect(await begin(HOOK, staged(files).dir, {})).toBe(true);
    expect(await begin(HOOK, staged({ ...files, 'a.env': SECRET }).dir, {})).toMatchObject({ source: { mode: 'staged' } });
  });

  it.each<[string, Record<string, string>]>([
    ['a configuration that is none', { 'stanch.toml': 'min-confidence = \n' }],
    ['other rules', { 'stanch.toml': '[rules]\ndisable = ["npm-access-token"]\n' }],
    ['a baseline that is none', { '.stanch-baseline': '{' }],
  ])('leaves a repository with %s to the command', async (_, files) => {
    const { dir } = staged({});
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dir, name), text);
    expect(await begin(HOOK, dir, {})).toBeUndefined();
  });

  it('leaves everything else that may be asked to the command', async () => {
    const { dir } = staged({});
    for (const words of [['hook', 'run', 'pre-push'], ['hook', 'run', 'agent'], ['hook', 'install'], [...HOOK, '--explain'], ['scan', '--staged', '--quiet'], ['scan'], []]) expect(await begin(words, dir, {})).toBeUndefined();
    for (const name of ['PRE_COMMIT_TO_REF', 'PRE_COMMIT_REMOTE_NAME', 'PRE_COMMIT_REMOTE_URL']) expect(await begin(HOOK, dir, { [name]: 'main' })).toBeUndefined();
  });

  it('says of a scan what the command says', () => {
    const run = (cwd: string, words: readonly string[], env: Record<string, string> = {}): string => spawnSync(process.execPath, [PROGRAM, ...words], { cwd, encoding: 'utf8', env: { ...process.env, ...env } }).stdout.replace(/ in \d+\.\d\d s/, '');
    const quiet = staged({ 'a.ts': 'const token = await next();\n'.repeat(50), 'b.txt': 'text\n' }).dir;
    expect(run(quiet, ['scan', '--staged'])).toBe('No secrets found\nScanned 2 blobs, 1.4 kB\n');
    const large = staged({ 'stanch.toml': 'max-file-size = "10 B"\n', 'a.txt': 'more than ten bytes\n' }).dir;
    const found = staged({ 'a.env': SECRET }).dir;
    // With another flag the command answers alone.
    for (const dir of [quiet, large, found]) expect(run(dir, ['scan', '--staged'])).toBe(run(dir, ['scan', '--staged', '--no-progress']));
    expect(run(large, ['scan', '--staged'])).toContain('Skipped: 2 paths');
    expect(run(found, ['scan', '--staged'])).toContain('1 secret in 1 place');
    expect(run(quiet, ['scan', '--staged'], { FORCE_COLOR: '1' })).toContain('\u001B[32mNo secrets found');
  });

  it('is silent about nothing that cannot be read', async () => {
    expect(await begin(HOOK, path.parse(process.cwd()).root, {})).toBeUndefined();
    const { dir, objectsDir, git } = staged({ 'a.txt': 'text\n' });
    const oid = git(['rev-parse', ':a.txt']);
    rmSync(path.join(objectsDir, oid.slice(0, 2), oid.slice(2)));
    expect(await begin(HOOK, dir, {})).toBeUndefined();
  });
});
