/** The detector behind one matcher of a rule. Separate because it is made in one go with all others, or alone when a literal of it is met. */
import type { RuleEntry } from '../rules/ruleset.js';
import { KeyedDetector } from './keyed.js';
import { PatternDetector } from './pattern.js';
import { LineSearchDetector, SearchDetector } from './search.js';
import type { Detector } from './types.js';

/** @param place index into the entry's matchers */
export function detectorOf(entry: RuleEntry, place: number): Detector {
  const matcher = entry.matchers[place]!;
  if (matcher.kind === 'pattern') return new PatternDetector(entry, matcher);
  if (matcher.kind === 'keyed') return new KeyedDetector(entry, matcher);
  return matcher.literals.length > 0 ? new SearchDetector(entry, matcher) : new LineSearchDetector(entry);
}
