/** Everything that something yields, in a list: Array.fromAsync for the oldest Node that is supported. */
export async function all<T>(items: AsyncIterable<T> | Iterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}
