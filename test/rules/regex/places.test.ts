import { describe, expect, it } from 'vitest';
import { parsePattern } from '../../../src/rules/regex/parse.js';
import { firstPlaces } from '../../../src/rules/regex/places.js';

/** The printable characters that may stand at each place. */
function shown(pattern: string, count: number): string[] {
  return firstPlaces(parsePattern(pattern, 'test').root, count).map((set) => Array.from({ length: 95 }, (_, i) => i + 32).filter((byte) => set.has(byte)).map((byte) => String.fromCharCode(byte)).join(''));
}

describe('firstPlaces', () => {
  it.each<[string, string[]]>([
    ['abc', ['a', 'b', 'c', '']],
    ['[sb]\\.x', ['bs', '.', 'x', '']],
    ['a\\ {0,2}b', ['a', ' b', ' b', 'b']],
    ['(?:ab|c)d', ['ac', 'bd', 'd', '']],
    ['a?b+c', ['ab', 'bc', 'bc', 'bc']],
    ['(?:a{2}){2}b', ['a', 'a', 'a', 'a']],
    ['(?:x|)*y', ['xy', 'xy', 'xy', 'xy']],
    ['^a$', ['a', '', '', '']],
  ])('of %s', (pattern, places) => {
    expect(shown(pattern, 4)).toEqual(places);
  });
});
