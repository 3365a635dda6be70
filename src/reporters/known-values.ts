/**
 * Looks for all secrets of a report in a shown line: what is reported at one place may stand in the line of another where no rule
 * sees it. Separate because a report may have ten thousand secrets and as many lines.
 */
import type { Span } from '../findings/types.js';
import type { Report } from './report.js';

/** Characters that values are told apart by; what is shorter is left, as replacing it would garble any text. */
const START = 8;
/** A value of letters alone may be a word (`password`, `postgres`), which masks would take out of every line. */
const TELLING = /[^\p{L}\s_-]/u;

export class KnownValues {
  /** Then by length: keys of one issuer all start alike, and have few lengths. */
  readonly #byStart = new Map<string, Map<number, Set<string>>>();
  /** Whether any value starts with two characters, by the low bytes of both. */
  readonly #pairs = new Uint8Array(1 << 16);

  constructor({ findings, suppressed }: Pick<Report, 'findings' | 'suppressed'>) {
    // What a detector left alone is no secret.
    for (const { value, valueMasked } of [...findings, ...suppressed.filter((finding) => finding.suppressed?.by !== 'detector')]) {
      if (valueMasked || value.length < START || !TELLING.test(value)) continue;
      const start = value.slice(0, START);
      const byLength = this.#byStart.get(start) ?? new Map<number, Set<string>>();
      this.#byStart.set(start, byLength.set(value.length, (byLength.get(value.length) ?? new Set()).add(value)));
      this.#pairs[pairAt(value, 0)] = 1;
    }
  }

  /** Where any of them lies in a text; may overlap. */
  spansIn(text: string): Span[] {
    const spans: Span[] = [];
    for (let at = 0; at + START <= text.length; at += 1) {
      if (this.#pairs[pairAt(text, at)] === 0) continue;
      for (const [length, values] of this.#byStart.get(text.slice(at, at + START)) ?? []) if (values.has(text.slice(at, at + length))) spans.push({ start: at, end: at + length });
    }
    return spans;
  }
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0xff) << 8) | (text.charCodeAt(at + 1) & 0xff);
}
