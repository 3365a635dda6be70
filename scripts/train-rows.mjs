/**
 * Labelled material as rows of features: lines of real repositories, cases, published code and this project's own
 * fixtures. Separate from the fitting because the five-fold measurement reads the same rows.
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtures } from './quality-fixtures.mjs';
import { digestOf } from './quality-packages.mjs';
import { handWeights } from './train-by-hand.mjs';
import { logOdds } from './train-regression.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const IDENTIFIERS = new Set(['UUID', 'AWS S3 Bucket', 'Firebase Domain', 'Tencent WeChat API App ID', 'Nonce', 'Salt', 'Other']);

const bundle = await build({
  stdin: {
    contents: `export { examine, LITERALS } from './src/detectors/assignment/examine.ts';
export { features, traits } from './src/detectors/assignment/features.ts';
export { weightOf } from './src/detectors/assignment/model.ts';
export { REACH } from './src/detectors/assignment/name-bounds.ts';
export { pathFeatures } from './src/detectors/assignment/path-features.ts';
export { BIAS } from './src/detectors/assignment/weights.ts';
export { createContentScanner } from './src/detectors/create-content-scanner.ts';
export { placeholder } from './src/detectors/placeholders.ts';
export { ruleSetOf } from './src/rules/ruleset.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true, write: false, format: 'cjs', platform: 'node', logLevel: 'error', external: ['re2'],
});
const loaded = { exports: {} };
new Function('module', 'exports', 'require', '__dirname', bundle.outputFiles[0].text)(loaded, loaded.exports, createRequire(import.meta.url), path.join(root, 'src/rules'));
const engine = loaded.exports;

/** What the hits of the content that is being looked at stand for. */
let met = [];
const scanner = engine.createContentScanner(engine.ruleSetOf([]), {
  detectors: [() => [{ name: 'rows', scope: 'window', literals: engine.LITERALS, reach: engine.REACH, verify: (window, at, literal) => engine.examine(window, at, literal, (found) => met.push(found), true) }]],
});

/** Everything that the assignment detector finds in a text, one per place. @param all with features of what was dropped, and without lines */
function candidatesOf(content, file, all = false) {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  met = [];
  scanner.scan(bytes);
  const seen = new Map();
  for (const found of met) {
    const id = `${found.secret.start}-${found.secret.end}`;
    if (!seen.has(id) || (seen.get(id).dropped !== undefined && found.dropped === undefined)) seen.set(id, found);
  }
  return [...seen.values()].map((found) => ({
    ...found,
    ...(all ? {} : { line: lineOf(bytes, found.secret.start), lastLine: lineOf(bytes, found.secret.end) }),
    written: bytes.toString('utf8', found.secret.start, found.secret.end),
    features: found.dropped === undefined || all ? [...engine.features(found.seen), ...engine.pathFeatures(file, engine.traits(found.seen))] : [],
  }));
}

export function lineOf(bytes, at) {
  let line = 1;
  for (let i = bytes.indexOf(10); i >= 0 && i < at; i = bytes.indexOf(10, i + 1)) line += 1;
  return line;
}

