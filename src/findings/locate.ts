/**
 * Byte spans -> lines, columns and the shown source line. Separate because every source needs it and none should do
 * it twice; one walk over the content serves all of its candidates.
 */
import { convertWide, wideCharsetOf } from '../content/charset.js';
import { LineMap } from '../content/line-map.js';
import type { FragmentWindow } from '../content/fragment.js';
import type { Occurrence, Region, Span } from './types.js';

export interface Place extends Region {
  line: NonNullable<Occurrence['line']>;
}

const LF = 10;
const CR = 13;
/** Shown at most, in bytes: a line of a minified file would otherwise fill the screen. */
const SHOWN_BYTES = 400;
const SHOWN_BEFORE = 120;

/**
 * @param spans in any order
 * @param window where `bytes` lie in their whole content, when they are a part of it
 * @returns one place a span, in the same order
 */
export function locate(bytes: Buffer, spans: readonly Span[], window?: FragmentWindow): Place[] {
  return locateSome(bytes, spans, spans.map((_, i) => i), window);
}

/**
 * Places of some of the spans; the others only show beside them on a line.
 * @param wanted indexes into `spans`
 * @returns one place for each wanted span, in the same order
 */
export function locateSome(bytes: Buffer, spans: readonly Span[], wanted: readonly number[], window?: FragmentWindow): Place[] {
  const places = locateText(bytes, spans, wanted);
  return window ? places.map((place) => moved(place, window)) : places;
}

function locateText(bytes: Buffer, spans: readonly Span[], wanted: readonly number[]): Place[] {
  const wide = wideCharsetOf(bytes);
  if (!wide) return locateUtf8(bytes, spans, wanted);
  const converted = convertWide(bytes, wide);
  return locateUtf8(converted.bytes, spans.map((span) => ({ start: converted.fromOriginal(span.start), end: converted.fromOriginal(span.end) })), wanted);
}

function moved(place: Place, { line, bytesBefore }: FragmentWindow): Place {
  return {
    ...place,
    startLine: place.startLine + line - 1,
    startColumn: place.startColumn + (place.startLine === 1 ? bytesBefore : 0),
    endLine: place.endLine + line - 1,
    endColumn: place.endColumn + (place.endLine === 1 ? bytesBefore : 0),
  };
}

function locateUtf8(bytes: Buffer, spans: readonly Span[], wanted: readonly number[]): Place[] {
  const map = new LineMap(bytes);
  const order = spans.map((_, i) => i).sort((a, b) => spans[a]!.start - spans[b]!.start);
  const rankOf = new Int32Array(spans.length);
  order.forEach((number, rank) => (rankOf[number] = rank));
  return wanted.map((number) => {
    const span = spans[number]!;
    const first = map.at(span.start);
    const last = map.at(Math.max(span.start, span.end - 1));
    return {
      startLine: first.line,
      startColumn: first.column,
      endLine: last.line,
      endColumn: last.column + 1,
      line: shownPart(bytes, span.start - first.column + 1, span, neighbours(spans, order, rankOf[number]!)),
    };
  });
}

/** Stands where a line goes on. */
const CUT = '…';

/** The line that the span starts on, cut around it, with the other spans on it. Never looks further than is shown. */
function shownPart(bytes: Buffer, lineStart: number, span: Span, others: readonly Span[]): Place['line'] {
  const whole = span.start - lineStart <= SHOWN_BEFORE;
  const start = whole ? lineStart : characterStart(bytes, span.start - SHOWN_BEFORE);
  const limit = Math.min(bytes.length, start + SHOWN_BYTES);
  let end = span.start;
  while (end < limit && bytes[end] !== LF && bytes[end] !== CR) end += 1;
  const isCut = end === limit && end < bytes.length;
  if (end === limit) end = characterStart(bytes, limit);
  const lead = whole ? '' : CUT;
  const offset = (byte: number): number => lead.length + bytes.toString('utf8', start, Math.min(Math.max(byte, start), end)).length;
  const shown: Place['line'] = { text: `${lead}${bytes.toString('utf8', start, end)}${isCut ? CUT : ''}`, from: offset(span.start), to: offset(span.end) };
  const near = others.filter((other) => other.start < end && other.end > start);
  if (near.length > 0) shown.others = near.map((other) => ({ start: offset(other.start), end: offset(other.end) }));
  return shown;
}

/** At most this many others are looked at on either side; a shown part of 400 bytes has room for no more. */
const MOST_NEIGHBOURS = 50;

function neighbours(spans: readonly Span[], order: readonly number[], rank: number): Span[] {
  const found: Span[] = [];
  for (let i = Math.max(0, rank - MOST_NEIGHBOURS); i < Math.min(order.length, rank + MOST_NEIGHBOURS); i += 1) {
    if (i !== rank) found.push(spans[order[i]!]!);
  }
  return found;
}

/** The start of the UTF-8 character that `at` lies in. */
function characterStart(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && at - start < 3 && start < bytes.length && (bytes[start]! & 0xc0) === 0x80) start -= 1;
  return start;
}
