/**
 * From what was seen to evidence, or to nothing when no path could make it reportable. Separate from features and
 * weights because it is where time is saved: key and value repeat all over a program (`token: "NextToken"`), so what
 * they say by themselves is worked out once, and most assignments are dismissed by a sum, without a word being built.
 */
import type { Evidence } from '../../findings/types.js';
import { THRESHOLDS } from '../confidence.js';
import { contextFeatures, family, nameForm, ownFeatures, placeFeatures, syntaxFeatures, type OwnSeen, type Seen } from './features.js';
import type { KeyMeaning } from './key-name.js';
import { BASE, groupOfFamily, mostOfPath, mostOfPlace, weigh, weightOf } from './model.js';
import { BIAS } from './weights.js';

interface Own {
  names: readonly string[];
  sum: number;
  /** Worked out for the first candidate. */
  evidence: readonly Evidence[] | undefined;
}

/** Keys and values that are remembered; then all are forgotten. About 2 MB. */
const MOST_KNOWN = 4096;
/** A value above this many characters is seldom met twice. */
const LONGEST_KNOWN = 80;
const known = new Map<string, Own>();
/** By the features of the place. */
const knownPlaces = new Map<string, readonly Evidence[]>();

/** Log-odds below which nothing is reported; a hair lower, for evidence is rounded group by group. */
const HOPELESS = Math.log(THRESHOLDS.low / (1 - THRESHOLDS.low)) - 0.1;

/** @param kinds traits of what was seen, as the judge will see them  @param all also for what no path could lift to the least confidence  @returns undefined when it is not worth a candidate */
export function appraise(seen: Seen, kinds: readonly string[], all: boolean): Evidence[] | undefined {
  const own = ownOf(seen);
  const place = all ? placeFeatures(seen) : placeThatMatters(seen, own, kinds);
  return place && [BASE, ...(own.evidence ??= weigh(own.names)), ...weighPlace(place)];
}

/** Whether appraise() has nothing to say. */
export function worthless(seen: Seen, kinds: readonly string[]): boolean {
  return placeThatMatters(seen, ownOf(seen), kinds) === undefined;
}

/** Features of the place; undefined when even the best path would leave too little. */
function placeThatMatters(seen: Seen, own: Own, kinds: readonly string[]): string[] | undefined {
  const rest = BIAS + own.sum + mostOfPath(kinds) - HOPELESS;
  const most = mostOfPlace(kinds[1]![0]!, groupOfFamily(kinds[0]!));
  if (rest + most.syntax + most.context < 0) return undefined;
  const syntax = syntaxFeatures(seen);
  const withSyntax = rest + sumOf(syntax);
  if (withSyntax + most.context < 0) return undefined;
  const context = contextFeatures(seen);
  return withSyntax + sumOf(context) < 0 ? undefined : [...syntax, ...context];
}

function weighPlace(names: readonly string[]): readonly Evidence[] {
  const id = names.join('\n');
  let evidence = knownPlaces.get(id);
  if (evidence === undefined) {
    if (knownPlaces.size >= MOST_KNOWN) knownPlaces.clear();
    knownPlaces.set(id, evidence = weigh(names));
  }
  return evidence;
}

/** Whether nothing around could make a value of name characters reportable under this key. */
export function hopeless(key: string, meaning: KeyMeaning, value: string, quoted: boolean): boolean {
  const own = ownOf({ key, meaning, value, quote: quoted ? '"' : '' });
  const [kind, form] = [family(meaning), nameForm(value)];
  const most = (shape: 'quoted' | 'inner' | 'bare'): number => {
    const place = mostOfPlace(shape[0]!, groupOfFamily(kind));
    return mostOfPath([kind, shape, form]) + place.syntax + place.context;
  };
  return BIAS + own.sum + (quoted ? most('quoted') : Math.max(most('bare'), most('inner'))) < HOPELESS;
}

function ownOf(seen: OwnSeen): Own {
  const { key, value, meaning, quote } = seen;
  if (value.length > LONGEST_KNOWN) return appraiseOwn(seen);
  const id = `${meaning.kind}\0${meaning.tail}\0${meaning.lead}\0${meaning.words.length}\0${quote === '' ? 0 : 1}\0${key}\0${value}`;
  let own = known.get(id);
  if (own === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(id, own = appraiseOwn(seen));
  }
  return own;
}

function appraiseOwn(seen: OwnSeen): Own {
  const names = ownFeatures(seen);
  return { names, sum: sumOf(names), evidence: undefined };
}

function sumOf(names: readonly string[]): number {
  let sum = 0;
  for (const name of names) sum += weightOf(name);
  return sum;
}
