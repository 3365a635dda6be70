/**
 * Keeps the answer of an audit for the next one. It holds while nothing changed that could change it: packs, loose objects, refs, reflogs,
 * rules, options. No secret is written: a candidate's value is read again from the object that holds it, and an audit in which a value lies
 * anywhere else (a file name, a note of the evidence) is not kept.
 */
import type { Candidate } from '../findings/types.js';
import type { Rule } from '../rules/types.js';
import type { Answer, KeptVariant } from './answer.js';
import { shifted } from './candidate-store.js';
import type { CandidateAt } from './located.js';
import type { ContentScanner } from '../detectors/content-scanner.js';
import type { HistoryResult } from './types.js';

const FORMAT = 1;

export interface KeptAnswer {
  format: number;
  /** Digest of everything that the answer depends on. */
  state: string;
  answer: Answer;
  variants: KeptVariant[];
  coverage: HistoryResult['coverage'];
  notes: string[];
}

/** Null when a value would be written with it. @param forms how each variant's value comes out of its bytes, see valueForm() */
export function keepAnswer(kept: Omit<KeptAnswer, 'format' | 'variants'>, variants: readonly Candidate[], forms: readonly (KeptVariant['value'] | undefined)[]): string | null {
  if (kept.answer.sightings.some(({ kind }) => kind === 'file-name')) return null;
  const stripped: KeptVariant[] = [];
  for (const [i, candidate] of variants.entries()) {
    const { value, rule, span, secretSpan, parts, ...rest } = candidate;
    const from = secretSpan.start;
    const text = JSON.stringify(rest);
    if (text.includes(value) || text.includes(JSON.stringify(value).slice(1, -1))) return null;
    stripped.push({
      ...rest, rule: rule.id, value: forms[i] ?? 'scan', span: [span.start - from, span.end - from], length: secretSpan.end - from,
      ...(parts ? { parts: parts.map(({ start, end }) => [start - from, end - from]) } : {}),
    });
  }
  const values = new Set(variants.map(({ value }) => value));
  // Paths, authors and refs are the repository's own text; a whole value among them is a secret as well.
  for (const { path } of kept.answer.sightings) for (const part of path.split('/')) if (values.has(part)) return null;
  for (const { author, authorEmail } of kept.answer.commits) if (values.has(author) || values.has(authorEmail)) return null;
  return JSON.stringify({ format: FORMAT, ...kept, variants: stripped } satisfies KeptAnswer);
}

/** Null when the text is no answer for this state. */
export function readAnswer(text: string, state: string): KeptAnswer | null {
  let kept: Partial<KeptAnswer> | null;
  try {
    kept = JSON.parse(text) as Partial<KeptAnswer> | null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  return kept?.format === FORMAT && kept.state === state && kept.answer !== undefined ? (kept as KeptAnswer) : null;
}

/** How a value can be read from its bytes. */
export function valueForm(value: string, bytes: Buffer, start: number, end: number): KeptVariant['value'] {
  if (bytes.toString('utf8', start, end) === value) return 'utf8';
  return bytes.toString('latin1', start, end) === value ? 'latin1' : 'scan';
}

/** Thrown when a kept answer does not fit the content: then it is not to be used. */
export class StaleAnswer extends Error {}

/** Makes candidates from kept variants and the content. @param rule by id, undefined for one that is gone */
export function keptCandidates(variants: readonly KeptVariant[], scanner: ContentScanner, rule: (id: string) => Rule | undefined): CandidateAt {
  const made: Candidate[] = [];
  return (number, bytes, start, end) => {
    const known = made[number];
    if (known) return shifted(known, start - known.secretSpan.start);
    const { rule: id, value: form, span, length, parts, ...rest } = variants[number]!;
    const found = rule(id);
    if (!found || length !== end - start || end > bytes.length) throw new StaleAnswer();
    const value = form === 'scan' ? scanner.scan(bytes).find((one) => one.rule.id === id && one.secretSpan.start === start && one.secretSpan.end === end)?.value : bytes.toString(form, start, end);
    if (value === undefined) throw new StaleAnswer();
    return (made[number] = {
      ...rest, rule: found, value, span: { start: start + span[0], end: start + span[1] }, secretSpan: { start, end },
      ...(parts ? { parts: parts.map(([from, to]) => ({ start: start + from, end: start + to })) } : {}),
    });
  };
}
