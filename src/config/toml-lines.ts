/**
 * Where each key of a TOML file stands. The parser gives values without places; a message about a wrong value needs
 * its line. Only headers and the start of key lines are read, so a place can be missing but never wrong by much.
 */

/** `rule.0.pattern` -> 1-based line */
export type KeyLines = ReadonlyMap<string, number>;

export function keyLines(text: string): KeyLines {
  const lines = new Map<string, number>();
  const counts = new Map<string, number>();
  let table = '';
  let open: string | undefined;
  let depth = 0;
  // gitleaks takes its keys in any case, and is asked for by the names that it documents.
  const note = (name: string, line: number): void => {
    lines.set(name, line);
    if (!lines.has(name.toLowerCase())) lines.set(name.toLowerCase(), line);
  };
  text.split('\n').forEach((line, index) => {
    const number = index + 1;
    if (open !== undefined) {
      if (line.includes(open)) open = undefined;
      return;
    }
    const inside = depth > 0;
    const header = inside ? null : /^\s*(\[\[?)\s*([^\]]+?)\s*\]/.exec(line);
    const key = inside || header ? null : /^\s*((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=/.exec(line);
    if (header) {
      table = tablePath(header[2]!, header[1] === '[[', counts);
      note(table, number);
    } else if (key) {
      const name = parts(key[1]!).join('.');
      note(table === '' ? name : `${table}.${name}`, number);
    }
    if (header) return;
    const rest = key ? line.slice(key[0].length) : line;
    for (const quote of ['"""', "'''"]) {
      if (rest.split(quote).length % 2 === 0) open = quote;
    }
    if (open === undefined) depth += brackets(rest);
  });
  return lines;
}

/** The line of a value, or of what holds it. @param path as it is written in the file, or in lower case */
export function lineOf(lines: KeyLines, path: readonly (string | number)[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const name = path.slice(0, length).join('.');
    const line = lines.get(name) ?? lines.get(name.toLowerCase());
    if (line !== undefined) return line;
  }
  return 1;
}

/** Entries of an array of tables are numbered; a header inside of one belongs to its last entry. */
function tablePath(header: string, isArray: boolean, counts: Map<string, number>): string {
  let path = '';
  const names = parts(header);
  names.forEach((name, i) => {
    path = path === '' ? name : `${path}.${name}`;
    const count = counts.get(path);
    if (isArray && i === names.length - 1) {
      counts.set(path, (count ?? 0) + 1);
      path = `${path}.${count ?? 0}`;
    } else if (count !== undefined) {
      path = `${path}.${count - 1}`;
    }
  });
  return path;
}

function parts(dotted: string): string[] {
  return (dotted.match(/[\w-]+|"[^"]*"|'[^']*'/g) ?? []).map((part) => part.replace(/^["']|["']$/g, ''));
}

/** Opening minus closing square brackets outside of strings and comments. */
function brackets(text: string): number {
  let depth = 0;
  let quote = '';
  for (let i = 0; i < text.length; i += 1) {
    const c = text[i]!;
    if (quote) {
      if (c === '\\' && quote === '"') i += 1;
      else if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '#') break;
    else if (c === '[') depth += 1;
    else if (c === ']') depth -= 1;
  }
  return depth;
}
