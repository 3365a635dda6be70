/** Values that calls put together from a list: ["a", "b"].join(""), "".join([...]), concat("a", "b"), implode('', [...]), and arrays of single characters. */
import type { DetectorContext } from '../context.js';
import type { Detector, Sink, Window } from '../types.js';
import { scanJoined } from './joined.js';
import { type Stretch, isQuote, isSpace, look, noteLooks, operandAt, operandBefore, skipSpace, skipSpaceBack, startLooking } from './text.js';
import { definitionOf } from './variable.js';
import { byteTable } from '../../util/byte-table.js';

const REACH = 4096;
const LONGEST_LIST = 3072;
const MOST = 512;
const MOST_NAMES = 12;
/** Single characters beyond this many are taken for a text. */
const FEWEST_CHARACTERS = 8;

const JOIN = ['.join(', 'strings.join(', 'string.join(', 'join('];
const CONCAT = ['.concat(', 'string.concat(', 'concat(', 'paste0(', 'str_c(', 'strcat(', 'concat!(', '-join (', '-join('];
const IMPLODE = ['implode(', 'fn::join', '!join'];
const CHARACTERS = ["','", "', '"];
const LITERALS = [...JOIN, ...CONCAT, ...IMPLODE, ...CHARACTERS];
const FIRST_CONCAT = JOIN.length;
const FIRST_IMPLODE = FIRST_CONCAT + CONCAT.length;
const FIRST_CHARACTERS = FIRST_IMPLODE + IMPLODE.length;

export function joinedByCalls(context: DetectorContext): Detector {
  return {
    name: 'split-lists',
    scope: 'window',
    literals: LITERALS,
    reach: { before: REACH, after: REACH },
    verify(window, at, literal, sink) {
      startLooking(at);
      verifyList(window, at, literal, context, sink);
      noteLooks(window);
    },
  };
}

function verifyList(window: Window, at: number, literal: number, context: DetectorContext, sink: Sink): void {
  if (literal >= FIRST_CHARACTERS) return verifyCharacters(window, at, context, sink);
  // Of literals that hold one another only the shortest counts: .join( and .concat( are met at join( and concat(.
  if (literal === 0 || literal === 1 || literal === 2 || literal === FIRST_CONCAT || literal === FIRST_CONCAT + 1) return;
  const open = look(at + LITERALS[literal]!.length);
  if (literal < FIRST_CONCAT) return verifyJoin(window, at, open, context, sink);
  if (literal < FIRST_IMPLODE) return verifyConcat(window, at, open, context, sink);
  verifyImplode(window, at, open, context, sink);
}

/** What keys are joined with, and hardly ever prose: xoxb-1-2-3, ghp_..., https://a/b/c. */
const SEPARATORS = byteTable('_./:', '-');

const isSeparator = (bytes: Uint8Array, operand: { kind: string; start: number; end: number } | undefined): boolean =>
  operand?.kind === 'literal' && operand.end - operand.start === 1 && SEPARATORS[bytes[operand.start]!] === 1;

const isEmptyLiteral = (operand: { kind: string; start: number; end: number } | undefined): boolean => operand?.kind === 'literal' && operand.start === operand.end;

function verifyJoin(window: Window, at: number, open: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  const inner = skipSpace(bytes, open, hi);
  const argument = operandAt(bytes, inner, hi);
  const method = at > lo && bytes[at - 1] === 0x2e;
  if (method) {
    const receiverEnd = skipSpaceBack(bytes, lo, at - 1);
    const receiver = operandBefore(bytes, lo, receiverEnd);
    // Python: "".join([...])
    if (isEmptyLiteral(receiver)) {
      const named = argument?.kind === 'name' ? listDefinition(bytes, lo, receiver!.outerStart, argument) : -1;
      return scanList(window, named >= 0 ? named : openingOf(bytes, inner, hi), hi, receiver!.outerStart, context, sink, named >= 0);
    }
    if (isSeparator(bytes, receiver)) return scanList(window, openingOf(bytes, inner, hi), hi, receiver!.outerStart, context, sink, false, receiver);
    // JavaScript: parts.join("")
    const defined = receiver?.kind === 'name' && isEmptyLiteral(argument) ? listDefinition(bytes, lo, receiver.outerStart, receiver) : -1;
    if (defined >= 0) return scanList(window, defined, hi, receiver!.outerStart, context, sink, true);
    const closed = bytes[receiverEnd - 1];
    if (closed === 0x5d && isSeparator(bytes, argument)) {
      const start = openingBrace(bytes, lo, receiverEnd - 1);
      if (start >= 0) scanList(window, start + 1, receiverEnd - 1, start, context, sink, false, argument);
      return;
    }
    // JavaScript: [...].join(""); Ruby joins with nothing if it is not told otherwise.
    if ((closed === 0x5d || closed === 0x29) && (isEmptyLiteral(argument) || (bytes[inner] === 0x29 && isPercentOrPlainList(bytes, lo, receiverEnd)))) {
      const start = openingBrace(bytes, lo, receiverEnd - 1);
      if (start >= 0) scanList(window, start + 1, receiverEnd - 1, start, context, sink);
      return;
    }
  }
  // Java: String.join("", "a", "b")
  if (isEmptyLiteral(argument)) {
    const comma = skipSpace(bytes, argument!.outerEnd, hi);
    if (bytes[comma] === 0x2c && operandAt(bytes, skipSpace(bytes, comma + 1, hi), hi)?.kind === 'literal') return scanList(window, comma + 1, hi, nameStart(bytes, lo, at), context, sink);
  }
  // Go: strings.Join([]string{...}, ""); Terraform: join("", [...])
  const behind = listBehindSeparator(bytes, inner, hi);
  if (behind >= 0) return scanList(window, behind, hi, nameStart(bytes, lo, at), context, sink);
  const list = openingOf(bytes, inner, hi);
  if (list < 0) return;
  const end = scanEnd(bytes, list, hi);
  if (end < 0) return;
  const comma = skipSpace(bytes, end + 1, hi);
  if (bytes[comma] === 0x2c && isEmptyLiteral(operandAt(bytes, skipSpace(bytes, comma + 1, hi), hi))) scanList(window, list, hi, nameStart(bytes, lo, at), context, sink);
}

