/**
 * Settles the candidates of one content group by group. Candidates change each other where they overlap, and halves of pairs within
 * ContentScanner.settleReach; so a group that came unchanged from another version - the same candidates at the same distances - settles
 * as it did there. Separate from the scan of deltas: a file may hold thousands of candidates, and each of its versions changes a few.
 */
import type { ContentScanner } from '../detectors/content-scanner.js';
import type { Candidate } from '../findings/types.js';
import { shifted, type CandidateStore, type Places } from './candidate-store.js';

/** What a detector said, carried from version to version: always the same object. */
export interface Verdict {
  /** Of the hit that it was said about. */
  readonly literal: number;
  /** Where that hit lay; the candidate's spans are those of there. */
  readonly origin: number;
  readonly candidate: Candidate;
  /** See ContentScanner.isHalf(). */
  readonly isHalf: boolean;
  /** How it settled with no other near, and the groups that it was the first of. */
  alone?: Places;
  groups?: Group[];
}

interface Group {
  members: readonly Verdict[];
  /** How far each was moved, beyond the first one. */
  moves: readonly number[];
  /** What came of it, as if the first were not moved. */
  places: Places;
}

/** Groups remembered for one first verdict. */
const MOST = 4;

export class SettledGroups {
  /** Indexes in order of place. */
  private order: number[] = [];
  /** By position in the order: where the next half of a pair starts, that one included. */
  private nextHalf: number[] = [];
  private out: Places = new Int32Array(96);
  private length = 0;

  constructor(private readonly scanner: ContentScanner, private readonly store: CandidateStore) {}

  /** @param moves how far each candidate lies behind the place that its spans say */
  settle(verdicts: readonly Verdict[], moves: readonly number[]): Places {
    const { nextHalf, scanner } = this;
    const order = this.inOrder(verdicts, moves);
    this.findHalves(verdicts, moves);
    this.length = 0;
    for (let from = 0; from < order.length;) {
      let to = from;
      let [end, halfEnd] = [-Infinity, -Infinity];
      do {
        const index = order[to]!;
        const there = endOf(index, verdicts, moves);
        if (there > end) end = there;
        if (verdicts[index]!.isHalf && there > halfEnd) halfEnd = there;
        to++;
      } while (to < order.length && (startOf(order[to]!, verdicts, moves) <= end || nextHalf[to]! - halfEnd <= scanner.settleReach));
      if (to === from + 1) this.append(this.alone(verdicts[order[from]!]!), moves[order[from]!]!);
      else {
        // Equal candidates stay in the order in which they were found.
        const indexes = order.slice(from, to).sort((a, b) => a - b);
        this.append(this.group(indexes, verdicts, moves), moves[indexes[0]!]!);
      }
      from = to;
    }
    return this.out.slice(0, this.length);
  }

  /** Insertion: they come nearly in order, as their hits are. */
  private inOrder(verdicts: readonly Verdict[], moves: readonly number[]): readonly number[] {
    const { order } = this;
    order.length = verdicts.length;
    for (let i = 0; i < verdicts.length; i++) {
      const start = startOf(i, verdicts, moves);
      let at = i;
      for (; at > 0 && startOf(order[at - 1]!, verdicts, moves) > start; at--) order[at] = order[at - 1]!;
      order[at] = i;
    }
    return order;
  }

  private findHalves(verdicts: readonly Verdict[], moves: readonly number[]): void {
    const { order, nextHalf } = this;
    nextHalf.length = order.length;
    let next = Infinity;
    for (let i = order.length - 1; i >= 0; i--) {
      if (verdicts[order[i]!]!.isHalf) next = startOf(order[i]!, verdicts, moves);
      nextHalf[i] = next;
    }
  }

  private alone(verdict: Verdict): Places {
    return (verdict.alone ??= this.store.places(this.scanner.settle([verdict.candidate])));
  }

  private group(indexes: readonly number[], verdicts: readonly Verdict[], moves: readonly number[]): Places {
    const first = verdicts[indexes[0]!]!;
    const by = moves[indexes[0]!]!;
    const groups = (first.groups ??= []);
    const known = groups.find(({ members, moves: theirs }) => members.length === indexes.length && indexes.every((index, i) => members[i] === verdicts[index] && theirs[i] === moves[index]! - by));
    if (known) return known.places;
    const members = indexes.map((index) => verdicts[index]!);
    const distances = indexes.map((index) => moves[index]! - by);
    const originals = new Map<Candidate, Candidate>();
    const moved = members.map(({ candidate }, i) => {
      const there = shifted(candidate, distances[i]!);
      originals.set(there, candidate);
      return there;
    });
    const places = this.store.places(this.scanner.settle(moved), originals);
    if (groups.length === MOST) groups.shift();
    groups.push({ members, moves: distances, places });
    return places;
  }

  private append(places: Places, by: number): void {
    if (this.length + places.length > this.out.length) {
      const grown = new Int32Array(2 * (this.length + places.length));
      grown.set(this.out);
      this.out = grown;
    }
    const { out } = this;
    for (let i = 0; i < places.length; i += 3) {
      out[this.length++] = places[i]!;
      out[this.length++] = places[i + 1]! + by;
      out[this.length++] = places[i + 2]! + by;
    }
  }
}

function startOf(index: number, verdicts: readonly Verdict[], moves: readonly number[]): number {
  return verdicts[index]!.candidate.secretSpan.start + moves[index]!;
}

function endOf(index: number, verdicts: readonly Verdict[], moves: readonly number[]): number {
  return verdicts[index]!.candidate.secretSpan.end + moves[index]!;
}
