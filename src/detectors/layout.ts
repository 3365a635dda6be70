/**
 * What the scanner knows of its detectors before any of them is made: literals, owners and reach as typed arrays.
 * Separate from the table that calls detectors, because for the rules that come with the program it is laid out by the
 * build (prepared.ts), and a start costs no object per rule.
 */
import { literalTable, type LiteralTable, type Opening } from '../prefilter/literal-table.js';
import type { RuleSet } from '../rules/ruleset.js';
import { KeyedDetector } from './keyed.js';
import { PatternDetector } from './pattern.js';
import { detectorOf } from './rule-detector.js';
import type { Detector, Shape } from './types.js';

export interface Layout {
  /** Every distinct literal; its index is the number of its hits. Shapes are numbered behind them. */
  readonly literals: LiteralTable;
  /** Numbers of the shapes' hits, -1 when no detector asks for the shape. */
  readonly tokenId: number;
  readonly escapeId: number;
  /** Owners of hit number i: detector and its own literal number, at [start[i], start[i + 1]). */
  readonly start: Int32Array;
  readonly owner: Int32Array;
  readonly ownLiteral: Int32Array;
  /** Reach of each hit number's window detectors, in bytes. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** By hit number: 1 when a document detector is among the owners. */
  readonly document: Uint8Array;
  /** Document detectors that need no literal. */
  readonly always: Int32Array;
  /** Where detector d comes from: origin[2d] is the number of its rule's entry and origin[2d + 1] that of its matcher; for a detector in code -1 and its number in the registry. */
  readonly origin: Int32Array;
}

interface Listed {
  text: string;
  opening: Opening;
  run: number;
  probeAt?: number;
}

/** What must stand ahead of a literal for any of its hits to be of use to the detector. */
function openingOf(detector: Detector, literal: string): Opening {
  if (detector instanceof KeyedDetector) return 'word';
  return detector instanceof PatternDetector && detector.opensWithLiteral && /^[a-z0-9]/.test(literal) ? 'token' : 'any';
}

/** @returns the layout, and the detectors in its numbering */
export function layOut(rules: RuleSet, inCode: readonly Detector[]): { layout: Layout; detectors: Detector[] } {
  const detectors: Detector[] = [...inCode];
  const origin: number[] = inCode.flatMap((_, place) => [-1, place]);
  rules.entries.forEach((entry, number) => entry.matchers.forEach((_, place) => {
    detectors.push(detectorOf(entry, place));
    origin.push(number, place);
  }));
  const literals: Listed[] = [];
  const owners: number[][] = [];
  const numbers = new Map<string, number>();
  detectors.forEach((detector, index) => detector.literals.forEach((literal, own) => {
    const opening = openingOf(detector, literal);
    const run = detector instanceof PatternDetector ? detector.run : 0;
    const probeAt = detector instanceof PatternDetector || detector instanceof KeyedDetector ? detector.probes?.[own] : undefined;
    let number = numbers.get(literal);
    if (number === undefined) {
      number = literals.length;
      numbers.set(literal, number);
      literals.push({ text: literal, opening, run, ...(probeAt === undefined ? {} : { probeAt }) });
      owners.push([]);
    } else {
      const known = literals[number]!;
      if (known.opening !== opening) known.opening = 'any';
      known.run = Math.min(known.run, run);
    }
    owners[number]!.push(index, own);
  }));
  const tokenId = addShape('token', detectors, owners);
  const escapeId = addShape('escape', detectors, owners);
  const always = detectors.flatMap((detector, index) => (detector.scope === 'document' && detector.literals.length === 0 ? [index] : []));
  return {
    layout: { literals: literalTable(literals), tokenId, escapeId, ...ownerArrays(owners, detectors), always: Int32Array.from(always), origin: Int32Array.from(origin) },
    detectors,
  };
}

function addShape(shape: Shape, detectors: readonly Detector[], owners: number[][]): number {
  const list: number[] = [];
  detectors.forEach((detector, index) => {
    const own = detector.shapes?.indexOf(shape) ?? -1;
    if (own >= 0) list.push(index, -1 - own);
  });
  if (list.length === 0) return -1;
  owners.push(list);
  return owners.length - 1;
}

function ownerArrays(owners: readonly (readonly number[])[], detectors: readonly Detector[]): Pick<Layout, 'start' | 'owner' | 'ownLiteral' | 'before' | 'after' | 'document'> {
  const start = new Int32Array(owners.length + 1);
  const total = owners.reduce((sum, list) => sum + list.length / 2, 0);
  const [owner, ownLiteral] = [new Int32Array(total), new Int32Array(total)];
  const [before, after] = [new Int32Array(owners.length), new Int32Array(owners.length)];
  const document = new Uint8Array(owners.length);
  let next = 0;
  owners.forEach((list, number) => {
    for (let i = 0; i < list.length; i += 2) {
      const detector = detectors[list[i]!]!;
      owner[next] = list[i]!;
      ownLiteral[next++] = list[i + 1]!;
      if (detector.scope === 'document') document[number] = 1;
      else {
        before[number] = Math.max(before[number]!, detector.reach.before);
        after[number] = Math.max(after[number]!, detector.reach.after);
      }
    }
    start[number + 1] = next;
  });
  return { start, owner, ownLiteral, before, after, document };
}
