/**
 * Questions about assigned values that bytes alone end, for a gate: the name is followed by nothing, by code or by prose, or what is
 * assigned stands on lines that nobody asks about. Says nothing more than examine() and its judges would; separate
 * because it needs neither the grammar nor the weights.
 */
import type { Span } from '../../findings/types.js';
import { touchesAny } from '../near.js';
import type { Window } from '../types.js';
import { byteTable } from '../../util/byte-table.js';
import { leadingWordAhead } from './code/ahead.js';
import { codeFollows } from './code/follows.js';
import { shellOpens } from './code/shell.js';
import type { KeyMeaning } from './key-name.js';
import { mayBeAssigned, nameEnd, NAMES, nameStart, REACH } from './name-bounds.js';
import { isOfModule } from './module-words.js';
import { mayPlace, nameFacts } from './name-facts.js';
import { noCredentials } from './no-credentials.js';
import { nothingFollows } from './nothing-follows.js';
import { ownWords } from './own-words.js';
import { mayFollowValue, stringEnds } from './string-ends.js';

const ADDRESS = NAMES.length;

const [TAB, SPACE, DOUBLE, SINGLE, OPEN, CLOSE, EQUAL] = [9, 32, 34, 39, 40, 41, 61];
const [LF, BANG, DOLLAR, DASH, DOT, BACKTICK] = [10, 33, 36, 45, 46, 96];
const IDENTIFIER = byteTable('A-Za-z0-9_$');
/** What may carry a value on to the next line. */
const GOES_ON = byteTable('([{\\\r\x80-\xff');
const [LONGEST_CALL, LONGEST_ARGUMENT, LONGEST_LINE] = [24, 80, 160];
/** Words ahead that may belong to a name. */
const LEAD = 42;
/** Bytes ahead of a name with which nothing that stands further ahead can be its value. */
const BEGINS = byteTable(' \n(');
/** Bytes behind a name with which its value may stand in another line. */
const IN_COLUMN = byteTable(',;\t"\r\n\'`');

/** @param near the spans that are asked about; all when undefined */
export function ended(window: Window, at: number, literal: number, near: readonly Span[] | undefined): boolean {
  const { bytes } = window;
  const lo = Math.max(window.lo, at - REACH.before);
  const hi = Math.min(window.hi, at + REACH.after);
  if (literal === ADDRESS) return noCredentials(bytes, at, hi) > 0;
  if (literal > ADDRESS) return comparesOther(bytes, at, hi) || isCallWithoutText(bytes, at, hi);
  const end = nameEnd(bytes, hi, at, NAMES[literal]!.length);
  if (!mayBeAssigned(bytes, hi, end)) return true;
  const start = nameStart(bytes, lo, at);
  const facts = nameFacts(bytes, start, end);
  if (mayPlace(bytes, lo, start, end, facts) || (bytes[end] === OPEN && facts.login)) return false;
  // one name is read once, at the last of its words
  if (facts.lastWord > at - start) return true;
  const { meaning } = facts;
  if (meaning === undefined || (meaning.tail === 'aspect' && !shellOpens(bytes, hi, end))) return true;
  if (nothingFollows(bytes, lo, hi, start, end, facts) > 0 || away(bytes, lo, hi, start, end, near) || stringEnds(bytes, lo, hi, start, end) !== undefined || isOfModule(bytes, lo, hi, start, end)) return true;
  if (near !== undefined && onItsLine(bytes, hi, start, end, near)) return true;
  return codeFollows(bytes, lo, hi, start, end, {
    pairs: facts.pairs,
    environment: facts.environment,
    dismissed: (value) => {
      const valueEnd = bytes.indexOf(value, end, 'latin1') + value.length + 1;
      return (near !== undefined && !touchesAny(near, start - 1, valueEnd) && !mayFollowValue(bytes, lo, start)) || isKeyName(meaning, value) || ownWords(facts.name, value);
    },
  }) > 0;
}

/** Whether a string that ends at `at` is compared with what is named for no secret: "x" === kind, "x".equals(kind). */
function comparesOther(bytes: Buffer, at: number, hi: number): boolean {
  if ((bytes[at] !== DOUBLE && bytes[at] !== SINGLE) || (bytes[at + 1] !== SPACE && bytes[at + 1] !== DOT)) return false;
  let from = at + 2;
  const furthest = Math.min(hi, at + LONGEST_CALL);
  if (bytes[at + 1] === SPACE) while (from < furthest && (bytes[from] === EQUAL || bytes[from] === BANG || bytes[from] === SPACE)) from++;
  else {
    while (from < furthest && bytes[from] !== OPEN) from++;
    from++;
  }
  if (bytes[from] === DOLLAR) from++;
  let to = from;
  while (to < hi && to - from < LONGEST_ARGUMENT && (IDENTIFIER[bytes[to]!] === 1 || bytes[to] === DOT)) to++;
  return to > from && to < hi && bytes[to] !== DASH && to - from < LONGEST_ARGUMENT && nameFacts(bytes, from, to).meaning === undefined;
}

/** Whether a value can only stand behind the name, and nothing from there on is asked about. */
function away(bytes: Buffer, lo: number, hi: number, start: number, end: number, near: readonly Span[] | undefined): boolean {
  if (near === undefined || start <= lo || BEGINS[bytes[start - 1]!] === 0 || IN_COLUMN[bytes[end]!] === 1) return false;
  return !leadingWordAhead(bytes, lo, start) && !touchesAny(near, start, hi);
}

/** getConnection(dep): a known call whose arguments end before any string. */
function isCallWithoutText(bytes: Uint8Array, at: number, hi: number): boolean {
  let i = at;
  for (const stop = Math.min(hi, at + LONGEST_CALL); i < stop && (IDENTIFIER[bytes[i]!] === 1 || bytes[i] === DOT);) i++;
  if (i === at || i >= hi || bytes[i] !== OPEN) return false;
  i++;
  for (const stop = Math.min(hi, i + LONGEST_ARGUMENT); i < stop && (IDENTIFIER[bytes[i]!] === 1 || bytes[i] === DOT);) i++;
  return i < hi && bytes[i] === CLOSE;
}

/** a.token = b.token = "x": a bare value, on a line where nothing opens that could end on another one, and which nobody asks about. */
function onItsLine(bytes: Uint8Array, hi: number, start: number, end: number, near: readonly Span[]): boolean {
  let at = end;
  while (at < hi && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  if (bytes[at] !== EQUAL || start === 0 || BEGINS[bytes[start - 1]!] === 0) return false;
  at++;
  while (at < hi && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  if (at >= hi || IDENTIFIER[bytes[at]!] === 0) return false;
  let marks = 0;
  for (const stop = Math.min(hi, at + LONGEST_LINE); at < stop; at++) {
    const byte = bytes[at]!;
    if (byte === LF) return (marks & 0x55) === 0 && !touchesAny(near, start - LEAD, at);
    if (GOES_ON[byte] === 1) return false;
    // an odd number of marks leaves a string open
    if (byte === DOUBLE) marks ^= 1;
    else if (byte === SINGLE) marks ^= 4;
    else if (byte === BACKTICK) marks ^= 16;
  }
  return false;
}

/** As opensNothing() says it of plain lower-case words. */
function isKeyName(meaning: KeyMeaning, value: string): boolean {
  if (meaning.lead === 'plain' && (meaning.kind === 'key' || meaning.kind === 'token' || meaning.words.includes('public'))) return true;
  return meaning.kind === 'key' && value.length <= 8 && /^[a-z]+$/.test(value);
}
