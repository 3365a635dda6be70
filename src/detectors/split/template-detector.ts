/** Values that templates put together: `${a}${b}`, f"{a}{b}", "$a$b", "#{a}#{b}", "%s%s" and "{}{}" with their arguments, and $(A)$(B) of a Makefile, {{ a }}{{ b }} of Jinja and Helm. */
import type { DetectorContext } from '../context.js';
import type { Detector, Sink, Window } from '../types.js';
import { scanJoined } from './joined.js';
import { type Operand, type Stretch, isBlank, isName, isQuote, look, noteLooks, operandAt, skipSpace, startLooking } from './text.js';
import { definitionOf } from './variable.js';
import { byteTable } from '../../util/byte-table.js';

const REACH = 4096;
const LONGEST = 512;
const MOST_NAMES = 12;
const MOST_PIECES = 2 * MOST_NAMES;

const INTERPOLATED = ['}${', '}#{', 'f"{', "f'{", '$"{', '="$', '= "$', '`${', '"${', '"#{', ')\\(', '"{$', 's"$', 'format!("{'];
const FORMATTED = ['{}{}', '%s%s', '{0}{1}', '%@%@'];
/** What stands between two placeholders of a value without quotes. */
const UNQUOTED = [')$(', '}}{{'];
const LITERALS = [...INTERPOLATED, ...FORMATTED, ...UNQUOTED];
const FIRST_UNQUOTED = INTERPOLATED.length + FORMATTED.length;

export function joinedByTemplates(context: DetectorContext): Detector {
  return {
    name: 'split-templates',
    scope: 'window',
    literals: LITERALS,
    reach: { before: REACH, after: 2048 },
    verify(window, at, literal, sink) {
      startLooking(at);
      if (literal >= FIRST_UNQUOTED) verifyUnquoted(window, at, context, sink);
      else if (literal >= INTERPOLATED.length) verifyFormatted(window, at, context, sink);
      else verifyInterpolated(window, at, context, sink);
      noteLooks(window);
    },
  };
}

/** Offset behind the quote that opens the literal around `at`, or -1; literals of one line only. */
function opening(bytes: Buffer, lo: number, at: number): number {
  const stop = Math.max(lo, at - LONGEST);
  let i = at - 1;
  for (; i >= stop; i--) {
    look(i);
    if (bytes[i] === 10) break;
    if (isQuote(bytes[i]!) && bytes[i - 1] !== 0x5c) return i + 1;
  }
  look(i);
  return -1;
}

function closing(bytes: Buffer, from: number, hi: number): number {
  const quote = bytes[from - 1]!;
  const stop = Math.min(hi, from + LONGEST);
  let i = from;
  for (; i < stop; i++) {
    if (bytes[i] === 0x5c && bytes[i + 1] !== 0x28) i++;
    else if (bytes[i] === quote) return look(i);
    else if (bytes[i] === 10) break;
  }
  look(i);
  return -1;
}

function verifyInterpolated(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  // The literals either end in the first placeholder of a string, or stand between two of them.
  const between = bytes[at] === 0x7d || bytes[at] === 0x29;
  if (bytes[at] === 0x3d && bytes[quoteBehind(bytes, at, hi) + 2] === 0x7b) return;
  const first = isQuote(bytes[at]!) ? at + 1 : between ? opening(bytes, lo, at) : quoteBehind(bytes, at, hi) + 1;
  if (first <= 0) return between && bytes[at + 1] === 0x24 ? verifyUnquoted(window, at, context, sink) : undefined;
  const end = closing(bytes, first, hi);
  if (end < 0) return;
  const pieces = piecesOf(bytes, first, end);
  if (!pieces || pieces.length < 2) return;
  // A placeholder at the very start has literals of its own; then the ones between are none of theirs.
  const opensWithHole = pieces[0]!.start > first;
  if (between ? opensWithHole && hasOwnLiteral(bytes, first) : !opensWithHole) return;
  if (between && firstBetween(bytes, first) !== at) return;
  scanPieces(window, pieces, outerStart(bytes, lo, first - 1), 'a template', context, sink);
}

/** From the start of a literal of this detector to its quote: `format!("`. */
const QUOTE_LOOK = 9;

function quoteBehind(bytes: Buffer, at: number, hi: number): number {
  for (let i = at; i < Math.min(hi, at + QUOTE_LOOK); i++) if (isQuote(bytes[i]!)) return i;
  return -2;
}

/** Prefixes such as f, $ and s. */
const PREFIX = byteTable('fFrRsSbB$@');

/** Where a literal begins with its prefixes. */
function outerStart(bytes: Buffer, lo: number, quote: number): number {
  let start = quote;
  while (start > lo && quote - start < 2 && PREFIX[bytes[start - 1]!] === 1) start--;
  return start;
}

