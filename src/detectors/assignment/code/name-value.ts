/** Whether a name or a path of names that is assigned is plainly code: `this.key,`, `string;`, `new Key(`. Separate because what stands behind it decides in a dozen ways. */
import { byteTable } from '../../../util/byte-table.js';
import { isDigit, latin1, startsWord, AND, BANG, BAR, CLOSE, CLOSE_CURLY, CLOSE_SQUARE, COLON, DASH, DOT, ENDS_VALUE, EQUAL, IDENTIFIER, LESS, MORE, OPEN, OPEN_CURLY, OPEN_SQUARE, QUESTION, QUOTE, SPACE, TAB, UNDERSCORE } from './bytes.js';
import type { By, Named } from './known.js';
import { opensNumbers } from './numbers.js';
import { opensString } from './strings.js';
import { otherTypes, TYPES, typeWithValue } from './types.js';
import { BEHIND_BRACKET, endsThere, noDefault } from './value-ends.js';

/** First bytes of operators. */
const OPERATOR = byteTable('?<>*%&|^=!', '-');
/** Longest name or path of names. */
const LONGEST_PATH = 78;
/** Words ahead of a call that makes the value. */
const BEFORE_CALL = ['new', 'await'];

/** @param begin first byte of the name  @returns as valueIsCode() does */
export function nameIsCode(bytes: Uint8Array, limit: number, begin: number, by: By, name: Named): number {
  let at = begin;
  if (bytes[at] === UNDERSCORE && bytes[at + 1] === UNDERSCORE) return 0;
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
    // a password with a dot near its end: so many digits, and capitals, has no object
    return (joints >= 3 && !upper) || (digits >= 2 && upper) ? 0 : noDefault(bytes, limit, at);
  }
  // [key: string]: x
  const bracket = byte === CLOSE || byte === CLOSE_SQUARE || byte === CLOSE_CURLY;
  if (by === ':' && length <= 8 && (!bracket || BEHIND_BRACKET[bytes[at + 1]!] === 1 || bytes[at + 1] === COLON) && TYPES.has(latin1(bytes, begin, at))) return noDefault(bytes, limit, at);
  if (!endsThere(bytes, limit, at)) return 0;
  return length < 3 || name.dismissed(latin1(bytes, begin, at), false) ? noDefault(bytes, limit, at) : 0;
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

/** `new Name(`, `await name.call(` */
function constructed(bytes: Uint8Array, limit: number, from: number): number {
  let at = from;
  while (at < limit && (IDENTIFIER[bytes[at]!] === 1 || bytes[at] === DOT)) at++;
  if (at === from || at >= limit || bytes[at] !== OPEN) return 0;
  return opensString(bytes, limit, at + 1) ? 0 : noDefault(bytes, limit, at);
}
