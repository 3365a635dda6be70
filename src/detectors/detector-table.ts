/**
 * Which detectors a literal or a shape calls. Separate because it is the join of two lists - rules and detectors in
 * code - and the rest of the scanner only asks it by number.
 */
import type { RuleSet } from '../rules/ruleset.js';
import type { HitList } from './content-scanner.js';
import type { Opening } from '../prefilter/literal-table.js';
import { KeyedDetector } from './keyed.js';
import { PatternDetector } from './pattern.js';
import { LineSearchDetector, SearchDetector } from './search.js';
import type { Detector, Reach, Shape, Sink, Window } from './types.js';

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

export class DetectorTable {
  /** Every distinct literal; the index is the number of its hits. Shapes are numbered behind them. */
  readonly literals: Listed[] = [];
  readonly reachBefore: number;
  readonly reachAfter: number;
  /** Numbers of the shapes' hits, -1 when no detector asks for the shape. */
  readonly tokenId: number;
  readonly escapeId: number;
  readonly #detectors: readonly Detector[];
  /** Owners of literal i: detector and its own literal number, at [start[i], start[i + 1]). */
  readonly #start: Int32Array;
  readonly #owner: Int32Array;
  readonly #ownLiteral: Int32Array;
  readonly #reach: Reach[] = [];
  readonly #document: Uint8Array;
  /** Document detectors that need no literal. */
  readonly #always: readonly number[];

  constructor(rules: RuleSet, inCode: readonly Detector[]) {
    const detectors: Detector[] = [...inCode];
    for (const entry of rules.entries)
      for (const matcher of entry.matchers) {
        if (matcher.kind === 'pattern') detectors.push(new PatternDetector(entry, matcher));
        else if (matcher.kind === 'keyed') detectors.push(new KeyedDetector(entry, matcher));
        else detectors.push(matcher.literals.length > 0 ? new SearchDetector(entry, matcher) : new LineSearchDetector(entry));
      }
    this.#detectors = detectors;
    this.#always = detectors.flatMap((detector, index) => (detector instanceof LineSearchDetector ? [index] : []));

    const numbers = new Map<string, number>();
    const owners: number[][] = [];
    detectors.forEach((detector, index) => {
      detector.literals.forEach((literal, own) => {
        const opening = openingOf(detector, literal);
        const run = detector instanceof PatternDetector ? detector.run : 0;
        const probeAt = detector instanceof PatternDetector || detector instanceof KeyedDetector ? detector.probes?.[own] : undefined;
        let number = numbers.get(literal);
        if (number === undefined) {
          number = this.literals.length;
          numbers.set(literal, number);
          this.literals.push({ text: literal, opening, run, ...(probeAt === undefined ? {} : { probeAt }) });
          owners.push([]);
        } else {
          const known = this.literals[number]!;
          if (known.opening !== opening) known.opening = 'any';
          known.run = Math.min(known.run, run);
        }
        owners[number]!.push(index, own);
      });
    });
    this.tokenId = this.#addShape('token', owners);
    this.escapeId = this.#addShape('escape', owners);

    this.#start = new Int32Array(owners.length + 1);
    const total = owners.reduce((sum, list) => sum + list.length / 2, 0);
    this.#owner = new Int32Array(total);
    this.#ownLiteral = new Int32Array(total);
    this.#document = new Uint8Array(owners.length);
    let next = 0;
    let [reachBefore, reachAfter] = [0, 0];
    owners.forEach((list, number) => {
      let [before, after] = [0, 0];
      for (let i = 0; i < list.length; i += 2) {
        const detector = detectors[list[i]!]!;
        this.#owner[next] = list[i]!;
        this.#ownLiteral[next++] = list[i + 1]!;
        if (detector.scope === 'document') this.#document[number] = 1;
        else {
          before = Math.max(before, detector.reach.before);
          after = Math.max(after, detector.reach.after);
        }
      }
      this.#start[number + 1] = next;
      this.#reach.push({ before, after });
      reachBefore = Math.max(reachBefore, before);
      reachAfter = Math.max(reachAfter, after);
    });
    this.reachBefore = reachBefore;
    this.reachAfter = reachAfter;
  }

  #addShape(shape: Shape, owners: number[][]): number {
    const list: number[] = [];
    this.#detectors.forEach((detector, index) => {
      const own = detector.shapes?.indexOf(shape) ?? -1;
      if (own >= 0) list.push(index, -1 - own);
    });
    if (list.length === 0) return -1;
    owners.push(list);
    return owners.length - 1;
  }

  reachOf(literal: number): Reach {
    return this.#reach[literal]!;
  }

  triggersDocument(literal: number): boolean {
    return this.#document[literal] === 1;
  }

  /** Whether document detectors must run even without a hit. */
  get alwaysDocument(): boolean {
    return this.#always.length > 0;
  }

  hasDocumentHit(hits: HitList): boolean {
    if (this.alwaysDocument) return true;
    for (let i = 0; i < hits.length; i++) if (this.#document[hits.literal[i]!] === 1) return true;
    return false;
  }

  /** Leaves the extent of the answer in the window. @param binary asks only the detectors that are meant for binary content */
  verify(window: Window, offset: number, literal: number, sink: Sink, binary = false): void {
    const { before, after } = this.#reach[literal]!;
    let from = offset;
    let to = offset + 1;
    for (let i = this.#start[literal]!; i < this.#start[literal + 1]!; i++) {
      const detector = this.#detectors[this.#owner[i]!]!;
      if (detector.scope !== 'window' || (binary && !detector.inBinary)) continue;
      window.from = offset - before;
      window.to = offset + after;
      detector.verify!(window, offset, this.#ownLiteral[i]!, sink);
      if (window.from < from) from = window.from;
      if (window.to > to) to = window.to;
    }
    window.from = Math.max(from, offset - before);
    window.to = Math.min(to, offset + after);
  }

  /** Each document detector that any hit calls, once, in the order of the table. */
  document(bytes: Buffer, hits: HitList, sink: Sink): void {
    const called = new Set<number>(this.#always);
    for (let h = 0; h < hits.length; h++) {
      const literal = hits.literal[h]!;
      if (this.#document[literal] === 0) continue;
      for (let i = this.#start[literal]!; i < this.#start[literal + 1]!; i++)
        if (this.#detectors[this.#owner[i]!]!.scope === 'document') called.add(this.#owner[i]!);
    }
    for (const index of [...called].sort((a, b) => a - b)) this.#detectors[index]!.document!(bytes, sink);
  }
}
