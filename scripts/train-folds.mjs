/**
 * Measures detection on repositories that the model has not seen: five folds over repositories, each scored by the whole
 * engine with weights trained on the other four. Prints the curve over thresholds, the calibration, and the same for weights
 * set by hand; `--write` puts the tables into docs/detection.md. Separate from training because it writes no weights.
 *
 *   node scripts/train-folds.mjs CASES_FOLDER [--write] [--misses FILE] [--l2 N] [--quiet-code FOLDER ...]
 */
import { build } from 'esbuild';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { handWeights } from './train-by-hand.mjs';
import { L2, train, weightsFile } from './train-model.mjs';
import { logOdds } from './train-regression.mjs';
import { countsFor, foldOf, lineOf, readUnits, rowsOfCases, rowsOfFixtures, rowsOfQuietCode, rowsOfUnits } from './train-rows.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [casesFolder, ...args] = process.argv.slice(2);
if (casesFolder === undefined || casesFolder.startsWith('--')) {
  console.error('usage: node scripts/train-folds.mjs CASES_FOLDER [--write] [--misses FILE] [--l2 N] [--quiet-code FOLDER ...]');
  process.exit(2);
}
const option = (name) => { const at = args.indexOf(name); return at < 0 ? undefined : args[at + 1]; };
const quietAt = args.indexOf('--quiet-code');
const quietFolders = quietAt < 0 ? [] : args.slice(quietAt + 1);
const work = mkdtempSync(path.join(tmpdir(), 'stanch-folds-'));
// the engine reads the rules' bodies beside itself
copyFileSync(path.join(root, 'src/rules/rule-bodies.generated.jsonl'), path.join(work, 'rule-bodies.generated.jsonl'));
const require = createRequire(import.meta.url);

/** The engine with these weights: a function from bytes and path to what is found, with its probability. */
async function engineWith(weights, name) {
  const outfile = path.join(work, `${name}.cjs`);
  await build({
    stdin: {
      contents: `export { builtInRuleSet } from './src/rules/built-in.ts';
export { createContentScanner } from './src/detectors/create-content-scanner.ts';
export { judge } from './src/detectors/judge.ts';`,
      resolveDir: root, loader: 'ts',
    },
    bundle: true, outfile, format: 'cjs', platform: 'node', logLevel: 'error', external: ['re2'],
    plugins: [{ name: 'weights', setup: (b) => b.onLoad({ filter: /assignment\/weights\.ts$/ }, () => ({ contents: weights, loader: 'ts' })) }],
  });
  const engine = require(outfile);
  const scanner = engine.createContentScanner(await engine.builtInRuleSet());
  return (bytes, file) => scanner.scan(bytes).flatMap((candidate) => {
    if (candidate.dropped !== undefined || candidate.rule.paths?.length) return [];
    // as reports show it, and score_lines.py reads it: as it is written
    const value = candidate.parts?.length > 1 ? candidate.value : bytes.toString('utf8', candidate.secretSpan.start, candidate.secretSpan.end);
    return [{ rule: candidate.rule.id, value, start: candidate.secretSpan.start, end: candidate.secretSpan.end, generic: candidate.traits !== undefined, p: engine.judge(candidate, file).probability }];
  });
}

/** For each unit, what was found for it, best first. */
function scoreUnits(units, scan) {
  return units.map((unit) => {
    const hits = unit.rows.flatMap((place) => {
      const bytes = Buffer.from(place.text, 'utf8');
      return scan(bytes, place.path).filter((hit) => countsFor(place, hit.value, lineOf(bytes, hit.start), lineOf(bytes, hit.end))).map((hit) => ({ ...hit, place }));
    });
    return { unit, best: hits.sort((a, b) => b.p - a.p)[0] };
  });
}

function counts(scored, threshold) {
  let [tp, fp, fn] = [0, 0, 0];
  for (const { unit, best } of scored) {
    const hit = best !== undefined && best.p >= threshold;
    if (unit.real && hit) tp++;
    else if (unit.real) fn++;
    else if (hit) fp++;
  }
  const p = tp / Math.max(1, tp + fp);
  const r = tp / Math.max(1, tp + fn);
  return { tp, fp, fn, p, r, f1: (2 * p * r) / Math.max(1e-9, p + r) };
}

const percent = (share) => (100 * share).toFixed(1);
const row = (name, { tp, fp, fn, p, r, f1 }) => `| ${name} | ${tp} | ${fp} | ${fn} | ${percent(p)} | ${percent(r)} | ${percent(f1)} |`;
const HEAD = ['| | found | wrong | missed | precision % | recall % | F1 % |', '|---|---|---|---|---|---|---|'];

