/**
 * What the shapes of this folder hand over to be judged. Separate because each shape lives in a file of its own and
 * all of them are judged by the same features.
 */
import type { Appraised } from './appraise.js';
import type { Seen } from './features.js';
import type { Reading } from './reading.js';

export interface Found {
  /** Id of the rule that it is reported under. */
  ruleId: string;
  seen: Sight;
  /** Byte offsets in the content: the whole assignment and the secret in it. */
  span: { start: number; end: number };
  secret: { start: number; end: number };
  /** Why it is no secret. */
  dropped?: string;
  /** The function that it is handed to takes a password there. */
  told?: true;
  /** What finish() worked out, for what it did not find dropped. */
  kinds?: readonly string[];
  appraised?: Appraised;
}

/** A latin1 view of a part of the content; `base` is the offset of its first character. */
export interface View {
  text: Reading;
  base: number;
  /** The hit, as an index into text. */
  at: number;
}

/** Text on the value's line behind it, at most 60 characters. */
export function behind(text: Reading, at: number): string {
  const rest = text.line(at, 60);
  const end = rest.indexOf('\r');
  return end < 0 ? rest : rest.slice(0, end);
}

/** What was seen. The lines around are read when they are asked for: most values are dismissed without, and their answers then depend on less. */
export class Sight implements Seen {
  readonly key: string;
  readonly meaning: Seen['meaning'];
  readonly value: string;
  readonly syntax: Seen['syntax'];
  readonly by: string;
  readonly quote: string;
  readonly keyQuoted: boolean;
  readonly inner: boolean;
  readonly ahead: string;
  readonly behind: string;
  #around: string | undefined;

  /** @param from start of the assignment, as an index into text  @param to its end */
  constructor(private readonly text: Reading, private readonly from: number, private readonly to: number, seen: Omit<Seen, 'around'>) {
    this.key = seen.key;
    this.meaning = seen.meaning;
    this.value = seen.value;
    this.syntax = seen.syntax;
    this.by = seen.by;
    this.quote = seen.quote;
    this.keyQuoted = seen.keyQuoted;
    this.inner = seen.inner;
    this.ahead = seen.ahead;
    this.behind = seen.behind;
  }

  /** Neighbouring lines: from at most 160 characters ahead to at most 160 behind. */
  get around(): string {
    return (this.#around ??= `${this.text.slice(this.from - 160, this.from)}\u0000${this.text.slice(this.to, this.to + 160)}`);
  }

  /** The same with other things seen, or around other places. */
  but(other: Partial<Omit<Seen, 'around'>>, from = this.from, to = this.to): Sight {
    const { key, meaning, value, syntax, by, quote, keyQuoted, inner, ahead, behind: after } = this;
    return new Sight(this.text, from, to, { key, meaning, value, syntax, by, quote, keyQuoted, inner, ahead, behind: after, ...other });
  }
}
