/**
 * Whether a value that should have been generated is made of words: a name of a program, a path, a sentence without blanks.
 * Separate because rules with a format and keyed rules must agree on it; passwords of people are judged elsewhere.
 */
import { surprise } from './bigrams.js';
import { characters } from './characters.js';
import { dictionaryShare } from './dictionary.js';

/** Shorter values are made of too few pairs of letters to tell. */
const SHORTEST = 10;
/** One random value of 2,000 has as many letters in words: 0.36 at 14 characters of base62, 0.2 at 44. */
const WORDS_SHARE = 0.5;
/** Share of the whole value in words: a marker such as sk_live_ among digits does not make a value wordy. */
const COVERED = 0.4;
/** Less than this in words, and it was typed rather than named: abc123def456. */
const SOME_SHARE = 0.2;
/** Mean surprise below which the order of letters is a language's; one random value of 2,000 comes lower. */
const LIKELY = { lettersOnly: 3.1, lettersAndDigits: 3.7, mixedCase: 4.2 } as const;

/** Three names with slashes between them, as in base64 without a digit or `+` once in a million. */
const STEPS_OF_A_PATH = /^\/?(?:[A-Za-z]{3,}[/-]){2,}[A-Za-z]+$/;

/** @param value without the fixed marker of its format; hexadecimal values are never called words */
export function madeOfWords(value: string): boolean {
  if (value.length < SHORTEST) return false;
  const c = characters(value);
  const letters = c.lower + c.upper;
  if (c.hex || letters < value.length / 2) return false;
  const share = dictionaryShare(value);
  if ((share >= WORDS_SHARE && share * letters >= COVERED * value.length) || STEPS_OF_A_PATH.test(value)) return true;
  if (share < SOME_SHARE) return false;
  const likely = c.lower >= 2 && c.upper >= 2 ? LIKELY.mixedCase : c.digits > 0 ? LIKELY.lettersAndDigits : LIKELY.lettersOnly;
  return surprise(value) < likely;
}
