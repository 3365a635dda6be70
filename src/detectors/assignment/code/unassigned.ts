/** Names that something follows at once which begins nothing that assigns. */
import { isDigit, AND, BACKSLASH, CLOSE, CLOSE_SQUARE, DOT, ENDS_VALUE, EQUAL, LETTER, MORE, MOST_BLANKS, OPEN, OPEN_SQUARE, PLUS, SLASH, STAR } from './bytes.js';
import { opensString } from './strings.js';

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
