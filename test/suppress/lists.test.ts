import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { AllowList } from '../../src/config/settings.js';
import type { Sighting } from '../../src/findings/collector-options.js';
import { AllowLists } from '../../src/suppress/allow-list.js';
import { IgnoreFile } from '../../src/suppress/ignore-file.js';
import { RulePaths } from '../../src/suppress/rule-paths.js';
import { makeRule } from '../findings/made-candidate.js';
import { random } from '../random.js';

const value = random('a-z', 20, 41);
const commit = 'ab'.repeat(20);

function seen(more: { path?: string; commit?: string; rule?: string } = {}): Sighting {
  return {
    rule: makeRule(more.rule ?? 'acme-token'), value, match: `token=${value}`, lines: `const token=${value} // TODO`,
    occurrence: { path: more.path ?? 'src/app/a.ts', startLine: 12, startColumn: 1, endLine: 12, endColumn: 9, origin: 'file', decodedFrom: [], ...(more.commit ? { commit: more.commit } : {}) },
  };
}

describe('allow lists', () => {
  const held = (list: Partial<AllowList>, sighting = seen()): string | undefined => new AllowLists([{ condition: 'any', where: 'c:1', ...list }]).find(sighting)?.reason;

  it.each([
    ['paths', { paths: ['src/**/*.ts'] }, true],
    ['other paths', { paths: ['test/'] }, false],
    ['path patterns', { pathPatterns: ['^src/.*\\.ts$'] }, true],
    ['a pattern on the secret', { regexes: [value.slice(3, 9)] }, true],
    ['a pattern on the secret that only the match has', { regexes: ['^token='] }, false],
    ['a pattern on the match', { regexes: ['^token='], regexTarget: 'match' as const }, true],
    ['a pattern on the line', { regexes: ['TODO$'], regexTarget: 'line' as const }, true],
    ['a stop word in any case', { stopwords: [value.slice(2, 8).toUpperCase()] }, true],
    ['the hash of the value', { values: [createHash('sha256').update(value).digest('hex')] }, true],
    ['another hash', { values: ['0'.repeat(64)] }, false],
    ['a rule', { rules: ['acme-token'], paths: ['src'] }, true],
    ['rules by prefix', { rules: ['acme-*'], paths: ['src'] }, true],
    ['another rule', { rules: ['other-token'], paths: ['src'] }, false],
    ['no condition', {}, false],
  ])('%s', (_, list, holds) => {
    expect(held(list) !== undefined).toBe(holds);
  });

  it('by commit', () => {
    expect(held({ commits: [commit] }, seen({ commit }))).toBe(`commit ${commit.slice(0, 12)} (c:1)`);
    expect(held({ commits: [commit.slice(0, 9)] }, seen({ commit }))).toBeDefined();
    expect(held({ commits: [commit] })).toBeUndefined();
  });

  it('with every condition', () => {
    expect(held({ condition: 'all', paths: ['src'], stopwords: [value] })).toBe(`path src/app/a.ts and stop word ${value} (c:1)`);
    expect(held({ condition: 'all', paths: ['src'], stopwords: ['nothing'] })).toBeUndefined();
    expect(held({ condition: 'all' })).toBeUndefined();
  });
});

describe('a pattern that is broken', () => {
  it.each([{ regexes: ['a', '(b'] }, { pathPatterns: ['(b'] }, { rules: ['no-such-rule'], regexes: ['(b'] }])('is told before anything is asked: %j', (list) => {
    expect(() => new AllowLists([{ condition: 'any', where: 'c:1', ...list }])).toThrow(/^c:1: /);
  });

  it('is told of a path as well', () => {
    expect(() => new RulePaths([{ id: 'acme-token', name: 'x', severity: 'high', confidence: 'high', keywords: [], tags: [], where: 'c:1', pathPattern: '(b' }])).toThrow(/^c:1, path of rule acme-token: /);
  });
});

describe('.stanchignore', () => {
  const print = '0123456789abcdef0123456789abcdef';
  const file = new IgnoreFile('.stanchignore', `# note\n\n${print} # why\nvendor/\n*.snap\nsrc/app/a.ts:acme-token:12\n`, () => true);

  it('knows fingerprints, paths and places', () => {
    expect(file.secret(() => ['x', print])).toEqual({ by: 'ignore-file', reason: '.stanchignore:3' });
    expect(file.secret(() => ['x'])).toBeUndefined();
    expect(file.sighting(seen({ path: 'a/vendor/b' }))?.reason).toBe('.stanchignore: path a/vendor/b');
    expect(file.sighting(seen({ path: 'x.snap' }))).toBeDefined();
    expect(file.sighting(seen())?.reason).toBe('.stanchignore:6');
    expect(file.sighting(seen({ path: 'other' }))).toBeUndefined();
  });
});

it('.stanchignore with the start of a fingerprint allows nothing, and a note says so', () => {
  const print = '0123456789abcdef0123456789abcdef';
  const file = new IgnoreFile('.stanchignore', `# note\n${print.slice(0, 12)}\nfedcba987654\n`, () => true);
  expect(file.secret(() => [print])).toBeUndefined();
  expect(file.notes()).toEqual([`.stanchignore:2: ${print.slice(0, 12)} is the start of a fingerprint and allows nothing; write all 32 digits: ${print}`]);
});

describe('.gitleaksignore', () => {
  const own = (id: string): boolean => id === 'acme-token' || id === 'other-token';
  const allows = (line: string, sighting = seen()): boolean => new IgnoreFile('.gitleaksignore', line, own).sighting(sighting) !== undefined;

  it.each([
    ['src/app/a.ts:acme-token:12', true],
    ['src/app/a.ts:acme-token:13', false],
    ['src/app/a.ts:other-token:12', false],
    ['src/app/a.ts:a-rule-of-gitleaks:12', true],
    ['src/app/a.ts:generic-api-key:12', true],
    ['src\\app\\a.ts:acme-token:12', true],
    [`${commit}:src/app/a.ts:acme-token:12`, false],
    ['src/', false],
  ])('%s: %s', (line, allowed) => {
    expect(allows(line)).toBe(allowed);
  });

  it('with a commit holds in that commit only', () => {
    expect(allows(`${commit}:src/app/a.ts:acme-token:12`, seen({ commit }))).toBe(true);
    expect(allows(`${commit}:src/app/a.ts:acme-token:12`, seen({ commit: 'cd'.repeat(20) }))).toBe(false);
  });
});

it('a rule for certain paths counts there only', () => {
  const paths = new RulePaths([{ id: 'acme-token', name: 'x', severity: 'high', confidence: 'high', keywords: [], tags: [], where: 'c:1', pathPattern: '\\.ts$' }]);
  expect(paths.find(seen())).toBeUndefined();
  expect(paths.find(seen({ path: 'a.js' }))?.reason).toContain('\\.ts$');
  expect(paths.find({ ...seen({ rule: 'x' }), rule: makeRule('x', { paths: ['*.tf'] }) })?.by).toBe('detector');
  expect(paths.find({ ...seen({ path: 'a/b.tf' }), rule: makeRule('x', { paths: ['*.tf'] }) })).toBeUndefined();
});
