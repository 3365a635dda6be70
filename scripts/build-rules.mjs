/** Writes src/rules/table.generated.ts from rules/*.yml. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource, root } from './import-source.mjs';
import { readRuleFiles } from './rule-files.mjs';
const { parseRuleFile } = await importSource('src/rules/rule-file.ts');
const { rules, faults } = readRuleFiles(path.join(root, 'rules'), parseRuleFile);
if (faults.length > 0) throw new Error(faults.join('\n'));
const slim = rules.map(({ examples, counterExamples, ...rule }) => ({ ...rule, examples: [], counterExamples: [] }));
writeFileSync(path.join(root, 'src/rules/table.generated.ts'), `/** Made by scripts/build-rules.mjs; do not edit. */\nexport const ruleTable = ${JSON.stringify(JSON.stringify(slim))};\n`);
