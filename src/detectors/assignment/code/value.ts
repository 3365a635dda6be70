/** Whether what is assigned is plainly code, told from its first bytes: a bracket, a string of name characters, a number, a name. */
import { isDigit, latin1, CLOSE, CLOSE_CURLY, CLOSE_SQUARE, COMMA, CR, DOUBLE, ENDS_VALUE, EQUAL, IDENTIFIER, LF, OPEN, OPEN_CURLY, OPEN_SQUARE, SEMICOLON, SIMPLE, SINGLE, SPACE, TAB } from './bytes.js';
import type { By, Named } from './known.js';
import { nameIsCode } from './name-value.js';
import { opensNumbers } from './numbers.js';
import { opensString } from './strings.js';
import { typeWithValue } from './types.js';
import { noDefault } from './value-ends.js';

/** Bytes behind a separator that are looked at, at most: as far as the grammar looks for a default or the end of a line of words. */
const FURTHEST = 160;

/** x == y, x !== y: what is compared with something that is no string. */
export function comparesCode(bytes: Uint8Array, hi: number, from: number, name: Named): number {
  let at = from + 1;
  while (at < hi && at < from + 3 && bytes[at] === EQUAL) at++;
  return valueIsCode(bytes, hi, at, '==', name);
}

/** @param from right behind the separator  @returns the offset behind what was looked at, 0 when the grammar must be asked */
export function valueIsCode(bytes: Uint8Array, hi: number, from: number, by: By, name: Named): number {
  const limit = Math.min(hi, from + FURTHEST);
  let at = from;
  while (at < limit && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  if (at + 4 >= limit) return 0;
  const first = bytes[at]!;
  if (first === OPEN_CURLY || first === OPEN_SQUARE || first === OPEN) return bracketIsCode(bytes, limit, at, by, name);
  if (first === DOUBLE || first === SINGLE) return by === '==' ? 0 : plainString(bytes, limit, at, name);
  if (IDENTIFIER[first] === 0) return isDigit(first) && by !== '==' ? smallNumber(bytes, limit, at) : 0;
  return nameIsCode(bytes, limit, at, by, name);
}

/** `{`, `[` or `(` at `at`. */
function bracketIsCode(bytes: Uint8Array, limit: number, at: number, by: By, name: Named): number {
  const first = bytes[at]!;
  // [[x]], [==[x]==]: a string of Lua
  if (first === OPEN_SQUARE && (bytes[at + 1] === OPEN_SQUARE || bytes[at + 1] === EQUAL)) return 0;
  // key: [u8; 32] = [0x3f, 0x91]
  if (first === OPEN_SQUARE && by === ':' && typeWithValue(bytes, limit, at)) return 0;
  // {0x3f, 0x91}: a key byte by byte
  if (opensNumbers(bytes, limit, at + 1)) return 0;
  // [3]string{"a", "b"}
  let inside = at + 1;
  while (first === OPEN_SQUARE && inside < limit && isDigit(bytes[inside]!)) inside++;
  if (name.pairs || bytes[inside] === CLOSE_SQUARE || opensString(bytes, limit, at + 1)) return 0;
  return noDefault(bytes, limit, at);
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

/** A number of up to three digits. */
function smallNumber(bytes: Uint8Array, limit: number, from: number): number {
  let at = from;
  while (at < limit && isDigit(bytes[at]!)) at++;
  if (at - from > 3 || at + 1 >= limit) return 0;
  while (at < limit - 1 && (bytes[at] === SEMICOLON || bytes[at] === COMMA || bytes[at] === CLOSE || bytes[at] === CLOSE_CURLY || bytes[at] === CLOSE_SQUARE)) at++;
  return bytes[at] === LF || bytes[at] === CR ? at + 1 : 0;
}
