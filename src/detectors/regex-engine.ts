/**
 * The one place that runs regular expressions of rules. Separate so that another engine can stand in for V8's. Its
 * input is latin1 text; matches are sticky, and every span is in bytes.
 */
import type { Span } from '../findings/types.js';
import { limitBacktracking } from '../util/limit-backtracking.js';

export interface Match {
  /** The whole match. */
  readonly 0: string;
  /** Where a group matched, shifted by `offset`; undefined when it took no part. */
  spanOf(group: number, offset: number): Span | undefined;
}

export interface Expression {
  /** The match that starts exactly at `at`. */
  matchAt(text: string, at: number): Match | undefined;
  /** The first match that starts at `at` or later. */
  matchFrom(text: string, at: number): (Match & { readonly index: number }) | undefined;
}

/** @param source of a V8 RegExp without flags, see rules/regex/write.ts */
export function compileExpression(source: string): Expression {
  limitBacktracking();
  return new V8Expression(source);
}

class V8Expression implements Expression {
  readonly #sticky: RegExp;
  #search?: RegExp;
  #indices?: RegExp;

  constructor(private readonly source: string) {
    this.#sticky = new RegExp(source, 'y');
  }

  matchAt(text: string, at: number): Match | undefined {
    this.#sticky.lastIndex = at;
    const found = this.#sticky.exec(text);
    return found === null ? undefined : this.#match(text, found);
  }

  matchFrom(text: string, at: number): (Match & { index: number }) | undefined {
    this.#search ??= new RegExp(this.source, 'g');
    this.#search.lastIndex = at;
    const found = this.#search.exec(text);
    return found === null ? undefined : this.#match(text, found);
  }

  /** Group spans cost V8 a second, slower program, so it is only run for matches, which are few. */
  #match(text: string, found: RegExpExecArray): Match & { index: number } {
    return {
      0: found[0],
      index: found.index,
      spanOf: (group, offset) => {
        if (group === 0) return { start: offset + found.index, end: offset + found.index + found[0].length };
        this.#indices ??= new RegExp(this.source, 'dy');
        this.#indices.lastIndex = found.index;
        const span = this.#indices.exec(text)?.indices?.[group];
        return span && { start: offset + span[0], end: offset + span[1] };
      },
    };
  }
}
