/**
 * Fits the weights of the assignment detector's features: logistic regression with an L2 penalty, on labelled lines of
 * real repositories, split by repository. Writes src/detectors/assignment/weights.ts and prints the scores of five folds.
 *
 *   node scripts/train.mjs CASES_FOLDER [--quiet-code FOLDER ...] [--folds-only] [--without-fold N]
 *
 * CASES_FOLDER holds lines-dev.jsonl (places labelled T, F or X) and dev.jsonl (cases with expect and tier). Folders after
 * --quiet-code hold published code in which every candidate counts as no secret, with a low weight.
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtures } from './quality-fixtures.mjs';
import { fit, probability } from './train-regression.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const IDENTIFIERS = new Set(['UUID', 'AWS S3 Bucket', 'Firebase Domain', 'Tencent WeChat API App ID', 'Nonce', 'Salt', 'Other']);

const args = process.argv.slice(2);
const foldsOnly = args.includes('--folds-only');
const quietAt = args.indexOf('--quiet-code');
const quietFolders = quietAt < 0 ? [] : args.slice(quietAt + 1).filter((arg) => !arg.startsWith('--'));
const option = (name, fallback) => { const at = args.indexOf(name); return at < 0 ? fallback : Number(args[at + 1]); };
const casesFolder = args[0];
if (casesFolder === undefined || casesFolder.startsWith('--')) {
  console.error('usage: node scripts/train.mjs CASES_FOLDER [--folds-only] [--quiet-code FOLDER ...]');
  process.exit(2);
}

const bundle = await build({
  stdin: {
    contents: `export { examine, LITERALS } from './src/detectors/assignment/examine.ts';
export { features, traits } from './src/detectors/assignment/features.ts';
export { pathFeatures } from './src/detectors/assignment/path-features.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true, write: false, format: 'esm', platform: 'node', logLevel: 'error',
});
const engine = await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString('base64')}`);

/** Everything that the detector finds in a text, one per place and rule. */
export function candidatesOf(text, file) {
  const bytes = Buffer.from(text, 'utf8');
  const lower = bytes.toString('latin1').replace(/[A-Z]/g, (char) => char.toLowerCase());
  const window = { bytes, lo: 0, hi: bytes.length, atStart: true, atEnd: true };
  const seen = new Map();
  engine.LITERALS.forEach((literal, index) => {
    for (let at = lower.indexOf(literal); at >= 0; at = lower.indexOf(literal, at + 1)) {
      engine.examine(window, at, index, (found) => {
        const id = `${found.secret.start}-${found.secret.end}`;
        if (!seen.has(id) || (seen.get(id).dropped !== undefined && found.dropped === undefined)) seen.set(id, found);
      });
    }
  });
  return [...seen.values()].map((found) => ({
    ...found,
    line: lineOf(bytes, found.secret.start),
    lastLine: lineOf(bytes, found.secret.end),
    features: found.dropped === undefined ? [...engine.features(found.seen), ...engine.pathFeatures(file, engine.traits(found.seen))] : [],
  }));
}

function lineOf(bytes, at) {
  let line = 1;
  for (let i = bytes.indexOf(10); i >= 0 && i < at; i = bytes.indexOf(10, i + 1)) line += 1;
  return line;
}

const squash = (text) => text.replace(/[\s"'`\\]+/g, '');

/** As in score_cases.py: one holds the other, or they share a run of most of the shorter one. */
function overlap(a, b) {
  a = squash(a);
  b = squash(b);
  if (a === '' || b === '') return false;
  if (a.length > b.length) [a, b] = [b, a];
  if (b.includes(a)) return a.length >= 4 || a.length === b.length;
  const need = Math.max(6, Math.floor(a.length * 0.7));
  if (need > a.length) return false;
  for (let i = 0; i + need <= a.length; i++) if (b.includes(a.slice(i, i + need))) return true;
  return false;
}

const jsonLines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));

