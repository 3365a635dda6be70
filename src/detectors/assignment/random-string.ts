/**
 * Random strings that no key name announces. Separate from the assignment detector because nothing but the string itself and
 * its quotation marks speak for it: except for seeds of a well-known form it is a guess, reported at low confidence only.
 */
import type { Evidence } from '../../findings/types.js';
import type { Rule } from '../../rules/types.js';
import { characters } from '../measures/characters.js';
import { surprise } from '../measures/bigrams.js';
import { noteExtent, type Detector } from '../types.js';
import { isQuoted, mayBeRandom, REACH, runEnd } from './random-run.js';

/** Seeds of NATS keys: kind letters, then base32. The rule of their own asks for a nearby word or a checksum that holds. */
const SEED = /^S[UAONCX][A-Z2-7]{56}$/;

/** What stands ahead of values that are random and open nothing. */
const HARMLESS = /(?:integrity|checksum|digest|hash|sha\d*|md5|etag|signature|sig|fingerprint|thumbprint|uuid|guid|nonce|salt|commit|revision|public|cert\w*|modulus|id)["'`\]]?[ \t]*(?::|=|=>|,|\()[ \t]*$/i;

/** @param context gives the rule of an id; undefined when it is switched off */
export function randomStrings(context: { rule(id: string): Rule | undefined }): Detector {
  return {
    name: 'random-string',
    scope: 'window',
    literals: [],
    shapes: ['token'],
    reach: REACH,
    verify(window, at, _literal, sink) {
      const { bytes, lo } = window;
      const end = runEnd(window, at);
      noteExtent(window, at - REACH.before, end + 1);
      if (!mayBeRandom(window, at, end)) return;
      const rule = context.rule('random-string');
      if (rule === undefined) return;
      const value = bytes.toString('latin1', at, end);
      const quoted = isQuoted(window, at, end);
      const evidence = judge(value, quoted, bytes.toString('latin1', Math.max(lo, at - REACH.before), at - (quoted ? 1 : 0)));
      if (evidence !== undefined) sink({ rule, span: { start: at, end }, secretSpan: { start: at, end }, value, decodedFrom: [], evidence: [evidence] });
    },
  };
}

function judge(value: string, quoted: boolean, ahead: string): Evidence | undefined {
  if (SEED.test(value) && surprise(value) > 4.5) return { name: 'format', weight: 1.4, note: 'has the form of a seed in base32' };
  if (!quoted || HARMLESS.test(ahead)) return undefined;
  const c = characters(value);
  if (c.run > 3) return undefined;
  const s = surprise(value);
  return s < 5.2 ? undefined : { name: 'randomness', weight: -1.2, note: `a quoted random string of ${value.length} characters without a name that explains it` };
}
