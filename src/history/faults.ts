/** Counts what could not be read, by reason, with some examples of each: a damaged pack has a hundred thousand objects. */
import type { Skip } from '../sources/types.js';

const MOST_EXAMPLES = 20;

export class Faults {
  private readonly reasons = new Map<string, { count: number; fault: boolean; examples: string[] }>();

  add(place: string, reason: string, fault = true): void {
    let known = this.reasons.get(reason);
    if (!known) this.reasons.set(reason, known = { count: 0, fault, examples: [] });
    known.count++;
    if (known.examples.length < MOST_EXAMPLES) known.examples.push(place);
  }

  get any(): boolean {
    return [...this.reasons.values()].some(({ fault }) => fault);
  }

  skips(): Skip[] {
    return [...this.reasons].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([reason, { count, fault, examples }]) => {
      const skips = examples.sort().map((place) => ({ path: place, reason, fault }));
      if (count > examples.length) skips.push({ path: `${count - examples.length} more`, reason, fault });
      return skips;
    });
  }
}
