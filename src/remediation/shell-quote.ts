/**
 * Quoting for commands that a person will paste into a shell. Separate because everything that comes from a repository
 * or a report (paths, ref names, hosts, user names) must pass through here on its way into a command.
 */

/** As one POSIX shell word. Control characters become $'...' escapes, so that a name cannot break a line. */
export function quote(word: string): string {
  if (word !== '' && /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) && !word.startsWith('-')) return word;
  if (/\p{Cc}/u.test(word)) {
    return `$'${word.replace(/[\\']/g, '\\$&').replace(/\p{Cc}/gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;
  }
  return `'${word.replaceAll("'", "'\\''")}'`;
}

/** A path argument that cannot be taken for an option. */
export function quotePath(path: string): string {
  return quote(path.startsWith('-') ? `./${path}` : path);
}

/** Safe inside double quotes, single quotes, SQL identifiers, URLs and YAML alike; anything else stays a placeholder. */
export function isPlainName(text: string): boolean {
  return /^[A-Za-z0-9_][A-Za-z0-9_.@:-]{0,252}$/.test(text);
}

/** `<name>` placeholders of a guide -> what is known; what is unknown or not a plain name stays as it is. */
export function fillPlaceholders(template: string, known: Readonly<Record<string, string>>): string {
  return template.replace(/<([A-Za-z][A-Za-z0-9 -]*)>/g, (whole, name: string) => {
    const value = known[name];
    return value !== undefined && (isPlainName(value) || value.startsWith('<')) ? value : whole;
  });
}
