/**
 * Writes what is generated for readers and editors: schema/stanch-config.schema.json from the configuration's spec, and
 * the table of flags in README.md from the flag records. `--check` fails when either differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource, root } from './import-source.mjs';

const { jsonSchema, STANCH_SPEC, flagTable } = await importSource('src/config/json-schema.ts', 'src/config/stanch-file.ts', 'src/cli/help.ts');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const generated = {
  'schema/stanch-config.schema.json': `${JSON.stringify(jsonSchema(STANCH_SPEC, 'stanch-config.schema.json'), null, 2)}\n`,
  'README.md': readme.replace(/<!-- flags -->[\s\S]*<!-- \/flags -->/, () => `<!-- flags -->\n${flagTable()}<!-- /flags -->`),
};

const check = process.argv.includes('--check');
for (const [name, text] of Object.entries(generated)) {
  const file = path.join(root, name);
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is not what the sources give\nRun: node scripts/build-docs.mjs`);
    process.exitCode = 1;
  }
}
