/** Which bytes of a run could be a structured token, by length and first byte. Separate from judging them, because a gate asks no more than this. */
import type { Span } from '../../findings/types.js';
import { byteTable } from '../../util/byte-table.js';
import { noteExtent, type Window } from '../types.js';

export const REACH = { before: 12, after: 160 } as const;

const TOKEN = byteTable('A-Za-z0-9_', '-');
/** Second letter of digits in base64. */
const SECOND = byteTable('DTjz');
/** Hex digits, and what digits in base64 open with. */
const OPENS = byteTable('0-9a-fMNO');
const DOT = 0x2e;
const DASH = 0x2d;
const SLASH = 0x2f;
const EQUALS = 0x3d;

/** Characters of a token that opens with digits in base64. */
const DIGITS_TOKEN = 44;

const isMNO = (byte: number): boolean => byte >= 0x4d && byte <= 0x4f;

/** The token that the run at `at` leads up to: TOKEN=OTI2..., /rest/token/OTI2... */
export function structuredRun(window: Window, at: number): Span | undefined {
  const { bytes, lo, hi, atEnd } = window;
  let start = at;
  const limit = Math.min(hi, at + REACH.after);
  noteExtent(window, at - 1, at);
  if (at > lo && TOKEN[bytes[at - 1]!] === 1) return undefined;
  // host.corp/rest/token/OTI2...: the run begins inside of an address
  const behindDot = at > lo && bytes[at - 1] === DOT;
  let end = start;
  let dots = 0;
  /** Where base64 of digits opened, for it may hold a slash itself. */
  let digits = -1;
  for (; end < limit; end++) {
    const c = bytes[end]!;
    if (TOKEN[c] === 1 || c === 0x2b) continue;
    if (c === SLASH && digits < 0 && isMNO(bytes[start]!)) digits = start;
    if ((c === SLASH || c === EQUALS) && dots === 0 && end - start < 44) {
      start = end + 1;
      continue;
    }
    if (c !== DOT || ++dots > 2) break;
  }
  noteExtent(window, at - 1, end + 2);
  if (end === hi && !atEnd) return undefined;
  if (dots > 2 && TOKEN[bytes[end + 1] ?? 0] === 1) return undefined;
  if (end > start && bytes[end - 1] === DOT) {
    end--;
    dots--;
  }
  if (digits >= 0 && end - digits === DIGITS_TOKEN && dots === 0) start = digits;
  if (behindDot && start === at) return undefined;
  return OPENS[bytes[start]!] === 1 && hasLengths(bytes, start, end - start, dots) ? { start, end } : undefined;
}

/** 32 hex digits, a dot and 16 characters; three groups of hex digits; 44 digits of base64; three parts of a bot token. */
function hasLengths(bytes: Uint8Array, start: number, length: number, dots: number): boolean {
  if (length === 49) return bytes[start + 32] === DOT;
  if (length === 50) return bytes[start + 32] === DASH && bytes[start + 41] === DASH;
  if (length === DIGITS_TOKEN) return SECOND[bytes[start + 1]!] === 1;
  return length >= 59 && length <= 76 && dots >= 2;
}
