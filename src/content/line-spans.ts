/** Byte spans of lines, as LineMap counts lines. Separate from the map because it goes the other way and keeps nothing. */
import type { Span } from '../findings/types.js';
import type { LineRange } from './fragment.js';

/** One span a range, line ends included; ranges past the end are left out. Not for UTF-16. @param ranges in order */
export function lineSpans(bytes: Buffer, ranges: readonly LineRange[]): Span[] {
  const spans: Span[] = [];
  let lines: Lines | undefined;
  for (const { from, to, span } of ranges) {
    if (span) {
      spans.push(span);
      continue;
    }
    lines ??= new Lines(bytes);
    lines.skipTo(from);
    if (lines.line < from) break;
    const start = lines.at;
    if (to === Number.MAX_SAFE_INTEGER) lines.at = bytes.length;
    else lines.skipTo(to + 1);
    spans.push({ start, end: lines.at });
  }
  return spans;
}

class Lines {
  line = 1;
  at = 0;
  /** As text, for places in a string are found without the checks that Node makes for each search of a buffer. */
  readonly #text: string;
  #cr: number;

  constructor(bytes: Buffer) {
    this.#text = bytes.toString('latin1');
    this.#cr = this.#text.indexOf('\r');
  }

  /** Goes on to the start of a line, or to the end. */
  skipTo(line: number): void {
    const text = this.#text;
    for (; this.line < line && this.at < text.length; this.line++) {
      const lf = text.indexOf('\n', this.at);
      this.at = lf < 0 ? text.length : lf + 1;
      if (this.#cr < 0 || this.#cr >= this.at) continue;
      if (this.#cr + 1 !== lf) this.at = this.#cr + 1;
      this.#cr = text.indexOf('\r', this.at);
    }
  }
}
