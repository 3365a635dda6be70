/**
 * Whether what stands behind a name is plainly code or prose, told from a few bytes: `token = next(`, `key: this.key,`, `the key of a`.
 * Most names that are followed by a separator or a blank end here, before the text of the window is made. Separate from the
 * grammar and from references.ts, which it must agree with: whatever is ended here, those would have dropped
 * (test/detectors/code-follows.test.ts asks both). In doubt they are asked.
 */

import { byteTable } from '../../util/byte-table.js';
import { OPENS_STRING } from './name-bounds.js';

const [TAB, LF, CR, SPACE, BANG, DOUBLE, AND, SINGLE, OPEN, CLOSE, STAR, PLUS, COMMA, DASH, DOT, SLASH, COLON, SEMICOLON, LESS, EQUAL, MORE, QUESTION] =
  [9, 10, 13, 32, 33, 34, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 58, 59, 60, 61, 62, 63];
const [OPEN_SQUARE, BACKSLASH, CLOSE_SQUARE, UNDERSCORE, OPEN_CURLY, BAR, CLOSE_CURLY] = [91, 92, 93, 95, 123, 124, 125];

const LETTER = byteTable('A-Za-z');
const IDENTIFIER = byteTable('A-Za-z_$');
const QUOTE = byteTable('"\'`');
/** Characters of names, words and paths of names. */
const SIMPLE = byteTable('A-Za-z0-9_.', '-');
/** Those of them that open one only right ahead of a mark. */
const PREFIX = byteTable('bBrRuUfFLN@$');
const OPERATOR = byteTable('?<>*%&|^=!', '-');
const ENDS_VALUE = byteTable(';,)]}\n\r');
const IN_TYPES = byteTable('A-Za-z0-9_.<>[] |?');
/** Behind these a closing bracket ends a bare value (see readBare). */
const BEHIND_BRACKET = byteTable(' \t\n\r"\'`,;.)]}<|');
/** What ends a word of a sentence, and what it may be made of: no digit, no mark, no sign of an assignment. */
const ENDS_WORD = byteTable(' \t\r\n(){}<>,;\\');
const WORD = byteTable('A-Za-z._/:!?&*+@$[]|', '-');

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** First letters of the commands that set a variable of the environment. */
const ENVIRONMENT = byteTable('eEaAsS');

/** Bytes behind a separator that are looked at, at most: as far as the grammar looks for a default or the end of a line of words. */
const FURTHEST = 160;
/** Longest name or path of names. */
const LONGEST_PATH = 78;
/** Blanks between the parts of an assignment. */
const MOST_BLANKS = 40;
/** Words of a sentence between a name and what is said of it. */
const FURTHEST_SAID = 48;

/** Types, whatever else their declaration says. */
const TYPES = new Set(['string', 'str', 'text', 'int', 'integer', 'bool', 'boolean', 'bytes', 'any', 'object', 'number', 'unknown', 'never', 'symbol', 'date', 'float', 'double', 'long', 'uuid', 'void', 'dict', 'list', 'array', 'map', 'func', 'function', 'option', 'data', 'url', 'uri', 'type', 'error']);
const BEFORE_CALL = ['new', 'await'];
/** First words that may say what a value is, open a declaration, or join a default. */
const SAYS = ['Is', 'is', 'Was', 'was', 'Are', 'are', 'Ist', 'ist', 'Es', 'es', 'Est', 'est', 'or', 'PIC', 'As'];
const LOGIN_WORDS = ['login', 'account', 'machine', 'default'];

/** Words ahead of a name that belong to it: `API key: x`, `Secret access key: x`. */
const LEADING = ['api', 'access', 'secret', 'private', 'encryption', 'auth', 'license', 'signing', 'app', 'application', 'account', 'master', 'shared', 'service', 'client', 'admin', 'root', 'user', 'database', 'db', 'bot', 'oauth', 'personal'];
export const LEADING_WORDS = new RegExp(`(?:\\b(?:${LEADING.join('|')}) ){1,3}$`, 'i');
const LEADING_WORD = new Set(LEADING);
const LONGEST_WORD = 14;
const EMPHASIS = byteTable('"\'`*_');
const WORD_BYTE = byteTable('A-Za-z0-9_');