function hasOwnLiteral(bytes: Buffer, first: number): boolean {
  const [quote, c] = [bytes[first - 1], bytes[first]];
  const next = bytes[first + 1];
  if (next === 0x7b && (c === 0x24 || (c === 0x23 && quote === 0x22))) return quote !== 0x27;
  return c === 0x7b && (quote === 0x22 || quote === 0x27) && ((bytes[first - 2]! | 0x20) === 0x66 || (quote === 0x22 && bytes[first - 2] === 0x24));
}

/** Where the first `}${` or `}#{` or `)\(` of a literal stands. */
function firstBetween(bytes: Buffer, first: number): number {
  for (let i = first; i < first + LONGEST && i + 2 < bytes.length; i++) {
    const byte = bytes[i];
    if (byte !== 0x7d && byte !== 0x29) continue;
    const next = bytes[i + 1];
    if (byte === 0x7d ? (next === 0x24 || next === 0x23) && bytes[i + 2] === 0x7b : next === 0x5c && bytes[i + 2] === 0x28) return look(i);
  }
  look(first + LONGEST);
  return -1;
}

type Piece = Stretch & { kind: 'literal' | 'name' };

/** Text and placeholders of a literal's contents; undefined when a placeholder holds more than a name or a constant. */
function piecesOf(bytes: Buffer, from: number, end: number): Piece[] | undefined {
  const pieces: Piece[] = [];
  let plain = from;
  const text = (to: number): void => void (to > plain && pieces.push({ kind: 'literal', start: plain, end: to }));
  for (let i = from; i < end; ) {
    const byte = bytes[i]!;
    const marked = (byte === 0x24 || byte === 0x23) && bytes[i + 1] === 0x7b ? 2 : byte === 0x5c && bytes[i + 1] === 0x28 ? 2 : byte === 0x7b ? 1 : 0;
    if (marked > 0) {
      const operand = operandAt(bytes, skipSpace(bytes, i + marked, end), end);
      const close = operand ? skipSpace(bytes, operand.outerEnd, end) : end;
      if (!operand || (bytes[close] !== 0x7d && bytes[close] !== 0x29)) return undefined;
      text(i);
      pieces.push({ kind: operand.kind, start: operand.start, end: operand.end });
      i = close + 1;
      plain = i;
    } else if (byte === 0x24 && isName(bytes[i + 1]!) && bytes[i + 1] !== 0x24) {
      let stop = i + 1;
      while (stop < end && isName(bytes[stop]!) && bytes[stop] !== 0x24) stop++;
      text(i);
      pieces.push({ kind: 'name', start: i + 1, end: stop });
      i = stop;
      plain = i;
    } else i++;
  }
  text(end);
  return pieces;
}

function scanPieces(window: Window, pieces: readonly Piece[], expression: number, how: string, context: DetectorContext, sink: Sink, unquoted = false): void {
  const { bytes, lo, hi } = window;
  const parts: Stretch[] = [];
  let names = 0;
  for (const piece of pieces) {
    if (piece.kind === 'literal') {
      parts.push({ start: piece.start, end: piece.end });
      continue;
    }
    // $NAME and ${NAME} of a shell
    const shell = unquoted || bytes[piece.start - 1] === 0x24 || bytes[piece.start - 2] === 0x24;
    const value = names++ < MOST_NAMES ? definitionOf(bytes, lo, expression, hi, piece, shell) : undefined;
    if (!value) return;
    parts.push(value);
  }
  scanJoined(window, { parts, expression, scattered: names > 0, how }, context, sink);
}

