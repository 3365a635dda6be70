/**
 * Where a key stands, where its value was found, and how a value is read there. Separate because every shape of an
 * assignment ends here.
 */
import { byteTable } from '../../../util/byte-table.js';
import type { Reading } from '../reading.js';
import { readDelimited } from './delimited.js';
import { markAt, markBefore, readBare, readQuoted, type Value } from './value.js';

export type Syntax =
  | 'quoted' | 'bare' | 'line' | 'block' | 'element' | 'pair' | 'argument' | 'call' | 'option' | 'directive' | 'declared'
  | 'cell' | 'prose' | 'default' | 'compare' | 'wrapped' | 'url' | 'header' | 'dsn';

export interface Place {
  syntax: Syntax;
  value: Value;
  /** Separator, callee or other word that ties key and value together. */
  by: string;
  /** Key in quotation marks. */
  keyQuoted: boolean;
  /** A bare value inside of a string, a comment, an address or a shell line: no code, whatever the file. */
  inner: boolean;
  /** The value names what is asked for elsewhere. */
  asked?: boolean;
  /** What a list of bytes stands for, in hex. */
  bytes?: string;
  /** More elements of a list follow. */
  list?: boolean;
  /** More members of a list or mapping of secrets follow: see furtherMembers(). */
  members?: boolean;
}

/** Everything that is known about the key's place before its value is looked for. */
export class KeyPlace {
  /** Where the key's line starts in the text. */
  readonly line: number;
  /** The key itself, and its line up to it. */
  readonly name: string;
  readonly ahead: string;
  /** The character ahead of the key, empty where the text begins. */
  readonly before: string;

  /** @param start half-open, without marks */
  constructor(readonly text: Reading, readonly start: number, readonly end: number) {
    this.line = text.lineStart(start);
    this.name = text.slice(start, end);
    this.ahead = text.slice(this.line, start);
    this.before = text.at(start - 1) ?? '';
  }

  /** The last so many characters of its line ahead of it, or as many as there are. */
  tail(most: number): string {
    const { ahead } = this;
    return ahead.length > most ? ahead.slice(ahead.length - most) : ahead;
  }
}

/** Marks of strings as one character, what may end a mark, and the escape of one. */
const MAY_OPEN = byteTable('"\'`;');
const IN_STRINGS = byteTable('"\'`\\');

export const COMMENT = /(?:^|\s)(?:\/\/|#|\*|--|;|<!--|%|REM\b|dnl\b)/i;

/** What may stand between a mark and a key that is no more than a part of the string. */
const BETWEEN = byteTable('A-Za-z0-9_ .', '-');
const [FURTHEST_MARK, MOST_BETWEEN] = [40, 38];

/** The mark of the string whose first words the key is, or among them. */
export function openMark(key: KeyPlace): string {
  const direct = markBefore(key.text, key.start);
  if (direct !== '') return direct;
  const ahead = key.tail(FURTHEST_MARK);
  let at = ahead.length - 1;
  while (at >= 0 && BETWEEN[ahead.charCodeAt(at)] === 1) at--;
  if (at < 0 || at === ahead.length - 1 || at < ahead.length - 1 - MOST_BETWEEN || MAY_OPEN[ahead.charCodeAt(at)] !== 1) return '';
  return /(?:\\{0,3}["'`]|&quot;)$/.exec(ahead.slice(0, at + 1))?.[0] ?? '';
}

/** The mark of a string on the key's line that was opened before the key and not closed. */
export function enclosing(key: KeyPlace): string {
  const { ahead } = key;
  let open = '';
  for (let i = 0; i < ahead.length; i++) {
    if (IN_STRINGS[ahead.charCodeAt(i)] !== 1) continue;
    const char = ahead[i]!;
    if (char === '\\') { i += 1; continue; }
    if (open === '') {
      if (char === "'" && i > 0 && /\w/.test(ahead[i - 1]!) && /[a-z]/.test(ahead[i + 1] ?? '')) continue;
      open = char;
    } else if (char === open) open = '';
  }
  return open;
}

/** Whether line breaks ahead are written as escapes: the key stands in code that is the text of a string. */
function escapedBreaks(key: KeyPlace): boolean {
  const ahead = key.tail(240);
  return ahead.includes('\\n') && /\\n(?:\\t|\s|[A-Za-z}\\/])/.test(ahead);
}

/** Whether the key is a part of an address or of a connection string: what it is set to ends at the next one. */
function inQuery({ text, start, before, ahead }: KeyPlace): boolean {
  if (before === '?' || before === '&') return true;
  if ((before === ';' || text.at(start - 2) === ';') && /(?:^|[;"'\s])[\w ]{1,30}=[^;\n]{0,120};[ \t]?$/.test(ahead.slice(-160))) return true;
  return (before === ';' || before === '6') && /(?:&amp;|\\u0026|%26)$/.test(ahead.slice(-6));
}

/** A line of a shell, or of a file that sets the environment. */
const SHELL = /^[ \t]*(?:\$ |export |set |ENV |ARG )|[ \t]--?\w[\w-]*[ =]|\$\(|\bdocker\b|\bcurl\b/;

export function valueAt(key: KeyPlace, at: number, within: string, by: string, keyQuoted: boolean, syntax: Syntax): Place | undefined {
  const { text } = key;
  const quoted = readQuoted(text, at) ?? readDelimited(text, at);
  if ((quoted === undefined && markAt(text, at) !== '') || quoted?.closed === false) return undefined;
  if (quoted?.quote === '`' && /[A-Za-z0-9_]=$/.test(text.slice(at - 2, at)) && /\s/.test(text.slice(quoted.start, quoted.end))) return undefined;
  if (quoted !== undefined && quoted.closed) return { syntax: syntax === 'bare' ? 'quoted' : syntax, value: quoted, by, keyQuoted, inner: false };
  const query = inQuery(key);
  const cell = syntax === 'cell' || syntax === 'element';
  const escaped = escapedBreaks(key);
  const bare = readBare(text, at, { within, query, cell, escaped });
  if (bare === undefined) return undefined;
  const inner = (within !== '' && !escaped) || query || key.before === '-' || COMMENT.test(key.ahead) || SHELL.test(key.ahead);
  return { syntax, value: bare, by, keyQuoted, inner };
}
