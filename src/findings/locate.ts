/**
 * Byte spans -> lines, columns and the shown source line. Separate because every source needs it and none should do
 * it twice; one pass over the content serves all of its candidates.
 */
import type { Occurrence, Span } from './types.js';

export interface Place {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  line: NonNullable<Occurrence['line']>;
}

const LF = 10;
const CR = 13;
/** Shown at most, in bytes: a line of a minified file would otherwise fill the screen. */
const SHOWN_BYTES = 400;
const SHOWN_BEFORE = 120;

/** @param spans in any order  @returns one place a span, in the same order */
export function locate(bytes: Buffer, spans: readonly Span[]): Place[] {
  const text = utf16Text(bytes);
  if (text === undefined) return locateUtf8(bytes, spans);
  return locateUtf8(Buffer.from(text.text, 'utf8'), toUtf8Offsets(text.text, text.skipped, spans));
}

function locateUtf8(bytes: Buffer, spans: readonly Span[]): Place[] {
  const lines = lineStarts(bytes, spans.flatMap((span) => [span.start, lastByte(span)]));
  const order = spans.map((_, i) => i).sort((a, b) => spans[a]!.start - spans[b]!.start);
  const places = new Array<Place>(spans.length);
  for (let rank = 0; rank < order.length; rank += 1) {
    const span = spans[order[rank]!]!;
    const first = lines.get(span.start)!;
    const last = lines.get(lastByte(span))!;
    places[order[rank]!] = {
      startLine: first.number,
      startColumn: span.start - first.start + 1,
      endLine: last.number,
      endColumn: Math.max(span.end, span.start) - last.start + 1,
      line: shownPart(bytes, first.start, span, neighbours(spans, order, rank)),
    };
  }
  return places;
}

function lastByte(span: Span): number {
  return Math.max(span.start, span.end - 1);
}

/** For each offset the number and first byte of its line, in one walk. */
function lineStarts(bytes: Buffer, offsets: readonly number[]): Map<number, { number: number; start: number }> {
  const found = new Map<number, { number: number; start: number }>();
  let [number, start, at] = [1, 0, 0];
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    for (; at < offset; at += 1) {
      if (bytes[at] === LF) [number, start] = [number + 1, at + 1];
    }
    found.set(offset, { number, start });
  }
  return found;
}

/** The line that the span starts on, cut around it, with the other spans on it. Never looks further than is shown. */
function shownPart(bytes: Buffer, lineStart: number, span: Span, others: readonly Span[]): Place['line'] {
  const whole = span.start - lineStart <= SHOWN_BEFORE;
  const start = whole ? lineStart : characterStart(bytes, span.start - SHOWN_BEFORE);
  const limit = Math.min(bytes.length, start + SHOWN_BYTES);
  const lf = bytes.subarray(span.start, limit).indexOf(LF);
  let end = lf < 0 ? characterStart(bytes, limit) : span.start + lf;
  if (end > span.start && bytes[end - 1] === CR) end -= 1;
  const offset = (byte: number): number => bytes.toString('utf8', start, Math.min(Math.max(byte, start), end)).length;
  const shown: Place['line'] = { text: bytes.toString('utf8', start, end), from: offset(span.start), to: offset(span.end) };
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

/** Content with a UTF-16 byte order mark, as text; undefined for anything else. */
function utf16Text(bytes: Buffer): { text: string; skipped: number } | undefined {
  if (bytes.length < 2) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: bytes.toString('utf16le', 2), skipped: 2 };
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return undefined;
  return { text: Buffer.from(bytes.subarray(2, bytes.length & ~1)).swap16().toString('utf16le'), skipped: 2 };
}

/** Offsets into UTF-16 bytes -> offsets into the same text as UTF-8, in one walk over the text. */
function toUtf8Offsets(text: string, skipped: number, spans: readonly Span[]): Span[] {
  const offsets = [...new Set(spans.flatMap((span) => [span.start, span.end]))].sort((a, b) => a - b);
  const utf8 = new Map<number, number>();
  let [unit, bytes] = [0, 0];
  for (const offset of offsets) {
    const next = Math.max(unit, (offset - skipped) >> 1);
    bytes += Buffer.byteLength(text.slice(unit, next), 'utf8');
    unit = next;
    utf8.set(offset, bytes);
  }
  return spans.map((span) => ({ start: utf8.get(span.start)!, end: utf8.get(span.end)! }));
}
