/**
 * Writes the few TOML forms that a configuration has. Separate because `stanch init` converts other scanners' files,
 * and what it writes must read back as the same settings.
 */

export type TomlValue = string | number | boolean | readonly string[];

export function tomlValue(value: TomlValue): string {
  if (typeof value === 'string') return tomlText(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const one = `[${value.map(tomlText).join(', ')}]`;
  return one.length <= 100 ? one : `[\n${value.map((item) => `  ${tomlText(item)},\n`).join('')}]`;
}

/** Literal quotes where they can hold it, because patterns are full of backslashes. */
function tomlText(text: string): string {
  if (!/['\u0000-\u001f\u007f]/.test(text)) return /[\\"]/.test(text) ? `'${text}'` : `"${text}"`;
  if (!/'''|[\u0000-\u0008\u000b-\u001f\u007f]/.test(text) && !text.endsWith("'") && !text.startsWith('\n')) return `'''${text}'''`;
  return JSON.stringify(text).replaceAll('\u007f', '\\u007f');
}

/** @param header `[table]` or `[[array]]`; undefined values are left out */
export function tomlTable(header: string, values: Readonly<Record<string, TomlValue | undefined>>): string {
  const lines = Object.entries(values).flatMap(([key, value]) => (value === undefined || (Array.isArray(value) && value.length === 0) ? [] : [`${key} = ${tomlValue(value)}`]));
  return `${header}\n${lines.join('\n')}\n`;
}
