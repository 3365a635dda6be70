/** What a name stood for: the nearest earlier definition as a string literal within the window. */
import { byteTable } from '../../util/byte-table.js';
import { type Stretch, isName, isQuote, isSpace, look, operandAt, skipSpace, skipSpaceOnLine } from './text.js';

/** Occurrences of a name that are looked at; further away it is anybody's. */
const MOST_OCCURRENCES = 12;

/** The contents of the literal that was assigned to the name last before `before`, or to the member that it ends with (`this.head`, `PARTS.head`); undefined when there is none. @param shell also what a shell takes without marks */
export function definitionOf(bytes: Buffer, lo: number, before: number, hi: number, name: Stretch, shell = false): Stretch | undefined {
  const whole = nearestDefinition(bytes, lo, before, hi, name, shell, false);
  if (whole) return whole;
  const dot = bytes.subarray(name.start, name.end).lastIndexOf(0x2e);
  return dot < 0 ? undefined : nearestDefinition(bytes, lo, before, hi, { start: name.start + dot + 1, end: name.end }, shell, true);
}

/** @param member also `name: "value"`, as objects are written */
function nearestDefinition(bytes: Buffer, lo: number, before: number, hi: number, name: Stretch, shell: boolean, member: boolean): Stretch | undefined {
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
    const value = valueBehind(bytes, at + text.length, Math.min(before, hi), member || shell);
    if (value) return value;
    const word = shell ? wordBehind(bytes, lo, at, at + text.length, before) : undefined;
    if (word) return word;
  }
  look(lo);
  return undefined;
}

/** The literal behind `=`, `:=` or `: type =`; of a member, also behind `:`. */
function valueBehind(bytes: Buffer, at: number, hi: number, member: boolean): Stretch | undefined {
  let i = at;
  if (i >= hi || isName(bytes[i]!)) return undefined;
  while (i < hi && (bytes[i] === 0x20 || bytes[i] === 9)) i++;
  if (bytes[i] === 0x3a && bytes[i + 1] !== 0x3d) {
    i++;
    if (member) {
      const value = operandAt(bytes, skipSpace(bytes, i, hi), hi);
      if (value?.kind === 'literal') return { start: value.start, end: value.end };
    }
    // A type may stand between: `name: String = `.
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
const IN_WORD = byteTable('A-Za-z0-9_+/=.,:@%!#*^?~', '-');
const LONGEST_WORD = 256;

/** NAME=word up to the end of a line, behind `export` too; `NAME := word` of a Makefile, `name: word` of YAML. */
function wordBehind(bytes: Uint8Array, lo: number, start: number, end: number, hi: number): Stretch | undefined {
  const ahead = start > lo ? bytes[start - 1]! : 10;
  if (ahead !== 10 && ahead !== 0x20 && ahead !== 9) return undefined;
  let i = skipSpaceOnLine(bytes, end, hi);
  const colon = bytes[i] === 0x3a;
  if (colon) i++;
  if (bytes[i] === 0x3d) i++;
  else if (!colon) return undefined;
  const from = skipSpaceOnLine(bytes, i, hi);
  i = from;
  for (const stop = Math.min(hi, i + LONGEST_WORD); i < stop && IN_WORD[bytes[i]!] === 1;) i++;
  look(i);
  return i > from && i < hi && (bytes[i] === 10 || bytes[i] === 13) ? { start: from, end: i } : undefined;
}
