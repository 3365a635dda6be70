/**
 * RE2 itself as the judge of our reading of its syntax: of the translation for V8 and of the matcher without
 * backtracking, on generated patterns and on every built-in rule. The library is Google's, from test/tools.
 */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tool } from '../../integration/hooked.js';
import { builtInRuleSetWithExamples } from '../../../src/rules/built-in.js';
import { compileForm } from '../../../src/rules/regex/compile.js';
import { differsInV8 } from '../../../src/rules/regex/empty-loop.js';
import { LinearMatcher } from '../../../src/rules/regex/linear.js';
import { parsePattern } from '../../../src/rules/regex/parse.js';
import { fillTemplate } from '../../../src/rules/template.js';
import { isStanchError } from '../../../src/util/errors.js';

type Answer = number[] | null | false;

function re2(pairs: readonly (readonly [pattern: string, text: string])[]): Answer[] {
  const script = path.join(import.meta.dirname, 're2-oracle.py');
  return JSON.parse(execFileSync(tool('python/bin/python'), [script], { input: JSON.stringify(pairs), encoding: 'utf8', maxBuffer: 1 << 28 })) as Answer[];
}

const leaf = fc.constantFrom(
  'a', 'b', 'B', '1', ' ', String.raw`\.`, '.', '[ab]', '[^a]', '[a-c1]', '[[:alpha:]]', '[[:^space:]x]', String.raw`[\d_]`, String.raw`[^\s-]`, String.raw`\d`, String.raw`\W`, String.raw`\s`, String.raw`\x61`, String.raw`\x{42}`, String.raw`\Qa.\E`, String.raw`\pL`, String.raw`\p{Greek}`,
  '^', '$', String.raw`\A`, String.raw`\z`, String.raw`\b`, String.raw`\B`, '', '(?i)', '(?-i)', '(?s)', '(?m)', '(?U)', String.raw`\n`, '[]b]', '[b-]',
);
const { pattern } = fc.letrec<{ pattern: string; choice: string; piece: string; group: string }>((tie) => ({
  pattern: tie('choice'),
  choice: fc.array(fc.array(tie('piece'), { maxLength: 3 }).map((parts) => parts.join('')), { minLength: 1, maxLength: 2 }).map((options) => options.join('|')),
  group: fc.tuple(fc.constantFrom('(', '(?:', '(?i:', '(?s-i:', '(?m:', '(?U:', '(?P<n>', '(?<m>'), tie('choice')).map(([open, body]) => `${open}${body})`),
  piece: fc.tuple(fc.oneof({ maxDepth: 2, depthIdentifier: 'groups' }, { weight: 3, arbitrary: leaf }, { weight: 1, arbitrary: tie('group') }), fc.constantFrom('', '', '', '*', '+', '?', '*?', '+?', '??', '{2}', '{1,3}', '{0,2}?', '{2,}', '{,2}')).map(([body, count]) => body + count),
}));
const text = fc.array(fc.constantFrom('a', 'b', 'A', 'B', 'c', '1', '.', ' ', '\n', '_', 'ab', '{,2}'), { maxLength: 14 }).map((parts) => parts.join(''));

function refused(source: string): string | undefined {
  try {
    compileForm(source, 'test');
    return undefined;
  } catch (error) {
    if (!isStanchError(error)) throw error;
    return error.message;
  }
}

/** What V8 finds with our translation. It clears a group inside a repeat where RE2 keeps its last match. */
function byV8(source: string, subject: string): number[] | null {
  return new RegExp(source, 'd').exec(subject)?.indices?.flatMap((span) => span ?? [-1, -1]) ?? null;
}

describe('our reading of RE2 syntax', () => {
  it('agrees with RE2 on generated patterns', () => {
    const pairs = fc.sample(fc.tuple(pattern, text), { numRuns: 6000, seed: 20260101 });
    const answers = re2(pairs);
    let [compared, viaV8] = [0, 0];
    pairs.forEach(([source, subject], i) => {
      const answer = answers[i]!;
      const label = `${JSON.stringify(source)} on ${JSON.stringify(subject)}`;
      const refusal = refused(source);
      if (answer === false) return;
      // Narrower than RE2 on purpose: no pattern of use has these, and Go refuses the last.
      if (refusal !== undefined) return expect(refusal, label).toMatch(/a count behind an assertion|a count with nothing ahead of it|a second group named/);
      compared += 1;
      const linear = new LinearMatcher(source, 'test').match(subject, 0, true);
      expect(linear ? [...linear] : null, `linear: ${label}`).toEqual(answer);
      const form = compileForm(source, 'test');
      if (form.linear !== undefined) return;
      viaV8 += 1;
      const found = byV8(form.source, subject);
      expect(found?.slice(0, 2), `V8: ${label}`).toEqual(answer?.slice(0, 2));
      found?.forEach((place, slot) => place >= 0 && expect(place, `V8, slot ${slot}: ${label}`).toBe(answer![slot]));
    });
    expect(compared).toBeGreaterThan(3000);
    expect(viaV8).toBeGreaterThan(2000);
  });

  it('agrees with RE2 on what every built-in rule finds in its examples', async () => {
    const pairs = (await builtInRuleSetWithExamples()).rules.flatMap((rule) => rule.pattern === undefined ? [] : [...rule.examples, ...rule.counterExamples].flatMap((template) => {
      const subject = fillTemplate(template, 1).text;
      // Characters beyond ASCII are bytes for us and code points for the oracle.
      return /^[\x00-\x7f]*$/.test(subject) ? [[rule.pattern!, subject] as const] : [];
    }));
    const answers = re2(pairs);
    let found = 0;
    pairs.forEach(([source, subject], i) => {
      const label = `${JSON.stringify(source)} on ${JSON.stringify(subject)}`;
      const form = compileForm(source, 'test');
      expect(differsInV8(parsePattern(source, 'test').root), label).toBe(false);
      // RE2 counts to 1000 at most; real keys are longer.
      if (answers[i] === false) return expect(source).toMatch(/\{\d*,?\d{4,}\}|\{\d{3,}(?:,\d*)?\}/);
      const ours = byV8(form.source, subject);
      expect(ours?.slice(0, 2), label).toEqual(answers[i] === null ? undefined : (answers[i] as number[]).slice(0, 2));
      ours?.forEach((place, slot) => place >= 0 && expect(place, label).toBe((answers[i] as number[])[slot]));
      if (ours) found += 1;
    });
    expect(found).toBeGreaterThan(800);
  });
});
