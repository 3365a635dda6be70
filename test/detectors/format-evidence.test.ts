/** What a value of a known format says: names behind a short marker are none, more words of the marker are. */
import { describe, expect, test } from 'vitest';
import { judgeFormat } from '../../src/detectors/format-evidence.js';
import type { Evidence } from '../../src/findings/types.js';
import type { Rule } from '../../src/rules/types.js';
import { random } from '../random.js';
import { ruleOf } from './drive.js';

const random24 = `${random('A-Za-z', 6, 1)}4${random('A-Za-z0-9', 12, 2)}77${random('0-9', 3, 3)}`;

function judged(value: string, literal: string, confidence: Rule['confidence'] = 'medium'): { dropped: string | undefined; weight: number } {
  const evidence: Evidence[] = [];
  const dropped = judgeFormat({ ...ruleOf('made'), literals: [literal], confidence }, value, evidence);
  return { dropped, weight: evidence.reduce((sum, item) => sum + item.weight, 0) };
}

describe('a value behind a marker', () => {
  test.each([['keyBindingServiceProvider', 'key'], ['lip_sync_preview_url', 'lip_'], ['STS.assumeRoleWithIdentity', 'STS.']])('%s is a name', (value, literal) => {
    expect(judged(value, literal).dropped).toBe('words behind the marker');
    const unmistakable = judged(value, literal, 'high');
    expect(unmistakable.dropped).toBeUndefined();
    expect(unmistakable.weight).toBeLessThan(0);
  });

  test.each([[`tskey-secret-${random24}`, 'tskey-'], [`tskey-${random24}`, 'tskey-']])('%s is none', (value, literal) => {
    expect(judged(value, literal)).toEqual({ dropped: undefined, weight: 1.2 });
  });

  test('is no line of a genome', () => {
    expect(judged(`ATTA${random('ACGT', 56, 5)}`, 'ATTA', 'high').dropped).toBe('nucleotides');
    expect(judged(`ATTA${random('A-Z', 56, 5)}`, 'ATTA', 'high').dropped).toBeUndefined();
  });

  test('is no constant of a program', () => {
    expect(judged('DEFAULT_ALLOWED_SOURCES', 'password').dropped).toBe('code: argument of a call');
    expect(judged('DEFAULT_4LLOWED_x7', 'password').dropped).toBeUndefined();
  });

  test('says itself that it is no real one', () => {
    expect(judged(`tskey-${random24}fake${random24}`, 'tskey-').weight).toBeLessThan(0);
    expect(judged(`tskey-${random24}fake${random24}`, 'tskey-', 'high').weight).toBe(3);
  });

  test('typed by hand is less sure, and the digits or the alphabet alone stand for one', () => {
    expect(judged('tskey-12345678-9abc-def0-1234-56789abcdef0', 'tskey-', 'high')).toEqual({ dropped: undefined, weight: 3 - 0.9 });
    for (const body of ['12345678901234567890', 'abcdefghijklmnopqrstuvwxyz12345']) expect(judged(`tskey-${body}`, 'tskey-', 'high').dropped).toBe('nothing but the alphabet or counting');
  });
});
