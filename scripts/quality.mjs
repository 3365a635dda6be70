/**
 * The score board of detection. Runs the built command line over the generated fixtures, and over labelled cases where they are at
 * hand; prints recall and false positives by row, family and source; fails when a committed floor is broken.
 *
 * Figures of the last commit stand in scripts/quality-figures.json; what differs from them is printed.
 *
 *   node scripts/quality.mjs [--cases FOLDER] [--packages FOLDER [--only-packages]] [--seed N] [--show ROW] [--write]
 *
 * --cases: a folder with dev.jsonl, lines-dev.jsonl, score_cases.py and score_lines.py (default ../shared/cases if it is there).
 * --packages: published code as scripts/quality-fetch.mjs brings it; every finding in it is read by a person once, and the verdict
 *   stands in fixtures/quality/verdicts.json. --only-packages leaves the rest out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtures } from './quality-fixtures.mjs';
import { countPackages } from './quality-packages.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const floorsFile = path.join(root, 'scripts/quality-floors.json');
const figuresFile = path.join(root, 'scripts/quality-figures.json');
const args = process.argv.slice(2);
const option = (name) => { const at = args.indexOf(name); return at < 0 ? undefined : args[at + 1]; };
const bin = path.join(root, 'bin/stanch.js');
const work = mkdtempSync(path.join(tmpdir(), 'stanch-quality-'));
const figures = {};

const squash = (text) => text.replace(/[\s"'`\\]+/g, '');

function scan(folder) {
  const out = path.join(work, 'report.json');
  const run = spawnSync(process.execPath, [bin, 'scan', folder, '--format', 'json', '--show-secrets', '--no-progress', '--no-git-ignore', '--output', out], { encoding: 'utf8' });
  if (run.status !== 0 && run.status !== 1) throw new Error(`scan ended with status ${run.status}: ${run.stderr}`);
  return JSON.parse(readFileSync(out, 'utf8')).findings;
}

/** Each fixture becomes a file; a finding counts when it holds the marked secret. */
function countFixtures() {
  const folder = path.join(work, 'files');
  const items = fixtures(Number(option('--seed') ?? 1));
  items.forEach((item, i) => {
    const file = path.join(folder, `n${i}`, item.path);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, item.text);
  });
  const found = new Map();
  for (const finding of scan(folder)) for (const place of finding.occurrences) {
    const i = Number(/(?:^|\/)n(\d+)\//.exec(place.path)?.[1]);
    found.set(i, [...(found.get(i) ?? []), finding.decodedSecret ?? finding.secret, finding.secret]);
  }
  const rows = {};
  const families = {};
  items.forEach((item, i) => {
    const secrets = found.get(i) ?? [];
    const hit = item.secret === undefined ? secrets.length > 0 : secrets.some((secret) => squash(secret).includes(squash(item.secret)) || (secret.length >= 8 && squash(item.secret).includes(squash(secret))));
    for (const [table, key] of [[rows, item.row], [families, item.family]]) {
      table[key] ??= { variants: 0, found: 0, quiet: item.secret === undefined };
      table[key].variants += 1;
      table[key].found += hit ? 1 : 0;
    }
    if (option('--show') === item.row && hit === (item.secret === undefined)) console.log(`${item.path}: ${JSON.stringify(item.text)} -> ${JSON.stringify(secrets)}`);
  });
  const share = ({ found: hits, variants }) => Math.round((1000 * hits) / variants) / 10;
  for (const [title, table] of [['row', rows], ['family', families]]) {
    console.log(`\n${title.padEnd(26)} variants  reported`);
    for (const [name, row] of Object.entries(table)) {
      console.log(`${name.padEnd(26)} ${String(row.variants).padStart(8)}  ${share(row).toFixed(1).padStart(7)} %${row.quiet ? '  (must stay quiet)' : ''}`);
      figures[`${row.quiet ? 'quiet' : 'found'} ${title} ${name}`] = share(row);
    }
  }
}

function python(script, data, extra) {
  const json = path.join(work, `${script}.json`);
  const command = `'${process.execPath}' '${bin}' scan {dir} --format json --show-secrets --no-progress --no-git-ignore --output {out}`;
  const run = spawnSync('python3', [path.join(cases, script), path.join(cases, data), '--adapter', 'stanch', '--cmd', command, '--json', json, ...extra], { encoding: 'utf8', cwd: work, env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' } });
  if (run.status !== 0) throw new Error(`${script}: ${run.stderr || run.error}`);
  console.log(`\n${run.stdout.trimEnd()}`);
  return JSON.parse(readFileSync(json, 'utf8'));
}

const given = option('--cases') ?? path.join(root, '../shared/cases');
const cases = path.resolve(given);

try {
  const fixturesToo = !args.includes('--only-packages');
  if (fixturesToo) countFixtures();
  if (fixturesToo && existsSync(path.join(cases, 'score_cases.py'))) {
    const all = python('score_cases.py', 'dev.jsonl', []);
    const total = all.figures.TOTAL;
    const share = (hits, count) => Math.round((1000 * hits) / count) / 10;
    figures['cases found'] = share(total.pos_hard_hit, total.pos_hard);
    figures['cases with the right secret'] = share(total.pos_hard_strict, total.pos_hard);
    figures['cases mean by rule'] = Math.round(1000 * total.recall_by_rule) / 10;
    figures['cases false positives'] = share(total.neg_hard_hit, total.neg_hard);
    const lines = python('score_lines.py', 'lines-dev.jsonl', ['--by', 'category']);
    for (const name of ['precision', 'recall', 'f1']) figures[`lines ${name}`] = Math.round(1000 * lines[name]) / 10;
  } else if (option('--cases') !== undefined) throw new Error(`${cases} has no score_cases.py`);
  const packages = option('--packages');
  if (packages !== undefined) Object.assign(figures, countPackages(path.resolve(packages), scan, path.join(root, 'fixtures/quality/verdicts.json')));
} finally {
  rmSync(work, { recursive: true, force: true });
}

const before = existsSync(figuresFile) ? JSON.parse(readFileSync(figuresFile, 'utf8')) : {};
const changed = Object.entries(figures).filter(([name, figure]) => before[name] !== figure);
console.log(changed.length === 0 ? '\nThe same figures as in the last commit.' : '\nOther than in the last commit:');
for (const [name, figure] of changed) console.log(`  ${name}: ${before[name] === undefined ? 'new' : `${before[name]} before`}, ${figure} now`);
if (args.includes('--write')) writeFileSync(figuresFile, `${JSON.stringify({ ...before, ...figures }, Object.keys({ ...before, ...figures }).sort(), 2)}\n`);

const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, 'utf8')) : {};
const broken = [];
for (const [name, floor] of Object.entries(floors)) {
  const figure = figures[name];
  if (figure === undefined) continue;
  if (name.startsWith('quiet') || name.includes('false') ? figure > floor : figure < floor) broken.push(`${name}: ${figure}, floor ${floor}`);
}
for (const [name, figure] of Object.entries(figures)) if (name.startsWith('found row') && floors[name] === undefined && figure < floors['found row']) broken.push(`${name}: ${figure}, floor ${floors['found row']}`);
for (const [name, figure] of Object.entries(figures)) if (name.startsWith('quiet row') && floors[name] === undefined && figure > floors['quiet row']) broken.push(`${name}: ${figure}, ceiling ${floors['quiet row']}`);
if (broken.length > 0) {
  console.error(`\nBroken floors:\n  ${broken.join('\n  ')}`);
  process.exitCode = 1;
} else console.log('\nNo floor is broken.');
