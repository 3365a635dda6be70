/**
 * Finds secrets that escapes hide: backslash, percent, HTML and quoted-printable escapes, and lists of character codes.
 * Escapes are decoded where they stand in their line, because the name that a value belongs to often needs none.
 */
import type { DetectorContext } from '../detectors/context.js';
import { noteExtent, type Detector, type Sink, type Window } from '../detectors/types.js';
import { scanAssigned } from './assigned.js';
import { backslash } from './backslash.js';
import { FEWEST_CODES, carriesOnList, decodeCalls, decodeCodeList } from './char-codes.js';
import { type EscapeForm, isDigit } from './escape-form.js';
import { htmlEntity } from './html-entity.js';
import { percent } from './percent.js';
import { quotedPrintable, softBreakAt } from './quoted-printable.js';
import { escapeHit } from '../prefilter/escapes.js';
import { SegmentWriter, reportDecoded } from './segment.js';

const REACH_BEFORE = 256;
/** Source of the longest list of codes that is read in one go: a code takes up to six bytes. */
const REACH_AFTER = 24_576;
/** Source of the longest other text. */
const LONGEST_TEXT = 8192;
/** Text ahead of the first escape that may hold the name. */
const AHEAD = 128;
/** A stretch of this many bytes without an escape ends the text that is decoded: lines of OpenSSH keys have 70. */
const GAP = 80;
/** Of the escapes that carry on a text, one in this many starts anew, so that long lines are covered beyond the reach. */
const RESTART = 128;
/** Overlap of two such stretches. */
const OVERLAP = 512;
/** The same for lists, in codes. */
const OVERLAP_CODES = 1024;

/** Bytes ahead of and behind an escape that decide whether a text is decoded from there on. */
const NEAR_BEFORE = 136;
const NEAR_AFTER = 136;
/** Bytes ahead of and behind chr( that decide whether it is the first of several calls. */
const CALL_LOOK = 40;
/** The rest of a call's name: `String.from`. */
const LONGEST_AHEAD = 12;
/** Bytes behind the end of a text that may decide where it ends. */
const BEHIND = 96;

/** Single escapes that stand inside of assignments, keys and addresses; three in a row need no literal. */
const LITERALS = [
  '%3d', '%2b', '%2f', '%22', '%253d',
  '&quot;', '&#34;', '&#39;', '&#x22;', '&#x27;', '&apos;', '&#61;', '&#x3d;', '&equals;', '&#43;', '&#x2b;', '&#47;', '&#x2f;',
  '\\u003d', '\\u002b', '\\u002f', '\\u0026', '\\u0022', '\\u0027', '\\u{', '\\\\x', '\\\\u0', ':\\/\\/',
  '=3d',
  'chr(', 'chrw(', 'char(', 'charcode(', '[char]',
  'private%20key', 'private+key-',
];
const CALLS = LITERALS.indexOf('chr(');
const LAST_CALL = LITERALS.indexOf('[char]');
const ADDRESS = LITERALS.indexOf(':\\/\\/');
const SPACED_KEY = LITERALS.indexOf('private%20key');
const PLUS_KEY = LITERALS.indexOf('private+key-');

const FORMS = new Map<number, EscapeForm>([backslash, percent, htmlEntity, quotedPrintable].map((form) => [form.marker, form]));

export function escapeDecoder(context: DetectorContext): Detector {
  return {
    name: 'escaped-text',
    scope: 'window',
    literals: LITERALS,
    shapes: ['escape'],
    reach: { before: REACH_BEFORE, after: REACH_AFTER },
    verify(window, at, literal, sink) {
      if (literal >= CALLS && literal <= LAST_CALL) return scanCalls(window, at, context, sink);
      noteExtent(window, at - NEAR_BEFORE, at + NEAR_AFTER);
      if (literal === ADDRESS) {
        if (namesUser(window, at)) scanRegion(window, at + 1, backslash, context, sink);
        return;
      }
      if (literal === SPACED_KEY || literal === PLUS_KEY) return scanRegion(window, at, percent, context, sink, literal === PLUS_KEY);
      const form = FORMS.get(window.bytes[at]!);
      if (!form) {
        if (literal < 0 && isDigit(window.bytes[at]!)) scanCodes(window, at, context, sink);
        return;
      }
      if (literal < 0 ? !hidesText(window, at, form) : !worthwhile(window, at, form)) return;
      if (carriesOn(window, at, form) && !restartsHere(window, at)) return;
      scanRegion(window, at, form, context, sink);
    },
  };
}

/** Of the first escapes of a run, three must stand for printable ASCII: runs of other scripts and of binary end here. */
function hidesText(window: Window, at: number, form: EscapeForm): boolean {
  let printable = 0;
  let i = at;
  for (let count = 0; count < 8 && i < window.hi && window.bytes[i] === form.marker; count++) {
    const packed = form.escapeAt(window.bytes, i, window.hi);
    if (packed === 0) break;
    const value = packed >> 4;
    if (value >= 0x20 && value < 0x7f && ++printable === 3) return true;
    i += packed & 15;
  }
  return false;
}

