/**
 * A folder with one file in each language, taken through the real program: scanned, edited by `stanch plan --apply-edits`,
 * parsed by each language's own parser or compiler, and scanned again.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { folderWith, stanch } from '../../cli/binary.js';
import { random } from '../../random.js';
import { hasTool } from '../external-tool.js';
import { editCases } from './cases.js';

const value = `sk_live_${random('A-Za-z0-9', 99, 33)}`;
const cases = editCases(value);
const directory = folderWith(Object.fromEntries(cases.map(([, file, before]) => [file, before])));
const git = (...args: string[]): string => execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...args], { cwd: directory }).toString();
git('init', '-q', '-b', 'main');
git('add', '-A', '-f');
git('commit', '-q', '-m', 'one');

interface Found {
  findings: { path: string; occurrences: { path: string }[] }[];
}
const scan = (): Found => JSON.parse(stanch(['scan', '--no-git-ignore', '--format', 'json', '--min-confidence', 'low', '--no-progress'], { directory }).stdout) as Found;
const pathsOf = (found: Found): string[] => [...new Set(found.findings.flatMap((finding) => finding.occurrences.map((place) => place.path)))].sort();

const before = scan();
const edited = stanch(['plan', '--apply-edits', '--yes', '--no-progress'], { directory });

/** How each language is parsed by its own tool; the file is given as an argument. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  javascript: [process.execPath, '--check'],
  python: ['python3', '-c', 'import ast, sys; ast.parse(open(sys.argv[1]).read())'],
  go: ['go', 'vet'],
  java: ['javac', '-proc:none', '-d', path.join(directory, 'classes')],
  rust: ['rustc', '--emit=metadata', '--crate-type=bin', '-o', path.join(directory, 'out.rmeta')],
  shell: ['bash', '-n'],
  dotenv: ['bash', '-n'],
  perl: ['perl', '-c'],
  ruby: ['ruby', '-c'],
  php: ['php', '-l'],
  lua: ['luac5.4', '-p'],
  terraform: ['hclfmt', '-check'],
  tfvars: ['hclfmt', '-check'],
  ini: ['python3', '-c', 'import configparser, sys; configparser.ConfigParser(interpolation=None).read_file(open(sys.argv[1]))'],
  xml: ['python3', '-c', 'import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])'],
  properties: ['java', path.join(directory, 'tool', 'Load.java')],
};
mkdirSync(path.join(directory, 'tool'));
writeFileSync(path.join(directory, 'tool', 'Load.java'), 'class Load { public static void main(String[] a) throws Exception { new java.util.Properties().load(new java.io.FileReader(a[0])); } }\n');

/** Parsers that are libraries of this project. */
const LIBRARIES: Readonly<Record<string, (text: string, file: string) => void>> = {
  typescript: (text, file) => transformSync(text, { loader: file.endsWith('x') ? 'tsx' : 'ts' }),
  json: (text) => JSON.parse(text),
  toml: (text) => parseToml(text),
  ...Object.fromEntries(['yaml', 'compose', 'github-workflow', 'gitlab-ci'].map((id) => [id, (text: string) => expect(parseAllDocuments(text).flatMap((document) => document.errors)).toEqual([])])),
};

describe('stanch plan --apply-edits on a folder of every language', () => {
  it('edits each file that has the finding, and none of them has it afterwards', () => {
    expect(edited.status).toBe(0);
    expect(edited.stdout.includes(value)).toBe(false);
    expect(pathsOf(before)).toEqual(cases.map(([, file]) => file).sort());
    expect(pathsOf(scan())).toEqual([]);
    expect(git('grep', '-c', '--untracked', '-e', 'STRIPE', '--', '*').split('\n').length).toBeGreaterThan(30);
  });

  const parsed = cases.filter(([id]) => TOOLS[id] || LIBRARIES[id]);
  it.each(parsed.map(([id, file]) => [id, file] as const).filter(([id]) => LIBRARIES[id] || hasTool(TOOLS[id]![0]!)))('%s still parses: %s', (id, name) => {
    const file = path.join(directory, name);
    expect(readFileSync(file, 'utf8').includes(value)).toBe(false);
    LIBRARIES[id]?.(readFileSync(file, 'utf8'), name);
    const [tool, ...args] = TOOLS[id] ?? [];
    if (tool === undefined) return;
    const { status, stderr, stdout } = spawnSync(tool, [...args, file], { encoding: 'utf8', cwd: path.dirname(file) });
    expect(`${status} ${stderr} ${stdout}`).toMatch(/^0 /);
  });

  const missing = parsed.filter(([id]) => !LIBRARIES[id] && !hasTool(TOOLS[id]![0]!)).map(([id]) => id);
  it.skipIf(missing.length > 0)(`has every parser at hand${missing.length > 0 ? `, but those of ${missing.join(', ')}` : ''}`, () => {
    expect(new Set(parsed.map(([id]) => id)).size).toBeGreaterThan(18);
  });
});
