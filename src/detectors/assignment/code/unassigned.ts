/** Names that something follows at once which begins nothing that assigns. */
import { isDigit, AND, BACKSLASH, CLOSE, CLOSE_SQUARE, CR, DOT, ENDS_VALUE, EQUAL, LETTER, LF, MORE, MOST_BLANKS, OPEN, OPEN_SQUARE, PLUS, SLASH, SPACE, STAR, TAB } from './bytes.js';
import { callOfString, opensString } from './strings.js';

/** As callOfString() behind blanks. */
function callBehind(bytes: Uint8Array, hi: number, from: number): number {
  let at = from;
  for (const stop = Math.min(hi, from + MOST_BLANKS); at < stop && (bytes[at] === SPACE || bytes[at] === TAB || bytes[at] === LF || bytes[at] === CR);) at++;
  const behind = callOfString(bytes, hi, at);
  return behind === 0 ? 0 : Math.max(behind, from + MOST_BLANKS);
}

/** What stands right behind the name and begins nothing that assigns: `[key],`, `key[i]`, `key\\n` in an escaped text, `key&&`, `/* key *\/`. */
export function notAssigned(bytes: Uint8Array, hi: number, end: number): number {
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
      return next === CLOSE || opensString(bytes, Math.min(hi, end + MOST_BLANKS), end + 1) ? 0 : callBehind(bytes, hi, end + 1);
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
