/**
 * How likely a password of unknown origin is one by its own look, as one evidence item. Separate because rules with a pattern
 * (addresses with a password) ask for it too, without an assignment around it.
 */
import type { Evidence } from '../../findings/types.js';
import { placeholder } from '../placeholders.js';
import { reference } from '../references.js';
import { features } from './features.js';
import { BIAS } from './weights.js';
import { weightOf } from './model.js';
import { sampleAddress } from './sample-address.js';

/** Rules for a password inside of an address of a known scheme: the scheme says little, the password all. */
export const ADDRESS_RULE = /^(?:ldap-credentials|pgpass-entry)$|-(?:plain-password|url|uri|dsn|jdbc|connection-string|keyword-string|user-password)$/;

/** @param address the whole match  @returns log-odds between -6 and 3 */
export function passwordEvidence(value: string, address: string): Evidence {
  const sample = sampleAddress(address, value);
  if (sample !== undefined) return { name: 'value form', weight: sample.weight, note: sample.reason };
  const pointer = reference(value, false) ?? placeholder(value);
  if (pointer !== undefined) return { name: 'value form', weight: -5, note: pointer };
  if (/^(?:value|undef|null|none|nil|optarg|argv?|param)$/i.test(value)) return { name: 'value form', weight: -5, note: 'a word of code' };
  if (/^(?:(?:my|your|some)[-_]?)?(?:password|passwd|pass|secret|pwd)$/i.test(value)) return { name: 'value form', weight: -3, note: 'the word itself' };
  let sum = BIAS;
  for (const feature of features({
    key: 'password', meaning: { kind: 'password', words: ['password'], head: 'password', tail: 'none', lead: 'none' }, value, syntax: 'url', by: 'scheme',
    quote: '', keyQuoted: false, inner: true, ahead: '', behind: '', around: '',
  })) if (!feature.startsWith('context:')) sum += weightOf(feature);
  const weight = Math.max(-3, Math.min(3, Math.round(sum * 100) / 100));
  return { name: 'value form', weight, note: weight >= 0 ? 'looks like a password' : 'looks like a word or a sample' };
}
