/**
 * Whether content is text, and the UTF-16 strings that lie inside of content that is not (programs keep their string
 * literals that way, and shells append UTF-16 lines to UTF-8 files). Separate from charset.ts because a binary is still scanned.
 */
import type { Span } from '../findings/types.js';
import { wideCharsetOf } from './charset.js';

/** As far as git looks for a zero byte. */
const SAMPLE = 8000;
/** Shorter runs hold no secret that is worth a second look. */
const SHORTEST_RUN = 12;

/** Git's own test, except that UTF-16 is text. */
export function isBinary(bytes: Buffer): boolean {
  const zero = bytes.indexOf(0);
  if (zero < 0 || zero >= SAMPLE) return false;
  return wideCharsetOf(bytes) === undefined;
}

/**
 * Runs of at least 12 UTF-16LE code units of printable ASCII (tab and line ends included), as spans of the original bytes.
 * One pass; spans never overlap.
 */
export function wideRuns(bytes: Buffer): Span[] {
  const runs: Span[] = [];
  let zero = bytes.indexOf(0);
  while (zero > 0) {
    if (!isPrintable(bytes[zero - 1]!)) {
      zero = bytes.indexOf(0, zero + 1);
      continue;
    }
    const start = zero - 1;
    let end = zero + 1;
    while (end + 1 < bytes.length && bytes[end + 1] === 0 && isPrintable(bytes[end]!)) end += 2;
    if (end - start >= SHORTEST_RUN * 2) runs.push({ start, end });
    zero = bytes.indexOf(0, end);
  }
  return runs;
}

function isPrintable(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;
}
