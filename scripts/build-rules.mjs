/**
 * Writes src/rules/table.generated.ts, rule-bodies.generated.jsonl and examples.generated.ts from rules/*.yml. With `--check` nothing is written and the
 * exit status tells whether the files are what the rules build.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource, root } from './import-source.mjs';
import { readRuleFiles } from './rule-files.mjs';

const { parseRuleFile, compileRule, writeTable, bestProbe, rarity, frequentRarity } = await importSource(
  'src/rules/rule-file.ts', 'src/rules/compile.ts', 'src/rules/table.ts', 'src/prefilter/literal-table.ts', 'src/prefilter/rarity.ts', 'src/prefilter/frequent.ts',
);
const { rules, faults } = readRuleFiles(path.join(root, 'rules'), parseRuleFile);
if (faults.length > 0) throw new Error(faults.join('\n'));

/** Among four bytes the measured list of frequent ones knows better than the model of pairs. */
const rate = (text, from, to) => frequentRarity(text, from, to) ?? rarity(text, from, to);
const probe = (literal, kind) => bestProbe(Buffer.from(literal, 'latin1'), kind === 'keyed', rate);

const version = createHash('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 16);
const { bodies, ...table } = writeTable(rules.map(compileRule), version, probe);
const examples = Object.fromEntries(rules.map(({ id, examples, counterExamples }) => [id, { examples, counterExamples }]));
const files = {
  'src/rules/table.generated.ts': `/** Made by scripts/build-rules.mjs; do not edit. */
import type { RuleTable } from './table.js';

export const TABLE: RuleTable = {
${Object.entries(table).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},`).join('\n')}
};
`,
  'src/rules/rule-bodies.generated.jsonl': bodies,
  'src/rules/examples.generated.ts': `/** Made by scripts/build-rules.mjs; do not edit. */
export const EXAMPLES =
  ${JSON.stringify(JSON.stringify(examples))};
`,
};
for (const [name, text] of Object.entries(files)) {
  const file = path.join(root, name);
  const same = existsSync(file) && readFileSync(file, 'utf8') === text;
  if (same) continue;
  if (process.argv.includes('--check')) {
    console.error(`${name} is not what rules/ builds. Run: node scripts/build-rules.mjs`);
    process.exitCode = 1;
  } else writeFileSync(file, text);
}