const isWord = (byte: number): boolean => isDigit(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x5f;

/** Whether a single escape stands where it matters: a quote behind a sign, a sign or another digit of base64 inside of a value. */
function worthwhile(window: Window, at: number, form: EscapeForm): boolean {
  const { bytes, lo, hi } = window;
  if (form === backslash && (bytes[at + 1] === 0x5c || bytes[at + 2] === 0x7b)) return doubled(window, at);
  const packed = form.escapeAt(bytes, at, hi);
  if (packed === 0) return false;
  const value = packed >> 4;
  const next = at + (packed & 15);
  if (value === 0x22 || value === 0x27) {
    let i = at - 1;
    while (i >= lo && at - i < 4 && bytes[i] === 0x20) i--;
    return i >= lo && (bytes[i] === 0x3d || bytes[i] === 0x3a);
  }
  if (value === 0x2b || value === 0x2f) return insideToken(window, at, next);
  if (form === quotedPrintable && value === 0x3d && wholeHex(bytes, at + 1, hi)) return false;
  // mail is the one place where an escaped sign keeps its blanks: password =3D x
  const before = form === quotedPrintable && bytes[at - 1] === 0x20 ? at - 2 : at - 1;
  return before >= lo && isWord(bytes[before]!) && next + 6 <= hi;
}

/** KEY=3D0F...: the digits behind the sign are the first of a value of 16, 24 or 32 bytes. */
function wholeHex(bytes: Uint8Array, from: number, hi: number): boolean {
  let to = from;
  while (to < hi && to - from <= 64 && (isDigit(bytes[to]!) || (bytes[to]! >= 0x41 && bytes[to]! <= 0x46))) to++;
  return (to - from === 32 || to - from === 48 || to - from === 64) && (to === hi || !isWord(bytes[to]!));
}

/** `\\x41\\x42` (escaped twice) and `\u{41}\u{42}`: the shape scan does not know these, so three in a row are asked for here. */
function doubled(window: Window, at: number): boolean {
  const { bytes, hi } = window;
  const step = bytes[at + 1] === 0x5c ? 1 : 0;
  let i = at;
  for (let count = 0; count < 3; count++) {
    if (i + step >= hi || bytes[i] !== 0x5c) return false;
    const packed = backslash.escapeAt(bytes, i + step, hi);
    if (packed === 0 || packed >> 4 > 0x7e) return false;
    i += step + (packed & 15);
  }
  return true;
}

/** An escaped + or / counts if the bytes around it look like a key: lower and upper case and digits, 24 or more. */
function insideToken(window: Window, at: number, next: number): boolean {
  const { bytes, lo, hi } = window;
  let length = 0;
  let kinds = 0;
  const count = (byte: number): boolean => {
    if (isDigit(byte)) kinds |= 1;
    else if (byte >= 0x61 && byte <= 0x7a) kinds |= 2;
    else if (byte >= 0x41 && byte <= 0x5a) kinds |= 4;
    else if (byte !== 0x25 && byte !== 0x5c && byte !== 0x2b && byte !== 0x2d && byte !== 0x5f) return false;
    return ++length < 48;
  };
  for (let i = at - 1; i >= lo && count(bytes[i]!); i--);
  for (let i = next; i < hi && count(bytes[i]!); i++);
  return kinds === 7 && length >= 24;
}

/** `https:\/\/user:password@host`: only an address with a user is of interest. */
function namesUser(window: Window, at: number): boolean {
  const { bytes, hi } = window;
  for (let i = at + 5; i < hi && i < at + 128; i++) {
    const byte = bytes[i]!;
    if (byte === 0x40) return true;
    if (byte <= 0x20 || byte === 0x22 || byte === 0x27 || byte === 0x2f) return false;
  }
  return false;
}

/** Whether an escape that calls this detector by itself lies close ahead on the same line: then its text holds this one too. */
function carriesOn(window: Window, at: number, form: EscapeForm): boolean {
  const { bytes, lo, hi } = window;
  const stop = Math.max(lo, at - GAP);
  for (let i = at - 1; i >= stop; i--) {
    const byte = bytes[i]!;
    if (byte === 10 && !(form === quotedPrintable && i > stop && bytes[i - 1] === 0x3d)) return false;
    if (byte === form.marker && form.escapeAt(bytes, i, hi) !== 0 && (hidesText(window, i, form) || callsByItself(window, i, form))) return true;
  }
  return false;
}

/** Values whose single escapes are among the literals. */
const SINGLES = new Map<EscapeForm, string>([[backslash, '=+/&"\''], [percent, '=+/"'], [htmlEntity, '=+/"\''], [quotedPrintable, '=']]);

function callsByItself(window: Window, at: number, form: EscapeForm): boolean {
  if (form === backslash && (at > window.lo && window.bytes[at - 1] === 0x5c || window.bytes[at + 2] === 0x7b)) {
    return doubled(window, window.bytes[at - 1] === 0x5c ? at - 1 : at);
  }
  if (form === backslash && window.bytes[at + 1] !== 0x75) return false;
  const value = form.escapeAt(window.bytes, at, window.hi) >> 4;
  return value < 0x7f && SINGLES.get(form)!.includes(String.fromCharCode(value)) && worthwhile(window, at, form);
}

function restartsHere(window: Window, at: number): boolean {
  const { bytes, hi } = window;
  let mixed = 0;
  for (let i = at; i < hi && i < at + 8; i++) mixed = Math.imul(mixed ^ bytes[i]!, 0x01000193);
  return (mixed >>> 8) % RESTART === 0;
}

/** Decodes the line from a little ahead of the first escape to where escapes end, and scans it. */
function scanRegion(window: Window, at: number, form: EscapeForm, context: DetectorContext, sink: Sink, plusIsSpace = false): void {
  const { bytes, lo } = window;
  const hi = Math.min(window.hi, at + LONGEST_TEXT);
  let from = at;
  const furthest = Math.max(lo, at - AHEAD);
  while (from > furthest && bytes[from - 1] !== 10 && bytes[from - 1] !== 13) from--;
  let to = at;
  let last = at;
  let limit = hi;
  while (to < limit && to - last <= GAP) {
    const byte = bytes[to]!;
    if (byte === form.marker) {
      const soft = form === quotedPrintable ? softBreakAt(bytes, to, hi) : 0;
      const packed = soft > 0 ? soft : form.escapeAt(bytes, to, hi);
      if (packed !== 0) {
        if (to - at > OVERLAP && limit === hi && restartsHere(window, to) && callsByItself(window, to, form)) limit = Math.min(hi, to + OVERLAP);
        to += packed & 15;
        last = to;
        continue;
      }
      if (form === backslash) last = to;
    } else if (byte === 10 || byte === 13) break;
    to++;
  }
  noteExtent(window, at - NEAR_BEFORE, Math.max(at + NEAR_AFTER, to + BEHIND));
  const writer = new SegmentWriter(to - from);
  form.decode(bytes, from, to, writer);
  if (plusIsSpace) writer.replace(0x2b, 0x20);
  const segment = writer.finish([form.name]);
  reportDecoded(segment, context.rescan(segment.bytes), sink);
}

function scanCodes(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  if (carriesOnList(bytes, lo, at) && !restartsHere(window, at)) return;
  const writer = new SegmentWriter(64);
  // Anchored at the list's start and, behind that, at lines that their own bytes choose: an edit concerns what is read across it, not the whole list.
  const startsAnew = (line: number): boolean => restartsHere(window, line) && escapeHit(bytes, line);
  noteExtent(window, at - REACH_BEFORE, Math.max(window.to, decodeCodeList(bytes, at, hi, writer, startsAnew, OVERLAP_CODES)));
  if (writer.length >= FEWEST_CODES) scanText(window, at, writer, 'char-codes', context, sink);
}

function scanCalls(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo } = window;
  const hi = Math.min(window.hi, at + LONGEST_TEXT);
  noteExtent(window, at - CALL_LOOK, at + CALL_LOOK);
  let start = at;
  if (bytes[at] !== 0x5b) while (start > lo && at - start < LONGEST_AHEAD && (((bytes[start - 1]! | 0x20) >= 0x61 && (bytes[start - 1]! | 0x20) <= 0x7a) || bytes[start - 1] === 0x2e)) start--;
  // The dot of chr(65).chr(66) joins two calls.
  while (bytes[start] === 0x2e) start++;
  // Behind an operator and a closed call this is not the first one.
  let i = start - 1;
  while (i >= lo && start - i < 16 && (bytes[i]! <= 0x20 || bytes[i] === 0x2b || bytes[i] === 0x2e || bytes[i] === 0x26 || bytes[i] === 0x7c || bytes[i] === 0x5f)) i--;
  if (i >= lo && i < start - 1 && (bytes[at] === 0x5b ? isDigit(bytes[i]!) : bytes[i] === 0x29) && !restartsHere(window, start)) return;
  const writer = new SegmentWriter(64);
  const seen = decodeCalls(bytes, start, hi, writer);
  noteExtent(window, at - (writer.length > 0 ? REACH_BEFORE : CALL_LOOK), Math.max(window.to, seen));
  if (writer.length > 0) scanText(window, start, writer, 'char-codes', context, sink);
}

/** Scans decoded text by itself and, when it is short, as the value of the name ahead of it. */
function scanText(window: Window, start: number, writer: SegmentWriter, name: string, context: DetectorContext, sink: Sink): void {
  const segment = writer.finish([name]);
  reportDecoded(segment, context.rescan(segment.bytes), sink);
  scanAssigned(window, start, segment, context, sink);
}
