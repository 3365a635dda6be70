/**
 * Writes what is generated for readers and editors: schema/stanch-config.schema.json from the configuration's spec, the
 * reference in docs/configuration.md from the same, and from the flag records and the command table docs/cli.md and the
 * README's table of flags. `--check` fails when one differs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { importSource, root } from './import-source.mjs';

const { jsonSchema, reference, STANCH_SPEC, flagTable, helpText, COMMANDS } = await importSource('src/config/json-schema.ts', 'src/config/reference.ts', 'src/config/stanch-file.ts', 'src/cli/help.ts', 'src/cli/flags.ts');
const page = (name, mark, text) => readFileSync(path.join(root, name), 'utf8').replace(new RegExp(`<!-- ${mark} -->[\\s\\S]*<!-- /${mark} -->`), () => `<!-- ${mark} -->\n${text}<!-- /${mark} -->`);
const help = (command) => `## stanch ${command}\n\n\`\`\`text\n${helpText(command, false)}\`\`\`\n`;
const generated = {
  'docs/cli.md': `# The command line\n\nWhat \`stanch COMMAND --help\` prints. Generated: \`node scripts/build-docs.mjs\`.\n\n${COMMANDS.map(help).join('\n')}`,
  'schema/stanch-config.schema.json': `${JSON.stringify(jsonSchema(STANCH_SPEC, 'stanch-config.schema.json'), null, 2)}\n`,
  'docs/configuration.md': page('docs/configuration.md', 'settings', reference(STANCH_SPEC)),
  'README.md': page('README.md', 'flags', flagTable()),
};

const check = process.argv.includes('--check');
for (const [name, text] of Object.entries(generated)) {
  const file = path.join(root, name);
  if (!check) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${name} is not what the sources give\nRun: node scripts/build-docs.mjs`);
    process.exitCode = 1;
  }
}
