/**
 * What the shapes of this folder hand over to be judged. Separate because each shape lives in a file of its own and
 * all of them are judged by the same features.
 */
import type { Appraised } from './appraise.js';
import type { Seen } from './features.js';

export interface Found {
  /** Id of the rule that it is reported under. */
  ruleId: string;
  seen: Seen;
  /** Byte offsets in the content: the whole assignment and the secret in it. */
  span: { start: number; end: number };
  secret: { start: number; end: number };
  /** Why it is no secret. */
  dropped?: string;
  /** What finish() worked out, for what it did not find dropped. */
  kinds?: readonly string[];
  appraised?: Appraised;
}

/** A latin1 view of a part of the content; `base` is the offset of its first character. */
export interface View {
  text: string;
  base: number;
  /** The hit, as an index into text. */
  at: number;
}

/** Start of the line that holds an index. */
export function lineStart(text: string, at: number): number {
  // most lines are short, and a call costs more than they do
  let start = at;
  while (start > 0 && text.charCodeAt(start - 1) !== 10) start--;
  return start;
}

/** Text on the value's line behind it, at most 60 characters. */
export function behind(text: string, at: number): string {
  const rest = text.slice(at, at + 60);
  const end = rest.search(/[\r\n]/);
  return end < 0 ? rest : rest.slice(0, end);
}

/** Neighbouring lines: from at most 160 characters ahead to at most 160 behind. */
export function around(text: string, from: number, to: number): string {
  return `${text.slice(Math.max(0, from - 160), from)}\u0000${text.slice(to, to + 160)}`;
}
