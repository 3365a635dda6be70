/**
 * The detector of assigned values: anchored at key words, it reads the assignment around a hit, drops what is no
 * literal secret with the reason, and weighs the rest. Separate from what it calls because the engine meets only this.
 */
import type { Candidate, Evidence } from '../../findings/types.js';
import type { Rule } from '../../rules/types.js';
import { saysUnreal } from '../made-up.js';
import type { Detector, Sink } from '../types.js';
import { examine, LITERALS } from './examine.js';
import type { Found } from './found.js';
import { REACH } from './name-bounds.js';
import { evidenceOf } from './appraise.js';
import { traits } from './features.js';
import { dictionaryShare } from '../measures/dictionary.js';
import type { Syntax } from './grammar/place.js';
import { providerForm } from './provider-form.js';

/** A password handed to what sets one: set_password("x"), .withPassword("x"), dial options, and maps that are built from names and values. */
const SETTER = /(?:^|[._])(?:set|with|dial|use|update|change|new)_?[a-z]*(?:password|passwd|pwd|passphrase)$/i;
const PUTS = /^(?:of|put|set|setProperty|option|options|add|with|entry|Map\.of|setenv|putenv|SetEnvironmentVariable|String|StringVar|default)$/;
const TOLD = { name: 'setter', weight: 0.9, note: 'handed to what sets a password' } as const;
/** A word, or words that are joined as in names, may be anything. */
const WORDS = /^[a-z]+(?:[-_. ][a-z]+)*$/i;

function isTold({ seen }: Found): boolean {
  if (seen.meaning.kind !== 'password' || seen.meaning.tail === 'aspect' || WORDS.test(seen.value) || seen.value.length < 8) return false;
  return seen.syntax === 'call' ? SETTER.test(seen.key) : seen.syntax === 'argument' && PUTS.test(seen.by);
}

/** What people think of as a password: letters, a sign that no name has, and a digit or capitals. In calls and in pairs of name and value labelled lines show mostly names. */
const TYPED = { name: 'password form', weight: 1, note: 'letters, digits and a sign, as people make passwords' } as const;
/** Words with a number behind them: Autumn_2031, copper-kettle-47. */
const NUMBERED = { name: 'password form', weight: 2, note: 'words and a number, as people make passwords' } as const;
const WORDS_AND_NUMBER = /^(?![a-z]+[-_.]\d{1,2}$)(?=(?:[^A-Za-z]*[A-Za-z]){4})(?:[A-Za-z][A-Za-z0-9]*(?:[-_.@#!][A-Za-z][A-Za-z0-9]*)*[-_.@#!]?\d{2,4}[!?.*#$]{0,2}|[A-Z][a-z]{3,}[A-Z][a-z]{3,}\d)$/;
/** Four words and more that stand side by side. */
const PHRASED = { name: 'password form', weight: 2, note: 'a phrase of words, as people make passwords' } as const;
const SOME_WORDS = 0.2;
const PHRASE = /^[a-z]{3,}([-_. ])[a-z]{3,}(?:\1[a-z]{3,}){2,4}$/;
const HYPHENED = /^[a-z]{3,}(?:-[a-z]{3,}){3,5}$/;
/** What samples, names of things and versions have among their words. */
const NAMES_SOMETHING = /test|example|sample|fake|dummy|mock|foobar|wrong|invalid|passw|pwd|secret|token|auth|cred|admin|login|default|change|hello|qwert|asdf|version|(?<![a-z])(?:abc|base\d|aes|app|bad|bar|baz|db|demo|foo|id|key|md5|my|name|new|old|pass|rsa|sha|some|user|utf|v|your)(?![a-z])/i;

function typedPassword({ seen: { meaning, value, syntax } }: Found, told: boolean): Evidence | undefined {
  const thought = meaning.kind === 'password' || (meaning.kind === 'secret' && syntax === 'call');
  if (!thought || meaning.tail === 'aspect' || value.length < 7 || value.length > 48) return undefined;
  if (meaning.kind === 'password' && meaning.tail === 'none' && (syntax === 'pair' || syntax === 'element' || told) && value.length <= 30 && /^[!-~]+$/.test(value) && /[a-z]/.test(value) && /[!@#$%^&*?+]/.test(value) && /\d/.test(value)) return TYPED;
  if (NAMES_SOMETHING.test(value)) return undefined;
  if (!BY_PLACE.has(syntax)) return syntax !== 'prose' && HYPHENED.test(value) && dictionaryShare(value) >= SOME_WORDS ? PHRASED : undefined;
  return value.length <= 30 && WORDS_AND_NUMBER.test(value) ? NUMBERED : PHRASE.test(value) && dictionaryShare(value) >= SOME_WORDS ? PHRASED : undefined;
}

/** Where a name is as likely as a password, as far as the syntax says. */
const BY_PLACE: ReadonlySet<Syntax> = new Set(['call', 'argument', 'option', 'default', 'wrapped', 'pair', 'declared', 'element', 'compare', 'cell']);

/** Characters of a value that was issued rather than thought of. */
const SHORTEST_ISSUED = 16;

/** @param context gives the rule of an id; undefined when it is switched off, then nothing is reported under it */
export function assignmentDetector(context: { rule(id: string): Rule | undefined; keepAll?: boolean }): Detector {
  const all = context.keepAll === true;
  const formOf = providerForm((id) => context.rule(id));
  // One function for all hits: most of them end without a word.
  let target: Sink;
  const propose = (found: Found): void => {
    if (found.dropped !== undefined && !all) return;
    const rule = context.rule(found.ruleId);
    if (rule === undefined) return;
    const { seen, kinds = traits(seen) } = found;
    const evidence = found.dropped === undefined ? evidenceOf(seen, found.appraised!) : [];
    if (found.dropped === undefined) {
      const form = formOf(seen);
      if (form !== undefined) evidence.push(form);
      // a password may be a word; what is issued says nothing by chance
      const said = kinds[0] === 'pw' || seen.value.length < SHORTEST_ISSUED ? undefined : saysUnreal(seen.value);
      if (said !== undefined) evidence.push(said);
      const told = isTold(found) ? TOLD : undefined;
      if (told !== undefined) evidence.push(told);
      const typed = typedPassword(found, told !== undefined);
      if (typed !== undefined) evidence.push(typed);
    }
    const candidate: Candidate = {
      rule,
      span: found.span,
      secretSpan: found.secret,
      value: seen.value,
      key: seen.key,
      decodedFrom: [],
      evidence,
      traits: kinds,
    };
    if (found.dropped !== undefined) candidate.dropped = found.dropped;
    target(candidate);
  };
  return {
    name: 'assignment',
    scope: 'window',
    literals: LITERALS,
    reach: REACH,
    verify(window, at, literal, sink) {
      target = sink;
      examine(window, at, literal, propose, all);
    },
  };
}
