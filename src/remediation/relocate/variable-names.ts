/**
 * Which variable each value gets. Two values that stand in the files of today need two, or an edit would give one of them to the
 * consumer of the other. What only the history holds is taken for an older value of the same variable.
 */
import type { Leak } from '../leak.js';

export class VariableNames {
  readonly #taken = new Set<string>();
  /** By the wanted name: the number to try first. */
  readonly #next = new Map<string, number>();

  /** @param given for all of them, whatever is wanted: of a plan that is about one secret */
  constructor(private readonly given?: string) {}

  /** `wanted`, or it with a number when another value has it. Asked once for each leak. */
  nameFor(leak: Leak, wanted: string): string {
    if (this.given !== undefined) return this.given;
    if (leak.exposure?.inHead === false) return wanted;
    let [name, number] = [wanted, this.#next.get(wanted) ?? 2];
    for (; this.#taken.has(name); number += 1) name = `${wanted}_${number}`;
    this.#taken.add(name);
    this.#next.set(wanted, number);
    return name;
  }
}
