/**
 * Counts what ordinary text and code look like and writes src/detectors/measures/language.ts: the commonest words and
 * a table of character bigrams. Separate from train.mjs because it needs plain text only, no labelled data.
 *
 *   node scripts/train-language.mjs FOLDER...      (folders with source code and documentation, each file counts once)
 */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('usage: node scripts/train-language.mjs FOLDER...');
  process.exit(2);
}
const TEXT = /\.(js|mjs|cjs|ts|tsx|jsx|py|pm|pl|rb|go|java|c|h|md|txt|rst|json|yml|yaml|html|css|xml|pod|sh)$/;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_';
const N = ALPHABET.length + 1; // the last row and column stand for the edge of a token
const WORDS = 5000;

const words = new Map();
const pairs = new Float64Array(N * N);
let files = 0;

function visit(folder) {
  for (const name of readdirSync(folder).sort()) {
    const file = path.join(folder, name);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat?.isDirectory() && files < 12000) visit(file);
    else if (stat?.isFile() && TEXT.test(name) && !/\.min\.|lock/.test(name) && stat.size < 300_000 && stat.size > 200) count(readFileSync(file, 'latin1'));
  }
}

function count(text) {
  files += 1;
  const seen = new Set();
  const tokens = new Set();
  for (const [token] of text.slice(0, 60_000).matchAll(/[A-Za-z0-9_]{3,40}/g)) {
    if (tokens.has(token)) continue;
    tokens.add(token);
    if (/\d/.test(token) && token.length > 24) continue;
    let before = N - 1;
    for (const char of token) {
      const at = ALPHABET.indexOf(char);
      pairs[before * N + at] += 1;
      before = at;
    }
    pairs[before * N + N - 1] += 1;
    for (const [word] of token.matchAll(/[A-Z]?[a-z]{2,}|[A-Z]{3,}/g)) if (word.length >= 3 && word.length <= 14) seen.add(word.toLowerCase());
  }
  for (const word of seen) words.set(word, (words.get(word) ?? 0) + 1);
}

for (const folder of folders) {
  files = 0;
  visit(path.resolve(folder));
  console.log(`${folder}: ${files} files`);
}

const list = [...words].filter(([word, n]) => n >= 4 && /[aeiouy]/.test(word)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, WORDS).map(([word]) => word).sort();
let table = '';
for (let a = 0; a < N; a++) {
  let sum = 0;
  for (let b = 0; b < N; b++) sum += pairs[a * N + b] + 0.5;
  // one printable character an entry: 0 (certain) to 93 (-9.3 in natural log)
  for (let b = 0; b < N; b++) table += String.fromCharCode(33 + Math.min(93, Math.round(-10 * Math.log((pairs[a * N + b] + 0.5) / sum))));
}
const literal = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
writeFileSync(path.join(root, 'src/detectors/measures/language.ts'), `/**
 * Written by scripts/train-language.mjs; do not edit. What ordinary text looks like: its commonest words and how likely
 * one character follows another. Separate from the measures that read it because it is generated.
 */

/** Rows and columns of BIGRAMS; one more row and column stand for the edge of a token. */
export const ALPHABET = '${ALPHABET}';

/** Row by row, one character an entry: (code - 33) / -10 is the natural logarithm of the probability. */
export const BIGRAMS = ${literal(table)};

/** Sorted, separated by blanks. */
export const WORDS = ${literal(list.join(' '))};
`);
console.log(`${list.length} words`);
