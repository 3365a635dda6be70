/**
 * Values that operators put together: "a" + "b", 'a' . 'b', "a" .. "b", literals side by side, names that were assigned
 * literals earlier, and name += "b".
 */
import type { DetectorContext } from '../context.js';
import type { Detector, Sink, Window } from '../types.js';
import { isSetTo, scanAdditions, verifyAppending } from './additions.js';
import { scanJoined } from './joined.js';
import { type Operand, type Stretch, isLineEnd, isQuote, isSpace, look, noteLooks, operandAt, operandBefore, skipSpace, skipSpaceBack, skipSpaceOnLine, startLooking } from './text.js';
import { definitionOf } from './variable.js';

const REACH = 4096;
/** Operands followed in one expression. */
const MOST = 256;
/** Names resolved in one expression. */
const MOST_NAMES = 12;
/** Of the operators that carry on a longer expression, one in this many starts anew, so that all of it is covered. */
const RESTART = 64;
const SHORTEST_PART = 8;
const LONGEST_HOST = 64;
/** Bytes of an action of a template ahead of its first string. */
const LONGEST_ACTION = 96;
/** On longer lines quotes are not counted. */
const LONGEST_LINE = 1024;

/** What a builder of strings is told between two of them. */
const APPEND = 'append(';
const CHAIN = /(?:new[ \t]+)?\w*Build\w*\(\d{0,4}\)\s{0,20}\.[aA]ppend\($/;
const LONGEST_CHAIN = 80;

/** Operators by their bytes; longer ones first. */
const OPERATORS = ['++', '..', '<>', '||', '<<', '+', '.', '&', '~', '^'];

const BETWEEN_LITERALS = [
  '+ "', "+ '", '"+"', "'+'", '" +\n', "' +\n", '" +\r', "' +\r", '"+\n', "'+\n", '`+`', '+ `',
  '. "', ". '", '"."', "'.'", '" .\n', "' .\n", '" .\r', "' .\r", '" & "', '"&"', '& _', '" <> "', '" ^ "', "' << '", "' || '", "'||'", '" || "',
  '" "', "' '", '"\n ', "'\n ", '"\n\t', "'\n\t", '"\n"', "'\n'", '"\r\n', "'\r\n", '" \\\n', "' \\\n", '" \\\r', "' \\\r", '").append("',
];
const BETWEEN_NAMES = [' + ', ' . $', ' .. '];
const APPENDING = ['+= "', "+= '", '+="', "+='", '.= "', ".= '", '.="', ".='", '<< "', "<< '"];
const LITERALS = [...BETWEEN_LITERALS, ...BETWEEN_NAMES, ...APPENDING];
const FIRST_NAMES = BETWEEN_LITERALS.length;
const FIRST_APPENDING = FIRST_NAMES + BETWEEN_NAMES.length;

/** 1 for the bytes that an operator or a literal can open with, a continued line included. */
const JOINS = new Uint8Array(256);
for (const opening of ['"', "'", '`', '\\', ...OPERATORS]) JOINS[opening.charCodeAt(0)] = 1;

export function joinedByOperators(context: DetectorContext): Detector {
  return {
    name: 'split-operators',
    scope: 'window',
    literals: LITERALS,
    reach: { before: REACH, after: REACH },
    verify(window, at, literal, sink) {
      startLooking(at);
      if (literal >= FIRST_APPENDING) verifyAppending(window, at, context, sink);
      else verifyOperator(window, at, literal >= FIRST_NAMES, context, sink);
      noteLooks(window);
    },
  };
}

function verifyOperator(window: Window, at: number, names: boolean, context: DetectorContext, sink: Sink): void {
  const { bytes, hi } = window;
  // Where the gap between the two operands may start: behind the closing quote, or at the operator.
  const gap = isQuote(bytes[at]!) ? at + 1 : operatorStart(window, at);
  // Most strings that end a line are followed by anything but an operand; that shows at once.
  const next = skipSpace(bytes, gap, hi);
  if (!JOINS[bytes[next]!] && appendEnd(bytes, next, hi) < 0) return;
  if (isSpace(bytes[gap]!) && metElsewhere(window, gap)) return;
  verifyChain(window, gap, names, context, sink);
}

/** The first byte of the operator whose last one is at `at` (the second dot of Lua's). */
function operatorStart({ bytes, lo }: Window, at: number): number {
  return at > lo && bytes[at - 1] === bytes[at] && (bytes[at] === 0x2e || bytes[at] === 0x2b || bytes[at] === 0x7c) ? at - 1 : at;
}

/** A line that opens with an operator, a blank and a quote is met at the operator. */
function metElsewhere({ bytes, hi }: Window, gap: number): boolean {
  if (!isLineEnd(bytes[gap]!)) return false;
  const i = skipSpace(bytes, gap, hi);
  return i + 2 < hi && (bytes[i] === 0x2b || bytes[i] === 0x2e) && bytes[i + 1] === 0x20 && isQuote(bytes[i + 2]!);
}

/** Offset behind the operator that starts at `at` (0 bytes for literals side by side), blanks and line ends around it included; -1 when there is none. */
function operatorAt(bytes: Uint8Array, at: number, hi: number, mayBeNone: boolean): number {
  let i = skipSpace(bytes, at, hi);
  if (bytes[i] === 0x5c && i + 1 < hi && isSpace(bytes[i + 1]!)) i = skipSpace(bytes, i + 1, hi);
  for (const operator of OPERATORS) {
    if (!startsWith(bytes, i, hi, operator)) continue;
    let next = i + operator.length;
    // `+=` and `+1` join nothing.
    if (bytes[next] === 0x3d) return -1;
    next = skipSpace(bytes, next, hi);
    // Visual Basic breaks lines behind `& _`.
    if (operator === '&' && bytes[next] === 0x5f) next = skipSpace(bytes, next + 1, hi);
    return next;
  }
  const append = mayBeNone ? appendEnd(bytes, i, hi) : -1;
  if (append > 0) return skipSpace(bytes, append, hi);
  return mayBeNone && i > at && i < hi && isQuote(bytes[i]!) ? i : -1;
}

/** append("a").append("b"): offset behind what stands between the two strings, or -1. */
function appendEnd(bytes: Uint8Array, at: number, hi: number): number {
  if (bytes[at] !== 0x29) return -1;
  const dot = skipSpace(bytes, at + 1, hi);
  const open = dot + 1 + APPEND.length;
  if (bytes[dot] !== 0x2e || open > hi) return -1;
  look(open);
  for (let i = 0; i < APPEND.length; i++) if ((bytes[dot + 1 + i]! | 0x20) !== (APPEND.charCodeAt(i) | 0x20)) return -1;
  return open;
}

/** The same from its end back to where the string ahead ends, or -1. */
function appendStart(bytes: Uint8Array, lo: number, at: number): number {
  const dot = at - APPEND.length - 1;
  if (bytes[at - 1] !== 0x28 || dot - 2 < lo || bytes[dot] !== 0x2e) return -1;
  look(dot);
  for (let i = 0; i < APPEND.length; i++) if ((bytes[dot + 1 + i]! | 0x20) !== (APPEND.charCodeAt(i) | 0x20)) return -1;
  const close = skipSpaceBack(bytes, lo, dot);
  return close > lo && bytes[close - 1] === 0x29 ? close - 1 : -1;
}

/** Where an expression starts whose first string stands at `at`: `new StringBuilder().append("a")` begins ahead of it. */
function chainStart(bytes: Buffer, lo: number, at: number): number {
  if (bytes[at - 1] !== 0x28) return at;
  const from = look(Math.max(lo, at - LONGEST_CHAIN));
  const found = CHAIN.exec(bytes.toString('latin1', from, at));
  return found === null ? at : from + found.index;
}

function startsWith(bytes: Uint8Array, at: number, hi: number, text: string): boolean {
  if (at + text.length > hi) return false;
  for (let i = 0; i < text.length; i++) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Offset of the end of the operand ahead of an operator that ends at `at`; -1 when there is no operator. */
function operatorBefore(bytes: Uint8Array, lo: number, at: number): number {
  let i = skipSpaceBack(bytes, lo, at);
  if (i > lo && bytes[i - 1] === 0x5f && i - 2 >= lo && isSpace(bytes[i - 2]!)) i = skipSpaceBack(bytes, lo, i - 1);
  for (const operator of OPERATORS) {
    const from = i - operator.length;
    if (from < lo || !startsWith(bytes, from, i, operator)) continue;
    return skipSpaceBack(bytes, lo, from);
  }
  const append = appendStart(bytes, lo, i);
  if (append > 0) return append;
  return i > lo && isQuote(bytes[i - 1]!) ? i : -1;
}

function verifyChain(window: Window, gap: number, names: boolean, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  const leftEnd = skipSpaceBack(bytes, lo, gap);
  const left = operandBefore(bytes, lo, leftEnd);
  if (!left) return;
  const rightStart = operatorAt(bytes, leftEnd, hi, left.kind === 'literal');
  if (rightStart < 0) return;
  const right = operandAt(bytes, rightStart, hi);
  if (!names && left.kind === 'name' && right?.kind === 'literal' && isSetTo(bytes, lo, left)) return scanAdditions(window, left, right, context, sink);
  if (!right || !mayJoin(bytes, left, right, names) || isAssigned(bytes, lo, hi, right)) return;
  if (carriesOn(bytes, lo, left) && !restartsHere(bytes, left)) return;
  if (names && right.kind === left.kind && !isWholeExpression(bytes, lo, hi, left, right)) return;
  if (left.kind === 'literal' && !opensLiteral(bytes, lo, left)) return;
  if (rightStart === skipSpace(bytes, leftEnd, hi) && inAction(bytes, lo, left)) return;
  joinFrom(window, left, rightStart, context, sink);
}

/** Whether the quote ahead of an operand opens a literal: an even number of its kind stands ahead of it on the line. What lies between two literals ends here. */
function opensLiteral(bytes: Uint8Array, lo: number, { start }: Operand): boolean {
  const quote = bytes[start - 1];
  let count = 0;
  const stop = Math.max(lo, start - 1 - LONGEST_LINE);
  for (let i = start - 2; i >= stop; i--) {
    const byte = bytes[i]!;
    look(i);
    if (byte === 10 || byte === 13) break;
    if (byte === quote && bytes[i - 1] !== 0x5c) count++;
    if (i === stop && stop > lo) return true;
  }
  look(stop);
  return count % 2 === 0;
}

/** Each pair is met at one of its hits. Of a name and a literal, the literal must look like a part of a key: file names and messages end here. */
function mayJoin(bytes: Uint8Array, left: Operand, right: Operand, names: boolean): boolean {
  if (left.kind === right.kind) return (left.kind === 'name') === names && (names || holdsText(bytes, left));
  if (left.kind === 'literal') return names && looksLikePart(bytes, left);
  return !names && looksLikePart(bytes, right);
}

function holdsText(bytes: Uint8Array, { start, end }: Stretch): boolean {
  for (let i = start; i < end; i++) if (bytes[i]! > 0x20) return true;
  return false;
}

function looksLikePart(bytes: Uint8Array, { start, end }: Stretch): boolean {
  if (end - start < SHORTEST_PART) return false;
  let kinds = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte <= 0x20) return false;
    kinds |= byte >= 0x30 && byte <= 0x39 ? 1 : byte >= 0x41 && byte <= 0x5a ? 2 : byte >= 0x61 && byte <= 0x7a ? 4 : 0;
  }
  return (kinds & 1) !== 0 && kinds !== 1;
}

