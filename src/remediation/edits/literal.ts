/**
 * The string literal around a secret in program text: where it starts and ends, and what stands before and after the
 * secret inside of it. Separate because every programming language needs it and they differ in a few delimiters only.
 * It reads lines, not programs: what it cannot place with certainty it does not place.
 */

/** Offsets into the text; quotes and prefix are part of [start, end). */
export interface Literal {
  start: number;
  end: number;
  quote: string;
  /** `r`, `f`, `b`, `$`, `@` ... in front of the opening quote, lower case. */
  prefix: string;
  before: string;
  after: string;
}

const LONG = ['"""', "'''", '`'];

/** @param quotes delimiters of the language, long ones first  @param text one character a byte */
export function literalAround(text: string, from: number, to: number, quotes: readonly string[]): Literal | undefined {
  return onLine(text, from, to, quotes) ?? acrossLines(text, from, to, quotes.filter((quote) => LONG.includes(quote)));
}

function onLine(text: string, from: number, to: number, quotes: readonly string[]): Literal | undefined {
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  const newline = text.indexOf('\n', from);
  const lineEnd = newline < 0 ? text.length : newline;
  if (to > lineEnd) return undefined;
  for (let at = lineStart; at < from; ) {
    const quote = quotes.find((candidate) => text.startsWith(candidate, at));
    if (quote === undefined) {
      at += 1;
      continue;
    }
    const close = closing(text, at + quote.length, quote, lineEnd);
    if (close === undefined) return undefined;
    if (close >= to && at + quote.length <= from) return literal(text, at, close, quote, from, to);
    at = close + quote.length;
  }
  return undefined;
}

/** A multi-line literal whose opening delimiter is the nearest one ahead. */
function acrossLines(text: string, from: number, to: number, quotes: readonly string[]): Literal | undefined {
  for (const quote of quotes) {
    const open = text.lastIndexOf(quote, from - quote.length);
    if (open < 0 || from - open > 4096 || (text.slice(0, open).split(quote).length - 1) % 2 !== 0) continue;
    const close = closing(text, open + quote.length, quote, text.length);
    if (close !== undefined && close >= to) return literal(text, open, close, quote, from, to);
  }
  return undefined;
}

function closing(text: string, at: number, quote: string, limit: number): number | undefined {
  for (let index = at; index < limit; index += 1) {
    if (text[index] === '\\') index += 1;
    else if (text.startsWith(quote, index)) return index;
  }
  return undefined;
}

function literal(text: string, open: number, close: number, quote: string, from: number, to: number): Literal {
  const prefix = /[A-Za-z@$]{1,3}$/.exec(text.slice(Math.max(0, open - 3), open))?.[0] ?? '';
  const bounded = prefix !== '' && !/[A-Za-z0-9_]/.test(text[open - prefix.length - 1] ?? ' ');
  const own = bounded ? prefix : '';
  return { start: open - own.length, end: close + quote.length, quote, prefix: own.toLowerCase(), before: text.slice(open + quote.length, from), after: text.slice(to, close) };
}
