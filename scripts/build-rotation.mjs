/**
 * Turns rules/rotation/*.yml into src/remediation/rotation-table.generated.ts, a module of one JSON string that is loaded
 * only when a plan is made, so that no command pays for parsing YAML. `--check` fails when the committed file differs.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'rules', 'rotation');
const target = path.join(root, 'src', 'remediation', 'rotation-table.generated.ts');

const table = { strategies: parse(readFileSync(path.join(folder, 'strategies.yml'), 'utf8')), guides: [] };
for (const name of readdirSync(folder).sort()) {
  if (!name.endsWith('.yml') || name === 'strategies.yml') continue;
  table.guides.push(parse(readFileSync(path.join(folder, name), 'utf8')));
}
const literal = JSON.stringify(table).replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
const text = `// Made by scripts/build-rotation.mjs from rules/rotation/*.yml; do not edit.\nexport const rotationTable = '${literal}';\n`;

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== text) {
    console.error('src/remediation/rotation-table.generated.ts is out of date.\nRun: node scripts/build-rotation.mjs');
    process.exit(1);
  }
  console.log(`rotation table is up to date (${table.guides.length} guides)`);
} else {
  writeFileSync(target, text);
  console.log(`wrote ${table.guides.length} guides, ${text.length} bytes`);
}
