/**
 * README and docs/ as readers use them: each command that is printed is run, each configuration is read, each workflow and
 * hook configuration names what there is, each link leads somewhere.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { Scratch, scratchFolder } from '../corpus/scratch.js';
import { random } from '../random.js';

const root = path.resolve(import.meta.dirname, '../..');
const pages = ['README.md', ...readdirSync(path.join(root, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const textOf = (page: string): string => readFileSync(path.join(root, page), 'utf8');

interface Block {
  page: string;
  /** Word behind the fence; `indented` for a block of four spaces. */
  kind: string;
  text: string;
}

const blocks = pages.flatMap((page): Block[] => {
  const text = textOf(page);
  const fenced = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map(([, kind, body]) => ({ page, kind: kind!, text: body! }));
  const rest = text.replace(/^```[\s\S]*?^```/gm, '');
  return [...fenced, ...[...rest.matchAll(/(?:^ {4}.*\n)+/gm)].map(([body]) => ({ page, kind: 'indented', text: body.replace(/^ {4}/gm, '') }))];
});
const of = (kind: string): [string, string][] => blocks.filter((block) => block.kind === kind).map(({ page, text }) => [page, text]);

/** Printed commands, without comments: of blocks, and of the help pages their examples. */
const commands = [...new Set([
  ...blocks.filter(({ kind }) => kind === 'sh' || kind === 'indented').flatMap(({ text }) => text.split('\n').map((line) => line.replace(/ +#.*$/, '').replace(/^node \.\.\/stanch\/bin\/stanch\.js/, 'stanch').trim())),
  ...of('text').filter(([page]) => page === 'docs/cli.md').flatMap(([, text]) => /^Examples\n([\s\S]*?)\n\n/m.exec(text)![1]!.split('\n').filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim())),
].filter((line) => /\bstanch (?!COMMAND)/.test(line) && !line.startsWith('git clone')))];

/** What stands for a reader's own value. */
const FILLED: readonly [RegExp, string][] = [
  [/0f3c\.\.\.|\bF\b(?= )/g, '$FINGERPRINT'], [/\bDIR\b|\/tmp\/rehearsal/g, '$DIR'], [/filter-repo\|embedded/g, 'embedded'], [/bash\|zsh\|fish/g, 'bash'], [/\{1\} \{2\}/g, 'origin url'], [/"\.\.\."/g, '"x"'],
];

describe('commands', () => {
  let repository: Scratch;
  let env: NodeJS.ProcessEnv;

  beforeAll(() => {
    repository = Scratch.init();
    const bin = scratchFolder();
    symlinkSync(path.join(root, 'bin/stanch.js'), path.join(bin, 'stanch'));
    repository.commit('one', { 'readme.md': 'text\n', '.gitleaks.toml': 'title = "mine"\n[extend]\nuseDefault = true\n', 'app.env': 'A=1\n' });
    repository.commit('two', { 'bot.py': `token = "xoxb-${random('0-9', 12, 1)}-${random('0-9', 12, 2)}-${random('A-Za-z0-9', 24, 3)}"\n` });
    for (const text of ['1', '2', '3']) repository.commit(text, { 'count.txt': text });
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD~1');
    env = { ...process.env, HOME: scratchFolder(), GIT_CONFIG_NOSYSTEM: '1', PATH: `${bin}:${process.env.PATH}`, DIR: path.join(scratchFolder(), 'out'), NO_COLOR: '1' };
    const report = spawnSync('stanch', ['scan', '--history', '--format', 'json', '--no-progress'], { cwd: repository.root, env, encoding: 'utf8' });
    expect(report.status, report.stderr).toBe(1);
    writeFileSync(path.join(repository.root, 'report.json'), report.stdout);
    env['FINGERPRINT'] = (JSON.parse(report.stdout) as { findings: { fingerprint: string }[] }).findings[0]!.fingerprint;
  });

  it('are there', () => {
    expect(commands.length).toBeGreaterThan(30);
  });

  it.each(commands)('%s', (line) => {
    const [stdin] = [line.startsWith('stanch hook run agent') ? '{"hook_event_name":"Stop"}' : ''];
    // What a command refuses to overwrite: each line is printed as the first one that a reader runs.
    for (const name of ['stanch.toml', '.stanch-baseline']) spawnSync('rm', ['-f', name], { cwd: repository.root });
    if (/baseline (?:update|audit|stats)/.test(line)) spawnSync('stanch', ['baseline', 'create', '--no-progress'], { cwd: repository.root, env });
    spawnSync('rm', ['-rf', env['DIR']!]);
    mkdirSync(path.join(repository.root, '.git/hooks'), { recursive: true });
    const command = FILLED.reduce((text, [place, value]) => text.replace(place, value), line);
    const { status, stderr, stdout } = spawnSync('bash', ['-c', `set -o pipefail; ${command}`], { cwd: repository.root, env, encoding: 'utf8', input: stdin });
    expect([0, 1], `${command}\n${stdout}${stderr}`).toContain(status);
    expect(stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });
});

describe('programs', () => {
  it.each(of('js'))('of %s run: %s', (_, text) => {
    const repository = Scratch.init();
    repository.write('bot.py', `token = "xoxb-${random('0-9', 12, 1)}-${random('0-9', 12, 2)}-${random('A-Za-z0-9', 24, 3)}"\n`);
    repository.git('add', '-A');
    const folder = scratchFolder();
    mkdirSync(path.join(folder, 'node_modules'));
    symlinkSync(root, path.join(folder, 'node_modules/stanch'));
    writeFileSync(path.join(folder, 'program.mjs'), text.replace('/path/to/repository', repository.root));
    expect(execFileSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' })).toContain('slack-bot-token');
  });
});

describe('configuration', () => {
  const shown = of('toml').filter(([page]) => page === 'docs/configuration.md');

  it.each(shown)('of %s is understood: %s', (_, text) => {
    const repository = Scratch.init();
    const stanch = (...args: string[]): string => execFileSync(process.execPath, [path.join(root, 'bin/stanch.js'), ...args, '--no-progress'], { cwd: repository.root, encoding: 'utf8', stdio: 'pipe' });
    stanch('baseline', 'create');
    repository.write('stanch.toml', text);
    repository.write('ci/shared-stanch.toml', 'exclude = ["a"]\n');
    expect(stanch('scan')).toContain('No secrets found');
  });

  it('shows every key of the schema', () => {
    interface Schema { properties?: Record<string, Schema>; items?: Schema; additionalProperties?: Schema | boolean }
    const keys = (schema: Schema, prefix: string): string[] => Object.entries(schema.properties ?? {}).flatMap(([name, value]) => [`${prefix}${name}`, ...keys(value, `${prefix}${name}.`), ...keys(value.items ?? {}, `${prefix}${name}.`)]);
    const wanted = keys(JSON.parse(textOf('schema/stanch-config.schema.json')) as Schema, '');
    const flat = (value: unknown, prefix: string): string[] => (Array.isArray(value) ? value.flatMap((item) => flat(item, prefix)) : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, item]) => [`${prefix}${name}`, ...flat(item, `${prefix}${name}.`)]) : []);
    const found = new Set(shown.flatMap(([, text]) => flat(parseToml(text), '')));
    expect(wanted.filter((key) => !found.has(key))).toEqual([]);
  });
});

describe('YAML and JSON', () => {
  const ids = new Set((parseYaml(textOf('.pre-commit-hooks.yaml')) as { id: string }[]).map(({ id }) => id));
  const action = parseYaml(textOf('action.yml')) as { inputs: Record<string, { default: string }>; outputs: object };

  it.each([...of('yaml'), ...of('json')])('of %s names what there is: %s', (_, text) => {
    const value = parseYaml(text) as { repos?: { hooks: { id: string }[] }[]; jobs?: Record<string, { steps: { uses?: string; with?: object }[] }> };
    for (const { id } of value.repos?.flatMap((repo) => repo.hooks) ?? []) expect(ids).toContain(id);
    for (const { uses, with: inputs } of Object.values(value.jobs ?? {}).flatMap((job) => job.steps)) if (uses?.startsWith('stanch/')) for (const name of Object.keys(inputs ?? {})) expect(Object.keys(action.inputs)).toContain(name);
    for (const [, name] of text.matchAll(/steps\.stanch\.outputs\.([\w-]+)/g)) expect(Object.keys(action.outputs)).toContain(name);
  });

  it('docs/action.md lists each input with its default, and each output', () => {
    const rows = Object.fromEntries([...textOf('docs/action.md').matchAll(/^\| `([\w-]+)` \| (?:`(.*?)`)? ?\|/gm)].map(([, name, value]) => [name!, value ?? '']));
    expect(Object.fromEntries(Object.entries(action.inputs).map(([name, { default: value }]) => [name, value]))).toEqual(Object.fromEntries(Object.keys(action.inputs).map((name) => [name, rows[name]])));
    for (const name of Object.keys(action.outputs)) expect(textOf('docs/action.md')).toContain(`| \`${name}\` |`);
    for (const id of ids) expect(textOf('docs/hooks.md')).toContain(`| \`${id}\` |`);
  });
});

describe('links', () => {
  it.each(pages)('of %s lead somewhere', (page) => {
    for (const [, target] of textOf(page).matchAll(/\]\((?!https?:)([^)#\s]+)[^)]*\)/g)) expect(existsSync(path.resolve(root, path.dirname(page), target!)), target).toBe(true);
  });
});
