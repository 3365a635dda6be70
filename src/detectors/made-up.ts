/**
 * Whether a value of a known format was typed rather than generated: masks, one repeated character, the alphabet.
 * Separate from placeholders.ts, which judges values without a format by their words. A random value of 20 characters
 * has a run of 8 equal ones about once in 10^10, so nothing real is lost.
 */
import type { Evidence } from '../findings/types.js';

/** Regular over this share of its steps: a value that goes up the alphabet or counts. */
const REGULAR_SHARE = 0.75;
/** Steps up the alphabet without a break. */
const MOST_IN_ONE_GO = 15;

export interface MadeUp {
  reason: string;
  /** `mask`: nobody can use it. `sequence`: typed by hand, most often as an example. */
  kind: 'mask' | 'sequence';
}

/** @param value with or without its fixed prefix: parts of letters that end in `_`, `-` or `.` are taken off first */
export function madeUp(value: string): MadeUp | undefined {
  const body = value.replace(/^(?:[A-Za-z0-9$]{1,16}[-_.|](?=[^-_.]{8}))+/, '').replace(/[^A-Za-z0-9*#]/g, '');
  if (body.length < 8) return undefined;
  const masked = /([xX*#0])\1{9,}/.exec(body);
  if (masked) return { kind: 'mask', reason: 'a mask, not a value' };
  let run = 1;
  let longest = 1;
  let steps = 0;
  let alternating = 0;
  let ascent = 0;
  let climb = 0;
  const low = body.toLowerCase();
  for (let i = 1; i < body.length; i++) {
    run = body[i] === body[i - 1] ? run + 1 : 1;
    if (run > longest) longest = run;
    const step = low.charCodeAt(i) - low.charCodeAt(i - 1);
    if (step === 1 || wraps(low.charCodeAt(i - 1), low.charCodeAt(i))) steps++;
    ascent = step === 1 ? ascent + 1 : 0;
    if (ascent > climb) climb = ascent;
    alternating = step === 1 && body[i]! < 'a' !== body[i - 1]! < 'a' ? alternating + 1 : 0;
    if (alternating >= 12) return { kind: 'mask', reason: 'the alphabet in turns of upper and lower case' };
  }
  // 12345678-9abc-def0 is typed by somebody who needs a key; the digits, or the alphabet in one go, stand for one
  if (steps === body.length - 1 && (climb >= MOST_IN_ONE_GO || !/\d[A-Za-z]|[A-Za-z]\d/.test(body))) return { kind: 'mask', reason: 'nothing but the alphabet or counting' };
  if (repeats(body)) return { kind: 'mask', reason: 'repeats a few characters' };
  if (longest >= 0.6 * body.length) return { kind: 'mask', reason: 'one repeated character' };
  if (steps >= REGULAR_SHARE * (body.length - 1)) return { kind: 'sequence', reason: 'counts up or follows the alphabet' };
  return undefined;
}

/** Where counting and the alphabet begin again: 90, 9a, fa, f0, za, z0, z1, 0a. */
function wraps(from: number, to: number): boolean {
  switch (from) {
    case 0x7a: return to === 0x61 || to === 0x30 || to === 0x31;
    case 0x39: case 0x66: return to === 0x61 || to === 0x30;
    default: return from === 0x30 && to === 0x61;
  }
}

/** Whether a value of 20 characters and more is one to eight characters over and over. */
function repeats(body: string): boolean {
  if (body.length < 20) return false;
  for (let period = 1; period <= 8; period++) {
    let same = 0;
    for (let i = period; i < body.length; i++) if (body[i] === body[i - period]) same++;
    if (same >= 0.85 * (body.length - period)) return true;
  }
  return false;
}

const UNREAL = /fake|dummy|not[-_]?a?[-_]?real/i;
const UNREAL_WEIGHT = -2.5;

/** `..88fake8f..`: of random values of 40 letters and digits one in 25,000 says so by chance, which is why it settles nothing. */
export function saysUnreal(value: string): Evidence | undefined {
  return UNREAL.test(value) ? { name: 'made up', weight: UNREAL_WEIGHT, note: 'it says itself that it is no real one' } : undefined;
}
