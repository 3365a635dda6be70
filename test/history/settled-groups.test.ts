import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContentScanner } from '../../src/detectors/content-scanner.js';
import { settle } from '../../src/detectors/settle.js';
import type { Candidate } from '../../src/findings/types.js';
import { CandidateStore, sameButPlace, shifted, signature } from '../../src/history/candidate-store.js';
import { SettledGroups, type Verdict } from '../../src/history/settled-groups.js';
import type { Rule } from '../../src/rules/types.js';
import { madeRule } from './made-scanner.js';

const WITHIN = 30;
const RULES: Rule[] = [madeRule('one'), madeRule('two'), { ...madeRule('three'), family: 'generic', confidence: 'low' }, madeRule('four'), madeRule('alone')];
const pairs = new Map([['one', { with: 'two', within: WITHIN }], ['four', { with: 'three', within: 12 }]]) as unknown as Parameters<typeof settle>[1];
const scanner = { settle: (candidates: Candidate[]) => settle(candidates, pairs), settleReach: WITHIN + 1, isHalf: ({ rule }: Candidate) => rule.id !== 'alone' } as ContentScanner;

const candidate = fc.record({ rule: fc.constantFrom(...RULES), start: fc.nat(900), length: fc.integer({ min: 4, max: 60 }), lead: fc.nat(10), weight: fc.constantFrom(-2, 0.5, 1) })
  .map(({ rule, start, length, lead, weight }): Candidate => ({
    rule, span: { start: start - lead, end: start + length }, secretSpan: { start, end: start + length }, value: `value ${length % 3}`, decodedFrom: [],
    evidence: [{ name: 'made', weight, note: 'made' }],
  }));

describe('settled groups', () => {
  it('settle as all candidates together do, in every version', () => {
    fc.assert(
      fc.property(fc.array(candidate, { minLength: 1, maxLength: 40 }), fc.array(fc.record({ from: fc.nat(40), by: fc.integer({ min: 0, max: 90 }), without: fc.nat(60) }), { maxLength: 8 }), (candidates, edits) => {
        const store = new CandidateStore(() => true);
        const groups = new SettledGroups(scanner, store);
        let [present, moves] = [candidates.map((one): Verdict => ({ literal: 0, origin: 0, candidate: one, isHalf: scanner.isHalf(one) })), candidates.map(() => 0)];
        for (const { from, by, without } of [{ from: 0, by: 0, without: 60 }, ...edits]) {
          moves = moves.map((move, i) => (i >= from ? move + by : move)).filter((_, i) => i !== without);
          present = present.filter((_, i) => i !== without);
          const told = groups.settle(present, moves);
          const whole = scanner.settle(present.map(({ candidate: one }, i) => shifted(one, moves[i]!)));
          expect(Array.from({ length: told.length / 3 }, (_, i) => [signature(store.variants[told[i * 3]!]!), told[i * 3 + 1], told[i * 3 + 2]]))
            .toEqual(whole.map((one) => [signature(one), one.secretSpan.start, one.secretSpan.end]));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('call two candidates alike when their signatures are the same', () => {
    fc.assert(
      fc.property(candidate, candidate, fc.nat(50), (one, other, by) => {
        const moved = { ...shifted(one, by), dropped: undefined } as unknown as Candidate;
        expect(sameButPlace(one, moved)).toBe(true);
        if (one.rule === other.rule && one.value === other.value) expect(sameButPlace(one, other)).toBe(signature(one) === signature(other));
        expect(sameButPlace(one, { ...moved, key: 'name' })).toBe(false);
        expect(sameButPlace({ ...one, evidence: [] }, moved)).toBe(false);
      }),
    );
  });
});
