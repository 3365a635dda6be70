/**
 * Keeps secrets and terminal trickery out of what people see: masks values, masks every secret inside a shown source
 * line, escapes control and bidirectional characters. Separate because every reporter must do it the same way.
 */
import type { Occurrence, Span } from './types.js';

const STARS = '********';

/** First 4 and last 2 to 4 characters of a long value, nothing at all of one below 16 characters, and never its length. */
export function mask(value: string): string {
  const armour = /^-----BEGIN [A-Z0-9 ]{1,40}-----/.exec(value);
  if (armour) return armour[0] + STARS;
  if (value.length < 16) return STARS;
  const last = value.length < 32 ? 2 : 4;
  return escapeControl(value.slice(0, 4)) + STARS + escapeControl(value.slice(-last));
}

/**
 * C0 and C1 controls, DEL, bidirectional marks and overrides, zero-width and invisible characters, line separators,
 * tag characters and lone surrogates: whatever could move a terminal's cursor or hide what a line says.
 */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;

export function escapeControl(text: string): string {
  return text.replace(UNSAFE, (c) => {
    if (c === '\t') return ' ';
    const code = c.codePointAt(0) ?? 0;
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u{${code.toString(16)}}`;
  });
}

/** Replaces each of the values by its mask. Values below 4 characters are left: replacing them would garble any text. */
export function scrub(text: string, values: readonly string[]): string {
  let out = text;
  for (const value of values) if (value.length >= 4 && out.includes(value)) out = out.replaceAll(value, mask(value));
  return out;
}

export interface ShownLine {
  text: string;
  /** Where the secret lies in `text`, as string offsets. */
  from: number;
  to: number;
}

/** The source line as it may be shown: every known secret masked (unless `showSecrets`), then control characters escaped. */
export function shownLine(line: NonNullable<Occurrence['line']>, value: string, showSecrets: boolean): ShownLine {
  const own = line.text.slice(line.from, line.to);
  if (showSecrets) {
    const before = escapeControl(line.text.slice(0, line.from));
    const shown = escapeControl(own);
    return { text: before + shown + escapeControl(line.text.slice(line.to)), from: before.length, to: before.length + shown.length };
  }
  const shown: ShownLine = { text: '', from: 0, to: 0 };
  let at = 0;
  for (const span of hiddenSpans(line, value)) {
    shown.text += escapeControl(line.text.slice(at, span.start));
    const start = shown.text.length;
    // Anything but the plain value (a part of it, an encoded run, a neighbour) is hidden whole: no second set of shown characters.
    shown.text += line.text.slice(span.start, span.end) === value ? mask(value) : STARS;
    if (span.start <= line.from && line.from < span.end) [shown.from, shown.to] = [start, shown.text.length];
    at = span.end;
  }
  shown.text += escapeControl(line.text.slice(at));
  return shown;
}

/** Disjoint, in order: the finding's own span, its neighbours', and every further copy of the value. */
function hiddenSpans(line: NonNullable<Occurrence['line']>, value: string): Span[] {
  const spans: Span[] = [{ start: line.from, end: line.to }, ...(line.others ?? [])];
  if (value.length >= 4) {
    for (let at = line.text.indexOf(value); at >= 0; at = line.text.indexOf(value, at + value.length)) spans.push({ start: at, end: at + value.length });
  }
  spans.sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged[merged.length - 1];
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) merged.push({ ...span });
  }
  return merged;
}
