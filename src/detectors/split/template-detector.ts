/** Values that templates put together: `${a}${b}`, f"{a}{b}", "$a$b", "#{a}#{b}", "%s%s" and "{}{}" with their arguments. */
import type { DetectorContext } from '../context.js';
import type { Detector, Sink, Window } from '../types.js';
import { scanJoined } from './joined.js';
import { type Operand, type Stretch, isBlank, isName, isQuote, look, noteLooks, operandAt, skipSpace, startLooking } from './text.js';
import { definitionOf } from './variable.js';
import { byteTable } from '../../util/byte-table.js';

const REACH = 4096;
const LONGEST = 512;
const MOST_NAMES = 12;

const INTERPOLATED = ['}${', '}#{', 'f"{', "f'{", '$"{', '="$', '= "$', '`${', '"${', '"#{', ')\\('];
const FORMATTED = ['{}{}', '%s%s', '{0}{1}'];
const LITERALS = [...INTERPOLATED, ...FORMATTED];

export function joinedByTemplates(context: DetectorContext): Detector {
  return {
    name: 'split-templates',
    scope: 'window',
    literals: LITERALS,
    reach: { before: REACH, after: 2048 },
    verify(window, at, literal, sink) {
      startLooking(at);
      if (literal >= INTERPOLATED.length) verifyFormatted(window, at, context, sink);
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
  if (first <= 0) return;
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

function quoteBehind(bytes: Buffer, at: number, hi: number): number {
  for (let i = at; i < Math.min(hi, at + 4); i++) if (isQuote(bytes[i]!)) return i;
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

function scanPieces(window: Window, pieces: readonly Piece[], expression: number, how: string, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  const parts: Stretch[] = [];
  let names = 0;
  for (const piece of pieces) {
    if (piece.kind === 'literal') {
      parts.push({ start: piece.start, end: piece.end });
      continue;
    }
    // $NAME and ${NAME} of a shell
    const shell = bytes[piece.start - 1] === 0x24 || bytes[piece.start - 2] === 0x24;
    const value = names++ < MOST_NAMES ? definitionOf(bytes, lo, expression, hi, piece, shell) : undefined;
    if (!value) return;
    parts.push(value);
  }
  scanJoined(window, { parts, expression, scattered: names > 0, how }, context, sink);
}

/** "%s%s" % (a, b), sprintf("%s%s", a, b), "{}{}".format(a, b), format!("{}{}", a, b), String.Format("{0}{1}", a, b) */
function verifyFormatted(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  // Behind another placeholder this is not the first pair.
  if (at - 2 >= lo && (bytes[at - 1] === 0x7d || (bytes[at - 2] === 0x25 && bytes[at - 1] === 0x73))) return;
  const first = opening(bytes, lo, at);
  if (first < 0) return;
  const end = closing(bytes, first, hi);
  if (end < 0) return;
  const pattern = bytes.toString('latin1', first, end);
  const holes = [...pattern.matchAll(/%s|\{\d?\}/g)];
  if (holes.length < 2 || holes.length > MOST_NAMES || holes[0]!.index + first > at || holes.findIndex((hole, i) => holes[i + 1]?.index === hole.index + hole[0].length) < 0) return;
  if (holes.find((hole, i) => holes[i + 1]?.index === hole.index + hole[0].length)!.index + first !== at) return;
  const list = argumentsBehind(bytes, end + 1, hi);
  if (list < 0) return;
  const values: Operand[] = [];
  for (let i = list; values.length < holes.length; ) {
    const operand = operandAt(bytes, skipSpace(bytes, i, hi), hi);
    if (!operand) return;
    values.push(operand);
    i = skipSpace(bytes, operand.outerEnd, hi);
    if (bytes[i] !== 0x2c) break;
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
  look(i + 8);
  if (bytes[i] === 0x2c) return i + 1;
  if (bytes[i] === 0x25) {
    i = skipSpace(bytes, i + 1, hi);
    return bytes[i] === 0x28 ? i + 1 : -1;
  }
  return bytes.toString('latin1', i, Math.min(hi, i + 8)) === '.format(' ? i + 8 : -1;
}