/** Whether such a word and a blank stand right ahead of `at`. */
export function leadingWordAhead(bytes: Uint8Array, lo: number, at: number): boolean {
  if (at <= lo || bytes[at - 1] !== SPACE) return false;
  let from = at - 1;
  const stop = Math.max(lo, at - LONGEST_WORD);
  while (from > stop && WORD_BYTE[bytes[from - 1]!] === 1) from--;
  return LEADING_WORD.has(latin1(bytes, from, at - 1).toLowerCase());
}

/** What is known of the name, and what to ask about a value that stands there in plain sight. */
export interface Named {
  /** A list behind the name may hold a user and a password. */
  pairs: boolean;
  /** It speaks of the environment, where defaults are given. */
  environment: boolean;
  /** Whether key and value say by themselves that this is no secret, wherever it stands. */
  dismissed(value: string, quoted: boolean): boolean;
}

/** Where the last codeFollows() looked, beyond what it answers. */
let lowest = 0;
let highest = 0;

/** The lowest offset that the last codeFollows() looked at. */
export function codeLookedFrom(): number {
  return lowest;
}

/** Offset behind the last byte that was looked at, when what follows the name [start, end) is no secret; 0 when the grammar must be asked. */
export function codeFollows(bytes: Uint8Array, lo: number, hi: number, start: number, end: number, name: Named): number {
  lowest = start - LONGEST_WORD - 1;
  if (isSaid(bytes, hi, end) && leadingWordAhead(bytes, lo, start)) return 0;
  const to = isCode(bytes, lo, hi, start, end, name);
  return to > 0 ? Math.max(to, highest) : 0;
}