/** Whether the left operand is itself the right one of an operator that calls this detector. */
function carriesOn(bytes: Uint8Array, lo: number, left: Operand): boolean {
  const end = operatorBefore(bytes, lo, left.outerStart);
  return end > lo && operandBefore(bytes, lo, end) !== undefined;
}

function restartsHere(bytes: Buffer, left: Operand): boolean {
  let mixed = left.end - left.start;
  for (let i = left.start; i < left.end && i < left.start + 8; i++) mixed = Math.imul(mixed ^ bytes[i]!, 0x01000193);
  return (mixed >>> 8) % RESTART === 0;
}

/** `x = a + b`, `return a + b`, `f(a + b)`: sums inside of larger arithmetic are not looked at. */
function isWholeExpression(bytes: Uint8Array, lo: number, hi: number, left: Operand, right: Operand): boolean {
  let before = left.outerStart;
  while (before > lo && (bytes[before - 1] === 0x20 || bytes[before - 1] === 9)) before--;
  look(before);
  const ahead = before > lo ? bytes[before - 1]! : 10;
  // = ( : { [ , > or the n of return
  if (ahead !== 0x3d && ahead !== 0x28 && ahead !== 0x3a && ahead !== 0x2c && ahead !== 0x3e && !(ahead === 0x6e && before < left.outerStart)) return false;
  const behind = right.outerEnd < hi ? bytes[skipSpaceOnLine(bytes, right.outerEnd, hi)] ?? 10 : 10;
  return behind === 10 || behind === 13 || behind === 0x3b || behind === 0x29 || behind === 0x2c || behind === 0x2b || behind === 0x7d || behind === 0x2e || behind === 0x23 || behind === 0x2f;
}

