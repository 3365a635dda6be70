/**
 * Asks a baseline, of whatever format, about findings; counts which entries were met and which have expired.
 */
import type { Sighting } from '../findings/collector-options.js';
import type { Suppression } from '../findings/types.js';
import { plainDay } from './day.js';
import { parseBaseline, type BaselineEntry } from './baseline.js';
import { parseForeignBaseline, type KnownFindings } from './foreign-baseline.js';

export class Known {
  /** Key of the fingerprints, hex, where the baseline sets one. */
  readonly key: string | undefined;
  readonly #entries = new Map<string, BaselineEntry>();
  readonly #foreign: KnownFindings | undefined;
  readonly #expired = new Set<string>();
  readonly #today: string;

  constructor(readonly name: string, text: string, today: Date) {
    this.#today = plainDay(today);
    this.#foreign = parseForeignBaseline(text, name);
    if (this.#foreign) return;
    const { key, entries } = parseBaseline(text, name);
    this.key = key;
    for (const entry of entries) this.#entries.set(entry.fingerprint, entry);
  }

  sighting(sighting: Sighting): Suppression | undefined {
    const reason = this.#foreign?.find(sighting);
    return reason === undefined ? undefined : { by: 'baseline', reason };
  }

  secret(fingerprints: () => readonly string[]): Suppression | undefined {
    if (this.#entries.size === 0) return undefined;
    for (const print of fingerprints()) {
      const entry = this.#entries.get(print);
      if (!entry) continue;
      if (entry.expires !== undefined && entry.expires <= this.#today) {
        this.#expired.add(`baseline entry ${print.slice(0, 12)} (${entry.rule}${entry.owner ? `, ${entry.owner}` : ''}) expired on ${entry.expires}; it counts again`);
        continue;
      }
      return { by: 'baseline', reason: [this.name, entry.owner, entry.reason].filter(Boolean).join(', ') };
    }
    return undefined;
  }

  /** Expired entries that were met. */
  notes(): string[] {
    return [...this.#expired].sort();
  }
}
