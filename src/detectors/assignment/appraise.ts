/**
 * From what was seen to evidence, or to nothing when no path could make it reportable. Separate from features and
 * weights because it is where time is saved: key and value repeat all over a program (`token: "NextToken"`), and lines in the versions
 * of a file, so what they say is worked out once; and most assignments are dismissed by a sum, without a word being built.
 */
import type { Evidence } from '../../findings/types.js';
import { THRESHOLDS } from '../confidence.js';
import { Recent } from '../../util/recent.js';
import { family, groupOfFamily } from './family.js';
import { aroundFeatures, aroundSigns, groupOf, lineFeatures, nameForm, ownFeatures, shapeOf, syntaxFeatures, type OwnSeen, type Seen } from './features.js';
import type { KeyMeaning } from './key-name.js';
import { BASE, mostOfPath, mostOfPlace, weigh, weightOf } from './model.js';
import { noSecretOnItsLine } from './no-secret.js';
import { signsSession } from './password-form.js';
import { BIAS } from './weights.js';

interface Weighed {
  readonly names: readonly string[];
  readonly sum: number;
}

/** What key and value say by themselves. */
interface Own extends Weighed {
  /** Worked out for the first candidate. */
  evidence: readonly Evidence[] | undefined;
  /** Lines that they stand on. */
  readonly lines: Map<string, Line>;
}

/** What their line adds: its syntax, and what stands ahead and behind. */
interface Line extends Weighed {
  /** By signs of the lines around. */
  readonly evidence: (readonly Evidence[] | undefined)[];
  /** Why it holds no secret; null for no reason, undefined when it was not asked. */
  reason: string | null | undefined;
}

/** Something that is worth a candidate. */
export interface Appraised {
  readonly own: Own;
  readonly line: Line;
  readonly signs: number;
}

/** Keys and values that are remembered in one generation. About 2 MB. */
const MOST_KNOWN = 4096;
/** Longer ones are not. */
const LONGEST_KNOWN = 256;
const known = new Recent<string, Own>(MOST_KNOWN);
/** Lines of one key and value, and characters of one line, that are remembered. */
const MOST_LINES = 16;
const LONGEST_LINE = 300;

/** What the lines around say, by signs, shape and group. */
const surroundings = new Map<string, Weighed>();

/** Log-odds below which nothing is reported; a hair lower, for evidence is rounded group by group. */
const HOPELESS = Math.log(THRESHOLDS.low / (1 - THRESHOLDS.low)) - 0.1;

/** @param kinds traits of what was seen, as the judge will see them  @param all also what no path could lift to the least confidence  @returns undefined when it is not worth a candidate */
export function appraise(seen: Seen, kinds: readonly string[], all: boolean): Appraised | undefined {
  const own = ownOf(seen);
  const rest = BIAS + own.sum + mostOfPath(kinds) + (signsSession(seen)?.weight ?? 0) - HOPELESS;
  const most = mostOfPlace(shapeOf(seen), groupOf(seen));
  if (!all && rest + most.syntax + most.line + most.around < 0) return undefined;
  const line = lineOf(seen, own);
  if (!all && rest + line.sum + most.around < 0) return undefined;
  const signs = aroundSigns(seen.around);
  return !all && rest + line.sum + surroundingsOf(signs, seen).sum < 0 ? undefined : { own, line, signs };
}

/** Why what was seen is no secret, as far as key, value and line say. */
export function reasonOf(seen: Seen, { line }: Appraised): string | undefined {
  return (line.reason === undefined ? (line.reason = noSecretOnItsLine(seen) ?? null) : line.reason) ?? undefined;
}

/** What speaks for it and against it, as a list of its own. */
export function evidenceOf(seen: Seen, { own, line, signs }: Appraised): Evidence[] {
  const place = (line.evidence[signs] ??= weigh([...line.names, ...surroundingsOf(signs, seen).names]));
  return [BASE, ...(own.evidence ??= weigh(own.names)), ...place];
}

/** Whether nothing around could make a value of name characters reportable under this key. */
export function hopeless(key: string, meaning: KeyMeaning, value: string, quoted: boolean): boolean {
  const own = ownOf({ key, meaning, value, quote: quoted ? '"' : '' });
  const [kind, form] = [family(meaning), nameForm(value)];
  const most = (shape: 'quoted' | 'inner' | 'bare'): number => {
    const place = mostOfPlace(shape[0]!, groupOfFamily(kind));
    return mostOfPath([kind, shape, form]) + place.syntax + place.line + place.around;
  };
  return BIAS + own.sum + (quoted ? most('quoted') : Math.max(most('bare'), most('inner'))) < HOPELESS;
}

function ownOf(seen: OwnSeen): Own {
  const { key, value, meaning, quote } = seen;
  const make = (): Own => ({ ...weighed(ownFeatures(seen)), evidence: undefined, lines: new Map() });
  if (value.length > LONGEST_KNOWN) return make();
  const id = `${meaning.kind}\0${meaning.tail}\0${meaning.lead}\0${meaning.words.length}\0${quote === '' ? 0 : 1}\0${key}\0${value}`;
  let own = known.get(id);
  if (own === undefined) known.set(id, own = make());
  return own;
}

function lineOf(seen: Seen, { lines }: Own): Line {
  const { syntax, by, quote, keyQuoted, inner, ahead, behind } = seen;
  const make = (): Line => ({ ...weighed([...syntaxFeatures(seen), ...lineFeatures(seen)]), evidence: [], reason: undefined });
  if (ahead.length + behind.length > LONGEST_LINE) return make();
  const id = `${syntax}\0${by}\0${quote}\0${keyQuoted ? 1 : 0}${inner ? 1 : 0}\0${ahead}\0${behind}`;
  let line = lines.get(id);
  if (line === undefined) {
    if (lines.size >= MOST_LINES) lines.clear();
    lines.set(id, line = make());
  }
  return line;
}

function surroundingsOf(signs: number, seen: Seen): Weighed {
  const [shape, group] = [shapeOf(seen), groupOf(seen)];
  const id = `${signs}${shape}${group}`;
  let said = surroundings.get(id);
  if (said === undefined) surroundings.set(id, said = weighed(aroundFeatures(signs, shape, group)));
  return said;
}

function weighed(names: readonly string[]): Weighed {
  let sum = 0;
  for (const name of names) sum += weightOf(name);
  return { names, sum };
}
