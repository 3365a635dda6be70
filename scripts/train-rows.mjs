/**
 * Labelled material as rows of features: lines of real repositories, cases, published code and this project's own
 * fixtures. Separate from the fitting because the five-fold measurement reads the same rows.
 */
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fixtures } from './quality-fixtures.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const IDENTIFIERS = new Set(['UUID', 'AWS S3 Bucket', 'Firebase Domain', 'Tencent WeChat API App ID', 'Nonce', 'Salt', 'Other']);

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

/** Everything that the assignment detector finds in a text, one per place. */
function candidatesOf(text, file) {
  const bytes = Buffer.from(text, 'utf8');
  const lower = bytes.toString('latin1').replace(/[A-Z]/g, (char) => char.toLowerCase());
  const window = { bytes, lo: 0, hi: bytes.length, atStart: true, atEnd: true };
  const seen = new Map();
  engine.LITERALS.forEach((literal, index) => {
    for (let at = lower.indexOf(literal); at >= 0; at = lower.indexOf(literal, at + 1)) {
      engine.examine(window, at, index, (found) => {
        const id = `${found.secret.start}-${found.secret.end}`;
        if (!seen.has(id) || (seen.get(id).dropped !== undefined && found.dropped === undefined)) seen.set(id, found);
      }, true);
    }
  });
  return [...seen.values()].map((found) => ({
    ...found,
    line: lineOf(bytes, found.secret.start),
    lastLine: lineOf(bytes, found.secret.end),
    features: found.dropped === undefined ? [...engine.features(found.seen), ...engine.pathFeatures(file, engine.traits(found.seen))] : [],
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

const TEXT = /\.(?:js|mjs|cjs|ts|py|pm|pl|rb|go|java|c|h|md|txt|rst|json|ya?ml|html|xml|sh|toml|cfg|ini|conf)$/;

/** Candidates of published code, all counted as no secret. The same line in many versions of a package says nothing new. */
export function rowsOfQuietCode(folders, weight = 0.15) {
  const rows = [];
  const known = new Set();
  const visit = (folder, top) => {
    for (const name of readdirSync(folder).sort()) {
      const file = path.join(folder, name);
      const stat = statSync(file, { throwIfNoEntry: false });
      if (stat?.isDirectory()) visit(file, top);
      else if (stat?.isFile() && TEXT.test(name) && stat.size < 400_000) {
        for (const { dropped, features, seen } of candidatesOf(readFileSync(file, 'utf8'), path.relative(top, file))) {
          const id = `${seen.value} ${features.slice(0, 3)}`;
          if (dropped === undefined && !known.has(id)) rows.push({ kind: 'quiet', features, label: 0, weight, group: 'quiet' });
          known.add(id);
        }
      }
    }
  };
  for (const folder of folders) visit(path.resolve(folder), path.resolve(folder));
  return rows;
}

export function rowsOfFixtures(seed, weight = 0.05) {
  return fixtures(seed).flatMap((item) => candidatesOf(item.text, item.path).flatMap(({ dropped, seen, features }) => {
    if (dropped !== undefined) return [];
    const real = item.secret !== undefined && overlap(seen.value, item.secret);
    if (item.secret !== undefined && !real) return [];
    return [{ kind: 'fixture', features, label: real ? 1 : 0, weight: weight * (item.family === 'password' ? 5 : 1), group: `fixture ${item.row}` }];
  }));
}

export function rowsOfCases(casesFolder, weight = 0.1) {
  return jsonLines(path.join(casesFolder, 'dev.jsonl')).flatMap((row) => {
    if (row.tier !== 'hard' || row.content_base64) return [];
    const secrets = [row.secret, ...(row.secrets ?? [])].filter(Boolean);
    if (row.expect === 'positive' && secrets.length === 0) return [];
    return candidatesOf(row.text, path.basename(row.filename || 'case.txt')).flatMap(({ dropped, seen, features }) => {
      if (dropped !== undefined) return [];
      const real = row.expect === 'positive' && secrets.some((secret) => overlap(secret, seen.value));
      if (row.expect === 'positive' && !real) return [];
      return [{ kind: 'case', features, label: real ? 1 : 0, weight: weight / (real ? 1 : 0.5), group: `case ${row.source} ${row.rule}` }];
    });
  });
}
