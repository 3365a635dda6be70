/**
 * Reads a value at a place where a grammar rule expects one: quoted in any of the usual ways, or bare. Separate because
 * every shape of assignment ends here.
 */

import { byteTable } from '../../../util/byte-table.js';
import { OPENS_STRING } from '../name-bounds.js';
import { sticky, type Reading } from '../reading.js';

export interface Value {
  /** Half-open, within the text that was read; the content without quotation marks. */
  start: number;
  end: number;
  /** The mark as written, empty for a bare value. */
  quote: string;
  /** The prefix of a string literal, such as `f` or `@`. */
  prefix: string;
  /** What follows the value and its closing mark, at most 24 characters of the same line. */
  after: string;
  /** False when a quoted value has no end on its line or in reach. */
  closed: boolean;
}

/** A value longer than this is no credential that a key word can judge. */
export const LONGEST = 900;

const PREFIX = sticky(/(?:[bBrRuUfFLN]|[rRuU][bB]|[bB][rR]|u8|@|\$|\$@|@\$)(?=["'`])/y, 3);
const MARK = sticky(/"""|'''|\\{1,7}["']|``(?=[A-Za-z0-9])|["'`]|&quot;|&#0?34;|&#0?39;|&apos;|&#x2[27];|\xe2\x80[\x98\x9c]|\\u0022|%22/y, 8);
const CLOSING: Readonly<Record<string, string>> = { '\xe2\x80\x98': '\xe2\x80\x99', '\xe2\x80\x9c': '\xe2\x80\x9d' };

/** The quotation mark at a place, or an empty string. */
export function markAt(text: Reading, at: number): string {
  return OPENS_STRING[text.code(at)] === 1 ? (text.match(MARK, at)?.[0] ?? '') : '';
}

const ENDS_MARK = byteTable('"\'`;2\x98\x9c');
const [DOUBLE, SINGLE, BACKSLASH] = [34, 39, 92];

/** The quotation mark that ends right before a place, or an empty string. */
export function markBefore(text: Reading, at: number): string {
  const last = text.code(at - 1);
  if (ENDS_MARK[last] !== 1) return '';
  if ((last === DOUBLE || last === SINGLE) && text.code(at - 2) !== BACKSLASH) return last === DOUBLE ? '"' : "'";
  const tail = text.slice(at - 9, at);
  return /(?:\\{0,7}["']|`|&quot;|&#0?3[49];|&apos;|\xe2\x80[\x98\x9c]|%22)$/.exec(tail)?.[0] ?? '';
}

/** Characters behind a value that are told. */
const AFTER = 24;

export function readQuoted(view: Reading, at: number): Value | undefined {
  if (OPENS_STRING[view.code(at)] !== 1) return undefined;
  const prefix = view.match(PREFIX, at)?.[0] ?? '';
  const quote = markAt(view, at + prefix.length);
  if (quote === '') return undefined;
  const start = at + prefix.length + quote.length;
  const text = view.whole();
  const limit = Math.min(text.length, start + LONGEST);
  const mark = CLOSING[quote] ?? quote;
  if (quote.length > 1) {
    const end = text.indexOf(mark, start);
    const line = quote === '"""' || quote === "'''" ? -1 : text.indexOf('\n', start);
    const ends = line >= 0 && (end < 0 || line < end);
    view.note(start, Math.min(ends ? line : limit, end < 0 ? limit : end) + mark.length);
    if (ends || end < 0 || end > limit) return undefined;
    return { start, end, quote, prefix, after: view.line(end + mark.length, AFTER), closed: true };
  }
  let i = start;
  for (; i < limit; i++) {
    const char = text[i];
    if (char === '\\' && prefix !== '@') {
      // an escaped mark of the string around us ends the value: "{'pass':'x'}" never has one inside
      i += 1;
      continue;
    }
    if (char === quote) {
      if (quote === "'" && i > start && view.at(i + 1) === quote && /[\w$]/.test(view.at(i + 2) ?? '')) { i += 1; continue; }
      // R"(x)" of C++
      const raw = prefix === 'R' && i - start > 2 && text[start] === '(' && text[i - 1] === ')' ? 1 : 0;
      return { start: start + raw, end: i - raw, quote: raw === 1 ? ')"' : quote, prefix, after: view.line(i + 1, AFTER), closed: true };
    }
    if (char === '\n' && quote !== '`') break;
  }
  view.note(start, i + 1);
  return i < limit ? { start, end: i > start && text[i - 1] === '\r' ? i - 1 : i, quote, prefix, after: '', closed: false } : undefined;
}

export interface BareOptions {
  /** The quotation mark of the string that the assignment lies in, if any. */
  within: string;
  /** Parts of a query string or of a connection string end at `&` or `;`. */
  query: boolean;
  /** The text around writes its line breaks as escapes, as the sources in a source map do. */
  escaped: boolean;
  /** Table cells end at `|` or `<`. */
  cell: boolean;
}

/** Words that open the next statement of code without line breaks. */
const STATEMENT = /^(?:const|let|var|return|if|for|while|switch|throw|this|function|class|export|import|try|break|case|void|else)\b/;

/** Bytes that may end a bare value. Each loop over a value tests most of its bytes against nothing else. */
const MAY_END = byteTable(' \t\n\r"\'`\\;,&([{)]}<|');

export function readBare(view: Reading, at: number, options: BareOptions): Value | undefined {
  const text = view.whole();
  const limit = Math.min(text.length, at + LONGEST);
  let depth = 0;
  let i = at;
  for (; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (MAY_END[code] !== 1) continue;
    if (code === 40 || code === 91 || code === 123) depth += 1;
    else if (endsBare(view, i, i === at, depth, options)) break;
    else if (depth > 0 && (code === 41 || code === 93 || code === 125)) depth -= 1;
  }
  view.note(at, i + 1);
  if (i === at || i >= at + LONGEST) return undefined;
  let end = i;
  while (end > at + 1 && (text[end - 1] === ',' || text[end - 1] === ';')) end -= 1;
  return { start: at, end, quote: '', prefix: '', after: view.line(end, AFTER), closed: true };
}

/** @param first whether it is the first character of the value  @param depth of brackets that are open */
function endsBare(text: Reading, i: number, first: boolean, depth: number, { within, query, escaped, cell }: BareOptions): boolean {
  const next = text.at(i + 1) ?? '\n';
  const char = text.at(i)!;
  switch (char) {
    case '"': case "'": case '`':
      // 'x?Passwd=abc'\n" of a catalogue of translations
      return within.endsWith(char) || /[\s,;)\]}>]/.test(next) || (within !== '' && next === '\\' && /[nrt]/.test(text.at(i + 2) ?? ''));
    case '\\':
      return next === '\n' || next === '\r' || ((within !== '' || escaped) && /[nrt"'\\]/.test(next));
    case ';':
      return query || /[\s"'`\\]/.test(next) || STATEMENT.test(text.slice(i + 1, i + 12));
    case ',':
      return /[\s"'`]/.test(next) || /^,[\w.-]{1,40}[=:]/.test(text.slice(i, i + 42));
    case '&':
      return query || /^&(?:amp;)?[\w.[\]-]{1,40}=/.test(text.slice(i, i + 46)) || /^&(?:quot|#(?:3[49]|x2[27])|apos|lt|gt);/.test(text.slice(i, i + 7));
    case ')': case ']': case '}':
      return depth === 0 && /[\s"'`,;.)\]}<|]/.test(next);
    case '<':
      // a tag closes on its line; a password goes on
      return !first && /^<[/a-zA-Z!][^<\n]{0,200}>/.test(text.slice(i, i + 204));
    case '|':
      return cell;
    default: // blanks
      // Password=four words of it;
      return !(query && char === ' ' && /^(?: [\w!?.,'-]+){1,8};/.test(text.slice(i, i + 90)));
  }
}
