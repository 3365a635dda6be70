/** Whether a string literal may begin somewhere. Separate because lists, calls and elements ask for it. */
import { byteTable } from '../../../util/byte-table.js';
import { OPENS_STRING } from '../name-bounds.js';
import { BACKSLASH, CR, LF, QUOTE, SPACE, TAB } from './bytes.js';
import { lookTo } from './looked.js';

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
