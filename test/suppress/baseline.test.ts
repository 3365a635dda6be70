import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formatBaseline, parseBaseline } from '../../src/suppress/baseline.js';
import { isDay } from '../../src/suppress/day.js';
import { Known } from '../../src/suppress/known.js';
import type { Sighting } from '../../src/findings/collector-options.js';
import { makeRule } from '../findings/made-candidate.js';
import { random } from '../random.js';
import { Scratch } from '../corpus/scratch.js';

const key = '00112233445566778899aabbccddeeff';
const print = (seed: number): string => createHash('md5').update(String(seed)).digest('hex');

describe('the baseline file', () => {
  it('is sorted, one line an entry, and comes back as it was', () => {
    const baseline = { key, entries: [{ fingerprint: print(2), rule: 'b' }, { fingerprint: print(1), rule: 'a', owner: 'ann', expires: '2030-01-31', reason: 'test account, # 7' }] };
    const text = formatBaseline(baseline);
    const back = parseBaseline(text, 'b');
    expect([...back.entries].sort((a, b) => a.rule.localeCompare(b.rule))).toEqual([baseline.entries[1], baseline.entries[0]]);
    expect(formatBaseline(back)).toBe(text);
    const lines = text.trimEnd().split('\n').slice(2);
    expect(lines).toEqual([...lines].sort());
  });

  it.each([
    ['', /has no line 'repository/],
    [`repository ${key}\nhello`, /:2: does not start with a fingerprint/],
    [`repository ${key}\n${print(1)}`, /:2: names no rule/],
    [`repository ${key}\n${print(1)} a expires=2030-02-30`, /:2: expires=2030-02-30 is no day/],
    [`repository ${key}\n${print(1)} a who=ann`, /:2: holds 'who=ann'/],
    [`repository ${key}\n<<<<<<< ours\n`, /:2: holds a merge conflict/],
    [`repository ${key}\nrepository ${key.replace('0', 'f')}`, /:2: holds a second key/],
  ])('refuses %j', (text, message) => {
    expect(() => parseBaseline(text, '.stanch-baseline')).toThrow(message);
  });

  it('merges two branches that both add entries', () => {
    const repo = Scratch.init();
    const entries = (...seeds: number[]) => seeds.map((seed) => ({ fingerprint: print(seed), rule: 'r' }));
    const commit = (...seeds: number[]): void => {
      repo.write('.stanch-baseline', formatBaseline({ key, entries: entries(...seeds) }));
      repo.git('add', '-A');
      repo.git('commit', '-qm', 'baseline');
    };
    repo.write('.gitattributes', '.stanch-baseline merge=union\n');
    commit(1, 2);
    repo.git('checkout', '-qb', 'other');
    commit(1, 2, 3, 4, 5);
    repo.git('checkout', '-q', 'main');
    commit(1, 2, 6, 7, 8);
    repo.git('merge', '-q', 'other');
    const merged = parseBaseline(repo.git('show', 'HEAD:.stanch-baseline'), 'b');
    expect(merged.entries.map((entry) => entry.fingerprint).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map(print).sort());
  });
});

describe('an entry', () => {
  const known = (line: string): Known => new Known('.stanch-baseline', `repository ${key}\n${line}\n`, new Date('2026-06-15T23:00:00Z'));

  it('holds until its day, and counts again from then on, with a note', () => {
    const until = known(`${print(1)} r owner=ann expires=2026-06-16 # later`);
    expect(until.secret(() => [print(1)])).toEqual({ by: 'baseline', reason: '.stanch-baseline, ann, later' });
    expect(until.notes()).toEqual([]);
    const expired = known(`${print(1)} r owner=ann expires=2026-06-15`);
    expect(expired.secret(() => [print(1)])).toBeUndefined();
    expect(expired.notes()).toEqual([expect.stringMatching(/expired on 2026-06-15; it counts again/)]);
  });

  it('is found by any of the fingerprints', () => {
    expect(known(`${print(2)} r`).secret(() => [print(1), print(2)])).toBeDefined();
    expect(known(`${print(2)} r`).secret(() => [print(1)])).toBeUndefined();
  });
});

describe('baselines of other scanners', () => {
  const value = random('a-zA-Z0-9', 30, 31);
  const seen = (more: Partial<Sighting['occurrence']> = {}): Sighting => ({
    rule: makeRule('x-y'), value, match: value, lines: value,
    occurrence: { path: 'src/a.py', startLine: 4, startColumn: 1, endLine: 4, endColumn: 31, origin: 'file', decodedFrom: [], ...more },
  });
  const today = new Date('2026-01-01');

  it('gitleaks: by value', () => {
    const known = new Known('g.json', JSON.stringify([{ RuleID: 'generic-api-key', File: 'other', StartLine: 1, Secret: value }]), today);
    expect(known.sighting(seen())?.reason).toBe('gitleaks baseline (value)');
    expect(known.sighting({ ...seen(), value: 'another' })).toBeUndefined();
  });

  it('gitleaks, redacted: by path and line, and commit where it has one', () => {
    const known = new Known('g.json', JSON.stringify([{ File: 'src/a.py', StartLine: 4, Secret: 'REDACTED', Commit: 'c1' }]), today);
    expect(known.sighting(seen({ commit: 'c1' }))).toBeDefined();
    expect(known.sighting(seen({ commit: 'c2' }))).toBeUndefined();
    expect(known.sighting(seen({ commit: 'c1', startLine: 5 }))).toBeUndefined();
  });

  it('detect-secrets: by the hash of the value', () => {
    const hashed = createHash('sha1').update(value).digest('hex');
    const known = new Known('.secrets.baseline', JSON.stringify({ version: '1.5.0', results: { 'src/a.py': [{ type: 'Secret Keyword', hashed_secret: hashed, line_number: 9 }] } }), today);
    expect(known.sighting(seen())?.reason).toBe('detect-secrets baseline');
    expect(known.sighting({ ...seen(), value: 'another' })).toBeUndefined();
  });

  it.each(['{"a":1}', '[1', '{'])('refuses %s', (text) => {
    expect(() => new Known('b.json', text, today)).toThrow(/^b\.json: /);
  });
});

it.each([['2026-02-28', true], ['2026-02-29', false], ['2024-02-29', true], ['2026-13-01', false], ['26-01-01', false], ['', false]])('isDay(%j) is %s', (text, day) => {
  expect(isDay(text)).toBe(day);
});