/** Occurrences of a name that are looked at. */
const MOST_OCCURRENCES = 8;

/** Offset behind the bracket of the list that was assigned to a name last, or -1. */
function listDefinition(bytes: Buffer, lo: number, before: number, name: Stretch): number {
  look(lo);
  const text = bytes.subarray(name.start, name.end);
  for (let from = before, count = 0; count < MOST_OCCURRENCES; count++) {
    const at = from - text.length < lo ? -1 : bytes.lastIndexOf(text, from - text.length);
    if (at < lo) return -1;
    from = at;
    const sign = skipSpace(bytes, at + text.length, before);
    if (bytes[sign] !== 0x3d || bytes[sign + 1] === 0x3d) continue;
    const open = skipSpace(bytes, sign + 1, before);
    if (bytes[open] === 0x5b || bytes[open] === 0x28 || bytes[open] === 0x7b) return open + 1;
  }
  return -1;
}

/** Ruby: ["a", "b"].join() */
function isPercentOrPlainList(bytes: Uint8Array, lo: number, end: number): boolean {
  const start = openingBrace(bytes as Buffer, lo, end - 1);
  return start >= 0 && isQuote(bytes[skipSpace(bytes, start + 1, end)]!);
}

const IN_NAME = byteTable('A-Za-z0-9_.');
const IN_TYPE = byteTable('A-Za-z_.');

/** Where a qualified name such as strings.Join starts. */
function nameStart(bytes: Uint8Array, lo: number, at: number): number {
  let start = at;
  while (start > lo && at - start < 32 && IN_NAME[bytes[start - 1]!] === 1) start--;
  return look(start);
}

/** `"", [...]`: offset behind the list's opening, or -1. */
function listBehindSeparator(bytes: Buffer, inner: number, hi: number): number {
  const separator = operandAt(bytes, inner, hi);
  if (!separator || !isEmptyLiteral(separator)) return -1;
  const comma = skipSpace(bytes, separator.outerEnd, hi);
  return bytes[comma] === 0x2c ? openingOf(bytes, skipSpace(bytes, comma + 1, hi), hi) : -1;
}

/** Offset behind `[`, `(`, `{`, with a type ahead of it at most; -1 when the next thing is no list. */
function openingOf(bytes: Uint8Array, at: number, hi: number): number {
  const stop = Math.min(hi, look(at + 32));
  for (let i = at; i < stop; i++) {
    const byte = bytes[i]!;
    // []string{ of Go
    if (byte === 0x5b && bytes[i + 1] === 0x5d) i++;
    else if (byte === 0x5b || byte === 0x28 || byte === 0x7b) return i + 1;
    else if (!isSpace(byte) && IN_TYPE[byte] === 0) return -1;
  }
  return -1;
}

/** Offset of the bracket that closes a flat list, or -1. */
function scanEnd(bytes: Buffer, from: number, hi: number): number {
  let i = from;
  for (let count = 0; count < MOST; count++) {
    i = skipSpace(bytes, i, hi);
    const operand = operandAt(bytes, i, hi);
    // the zero that ends a string of C
    if (!operand) return count > 0 && bytes[i] === 0x30 && (bytes[skipSpace(bytes, i + 1, hi)] === 0x7d || bytes[skipSpace(bytes, i + 1, hi)] === 0x5d) ? skipSpace(bytes, i + 1, hi) : -1;
    i = skipSpace(bytes, operand.outerEnd, hi);
    if (bytes[i] === 0x2c) i = skipSpace(bytes, i + 1, hi);
    if (bytes[i] === 0x5d || bytes[i] === 0x29 || bytes[i] === 0x7d) return i;
  }
  return -1;
}

