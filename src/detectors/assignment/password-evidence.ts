/**
 * How likely a password of unknown origin is one by its own look, as one evidence item. Separate because rules with a pattern
 * (addresses with a password) ask for it too, without an assignment around it.
 */
import type { Evidence } from '../../findings/types.js';
import { reference } from '../references.js';
import { features } from './features.js';
import { BIAS } from './weights.js';
import { weightOf } from './model.js';

/** Log-odds between -3 and 3. */
export function passwordEvidence(value: string): Evidence {
  const pointer = reference(value, false);
  if (pointer !== undefined) return { name: 'value form', weight: -5, note: pointer };
  let sum = BIAS;
  for (const feature of features({
    key: 'password', meaning: { kind: 'password', words: ['password'], head: 'password', tail: 'none', lead: 'none' }, value, syntax: 'url', by: 'scheme',
    quote: '', keyQuoted: false, inner: true, ahead: '', behind: '', around: '',
  })) if (!feature.startsWith('context:')) sum += weightOf(feature);
  const weight = Math.max(-3, Math.min(3, Math.round(sum * 100) / 100));
  return { name: 'value form', weight, note: weight >= 0 ? 'looks like a password' : 'looks like a word or a sample' };
}
