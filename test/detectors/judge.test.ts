import { expect, test } from 'vitest';
import { confidenceOf, probabilityOf, reaches } from '../../src/detectors/confidence.js';
import { passwordEvidence } from '../../src/detectors/assignment/password-evidence.js';
import { judge } from '../../src/detectors/judge.js';
import type { Candidate } from '../../src/findings/types.js';
import { random } from '../random.js';
import { candidates } from './assignment/found.js';
import { ruleOf } from './drive.js';

function known(value: string, evidence: Candidate['evidence']): Candidate {
  return { rule: ruleOf('some-token'), span: { start: 0, end: value.length }, secretSpan: { start: 0, end: value.length }, value, decodedFrom: [], evidence };
}

const form = { name: 'format', weight: 3, note: 'form' };
const checksum = { name: 'checksum', weight: 6, note: 'holds' };

test('probability and its words', () => {
  expect(probabilityOf(0)).toBe(0.5);
  expect(confidenceOf(0.9)).toBe('high');
  expect(confidenceOf(0.5)).toBe('medium');
  expect(confidenceOf(0.2)).toBe('low');
  expect(confidenceOf(0.01)).toBeUndefined();
  expect(reaches('high', 'medium')).toBe(true);
  expect(reaches('low', 'medium')).toBe(false);
});

test('tests and documents lower confidence', () => {
  const candidate = known(random('A-Za-z0-9', 40, 1), [form]);
  const plain = judge(candidate, 'src/client.py').probability;
  for (const path of ['test/client_test.py', 'docs/setup.md', 'examples/a.py', 'fixtures/a.json', 'package-lock.json']) expect(judge(candidate, path).probability).toBeLessThan(plain);
  expect(judge(candidate, '').probability).toBeCloseTo(plain);
});

test('no path hides what its checksum proves', () => {
  const candidate = known(random('A-Za-z0-9', 40, 2), [form, checksum]);
  for (const path of ['test/fixtures/a.json', 'docs/x.md', 'package-lock.json', 'node_modules/a/locale/en.json']) expect(judge(candidate, path).confidence).toBe('high');
});

test('a masked body outweighs its form', () => {
  const judged = judge(known(`tok_${'x'.repeat(30)}`, [form]), 'src/a.py');
  expect(judged.confidence).toBeUndefined();
  expect(judged.evidence.map(({ name }) => name)).toContain('placeholder');
});

test('evidence of an assigned value is grouped and adds up to its probability', () => {
  const [candidate] = candidates(`db_password = "${random('A-Za-z0-9', 20, 3)}"\n`);
  const judged = judge(candidate!, 'config/app.ini');
  expect(judged.evidence.map(({ name }) => name)).toEqual(expect.arrayContaining(['key name', 'value form', 'randomness', 'syntax', 'path']));
  const sum = judged.evidence.reduce((total, { weight }) => total + weight, 0);
  expect(probabilityOf(sum)).toBeCloseTo(judged.probability, 1);
  expect(judged.confidence).toBe('high');
});

test('the same bare name is code in a source file and a value in a settings file', () => {
  const [candidate] = candidates('password = adminsecret\n');
  expect(judge(candidate!, 'src/a.py').probability).toBeLessThan(judge(candidate!, 'config/app.ini').probability);
});

test('a placeholder in an address of a known scheme weighs against it, a password for it', () => {
  const weight = (user: string, value: string, host: string) => passwordEvidence(value, `postgres://${user}:${value}@${host}/shop`).weight;
  expect(weight('app', '${DB_PASSWORD}', 'db.corp.lan')).toBeLessThan(-4);
  expect(weight('app', random('A-Za-z0-9', 16, 6), 'db.corp.lan')).toBeGreaterThan(2);
  expect(weight('user', 'password', 'db.corp.lan')).toBeLessThan(-5);
  expect(weight('postgres', 'postgres', 'localhost:5432')).toBe(-3.5);
  expect(weight('postgres', 'postgres', 'db.corp.lan')).toBeGreaterThan(-3);
});

test('what a detector dropped has hardly any probability, and says why', () => {
  const judged = judge({ ...known('x', [form]), dropped: 'reference' }, 'a.yml');
  expect(judged.probability).toBeLessThan(0.01);
  expect(judged.confidence).toBeUndefined();
  expect(judged.evidence.at(-1)).toEqual({ name: 'no secret', weight: -9, note: 'reference' });
});

test('words that say that they are a sample count little among tests and documents', () => {
  const [candidate] = candidates('password = "newpassword"\n');
  const place = (path: string): number => judge(candidate!, path).probability;
  expect(place('tests/test_login.py')).toBeLessThan(place('src/login.py') / 2);
  expect(judge(candidate!, 'tests/test_login.py').confidence).toBe('low');
  expect(judge(candidate!, 'tests/test_login.py').evidence.map(({ name }) => name)).toContain('sample');
  expect(judge(candidate!, 'src/login.py').evidence.map(({ name }) => name)).not.toContain('sample');
  const [random20] = candidates(`password = "${random('A-Za-z0-9', 20, 5)}"\n`);
  expect(judge(random20!, 'tests/test_login.py').evidence.map(({ name }) => name)).not.toContain('sample');
});

test('a bare name is a variable in source code, a value in settings', () => {
  const [candidate] = candidates('db_password = hunterbravo\n');
  expect(judge(candidate!, 'src/db.py').evidence.map(({ name }) => name)).toContain('code');
  expect(judge(candidate!, 'conf/db.properties').evidence.map(({ name }) => name)).not.toContain('code');
});

test('words among translations are text, a random value among them is not', () => {
  const [word] = candidates('new_password = Elfelejtett\n');
  expect(judge(word!, 'conf/locale/locale_hu-HU.ini').confidence).toBeUndefined();
  expect(judge(word!, 'conf/locale/locale_hu-HU.ini').evidence.map(({ name }) => name)).toContain('translation');
  const [value] = candidates(`new_password = "${random('A-Za-z0-9', 20, 6)}"\n`);
  expect(judge(value!, 'conf/locale/locale_hu-HU.ini').evidence.map(({ name }) => name)).not.toContain('translation');
});

test('messages of translations are none, whatever is filled into them, and words of a list of changes hardly', () => {
  const judged = (text: string, path: string) => judge(candidates(`${text}\n`)[0]!, path);
  const place = (text: string, path: string) => judged(text, path).confidence;
  for (const text of ['"throttled-mailpassword": "In den letzten {{PLURAL:$1|Stunden|$1 Stunden}} wurde bereits eines versandt.",', '"botpasswords-bad-appid": "机器人名“$1”无效。",', '"config-error-password": "Erreur pour « <nowiki>$1</nowiki> » : <pre>$2</pre>",']) {
    expect(place(text, 'languages/i18n/de.json'), text).toBeUndefined();
  }
  expect(place(`"password": "${random('A-Za-z0-9', 14, 9)}",`, 'languages/i18n/de.json')).toBeDefined();
  const change = '* set_passwords: rewrite documentation';
  expect(judged(change, 'ChangeLog.2001').probability).toBeLessThan(judged(change, 'src/notes.ini').probability / 4);
  expect(place('* set_passwords: hunter-2031', 'ChangeLog')).toBeDefined();
});