/** Offset of the bracket that the one at `at` closes, or -1; brackets inside of literals are rare enough to be left out. */
function openingBrace(bytes: Buffer, lo: number, at: number): number {
  const close = bytes[at];
  const open = close === 0x5d ? 0x5b : close === 0x29 ? 0x28 : 0x7b;
  let depth = 0;
  let i = at;
  for (; i >= Math.max(lo, at - LONGEST_LIST); i--) {
    if (bytes[i] === close) depth++;
    else if (bytes[i] === open && --depth === 0) return look(i);
  }
  look(i);
  return -1;
}

/** Scans the elements from `from` up to the closing bracket; @param elsewhere the list stands elsewhere  @param separator stands between two elements; what is joined with one has a form of its own, or is none */
function scanList(window: Window, from: number, hi: number, expression: number, context: DetectorContext, sink: Sink, elsewhere = false, separator?: Stretch): void {
  if (from < 0) return;
  const { bytes, lo } = window;
  const parts: Stretch[] = [];
  let names = 0;
  let scattered = elsewhere;
  for (let i = from, count = 0; count < MOST; count++) {
    i = skipSpace(bytes, i, hi);
    const operand = operandAt(bytes, i, hi);
    if (!operand) break;
    let value: Stretch | undefined = operand;
    if (operand.kind === 'name') {
      value = names++ < MOST_NAMES ? definitionOf(bytes, lo, from, window.hi, operand) : undefined;
      if (!value) return;
      scattered = true;
    }
    if (separator && parts.length > 0) parts.push({ start: separator.start, end: separator.end });
    parts.push({ start: value.start, end: value.end });
    i = skipSpace(bytes, operand.outerEnd, hi);
    if (bytes[i] !== 0x2c) break;
    i++;
  }
  scanJoined(window, { parts, expression, scattered, unnamed: separator !== undefined, how: 'a join' }, context, sink);
}

function verifyConcat(window: Window, at: number, open: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  if (at > lo && bytes[at - 1] === 0x2e) {
    const receiver = operandBefore(bytes, lo, skipSpaceBack(bytes, lo, at - 1));
    const argument = operandAt(bytes, skipSpace(bytes, open, hi), hi);
    if (!argument || !receiver) return;
    // "a".concat("b"), a.concat(b); String.concat("a", "b") has a name that was never assigned.
    const first = receiver.kind === 'literal' ? receiver : definitionOf(bytes, lo, receiver.start, hi, receiver);
    if (first) {
      const second = argument.kind === 'literal' ? argument : definitionOf(bytes, lo, receiver.start, hi, argument);
      if (second) scanJoined(window, { parts: [first, second], expression: receiver.outerStart, scattered: receiver.kind === 'name' || argument.kind === 'name', how: 'concat' }, context, sink);
      return;
    }
  }
  scanList(window, open, hi, nameStart(bytes, lo, at), context, sink);
}

function verifyImplode(window: Window, at: number, open: number, context: DetectorContext, sink: Sink): void {
  const { bytes, hi } = window;
  let from = skipSpace(bytes, open, hi);
  // {"Fn::Join": ["", ["a", "b"]]}
  if (bytes[open - 1] !== 0x28) {
    const stop = Math.min(hi, open + SIGNS);
    from = look(open);
    while (from < stop && bytes[from] !== 0x5b) from++;
    from = look(from + 1);
  }
  const list = listBehindSeparator(bytes, skipSpace(bytes, from, hi), hi);
  scanList(window, list, window.hi, at, context, sink);
}

/** Bytes between the name of a function of CloudFormation and its list. */
const SIGNS = 8;

/** {'p', 'w', '1'}: only the first two characters of an array are looked at further. */
function verifyCharacters(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  const gap = bytes[at + 1] === 0x2c && bytes[at + 2] === 0x27 ? 3 : 4;
  if (at - 2 < lo || bytes[at - 2] !== 0x27 || at + gap + 1 >= hi || bytes[at + gap + 1] !== 0x27) return;
  const ahead = skipSpaceBack(bytes, lo, at - 2);
  if (ahead > lo && bytes[ahead - 1] === 0x2c) return;
  const end = scanEnd(bytes, at - 2, hi);
  if (end < 0 || end - at < FEWEST_CHARACTERS * 3) return;
  const open = ahead > lo ? ahead - 1 : ahead;
  scanList(window, at - 2, hi, open, context, sink);
}
