/** Works out the forms of all rules. Separate from what they are, because only the build needs it. */
import { BOUNDARY_AFTER, BOUNDARY_BEFORE } from '../rules/compile.js';
import type { Form } from '../rules/regex/compile.js';
import { parsePattern } from '../rules/regex/parse.js';
import { firstPlaces } from '../rules/regex/places.js';
import type { RuleSet } from '../rules/ruleset.js';
import { FIELD, FIELDS, KIND, SET_BYTES, type Forms } from './forms.js';
import type { Layout } from './layout.js';
import type { Detector } from './types.js';

/** Places of a value that are looked at. */
const MOST_PLACES = 16;

/** @param detectors in the numbering of the layout */
export function formsOf(rules: RuleSet, { origin }: Layout, detectors: readonly Detector[]): Forms {
  const sets = new Map<string, number>();
  const setOf = (hex: string): number => sets.get(hex) ?? (sets.set(hex, sets.size), sets.size - 1);
  const numbers = new Int32Array(detectors.length * FIELDS);
  const places: number[] = [];
  detectors.forEach((_, number) => {
    const [entry, place] = [origin[2 * number]!, origin[2 * number + 1]!];
    if (entry < 0) return;
    const known = knownOf(rules, entry, place);
    if (!known) return;
    const { form, text, fields } = known;
    numbers.set([...fields, places.length, Math.min(MOST_PLACES, form.minLength)], number * FIELDS);
    numbers[number * FIELDS + FIELD.alphabet] = setOf(form.alphabet);
    numbers[number * FIELDS + FIELD.first] = setOf(form.first);
    for (const set of firstPlaces(parsePattern(text, '').root, Math.min(MOST_PLACES, form.minLength))) places.push(setOf(set.toHex()));
  });
  const bits = new Uint8Array(sets.size * SET_BYTES);
  for (const [hex, number] of sets) {
    for (let byte = 0; byte < 256; byte++) {
      const word = Number.parseInt(hex.slice((byte >> 5) * 8, (byte >> 5) * 8 + 8), 16);
      if (((word >>> (byte & 31)) & 1) === 1) bits[number * SET_BYTES + (byte >> 3)]! |= 1 << (byte & 7);
    }
  }
  return { inCode: detectors.filter((_, number) => origin[2 * number]! < 0).map(({ name }) => name), numbers, places: Int32Array.from(places), sets: bits };
}

/** What is known of a rule, if its form is; `fields` up to FIELD.named. */
function knownOf(rules: RuleSet, entry: number, place: number): { form: Form; text: string; fields: number[] } | undefined {
  const { matchers, body } = rules.entry(entry);
  const { kind, before, after } = matchers[place]!;
  const { rule, pattern, keyed } = body.call(rules.entry(entry));
  if (kind === 'pattern' && pattern) return { form: pattern, text: rule.pattern!, fields: [KIND.pattern, pattern.minLength, before - BOUNDARY_BEFORE, 0, 0, 0, 0] };
  if (kind !== 'keyed' || !keyed) return undefined;
  const { value, within } = keyed;
  const longest = Math.min(value.maxLength ?? Infinity, after - within - BOUNDARY_AFTER);
  return { form: value, text: rule.keyed!.value, fields: [KIND.keyed, value.minLength, within + longest, within, 0, 0, rule.keyed!.named === true ? 1 : 0] };
}
