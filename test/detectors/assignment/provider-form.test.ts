/** A key named after a provider, of a form that no provider issues, counts less; what a provider could have issued does not. */
import { describe, expect, test } from 'vitest';
import { providerForm } from '../../../src/detectors/assignment/provider-form.js';
import { keyMeaning } from '../../../src/detectors/assignment/key-name.js';
import type { Seen } from '../../../src/detectors/assignment/features.js';
import { random } from '../../random.js';
import { ruleOf } from '../drive.js';

const words: Record<string, string[]> = { 'api-provider-secret': ['scaleway', 'new_relic'], 'api-service-key': ['salesmate'] };
const formOf = providerForm((id) => (words[id] ? { ...ruleOf(id), keyed: { words: words[id], value: 'x' } } : undefined));
const long = random('A-Za-z0-9', 36, 1);

const weight = (key: string, value: string, ahead = ''): number =>
  formOf({ key, meaning: keyMeaning(key)!, value, syntax: 'quoted', by: '=', quote: '"', keyQuoted: false, inner: false, ahead, behind: '', around: '' } satisfies Seen)?.weight ?? 0;

describe('a key named after a provider', () => {
  test.each([
    ['npmtoken', `${long.slice(0, 8)}?${long.slice(9)}`, ''],
    ['SCALEWAY_API_KEY', long.slice(0, 9), ''],
    ['newRelicToken', `${long}<>`, ''],
    ['token', `?${long}`, '  salesmate '],
  ])('%s of a form that none has counts less', (key, value, ahead) => {
    expect(weight(key, value, ahead)).toBeLessThan(-1);
  });

  test.each([
    ['npm_token', long, ''],
    ['SCALEWAY_API_KEY', `${long}.x/y+z==`, ''],
    ['scaleway_password', 'a?b', ''],
    ['salesmate_key', long.slice(0, 9), ''],
    ['api_token', `${long}?`, ''],
    ['token', `${long}?`, 'and '],
  ])('%s is left as it is', (key, value, ahead) => {
    expect(weight(key, value, ahead)).toBe(0);
  });
});
