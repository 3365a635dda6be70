/** Whether a name is a word of a sentence that goes on: `the key of the`, `OAuth 2.0 client`. */
import { byteTable } from '../../../util/byte-table.js';
import { isDigit, latin1, startsWord, BACKSLASH, COLON, CR, DOT, EQUAL, LETTER, LF, MOST_BLANKS, OPEN, QUESTION, SPACE, STAR, TAB } from './bytes.js';
import { lookTo } from './looked.js';

/** What ends a word of a sentence. */
export const ENDS_WORD = byteTable(' \t\r\n(){}<>,;\\');
/** What it may be made of: no digit, no mark, no sign of an assignment. */
const WORD = byteTable('A-Za-z._/:!?&*+@$[]|', '-');
/** First words that may say what a value is, open a declaration, or join a default. */
const SAYS = ['Is', 'is', 'Was', 'was', 'Are', 'are', 'Ist', 'ist', 'Es', 'es', 'Est', 'est', 'er', 'war', 'lautet', 'or', 'eq', 'ne', 'PIC', 'As'];
/** Words between a name and what it is for. */
const WHAT_FOR: ReadonlySet<string> = new Set(['for', 'vom', 'von', 'zum', 'pour', 'para', 'per', 'della', 'del', 'de', 'du', 'do', 'da']);
/** Words that tie a value to a name in marks, or may. */
const TIES: ReadonlySet<string> = new Set(['is', 'was', 'are', 'ist', 'es', 'est', 'for', 'to', 'with']);
const LONGEST_SAYS = 4;
const LONGEST_FIRST = 6;
/** Words of a sentence between a name and what is said of it. */
const FURTHEST_SAID = 48;
/** Marks of emphasis, and of strings, between a name and what follows. */
const EMPHASIS = byteTable('"\'`*_');

/** Whether a name is followed by what ties the words ahead to it: a separator, or `is`, behind marks of emphasis. */
export function isSaid(bytes: Uint8Array, hi: number, end: number): boolean {
  let at = end;
  while (at < hi && at < end + 3 && EMPHASIS[bytes[at]!] === 1) at++;
  while (at < hi && at < end + MOST_BLANKS && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  const byte = bytes[at];
  lookTo(at + 2);
  return at + 1 >= hi || at >= end + MOST_BLANKS || byte === COLON || byte === EQUAL || (byte === 105 && bytes[at + 1] === 115) || EMPHASIS[byte!] === 1;
}

/** `the key of the`: a word without a digit, which makes no value of prose, and no declaration behind it. */
export function sentenceGoesOn(bytes: Uint8Array, hi: number, from: number): number {
  if (LETTER[bytes[from]!] === 0) return 0;
  let at = from;
  const stop = Math.min(hi, from + MOST_BLANKS);
  while (at < stop && LETTER[bytes[at]!] === 1) at++;
  const first = at - from <= LONGEST_FIRST ? latin1(bytes, from, at) : '';
  if (SAYS.includes(first)) return 0;
  // the password for the server is x
  const asked = WHAT_FOR.has(first) && bytes[at] === SPACE ? at + FURTHEST_SAID + 4 : 0;
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

/** `` `key` of the ``: the same behind a name in marks of code, where a word is no value. */
export function saidOfQuoted(bytes: Uint8Array, hi: number, from: number): number {
  let at = from;
  const stop = Math.min(hi, from + MOST_BLANKS);
  while (at < stop && LETTER[bytes[at]!] === 1) at++;
  if (at === from || at >= stop || ENDS_WORD[bytes[at]!] === 0 || (at - from <= LONGEST_SAYS && TIES.has(latin1(bytes, from, at)))) return 0;
  while (at < stop && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  return at >= stop || bytes[at] === COLON || bytes[at] === EQUAL ? 0 : at + 1;
}

/** Whether a word that says what a value is, or a colon, stands further on the line. */
function saysLater(bytes: Uint8Array, hi: number, from: number): boolean {
  const stop = Math.min(hi, from + FURTHEST_SAID);
  let word = from + 1;
  for (let i = from + 1; i < stop && bytes[i] !== LF; i++) {
    if (bytes[i] !== SPACE) continue;
    if (bytes[i - 1] === COLON || (i - word <= LONGEST_FIRST && (LETTER[bytes[word]!] === 0 || SAYS.includes(latin1(bytes, word, i))))) return true;
    word = i + 1;
  }
  return false;
}

/** `words` when a blank and more stand behind the word at `from`, on its line. */
export function twoWords(bytes: Uint8Array, hi: number, from: number, words: number): number {
  let at = from;
  while (at < hi && LETTER[bytes[at]!] === 1) at++;
  return at > from && bytes[at] === SPACE && at + 1 < hi && LETTER[bytes[at + 1]!] === 1 ? Math.max(words, at + 2) : 0;
}

/** Words of routers that say how the value behind them is kept: see KEPT of grammar/spaced.ts. */
const KEPT_AS = ['ascii-text ', 'cleartext ', 'plaintext ', 'plain-text ', 'clear-text '];
const LONGEST_KEPT_AS = 12;
const KEPT_DIGIT = byteTable('067');

/** `0 x`, `1 md5 x`, `ascii-text x`. */
export function keptBehind(bytes: Uint8Array, hi: number, from: number): boolean {
  let at = from;
  while (at < hi && at < from + 4 && isDigit(bytes[at]!)) at++;
  lookTo(at + LONGEST_KEPT_AS);
  if (at > from) return (at === from + 1 && bytes[at] === SPACE && KEPT_DIGIT[bytes[from]!] === 1) || startsWord(bytes, hi, at, ' md5 ') || startsWord(bytes, hi, at, ' sha');
  return KEPT_AS.some((word) => startsWord(bytes, hi, at, word));
}

/** `OAuth 2.0 client`: no letter, so no value of prose. */
export function plainNumber(bytes: Uint8Array, hi: number, from: number): number {
  let at = from;
  while (at < hi && (isDigit(bytes[at]!) || bytes[at] === DOT)) at++;
  return at < hi && (bytes[at] === SPACE || bytes[at] === LF || bytes[at] === CR) ? at + 1 : 0;
}
