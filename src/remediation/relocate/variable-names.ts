/**
 * Which variable each value gets. Two values that stand in the files of today need two, or an edit would give one of them to the
 * consumer of the other. What only the history holds is taken for an older value of the same variable.
 */
import type { GitCall } from '../../git/spawn.js';
import { contentOf } from '../leaked-bytes.js';
import type { Leak } from '../leak.js';

/** Paths of one leak that are looked at. */
const MOST_PATHS = 20;

export class VariableNames {
  readonly #taken = new Set<string>();
  /** By the wanted name: the number to try first. */
  readonly #next = new Map<string, number>();

  constructor(private readonly root: string, private readonly git: GitCall) {}

  /** `wanted`, or it with a number when another value has it. Asked once for each leak. */
  nameFor(leak: Leak, wanted: string): string {
    if (!this.#isHere(leak)) return wanted;
    let [name, number] = [wanted, this.#next.get(wanted) ?? 2];
    for (; this.#taken.has(name); number += 1) name = `${wanted}_${number}`;
    this.#taken.add(name);
    this.#next.set(wanted, number);
    return name;
  }

  #isHere({ places, value }: Leak): boolean {
    if (places.some((place) => place.origin === 'file' || place.origin === 'index')) return true;
    if (value === undefined) return false;
    const needle = Buffer.from(value);
    const inHistory = places.filter((place) => place.origin === 'blob');
    const paths = new Map(inHistory.map((place) => [place.path, place]));
    return [...paths.values()].slice(0, MOST_PATHS).some(({ blob: _, ...place }) => contentOf({ ...place, origin: 'file' }, this.root, this.git)?.includes(needle));
  }
}
