import { describe, expect, it } from 'vitest';
import { createContentScanner } from '../../src/detectors/create-content-scanner.js';
import { ruleSetOf } from '../../src/rules/ruleset.js';
import { fromUserRules, type UserRule } from '../../src/rules/user-rules.js';
import { random } from '../random.js';

function scan(fields: Partial<UserRule>, text: string): string[] {
  const rules = fromUserRules([{ id: 'own-rule', name: 'own', severity: 'high', confidence: 'high', keywords: [], tags: [], where: 'stanch.toml:3', ...fields }]);
  return createContentScanner(ruleSetOf(rules), { detectors: [] }).scan(Buffer.from(text)).map((candidate) => candidate.value);
}

const hex = random('a-f0-9', 32, 5);

describe('a rule of a configuration file', () => {
  it('matches anywhere, even inside a longer token', () => {
    expect(scan({ pattern: 'acme-[0-9]{4}' }, 'xacme-1234x')).toEqual(['acme-1234']);
  });

  it('takes the first group that took part', () => {
    const pattern = String.raw`(?i)(?:acme|bolt)[\w.-]{0,20}\s*[:=]\s*(?:"([a-f0-9]{32})"|'([a-f0-9]{32})')`;
    expect(scan({ pattern }, `ACME_key: '${hex}'`)).toEqual([hex]);
    expect(scan({ pattern }, `bolt = "${hex}"`)).toEqual([hex]);
  });

  it('takes the named group', () => {
    expect(scan({ pattern: '(acme)_([0-9]+)_(?P<rest>[a-z]+)', secretGroup: 3 }, 'acme_12_abc ')).toEqual(['abc']);
  });

  it('finds what stands ahead of its fixed text', () => {
    expect(scan({ pattern: String.raw`[a-z0-9]{8,20}\.acme\.internal` }, 'see https://build77host.acme.internal/x')).toEqual(['build77host.acme.internal']);
  });

  it('looks around its keywords when it has no fixed text', () => {
    expect(scan({ pattern: String.raw`\b[a-f0-9]{32}\b`, keywords: ['Acme'] }, `# acme\n${hex}\n`)).toEqual([hex]);
    expect(scan({ pattern: String.raw`\b[a-f0-9]{32}\b`, keywords: ['acme'] }, `# other\n${hex}\n`)).toEqual([]);
  });

  it('is looked for in every line without any of both, across windows too', () => {
    const filler = 'plain words here\n'.repeat(960);
    for (let shift = 0; shift < 40; shift += 7) {
      const text = `${filler.slice(0, 16384 - 20 - shift)}\n${hex}\n${filler}`;
      expect(scan({ pattern: '[a-f0-9]{32}' }, text)).toEqual([hex]);
    }
  });

  it('ends in good time whatever the pattern and the text', () => {
    const evil = `acme ${'a'.repeat(4000)} `.repeat(50);
    expect(scan({ pattern: '(?i)acme ((a+)+)+!' }, evil)).toEqual([]);
    expect(scan({ pattern: 'acme .*a.*a.*a.*a!' }, evil)).toEqual([]);
    expect(scan({ pattern: '(x+x+)+y' }, 'x'.repeat(60000))).toEqual([]);
    expect(scan({ pattern: 'acme (?:a|a)*([0-9]+)' }, `acme ${'a'.repeat(300)}42 `)).toEqual(['42']);
  });

  it('respects entropy', () => {
    expect(scan({ pattern: 'acme-[0-9a-z]{10}', entropy: 2 }, 'acme-0000000000 ')).toEqual([]);
  });

  it('reads anchors, lines and POSIX classes as RE2 does', () => {
    expect(scan({ pattern: '(?m)^acme [[:alnum:]]+$' }, 'x\nacme 12ab\ny')).toEqual(['acme 12ab']);
    expect(scan({ pattern: '^acme [0-9]+' }, 'x acme 12 ')).toEqual([]);
    expect(scan({ pattern: String.raw`acme\s[0-9]+` }, 'acme\v12 ')).toEqual([]);
  });

  it.each([
    ['acme(?=x)', 'look-around'], ['acme(?<!x)', 'look-around'], [String.raw`(a)cme\1`, 'back-reference'], ['acme(', '( without its )'], ['acme[a', '[ without its ]'], ['acme**', 'count behind a count'],
    ['acme{3,2}', 'least is above its most'], [String.raw`acme\p{Klingon}`, 'Unicode class'], ['acme[[:constructor:]]', 'class'],
  ])('says where %s is wrong', (pattern, what) => {
    expect(() => scan({ pattern }, '')).toThrow(what);
    expect(() => scan({ pattern }, '')).toThrow(/stanch\.toml:3, rule own-rule.* at character \d+/);
  });
});
