/**
 * Writes what is generated for readers and editors: schema/stanch-config.schema.json from the configuration's spec, the
 * reference in docs/configuration.md from the same, and the table of flags in README.md from the flag records. `--check` fails when either differs.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource, root } from './import-source.mjs';

const { jsonSchema, reference, STANCH_SPEC, flagTable } = await importSource('src/config/json-schema.ts', 'src/config/reference.ts', 'src/config/stanch-file.ts', 'src/cli/help.ts');
const page = (name, mark, text) => readFileSync(path.join(root, name), 'utf8').replace(new RegExp(`<!-- ${mark} -->[\\s\\S]*<!-- /${mark} -->`), () => `<!-- ${mark} -->\n${text}<!-- /${mark} -->`);
const generated = {
  'schema/stanch-config.schema.json': `${JSON.stringify(jsonSchema(STANCH_SPEC, 'stanch-config.schema.json'), null, 2)}\n`,
  'docs/configuration.md': page('docs/configuration.md', 'settings', reference(STANCH_SPEC)),
  'README.md': page('README.md', 'flags', flagTable()),
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
