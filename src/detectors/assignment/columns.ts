/**
 * Secrets in columns: CSV, TSV and semicolon-separated rows under a header that names one, and lines of .pgpass.
 * Separate because the value stands on another line than its name.
 */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import type { KeyMeaning } from './key-name.js';

const ROWS = 8;

/** Cells of one delimited line with their offsets; quotation marks are left out. */
function cells(line: string, delimiter: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  let at = 0;
  while (at <= line.length && out.length < 64) {
    if (line[at] === '"') {
      let end = line.indexOf('"', at + 1);
      while (end >= 0 && line[end + 1] === '"') end = line.indexOf('"', end + 2);
      if (end < 0) return [];
      out.push({ start: at + 1, end });
      at = end + 1;
      if (at < line.length && line[at] !== delimiter) return [];
      at += 1;
    } else {
      let end = line.indexOf(delimiter, at);
      if (end < 0) end = line.length;
      out.push({ start: at, end });
      at = end + 1;
    }
  }
  return out;
}

/** Values of the rows below a header whose cell [start, end) is the key. */
export function columns(view: View, start: number, end: number, key: string, meaning: KeyMeaning, ruleId: string): Found[] {
  const { text, base } = view;
  const head = text.lineStart(start);
  let eol = text.indexOf('\n', end);
  if (eol < 0) return [];
  const header = text.slice(head, eol).replace(/\r$/, '');
  const delimiter = [',', ';', '\t'].find((char) => header.split(char).length >= 2 && (text.at(end) === char || text.at(end + 1) === char || text.at(start - 1) === char || text.at(start - 2) === char));
  if (delimiter === undefined || header.length > 240) return [];
  const names = cells(header, delimiter);
  if (names.length < 2 || !names.every(({ start: from, end: to }) => /^[A-Za-z_][\w .#/()-]{0,40}$/.test(header.slice(from, to).trim()))) return [];
  // a row above with as many cells: this is a row, too
  if (head > 0) {
    const aboveStart = text.lineStart(head - 1);
    const above = text.slice(aboveStart, head - 1).replace(/\r$/, '');
    if ((aboveStart > 0 || base === 0) && above !== '' && cells(above, delimiter).length === names.length) return [];
  }
  const column = names.findIndex((cell) => head + cell.start <= start && start < head + cell.end);
  if (column < 0) return [];
  const out: Found[] = [];
  for (let row = 0; row < ROWS; row++) {
    const from = eol + 1;
    eol = text.indexOf('\n', from);
    const line = text.slice(from, eol < 0 ? text.length : eol).replace(/\r$/, '');
    const fields = cells(line, delimiter);
    if (fields.length !== names.length) break;
    const field = fields[column]!;
    const raw = line.slice(field.start, field.end);
    const lead = raw.length - raw.trimStart().length;
    const value = raw.trim();
    if (value !== '') {
      const at = from + field.start + lead;
      out.push({
        ruleId,
        seen: new Sight(text, start, at, { key, meaning, value: decodeText(value), syntax: 'cell', by: 'csv', quote: '', keyQuoted: false, inner: true, ahead: line.slice(0, field.start), behind: behind(text, at + value.length) }),
        span: { start: base + at, end: base + at + value.length },
        secret: { start: base + at, end: base + at + value.length },
      });
    }
    if (eol < 0) break;
  }
  return out;
}

const PGPASS = /^([\w.*-]{1,80}):(?:\d{2,5}|\*):([\w*-]{1,60}):([\w.*@-]{1,60}):((?:\\[:\\]|[^\s:\\]){1,100})$/;

/** A line of .pgpass: host:port:database:user:password. `at` is the colon ahead of the port. */
export function pgpass(view: View): Found | undefined {
  const { text, base, at } = view;
  const head = text.lineStart(at);
  const eol = text.indexOf('\n', at);
  const line = text.slice(head, eol < 0 ? text.length : eol).replace(/\r$/, '');
  const found = PGPASS.exec(line);
  if (found === null) return undefined;
  const value = found[4]!;
  const from = head + line.length - value.length;
  const meaning: KeyMeaning = { kind: 'password', words: ['pgpass'], head: 'password', tail: 'none', lead: 'none' };
  return {
    ruleId: 'generic-password',
    seen: new Sight(text, head, from + value.length, { key: 'pgpass', meaning, value: decodeText(value), syntax: 'dsn', by: 'pgpass', quote: '', keyQuoted: false, inner: true, ahead: '', behind: '' }),
    span: { start: base + head, end: base + from + value.length },
    secret: { start: base + from, end: base + from + value.length },
  };
}
