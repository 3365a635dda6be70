/**
 * The little of YAML that finding a mapping and its scalars with their offsets takes. Separate from the parser package,
 * which costs 17 ms to load and refuses what template engines leave in manifests.
 */
import type { Entry } from './entry.js';

export interface Line {
  start: number;
  /** Offset of the line end. */
  end: number;
  /** Columns ahead of the first character; -1 for blank lines and comments. */
  indent: number;
  text: string;
}

/** A manifest longer than this is a generated dump; its first part is read. */
const MOST_LINES = 20_000;

/** Lines of bytes[from, to). */
export function linesOf(bytes: Buffer, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to && lines.length < MOST_LINES; ) {
    const found = bytes.indexOf(10, start);
    let end = found < 0 || found > to ? to : found;
    const next = end + 1;
    if (end > start && bytes[end - 1] === 13) end--;
    const text = bytes.toString('latin1', start, end);
    const indent = text.search(/[^ \t]/);
    lines.push({ start, end, indent: indent < 0 || text[indent] === '#' ? -1 : indent, text });
    start = next;
  }
  return lines;
}

/** Offsets of the document (between `---` lines) that holds an offset. */
export function documentAround(bytes: Buffer, at: number): { from: number; to: number } {
  const before = bytes.lastIndexOf('\n---', at);
  const after = bytes.indexOf('\n---', at);
  return { from: before < 0 ? 0 : before + 1, to: after < 0 ? bytes.length : after + 1 };
}

