import { describe, expect, test } from 'vitest';
import { alike } from '../../../src/detectors/assignment/alike.js';
import { random } from '../../random.js';

describe('a value among others that are written as it is', () => {
  test.each([
    ['57813X540X1723', 'KEY `57813X540X1724` (`57813X540X1724`)'],
    ['5c0a0a01070107', 'source: aa\nkey: 5d0b0b01070107\n'],
    ['1.4-029909d2dab5c08b5b854f2d42fe1abe', "'Other': '1.4-17c1a13daccbac0482b7d7bdb15af150'"],
  ])('%s has kin in %j', (value, around) => expect(alike(value, around)).toBe(true));

  test('is alone among random values of its own form', () => {
    for (let seed = 0; seed < 50; seed++) {
      const [own, other] = [random('0-9a-f', 32, seed), random('0-9a-f', 32, seed + 1000)];
      if (own.slice(0, 4) === other.slice(0, 4) || own.slice(-4) === other.slice(-4)) continue;
      expect(alike(own, `client_id: ${other}\n`), `${own} ${other}`).toBe(false);
    }
  });

  test('is alone beside another key of its issuer', () => {
    for (let seed = 0; seed < 50; seed++) {
      const [own, other] = [random('0-9a-f', 32, seed), random('0-9a-f', 32, seed + 1000)];
      if (own.slice(0, 4) === other.slice(0, 4) || own.slice(-4) === other.slice(-4)) continue;
      for (const prefix of ['acme_live_', 'svc-', 'v2.local.']) expect(alike(prefix + own, `SECOND_KEY=${prefix}${other}\n`), own).toBe(false);
    }
  });

  test('is no kin of itself, of words, or of another form', () => {
    expect(alike('abcd1234', 'key: abcd1234')).toBe(false);
    expect(alike('passwords', 'passwordx passwordy')).toBe(false);
    expect(alike('abcd1234', 'abcd-1234 abcd1234x')).toBe(false);
  });
});
