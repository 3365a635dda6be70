/**
 * The detector of assigned values: anchored at key words, it reads the assignment around a hit, drops what is no
 * literal secret with the reason, and weighs the rest. Separate from what it calls because the engine meets only this.
 */
import type { Candidate } from '../../findings/types.js';
import type { Rule } from '../../rules/types.js';
import { saysUnreal } from '../made-up.js';
import type { Detector, Sink } from '../types.js';
import { examine, LITERALS } from './examine.js';
import type { Found } from './found.js';
import { REACH } from './name-bounds.js';
import { evidenceOf } from './appraise.js';
import { traits } from './features.js';
import { passwordForm } from './password-form.js';
import { providerForm } from './provider-form.js';

/** A password handed to what sets one: set_password("x"), .withPassword("x"), dial options, and maps that are built from names and values. */
const SETTER = /(?:^|[._])(?:set|with|dial|use|update|change|new)_?[a-z]*(?:password|passwd|pwd|passphrase|credentials|basic_?auth)$/i;
const PUTS = /^(?:of|put|set|setProperty|option|options|add|with|entry|Map\.of|setenv|putenv|SetEnvironmentVariable|String|StringVar|default)$/;
const TOLD = { name: 'setter', weight: 0.9, note: 'handed to what sets a password' } as const;
/** A word, or words that are joined as in names, may be anything. */
const WORDS = /^[a-z]+(?:[-_. ][a-z]+)*$/i;

function isTold({ seen, told }: Found): boolean {
  if (seen.meaning.kind !== 'password' || seen.meaning.tail === 'aspect' || WORDS.test(seen.value) || seen.value.length < 8) return false;
  if (told === true) return true;
  return seen.syntax === 'call' ? SETTER.test(seen.key) : seen.syntax === 'argument' && PUTS.test(seen.by);
}

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
      const typed = passwordForm(seen, told !== undefined);
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
