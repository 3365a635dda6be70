/**
 * The one place that runs regular expressions of rules. Separate so that another engine can stand in for V8's. Its
 * input is latin1 text; matches are sticky, and every span is in bytes.
 */
import type { Span } from '../findings/types.js';
import type { Form } from '../rules/regex/compile.js';
import { LinearMatcher } from '../rules/regex/linear.js';
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
  return new V8Expression(source);
}

/** For patterns from outside: V8 where it is safe, the matcher without backtracking where it is not. @param where for messages */
export function compileForeign(form: Form, where: string): Expression {
  return form.linear === undefined ? new V8Expression(form.source) : new LinearExpression(form.linear, where);
}

class LinearExpression implements Expression {
  readonly #matcher: LinearMatcher;

  constructor(pattern: string, where: string) {
    this.#matcher = new LinearMatcher(pattern, where);
  }

  matchAt(text: string, at: number): Match | undefined {
    return this.#match(text, at, false);
  }

  matchFrom(text: string, at: number): (Match & { index: number }) | undefined {
    return this.#match(text, at, true);
  }

  #match(text: string, at: number, anywhere: boolean): (Match & { index: number }) | undefined {
    const slots = this.#matcher.match(text, at, anywhere);
    return slots && {
      0: text.slice(slots[0], slots[1]),
      index: slots[0]!,
      spanOf: (group, offset) => (slots[2 * group]! < 0 ? undefined : { start: offset + slots[2 * group]!, end: offset + slots[2 * group + 1]! }),
    };
  }
}

class V8Expression implements Expression {
  #sticky?: RegExp;
  #search?: RegExp;
  #indices?: RegExp;

  constructor(private readonly source: string) {}

  matchAt(text: string, at: number): Match | undefined {
    this.#sticky ??= this.#compile('y');
    this.#sticky.lastIndex = at;
    const found = this.#sticky.exec(text);
    return found === null ? undefined : this.#match(text, found);
  }

  matchFrom(text: string, at: number): (Match & { index: number }) | undefined {
    this.#search ??= this.#compile('g');
    this.#search.lastIndex = at;
    const found = this.#search.exec(text);
    return found === null ? undefined : this.#match(text, found);
  }

  /** When it is first asked: most questions end on bytes, and setting the limit loads a part of Node. */
  #compile(flags: string): RegExp {
    limitBacktracking();
    return new RegExp(this.source, flags);
  }

  /** Group spans cost V8 a second, slower program, so it is only run for matches, which are few. */
  #match(text: string, found: RegExpExecArray): Match & { index: number } {
    return {
      0: found[0],
      index: found.index,
      spanOf: (group, offset) => {
        if (group === 0) return { start: offset + found.index, end: offset + found.index + found[0].length };
        this.#indices ??= this.#compile('dy');
        this.#indices.lastIndex = found.index;
        const span = this.#indices.exec(text)?.indices?.[group];
        return span && { start: offset + span[0], end: offset + span[1] };
      },
    };
  }
}
