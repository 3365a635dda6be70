/**
 * What the packages cost that docs/decisions/ speaks of: size of a bundle, CPU time of loading it in a fresh process, and
 * what a hostile glob or pattern does to it. Run: node bench/packages.mjs [folder of an installed re2] [gitleaks.toml]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import picomatch from 'picomatch';
import { parse } from 'smol-toml';
import { importSource, root } from '../scripts/import-source.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'stanch-packages-'));
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];
/** Milliseconds of CPU that `code` takes in this process. */
const cost = (code) => {
  const begin = process.cpuUsage();
  code();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
};

async function bundle(name, code) {
  const file = path.join(folder, `${name}.cjs`);
  await build({ stdin: { contents: code, resolveDir: root }, bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'node20.19', outfile: file, logLevel: 'error' });
  return file;
}

const loaded = {
  chalk: await bundle('chalk', "import { Chalk } from 'chalk'; new Chalk({ level: 1 }).red('x');"),
  picomatch: await bundle('picomatch', "import picomatch from 'picomatch'; picomatch('*.js')('a.js');"),
  'simple-git': await bundle('simple-git', "import { simpleGit } from 'simple-git'; simpleGit('.');"),
};
writeFileSync(path.join(folder, 'empty.cjs'), '');
const times = Object.fromEntries(['empty', ...Object.keys(loaded)].map((name) => [name, []]));
const measure = 'const begin = process.cpuUsage(); require(process.argv[1]); const { user, system } = process.cpuUsage(begin); console.log((user + system) / 1000)';
for (let i = 0; i < 21; i++) for (const name of Object.keys(times)) times[name].push(Number(execFileSync(process.execPath, ['-e', measure, loaded[name] ?? path.join(folder, 'empty.cjs')])));
for (const [name, file] of Object.entries(loaded)) console.log(`${name}: ${(statSync(file).size / 1000).toFixed(1)} kB bundled, ${(median(times[name]) - median(times.empty)).toFixed(1)} ms of CPU to load (median of 21, an empty module taken off)`);

const { anyGlob, compileForm, LinearMatcher } = await importSource('src/suppress/patterns.ts', 'src/rules/regex/compile.ts', 'src/rules/regex/linear.ts');
const name = 'a'.repeat(60);
for (const stars of [4, 5, 6]) {
  const glob = `${'*a'.repeat(stars)}b`;
  console.log(`glob ${glob} on 60 letters: picomatch ${cost(() => picomatch(glob, { dot: true, noextglob: true })(name)).toFixed(1)} ms, ours ${cost(() => anyGlob([glob])(name)).toFixed(2)} ms`);
}
const glob = `${'*a'.repeat(40)}b`;
console.log(`glob of 40 stars on 4,000 letters: ours ${cost(() => anyGlob([glob])('a'.repeat(4000))).toFixed(1)} ms`);

// A pattern of a person who meant well, which V8 needs quadratic time for on a line of its own letters.
const pattern = String.raw`[a-z0-9]+[a-z0-9_-]*(?:key|token)[a-z0-9_-]*[a-z0-9]+=([a-z0-9]{20,})`;
const text = `${'some words and lines of code, nothing else;\n'.repeat(2000)}${'a'.repeat(20_000)}\n`;
const source = compileForm(pattern, 'bench').source;
const rows = { 'without backtracking': () => new LinearMatcher(pattern, 'bench').match(text, 0, true), 'V8 without its limit': () => new RegExp(source).exec(text.slice(0, 90_000)) };
if (process.argv[2]) {
  const RE2 = createRequire(path.resolve(process.argv[2], 'package.json'))(path.resolve(process.argv[2]));
  rows.re2 = () => new RE2(source).exec(text);
}
for (const [engine, run] of Object.entries(rows)) console.log(`${pattern.slice(0, 24)}... on ${engine.startsWith('V8') ? 90 : (text.length / 1000).toFixed(0)} kB, ${engine}: ${cost(run).toFixed(1)} ms`);
if (process.argv[3]) {
  const patterns = parse(readFileSync(process.argv[3], 'utf8')).rules.flatMap((rule) => [rule.regex, rule.path]).filter((text) => text !== undefined);
  console.log(`${path.basename(process.argv[3])}: ${patterns.filter((text) => compileForm(text, 'bench').linear !== undefined).length} of ${patterns.length} patterns run without backtracking, the others in V8`);
}
rmSync(folder, { recursive: true });