const squash = (text) => text.replace(/[\s"'`\\]+/g, '');

/** As in score_cases.py: one holds the other, or they share a run of most of the shorter one. */
export function overlap(a, b) {
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

/** The fold of a repository or of another group of rows that resemble each other: 0 to 4. */
export const foldOf = (group) => createHash('sha256').update(`fold ${group}`).digest()[0] % 5;

/**
 * The labelled places as score_lines.py counts them.
 * @returns one unit a repository and value: {repo, real, rows: [{row, text, path, first, last}]}; `ofOthers(place, value)` tells
 *   a value that is real elsewhere in the same file, which is no false positive of this row
 */
export function readUnits(casesFolder) {
  const rows = jsonLines(path.join(casesFolder, 'lines-dev.jsonl')).filter((row) => !row.category.split(':').every((name) => IDENTIFIERS.has(name)));
  const trueValues = new Map();
  for (const row of rows) if (row.label === 'T' && row.value) {
    const id = `${row.repo} ${row.file}`;
    trueValues.set(id, [...(trueValues.get(id) ?? []), row.value]);
  }
  const units = new Map();
  rows.forEach((row, index) => {
    const id = `${row.repo} ${row.value ?? `row ${index}`}`;
    if (!units.has(id)) units.set(id, { repo: row.repo, row, real: false, rows: [] });
    const unit = units.get(id);
    if (row.label === 'T') { unit.real = true; unit.row = row; }
    const first = row.before.length + 1;
    unit.rows.push({
      row,
      text: `${[...row.before, ...row.text, ...row.after].join('\n')}\n`,
      path: `${row.repo.slice(0, 8)}/${(row.folder || '_').replace(/[^\w.-]/g, '_')}/r${String(index).padStart(6, '0')}${row.ext}`,
      first,
      last: first + row.text.length - 1,
      others: row.label === 'T' ? [] : trueValues.get(`${row.repo} ${row.file}`) ?? [],
    });
  });
  return [...units.values()];
}

/** Whether something found counts for a labelled row: on its lines, its value, and not what is real beside it. */
export function countsFor(place, value, line, lastLine) {
  if (lastLine < place.first || line > place.last) return false;
  if (place.row.value && !overlap(value, place.row.value)) return false;
  return !place.others.some((real) => overlap(value, real));
}

/** Rows to learn from; each unit counts once, however many candidates it has. */
export function rowsOfUnits(units) {
  return units.flatMap((unit) => {
    const judged = unit.rows.flatMap((place) => candidatesOf(place.text, place.path).filter((found) => found.dropped === undefined && countsFor(place, found.seen.value, found.line, found.lastLine)));
    return judged.map((found) => ({ kind: 'line', features: found.features, label: unit.real ? 1 : 0, weight: 1 / judged.length, group: unit.repo }));
  });
}

/** Bytes of a file above which it is generated, and as one-sided as it is long. */
const LARGEST = 8_000_000;
/** Log-odds under weights set by hand, which no training moves, from which on only a rule keeps a value quiet. */
const NEAR_MISS = -1;
/** Reasons for values that look like any secret: they teach nothing about values. */
const RANDOM = /identifier|digest|hash|cipher|encrypt|id of a key|certificate|public/;

/**
 * Published code: what a reader judged wrong, what the present weights leave quiet, and what only a rule keeps quiet, for a rule knows one
 * form of it and the next package has another. What they report and nobody has judged says nothing, no more than samples.
 * @param folders as scripts/quality-fetch.mjs fills them: a folder for each set
 */
export function rowsOfQuietCode(folders, weight = 0.05) {
  const verdicts = JSON.parse(readFileSync(path.join(root, 'fixtures/quality/verdicts.json'), 'utf8'));
  const byHand = handWeights();
  const rows = [];
  const known = new Set();
  const judged = (file, { ruleId, written }) => verdicts[digestOf(file.split('/').slice(0, 2).join('/'), ruleId, written)]?.verdict;
  const add = (set, file, { dropped, seen, ruleId, written, features }) => {
    const sum = dropped === undefined ? features.reduce((total, name) => total + engine.weightOf(name), engine.BIAS) : logOdds(byHand, features);
    const verdict = dropped === undefined ? judged(file, { ruleId, written }) : undefined;
    if (dropped === undefined ? verdict === 'sample' || verdict === 'real' || (verdict === undefined && sum >= 0) : sum < NEAR_MISS || RANDOM.test(dropped) || seen.meaning.tail === 'aspect' || seen.meaning.lead === 'plain' || seen.value.length < 4 || engine.placeholder(seen.value) !== undefined) return;
    const id = `${dropped === undefined} ${seen.key} ${seen.value}`;
    if (!known.has(id)) rows.push({ kind: 'quiet', set, nearMiss: dropped !== undefined, features, label: 0, weight, group: `quiet ${file.split('/').slice(0, 2).join('/')}` });
    known.add(id);
  };
  const visit = (folder, set, top) => {
    for (const name of readdirSync(folder).sort()) {
      const file = path.join(folder, name);
      const stat = lstatSync(file);
      if (stat.isDirectory()) visit(file, set, top);
      else if (stat.isFile() && stat.size > 0 && stat.size < LARGEST) for (const found of candidatesOf(readFileSync(file), path.relative(top, file), true)) add(set, path.relative(top, file), found);
    }
  };
  for (const folder of folders) for (const set of readdirSync(folder)) visit(path.join(folder, set), set, path.join(folder, set));
  return rows;
}

export function rowsOfFixtures(seed, weight = 0.017) {
  return fixtures(seed).flatMap((item) => candidatesOf(item.text, item.path).flatMap(({ dropped, seen, features }) => {
    if (dropped !== undefined) return [];
    const real = item.secret !== undefined && overlap(seen.value, item.secret);
    if (item.secret !== undefined && !real) return [];
    return [{ kind: 'fixture', features, label: real ? 1 : 0, weight: weight * (item.family === 'password' ? 5 : 1), group: `fixture ${item.row}` }];
  }));
}

export function rowsOfCases(casesFolder, weight = 0.033) {
  return jsonLines(path.join(casesFolder, 'dev.jsonl')).flatMap((row) => {
    if (row.tier !== 'hard' || row.content_base64) return [];
    const secrets = [row.secret, ...(row.secrets ?? [])].filter(Boolean);
    if (row.expect === 'positive' && secrets.length === 0) return [];
    return candidatesOf(row.text, path.basename(row.filename || 'case.txt')).flatMap(({ dropped, seen, features }) => {
      if (dropped !== undefined) return [];
      const real = row.expect === 'positive' && secrets.some((secret) => overlap(secret, seen.value));
      if (row.expect === 'positive' && !real) return [];
      return [{ kind: 'case', features, label: real ? 1 : 0, weight: weight * (real ? 1 : 6), group: `case ${row.source} ${row.rule}` }];
    });
  });
}
