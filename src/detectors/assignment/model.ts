/**
 * The weights of features and their sums by group. Separate from the features because the table is written by
 * scripts/train.mjs, and unpacked only when the first candidate is weighed.
 */
import type { Evidence } from '../../findings/types.js';
import { BIAS, WEIGHTS } from './weights.js';
import { groupOfFamily } from './family.js';
import { AROUND_NAMES } from './features.js';
import { phrase } from './wording.js';

let table: Map<string, number> | undefined;

function unpack(): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of WEIGHTS.split('\n')) {
    const cut = part.lastIndexOf(' ');
    if (cut > 0) weights.set(part.slice(0, cut), Number(part.slice(cut + 1)) / 100);
  }
  return weights;
}

export function weightOf(feature: string): number {
  return (table ??= unpack()).get(feature) ?? 0;
}

export interface Most {
  syntax: number;
  /** Of the value's line. */
  line: number;
  /** Of the lines around. */
  around: number;
}

const placeBounds = new Map<string, Most>();

/**
 * No syntax and no text around adds more log-odds than this to a value of a shape (`q`, `i` or `b`, see placeFeatures) and a group. Of the
 * features that say which syntax it is, what stands behind it and what ties it to the key there is one each; all others are added up.
 */
export function mostOfPlace(shape: string, group: string): Most {
  const id = `${shape}/${group}`;
  let bound = placeBounds.get(id);
  if (bound === undefined) placeBounds.set(id, bound = boundOfPlace(shape, group));
  return bound;
}

/** Of the features of the syntax those of which several may be there. */
const BESIDE = new Set(['goes-on', 'key-quoted', 'escaped-mark', 'setter', 'getter', 'other-call', 'constructor']);

function boundOfPlace(shape: string, group: string): Most {
  let [line, around] = [0, 0];
  const most = new Map<string, number>();
  for (const [name, weight] of (table ??= unpack())) {
    const ofContext = name.startsWith('context:');
    if (!ofContext && !name.startsWith('syntax:')) continue;
    const [first, ...parts] = name.slice(name.indexOf(':') + 1).split('/');
    if (!parts.every((part) => part === '' || part === shape || part === group)) continue;
    if (ofContext) {
      if (AROUND_NAMES.includes(first!)) around += Math.max(0, weight);
      else line += Math.max(0, weight);
      continue;
    }
    const one = BESIDE.has(first!) || first!.startsWith('default-') ? name : /^(?:then|by)/.exec(first!)?.[0] ?? `is ${first}`;
    most.set(one, one.startsWith('is ') ? (most.get(one) ?? 0) + weight : Math.max(most.get(one) ?? 0, weight));
  }
  let [is, others] = [0, 0];
  for (const [one, weight] of most) {
    if (one.startsWith('is ')) is = Math.max(is, weight);
    else others += Math.max(0, weight);
  }
  return { syntax: is + others, line, around };
}

const pathBounds = new Map<string, number>();

/** No path adds more log-odds than this to a candidate of these traits: the best kind of file, the best place, the best of both. */
export function mostOfPath(traits: readonly string[]): number {
  const id = traits.join('/');
  let bound = pathBounds.get(id);
  if (bound === undefined) {
    const names = [...(table ??= unpack()).keys()].filter((name) => name.startsWith('path:'));
    const firsts = new Set(names.map((name) => name.slice('path:'.length).split('/')[0]!));
    let [kind, place] = [0, 0];
    for (const first of firsts) {
      const [own, ofKind, ofPlace] = boundsOf(first, traits);
      kind = Math.max(kind, own + ofKind);
      place = Math.max(place, own + ofPlace);
    }
    const both = Math.max(0, ...names.map(weightOf));
    pathBounds.set(id, bound = kind + place + both);
  }
  return bound;
}

function boundsOf(first: string, [family = '', shape = '', form = '']: readonly string[]): [own: number, ofKind: number, ofPlace: number] {
  const group = groupOfFamily(family);
  const ofGroup = weightOf(`path:${first}/${group}`);
  return [weightOf(`path:${first}`), weightOf(`path:${first}/${shape}`) + weightOf(`path:${first}/${shape}/${form}`) + ofGroup, ofGroup];
}

const GROUPS: Readonly<Record<string, string>> = { key: 'key name', value: 'value form', random: 'randomness', syntax: 'syntax', context: 'context' };

/** Features that count less than this are summed up but not told. */
const TELLING = 0.2;

export const BASE: Evidence = { name: 'base', weight: BIAS, note: 'what is true of any assigned value' };

/** Sums by group, each with what counts most in it. Empty groups are left out. */
export function weigh(names: readonly string[]): Evidence[] {
  const out: Evidence[] = [];
  const byGroup = new Map<string, string[]>();
  for (const feature of names) {
    const group = feature.slice(0, feature.indexOf(':'));
    const list = byGroup.get(group);
    if (list) list.push(feature);
    else byGroup.set(group, [feature]);
  }
  for (const [group, name] of Object.entries(GROUPS)) {
    let sum = 0;
    const told = new Map<string, number>();
    for (const feature of byGroup.get(group) ?? []) {
      const weight = weightOf(feature);
      if (weight === 0) continue;
      sum += weight;
      const said = phrase(feature);
      told.set(said, (told.get(said) ?? 0) + weight);
    }
    const telling = [...told].filter(([, weight]) => Math.abs(weight) >= TELLING).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || (a[0] < b[0] ? -1 : 1));
    if (telling.length === 0 && Math.abs(sum) < 0.05) continue;
    const note = telling.slice(0, 4).map(([said, weight]) => `${said} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`).join('; ');
    out.push({ name, weight: round(sum), note: note === '' ? 'small things' : note });
  }
  return out;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
