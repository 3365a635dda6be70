/**
 * Writes schema/stanch-config.schema.json from the configuration's spec. `--check` fails when the file differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource, root } from './import-source.mjs';

const { jsonSchema, STANCH_SPEC } = await importSource('src/config/json-schema.ts', 'src/config/stanch-file.ts');
const file = path.join(root, 'schema', 'stanch-config.schema.json');
const text = `${JSON.stringify(jsonSchema(STANCH_SPEC, 'stanch-config.schema.json'), null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) {
  console.error('schema/stanch-config.schema.json is not what the sources give\nRun: node scripts/build-schemas.mjs');
  process.exit(1);
}
