/**
 * Which literals of the rules are met most, and how many bytes pass the prefilter: `node scripts/literal-statistics.mjs FOLDER...`.
 * A literal that is met in every kilobyte costs more than its rule is worth; choose a longer one.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { importSource, root } from './import-source.mjs';
import { readRuleFiles } from './rule-files.mjs';

const LARGEST_FILE = 2_000_000;
const SHOWN = 60;

const { parseRuleFile, ruleSetOf, layOut, builtInDetectors, WasmPrefilter, GrowingHitList } = await importSource(
  'src/rules/rule-file.ts', 'src/rules/ruleset.ts', 'src/detectors/layout.ts', 'src/detectors/registry.ts', 'src/prefilter/wasm-prefilter.ts',
  'src/prefilter/hit-list.ts',
);
const rules = ruleSetOf(readRuleFiles(path.join(root, 'rules'), parseRuleFile).rules);
const { layout: { literals, tokenId, escapeId } } = layOut(rules, builtInDetectors({ rule: (id) => rules.byId.get(id), depth: 0, keepAll: false, rescan: () => [] }));
const prefilter = new WasmPrefilter({ literals, tokenId, escapeId });
const textOf = (number) => Buffer.from(literals.text.subarray(literals.start[number], literals.start[number + 1])).toString('latin1');
const counts = new Map();
const hits = new GrowingHitList();
let total = 0;
let elapsed = 0;
for (const folder of process.argv.slice(2))
  for (const name of readdirSync(folder, { recursive: true })) {
    const file = path.join(folder, name);
    const stat = statSync(file, { throwIfNoEntry: false });
    if (!stat?.isFile() || stat.size > LARGEST_FILE) continue;
    const bytes = readFileSync(file);
    total += bytes.length;
    hits.clear();
    const started = performance.now();
    prefilter.find(bytes, 0, bytes.length, hits);
    elapsed += performance.now() - started;
    for (let i = 0; i < hits.length; i++) counts.set(hits.literal[i], (counts.get(hits.literal[i]) ?? 0) + 1);
  }
const all = [...counts].sort((a, b) => b[1] - a[1]);
const sum = all.reduce((before, [, count]) => before + count, 0);
console.log(`${literals.count} literals, ${(total / 1e6).toFixed(1)} MB, ${(total / elapsed / 1e3).toFixed(0)} MB/s, ${((sum / total) * 1024).toFixed(2)} hits a kilobyte`);
for (const [number, count] of all.slice(0, SHOWN)) {
  const name = number === tokenId ? '(token)' : number === escapeId ? '(escape)' : JSON.stringify(textOf(number).replaceAll('\0', '~'));
  console.log(`${String(count).padStart(9)}  ${name}`);
}
