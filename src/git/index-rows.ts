/** How entries of an index are kept in memory. Separate because the reader and the join of split indexes both fill it. */

/** Parallel arrays in path order, then stage; entry i has its name in `names` and its object id in `bytes`. */
export interface IndexRows {
  bytes: Buffer;
  names: Buffer;
  count: number;
  mode: Uint32Array;
  size: Uint32Array;
  /** Low half: flags of the entry; high half: extended flags. */
  flags: Uint32Array;
  oidAt: Uint32Array;
  nameAt: Uint32Array;
  nameEnd: Uint32Array;
}

export function newRows(bytes: Buffer, names: Buffer, count: number): IndexRows {
  const column = (): Uint32Array => new Uint32Array(count);
  return { bytes, names, count, mode: column(), size: column(), flags: column(), oidAt: column(), nameAt: column(), nameEnd: column() };
}
