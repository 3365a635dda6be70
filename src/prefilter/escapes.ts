/**
 * Escape forms that hide text: which one starts at a byte and how long it is. Separate from the shape scan so that the
 * forms can be read, and tested, one by one.
 */
import type { HitList } from '../detectors/content-scanner.js';

const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const EQUALS = 0x3d;
const AMPERSAND = 0x26;
const HASH = 0x23;
const SEMICOLON = 0x3b;
const COMMA = 0x2c;
const SPACE = 0x20;

/** Escape forms: a run holds one form only. */
const HEX_BYTE = 1;
const UNICODE = 2;
const OCTAL = 3;
const URL = 4;
const QUOTED = 5;
const ENTITY = 6;
const CODE = 7;

function hex(c: number): boolean {
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102);
}

function digit(c: number): boolean {
  return c >= 48 && c <= 57;
}

function hexRun(bytes: Uint8Array, at: number, count: number): boolean {
  if (at + count > bytes.length) return false;
  for (let i = at; i < at + count; i++) if (!hex(bytes[i]!)) return false;
  return true;
}

/** Form and length of the escape that starts at `at`, as form * 16 + length; 0 for none. */
export function escapeAt(bytes: Uint8Array, at: number): number {
  const c = bytes[at]!;
  if (c === BACKSLASH) {
    const kind = bytes[at + 1]!;
    if (kind === 0x78) return hexRun(bytes, at + 2, 2) ? HEX_BYTE * 16 + 4 : 0;
    if (kind === 0x75) return hexRun(bytes, at + 2, 4) ? UNICODE * 16 + 6 : 0;
    if (kind >= 48 && kind <= 51 && at + 4 <= bytes.length) {
      const [b, d] = [bytes[at + 2]!, bytes[at + 3]!];
      return b >= 48 && b <= 55 && d >= 48 && d <= 55 ? OCTAL * 16 + 4 : 0;
    }
    return 0;
  }
  if (c === PERCENT) return hexRun(bytes, at + 1, 2) ? URL * 16 + 3 : 0;
  if (c === EQUALS) return hexRun(bytes, at + 1, 2) ? QUOTED * 16 + 3 : 0;
  if (c === AMPERSAND) return entityAt(bytes, at);
  if (digit(c)) return codeAt(bytes, at);
  return 0;
}

function entityAt(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] !== HASH) return 0;
  let i = at + 2;
  if (bytes[i] === 0x78 || bytes[i] === 0x58) {
    i++;
    const first = i;
    while (i < bytes.length && i - first < 6 && hex(bytes[i]!)) i++;
    return i > first && bytes[i] === SEMICOLON ? ENTITY * 16 + (i + 1 - at) : 0;
  }
  const first = i;
  while (i < bytes.length && i - first < 6 && digit(bytes[i]!)) i++;
  return i > first && bytes[i] === SEMICOLON ? ENTITY * 16 + (i + 1 - at) : 0;
}

/** A character code of two or three digits (32 to 126) or 0xHH, then a comma and up to two blanks. */
function codeAt(bytes: Uint8Array, at: number): number {
  let i = at;
  if (bytes[at] === 48 && (bytes[at + 1] === 0x78 || bytes[at + 1] === 0x58)) {
    if (!hexRun(bytes, at + 2, 2)) return 0;
    i = at + 4;
  } else {
    let value = 0;
    while (i < bytes.length && i - at < 3 && digit(bytes[i]!)) value = value * 10 + bytes[i++]! - 48;
    if (value < 32 || value > 126) return 0;
  }
  if (bytes[i] !== COMMA) return 0;
  i++;
  for (let blanks = 0; blanks < 2 && bytes[i] === SPACE; blanks++) i++;
  return CODE * 16 + (i - at);
}

/** Whether a number behind this byte is the rest of something longer: 174, 1.74, -74, 0x74, u74. */
function goesOn(c: number): boolean {
  return digit(c) || ((c | 32) >= 97 && (c | 32) <= 122) || c === 0x2e || c === 0x2d || c === 0x5f;
}

/** Whether an escape of this form ends right at `at`. */
function follows(bytes: Uint8Array, at: number, form: number): boolean {
  for (let back = at - 3; back >= 0 && back >= at - 10; back--) {
    const found = escapeAt(bytes, back);
    if (found !== 0 && found >> 4 === form && back + (found & 15) === at) return true;
  }
  return false;
}

/** Escapes in a row that make a hit. */
const SHORTEST_RUN = 3;

/** Whether an `escape` hit starts at `at`: see detectors/types.ts. */
export function escapeHit(bytes: Uint8Array, at: number): boolean {
  return escapeRun(bytes, at, SHORTEST_RUN) > 0;
}

/**
 * End of the run of escapes that starts at `at`, when it has three: negative when the run began before, so that no hit starts here; else 0.
 * @param most escapes followed, at most
 */
export function escapeRun(bytes: Uint8Array, at: number, most = Infinity): number {
  const one = escapeAt(bytes, at);
  if (one === 0) return 0;
  const form = one >> 4;
  let end = at + (one & 15);
  let count = 1;
  for (let next = escapeAt(bytes, end); count < most && next >> 4 === form; next = escapeAt(bytes, end)) {
    end += next & 15;
    count++;
  }
  if (count < SHORTEST_RUN) return 0;
  return (form === CODE && at > 0 && goesOn(bytes[at - 1]!)) || follows(bytes, at, form) ? -end : end;
}

/** Appends the `escape` hits that start in [from, to). */
export function findEscapes(bytes: Uint8Array, from: number, to: number, id: number, out: HitList): void {
  const end = Math.min(to, bytes.length - 8);
  for (let i = from; i < end; i++) {
    const c = bytes[i]!;
    if (c !== BACKSLASH && c !== PERCENT && c !== EQUALS && c !== AMPERSAND && !digit(c)) continue;
    if (escapeHit(bytes, i)) out.push(i, id);
  }
}
