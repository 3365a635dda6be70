import { describe, expect, it } from 'vitest';
import { settle } from '../../src/detectors/settle.js';
import type { Candidate } from '../../src/findings/types.js';
import { rule } from '../rules/sample-rules.js';
import type { Rule } from '../../src/rules/types.js';

function candidate(of: Rule, start: number, end: number, more: Partial<Candidate> = {}): Candidate {
  return { rule: of, span: { start, end }, secretSpan: { start, end }, value: `${start}-${end}`, decodedFrom: [], evidence: [{ name: 'format', weight: 1, note: '' }], ...more };
}

const generic = rule({ id: 'generic-token', family: 'generic', detector: 'assignment' });
const word = rule({ id: 'acme-key', keyed: { words: ['acme'], value: '[a-z0-9]{20}' } });
const marked = rule({ id: 'acme-marked', keyed: { words: ['acme'], value: 'ac-[a-z0-9]{20}' } });
const format = rule({ id: 'bolt-token', confidence: 'high', literals: ['bolt_'], pattern: 'bolt_[a-z]{9}' });
const longer = rule({ id: 'bolt-admin-token', confidence: 'high', literals: ['bolt_adm_'], pattern: 'bolt_adm_[a-z]{5}' });

function names(candidates: readonly Candidate[]): string[] {
  return settle(candidates, new Map()).map((one) => one.rule.id);
}

describe('of candidates that overlap', () => {
  it.each<[string, Rule, Rule]>([
    ['a word beats what holds for any secret', word, generic],
    ['a format beats a word', format, word],
    ['a marker beside the word beats a format', marked, format],
    ['a longer marker beats a shorter one', longer, format],
  ])('%s', (_title, better, worse) => {
    expect(names([candidate(worse, 0, 20), candidate(better, 0, 20)])).toEqual([better.id]);
    expect(names([candidate(better, 5, 20), candidate(worse, 0, 25)])).toEqual([better.id]);
  });

  it('a password is called one, though it is named after a provider', () => {
    const provider = rule({ id: 'any-provider', confidence: 'low', keyed: { words: ['acme'], value: '[a-z0-9]{20}' } });
    const sure = { evidence: [{ name: 'format', weight: 2, note: '' }] };
    expect(names([candidate(provider, 0, 20, { key: 'ACME_PASSWORD' }), candidate(generic, 0, 20, sure)])).toEqual([generic.id]);
    expect(names([candidate(provider, 0, 20, { key: 'ACME_TOKEN' }), candidate(generic, 0, 20, sure)])).toEqual([provider.id]);
    expect(names([candidate(word, 0, 20, { key: 'ACME_PASSWORD' }), candidate(generic, 0, 20)])).toEqual([word.id]);
  });

  it('the other is named, and the candidates themselves stay as they were', () => {
    const [best, other] = [candidate(format, 0, 20), candidate(generic, 0, 20)];
    const [kept] = settle([other, best], new Map());
    expect(kept!.alsoRules).toEqual(['generic-token']);
    expect(best.alsoRules).toBeUndefined();
    expect(best.evidence).toHaveLength(1);
  });

  it('those that do not touch stay, in order of place', () => {
    expect(names([candidate(word, 40, 60), candidate(format, 20, 40), candidate(generic, 0, 20)])).toEqual(['generic-token', 'bolt-token', 'acme-key']);
  });

  it('inside one name the first word counts, else the nearer one', () => {
    const other = rule({ id: 'other-key', keyed: { words: ['secret_access_key'], value: '[a-z0-9]{20}' } });
    const first = candidate(word, 30, 50, { key: 'acme_secret_access_key', span: { start: 0, end: 50 } });
    const second = candidate(other, 30, 50, { key: 'acme_secret_access_key', span: { start: 5, end: 50 } });
    expect(names([second, first])).toEqual(['acme-key']);
    expect(names([{ ...first, key: 'acme' }, { ...second, key: 'secret_access_key' }])).toEqual(['other-key']);
  });

  it('the order in which they came does not matter', () => {
    const all = [candidate(word, 0, 20), candidate(format, 10, 30), candidate(generic, 25, 45), candidate(longer, 28, 60), candidate(marked, 58, 70)];
    const expected = settle(all, new Map());
    for (let shift = 1; shift < all.length; shift++) expect(settle([...all.slice(shift), ...all.slice(0, shift)], new Map())).toEqual(expected);
  });

  it('many in one run are settled in good time', () => {
    const all = Array.from({ length: 4000 }, (_, i) => candidate(i % 2 ? word : generic, i * 10, i * 10 + 15));
    expect(names(all)).toEqual(Array.from({ length: 2000 }, () => 'acme-key'));
  });

  it('what literals were joined to beats a surer piece of it, but not where a part is no more than a mark', () => {
    const piece = candidate(generic, 4, 14, { key: 'token', span: { start: 0, end: 14 }, evidence: [{ name: 'format', weight: 3, note: '' }] });
    const joined = (parts: [number, number][]): Candidate => candidate(generic, 4, 40, { key: 'token', parts: parts.map(([start, end]) => ({ start, end })) });
    expect(settle([piece, joined([[4, 14], [18, 40]])], new Map())[0]!.value).toBe('4-40');
    expect(settle([piece, joined([[4, 14], [18, 20]])], new Map())[0]!.value).toBe('4-14');
  });
});

describe('halves of a pair', () => {
  const pairs = new Map([['acme-key', { with: 'bolt-token', within: 50 }]]);

  it('strengthen each other within the distance, on either side', () => {
    const near = settle([candidate(word, 0, 20), candidate(format, 60, 80)], pairs);
    expect(near.map((one) => one.evidence.map(({ name }) => name))).toEqual([['format', 'pair'], ['format', 'pair']]);
    const swapped = settle([candidate(format, 0, 20), candidate(word, 60, 80)], pairs);
    expect(swapped.every((one) => one.evidence.some(({ name }) => name === 'pair'))).toBe(true);
  });

  it('count alone, too, when the other is too far or not there', () => {
    const far = settle([candidate(word, 0, 20), candidate(format, 71, 80)], pairs);
    expect(far).toHaveLength(2);
    expect(far.flatMap((one) => one.evidence.map(({ name }) => name))).toEqual(['format', 'format']);
  });
});
