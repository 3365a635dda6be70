/** Whether a list of numbers opens that may be a key, byte by byte. Separate because the grammar of such lists (grammar/byte-array.ts) asks for as many. */
import { isDigit, BACKSLASH, CLOSE_SQUARE, COMMA, DASH, LETTER, OPEN_CURLY, OPEN_SQUARE, SPACE } from './bytes.js';
import { lookTo } from './looked.js';

/** Fewer numbers in a list are no key. */
export const FEWEST_NUMBERS = 8;

/** Whether a list of so many numbers opens behind blanks, further brackets and a length. */
export function opensNumbers(bytes: Uint8Array, limit: number, from: number): boolean {
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
  lookTo(at + 2);
  return answer;
}
