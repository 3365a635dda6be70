import { expect, test } from 'vitest';
import { surprise } from '../../../src/detectors/measures/bigrams.js';
import { alphabetSize, characters } from '../../../src/detectors/measures/characters.js';
import { dictionaryShare } from '../../../src/detectors/measures/dictionary.js';
import { madeOfWords } from '../../../src/detectors/measures/wording.js';
import { entropy, relativeEntropy } from '../../../src/detectors/measures/entropy.js';
import { random } from '../../random.js';

test('entropy is bits per character', () => {
  expect(entropy('')).toBe(0);
  expect(entropy('aaaa')).toBe(0);
  expect(entropy('abcd')).toBeCloseTo(2);
  expect(entropy('aabb')).toBeCloseTo(1);
  expect(relativeEntropy('abcdefgh', 26)).toBeCloseTo(1);
});

test('surprise tells words from random strings of any length', () => {
  const words = ['password', 'configuration', 'getElementById', 'authentication', 'some_variable_name'];
  for (const word of words) {
    for (let seed = 1; seed <= 20; seed++) expect(surprise(random('A-Za-z0-9', word.length, seed))).toBeGreaterThan(surprise(word));
  }
});

test('characters are counted by kind in one pass', () => {
  const c = characters('Abc-123 xx!é');
  expect(c).toMatchObject({ length: 12, lower: 4, upper: 1, digits: 3, joints: 1, blanks: 1, symbols: 1, foreign: 1, run: 2, sequence: 3 });
  expect(characters('abcdef').sequence).toBe(6);
  expect(characters('654321').sequence).toBe(6);
  expect(characters('aaaa').run).toBe(4);
  expect(characters('deadbeef01').hex).toBe(true);
  expect(alphabetSize(characters('deadbeef01'))).toBe(16);
  expect(alphabetSize(characters('12345678'))).toBe(10);
  expect(alphabetSize(characters('aZ9'))).toBe(62);
});

test('dictionary share covers words in any spelling of names', () => {
  expect(dictionaryShare('myPasswordValue')).toBeGreaterThan(0.8);
  expect(dictionaryShare('some_secret_token')).toBe(1);
  expect(dictionaryShare(random('a-z', 24, 5))).toBeLessThan(0.5);
  expect(dictionaryShare('123456')).toBe(0);
});

test('words are told from generated values, which are never called words', () => {
  for (const name of ['keyBindingService', 'assumeRoleWithWebIdentity', 'AwsS3BucketWebsiteConfigurationRoutingRule', '/AmazonRDS/latest/AuroraUserGuide/kerberos', 'attribute.value.number']) expect(madeOfWords(name)).toBe(true);
  for (const [set, length] of [['A-Za-z0-9', 20], ['A-Za-z0-9+/', 44], ['a-z0-9', 32], ['0-9a-f', 40], ['A-Z2-7', 32]] as const) for (let seed = 1; seed <= 50; seed++) expect(madeOfWords(random(set, length, seed))).toBe(false);
  expect(madeOfWords('abc123def456ghi789')).toBe(false);
});
