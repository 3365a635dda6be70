/** What a name stood for: the nearest earlier definition as a string literal within the window. */
import { byteTable } from '../../util/byte-table.js';
import { type Stretch, isName, isQuote, isSpace, look, operandAt, skipSpace } from './text.js';

/** Occurrences of a name that are looked at; further away it is anybody's. */
const MOST_OCCURRENCES = 12;

/** The contents of the literal that was assigned to the name last before `before`; undefined when there is none. @param shell also what a shell takes without marks */
export function definitionOf(bytes: Buffer, lo: number, before: number, hi: number, name: Stretch, shell = false): Stretch | undefined {
  const text = bytes.subarray(name.start, name.end);
  const window = bytes.subarray(lo, before);
  let from = window.length;
  for (let count = 0; count < MOST_OCCURRENCES && from >= text.length; count++) {
    const found = window.lastIndexOf(text, from - text.length);
    if (found < 0) break;
    from = found;
    const at = lo + found;
    look(at - 1);
    if (at > lo && (isName(bytes[at - 1]!) || bytes[at - 1] === 0x2e) && bytes[at - 1] !== 0x24) continue;
    const value = valueBehind(bytes, at + text.length, Math.min(before, hi));
    if (value) return value;
    const word = shell ? wordBehind(bytes, lo, at, at + text.length, before) : undefined;
    if (word) return word;
  }
  look(lo);
  return undefined;
}

/** The literal behind `=`, `:=` or `: type =`. */
function valueBehind(bytes: Buffer, at: number, hi: number): Stretch | undefined {
  let i = at;
  if (i >= hi || isName(bytes[i]!)) return undefined;
  while (i < hi && (bytes[i] === 0x20 || bytes[i] === 9)) i++;
  if (bytes[i] === 0x3a && bytes[i + 1] !== 0x3d) {
    // A type may stand between: `name: String = `.
    i++;
    const stop = Math.min(hi, i + 32);
    while (i < stop && (isName(bytes[i]!) || isSpace(bytes[i]!) || bytes[i] === 0x26 || bytes[i] === 0x27)) i++;
  } else if (bytes[i] === 0x3a) i++;
  if (bytes[i] !== 0x3d || bytes[i + 1] === 0x3d) return undefined;
  i = skipSpace(bytes, i + 1, hi);
  if (i >= hi) return undefined;
  // +"" of Ruby: a string that may be added to
  if (bytes[i] === 0x2b && isQuote(bytes[i + 1]!)) i++;
  const operand = operandAt(bytes, i, hi);
  return operand?.kind === 'literal' && isQuote(bytes[operand.start - 1]!) ? { start: operand.start, end: operand.end } : undefined;
}

/** What a word of a shell may be made of without marks. */
const IN_WORD = byteTable('A-Za-z0-9_+/=.,:@%', '-');
const LONGEST_WORD = 256;

/** NAME=word on a line of its own, or behind `export`. */
function wordBehind(bytes: Uint8Array, lo: number, start: number, end: number, hi: number): Stretch | undefined {
  if (bytes[end] !== 0x3d) return undefined;
  const ahead = start > lo ? bytes[start - 1]! : 10;
  if (ahead !== 10 && ahead !== 0x20 && ahead !== 9) return undefined;
  let i = end + 1;
  for (const stop = Math.min(hi, i + LONGEST_WORD); i < stop && IN_WORD[bytes[i]!] === 1;) i++;
  look(i);
  return i > end + 1 && i < hi && (bytes[i] === 10 || bytes[i] === 13) ? { start: end + 1, end: i } : undefined;
}
