/** What a prefilter answers; the plain one and the WebAssembly one are interchangeable. */
import type { HitList } from '../detectors/content-scanner.js';
import type { LiteralTable } from './literal-table.js';

export interface Prefilter {
  /**
   * Appends every occurrence of every literal and every shape that starts in [from, to), in order of offset, then of number.
   * Reads SHAPE_BEFORE bytes ahead of `from`, and past `to` as far as the longest literal or shape.
   */
  find(bytes: Uint8Array, from: number, to: number, out: HitList): void;
}

/** Memory of WebAssembly. */
export interface LinearMemory {
  readonly buffer: ArrayBuffer;
}

/** What a prefilter looks for. Shapes have a number as literals do, -1 when nobody asks for them. */
export interface Wanted {
  readonly literals: LiteralTable;
  readonly tokenId: number;
  readonly escapeId: number;
}
