/**
 * What a table has under a name that comes from outside, and not what every object has (`constructor`, `toString`). Separate so that
 * who looks up such a name need not think of it.
 */
export function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
