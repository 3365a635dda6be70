/**
 * Strings that are compared with a name behind them: "x".equals(password), "x" == password. Separate from the assignment grammar because the
 * value stands first, and its string is met at its end.
 */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import { keyMeaning } from './key-name.js';
import { sticky } from './reading.js';
import { byteTable } from '../../util/byte-table.js';

/** From the mark that ends the string. Lower case. */
export const REVERSED = ['".equals', '" == ', "' == ", '" === ', "' === ", '" != ', "' != ", '" !== ', "' !== "];

const COMPARED = sticky(/["'](?:\.(?:equals|equalsIgnoreCase)\(\s{0,4}|[ ][=!]={1,2}[ ])\$?((?:[A-Za-z_]\w{0,40}(?:\.|->)){0,4}[A-Za-z_]\w{0,40})(?=[)\s;&|?:{}]|$)/iy, 280, { lines: 6, first: byteTable('"\'') });
const KINDS: ReadonlySet<string> = new Set(['password', 'secret', 'token', 'api-key']);
const LONGEST = 100;

/** @param view its `at` is the mark that ends the string */
export function reversed(view: View): Found | undefined {
  const { text, base, at } = view;
  const found = text.match(COMPARED, at);
  if (found === null) return undefined;
  const end = text.end;
  const key = found[1]!;
  const meaning = keyMeaning(key.replaceAll('->', '.'));
  if (meaning === undefined || !KINDS.has(meaning.kind) || meaning.tail === 'aspect' || meaning.lead === 'plain' || meaning.lead === 'verb') return undefined;
  const mark = text.at(at)!;
  const from = Math.max(text.lineStart(at), at - LONGEST);
  const ahead = text.slice(from, at);
  const open = ahead.lastIndexOf(mark);
  if (open < 0 || !/(?:^|[\s(!=&|?:,{])$/.test(ahead.slice(0, open))) return undefined;
  const start = from + open + 1;
  const value = ahead.slice(open + 1);
  if (value.length < 4) return undefined;
  return {
    ruleId: meaning.kind === 'password' ? 'generic-password' : meaning.kind === 'secret' ? 'generic-secret' : meaning.kind === 'token' ? 'generic-token' : 'generic-api-key',
    seen: new Sight(text, start - 1, end, {
      key, meaning, value: decodeText(value), syntax: 'compare', by: '==', quote: mark, keyQuoted: false, inner: false,
      ahead: text.slice(text.lineStart(start), start - 1), behind: behind(text, end),
    }),
    span: { start: base + start, end: base + end },
    secret: { start: base + start, end: base + at },
  };
}
