/**
 * Joins what two attributions know about one secret (the same value in two blobs). Separate because `stanch plan`
 * merges reports the same way.
 */
import type { Exposure } from './types.js';

export function mergeExposure(a: Exposure, b: Exposure): Exposure {
  const earlier = (b.introducedAt ?? '') !== '' && (a.introducedAt ?? '\uffff') > b.introducedAt! ? b : a;
  const later = (b.lastSeenAt ?? '') > (a.lastSeenAt ?? '') ? b : a;
  return {
    ...earlier,
    ...(later.lastSeenIn ? { lastSeenIn: later.lastSeenIn } : {}),
    ...(later.lastSeenAt ? { lastSeenAt: later.lastSeenAt } : {}),
    inHead: a.inHead || b.inHead,
    ...(a.pushed !== undefined || b.pushed !== undefined ? { pushed: Boolean(a.pushed || b.pushed) } : {}),
    refs: union(a.refs, b.refs),
    ...(a.heldBy || b.heldBy ? { heldBy: union(a.heldBy ?? [], b.heldBy ?? []) } : {}),
    commits: Math.max(a.commits, b.commits),
    paths: union(a.paths, b.paths),
  };
}

/** Of lists in order. One that holds all of the other is taken as it is: there may be thousands of names for each of a thousand secrets. */
function union<T extends string>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (a === b) return a;
  const both = new Set([...a, ...b]);
  return both.size === a.length ? a : both.size === b.length ? b : [...both].sort();
}