function curve(scored) {
  return [...HEAD, ...[0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85].map((at) => row(`probability ${at}${{ 0.15: ' (low)', 0.5: ' (medium)', 0.85: ' (high)' }[at] ?? ''}`, counts(scored, at)))];
}

/** Of what has no format, in bins of predicted probability: the share that is real. */
function calibration(scored) {
  const edges = [0, 0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95, 1.001];
  const lines = ['| predicted | places | mean predicted % | real % |', '|---|---|---|---|'];
  for (let i = 0; i + 1 < edges.length; i++) {
    const bin = scored.filter(({ best }) => best?.generic && best.p >= edges[i] && best.p < edges[i + 1]);
    if (bin.length === 0) continue;
    lines.push(`| ${edges[i]} to ${Math.min(1, edges[i + 1])} | ${bin.length} | ${percent(bin.reduce((sum, { best }) => sum + best.p, 0) / bin.length)} | ${percent(bin.filter(({ unit }) => unit.real).length / bin.length)} |`);
  }
  return lines;
}

try {
  const units = readUnits(casesFolder);
  const rows = [...rowsOfUnits(units), ...rowsOfCases(casesFolder), ...rowsOfQuietCode(quietFolders), ...rowsOfFixtures(7)];
  const quietSets = [...new Set(rows.filter(({ set }) => set !== undefined).map(({ set }) => set))];
  const byModel = [];
  const folds = [...HEAD];
  for (let fold = 0; fold < 5; fold++) {
    const model = train(rows.filter((item) => item.kind === 'quiet' || foldOf(item.group) !== fold), Number(option('--l2') ?? L2));
    const held = units.filter((unit) => foldOf(unit.repo) === fold);
    const scored = scoreUnits(held, await engineWith(weightsFile(model), `fold${fold}`));
    byModel.push(...scored);
    folds.push(row(`fold ${fold}, ${new Set(held.map((unit) => unit.repo)).size} repositories`, counts(scored, 0.5)));
  }
  const leftOut = quietSets.map((set) => {
    const model = train(rows.filter((item) => item.set !== set), Number(option('--l2') ?? L2));
    const own = rows.filter((item) => item.set === set);
    const reach = (nearMiss) => `${own.filter((item) => item.nearMiss === nearMiss && logOdds(model, item.features) >= 0).length} of ${own.filter((item) => item.nearMiss === nearMiss).length}`;
    return `| ${set} | ${reach(false)} | ${reach(true)} |`;
  });
  const byHand = scoreUnits(units, await engineWith(weightsFile(handWeights()), 'hand'));
  const misses = option('--misses');
  if (misses !== undefined) {
    writeFileSync(misses, byModel.filter(({ unit, best }) => unit.real !== (best !== undefined && best.p >= 0.5)).map(({ unit, best }) => {
      const text = (best?.place.row ?? unit.row).text[0].trim();
      const at = Math.max(0, text.indexOf(unit.row.value ?? '') - 100);
      return JSON.stringify({ kind: unit.real ? 'FN' : 'FP', p: best && Number(best.p.toFixed(2)), rule: best?.rule, repo: unit.repo.slice(0, 4), label: unit.row.label, category: unit.row.category, folder: unit.row.folder, ext: unit.row.ext, value: unit.row.value, got: best?.value, text: text.slice(at, at + 240) });
    }).join('\n'));
  }
  const text = [
    `${units.length} labelled places of ${new Set(units.map((unit) => unit.repo)).size} repositories, ${units.filter((unit) => unit.real).length} of them real. Weights trained on four fifths of the repositories, scored on the fifth:`, '',
    ...curve(byModel), '', 'At medium, by fold:', '', ...folds, '',
    ...(leftOut.length === 0 ? [] : ['Of values in published code that are no secrets, those that reach medium with weights trained without their set: such that no rule drops, and', 'such that only a rule drops, as if it did not know them:', '', '| set | no rule | only a rule |', '|---|---|---|', ...leftOut, '']),
    'Weights set by hand, on all of them:', '', ...curve(byHand), '',
    'Calibration of the trained weights on repositories held out, values without a format:', '', ...calibration(byModel),
  ].join('\n');
  console.log(text);
  if (args.includes('--write')) {
    const file = path.join(root, 'docs/detection.md');
    const [before, rest] = readFileSync(file, 'utf8').split('<!-- train-folds: begin -->\n');
    const after = rest.split('<!-- train-folds: end -->')[1];
    writeFileSync(file, `${before}<!-- train-folds: begin -->\n${text}\n<!-- train-folds: end -->${after}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
