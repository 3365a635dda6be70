/**
 * Settles the candidates of one content group by group. Candidates that lie further apart than ContentScanner.settleReach do not change
 * each other, so a group that came unchanged from another version - the same candidates at the same distances - settles as it did there.
 * Separate from the scan of deltas: a file may hold thousands of candidates, and each of its versions changes a few.
 */
import type { ContentScanner } from '../detectors/content-scanner.js';
import type { Candidate } from '../findings/types.js';
import { shifted, type CandidateStore, type Places } from './candidate-store.js';

/** Groups remembered for one first candidate. */
const MOST = 4;

interface Group {
  members: readonly Candidate[];
  /** How far each was moved, beyond the first one. */
  moves: readonly number[];
  /** What came of it, as if the first were not moved. */
  places: Places;
}

export class SettledGroups {
  private readonly known = new WeakMap<Candidate, Group[]>();
  /** Indexes in order of place. */
  private order: number[] = [];

  constructor(private readonly scanner: ContentScanner, private readonly store: CandidateStore) {}

  /** @param moves how far each candidate lies behind the place that its spans say */
  settle(candidates: readonly Candidate[], moves: readonly number[]): Places {
    const order = this.inOrder(candidates, moves);
    const parts: Places[] = [];
    let length = 0;
    for (let from = 0; from < order.length;) {
      let end = endOf(order[from]!, candidates, moves);
      let to = from + 1;
      for (; to < order.length && startOf(order[to]!, candidates, moves) - end <= this.scanner.settleReach; to++) end = Math.max(end, endOf(order[to]!, candidates, moves));
      // Equal candidates stay in the order in which they were found.
      const part = this.group(order.slice(from, to).sort((a, b) => a - b), candidates, moves);
      parts.push(part);
      length += part.length;
      from = to;
    }
    const places = new Int32Array(length);
    let at = 0;
    for (const part of parts) {
      places.set(part, at);
      at += part.length;
    }
    return places;
  }

  /** Insertion: they come nearly in order, as their hits are. */
  private inOrder(candidates: readonly Candidate[], moves: readonly number[]): readonly number[] {
    const { order } = this;
    order.length = candidates.length;
    for (let i = 0; i < candidates.length; i++) {
      const start = startOf(i, candidates, moves);
      let at = i;
      for (; at > 0 && startOf(order[at - 1]!, candidates, moves) > start; at--) order[at] = order[at - 1]!;
      order[at] = i;
    }
    return order;
  }

  private group(indexes: readonly number[], candidates: readonly Candidate[], moves: readonly number[]): Places {
    const first = candidates[indexes[0]!]!;
    const by = moves[indexes[0]!]!;
    let groups = this.known.get(first);
    if (!groups) this.known.set(first, (groups = []));
    let group = groups.find(({ members, moves: theirs }) => members.length === indexes.length && indexes.every((index, i) => members[i] === candidates[index] && theirs[i] === moves[index]! - by));
    if (!group) {
      const members = indexes.map((index) => candidates[index]!);
      const distances = indexes.map((index) => moves[index]! - by);
      const originals = new Map<Candidate, Candidate>();
      const moved = members.map((one, i) => {
        const there = shifted(one, distances[i]!);
        originals.set(there, one);
        return there;
      });
      group = { members, moves: distances, places: this.store.places(this.scanner.settle(moved), originals) };
      if (groups.length === MOST) groups.shift();
      groups.push(group);
    }
    if (by === 0) return group.places;
    const places = group.places.slice();
    for (let i = 0; i < places.length; i += 3) {
      places[i + 1]! += by;
      places[i + 2]! += by;
    }
    return places;
  }
}

function startOf(index: number, candidates: readonly Candidate[], moves: readonly number[]): number {
  return candidates[index]!.secretSpan.start + moves[index]!;
}

function endOf(index: number, candidates: readonly Candidate[], moves: readonly number[]): number {
  return candidates[index]!.secretSpan.end + moves[index]!;
}