function readLines() {
  const rows = jsonLines(path.join(casesFolder, 'lines-dev.jsonl')).filter((row) => !row.category.split(':').every((name) => IDENTIFIERS.has(name)));
  const trueValues = new Map();
  for (const row of rows) if (row.label === 'T' && row.value) {
    const id = `${row.repo} ${row.file}`;
    trueValues.set(id, [...(trueValues.get(id) ?? []), row.value]);
  }
  const units = new Map();
  rows.forEach((row, index) => {
    const id = `${row.repo} ${row.value ?? `row ${index}`}`;
    if (!units.has(id)) units.set(id, { repo: row.repo, row, real: false, candidates: [] });
    const unit = units.get(id);
    if (row.label === 'T') { unit.real = true; unit.row = row; }
    const text = `${[...row.before, ...row.text, ...row.after].join('\n')}\n`;
    const first = row.before.length + 1;
    const last = first + row.text.length - 1;
    const name = `${(row.folder || '_').replace(/[^\w.-]/g, '_')}/r${index}${row.ext}`;
    for (const candidate of candidatesOf(text, name)) {
      if (candidate.lastLine < first || candidate.line > last) continue;
      const { value } = candidate.seen;
      if (row.value && !overlap(value, row.value)) continue;
      if (row.label !== 'T' && (trueValues.get(`${row.repo} ${row.file}`) ?? []).some((real) => overlap(value, real))) continue;
      unit.candidates.push(candidate);
    }
  });
  return [...units.values()];
}

const FORMATTED = /PEM Private|NKEY|JSON Web Token|AWS|Slack|BASE64|Akamai|Google|Github|Gitlab|Stripe|Twilio|Firebase/;

function unitsToRows(units) {
  const rows = [];
  for (const unit of units) {
    const judged = unit.candidates.filter((candidate) => candidate.dropped === undefined);
    for (const candidate of judged) rows.push({ unit, features: candidate.features, label: unit.real ? 1 : 0, weight: 1 / Math.sqrt(judged.length) / Math.sqrt(judged.length), group: unit.repo });
  }
  return rows;
}

function quietRows() {
  const rows = [];
  const TEXT = /\.(?:js|mjs|cjs|ts|py|pm|pl|rb|go|java|c|h|md|txt|rst|json|ya?ml|html|xml|sh|toml|cfg|ini|conf)$/;
  const visit = (folder, top) => {
    for (const name of readdirSync(folder).sort()) {
      const file = path.join(folder, name);
      const stat = statSync(file, { throwIfNoEntry: false });
      if (stat?.isDirectory()) visit(file, top);
      else if (stat?.isFile() && TEXT.test(name) && stat.size < 400_000) {
        for (const candidate of candidatesOf(readFileSync(file, 'utf8'), path.relative(top, file))) {
          if (candidate.dropped === undefined) rows.push({ features: candidate.features, label: 0, weight: 0.15, group: 'quiet', value: candidate.seen.value, file });
        }
      }
    }
  };
  for (const folder of quietFolders) visit(path.resolve(folder), path.resolve(folder));
  // the same line in many versions of a package says nothing new
  const known = new Set();
  return rows.filter((row) => { const id = `${row.value} ${row.features.slice(0, 3)}`; if (known.has(id)) return false; known.add(id); return true; });
}

function fixtureRows(seed) {
  const rows = [];
  const missed = {};
  for (const item of fixtures(seed)) {
    const candidates = candidatesOf(item.text, item.path);
    if (item.secret !== undefined && !candidates.some((c) => c.dropped === undefined && overlap(c.seen.value, item.secret))) (missed[item.row] ??= []).push(`${item.text.trim().slice(0, 90)} ${candidates.map((c) => `[${c.seen.value} ${c.dropped}]`)}`);
    for (const candidate of candidates) {
      if (candidate.dropped !== undefined) continue;
      const real = item.secret !== undefined && overlap(candidate.seen.value, item.secret);
      if (item.secret !== undefined && !real) continue;
      rows.push({ features: candidate.features, label: real ? 1 : 0, weight: option('--fixture-weight', 0.05) * (item.family === 'password' ? 5 : 1), group: `fixture ${item.row}`, item, candidate });
    }
  }
  for (const [row, list] of Object.entries(missed)) console.log(`no candidate: ${row} ${list.length}: ${args.includes('--show-missed') ? `\n  ${[...new Set(list)].slice(0, 8).join('\n  ')}` : ''}`);
  return rows;
}

function caseRows() {
  const rows = [];
  for (const row of jsonLines(path.join(casesFolder, 'dev.jsonl'))) {
    if (row.tier !== 'hard' || row.content_base64) continue;
    const secrets = [row.secret, ...(row.secrets ?? [])].filter(Boolean);
    if (row.expect === 'positive' && secrets.length === 0) continue;
    for (const candidate of candidatesOf(row.text, path.basename(row.filename || 'case.txt'))) {
      if (candidate.dropped !== undefined) continue;
      const real = row.expect === 'positive' && secrets.some((secret) => overlap(secret, candidate.seen.value));
      if (row.expect === 'positive' && !real) continue;
      rows.push({ features: candidate.features, label: real ? 1 : 0, weight: option('--case-weight', 0.35) / (real ? 1 : 0.5), group: `case ${row.source} ${row.rule}` });
    }
  }
  return rows;
}

