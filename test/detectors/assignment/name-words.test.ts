import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nameWords } from '../../../src/detectors/assignment/name-words.js';

it.each([
  ['dbPassword', ['db', 'password']],
  ['AWSAccessKeyId', ['aws', 'access', 'key', 'id']],
  ['API_KEY2', ['api', 'key', '2']],
  ['X', ['x']],
  ['--', []],
  ['señorKey', ['se', 'ñ', 'or', 'key']],
])('takes %s apart', (name, words) => {
  expect(nameWords(name)).toEqual(words);
});

it('says what the expression says that it stands for', () => {
  const letters = fc.constantFrom('a', 'z', 'A', 'Z', '0', '9', '_', '-', '.', 'é', 'Ω', '$');
  fc.assert(fc.property(fc.string({ unit: letters, maxLength: 12 }), (name) => {
    expect(nameWords(name)).toEqual((name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^\x00-\x7f]+/g) ?? []).map((word) => word.toLowerCase()));
  }), { numRuns: 2000 });
});
