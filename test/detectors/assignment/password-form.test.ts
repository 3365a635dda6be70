/** What people make passwords of speaks for a value where the syntax alone would not; what names something does not. */
import { describe, expect, test } from 'vitest';
import type { Seen } from '../../../src/detectors/assignment/features.js';
import type { Syntax } from '../../../src/detectors/assignment/grammar/place.js';
import { keyMeaning } from '../../../src/detectors/assignment/key-name.js';
import { passwordForm } from '../../../src/detectors/assignment/password-form.js';
import { createContentScanner } from '../../../src/detectors/create-content-scanner.js';
import { judge } from '../../../src/detectors/judge.js';
import { builtInRuleSet } from '../../../src/rules/built-in.js';
import { random } from '../../random.js';

const weight = (value: string, syntax: Syntax = 'call', key = 'password'): number =>
  passwordForm({ key, meaning: keyMeaning(key)!, value, syntax, by: '=', quote: '"', keyQuoted: false, inner: false, ahead: '', behind: '', around: '' } satisfies Seen, false)?.weight ?? 0;

const number = random('1-9', 3, 7);
const wide = (text: string): string => Buffer.from(text, 'utf16le').toString('base64');

describe('what people make passwords of', () => {
  test.each([
    ['words and a number', `copper-kettle-${number}`, 'call'],
    ['a word, a sign and a number', `Autumn_${number}1`, 'option'],
    ['a word and a number behind a dollar sign', `Autumn$${number}1`, 'argument'],
    ['two words and a digit', `SunsetHarbor${number[0]}`, 'argument'],
    ['a phrase', 'river-orange-garden-window', 'cell'],
    ['letters, a digit and a sign', `river${number}!lamp`, 'element'],
    ['a text as Windows keeps it', wide(`${random('A-Za-z0-9', 9, 3)}Password`), 'element'],
  ] as const)('%s speaks for it where a call or a cell holds it', (_, value, syntax) => {
    expect(weight(value, syntax)).toBeGreaterThan(0.5);
  });

  test('five words and more speak for it in an assignment, a sentence does not', () => {
    expect(weight('planet velvet thunder bicycle mustard', 'quoted')).toBeGreaterThan(0.5);
    expect(weight('values must match what was typed', 'quoted')).toBe(0);
    expect(weight('planet velvet thunder bicycle mustard', 'quoted', 'show_password')).toBe(0);
  });

  test("the secret of Express's sessions is typed as passwords are, other secrets are not", () => {
    const signs = (value: string, around: string): number =>
      passwordForm({ key: 'secret', meaning: keyMeaning('secret')!, value, syntax: 'quoted', by: ':', quote: "'", keyQuoted: false, inner: false, ahead: '', behind: '', around } satisfies Seen, false)?.weight ?? 0;
    const value = `Kestrel@${number}1`;
    for (const around of ['app.use(session({ \0, resave: false }))', 'cookieSession({\n  \0\n})', 'store,\n  resave: true,\n  \0\n'])
      for (const typed of [value, `river${number}!lamp`, `kestrel${number}`]) expect(signs(typed, around), `${typed} in ${around}`).toBeGreaterThan(0.5);
    expect(signs(value, 'kubernetes: { \0 }')).toBe(0);
    for (const sample of ['keyboard cat', `mysecret${number}`, 'session-name']) expect(signs(sample, 'session({ \0 })')).toBe(0);
  });

  test('which lifts known words too, that the model alone would dismiss', async () => {
    const scanner = createContentScanner(await builtInRuleSet());
    const confidence = (text: string) => scanner.scan(Buffer.from(text)).map((found) => judge(found, 'src/app.js').confidence).filter((level) => level !== undefined);
    expect(confidence(`app.use(session({\n  secret: 'Anchor!${number}4',\n  resave: false,\n}));\n`)).toEqual(['medium']);
    expect(confidence(`app.use(region({\n  secret: 'Anchor!${number}4',\n  names: false,\n}));\n`)).toEqual([]);
  });

  test('words and a number speak less in an assignment, which says more by itself', () => {
    expect(weight(`copper-kettle-${number}`, 'bare')).toBeGreaterThan(0);
    expect(weight(`copper-kettle-${number}`, 'bare')).toBeLessThan(weight(`copper-kettle-${number}`, 'call'));
  });

  test.each([
    ['a place and its number', `page-${number.slice(0, 2)}`],
    ['a sample', `test-kettle-${number}`],
    ['a name of a key', `deploy-key-${number}`],
    ['words that are no phrase', 'river-orange'],
    ['base64 of bytes', Buffer.from(random('A-Za-z', 24, 5)).toString('base64')],
  ])('%s does not', (_, value) => {
    expect(weight(value)).toBe(0);
  });

  test.each(['token', 'api_key', 'password_length'])('nothing is said of %s', (key) => {
    expect(weight(`copper-kettle-${number}`, 'call', key)).toBe(0);
  });
});
