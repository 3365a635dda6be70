/** What a literal matcher answers; the plain one and the WebAssembly one are interchangeable. */
import type { HitList } from '../detectors/content-scanner.js';

export interface Matcher {
  /**
   * Appends every occurrence of every literal that starts in [from, to), in order of offset, then of literal.
   * Reads past `to` as far as the longest literal, never past the end of `bytes`.
   */
  find(bytes: Uint8Array, from: number, to: number, out: HitList): void;
}
