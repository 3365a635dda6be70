/** The last look at what was found: whether it is worth a candidate, and whether it is no secret. Separate because all shapes of this folder end here. */
import { appraise, reasonOf } from './appraise.js';
import { traits } from './features.js';
import type { Found } from './found.js';
import { notASecret } from './no-secret.js';
import { beside } from './reasons/beside.js';

/** Syntaxes that say where a value ends, without marks around it. */
const BOUNDED: ReadonlySet<string> = new Set(['url', 'dsn', 'header', 'cell', 'element', 'block', 'line']);

/** @param all also what no path could make reportable, whatever it is */
export function finish(item: Found | undefined, found: (item: Found) => void, all: boolean): void {
  if (item === undefined) return;
  if (item.dropped === undefined) {
    const { seen } = item;
    const reason = notASecret(seen.value, seen.quote === '' && !BOUNDED.has(seen.syntax));
    if (reason !== undefined && !all) return;
    item.kinds = traits(seen);
    const appraised = appraise(seen, item.kinds, all);
    if (appraised === undefined) return;
    item.appraised = appraised;
    const dropped = reason ?? reasonOf(seen, appraised) ?? beside(seen);
    if (dropped !== undefined) item.dropped = dropped;
  }
  found(item);
}
