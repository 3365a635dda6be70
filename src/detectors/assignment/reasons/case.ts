/**
 * Cases of values that are no secrets, as tables. Separate because there are two hundred of them, and each needs a reason that a reader of
 * `--explain` understands.
 */
import type { Seen } from '../features.js';

export interface Case {
  /** How the value looks. Left out where its look says nothing. */
  value?: RegExp;
  /** What else holds. */
  when?: (seen: Seen) => boolean;
  /** Why it is no secret; a function tells several of a kind apart, or says undefined. */
  reason: string | ((seen: Seen) => string | undefined);
}

/** The first case that holds gives the reason. */
export function reasonAmong(cases: readonly Case[], seen: Seen): string | undefined {
  for (const { value, when, reason } of cases) {
    if (value !== undefined && !value.test(seen.value)) continue;
    if (when !== undefined && !when(seen)) continue;
    const said = typeof reason === 'string' ? reason : reason(seen);
    if (said !== undefined) return said;
  }
  return undefined;
}
