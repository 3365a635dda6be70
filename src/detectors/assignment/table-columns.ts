/**
 * Secrets in tables of Markdown and AsciiDoc whose header names them: `| user | password |`, a line of dashes, and rows. Separate from columns.ts
 * because a bar stands around cells, and because the line of dashes, or of `|===` ahead, alone says that a table is meant.
 */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import type { KeyMeaning } from './key-name.js';
import type { Reading } from './reading.js';

const ROWS = 8;
const LONGEST_HEADER = 240;
const DASHES = /^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|){1,12}(?:[ \t]*:?-{2,}:?[ \t]*)?\r?$/;
/** Marks around what a cell holds. */
const MARKS = /^(?:\*\*|``?|<code>)|(?:\*\*|``?|<\/code>)$/g;

/** Where the line of dashes below a header begins; -1 when what holds the name is no header of a table. */
export function dashesBelow(text: Reading, start: number, end: number): number {
  const head = text.lineStart(start);
  const eol = text.indexOf('\n', end);
  if (eol < 0 || eol - head > LONGEST_HEADER) return -1;
  return DASHES.test(text.line(eol + 1, LONGEST_HEADER)) ? eol + 1 : -1;
}

/** Where the line ends that heads a table of AsciiDoc, `|===` above it; -1 when it heads none. */
function headEnd(text: Reading, start: number, end: number): number {
  const head = text.lineStart(start);
  const eol = text.indexOf('\n', end);
  if (eol < 0 || eol - head > LONGEST_HEADER || text.at(head) !== '|') return -1;
  return /(?:^|\n)\|={3,}\r?\n$/.test(text.slice(head - 8, head)) ? eol : -1;
}

/** Cells ahead of the place `at` in a line of bars. */
function cellsAhead(line: string, at: number): number {
  let count = 0;
  for (let i = 0; i < at; i++) if (line[i] === '|') count++;
  return count;
}

/** Values of the rows below a header whose cell [start, end) is the key. */
export function tableColumns(view: View, start: number, end: number, key: string, meaning: KeyMeaning, ruleId: string): Found[] {
  const { text, base } = view;
  const dashes = dashesBelow(text, start, end);
  const first = dashes < 0 ? headEnd(text, start, end) : text.indexOf('\n', dashes);
  if (dashes < 0 && first < 0) return [];
  const head = text.lineStart(start);
  const column = cellsAhead(text.slice(head, start), start - head);
  const out: Found[] = [];
  let eol = first;
  for (let row = 0; row < ROWS && eol >= 0; row++) {
    const from = eol + 1;
    eol = text.indexOf('\n', from);
    const line = text.slice(from, eol < 0 ? text.length : eol);
    if (line.trim() === '') continue;
    const cells = line.split('|');
    if (cells.length < 2 || column >= cells.length) break;
    const before = cells.slice(0, column).reduce((sum, cell) => sum + cell.length + 1, 0);
    const cell = cells[column]!.trim();
    const value = cell.replace(MARKS, '').trim();
    if (value === '' || /\s/.test(value)) continue;
    const at = from + before + cells[column]!.indexOf(value);
    out.push({
      ruleId,
      seen: new Sight(text, start, at, { key, meaning, value: decodeText(value), syntax: 'cell', by: '|', quote: '', keyQuoted: false, inner: true, ahead: line.slice(0, before), behind: behind(text, at + value.length) }),
      span: { start: base + at, end: base + at + value.length },
      secret: { start: base + at, end: base + at + value.length },
    });
  }
  return out;
}
