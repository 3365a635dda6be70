/**
 * Fits the weights of the assignment detector's features: logistic regression with an L2 penalty, on labelled lines of
 * real repositories, then calibrated on repositories held out. Writes src/detectors/assignment/weights.ts; how well it
 * does on repositories that it has not seen is measured by scripts/train-folds.mjs.
 *
 *   node scripts/train.mjs CASES_FOLDER [--quiet-code FOLDER ...]
 *
 * CASES_FOLDER holds lines-dev.jsonl (places labelled T, F or X) and dev.jsonl (cases with expect and tier). Folders after
 * --quiet-code hold published code as scripts/quality-fetch.mjs brings it, with a low weight: see rowsOfQuietCode.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { train, weightsFile } from './train-model.mjs';
import { readUnits, rowsOfCases, rowsOfFixtures, rowsOfQuietCode, rowsOfUnits } from './train-rows.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [casesFolder, ...rest] = process.argv.slice(2);
if (casesFolder === undefined || casesFolder.startsWith('--')) {
  console.error('usage: node scripts/train.mjs CASES_FOLDER [--quiet-code FOLDER ...]');
  process.exit(2);
}
const quietFolders = rest[0] === '--quiet-code' ? rest.slice(1) : [];

const lines = rowsOfUnits(readUnits(casesFolder));
const others = [...rowsOfCases(casesFolder), ...rowsOfQuietCode(quietFolders), ...rowsOfFixtures(7)];
const count = (rows) => `${rows.length} (${rows.filter((row) => row.label === 1).length} real)`;
console.log(`candidates in labelled lines ${count(lines)}; others ${count(others)}`);
const model = train([...lines, ...others]);
const text = weightsFile(model);
writeFileSync(path.join(root, 'src/detectors/assignment/weights.ts'), text);
console.log(`scale ${model.scale.toFixed(2)}, offset ${model.offset.toFixed(2)}; ${text.split('\n').length - 9} weights, ${text.length} bytes`);
