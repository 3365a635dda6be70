/** Whether a value ends where it was read to, and whether a default stands behind it. */
import { byteTable } from '../../../util/byte-table.js';
import { BACKSLASH, BAR, COLON, COMMA, CR, EQUAL, LF, MOST_BLANKS, OPEN, OPEN_SQUARE, QUESTION, QUOTE, SEMICOLON, SIMPLE, SPACE, TAB } from './bytes.js';

/** Behind these a closing bracket ends a bare value (see readBare). */
export const BEHIND_BRACKET = byteTable(' \t\n\r"\'`,;.)]}<|');

/** Whether a bare value that reached this byte ends with it. */
export function endsThere(bytes: Uint8Array, limit: number, at: number): boolean {
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

/** No default behind the value (`a || "x"`), and no line of words in another script; then the offset behind what was looked at. */
export function noDefault(bytes: Uint8Array, limit: number, from: number): number {
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
