/** Works out the forms of all rules. Separate from what they are, because only the build needs it. */
import { BOUNDARY_AFTER, BOUNDARY_BEFORE } from '../rules/compile.js';
import type { RuleSet } from '../rules/ruleset.js';
import { FIELDS, KIND, SET_BYTES, type Forms } from './forms.js';
import type { Layout } from './layout.js';
import type { Detector } from './types.js';

/** @param detectors in the numbering of the layout */
export function formsOf(rules: RuleSet, { origin }: Layout, detectors: readonly Detector[]): Forms {
  const sets = new Map<string, number>();
  const setOf = (hex: string): number => sets.get(hex) ?? (sets.set(hex, sets.size), sets.size - 1);
  const numbers = new Int32Array(detectors.length * FIELDS);
  detectors.forEach((_, number) => {
    const [entry, place] = [origin[2 * number]!, origin[2 * number + 1]!];
    if (entry >= 0) numbers.set(numbersOf(rules, entry, place, setOf), number * FIELDS);
  });
  const bits = new Uint8Array(sets.size * SET_BYTES);
  for (const [hex, number] of sets) {
    for (let byte = 0; byte < 256; byte++) {
      const word = Number.parseInt(hex.slice((byte >> 5) * 8, (byte >> 5) * 8 + 8), 16);
      if (((word >>> (byte & 31)) & 1) === 1) bits[number * SET_BYTES + (byte >> 3)]! |= 1 << (byte & 7);
    }
  }
  return { inCode: detectors.filter((_, number) => origin[2 * number]! < 0).map(({ name }) => name), numbers, sets: bits };
}

function numbersOf(rules: RuleSet, entry: number, place: number, setOf: (hex: string) => number): number[] {
  const { matchers, body } = rules.entry(entry);
  const { kind, before, after } = matchers[place]!;
  const { pattern, keyed } = body.call(rules.entry(entry));
  if (kind === 'pattern' && pattern) return [KIND.pattern, pattern.minLength, before - BOUNDARY_BEFORE, 0, setOf(pattern.alphabet), setOf(pattern.first)];
  if (kind !== 'keyed' || !keyed) return [KIND.other, 0, 0, 0, 0, 0];
  const { value, within } = keyed;
  const longest = Math.min(value.maxLength ?? Infinity, after - within - BOUNDARY_AFTER);
  return [KIND.keyed, value.minLength, within + longest, within, setOf(value.alphabet), setOf(value.first)];
}
