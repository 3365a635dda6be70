/**
 * Whether what stands behind a name is plainly code or prose, told from a few bytes: `token = next(`, `key: this.key,`, `the key of a`.
 * Most names that are followed by a separator or a blank end here, before the text of the window is made. Separate from the
 * grammar and from references.ts, which it must agree with: whatever is ended here, those would have dropped
 * (test/detectors/code-follows.test.ts asks both). In doubt they are asked.
 */
import { barAhead, leadingWordAhead, opensLine, LONGEST_WORD } from './ahead.js';
import { isDigit, startsWord, AND, BACKSLASH, BACKTICK, BANG, BAR, CLOSE, CLOSE_CURLY, CLOSE_SQUARE, COLON, COMMA, CR, DASH, DOT, EQUAL, LESS, LF, MORE, MOST_BLANKS, OPEN, OPEN_CURLY, OPEN_SQUARE, PLUS, QUESTION, QUOTE, SEMICOLON, SPACE, STAR, TAB } from './bytes.js';
import type { Named } from './known.js';
import { beginLook, codeLookedTo } from './looked.js';
import { ENDS_WORD, isSaid, keptBehind, plainNumber, saidOfQuoted, sentenceGoesOn, twoWords } from './prose.js';
import { notAssigned } from './unassigned.js';
import { comparesCode, valueIsCode } from './value.js';

/** Offset behind the last byte that was looked at, when what follows the name [start, end) is no secret; 0 when the grammar must be asked. */
export function codeFollows(bytes: Uint8Array, lo: number, hi: number, start: number, end: number, name: Named): number {
  beginLook(start - LONGEST_WORD - 1);
  if (isSaid(bytes, hi, end) && leadingWordAhead(bytes, lo, start)) return 0;
  const to = isCode(bytes, lo, hi, start, end, name);
  return to > 0 ? Math.max(to, codeLookedTo()) : 0;
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
    // ofNullable(name).orElse("x")
    if (byte === DOT && startsWord(bytes, hi, at, '.or')) return 0;
    // Compare([]byte(name), []byte("x"))
    if (byte === COMMA && bytes[at + 2] === OPEN_SQUARE) return 0;
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
  if (quoted) return ahead === BACKTICK && at > end + 1 ? saidOfQuoted(bytes, hi, at) : 0;
  return bytes[end] === SPACE ? wordsFollow(bytes, lo, hi, start, at, name) : notAssigned(bytes, hi, end);
}

/** Behind a name and blanks, at `at`, what is no separator: code and prose that goes on. */
function wordsFollow(bytes: Uint8Array, lo: number, hi: number, start: number, at: number, name: Named): number {
  const byte = bytes[at]!;
  const next = at + 1 < hi ? bytes[at + 1]! : LF;
  if (byte === 98 && startsWord(bytes, hi, at, 'by lazy')) return 0;
  const opens = opensLine(bytes, lo, start);
  if (opens === 'setting' || keptBehind(bytes, hi, at)) return 0;
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
