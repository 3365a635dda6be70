/** Bytes and kinds of bytes that the questions of this folder ask for, and how a few of them are compared with a word. */
import { byteTable } from '../../../util/byte-table.js';

// one by one, as numbers: the bundle then has them in place of their names
export const TAB = 9, LF = 10, CR = 13, SPACE = 32, BANG = 33, DOUBLE = 34, AND = 38, SINGLE = 39, OPEN = 40, CLOSE = 41, STAR = 42, PLUS = 43, COMMA = 44, DASH = 45, DOT = 46, SLASH = 47;
export const COLON = 58, SEMICOLON = 59, LESS = 60, EQUAL = 61, MORE = 62, QUESTION = 63, OPEN_SQUARE = 91, BACKSLASH = 92, CLOSE_SQUARE = 93, UNDERSCORE = 95, BACKTICK = 96, OPEN_CURLY = 123, BAR = 124, CLOSE_CURLY = 125;

export const LETTER = byteTable('A-Za-z');
export const IDENTIFIER = byteTable('A-Za-z_$');
export const QUOTE = byteTable('"\'`');
/** Characters of names, words and paths of names. */
export const SIMPLE = byteTable('A-Za-z0-9_.', '-');
/** Bytes with which a value ends: of a statement, an element, a line. */
export const ENDS_VALUE = byteTable(';,)]}\n\r');

/** Blanks between the parts of an assignment. */
export const MOST_BLANKS = 40;

export const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

export function latin1(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

/** @param word lower case, without regard to the case of the bytes */
export function startsWord(bytes: Uint8Array, hi: number, at: number, word: string): boolean {
  if (at + word.length > hi) return false;
  for (let i = 0; i < word.length; i++) if ((bytes[at + i]! | 32) !== word.charCodeAt(i)) return false;
  return true;
}
