/**
 * Checks rules/*.yml from the sources: `node scripts/check-rules.mjs [ID-PREFIX...] [--rules FOLDER] [--seeds N]`.
 * Prints one line a fault and exits 1 if there is any.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { importSource, root } from './import-source.mjs';
import { readRuleFiles } from './rule-files.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { rules: { type: 'string' }, seeds: { type: 'string' } } });
const { parseRuleFile, ruleSetOf, createContentScanner, checkRules, checksumOf, checksumNames } = await importSource(
  'src/rules/rule-file.ts', 'src/rules/ruleset.ts', 'src/rules/check.ts', 'src/detectors/create-content-scanner.ts', 'src/detectors/checksums/registry.ts',
);
const { rules, faults } = readRuleFiles(path.resolve(values.rules ?? path.join(root, 'rules')), parseRuleFile);
for (const fault of faults) console.log(fault);
const usable = [];
const ids = new Set();
for (const rule of rules) {
  try {
    if (ids.has(rule.id)) throw new Error(`rule ${rule.id} is defined twice`);
    ruleSetOf([rule]);
    usable.push(rule);
    ids.add(rule.id);
  } catch (error) {
    faults.push(error.message);
    console.log(error.message);
  }
}
const ruleSet = ruleSetOf(usable);
const started = performance.now();
const only = positionals.length > 0 ? (id) => positionals.some((prefix) => id.startsWith(prefix)) : undefined;
const result = checkRules(ruleSet, { scanner: createContentScanner(ruleSet), checksumOf, checksumNames }, { seeds: Number(values.seeds ?? 3), ...(only ? { only } : {}) });
for (const fault of result.faults) console.log(`${fault.rule}, ${fault.where}: ${fault.message}`);
const count = faults.length + result.faults.length;
console.log(
  `${result.rules} rules, ${result.examples} examples and ${result.counterExamples} counter-examples in ${Math.round(performance.now() - started)} ms: ${count === 0 ? 'no fault' : `${count} faults`}`,
);
process.exitCode = count === 0 ? 0 : 1;