const foldOf = (group) => createHash('sha256').update(`fold ${group}`).digest()[0] % 5;

function score(units, judge, threshold) {
  let tp = 0; let fp = 0; let fn = 0;
  for (const unit of units) {
    const hit = unit.candidates.some((candidate) => candidate.dropped === undefined && judge(candidate) >= threshold);
    if (unit.real && hit) tp += 1;
    else if (unit.real) fn += 1;
    else if (hit) fp += 1;
  }
  const p = tp / Math.max(1, tp + fp);
  const r = tp / Math.max(1, tp + fn);
  return { tp, fp, fn, p, r, f1: (2 * p * r) / Math.max(1e-9, p + r) };
}
const show = (name, s) => console.log(`${name.padEnd(28)} TP ${String(s.tp).padStart(4)} FP ${String(s.fp).padStart(4)} FN ${String(s.fn).padStart(4)}  P ${(100 * s.p).toFixed(1)} R ${(100 * s.r).toFixed(1)} F1 ${(100 * s.f1).toFixed(1)}`);

const units = readLines();
const lineRows = unitsToRows(units);
const extra = [...caseRows(), ...quietRows(), ...fixtureRows(7)];
const lambda = option('--l2', 1.2);
const count = (rows) => `${rows.length} (${rows.filter((row) => row.label === 1).length} real)`;
console.log(`${units.length} units, ${units.filter((unit) => unit.real).length} real; candidates ${count(lineRows)}; others ${count(extra)}`);
const reach = units.filter((unit) => unit.real && !FORMATTED.test(unit.row.category));
console.log(`real units without a format of their own: ${reach.length}; with a candidate ${reach.filter((unit) => unit.candidates.length > 0).length}, not dropped ${reach.filter((unit) => unit.candidates.some((c) => c.dropped === undefined)).length}`);

const judgements = new Map();
for (let fold = 0; fold < 5; fold++) {
  const model = fit([...lineRows, ...extra].filter((row) => foldOf(row.group) !== fold || row.group === 'quiet'), lambda);
  for (const unit of units) if (foldOf(unit.repo) === fold) for (const candidate of unit.candidates) judgements.set(candidate, probability(model, candidate.features));
}
const judge = (candidate) => judgements.get(candidate) ?? 0;
for (const threshold of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) show(`threshold ${threshold}`, score(units, judge, threshold));
const plain = units.filter((unit) => !(unit.real && FORMATTED.test(unit.row.category)));
for (const threshold of [0.3, 0.4, 0.5, 0.6, 0.7]) show(`without formats, ${threshold}`, score(plain, judge, threshold));
for (let fold = 0; fold < 5; fold++) show(`fold ${fold}`, score(plain.filter((unit) => foldOf(unit.repo) === fold), judge, 0.5));
const misses = args.indexOf('--misses');
if (misses >= 0) {
  const out = [];
  for (const unit of plain) {
    const best = unit.candidates.filter((c) => c.dropped === undefined).sort((a, b) => judge(b) - judge(a))[0];
    const p = best === undefined ? 0 : judge(best);
    if (unit.real === p >= 0.5) continue;
    const text = unit.row.text[0].trim();
    const at = Math.max(0, text.indexOf(unit.row.value ?? '') - 100);
    out.push({ kind: unit.real ? 'FN' : 'FP', p: Number(p.toFixed(2)), category: unit.row.category, folder: unit.row.folder, ext: unit.row.ext, value: unit.row.value, got: best?.seen.value, rule: best?.ruleId, syntax: best?.seen.syntax, dropped: unit.candidates.map((c) => c.dropped).filter(Boolean).join(','), label: unit.row.label, repo: unit.row.repo.slice(0, 4), text: text.slice(at, at + 240) });
  }
  writeFileSync(args[misses + 1], out.map((row) => JSON.stringify(row)).join('\n'));
}

if (!foldsOnly) {
  const held = option('--without-fold', -1);
  const model = fit([...lineRows, ...extra].filter((row) => foldOf(row.group) !== held || row.group === 'quiet'), lambda);
  const lines = [...model.weights].filter(([, weight]) => Math.abs(weight) >= 0.04).sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([name, weight]) => `${name} ${Math.round(weight * 100)}`);
  writeFileSync(path.join(root, 'src/detectors/assignment/weights.ts'), `/**
 * Written by scripts/train.mjs; do not edit. Weights of features in hundredths of log-odds, one a line. Separate from the
 * code that reads them because it is generated.
 */
export const BIAS = ${model.bias.toFixed(2)};

export const WEIGHTS = \`
${lines.join('\n')}
\`;
`);
  console.log(`${lines.length} weights written`);
}
