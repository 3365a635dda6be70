/**
 * Whether a later version of a secret is surer than those that are reported for its path: `x = ...` says less than `api_key = ...`. It is
 * then reported as well, so that a history is as sure of a secret as the tree that holds it. Separate because attribution asks who brought
 * a secret, not how sure it is.
 */
import type { Candidate, Confidence } from '../findings/types.js';
import { pathText } from '../util/path-text.js';
import type { CandidateStore } from './candidate-store.js';

const RANKS: Readonly<Record<Confidence, number>> = { low: 1, medium: 2, high: 3 };

/** One secret at one path. */
interface Reported {
  /** Blobs that are reported for it and whose candidates were not judged yet. */
  entries: number[];
  rank: number;
}

export class Surest {
  private readonly paths = new Map<string, Map<number, Reported>>();
  /** Path -> variant -> rank. */
  private readonly ranks = new Map<string, Map<number, number>>();

  /** @param secretOf variant -> secret  @param confidence undefined for what is too unlikely to be reported; without it nothing is surer than anything */
  constructor(private readonly store: CandidateStore, private readonly secretOf: Int32Array, private readonly confidence: ((candidate: Candidate, path: string) => Confidence | undefined) | undefined) {}

  /** A blob is reported for a secret. @param path bytes as latin1 text */
  report(path: string, secret: number, entry: number): void {
    if (this.confidence) this.reported(path, secret).entries.push(entry);
  }

  /** True once for each step up. */
  isSurer(path: string, secret: number, variant: number): boolean {
    if (!this.confidence) return false;
    const reported = this.reported(path, secret);
    for (const entry of reported.entries.splice(0)) {
      const places = this.store.byEntry.get(entry)!;
      for (let i = 0; i < places.length; i += 3) if (this.secretOf[places[i]!] === secret) reported.rank = Math.max(reported.rank, this.rank(path, places[i]!));
    }
    if (reported.rank === RANKS.high) return false;
    const rank = this.rank(path, variant);
    if (rank <= reported.rank) return false;
    reported.rank = rank;
    return true;
  }

  private reported(path: string, secret: number): Reported {
    const secrets = entryOf(this.paths, path, () => new Map<number, Reported>());
    return entryOf(secrets, secret, () => ({ entries: [], rank: 0 }));
  }

  private rank(path: string, variant: number): number {
    return entryOf(entryOf(this.ranks, path, () => new Map<number, number>()), variant, () => {
      const confidence = this.confidence!(this.store.variants[variant]!, pathText(path));
      return confidence === undefined ? 0 : RANKS[confidence];
    });
  }
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
