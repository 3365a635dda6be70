/**
 * Which characters a value is made of and how they repeat. Separate because every judgement of a value starts here and
 * one pass over the value answers all of it.
 */

export interface Characters {
  length: number;
  lower: number;
  upper: number;
  digits: number;
  /** ASCII punctuation other than `_` and `-`. */
  symbols: number;
  /** `_` and `-`. */
  joints: number;
  blanks: number;
  /** Code units above 127. */
  foreign: number;
  distinct: number;
  /** Longest run of one character. */
  run: number;
  /** Longest run of neighbours (abc, 321), by steps of one in one direction. */
  sequence: number;
  /** Changes between letter and digit, and between lower and upper case other than at a word's start. */
  switches: number;
  hex: boolean;
}

const [OTHER, LOWER, UPPER, DIGIT] = [0, 1, 2, 3];

export function characters(text: string): Characters {
  const c: Characters = { length: text.length, lower: 0, upper: 0, digits: 0, symbols: 0, joints: 0, blanks: 0, foreign: 0, distinct: 0, run: 0, sequence: 0, switches: 0, hex: text.length > 0 };
  let before = -1;
  let kindBefore = OTHER;
  let run = 0;
  let sequence = 1;
  let direction = 0;
  const low = [0, 0, 0, 0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let kind = OTHER;
    if (code >= 97 && code <= 122) { c.lower += 1; kind = LOWER; if (code > 102) c.hex = false; }
    else if (code >= 65 && code <= 90) { c.upper += 1; kind = UPPER; if (code > 70) c.hex = false; }
    else if (code >= 48 && code <= 57) { c.digits += 1; kind = DIGIT; }
    else {
      c.hex = false;
      if (code > 127) { c.foreign += 1; kind = LOWER; }
      else if (code === 95 || code === 45) c.joints += 1;
      else if (code <= 32) c.blanks += 1;
      else c.symbols += 1;
    }
    if (kind !== OTHER && kindBefore !== OTHER) {
      if ((kind === DIGIT) !== (kindBefore === DIGIT)) c.switches += 1;
      else if (kind === UPPER && kindBefore === LOWER) c.switches += 0.5;
    }
    if (code < 128) {
      if ((low[code >> 5]! >>> (code & 31) & 1) === 0) { low[code >> 5]! |= 1 << (code & 31); c.distinct += 1; }
    } else c.distinct += 0.5;
    run = code === before ? run + 1 : 1;
    const step = code - before;
    if ((step === 1 || step === -1) && kind !== OTHER) {
      sequence = step === direction ? sequence + 1 : 2;
      direction = step;
    } else { sequence = 1; direction = 0; }
    if (run > c.run) c.run = run;
    if (sequence > c.sequence) c.sequence = sequence;
    before = code;
    kindBefore = kind;
  }
  return c;
}

/** Size of the alphabet that a value seems to be drawn from: 10, 16, 26, 36, 52, 62 or more with symbols. */
export function alphabetSize(c: Characters): number {
  if (c.hex && c.length >= 8 && c.digits > 0) return c.digits === c.length ? 10 : 16;
  const size = (c.lower > 0 ? 26 : 0) + (c.upper > 0 ? 26 : 0) + (c.digits > 0 ? 10 : 0) + (c.symbols > 0 ? 20 : 0) + (c.joints > 0 ? 2 : 0);
  return Math.max(2, size);
}
