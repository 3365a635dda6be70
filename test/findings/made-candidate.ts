/** Candidates for tests of what comes after detection: as a detector would propose them, for a value in some text. */
import type { Candidate } from '../../src/findings/types.js';
import type { Rule } from '../../src/rules/types.js';

export function makeRule(id: string, more: Partial<Rule> = {}): Rule {
  return {
    id, name: `Name of ${id}`, provider: 'Example', family: 'saas', severity: 'high', confidence: 'high', literals: ['abc'], pattern: 'abc', rotation: 'example',
    examples: [], counterExamples: [], ...more,
  };
}

/** One candidate for each time that the value occurs in the text. */
export function candidatesOf(bytes: Buffer, value: string, rule: Rule, more: Partial<Candidate> = {}): Candidate[] {
  const found: Candidate[] = [];
  for (let at = bytes.indexOf(value); at >= 0; at = bytes.indexOf(value, at + 1)) {
    const span = { start: at, end: at + Buffer.byteLength(value) };
    found.push({ rule, span, secretSpan: span, value, decodedFrom: [], evidence: [{ name: 'format', weight: 3, note: 'made' }], ...more });
  }
  return found;
}
