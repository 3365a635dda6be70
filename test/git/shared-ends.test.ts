import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byBytes, sharedEnds } from '../../src/git/shared-ends.js';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\r', '\r\n', 'a line of some length\n'), maxLength: 30 });

it('says the same by WebAssembly and by bytes', () => {
  fc.assert(fc.property(text, text, text, text, (head, now, old, tail) => {
    const [a, b] = [Buffer.from(head + now + tail), Buffer.from(head + old + tail)];
    expect(sharedEnds(a, b)).toEqual(byBytes(a, b));
  }), { numRuns: 3000 });
});

it.each([
  ['a\nb\nc\n', 'a\nX\nc\n', { start: 2, end: 2, lines: 1 }],
  ['a\nb', 'a\nb', { start: 2, end: 1, lines: 1 }],
  ['same\n', 'same\n', { start: 5, end: 0, lines: 1 }],
  ['', 'a\n', { start: 0, end: 0, lines: 0 }],
  ['a\rb', 'a\r\nb', { start: 0, end: 1, lines: 0 }],
])('of %j and %j', (now, old, shared) => {
  expect(sharedEnds(Buffer.from(now), Buffer.from(old))).toEqual(shared);
});