/** Placeholders without quotes: ${A}, $(A), {{ a }}, {{ .a }}, {{ $a }}. */
const PLACEHOLDER = /\$\{([A-Za-z_][\w.]{0,63})\}|\$\(([A-Za-z_]\w{0,63})\)|\{\{-? ?[.$]?([A-Za-z_][\w.]{0,63}) ?-?\}\}/y;
const MEETING = /\}\$\{|\)\$\(|\}\}\{\{/;
const UNQUOTED_TEXT = byteTable('A-Za-z0-9_+/=.,:@%', '-');

/** TOKEN=${A}${B} of a Dockerfile or an .env file, TOKEN := $(A)$(B), token: {{ a }}{{ b }}: placeholders and text up to the end of the line. */
function verifyUnquoted(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  const line = lineStart(bytes, lo, at);
  if (line < 0) return;
  let stop = at;
  while (stop < hi && stop - at < LONGEST && bytes[stop] !== 10 && bytes[stop] !== 13) stop++;
  look(stop);
  const text = bytes.toString('latin1', line, stop);
  // Each line is read once, at the first place where two placeholders meet.
  if (text.search(MEETING) !== at - line) return;
  const sign = /^[ \t]*(?:(?:ENV|ARG|export|set|-)[ \t]+)?[\w.-]{1,64}[ \t]?(?:[:?]?=|:(?= )|>)[ \t]{0,8}["']?/.exec(text);
  if (!sign) return;
  const pieces: Piece[] = [];
  for (let i = sign[0].length; i < text.length; ) {
    PLACEHOLDER.lastIndex = i;
    const hole = PLACEHOLDER.exec(text);
    if (hole) {
      const name = hole[1] ?? hole[2] ?? hole[3]!;
      const start = line + i + hole[0].indexOf(name);
      pieces.push({ kind: 'name', start, end: start + name.length });
      i += hole[0].length;
      if (pieces.length > MOST_PIECES) return;
      continue;
    }
    const from = i;
    while (i < text.length && UNQUOTED_TEXT[text.charCodeAt(i)] === 1) i++;
    if (i === from) break;
    pieces.push({ kind: 'literal', start: line + from, end: line + i });
  }
  scanPieces(window, pieces, line + sign[0].length, 'a template', context, sink, true);
}

function lineStart(bytes: Buffer, lo: number, at: number): number {
  const stop = Math.max(lo, at - LONGEST);
  let i = at;
  while (i > stop && bytes[i - 1] !== 10 && bytes[i - 1] !== 13) i--;
  look(i - 1);
  return i === lo || bytes[i - 1] === 10 || bytes[i - 1] === 13 ? i : -1;
}

/** "%s%s" % (a, b), sprintf("%s%s", a, b), "{}{}".format(a, b), format!("{}{}", a, b), String.Format("{0}{1}", a, b) */
function verifyFormatted(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  // Behind another placeholder this is not the first pair.
  if (at - 2 >= lo && (bytes[at - 1] === 0x7d || (bytes[at - 2] === 0x25 && (bytes[at - 1] === 0x73 || bytes[at - 1] === 0x40)))) return;
  const first = opening(bytes, lo, at);
  if (first < 0) return;
  const end = closing(bytes, first, hi);
  if (end < 0) return;
  const pattern = bytes.toString('latin1', first, end);
  const holes = [...pattern.matchAll(/%[s@]|\{\d?\}/g)];
  if (holes.length < 2 || holes.length > MOST_NAMES || holes[0]!.index + first > at || holes.findIndex((hole, i) => holes[i + 1]?.index === hole.index + hole[0].length) < 0) return;
  if (holes.find((hole, i) => holes[i + 1]?.index === hole.index + hole[0].length)!.index + first !== at) return;
  // printf of a shell or of Helm takes its arguments side by side
  const sideBySide = isBlank(bytes[end + 1]!) && followsPrintf(bytes, lo, first - 1);
  const list = sideBySide ? end + 1 : argumentsBehind(bytes, end + 1, hi);
  if (list < 0) return;
  const values: Operand[] = [];
  for (let i = list; values.length < holes.length; ) {
    const operand = operandAt(bytes, skipSpace(bytes, i, hi), hi);
    if (!operand) return;
    values.push(operand);
    i = sideBySide ? operand.outerEnd : skipSpace(bytes, operand.outerEnd, hi);
    if (sideBySide ? !isBlank(bytes[i]!) : bytes[i] !== 0x2c) break;
    i++;
  }
  if (values.length < holes.length) return;
  const pieces: Piece[] = [];
  let plain = 0;
  holes.forEach((hole, i) => {
    if (hole.index > plain) pieces.push({ kind: 'literal', start: first + plain, end: first + hole.index });
    const { kind, start, end: stop } = values[i]!;
    pieces.push({ kind, start, end: stop });
    plain = hole.index + hole[0].length;
  });
  if (plain < pattern.length) pieces.push({ kind: 'literal', start: first + plain, end });
  scanPieces(window, pieces, callStart(bytes, lo, first - 1), 'a format', context, sink);
}

function followsPrintf(bytes: Buffer, lo: number, quote: number): boolean {
  return bytes.toString('latin1', look(Math.max(lo, quote - 7)), quote) === 'printf ';
}

/** Where a call that the literal at `quote` is the first argument of starts; the quote itself when there is none. */
function callStart(bytes: Buffer, lo: number, quote: number): number {
  if (quote <= lo || bytes[quote - 1] !== 0x28) return quote;
  let start = quote - 1;
  while (start > lo && quote - start < 32 && (isName(bytes[start - 1]!) || bytes[start - 1] === 0x2e || bytes[start - 1] === 0x21)) start--;
  return look(start);
}

/** Offset of the first argument behind a format literal, or -1. */
function argumentsBehind(bytes: Buffer, at: number, hi: number): number {
  let i = at;
  while (i < hi && isBlank(bytes[i]!)) i++;
  look(i + 11);
  if (bytes[i] === 0x2c) return i + 1;
  if (bytes[i] === 0x25) {
    i = skipSpace(bytes, i + 1, hi);
    return bytes[i] === 0x28 ? i + 1 : -1;
  }
  const call = /^(?:\.format\(|\.formatted\(|-f )/.exec(bytes.toString('latin1', i, Math.min(hi, i + 11)));
  return call ? i + call[0].length : -1;
}
