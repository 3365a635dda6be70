/**
 * Which detectors a literal or a shape calls. Separate because it is the join of two lists - rules and detectors in
 * code - and the rest of the scanner only asks it by number.
 */
import type { HitList } from './content-scanner.js';
import type { Layout } from './layout.js';
import type { Detector, Reach, Sink, Window } from './types.js';

export class DetectorTable {
  readonly reachBefore: number;
  readonly reachAfter: number;
  readonly #detectors: (Detector | undefined)[];
  readonly #reach: (Reach | undefined)[] = [];

  /** @param make the detector of a number of the layout; called when it is first needed */
  constructor(readonly layout: Layout, private readonly make: (number: number) => Detector) {
    this.#detectors = new Array<Detector | undefined>(layout.origin.length / 2);
    let [before, after] = [0, 0];
    for (let i = 0; i < layout.before.length; i++) {
      before = Math.max(before, layout.before[i]!);
      after = Math.max(after, layout.after[i]!);
    }
    this.reachBefore = before;
    this.reachAfter = after;
  }

  reachOf(literal: number): Reach {
    return (this.#reach[literal] ??= { before: this.layout.before[literal]!, after: this.layout.after[literal]! });
  }

  triggersDocument(literal: number): boolean {
    return this.layout.document[literal] === 1;
  }

  /** Whether document detectors must run even without a hit. */
  get alwaysDocument(): boolean {
    return this.layout.always.length > 0;
  }

  hasDocumentHit(hits: HitList): boolean {
    if (this.alwaysDocument) return true;
    for (let i = 0; i < hits.length; i++) if (this.triggersDocument(hits.literal[i]!)) return true;
    return false;
  }

  /** Leaves the extent of the answer in the window. @param binary asks only the detectors that are meant for binary content */
  verify(window: Window, offset: number, literal: number, sink: Sink, binary = false): void {
    const { start, owner, ownLiteral } = this.layout;
    const { before, after } = this.reachOf(literal);
    let from = offset;
    let to = offset + 1;
    for (let i = start[literal]!; i < start[literal + 1]!; i++) {
      const detector = this.#detector(owner[i]!);
      if (detector.scope !== 'window' || (binary && !detector.inBinary)) continue;
      window.from = offset - before;
      window.to = offset + after;
      detector.verify!(window, offset, ownLiteral[i]!, sink);
      if (window.from < from) from = window.from;
      if (window.to > to) to = window.to;
    }
    window.from = Math.max(from, offset - before);
    window.to = Math.min(to, offset + after);
  }

  /** Each document detector that any hit calls, once, in the order of the table. */
  document(bytes: Buffer, hits: HitList, sink: Sink): void {
    const { start, owner, always } = this.layout;
    const called = new Set<number>(always);
    for (let h = 0; h < hits.length; h++) {
      const literal = hits.literal[h]!;
      if (!this.triggersDocument(literal)) continue;
      for (let i = start[literal]!; i < start[literal + 1]!; i++) if (this.#detector(owner[i]!).scope === 'document') called.add(owner[i]!);
    }
    for (const number of [...called].sort((a, b) => a - b)) this.#detector(number).document!(bytes, sink);
  }

  #detector(number: number): Detector {
    return (this.#detectors[number] ??= this.make(number));
  }
}
