/** Counts what is not reported, by what suppressed it, and says what of it is shown all the same. */
import type { Suppression } from './types.js';

export class Drops {
  readonly counts: Record<Suppression['by'], number> = { inline: 0, 'ignore-file': 0, 'allow-list': 0, baseline: 0, detector: 0, confidence: 0, lines: 0 };

  /** @param explain show everything */
  constructor(private readonly explain: boolean) {}

  add(by: Suppression['by']): void {
    this.counts[by] += 1;
  }

  /** Counts, and says whether the place is kept to be shown among the suppressed. */
  keeps(by: Suppression['by']): boolean {
    this.add(by);
    return this.explain || (by !== 'detector' && by !== 'confidence' && by !== 'lines');
  }
}
