import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackMemory } from '../../src/git/pack-memory.js';
import { QuietQuestions } from '../../src/history/quiet-questions.js';

/** Content of few words, so that the same surroundings come again, with a byte changed here and there. */
const content = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom('key = value;', '    return token;\n', 'secret: [', '0123456789abcdef', '\n\n', '// a line of words that says nothing\n') }, { weight: 1, arbitrary: fc.string({ maxLength: 3 }) }), { minLength: 20, maxLength: 400 })
  .map((words) => Buffer.from(words.join('')));

describe('quiet questions', () => {
  it('are known where the same bytes stand around the same hit, well inside of a content, and nowhere else', () => {
    let known = 0;
    fc.assert(
      fc.property(content, fc.array(fc.record({ at: fc.nat(), literal: fc.nat(2), before: fc.nat(200), after: fc.nat(300) }), { minLength: 50, maxLength: 300 }), (bytes, asked) => {
        const memory = new PackMemory();
        const quiet = new QuietQuestions(memory);
        const start = memory.allocate(bytes.length);
        memory.bytes.set(bytes, start);
        const oracle = new Set<string>();
        const keyOf = (literal: number, at: number, before: number, after: number): string => `${literal} ${before} ${bytes.toString('latin1', at - before, at + after)}`;
        for (const { at: number, literal, before, after } of asked) {
          // A few places only, so that they are asked for again.
          const at = number % Math.min(bytes.length, 97);
          if (quiet.isKnown(literal, at, start, bytes.length)) {
            known++;
            expect(at - quiet.before).toBeGreaterThan(0);
            expect(at + quiet.after).toBeLessThan(bytes.length);
            expect(oracle.has(keyOf(literal, at, quiet.before, quiet.after))).toBe(true);
            continue;
          }
          quiet.remember(literal, at, start, bytes.length, before, after);
          oracle.add(keyOf(literal, at, before, after));
        }
      }),
      { numRuns: 60 },
    );
    expect(known).toBeGreaterThan(100);
  });

  it('are known in another content', () => {
    const memory = new PackMemory();
    const quiet = new QuietQuestions(memory);
    const put = (text: string): [number, number] => {
      const start = memory.allocate(text.length);
      memory.bytes.write(text, start, 'latin1');
      return [start, text.length];
    };
    const line = 'const token = readToken(argument); // whatever follows in this line\n';
    const [one, other, changed] = [put(`first\n${line}more`), put(`something else ahead of it\n${line}and behind it`), put(`something else ahead of it\n${line.replace('whatever', 'whatsoever')}and behind it`)];
    expect(quiet.isKnown(7, 12, ...one)).toBe(false);
    quiet.remember(7, 12, ...one, 6, 60);
    expect([quiet.isKnown(7, 33, ...other), quiet.before, quiet.after]).toEqual([true, 6, 60]);
    expect(quiet.isKnown(8, 33, ...other)).toBe(false);
    expect(quiet.isKnown(7, 33, ...changed)).toBe(false);
    // At the start of the content the same bytes are another question.
    expect(quiet.isKnown(7, 6, ...put(`${line}and behind it, and more`))).toBe(false);
  });
});
