import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackMemory } from '../../src/git/pack-memory.js';
import { KnownQuestions } from '../../src/history/known-questions.js';
import type { Verdict } from '../../src/history/settled-groups.js';
import { madeRule } from './made-scanner.js';

/** Content of few words, so that the same surroundings come again, with a byte changed here and there. */
const content = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom('key = value;', '    return token;\n', 'secret: [', '0123456789abcdef', '\n\n', '// a line of words that says nothing\n') }, { weight: 1, arbitrary: fc.string({ maxLength: 3 }) }), { minLength: 20, maxLength: 400 })
  .map((words) => Buffer.from(words.join('')));

const NOTHING: readonly Verdict[] = [];
const rule = madeRule('made');
const made = (at: number): Verdict => ({ literal: 1, origin: at, isHalf: false, candidate: { rule, span: { start: at, end: at + 4 }, secretSpan: { start: at, end: at + 4 }, value: 'made', decodedFrom: [], evidence: [] } });

describe('known questions', () => {
  it('have their answer where the same bytes stand around the same hit, well inside of a content, and nowhere else', () => {
    let known = 0;
    let loud = 0;
    let edges = 0;
    fc.assert(
      fc.property(content, fc.array(fc.record({ at: fc.nat(), literal: fc.nat(2), before: fc.nat(200), after: fc.nat(300) }), { minLength: 50, maxLength: 300 }), (bytes, asked) => {
        const memory = new PackMemory();
        const questions = new KnownQuestions(memory);
        const start = memory.allocate(bytes.length);
        memory.bytes.set(bytes, start);
        const oracle = new Map<string, readonly Verdict[]>();
        // what lies outside of the content is its edge
        const keyOf = (literal: number, at: number, before: number, after: number): string =>
          `${literal} ${at - before <= 0 ? `start ${at}` : before} ${at + after >= bytes.length ? 'end' : ''} ${bytes.toString('latin1', Math.max(0, at - before), at + after)}`;
        for (const { at: number, literal, before, after } of asked) {
          // A few places only, so that they are asked for again.
          const at = number % Math.min(bytes.length, 97);
          const answer = questions.answerTo(literal, at, start, bytes.length);
          if (answer !== undefined) {
            known++;
            if (answer.length > 0) loud++;
            if (at - questions.before <= 0) edges++;
            expect(at - questions.before).not.toBe(0);
            expect(at + questions.after).not.toBe(bytes.length);
            expect(answer).toEqual(oracle.get(keyOf(literal, at, questions.before, questions.after)));
            continue;
          }
          const verdicts = literal === 2 ? [made(at)] : NOTHING;
          questions.remember(literal, at, start, bytes.length, before, after, verdicts);
          oracle.set(keyOf(literal, at, before, after), verdicts);
        }
      }),
      { numRuns: 60 },
    );
    expect(known).toBeGreaterThan(100);
    expect(loud).toBeGreaterThan(30);
    expect(edges).toBeGreaterThan(10);
  });

  it('are known in another content', () => {
    const memory = new PackMemory();
    const questions = new KnownQuestions(memory);
    const put = (text: string): [number, number] => {
      const start = memory.allocate(text.length);
      memory.bytes.write(text, start, 'latin1');
      return [start, text.length];
    };
    const line = 'const token = readToken(argument); // whatever follows in this line\n';
    const [one, other, changed] = [put(`first\n${line}more`), put(`something else ahead of it\n${line}and behind it`), put(`something else ahead of it\n${line.replace('whatever', 'whatsoever')}and behind it`)];
    expect(questions.answerTo(7, 12, ...one)).toBeUndefined();
    const said = [made(18)];
    questions.remember(7, 12, ...one, 6, 60, said);
    expect(questions.answerTo(7, 33, ...other)).toBe(said);
    expect([questions.before, questions.after]).toEqual([6, 60]);
    expect(questions.answerTo(8, 33, ...other)).toBeUndefined();
    expect(questions.answerTo(7, 33, ...changed)).toBeUndefined();
    // At the start of the content the same bytes are another question.
    expect(questions.answerTo(7, 6, ...put(`${line}and behind it, and more`))).toBeUndefined();
  });

  it('are forgotten in the order in which they were met, and asked again', () => {
    const memory = new PackMemory();
    const questions = new KnownQuestions(memory);
    const line = (number: number): string => `padding ahead of it\nconst token_${number} = "value"; and a padding behind all of it\n`;
    const answer = (number: number): readonly Verdict[] | undefined => {
      const text = line(number);
      const start = memory.allocate(text.length);
      memory.bytes.write(text, start, 'latin1');
      const known = questions.answerTo(1, 26, start, text.length);
      if (known === undefined) questions.remember(1, 26, start, text.length, 6, 40, [made(number)]);
      memory.free(start);
      return known;
    };
    for (let number = 0; number < 40_000; number++) answer(number);
    expect(answer(39_999)?.[0]!.origin).toBe(39_999);
    expect(answer(0)).toBeUndefined();
    expect(answer(0)?.[0]!.origin).toBe(0);
  });
});
