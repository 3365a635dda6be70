/**
 * The weights of features and their sums by group. Separate from the features because the table is written by
 * scripts/train.mjs, and unpacked only when the first candidate is weighed.
 */
import type { Evidence } from '../../findings/types.js';
import { BIAS, WEIGHTS } from './weights.js';

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

/** More features of syntax and context than one place ever has with a positive weight. */
const PLACE_FEATURES = 12;
let placeBound: number | undefined;

/** No syntax and no text around adds more log-odds than this. */
export function mostOfPlace(): number {
  if (placeBound === undefined) {
    const weights = [...(table ??= unpack())].flatMap(([name, weight]) => (/^(?:syntax|context):/.test(name) && weight > 0 ? [weight] : []));
    placeBound = weights.sort((a, b) => b - a).slice(0, PLACE_FEATURES).reduce((sum, weight) => sum + weight, 0);
  }
  return placeBound;
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

/** Families whose values are weighed alike. */
export function groupOfFamily(family: string): 'pw' | 'weak' | 'tok' {
  return family === 'pw' ? 'pw' : family === 'auth' || family === 'key' ? 'weak' : 'tok';
}

const GROUPS: Readonly<Record<string, string>> = { key: 'key name', value: 'value form', random: 'randomness', syntax: 'syntax', context: 'context' };

/** Sums by group, each with the features that count most in it. Empty groups are left out. */
export function weigh(names: readonly string[]): Evidence[] {
  const out: Evidence[] = [{ name: 'base', weight: BIAS, note: 'an assigned value' }];
  for (const [group, name] of Object.entries(GROUPS)) {
    let sum = 0;
    const telling: [number, string][] = [];
    for (const feature of names) {
      if (!feature.startsWith(group) || feature[group.length] !== ':') continue;
      const weight = weightOf(feature);
      sum += weight;
      if (Math.abs(weight) >= 0.2) telling.push([weight, feature.slice(group.length + 1)]);
    }
    if (telling.length === 0 && Math.abs(sum) < 0.05) continue;
    telling.sort((a, b) => Math.abs(b[0]) - Math.abs(a[0]) || (a[1] < b[1] ? -1 : 1));
    out.push({ name, weight: round(sum), note: telling.slice(0, 5).map(([weight, feature]) => `${feature} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`).join(', ') });
  }
  return out;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
