import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byBytes, compareLines, type ComparedLines } from '../../src/git/compared-lines.js';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', '\r\n', 'a line of some length\n'), maxLength: 30 });

/** Numbers are given in any order; what counts is which lines are equal. */
function plain({ between: { now, old, distinct, starts }, ...ends }: ComparedLines): object {
  return { ...ends, now: [...now], old: [...old], distinct, starts: [...starts] };
}

it('says the same by WebAssembly and by bytes', () => {
  fc.assert(fc.property(text, text, text, text, (head, now, old, tail) => {
    const [a, b] = [Buffer.from(head + now + tail), Buffer.from(head + old + tail)];
    expect(plain(compareLines(a, b))).toEqual(plain(byBytes(a, b)));
  }), { numRuns: 3000 });
});

it('says the same of much between', () => {
  const line = fc.tuple(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '\0'), maxLength: 40 }), fc.constantFrom('\n', '\n', '\r\n', '\r')).map(([words, end]) => words + end);
  const lines = fc.array(line, { minLength: 120, maxLength: 400 }).map((all) => all.join(''));
  fc.assert(fc.property(text, lines, lines, text, fc.boolean(), (head, now, old, tail, kept) => {
    const [a, b] = [Buffer.from(`${head}${now}${tail}`), Buffer.from(kept ? `${head}${now.slice(0, 900)}${old}${now.slice(900)}${tail}` : head + old + tail)];
    expect(plain(compareLines(a, b))).toEqual(plain(byBytes(a, b)));
  }), { numRuns: 300 });
});

it.each([
  ['a\nb\nc\n', 'a\nX\nc\n', { start: 2, end: 2, lines: 1 }],
  ['a\nb', 'a\nb', { start: 2, end: 1, lines: 1 }],
  ['same\n', 'same\n', { start: 5, end: 0, lines: 1 }],
  ['', 'a\n', { start: 0, end: 0, lines: 0 }],
  ['a\rb', 'a\r\nb', { start: 0, end: 1, lines: 0 }],
])('of %j and %j', (now, old, shared) => {
  expect(compareLines(Buffer.from(now), Buffer.from(old))).toMatchObject(shared);
});
