/** Whose each secret is stands ahead of it, and the word that says secret ahead of all of them. */
import { describe, expect, test } from 'vitest';
import { random } from '../../random.js';
import { weighed } from './found.js';

const values = Array.from({ length: 4 }, (_, seed) => `${random('A-Za-z0-9', 12, 40 + seed)}a7Q`);
const [a, b, c, d] = values as [string, string, string, string];

describe('every member is found', () => {
  test.each([
    `passwords:\n  alice: ${a}\n  bob: ${b}\n  carol: '${c}'\n  dave: "${d}"\n`,
    `credentials:\n    - ${a}\n    - ${b}\n    - ${c}\n    - ${d}\n`,
    `{"tokens": {"alice": "${a}", "bob": "${b}",\n  "carol": "${c}", "dave": "${d}"}}\n`,
  ])('%s', (text) => {
    expect(weighed(text).sort()).toEqual([...values].sort());
  });
});

test('what stands at another depth belongs to something else', () => {
  expect(weighed(`passwords:\n  alice: ${a}\nimage: ${b}\n`)).toEqual([a]);
  expect(weighed(`x:\n  passwords:\n    alice: ${a}\n  build: ${b}\n`)).toEqual([a]);
});

test('names among the members are none', () => {
  expect(weighed(`passwords:\n  alice: ${a}\n  bob: placeholder\n  carol: ${c}\n`)).toEqual([c, a]);
});

test('variables among the members are none', () => {
  expect(weighed(`passwords:\n  alice: ${a}\n  bob: $BOB_PASSWORD1\n  carol: ${c}\n`)).toEqual([c, a]);
  expect(weighed(`{"tokens": {"alice": "${a}", "bob": "$BOB_TOKEN1", "carol": "${c}"}}\n`).sort()).toEqual([a, c].sort());
});

test('no more than eight behind the first are followed', () => {
  const many = Array.from({ length: 40 }, (_, seed) => `${random('A-Za-z0-9', 12, 80 + seed)}a7Q`);
  expect(weighed(`passwords:\n${many.map((value, i) => `  user${i}: ${value}\n`).join('')}`).sort()).toEqual(many.slice(0, 9).sort());
});