/** `"b" = "c"` on the line behind `x = "a"`, `"b":` on the line behind `- "a"`, `Environment="A=x" "B=y"`: a name of its own, no part of a. */
function isAssigned(bytes: Uint8Array, lo: number, hi: number, operand: Operand): boolean {
  if (operand.kind !== 'literal') return false;
  const { outerStart, outerEnd } = operand;
  const at = skipSpaceOnLine(bytes, outerEnd, hi);
  if (bytes[at] === 0x3d) return bytes[at + 1] !== 0x3d || setsVariable(bytes, operand);
  return setsVariable(bytes, operand) || (bytes[outerEnd] === 0x3a && (outerEnd + 1 >= hi || isSpace(bytes[outerEnd + 1]!)) && opensLine(bytes, lo, outerStart));
}

/** Whether nothing but blanks stands ahead on the line. */
function opensLine(bytes: Uint8Array, lo: number, at: number): boolean {
  let i = at;
  while (i > lo && (bytes[i - 1] === 0x20 || bytes[i - 1] === 9)) i--;
  look(i - 1);
  return i === lo || isLineEnd(bytes[i - 1]!);
}

/** `{{ decrypt "RSA-OAEP" "SHA1" .value }}`: strings side by side in an action of a template are arguments. */
function inAction(bytes: Buffer, lo: number, { kind, outerStart }: Operand): boolean {
  if (kind !== 'literal') return false;
  const ahead = bytes.toString('latin1', look(Math.max(lo, outerStart - LONGEST_ACTION)), outerStart);
  const open = ahead.lastIndexOf('{{');
  return open >= 0 && !ahead.includes('}}', open) && !ahead.includes('\n', open);
}

