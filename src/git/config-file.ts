/**
 * Parses the text of one git configuration file into a flat list of settings. Separate from where the files lie
 * (repository.ts, user-config.ts) because it is pure: nothing is opened, included or run on behalf of what it reads.
 */
import { StanchError } from '../util/errors.js';

export interface GitSetting {
  /** `section.key` or `section.subsection.key`; section and key in lower case, the subsection as written. */
  name: string;
  /** null: a key without `=`, which git reads as true. */
  value: string | null;
}

/** Settings in the order of the file; the last one of a name wins. */
export class GitConfig {
  constructor(readonly settings: readonly GitSetting[]) {}

  get(name: string): string | undefined {
    for (let i = this.settings.length - 1; i >= 0; i--) {
      const setting = this.settings[i]!;
      if (setting.name === name) return setting.value ?? 'true';
    }
    return undefined;
  }

  /** git's own words for truth: true, yes, on, a number other than 0, or a key without value. */
  getBoolean(name: string): boolean | undefined {
    const value = this.get(name);
    if (value === undefined) return undefined;
    return value === 'true' || (value !== 'false' && /^(?:true|yes|on|[+-]?0*[1-9]\d*)$/i.test(value));
  }

  /** Settings later in the list win, so pass the strongest file last. */
  static merge(...configs: readonly GitConfig[]): GitConfig {
    return new GitConfig(configs.flatMap((config) => config.settings));
  }
}

/** `[name]`, `[name "subsection"]` with backslash escapes, or the old `[name.subsection]`. */
const SECTION = /^\s*\[\s*([A-Za-z0-9.-]+)\s*(?:"((?:[^"\\\n]|\\.)*)")?\s*\]/;
const KEY = /^\s*([A-Za-z][A-Za-z0-9-]*)\s*(=?)/;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', b: '\b', '"': '"', '\\': '\\' };

/**
 * @param file only for messages
 * @throws StanchError BROKEN_GIT_CONFIG with the line
 */
export function parseGitConfig(text: string, file: string): GitConfig {
  const settings: GitSetting[] = [];
  const lines = (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text).split('\n');
  let section = '';
  for (let n = 0; n < lines.length; n++) {
    if (lines[n] === '') continue;
    const equal = section === '' ? -1 : plainKeyEnd(lines[n]!);
    if (equal > 0) {
      settings.push({ name: `${section}.${lines[n]!.slice(1, equal).toLowerCase()}`, value: lines[n]!.slice(equal + 3) });
      continue;
    }
    const named = plainSection(lines[n]!);
    if (named !== '') {
      section = named;
      continue;
    }
    let rest = lines[n]!.replace(/\r$/, '');
    const head = SECTION.exec(rest);
    if (head) {
      section = head[2] === undefined ? head[1]!.toLowerCase() : `${head[1]!.toLowerCase()}.${head[2].replace(/\\(.)/g, '$1')}`;
      rest = rest.slice(head[0].length);
    }
    if (/^\s*(?:[#;].*)?$/.test(rest)) continue;
    const key = KEY.exec(rest);
    if (!key || section === '') throw broken(file, n + 1);
    const name = `${section}.${key[1]!.toLowerCase()}`;
    rest = rest.slice(key[0].length);
    if (key[2] === '') {
      // git's get_value() takes nothing but the end of the line here, not even a comment.
      if (!/^[ \t]*$/.test(rest)) throw broken(file, n + 1);
      settings.push({ name, value: null });
      continue;
    }
    const first = n;
    const reader = new ValueReader();
    let state = reader.read(rest);
    while (state === 'continues' && n + 1 < lines.length) {
      n += 1;
      state = reader.read(lines[n]!.replace(/\r$/, ''));
    }
    if (state === 'broken') throw broken(file, first + 1);
    settings.push({ name, value: reader.value });
  }
  return new GitConfig(settings);
}

/** `[core]`, as git writes a section without a subsection. @returns its name; empty for any other line */
function plainSection(line: string): string {
  if (line[0] !== '[' || line[line.length - 1] !== ']') return '';
  for (let i = 1; i < line.length - 1; i++) if (!isLetter(line.charCodeAt(i))) return '';
  return line.slice(1, -1).toLowerCase();
}

/**
 * Whether a line is one as git writes nearly all of them, `<tab>key = value`: neither blanks in the value, nor marks, escapes or a comment.
 * Told by a loop, as each process would compile an expression anew. @returns where its key ends; -1 for any other line
 */
function plainKeyEnd(line: string): number {
  const equal = line.indexOf(' = ');
  if (equal < 2 || line[0] !== '\t' || equal + 3 === line.length || !isLetter(line.charCodeAt(1))) return -1;
  for (let i = 2; i < equal; i++) {
    const code = line.charCodeAt(i);
    if (!isLetter(code) && !isDigit(code) && code !== DASH) return -1;
  }
  for (let i = equal + 3; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (!isLetter(code) && !isDigit(code) && !IN_PLAIN.includes(line[i]!)) return -1;
  }
  return equal;
}

const DASH = 45;
/** What a plain value may hold beside letters and digits. */
const IN_PLAIN = '_/.@:+*~-';
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Reads a value over its lines: blanks around it fall away unless quoted, escapes and quotes are undone. */
class ValueReader {
  value = '';
  private blanks = '';
  private quoted = false;

  read(line: string): 'done' | 'continues' | 'broken' {
    for (let i = 0; i < line.length; i++) {
      let c = line[i]!;
      if (!this.quoted && /\s/.test(c)) {
        if (this.value !== '') this.blanks += c;
        continue;
      }
      if (!this.quoted && (c === '#' || c === ';')) return 'done';
      this.value += this.blanks;
      this.blanks = '';
      if (c === '\\') {
        if (i === line.length - 1) return 'continues';
        i += 1;
        const escaped = ESCAPES[line[i]!];
        if (escaped === undefined) return 'broken';
        c = escaped;
      } else if (c === '"') {
        this.quoted = !this.quoted;
        continue;
      }
      this.value += c;
    }
    return this.quoted ? 'broken' : 'done';
  }
}

function broken(file: string, line: number): StanchError {
  return new StanchError('BROKEN_GIT_CONFIG', `${file}:${line}: not a line that git understands`, `Check it with: git config --file ${file} --list`);
}
