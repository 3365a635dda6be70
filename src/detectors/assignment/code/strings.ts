/** Whether a string literal may begin somewhere. Separate because lists, calls and elements ask for it. */
import { byteTable } from '../../../util/byte-table.js';
import { OPENS_STRING } from '../name-bounds.js';
import { BACKSLASH, CR, LF, OPEN, QUOTE, SPACE, TAB } from './bytes.js';
import { lookTo } from './looked.js';

/** Names of functions that make something of a string. */
const IN_CALLEE = byteTable('A-Za-z:0-9');
const LONGEST_CALLEE = 20;

/** Bytes of OPENS_STRING that open one only right ahead of a mark. */
const PREFIX = byteTable('bBrRuUfFLN@$');

/** Whether a string literal may begin behind blanks: a mark, one behind backslashes or as an entity, a prefix with a mark. */
export function opensString(bytes: Uint8Array, limit: number, from: number): boolean {
  let at = from;
  while (at < limit && (bytes[at] === SPACE || bytes[at] === TAB || bytes[at] === LF || bytes[at] === CR)) at++;
  if (at + 3 >= limit) return true;
  // a prefix has up to two characters
  lookTo(at + 3);
  if (OPENS_STRING[bytes[at]!] === 0) return false;
  if (bytes[at] === BACKSLASH) {
    while (at < limit && bytes[at] === BACKSLASH) at++;
    lookTo(at + 1);
    // \" and \u0022, but not \n
    return QUOTE[bytes[at]!] === 1 || bytes[at] === 117;
  }
  return PREFIX[bytes[at]!] === 0 || QUOTE[bytes[at + 1]!] === 1 || QUOTE[bytes[at + 2]!] === 1;
}

/** Some("x"), QLatin1String("x"): 0 when a call that is given a string may begin at `at`, otherwise the offset behind what was looked at. */
export function callOfString(bytes: Uint8Array, limit: number, at: number): number {
  let i = at;
  for (const stop = Math.min(limit, at + LONGEST_CALLEE); i < stop && IN_CALLEE[bytes[i]!] === 1;) i++;
  if (i === at || i >= limit || bytes[i] !== OPEN) return i + 1;
  i++;
  for (const stop = Math.min(limit, i + LONGEST_CALLEE); i < stop && (bytes[i] === SPACE || bytes[i] === TAB || bytes[i] === LF || bytes[i] === CR);) i++;
  return i < limit && QUOTE[bytes[i]!] === 0 ? i + 1 : 0;
}