/** Whether a literal begins as a variable of the environment is set: capitals, digits and underscores up to `=`. */
function setsVariable(bytes: Uint8Array, { start, end }: Stretch): boolean {
  let i = start;
  while (i < end && i - start < LONGEST_HOST && ((bytes[i]! >= 0x41 && bytes[i]! <= 0x5a) || bytes[i] === 0x5f || (i > start && bytes[i]! >= 0x30 && bytes[i]! <= 0x39))) i++;
  return i > start + 1 && bytes[i] === 0x3d && i + 1 < end && bytes[i + 1] !== 0x3d;
}

/** Follows the expression to the right and scans every stretch of operands whose values are known. */
function joinFrom(window: Window, first: Operand, rightStart: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  let parts: Stretch[] = [];
  let scattered = false;
  let expression = first.outerStart;
  let names = 0;
  const flush = (): void => {
    if (parts.length > 1 && !isImportList(bytes, parts)) scanJoined(window, { parts, expression, scattered, how: 'an operator' }, context, sink);
    parts = [];
    scattered = false;
  };
  let operand: Operand | undefined = first;
  let next = rightStart;
  /** Whether the operand ahead is a part. */
  let joined = false;
  for (let count = 0; operand && count < MOST; count++) {
    const after: Operand | undefined = next < 0 ? undefined : operandAt(bytes, next, hi);
    const goesOn: boolean = after !== undefined && !isAssigned(bytes, lo, hi, after);
    let value: Stretch | undefined = operand;
    if (operand.kind === 'name') {
      // a value that stands by itself is no joined one
      value = names++ < MOST_NAMES && (joined || goesOn) ? definitionOf(bytes, lo, first.outerStart, hi, operand) : undefined;
      if (value) scattered = true;
    }
    if (value) {
      if (parts.length === 0) expression = count === 0 ? chainStart(bytes, lo, first.outerStart) : operand.outerStart;
      parts.push({ start: value.start, end: value.end });
    } else flush();
    joined = value !== undefined;
    if (!goesOn) break;
    operand = after;
    next = operatorAt(bytes, after!.outerEnd, hi, after!.kind === 'literal');
  }
  flush();
}

/** Lines of Go's import blocks stand side by side as literals do that are joined: two of them at least name a host, `github.com/...`. */
function isImportList(bytes: Uint8Array, parts: readonly Stretch[]): boolean {
  let hosts = 0;
  for (const { start, end } of parts) if (namesHost(bytes, start, end) && ++hosts === 2) return true;
  return false;
}

/** `name.tld/`: lower-case letters, digits and hyphens with a dot between them, up to the first slash. */
function namesHost(bytes: Uint8Array, start: number, end: number): boolean {
  let dot = -1;
  for (let i = start; i < end && i - start < LONGEST_HOST; i++) {
    const byte = bytes[i]!;
    if (byte === 0x2f) return dot > start && i - dot > 2;
    if (byte === 0x2e) dot = i;
    else if (!(byte >= 0x61 && byte <= 0x7a) && !(byte >= 0x30 && byte <= 0x39) && byte !== 0x2d) return false;
  }
  return false;
}
