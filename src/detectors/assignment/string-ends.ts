/**
 * Whether a name ends a string and a comma or a semicolon follows that leads to no value: `code: "invalid_key",`. Told from bytes, and only where none of
 * the shapes of the grammar that go on from there can: a string that is no key, a value that stands beside its name, columns of a table.
 */
import { byteTable } from '../../util/byte-table.js';
import { OPENS_STRING } from './name-bounds.js';
import { latin1 } from '../../util/byte-text.js';

const [TAB, LF, SPACE, DOUBLE, SINGLE, OPEN, COMMA, COLON, SEMICOLON, EQUAL, BACKSLASH, LETTER_H, LETTER_S, LETTER_W, OPEN_CURLY] = [9, 10, 32, 34, 39, 40, 44, 58, 59, 61, 92, 104, 115, 119, 123];
const RANDOM_PASSWORD = 'random_password'.length;
const UNDERSCORE = 95;
const BLANK = byteTable(' \t\r\n\v\f\xa0');
/** What the names of columns and what separates them are made of. */
const IN_COLUMNS = byteTable('A-Za-z0-9_ .#/(),;\t"\r', '-');
const IN_KEY = byteTable('A-Za-z0-9_.$', '-');
const LONGEST_KEY = 80;
/** Blanks behind a comma that the grammar skips, and a few. */
const MOST_BLANKS = 64;
/** Characters of a call that answers. */
const LONGEST_ANSWER = 30;
/** Lines behind the name on which a value may stand that is called so (PAIR of grammar/pairs.ts). */
const LINES = 4;
/** A longer line heads no columns. */
const LONGEST_LINE = 240;
/** What a value is called that stands beside its name. */
export const VALUE_NAME = String.raw`(?:[Vv]alue|val|v|VALUE|[Dd]efault(?:_?[Vv]alue)?|[Cc]ontent|(?:[Pp]arameter|[Ss]tring|field|prop(?:erty)?|env|secret|attribute)_?[Vv]alue|plaintext(?:_?[Vv]alue)?)`;
/** Such a name, as a word or right behind a bare value, and what assigns to it. */
const VALUE_BESIDE = new RegExp(String.raw`(?:^|[^\w.-]|[:=][ \t]*[\w-]{1,20})${VALUE_NAME}(?:\\{0,3}["']|&quot;)?[ \t]*[:=]`);
/** Bytes ahead of the name that may hold it. */
const NAME_AHEAD = 20;
/** And bytes ahead that may hold its value (VALUE_FIRST of grammar/pairs.ts). */
const VALUE_AHEAD = 320;
/** A name or key ahead of the string: its value may stand further ahead. */
const NAMED = /(?:^|[\s,"'_])(?:[Nn]ame|NAME|[Kk]ey)["']?[ \t]{0,4}[:=][ \t]{0,4}$/;

/** @param start first byte of the name  @param end behind its last  @returns where it looked when it does, half-open */
export function stringEnds(bytes: Buffer, lo: number, hi: number, start: number, end: number): { from: number; to: number } | undefined {
  const mark = bytes[end];
  if ((mark !== DOUBLE && mark !== SINGLE) || start - 2 < lo || bytes[start - 1] !== mark || bytes[start - 2] === BACKSLASH) return undefined;
  // "type": "random_password" of Terraform's state: its result stands further down
  if (end - start === RANDOM_PASSWORD && bytes[start + 6] === UNDERSCORE) return undefined;
  const separator = bytes[end + 1];
  if (separator !== COMMA && separator !== SEMICOLON) return undefined;
  // s:8:"password";s:5:"value"; of PHP
  if (separator === SEMICOLON && bytes[end + 2] === LETTER_S && bytes[end + 3] === COLON) return undefined;
  let at = end + 2;
  for (const stop = Math.min(hi, end + MOST_BLANKS); at < stop && BLANK[bytes[at]!] === 1;) at++;
  if (at >= hi || at - end >= MOST_BLANKS) return undefined;
  // fill_in "Password", with: "x"
  if (at + 4 < hi && bytes[at] === LETTER_W && bytes[at + 3] === LETTER_H && bytes[at + 4] === COLON) return undefined;
  if (separator === COMMA ? OPENS_STRING[bytes[at]!] === 1 && !isNextKey(bytes, hi, at, bytes[start - 2]!) : mayAnswer(bytes, hi, at)) return undefined;
  if (mayHeadColumns(bytes, lo, hi, start, end)) return undefined;
  const named = isNamed(bytes, lo, start);
  if (named && speaksOfValue(bytes, lo, start)) return undefined;
  let stop = end;
  for (let lines = 0; stop < hi && lines < LINES; stop++) if (bytes[stop] === LF) lines++;
  if (VALUE_BESIDE.test(latin1(bytes, end, stop))) return undefined;
  let from = start;
  while (from > lo && bytes[from - 1] !== LF) from--;
  return { from: Math.min(from, start - (named ? VALUE_AHEAD : NAME_AHEAD)) - 1, to: Math.max(stop, at + (separator === COMMA ? LONGEST_KEY + 3 : LONGEST_ANSWER)) + 1 };
}

/** Whether the string at `at` is the key of what comes next: `"output_token": "nextToken", "limit_key": 5`. @param ahead byte ahead of the string with the name */
function isNextKey(bytes: Uint8Array, hi: number, at: number, ahead: number): boolean {
  const mark = bytes[at]!;
  // fill("password", "x"), [name="password"]
  if ((mark !== DOUBLE && mark !== SINGLE) || ahead === OPEN || ahead === EQUAL) return false;
  let i = at + 1;
  for (const stop = Math.min(hi, i + LONGEST_KEY); i < stop && IN_KEY[bytes[i]!] === 1;) i++;
  return i > at + 1 && i + 1 < hi && bytes[i] === mark && bytes[i + 1] === COLON;
}

/** expect "password:"; send "x": whether what a prompt is answered with may stand there (ANSWERED of grammar/pairs.ts). */
function mayAnswer(bytes: Buffer, hi: number, at: number): boolean {
  return bytes[at] === OPEN_CURLY || bytes.toString('latin1', at, Math.min(hi, at + LONGEST_ANSWER)).includes('send');
}

/** Whether the name is a string that is called a name or key, and its value may stand ahead: value: "x", name: "NAME". */
export function mayFollowValue(bytes: Buffer, lo: number, start: number): boolean {
  return isNamed(bytes, lo, start) && speaksOfValue(bytes, lo, start);
}

function isNamed(bytes: Buffer, lo: number, start: number): boolean {
  let at = start - 2;
  while (at > lo && (bytes[at] === SPACE || bytes[at] === TAB)) at--;
  return (bytes[at] === COLON || bytes[at] === EQUAL) && NAMED.test(latin1(bytes, Math.max(lo, start - NAME_AHEAD), start - 1));
}

function speaksOfValue(bytes: Buffer, lo: number, start: number): boolean {
  const ahead = latin1(bytes, Math.max(lo, start - VALUE_AHEAD), start);
  return ahead.includes('alue') || ahead.includes('VALUE');
}

/** Whether the line with the name may name the columns of a table. */
export function mayHeadColumns(bytes: Uint8Array, lo: number, hi: number, start: number, end: number): boolean {
  for (let i = start - 1; i >= lo && bytes[i] !== LF && start - i <= LONGEST_LINE; i--) if (IN_COLUMNS[bytes[i]!] === 0) return false;
  for (let i = end; i < hi && bytes[i] !== LF && i - end <= LONGEST_LINE; i++) if (IN_COLUMNS[bytes[i]!] === 0) return false;
  return true;
}
