/**
 * The known name nearest to a mistyped one, for "did you mean". Separate because flags, settings and rule ids all ask.
 */

/**
 * @param limit edits; by default a third of the letters, and at least 2
 * @returns undefined when nothing is so near
 */
export function nearest(name: string, known: Iterable<string>, limit = Math.max(2, Math.floor(name.length / 3))): string | undefined {
  let best: string | undefined;
  let least = limit + 1;
  for (const other of known) {
    const cost = other.startsWith(name) && name.length >= 3 ? 1 : distance(name, other, least);
    if (cost < least) [best, least] = [other, cost];
  }
  return best;
}

/** Edits (insert, delete, replace, swap neighbours) between two words; `limit` when there are that many or more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit || a.length > 64) return limit;
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, older[j - 2]! + 1);
      row.push(cost);
    }
    [older, old] = [old, row];
  }
  return Math.min(old[b.length]!, limit);
}
