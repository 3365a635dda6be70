/**
 * Whether a value that has the form of a keyed credential looks like one: not a word, not a name, not a repetition.
 * Separate because the form alone ([A-Za-z0-9]{20}) is met by ordinary identifiers.
 */
import { surprise } from './measures/bigrams.js';
import { dictionaryShare } from './measures/dictionary.js';
import { madeOfWords } from './measures/wording.js';
import type { Evidence } from '../findings/types.js';
import { placeholder, REGULAR } from './placeholders.js';
import { reference } from './references.js';

/** What the form of the value allows. */
export interface Allowed {
  digits: boolean;
  lower: boolean;
  upper: boolean;
  /** `+` or `/`: every letter is as likely as another. */
  base64: boolean;
  /** Letters that no number in hex has; its `x` aside. */
  beyondHex: boolean;
}

/** An account of Ethereum and its like, which is public. */
const ADDRESS_OF_CHAIN = /^0x[0-9a-fA-F]{40}$/;

/** /fae992.../service/config: the rest of a link to a file */
const COMMIT_IN_PATH = /^\/[0-9a-f]{40}\//;

/** Appends evidence; false when the value is no credential of any kind. */
export function judgeKeyedValue(value: string, allowed: Allowed, evidence: Evidence[]): boolean {
  let digits = 0;
  let lower = 0;
  let upper = 0;
  let same = 0;
  const seen = new Set<string>();
  for (let i = 0; i < value.length; i++) {
    const c = value.charCodeAt(i);
    seen.add(value[i]!);
    if (c >= 48 && c <= 57) digits++;
    else if (c >= 97 && c <= 122) lower++;
    else if (c >= 65 && c <= 90) upper++;
    if (i === 0) continue;
    if (c === value.charCodeAt(i - 1)) same++;
  }
  const length = value.length;
  if (seen.size < Math.min(5, length / 2) || same > length * 0.5) return false;
  // a public key of known_hosts, a date, the pod of a job
  if (/^AAAA(?:B3|C3)NzaC1|^AAAAE2VjZHNh|^20\d\d-\d\d-\d\d(?:T|$)|^\d{8,10}-[a-z0-9]{5}$/.test(value)) return false;
  if ((allowed.beyondHex && ADDRESS_OF_CHAIN.test(value)) || COMMIT_IN_PATH.test(value)) return false;
  const letters = lower + upper;
  const body = value.replace(MARKER, '');
  if (length >= SURELY_MIXED && allowed.base64 && isHex(value)) return false;
  if (letters === 0 && allowed.lower && allowed.digits && digits === length && length < 24 && (allowed.upper || length < 16)) return false;
  const text = readsLikeText(value);
  if (digits === 0) {
    if (text) return false;
    // Without a digit only mixed case or an unlikely order of letters tells a key from words, and camelCase is not mixed enough.
    if (dictionaryShare(value) >= WORDS_SHARE || madeOfWords(body)) return false;
    if (!mixedCase(value) && surprise(value) < LIKELY_LETTERS) return false;
  } else if (letters > 0 && (dictionaryShare(value) >= NAME_SHARE || madeOfWords(body))) {
    evidence.push({ name: 'value', weight: value.length >= LONG ? -4 : -1.5, note: 'it reads like a name' });
  } else if (letters > 0 && text) {
    evidence.push({ name: 'value', weight: -1.5, note: 'it can be pronounced' });
  }
  return true;
}

/** Share of steps to the next or last character from which a value counts or follows the alphabet; 20 random hex digits reach it once in 10^8. */
const COUNTS = 0.7;

/** Typed rather than generated: worth a look only where a name for credentials stands with it. */
export function typedByHand(value: string): boolean {
  let steps = 0;
  for (let i = 1; i < value.length; i++) if (Math.abs(value.charCodeAt(i) - value.charCodeAt(i - 1)) === 1) steps++;
  return value.length >= 8 && (steps > value.length * COUNTS || placeholder(value) === REGULAR);
}

/** Share of letters in known words from which a value without digits is words, and one with digits a name. */
const WORDS_SHARE = 0.45;
const NAME_SHARE = 0.7;
/** Characters from which chance never leaves out all letters of base64 beyond f: it is a hash of something. */
const SURELY_MIXED = 20;

function isHex(value: string): boolean {
  return /^(?:[0-9a-f]+|[0-9A-F]+)$/.test(value);
}

/** Words that a value opens with by its form: sk_live_. */
const MARKER = /^(?:[A-Za-z]{2,8}[_-]){1,3}(?=[A-Za-z0-9]{10})/;
/** Characters from which chance never makes a generated value read like a name. */
const LONG = 16;
/** Mean surprise below which letters are a language's: words 2.3, random letters 3.4 and more. */
const LIKELY_LETTERS = 3.1;

/**
 * Mean surprise of lower-cased text below which a value of 16 characters and more is made of words: of random values of 16 letters
 * and digits one in a thousand lies below 3.8 (16 letters alone: 3.4), names of things lie between 2.5 and 3.5.
 */
const TEXT = 3.5;

/** Whether a value is pronounceable. Hexadecimal digits are not asked: their alphabet is too small to tell. */
function readsLikeText(value: string): boolean {
  return value.length >= 16 && !/^[0-9a-fA-F:-]+$/.test(value) && surprise(value.toLowerCase()) < TEXT;
}

/** Pseudo-versions of Go modules, and names that end in a date or time. */
const BUILD = /(?:^|[-.])20\d{6}(?:\d{6})?(?:-[0-9a-f]{7,12})?$/;

/** Whether a value of no certain form is a name or a version, points to a secret or holds its place. */
export function standsForAnother(value: string): boolean {
  return (!/\d/.test(value) && value.length < 24) || /^[a-z]+(?:_[a-z]+)+\d?$|^(?:[A-Z][a-z]+){1,3}\d?$/.test(value) || readsLikeText(value) || BUILD.test(value) || ![undefined, REGULAR].includes(placeholder(value)) || reference(value, true) !== undefined;
}

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
