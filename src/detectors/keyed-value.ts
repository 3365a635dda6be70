/**
 * Whether a value that has the form of a keyed credential looks like one: not a word, not a name, not a repetition.
 * Separate because the form alone ([A-Za-z0-9]{20}) is met by ordinary identifiers.
 */
import { surprise } from './measures/bigrams.js';
import { dictionaryShare } from './measures/dictionary.js';
import type { Evidence } from '../findings/types.js';

/** What the form of the value allows. */
export interface Allowed {
  digits: boolean;
  lower: boolean;
  upper: boolean;
}

/** Appends evidence; false when the value is no credential of any kind. */
export function judgeKeyedValue(value: string, allowed: Allowed, evidence: Evidence[]): boolean {
  let digits = 0;
  let lower = 0;
  let upper = 0;
  let steps = 0;
  let same = 0;
  const seen = new Set<string>();
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    seen.add(value[i]!);
    if (c >= 48 && c <= 57) digits++;
    else if (c >= 97 && c <= 122) lower++;
    else if (c >= 65 && c <= 90) upper++;
    if (i === 0) continue;
    const step = c - value.charCodeAt(i - 1);
    if (step === 1 || step === -1) steps++;
    if (step === 0) same++;
  }
  const length = value.length;
  if (seen.size < Math.min(5, length / 2) || same > length * 0.5) return false;
  if (steps > length * 0.5 && length >= 8) return false;
  const letters = lower + upper;
  if (letters === 0 && allowed.lower && allowed.digits && digits === length && length < 24 && (allowed.upper || length < 16)) return false;
  if (digits === 0) {
    // Without a digit only mixed case or an unlikely order of letters tells a key from words, and camelCase is not mixed enough.
    if (dictionaryShare(value) >= WORDS_SHARE) return false;
    if (!mixedCase(value) && surprise(value) < LIKELY_LETTERS) return false;
  } else if (letters > 0 && dictionaryShare(value) >= NAME_SHARE) {
    evidence.push({ name: 'value', weight: -1.5, note: 'it reads like a name' });
  }
  return true;
}

/** Share of letters in known words from which a value without digits is words, and one with digits a name. */
const WORDS_SHARE = 0.45;
const NAME_SHARE = 0.7;
/** Mean surprise below which letters are a language's: words 2.3, random letters 3.4 and more. */
const LIKELY_LETTERS = 3.1;

/** Upper and lower case in turns that no camelCase has. */
function mixedCase(value: string): boolean {
  let turns = 0;
  for (let i = 1; i < value.length; i++) {
    const a = value.charCodeAt(i - 1);
    const b = value.charCodeAt(i);
    if (a >= 97 && a <= 122 && b >= 65 && b <= 90) turns++;
  }
  return turns >= Math.max(2, value.length / 8);
}
