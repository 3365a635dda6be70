/**
 * A spec as Markdown, for people: docs/configuration.md holds it, written there by scripts/build-docs.mjs.
 */
import type { Spec, TableSpec } from './spec.js';

/** One table for the file itself, then one for each list of tables or table in it. */
export function reference(spec: TableSpec): string {
  const inner = Object.entries(spec.keys).flatMap(([key, value]) => {
    const table = value.type === 'list' ? value.of : value;
    return table.type === 'table' ? [`### \`${value.type === 'list' ? `[[${key}]]` : `[${key}]`}\`\n\n${table.about}.\n\n${rows(table)}`] : [];
  });
  return [rows(spec), ...inner].join('\n');
}

function rows(spec: TableSpec): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('*', '\\*');
  const lines = Object.entries(spec.keys)
    .filter(([, value]) => value.type !== 'table' && !(value.type === 'list' && value.of.type === 'table'))
    .map(([key, value]) => `| \`${key}\`${spec.required?.includes(key) ? ' (needed)' : ''} | ${cell(kind(value))} | ${cell(value.about)} |`);
  return `| setting | value | what it does |\n|---|---|---|\n${lines.join('\n')}\n`;
}

function kind(spec: Spec): string {
  switch (spec.type) {
    case 'text':
      return spec.oneOf?.join(', ') ?? spec.form?.name ?? 'text';
    case 'number':
      return `${spec.whole ? 'whole number' : 'number'}, ${spec.least} to ${spec.most}`;
    case 'switch':
      return 'true or false';
    case 'list':
      return spec.of.type === 'text' && (spec.of.form ?? spec.of.oneOf) ? `list: ${kind(spec.of)}` : 'list of text';
    case 'map':
      return `table: ${kind(spec.of)}`;
    case 'table':
      return 'table';
  }
}
