/**
 * Names of modules and types, which say `auth` and `token` in most projects: `import { Token } from '../model/auth';`, `[key: string]: x`. Told from bytes, for a
 * gate: the detector of assigned values finds nothing there, and need not be loaded for it. Separate from what the detector itself asks, as
 * it reads less than that would have to say it read.
 */
import { byteTable } from '../../util/byte-table.js';
import { latin1 } from '../../util/byte-text.js';
import { mayHeadColumns } from './string-ends.js';

const [LF, SPACE, DOUBLE, SINGLE, OPEN, CLOSE, SLASH, COLON, SEMICOLON, EQUAL, MORE, OPEN_SQUARE, CLOSE_SQUARE, OPEN_CURLY, CLOSE_CURLY] = [10, 32, 34, 39, 40, 41, 47, 58, 59, 61, 62, 91, 93, 123, 125];
const IN_PATH = byteTable('A-Za-z0-9_@./', '-');
const LONGEST_PATH = 80;
const LETTER = byteTable('A-Za-z');
const MARK = byteTable('"\'`\\&%|?');
/** Bytes behind a string in which a script may send what was asked for: expect "password"; send "x". */
const FURTHEST_ANSWER = 160;
const [BEFORE_PATH, BEFORE_NAMES] = [['from ', 'import ', 'require('], ['export ', 'import ', 'type ']];
const LONGEST_BEFORE = 8;
const TYPES = ['string', 'number', 'boolean', 'any', 'unknown', 'object', 'symbol'];
const LONGEST_TYPE = 7;

/** Whether the name [start, end) belongs to a module or a type, and nothing is assigned to it. */
export function isOfModule(bytes: Buffer, lo: number, hi: number, start: number, end: number): boolean {
  return endsPath(bytes, lo, hi, start, end) || standsInBraces(bytes, lo, hi, start, end) || hasType(bytes, lo, hi, start, end);
}

/** `from './auth';`, `require('../keys')` */
function endsPath(bytes: Buffer, lo: number, hi: number, start: number, end: number): boolean {
  const mark = bytes[end];
  if ((mark !== DOUBLE && mark !== SINGLE) || end + 1 >= hi || (bytes[end + 1] !== SEMICOLON && bytes[end + 1] !== CLOSE) || start <= lo || bytes[start - 1] !== SLASH) return false;
  let at = start;
  for (const stop = Math.max(lo, start - LONGEST_PATH); at > stop && IN_PATH[bytes[at - 1]!] === 1;) at--;
  return at > lo && bytes[at - 1] === mark && isAhead(bytes, lo, at - 1, BEFORE_PATH) && !mayHeadColumns(bytes, lo, hi, start, end) && !latin1(bytes, end, end + FURTHEST_ANSWER).includes('send');
}

/** `export { Token } from './token';`, `export { auth };` */
function standsInBraces(bytes: Buffer, lo: number, hi: number, start: number, end: number): boolean {
  if (start - 2 < lo || bytes[start - 1] !== SPACE || bytes[start - 2] !== OPEN_CURLY || bytes[end] !== SPACE || bytes[end + 1] !== CLOSE_CURLY || end + 8 > hi) return false;
  return (bytes[end + 2] === SEMICOLON || latin1(bytes, end + 2, end + 8) === ' from ') && isAhead(bytes, lo, start - 2, BEFORE_NAMES);
}

/** `[key: string]: any`, `(token: string): Parsed` */
function hasType(bytes: Buffer, lo: number, hi: number, start: number, end: number): boolean {
  if (start <= lo || bytes[end] !== COLON || bytes[end + 1] !== SPACE) return false;
  const close = bytes[start - 1] === OPEN ? CLOSE : bytes[start - 1] === OPEN_SQUARE && bytes[start - 2] === SPACE ? CLOSE_SQUARE : -1;
  const from = end + 2;
  let at = from;
  while (at < hi && at - from < LONGEST_TYPE && LETTER[bytes[at]!] === 1) at++;
  if (at + 4 > hi || bytes[at] !== close || bytes[at + 1] !== COLON || bytes[at + 2] !== SPACE || LETTER[bytes[at + 3]!] === 0) return false;
  if (!TYPES.includes(latin1(bytes, from, at))) return false;
  // and no default on the line
  for (; at < hi && bytes[at] !== LF; at++) if (MARK[bytes[at]!] === 1 || (bytes[at] === EQUAL && bytes[at + 1] !== MORE)) return false;
  return at < hi;
}

function isAhead(bytes: Buffer, lo: number, at: number, words: readonly string[]): boolean {
  const ahead = latin1(bytes, Math.max(lo, at - LONGEST_BEFORE), at);
  return words.some((word) => ahead.endsWith(word));
}
