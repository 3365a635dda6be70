/** The short cut must agree with the grammar: where it says that nothing is assigned, the grammar and the columns find nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columns } from '../../src/detectors/assignment/columns.js';
import { follow } from '../../src/detectors/assignment/grammar/follow.js';
import { KeyPlace } from '../../src/detectors/assignment/grammar/place.js';
import { keyMeaning } from '../../src/detectors/assignment/key-name.js';
import { nameFacts } from '../../src/detectors/assignment/name-facts.js';
import { nothingFollows } from '../../src/detectors/assignment/nothing-follows.js';
import { Reading } from '../../src/detectors/assignment/reading.js';

const AHEAD = ['', ' ', '\n', '\t', '"', "'", '\\"', '`', '<', '[', '(', '{', ':', '=', '=>', ',', ';', 'name=', 'name: "', 'key => \'', 'variable "', 'api ', 'secret access ', '${', '$', '&', '-', '--', 'x', 'env.', 'f(', 'a, ', 'user,', '<a:', '"id": "', 'name = \\"', '| ', '> ', '// ', 'is ', 'param: ', 'foo = ', '{id: ', 'variable=', 'Key :  ', 'x ? a : ', '                    ', 'name =>  ', 'strcpy(', 'set :', '->{', '%h{', 'def ', 'fun ', '(u, ', '"abcd1234" -> ', '- --', '  - "--'];
const NAMES = ['token', 'api_key', 'password', 'ENV_SECRET', 'env.token', 'Auth', 'key', 'dbPassword', 'getToken'];
const BEHIND = [').orElse("abcd1234")', ') { "abcd1234" }', '].type("abcd1234")', '"].type("abcd1234")', ',', '\n', '\r\n', ')', '}', ']', '>', '(', '))', '),', '("abc")', '( "x1y2z3")', '(x)', '()', '(\n  "abcd1234")', '\n  value: "abcd1234"', ', "value": "abcd1234"', ', "abcd1234xyz"', '] = "abcd1234"', ')="abcd1234"', ') || "abcd1234"', ') or "abcd1234"', '>abcd1234</', '> "abcd1234"', '}:abcd1234', ':', '=', ' = "abcd1234"', ',login\nabcd1234,joe\n', ',a\nb,c\n', '\tuser\nabcd1234\tjoe\n', '(b"abcd1234")', '(\u00a0"abcd1234")', '"abcd1234"', '|', ' ', '() { return "abcd1234"; }', '():\n  return "abcd1234"', ', do: "abcd1234"', '} = "abcd1234"', ') = ("u", "abcd1234")', ', @"abcd1234")', "\n  'abcd1234'\nend", ' { "abcd1234" }', '\n- abcd1234', '\n- --x'];

describe('nothingFollows', () => {
  it('ends only what the grammar finds nothing for', () => {
    let ended = 0;
    fc.assert(fc.property(
      fc.array(fc.constantFrom(...AHEAD), { maxLength: 4 }), fc.constantFrom(...NAMES), fc.array(fc.constantFrom(...BEHIND), { minLength: 1, maxLength: 4 }),
      (before, name, after) => {
        const bytes = Buffer.from(before.join('') + name + after.join(''), 'latin1');
        const start = Buffer.from(before.join(''), 'latin1').length;
        const end = start + name.length;
        if (nothingFollows(bytes, 0, bytes.length, start, end, nameFacts(bytes, start, end)) === 0) return;
        ended++;
        const text = new Reading(bytes.toString('latin1'), start);
        expect(follow(new KeyPlace(text, start, end), false)).toBeUndefined();
        if (/[,;\t"\r\n]/.test(text.at(end) ?? '\n') && /[,;\t"\n]/.test(text.at(start - 1) ?? '\n')) {
          expect(columns({ text, base: 0, at: start }, start, end, name, keyMeaning(name)!, 'rule')).toEqual([]);
        }
      },
    ), { numRuns: 30_000 });
    expect(ended).toBeGreaterThan(3_000);
  });
});