function isCode(bytes: Uint8Array, lo: number, hi: number, start: number, end: number, name: Named): number {
  const ahead = start > lo ? bytes[start - 1]! : LF;
  // <key>, ns:key, --key, ${KEY:default}: other shapes
  if (ahead === LESS || ahead === COLON || ahead === DASH || ahead === OPEN_CURLY) return 0;
  let at = end;
  // "key": value, (key) => value
  const quoted = QUOTE[bytes[end]!] === 1 && bytes[end] === ahead;
  if (quoted || (bytes[end] === CLOSE && ahead === OPEN)) at++;
  const stop = Math.min(hi, at + MOST_BLANKS);
  while (at < stop && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  if (at >= stop) return 0;
  const byte = bytes[at]!;
  const next = at + 1 < hi ? bytes[at + 1]! : LF;
  if (at > end && bytes[end] === CLOSE) {
    if (byte === EQUAL && next === MORE) return valueIsCode(bytes, hi, at + 2, '=', name);
    return name.environment || byte === EQUAL || byte === COLON || QUOTE[byte] === 1 || byte === BACKSLASH ? 0 : at + 2;
  }
  if (byte === EQUAL) {
    if (next === MORE) return valueIsCode(bytes, hi, at + 2, '=', name);
    if (next !== EQUAL) return next === 0x7e ? 0 : valueIsCode(bytes, hi, at + 1, '=', name);
    return comparesCode(bytes, hi, at, name);
  }
  // the grammar takes the ! for part of the name (a! = b)
  if (byte === BANG && next === EQUAL) return bytes[at + 2] === EQUAL ? comparesCode(bytes, hi, at + 1, name) : valueIsCode(bytes, hi, at + 2, '=', name);
  // key?: string
  if (byte === QUESTION && next === COLON && at === end) return valueIsCode(bytes, hi, at + 2, ':', name);
  if (byte === COLON) {
    if (next === COLON || next === BAR) return 0;
    return valueIsCode(bytes, hi, next === EQUAL ? at + 2 : at + 1, next === EQUAL ? '=' : ':', name);
  }
  if (bytes[end] !== SPACE) return notAssigned(bytes, hi, end);
  if (byte === 98 && startsWord(bytes, hi, at, 'by lazy')) return 0;
  const opens = opensLine(bytes, lo, start);
  if (opens === 'setting') return 0;
  if (byte === CLOSE || byte === CLOSE_CURLY || byte === OPEN) return at + 2;
  if (opens === 'no') {
    // a word of prose may begin with what ends no word: ]x1, &&x1
    if ((byte === CLOSE_SQUARE && ENDS_WORD[next] === 1) || byte === SEMICOLON || byte === COMMA || byte === MORE) return at + 2;
    if (byte === LESS) return next === SPACE || next === EQUAL ? at + 2 : 0;
    if (byte === AND) return next === AND && ENDS_WORD[bytes[at + 2]!] === 1 ? at + 3 : 0;
    // p = options.password || "x"
    if (byte === BAR && next === BAR && QUOTE[bytes[at + 3]!] === 1) return 0;
    if (byte === BAR) return (next === BAR && ENDS_WORD[bytes[at + 2]!] === 1 && !name.environment) || next === SPACE ? barAhead(bytes, lo, start) ? 0 : at + 4 : 0;
    if (byte === PLUS || byte === STAR || byte === QUESTION) return next === SPACE ? at + 2 : 0;
    if (byte === OPEN_CURLY) return next === LF || next === CR ? at + 2 : 0;
    if (isDigit(byte)) return plainNumber(bytes, hi, at);
  }
  const words = sentenceGoesOn(bytes, hi, byte === DASH && next === SPACE ? at + 2 : at);
  // the first word of a line may be a directive, with one word behind it
  return words > 0 && opens === 'first' ? twoWords(bytes, hi, at, words) : words;
}

/** `OAuth 2.0 client`: no letter, so no value of prose. */
function plainNumber(bytes: Uint8Array, hi: number, from: number): number {
  let at = from;
  while (at < hi && (isDigit(bytes[at]!) || bytes[at] === DOT)) at++;
  return at < hi && (bytes[at] === SPACE || bytes[at] === LF || bytes[at] === CR) ? at + 1 : 0;
}

/** `words` when a blank and more stand behind the word at `from`, on its line. */
function twoWords(bytes: Uint8Array, hi: number, from: number, words: number): number {
  let at = from;
  while (at < hi && LETTER[bytes[at]!] === 1) at++;
  return at > from && bytes[at] === SPACE && at + 1 < hi && LETTER[bytes[at + 1]!] === 1 ? Math.max(words, at + 2) : 0;
}

/** Whether a name is followed by what ties the words ahead to it: a separator, or `is`, behind marks of emphasis. */
function isSaid(bytes: Uint8Array, hi: number, end: number): boolean {
  let at = end;
  while (at < hi && at < end + 3 && EMPHASIS[bytes[at]!] === 1) at++;
  while (at < hi && at < end + MOST_BLANKS && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  const byte = bytes[at];
  highest = at + 2;
  return at + 1 >= hi || at >= end + MOST_BLANKS || byte === COLON || byte === EQUAL || (byte === 105 && bytes[at + 1] === 115) || EMPHASIS[byte!] === 1;
}

/** What stands right behind the name and begins nothing that assigns: `[key],`, `key[i]`, `key\\n` in an escaped text, `key&&`, `/* key *\/`. */
function notAssigned(bytes: Uint8Array, hi: number, end: number): number {
  if (end + 3 >= hi) return 0;
  const next = bytes[end + 1]!;
  switch (bytes[end]) {
    case CLOSE_SQUARE:
      // [token][1] = x declares an element
      return ENDS_VALUE[next] === 1 || (next === DOT && bytes[end + 2] !== EQUAL) || (next === OPEN_SQUARE && !isDigit(bytes[end + 2]!) && bytes[end + 2] !== CLOSE_SQUARE) ? end + 3 : 0;
    case OPEN_SQUARE:
      // char key[] = "x", and no more than its type: Token[];
      if (next === CLOSE_SQUARE) return ENDS_VALUE[bytes[end + 2]!] === 1 || bytes[end + 2] === MORE ? end + 3 : 0;
      return isDigit(next) ? 0 : end + 2;
    case OPEN:
      return next === CLOSE || opensString(bytes, Math.min(hi, end + MOST_BLANKS), end + 1) ? 0 : end + MOST_BLANKS;
    case BACKSLASH:
      return next === 110 || next === 114 || next === 116 ? end + 2 : 0;
    case AND:
      return next === AND ? end + 2 : 0;
    case PLUS:
      return next === EQUAL ? 0 : end + 2;
    case STAR:
      return next === SLASH || next === CLOSE || LETTER[next] === 1 ? end + 2 : 0;
    default:
      return 0;
  }
}

/** Bytes ahead of the name that tell how its line begins. */
const LOOK_BEHIND = 100;

/** Where a name stands in its line: first in it, behind what may set a variable of the environment or open an account, or elsewhere. */
function opensLine(bytes: Uint8Array, lo: number, start: number): 'first' | 'setting' | 'no' {
  lowest = start - LOOK_BEHIND;
  let i = start - 1;
  const stop = Math.max(lo, start - LOOK_BEHIND);
  if (loginAhead(bytes, stop, start)) return 'setting';
  while (i >= stop && (bytes[i] === SPACE || bytes[i] === TAB)) i--;
  if (i < stop) return 'setting';
  if (bytes[i] === LF) return 'first';
  let words = 0;
  let opens = 0;
  for (; i >= stop && bytes[i] !== LF; i--) {
    if (bytes[i] === SPACE || bytes[i] === TAB) words++;
    else opens = bytes[i]!;
  }
  // ENV NAME, setenv NAME, set -x NAME
  return words < 3 && (i < stop || ENVIRONMENT[opens] === 1) ? 'setting' : 'no';
}

/** Whether one of the words of .netrc and its like stands between: login, account, machine, default. */
function loginAhead(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from + 4; i + 1 < to; i++) {
    if (bytes[i + 1]! > SPACE || bytes[i]! <= SPACE) continue;
    const last = bytes[i]!;
    if (last !== 110 && last !== 116 && last !== 101) continue;
    const word = latin1(bytes, Math.max(from, i - 6), i + 1);
    if (LOGIN_WORDS.some((one) => word.endsWith(one))) return true;
  }
  return false;
}

function latin1(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

/** Whether the line ahead of the name may be a row of a table: it has a bar, or begins too far ahead. */
function barAhead(bytes: Uint8Array, lo: number, start: number): boolean {
  const stop = Math.max(lo, start - LOOK_BEHIND);
  let i = start - 1;
  while (i >= stop && bytes[i] !== LF && bytes[i] !== BAR) i--;
  return i < stop || bytes[i] === BAR;
}

/** `the key of the`: a word without a digit, which makes no value of prose, and no declaration behind it. */
function sentenceGoesOn(bytes: Uint8Array, hi: number, from: number): number {
  if (LETTER[bytes[from]!] === 0) return 0;
  let at = from;
  const stop = Math.min(hi, from + MOST_BLANKS);
  while (at < stop && LETTER[bytes[at]!] === 1) at++;
  if (at - from <= 3 && SAYS.includes(latin1(bytes, from, at))) return 0;
  // the password for the server is x
  const asked = at - from === 3 && startsWord(bytes, hi, from, 'for ') ? at + FURTHEST_SAID + 4 : 0;
  if (asked > 0 && saysLater(bytes, hi, at)) return 0;
  while (at < stop && WORD[bytes[at]!] === 1) at++;
  // varchar(20) DEFAULT
  if (at + 2 >= stop || ENDS_WORD[bytes[at]!] === 0 || (bytes[at] === OPEN && isDigit(bytes[at + 1]!)) || (bytes[at] === BACKSLASH && bytes[at + 1] !== 110)) return 0;
  while (at < stop && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  if (at + 1 >= stop) return 0;
  const behind = bytes[at]!;
  if (behind === EQUAL || behind === COLON || behind === QUESTION || behind === STAR) return 0;
  return startsWord(bytes, hi, at, 'def') || startsWord(bytes, hi, at, 'not null') ? 0 : Math.max(at + 8, asked);
}

/** Whether ` is ` stands further on the line. */
function saysLater(bytes: Uint8Array, hi: number, from: number): boolean {
  const stop = Math.min(hi, from + FURTHEST_SAID) - 3;
  for (let i = from; i < stop && bytes[i] !== LF; i++) if (bytes[i] === SPACE && bytes[i + 1] === 105 && bytes[i + 2] === 115 && bytes[i + 3] === SPACE) return true;
  return false;
}

/** @param word lower case, without regard to the case of the bytes */
function startsWord(bytes: Uint8Array, hi: number, at: number, word: string): boolean {
  if (at + word.length > hi) return false;
  for (let i = 0; i < word.length; i++) if ((bytes[at + i]! | 32) !== word.charCodeAt(i)) return false;
  return true;
}

/** Bytes behind a name that shellOpens() looks at. */
export const SHELL_LOOK = 8;

/** `--password-file=<(echo`, `--password-file <(printf`: what the shell hands over is the secret, not its file. */
export function shellOpens(bytes: Uint8Array, hi: number, end: number): boolean {
  let at = end;
  const stop = Math.min(hi, end + SHELL_LOOK) - 1;
  while (at < stop && (bytes[at] === EQUAL || bytes[at] === SPACE || bytes[at] === TAB)) at++;
  return at < stop && bytes[at] === LESS && bytes[at + 1] === OPEN;
}

/** x == y, x !== y: what is compared with something that is no string. */
function comparesCode(bytes: Uint8Array, hi: number, from: number, name: Named): number {
  let at = from + 1;
  while (at < hi && at < from + 3 && bytes[at] === EQUAL) at++;
  return valueIsCode(bytes, hi, at, '==', name);
}

/** @param from right behind the separator */
function valueIsCode(bytes: Uint8Array, hi: number, from: number, by: '=' | ':' | '==', name: Named): number {
  const limit = Math.min(hi, from + FURTHEST);
  let at = from;
  while (at < limit && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  if (at + 4 >= limit) return 0;
  const first = bytes[at]!;
  if (first === OPEN_CURLY || first === OPEN_SQUARE || first === OPEN) {
    // [3]string{"a", "b"}
    // [[x]], [==[x]==]: a string of Lua
    if (first === OPEN_SQUARE && (bytes[at + 1] === OPEN_SQUARE || bytes[at + 1] === EQUAL)) return 0;
    // key: [u8; 32] = [0x3f, 0x91]
    if (first === OPEN_SQUARE && by === ':' && typeWithValue(bytes, limit, at)) return 0;
    // {0x3f, 0x91}: a key byte by byte
    if (opensNumbers(bytes, limit, at + 1)) return 0;
    let inside = at + 1;
    while (first === OPEN_SQUARE && inside < limit && isDigit(bytes[inside]!)) inside++;
    if (name.pairs || bytes[inside] === CLOSE_SQUARE || opensString(bytes, limit, at + 1)) return 0;
    return noDefault(bytes, limit, at);
  }
  if (first === DOUBLE || first === SINGLE) return by === '==' ? 0 : plainString(bytes, limit, at, name);
  if (IDENTIFIER[first] === 0) return isDigit(first) && by !== '==' ? smallNumber(bytes, limit, at) : 0;
  if (first === UNDERSCORE && bytes[at + 1] === UNDERSCORE) return 0;
  const begin = at;
  let joints = 0;
  let digits = 0;
  let upper = false;
  const longest = Math.min(limit - 2, begin + LONGEST_PATH);
  for (; at < longest; at++) {
    const byte = bytes[at]!;
    if (IDENTIFIER[byte] === 1) {
      if (byte >= 65 && byte <= 90) upper = true;
      continue;
    }
    if (isDigit(byte)) {
      // a token may have joints and digits
      if (joints > 0) return 0;
      digits++;
      continue;
    }
    const optional = byte === QUESTION && bytes[at + 1] === DOT;
    const joint = byte === DOT || optional ? 1 : (byte === DASH && bytes[at + 1] === MORE) || (byte === COLON && bytes[at + 1] === COLON) ? 2 : 0;
    const width = optional ? 2 : joint;
    if (joint === 0 || IDENTIFIER[bytes[at + width]!] === 0) break;
    joints++;
    at += width - 1;
  }
  if (at >= longest) return 0;
  const byte = bytes[at]!;
  const length = at - begin;
  if (by === ':' && (byte === EQUAL || byte === LESS || byte === QUESTION || byte === BANG || byte === BAR)) return 0;
  if (byte === OPEN_SQUARE && by === ':' && typeWithValue(bytes, limit, at)) return 0;
  if ((byte === OPEN_CURLY || byte === OPEN || byte === OPEN_SQUARE) && opensNumbers(bytes, limit, at + 1)) return 0;
  // q{x}, qq{x} of Perl
  if ((byte === OPEN_CURLY || byte === OPEN || byte === OPEN_SQUARE) && length <= 2 && (bytes[begin]! | 32) === 113) return 0;
  // Field(default="x")
  if (byte === OPEN && (startsWord(bytes, limit, at + 1, 'default') || startsWord(bytes, limit, at + 1, 'value') || startsWord(bytes, limit, at + 1, 'initial'))) return 0;
  if (byte === OPEN || byte === OPEN_SQUARE) return opensString(bytes, limit, at + 1) ? 0 : noDefault(bytes, limit, at);
  if (by === '==' && byte !== LESS && byte !== BANG && QUOTE[byte] === 0) return noDefault(bytes, limit, at);
  if (byte === OPEN_CURLY) return joints > 0 || opensString(bytes, limit, at + 1) ? 0 : noDefault(bytes, limit, at);
  if (byte === SPACE && (length === 3 || length === 5) && BEFORE_CALL.includes(latin1(bytes, begin, at))) return constructed(bytes, limit, at + 1);
  if (byte === SPACE && by === ':' && joints === 0 && digits < 3 && bytes[at + 1] === BAR && bytes[at + 2] === SPACE) return otherTypes(bytes, limit, at);
  // three digits and more: no name of a program, whatever sign follows (`token: x | other`)
  if (byte === SPACE) return digits < 3 && isOperator(bytes, at + 1, by) ? noDefault(bytes, limit, at) : 0;
  if (ENDS_VALUE[byte] === 0) return 0;
  if (joints > 0) {
    // words joined by dots may be a passphrase
    return joints >= 3 && !upper ? 0 : noDefault(bytes, limit, at);
  }
  const bracket = byte === CLOSE || byte === CLOSE_SQUARE || byte === CLOSE_CURLY;
  if (by === ':' && length <= 8 && (!bracket || BEHIND_BRACKET[bytes[at + 1]!] === 1) && TYPES.has(latin1(bytes, begin, at))) return noDefault(bytes, limit, at);
  if (!endsThere(bytes, limit, at)) return 0;
  return length < 3 || name.dismissed(latin1(bytes, begin, at), false) ? noDefault(bytes, limit, at) : 0;
}

/** Numbers in a list from which on it may be a key (grammar/byte-array.ts). */
const FEWEST_NUMBERS = 8;

/** Whether a list of so many numbers opens behind blanks, further brackets and a length. */
function opensNumbers(bytes: Uint8Array, limit: number, from: number): boolean {
  let at = from;
  for (; at < limit && at < from + 24; at++) {
    // [16]{0x3f, ...
    let end = at;
    while (end < limit && isDigit(bytes[end]!)) end++;
    if (end > at && bytes[end] !== CLOSE_SQUARE) break;
    at = end;
    if (bytes[at]! > SPACE && bytes[at] !== OPEN_SQUARE && bytes[at] !== OPEN_CURLY && bytes[at] !== CLOSE_SQUARE) break;
  }
  for (let numbers = 0; at < limit && numbers < FEWEST_NUMBERS; numbers++) {
    if (bytes[at] === DASH) at++;
    const start = at;
    while (at < limit && at < start + 5 && (isDigit(bytes[at]!) || LETTER[bytes[at]!] === 1)) at++;
    if (at < limit && (at === start || !isDigit(bytes[start]!))) return seen(at, false);
    while (at < limit && (bytes[at]! <= SPACE || bytes[at] === BACKSLASH)) at++;
    if (at < limit && bytes[at] !== COMMA) return seen(at, numbers + 1 >= FEWEST_NUMBERS);
    at++;
    while (at < limit && (bytes[at]! <= SPACE || bytes[at] === BACKSLASH)) at++;
  }
  return true;
}

/** An answer that looking up to `at` gave. */
function seen(at: number, answer: boolean): boolean {
  highest = Math.max(highest, at + 2);
  return answer;
}

/** `token: string | null;`: names joined by bars, with no default behind them. */
function otherTypes(bytes: Uint8Array, limit: number, from: number): number {
  let at = from;
  while (at < limit && IN_TYPES[bytes[at]!] === 1) at++;
  return at < limit && (ENDS_VALUE[bytes[at]!] === 1 || bytes[at] === OPEN_CURLY) ? noDefault(bytes, limit, from) : 0;
}

/** `Final[str] = `: a type with its parameters, then the value. */
function typeWithValue(bytes: Uint8Array, limit: number, from: number): boolean {
  let at = from;
  while (at < limit && bytes[at] !== CLOSE_SQUARE && bytes[at] !== LF) at++;
  at++;
  while (at < limit && (bytes[at] === SPACE || bytes[at] === CLOSE_SQUARE)) at++;
  highest = Math.max(highest, at + 1);
  return bytes[at] === EQUAL;
}

/** `"value",`: a string of name characters, with the end of a statement, a line or an element behind it. */
function plainString(bytes: Uint8Array, limit: number, from: number, name: Named): number {
  const mark = bytes[from]!;
  let at = from + 1;
  while (at < limit && SIMPLE[bytes[at]!] === 1) at++;
  if (at + 2 >= limit || bytes[at] !== mark) return 0;
  const behind = bytes[at + 1]!;
  if (ENDS_VALUE[behind] === 0 || !name.dismissed(latin1(bytes, from + 1, at), true)) return 0;
  return at + 2;
}

/** An operator that makes the name ahead of it a part of an expression. */
function isOperator(bytes: Uint8Array, from: number, by: string): boolean {
  const first = bytes[from]!;
  if (OPERATOR[first] === 0 || (by === ':' && first === BAR)) return false;
  let at = from + 1;
  if (bytes[at] === EQUAL || (bytes[at] === first && (first === AND || first === BAR))) at++;
  if (first === EQUAL || first === BANG) {
    if (at === from + 1) return false;
    if (bytes[at] === EQUAL) at++;
  } else if (at > from + 1 && bytes[from + 1] === EQUAL && first !== LESS && first !== MORE) return false;
  return bytes[at] === SPACE || bytes[at] === TAB;
}

/** Whether a bare value that reached this byte ends with it. */
function endsThere(bytes: Uint8Array, limit: number, at: number): boolean {
  const byte = bytes[at]!;
  if (byte === LF || byte === CR) return true;
  const next = bytes[at + 1]!;
  if (byte === COMMA) return next === SPACE || next === TAB || next === LF || next === CR || QUOTE[next] === 1 || otherKey(bytes, limit, at + 1);
  if (byte === SEMICOLON) return next === SPACE || next === TAB || next === LF || next === CR || QUOTE[next] === 1 || next === BACKSLASH;
  return at + 1 < limit && BEHIND_BRACKET[next] === 1;
}

/** `,name:` */
function otherKey(bytes: Uint8Array, limit: number, from: number): boolean {
  let at = from;
  while (at < limit && SIMPLE[bytes[at]!] === 1) at++;
  return at > from && at - from <= MOST_BLANKS && at < limit && (bytes[at] === COLON || bytes[at] === EQUAL);
}

/** `new Name(`, `await name.call(` */
function constructed(bytes: Uint8Array, limit: number, from: number): number {
  let at = from;
  while (at < limit && (IDENTIFIER[bytes[at]!] === 1 || bytes[at] === DOT)) at++;
  if (at === from || at >= limit || bytes[at] !== OPEN) return 0;
  return opensString(bytes, limit, at + 1) ? 0 : noDefault(bytes, limit, at);
}

/** A number of up to three digits. */
function smallNumber(bytes: Uint8Array, limit: number, from: number): number {
  let at = from;
  while (at < limit && isDigit(bytes[at]!)) at++;
  if (at - from > 3 || at + 1 >= limit) return 0;
  while (at < limit - 1 && (bytes[at] === SEMICOLON || bytes[at] === COMMA || bytes[at] === CLOSE || bytes[at] === CLOSE_CURLY || bytes[at] === CLOSE_SQUARE)) at++;
  return bytes[at] === LF || bytes[at] === CR ? at + 1 : 0;
}

/** Whether a string literal may begin behind blanks: a mark, one behind backslashes or as an entity, a prefix with a mark. */
function opensString(bytes: Uint8Array, limit: number, from: number): boolean {
  let at = from;
  while (at < limit && (bytes[at] === SPACE || bytes[at] === TAB || bytes[at] === LF || bytes[at] === CR)) at++;
  if (at + 3 >= limit) return true;
  // a prefix has up to two characters
  highest = Math.max(highest, at + 3);
  if (OPENS_STRING[bytes[at]!] === 0) return false;
  if (bytes[at] === BACKSLASH) {
    while (at < limit && bytes[at] === BACKSLASH) at++;
    highest = Math.max(highest, at + 1);
    // \" and \u0022, but not \n
    return QUOTE[bytes[at]!] === 1 || bytes[at] === 117;
  }
  return PREFIX[bytes[at]!] === 0 || QUOTE[bytes[at + 1]!] === 1 || QUOTE[bytes[at + 2]!] === 1;
}

/** No default behind the value (`a || "x"`), and no line of words in another script; then the offset behind what was looked at. */
function noDefault(bytes: Uint8Array, limit: number, from: number): number {
  let ended = false;
  let at = from;
  for (; at < limit; at++) {
    const byte = bytes[at]!;
    if (byte >= 0x80) return 0;
    if (byte === LF) return at + 1;
    if (ended || (byte !== COMMA && byte !== SEMICOLON && QUOTE[byte] === 0)) continue;
    ended = true;
    if (QUOTE[byte] === 0) continue;
    let i = at - 1;
    while (i > from && (bytes[i] === SPACE || bytes[i] === TAB)) i--;
    const before = bytes[i]!;
    if (before === BAR || before === QUESTION || before === COLON || before === 114 || before === OPEN || before === OPEN_SQUARE) return 0;
  }
  return at;
}
