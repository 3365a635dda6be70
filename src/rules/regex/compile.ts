/** From a pattern's text to its form: all that the engine keeps of it, and that the rule table stores. */
import { mayBacktrack } from './ambiguity.js';
import { differsInV8 } from './empty-loop.js';
import { measure } from './measure.js';
import { parsePattern } from './parse.js';
import { writeSource } from './write.js';

export interface Form {
  /** Source of a V8 RegExp without flags, over latin1 text. */
  readonly source: string;
  readonly groups: number;
  /** Bytes of the shortest and the longest match; null where there is no bound. */
  readonly minLength: number;
  readonly maxLength: number | null;
  /** Byte sets in hex, see ByteSet: all bytes of a match, and those that it can start and end with. */
  readonly alphabet: string;
  readonly first: string;
  readonly last: string;
  /** Set to the pattern's text when V8 could take long, or would find something else: see linear.ts, empty-loop.ts. */
  readonly linear?: string;
}

/** @param where names the pattern in messages. Throws StanchError (RULE_PATTERN). */
export function compileForm(text: string, where: string): Form {
  const pattern = parsePattern(text, where);
  const { min, max, alphabet, first, last } = measure(pattern.root);
  return {
    source: writeSource(pattern.root),
    groups: pattern.groups,
    minLength: min,
    maxLength: max === Infinity ? null : max,
    alphabet: alphabet.toHex(),
    first: first.toHex(),
    last: last.toHex(),
    ...(mayBacktrack(pattern.root) || differsInV8(pattern.root) ? { linear: text } : {}),
  };
}
