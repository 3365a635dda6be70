/**
 * Words that stand for a password where nothing is guarded: in tests, fixtures, examples and documents. Separate because it
 * needs value and path together, which only the judge sees. Such a finding is kept at low confidence, it is not dropped.
 */
import type { Place } from '../content/file-kind.js';
import type { Candidate, Evidence } from '../findings/types.js';

const PLACES: ReadonlySet<Place> = new Set<Place>(['test', 'fixture', 'docs', 'example']);
const WEIGHT = -3;
/** Nothing but words for a password and what tests say of one: newpassword, test-pw, wrong_secret1. */
const SAYS_SO = /^(?:(?:an?|the|test|testing|my|some|new|old|other|another|wrong|bad|good|incorrect|invalid|valid|fake|dummy|example|sample|not|no|plain|simple|user|mock)[-_ .]?){1,3}(?:password|passwd|passphrase|pass|pwd?|secret|token|key)[-_]?\d{0,3}$/i;

/** Undefined when the value could be anybody's password, or stands where one would be used. */
export function sampleEvidence({ traits, value }: Candidate, place: Place): Evidence | undefined {
  if (traits === undefined || !PLACES.has(place)) return undefined;
  return SAYS_SO.test(value) ? { name: 'sample', weight: WEIGHT, note: 'words, as tests and examples have for passwords' } : undefined;
}
