/**
 * Measures how often each byte follows each other one in source text and which four bytes are frequent, and writes
 * src/prefilter/byte-pairs.generated.ts and frequent.generated.ts:
 * `node scripts/measure-byte-pairs.mjs FOLDER...`. The prefilter picks the rarest bytes of a literal by it, so any broad
 * mix of languages will do; it need not be run again for new rules.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const TEXT = /\.(?:m?[jt]sx?|json|md|css|html|ya?ml|toml|txt|py|c|h|go|rb|java|pl|sh|xml|map)$/;
const LARGEST_FILE = 400_000;
const PER_FOLDER = 25_000_000;
const CHARS = 'etrnisaolcdpufmhgbyvxwkjqz0123456789_-./:=\\" \n,;()[]{}<>\'*+&%$#@!?|~^`\t';

const place = new Uint8Array(256).fill(CHARS.length);
for (let i = 0; i < CHARS.length; i++) {
  place[CHARS.charCodeAt(i)] = i;
  place[CHARS[i].toUpperCase().charCodeAt(0)] = i;
}
const size = CHARS.length + 1;
const pairs = new Float64Array(size * size);
const quads = new Map();
let total = 0;
for (const folder of process.argv.slice(2)) {
  let read = 0;
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    const file = path.join(folder, name);
    if (read > PER_FOLDER || !TEXT.test(name) || !statSync(file).isFile()) continue;
    const bytes = readFileSync(file);
    if (bytes.length > LARGEST_FILE) continue;
    for (let i = 1; i < bytes.length; i++) pairs[place[bytes[i - 1]] * size + place[bytes[i]]]++;
    for (let i = 3; i < bytes.length; i++) {
      const word = bytes.readUInt32LE(i - 3) | 0x20202020;
      quads.set(word, (quads.get(word) ?? 0) + 1);
    }
    read += bytes.length;
  }
  total += read;
}
/** One character a pair: 'A' plus its rarity in half bits. */
const rarity = Array.from(pairs, (count) => String.fromCharCode(65 + Math.min(57, Math.round(-2 * Math.log2((count + 0.5) / total))))).join('').replaceAll('\\', '[');
const rows = rarity.match(new RegExp(`.{${size}}`, 'g')).map((row) => `  '${row}' +`).join('\n').replace(/ \+$/, '');
const text = `/** Made by scripts/measure-byte-pairs.mjs from ${Math.round(total / 1e6)} MB of source text. */

/** Bytes that have a row and a column of their own; the last row and column stand for all others. */
export const PAIR_BYTES = ${JSON.stringify(CHARS)};

/** Rarity of the pair (row, column) in half bits, as 'A' + value. */
export const PAIR_RARITY =
${rows};
`;
writeFileSync(path.join(root, 'src/prefilter/byte-pairs.generated.ts'), text);

/** The most frequent four bytes as they may stand in a literal, most frequent first. */
const frequent = [...quads]
  .map(([word, count]) => [String.fromCharCode(word & 255, (word >> 8) & 255, (word >> 16) & 255, (word >>> 24) & 255), count])
  .filter(([text]) => /^[a-z0-9_\-./:=]{4}$/.test(text))
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, 6000);
writeFileSync(
  path.join(root, 'src/prefilter/frequent.generated.ts'),
  `/** Made by scripts/measure-byte-pairs.mjs from ${Math.round(total / 1e6)} MB of source text. */

/** The most frequent four bytes, most frequent first, lower case. */
export const FREQUENT =
${frequent.map(([text]) => text).join('').match(/.{1,140}/g).map((row) => `  '${row}' +`).join('\n').replace(/ \+$/, '')};
`,
);
