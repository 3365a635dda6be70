/**
 * The shape scan: runs of bytes that deserve a look without any literal. Separate from the literal matcher because it
 * asks about classes of bytes, not words. This is the plain version; what a shape is stands in detectors/types.ts.
 */
import type { HitList } from '../detectors/content-scanner.js';

/** Shortest run of token bytes that is a hit. */
export const TOKEN_RUN = 20;
/** How far into a run of token bytes a digit and a letter are looked for. */
const TOKEN_LOOK = 64;
/** Bytes ahead of a shape hit that decide it. */
export const SHAPE_BEFORE = 10;
/** Bytes from a shape hit on that decide it. */
export const SHAPE_LENGTH = 64;

const LETTER = 1;
const DIGIT = 2;
const OTHER = 4;

/** Kind of each token byte, 0 for bytes that end a token. */
export const TOKEN_CLASS = new Uint8Array(256).fill(LETTER, 65, 91).fill(LETTER, 97, 123).fill(DIGIT, 48, 58);
for (const char of '+/_=-') TOKEN_CLASS[char.charCodeAt(0)] = OTHER;

/** Appends the `token` hits that start in [from, to). */
export function findTokens(bytes: Uint8Array, from: number, to: number, id: number, out: HitList): void {
  const size = bytes.length;
  let i = from;
  if (i > 0 && TOKEN_CLASS[bytes[i - 1]!] !== 0) while (i < to && TOKEN_CLASS[bytes[i]!] !== 0) i++;
  while (i < to) {
    // A run of TOKEN_RUN bytes that starts in [i, i + TOKEN_RUN) covers byte i + TOKEN_RUN - 1.
    let probe = i + TOKEN_RUN - 1;
    if (probe >= size) return;
    if (TOKEN_CLASS[bytes[probe]!] === 0) {
      i = probe + 1;
      continue;
    }
    let start = probe;
    while (start > i && TOKEN_CLASS[bytes[start - 1]!] !== 0) start--;
    probe++;
    const enough = start + TOKEN_RUN;
    while (probe < size && probe < enough && TOKEN_CLASS[bytes[probe]!] !== 0) probe++;
    if (probe === enough && start < to && hasBoth(bytes, start)) out.push(start, id);
    while (probe < to && TOKEN_CLASS[bytes[probe]!] !== 0) probe++;
    i = probe;
  }
}

function hasBoth(bytes: Uint8Array, start: number): boolean {
  const end = Math.min(bytes.length, start + TOKEN_LOOK);
  let seen = 0;
  for (let i = start; i < end; i++) {
    const kind = TOKEN_CLASS[bytes[i]!]!;
    if (kind === 0) return false;
    seen |= kind;
    if ((seen & (LETTER | DIGIT)) === (LETTER | DIGIT)) return true;
  }
  return false;
}