/** Where a block of code of a document in Markdown begins or ends: each is a manifest of its own. */
const FENCE = /^ *(?:```|~~~)/;

/** Indices [from, to) of the lines that belong to the mapping which line `at` is a key of; a list dash counts as part of the indentation. */
export function mappingAround(lines: readonly Line[], at: number): { from: number; to: number; indent: number } {
  const indent = keyIndent(lines[at]!);
  let from = at;
  while (from > 0) {
    if (startsItem(lines[from]!, indent)) break;
    const above = lines[from - 1]!;
    if (FENCE.test(above.text)) break;
    if (above.indent >= 0 && above.indent < indent && !startsItem(above, indent)) break;
    from--;
  }
  let to = at + 1;
  while (to < lines.length) {
    const line = lines[to]!;
    if (FENCE.test(line.text) || (line.indent >= 0 && (line.indent < indent || startsItem(line, indent)))) break;
    to++;
  }
  return { from, to, indent };
}

/** Column of a line's key: behind `- ` in the first line of a list item. */
function keyIndent(line: Line): number {
  const dash = /^([ \t]*)(?:- +)?/.exec(line.text)!;
  return dash[0].length;
}

const startsItem = (line: Line, indent: number): boolean => line.indent >= 0 && line.indent < indent && line.text[line.indent] === '-' && keyIndent(line) === indent;

/** The rest of the line behind `key:` at exactly this column; undefined for other lines. */
export function valueOf(line: Line, indent: number, key: string): string | undefined {
  if (line.indent < 0 || keyIndent(line) !== indent) return undefined;
  const text = line.text.slice(indent);
  const bare = text.replace(/^["']([\w.-]+)["']/, '$1');
  return bare.startsWith(`${key}:`) ? bare.slice(key.length + 1).trim() : undefined;
}

const KEY = /^([ \t]*)(?:"([^"]{1,200})"|'([^']{1,200})'|([\w./-][\w./ -]{0,200}?)) *:(?: +|$)/;

/** Scalars of the mapping that line `at` opens: lines deeper than `indent`, up to the next one that is not. */
export function entriesBelow(lines: readonly Line[], at: number, to: number, indent: number): Entry[] {
  const entries: Entry[] = [];
  let own = -1;
  for (let i = at + 1; i < to; ) {
    const line = lines[i]!;
    if (line.indent < 0) {
      i++;
      continue;
    }
    if (line.indent <= indent) break;
    if (own < 0) own = line.indent;
    const key = line.indent === own ? KEY.exec(line.text) : null;
    if (!key) {
      i++;
      continue;
    }
    let last = i + 1;
    while (last < to && (lines[last]!.indent < 0 || lines[last]!.indent > own)) last++;
    const entry = scalar(lines, i, last, key[0].length, key[2] ?? key[3] ?? key[4]!);
    if (entry) entries.push(entry);
    i = last;
  }
  return entries;
}

/** @param column where the value starts in its line; lines (first, last) carry it on */
function scalar(lines: readonly Line[], first: number, last: number, column: number, key: string): Entry | undefined {
  const line = lines[first]!;
  const rest = line.text.slice(column).replace(/^!!\w+ +/, '');
  const start = line.start + line.text.length - rest.length;
  if (/^[|>][+-]?\d?[+-]?\s*(?:#.*)?$/.test(rest)) return block(lines, first + 1, last, key);
  // A comment ends what is not a block.
  const goesOn = lines.findIndex(({ text }, i) => i > first && i < last && /^ *#/.test(text));
  if (goesOn > 0) last = goesOn;
  if (rest === '' || rest.startsWith('#')) return block(lines, first + 1, last, key);
  const quote = rest[0];
  if (quote === '"' || quote === "'") {
    const close = closingQuote(rest, quote);
    if (close > 0) {
      const inner = rest.slice(1, close);
      return { key, value: { start: start + 1, end: start + close }, text: quote === '"' ? unescape(inner) : inner.replaceAll("''", "'") };
    }
    return block(lines, first, last, key, start + 1);
  }
  // {{ "x" | b64enc }} of a template is no mapping
  if ((quote === '{' && rest[1] !== '{') || quote === '[' || quote === '*' || quote === '&') return undefined;
  const plain = rest.replace(/ +#.*$/, '').trimEnd();
  const more = block(lines, first + 1, last, key);
  if (more) return { key, value: { start, end: more.value.end }, text: `${plain}\n${more.text}` };
  return { key, value: { start, end: start + plain.length }, text: plain };
}

/** The lines of a block scalar, or of one that is wrapped. */
function block(lines: readonly Line[], from: number, to: number, key: string, start?: number): Entry | undefined {
  const own = lines.slice(from, to).filter((line) => line.text.trim() !== '');
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return undefined;
  const column = Math.max(0, first.text.search(/[^ \t]/));
  const texts = own.map((line, i) => (i === 0 && start !== undefined ? line.text.slice(start - line.start) : line.text.slice(Math.min(column, Math.max(0, line.text.search(/[^ \t]/))))));
  return { key, value: { start: start ?? first.start + column, end: last.start + last.text.trimEnd().length }, text: texts.join('\n').replace(/["']$/, start === undefined ? '$&' : '') };
}

function closingQuote(text: string, quote: string): number {
  for (let i = 1; i < text.length; i++) {
    if (quote === '"' && text[i] === '\\') i++;
    else if (text[i] === quote && text[i + 1] === quote && quote === "'") i++;
    else if (text[i] === quote) return i;
  }
  return -1;
}

/** Escapes of double-quoted scalars and of JSON that matter in values. */
export function unescape(text: string): string {
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_whole, code: string | undefined, letter: string | undefined) =>
    code !== undefined ? String.fromCharCode(parseInt(code, 16)) : letter === 'n' ? '\n' : letter === 't' ? '\t' : letter === 'r' ? '\r' : letter!,
  );
}

/** Entries of a mapping in flow style: `{a: b, "c": d}`. `start` is the offset of the text. */
export function flowEntries(text: string, start: number): Entry[] {
  const entries: Entry[] = [];
  for (const match of text.matchAll(/([\w./-]{1,200}|"[^"]{1,200}") *: *("(?:[^"\\]|\\.){0,4000}"|'[^']{0,4000}'|[^,{}[\]"']{1,4000})/g)) {
    const raw = match[2]!.trimEnd();
    const quoted = raw[0] === '"' || raw[0] === "'";
    const from = start + match.index + match[0].indexOf(match[2]!) + (quoted ? 1 : 0);
    const inner = quoted ? raw.slice(1, -1) : raw;
    entries.push({ key: match[1]!.replaceAll('"', ''), value: { start: from, end: from + inner.length }, text: raw[0] === '"' ? unescape(inner) : inner });
  }
  return entries;
}
