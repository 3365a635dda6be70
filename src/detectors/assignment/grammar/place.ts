/**
 * Where a key stands, where its value was found, and how a value is read there. Separate because every shape of an
 * assignment ends here.
 */
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
}

/** Everything that is known about the key's place before its value is looked for. */
export interface KeyPlace {
  text: Reading;
  /** Half-open, without marks. */
  start: number;
  end: number;
  /** Where the key's line starts in the text. */
  line: number;
}

export const COMMENT = /(?:^|\s)(?:\/\/|#|\*|--|;|<!--|%|REM\b|dnl\b)/i;

export function openMark(key: KeyPlace): string {
  const direct = markBefore(key.text, key.start);
  if (direct !== '') return direct;
  const ahead = key.text.slice(Math.max(key.line, key.start - 40), key.start);
  return /(\\{0,3}["'`]|&quot;)[\w .-]{1,38}$/.exec(ahead)?.[1] ?? '';
}

/** The mark of a string on the key's line that was opened before the key and not closed. */
export function enclosing(key: KeyPlace): string {
  const ahead = key.text.slice(key.line, key.start);
  let open = '';
  for (let i = 0; i < ahead.length; i++) {
    const char = ahead[i];
    if (char === '\\') { i += 1; continue; }
    if (open === '' && (char === '"' || char === "'" || char === '`')) {
      if (char === "'" && i > 0 && /\w/.test(ahead[i - 1]!) && /[a-z]/.test(ahead[i + 1] ?? '')) continue;
      open = char;
    } else if (char === open) open = '';
  }
  return open;
}

/** Whether line breaks ahead are written as escapes: the key stands in code that is the text of a string. */
function escapedBreaks(key: KeyPlace): boolean {
  return /\\n(?:\\t|\s|[A-Za-z}\\/])/.test(key.text.slice(Math.max(key.line, key.start - 240), key.start));
}

export function valueAt(key: KeyPlace, at: number, within: string, by: string, keyQuoted: boolean, syntax: Syntax): Place | undefined {
  const { text } = key;
  const quoted = readQuoted(text, at) ?? readDelimited(text, at);
  if ((quoted === undefined && markAt(text, at) !== '') || quoted?.closed === false) return undefined;
  if (quoted?.quote === '`' && /[A-Za-z0-9_]=$/.test(text.slice(at - 2, at)) && /\s/.test(text.slice(quoted.start, quoted.end))) return undefined;
  if (quoted !== undefined && quoted.closed) return { syntax: syntax === 'bare' ? 'quoted' : syntax, value: quoted, by, keyQuoted, inner: false };
  const before = text.at(key.start - 1) ?? '';
  const query = before === '?' || before === '&' || ((before === ';' || text.at(key.start - 2) === ';') && /(?:^|[;"'\s])[\w ]{1,30}=[^;\n]{0,120};[ \t]?$/.test(text.slice(Math.max(key.line, key.start - 160), key.start))) || /(?:&amp;|\\u0026|%26)$/.test(text.slice(key.start - 6, key.start));
  const cell = syntax === 'cell' || syntax === 'element';
  const escaped = escapedBreaks(key);
  const bare = readBare(text, at, { within, query, cell, escaped });
  if (bare === undefined) return undefined;
  const ahead = text.slice(key.line, key.start);
  const inner = (within !== '' && !escaped) || query || COMMENT.test(ahead) || /^[ \t]*(?:\$ |export |set |ENV |ARG )|[ \t]--?\w[\w-]*[ =]|\$\(|\bdocker\b|\bcurl\b/.test(ahead) || before === '-';
  return { syntax, value: bare, by, keyQuoted, inner };
}
