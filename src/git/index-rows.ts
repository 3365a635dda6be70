/** How entries of an index are kept in memory. Separate because the reader and the join of split indexes both fill it. */

/**
 * Parallel arrays in path order, then stage. Only where things lie is kept: a commit hook looks at few of the entries,
 * and reading numbers from bytes is most of what parsing all of them would cost.
 */
export interface IndexRows {
  bytes: Buffer;
  names: Buffer;
  count: number;
  /** Offsets of the entries in `bytes`. */
  at: Uint32Array;
  /** Offsets of their names in `names`. */
  nameAt: Uint32Array;
  nameEnd: Uint32Array;
}

export function newRows(bytes: Buffer, names: Buffer, count: number): IndexRows {
  return { bytes, names, count, at: new Uint32Array(count), nameAt: new Uint32Array(count), nameEnd: new Uint32Array(count) };
}

/** 0 normally; 1 base, 2 ours, 3 theirs in a conflict. @param flagsAt offset of the flags within an entry */
export function stageOf({ bytes, at }: IndexRows, i: number, flagsAt: number): number {
  return (bytes[at[i]! + flagsAt]! >> 4) & 3;
}

/** Numbers in network order that lie inside; Buffer's own readers are compiled in each process. */
export function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 8) | bytes[at + 1]!;
}

export function uint32(bytes: Uint8Array, at: number): number {
  return ((uint16(bytes, at) << 16) | uint16(bytes, at + 2)) >>> 0;
}
