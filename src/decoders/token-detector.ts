/**
 * Finds secrets inside base64, base32 and hex, and inside what was compressed or UTF-16 before it was encoded. It is called
 * for every long run of token bytes, so it decodes 18 bytes first and goes on only if they promise something.
 */
import type { DetectorContext } from '../detectors/context.js';
import { noteExtent, type Detector, type Sink, type Window } from '../detectors/types.js';
import type { Candidate, Span } from '../findings/types.js';
import { assignableLength, scanAssigned } from './assigned.js';
import { BASE32_VALUE, base32Head, decodeBase32 } from './base32.js';
import { BASE64_VALUE, base64Head, base64Segment, decodeBase64 } from './base64.js';
import { HEX_VALUE, decodeHex, hexHead } from './hex.js';
import { opensDeflate } from './inflate.js';
import { HEAD, isText, recognise } from './recognise.js';
import { type Runs, carriesOn, digitsEnd, runsFrom } from './runs.js';
import { type Segment, SegmentWriter, reportDecoded } from './segment.js';
import { unpack } from './unpack.js';

/** Bytes behind a hit that are decoded at most: an RSA key of 8192 bits twice encoded, a kubeconfig. */
const REACH_AFTER = 16_384;
/** Enough to see that a line carries on the one before it, and the name that a value is assigned to. */
const REACH_BEFORE = 192;
/** How far into a run the end of `NAME=` is looked for. */
const NAME_LOOK = 96;
const SHORTEST = 16;
/** A raw deflate stream has no magic bytes; sha512 sums (88 characters) are too many to try them. */
const SHORTEST_DEFLATE = 100;
/** Bytes from where a value starts that decide whether it is worth decoding. */
const QUICK_LOOK = SHORTEST_DEFLATE + 8;
/** Of the lines that carry on a long text, one in this many starts anew, so that the text is covered beyond the reach. */
const RESTART = 64;

type Encoding = 'base64' | 'base32' | 'hex';
const DIGITS = { base64: BASE64_VALUE, base32: BASE32_VALUE, hex: HEX_VALUE };
const DECODE = { base64: decodeBase64, base32: decodeBase32, hex: decodeHex };
const SHARE = { base64: 0.75, base32: 0.625, hex: 0.5 };

const EQUALS = 0x3d;
const isTokenByte = (byte: number): boolean => BASE64_VALUE[byte]! >= 0 || byte === EQUALS;

/** JSON over several lines in base64, by how it opens: blanks give no digits, and without one among its first bytes a run is no token for the prefilter. */
const OPENINGS = ['ewogICAg', 'WwogICAg', 'ewogICJ', 'ew0KICAg', 'W3sKICAg'];
/** Bytes among which the prefilter wants a digit. */
const SHAPE_LOOK = 64;

/** Literals are met in any case. */
function startsWith({ bytes, hi }: Window, at: number, text: string): boolean {
  return at + text.length <= hi && bytes.toString('latin1', at, at + text.length) === text;
}

function isMissedByShape({ bytes, lo, hi }: Window, at: number): boolean {
  if (at > lo && isTokenByte(bytes[at - 1]!)) return bytes[at - 1] === EQUALS;
  const stop = Math.min(hi, at + SHAPE_LOOK);
  for (let i = at; i < stop; i++) if (bytes[i]! >= 0x30 && bytes[i]! <= 0x39) return false;
  return true;
}

export function tokenDecoder(context: DetectorContext): Detector {
  const head = new Uint8Array(HEAD);
  return {
    name: 'encoded-token',
    scope: 'window',
    literals: OPENINGS.map((opening) => opening.toLowerCase()),
    shapes: ['token'],
    reach: { before: REACH_BEFORE, after: REACH_AFTER },
    verify(window, at, literal, sink) {
      if (literal >= 0 && (!OPENINGS.some((opening) => startsWith(window, at, opening)) || !isMissedByShape(window, at))) return;
      const start = valueStart(window, at);
      noteExtent(window, at - 1, Math.max(at, start) + QUICK_LOOK);
      if (start < 0) return;
      const encoding = quickLook(window, start, head);
      if (encoding === undefined) return;
      noteExtent(window, at - REACH_BEFORE, window.to);
      decodeAndScan(window, start, encoding, context, sink);
    },
  };
}

/** Where the value starts in a run such as NAME=value; -1 when it is too short to hold anything. */
function valueStart(window: Window, at: number): number {
  const { bytes, lo, hi } = window;
  const look = Math.min(hi, at + NAME_LOOK);
  // A run right behind `\n` written out begins with that n, and bytes of PostgreSQL ('\x7b22') with an x.
  let start = at > lo && bytes[at - 1] === 0x5c && (bytes[at] === 0x6e || bytes[at] === 0x72 || bytes[at] === 0x74 || bytes[at] === 0x78) ? at + 1 : at;
  let i = start;
  for (; i < look; i++) {
    const byte = bytes[i]!;
    if (byte === EQUALS) {
      if (i + 1 < hi && BASE64_VALUE[bytes[i + 1]!]! >= 0) start = i + 1;
      continue;
    }
    if (BASE64_VALUE[byte]! < 0) break;
  }
  return i - start >= SHORTEST ? start : -1;
}

/** Which encoding the first bytes speak for, if they promise anything; leaves the decoded head behind. */
function quickLook(window: Window, start: number, head: Uint8Array): Encoding | undefined {
  const { bytes, hi } = window;
  const prefixed = bytes[start] === 0x30 && (bytes[start + 1]! | 0x20) === 0x78;
  const from = prefixed ? start + 2 : start;
  let length = hexHead(bytes, from, hi, head);
  if (length >= 8) {
    // Ten bytes of text by chance are rarer than one digest in ten thousand.
    return length >= 10 && recognise(head, length) !== 'none' ? 'hex' : undefined;
  }
  if (prefixed) return undefined;
  length = base64Head(bytes, start, hi, head);
  if (recognise(head, length) !== 'none') return 'base64';
  // Base32 read as base64 opens like deflate often enough; that it is text by chance is far rarer.
  const deflated = opensDeflate(head, length);
  length = base32Head(bytes, start, hi, head);
  if (length >= 12 && isText(head, 0, length, length < HEAD)) return 'base32';
  return deflated && longRun(bytes, start, hi) ? 'base64' : undefined;
}

function longRun(bytes: Uint8Array, start: number, hi: number): boolean {
  const end = start + SHORTEST_DEFLATE;
  if (end > hi) return false;
  for (let i = start; i < end; i++) if (!isTokenByte(bytes[i]!)) return false;
  return true;
}

function decodeAndScan(window: Window, start: number, encoding: Encoding, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  const digits = DIGITS[encoding];
  if (insideArmour(bytes, lo, start)) return;
  // The run is gone through once: it may be as long as the window.
  const end = bytes[start] === 0x65 && bytes[start + 1] === 0x79 ? digitsEnd(bytes, start, hi, BASE64_VALUE) : undefined;
  if (end !== undefined && isPartOfJwt(window, start, end)) return;
  if (carriesOn(bytes, lo, start, digits) && !restartsHere(bytes, start)) return;
  const prefix = encoding === 'hex' && (bytes[start + 1]! | 0x20) === 0x78 ? 2 : 0;
  const runs = runsFrom(bytes, start + prefix, hi, digits, encoding === 'base64' ? end : undefined);
  noteExtent(window, window.from, Math.max(window.to, runs.seen));
  const known = decodedOf(bytes, runs, encoding, context);
  if (!known) return;
  const by = start + prefix - known.start;
  for (const candidate of known.found) sink(by === 0 ? candidate : shiftCandidate(candidate, by));
  if (known.plain) scanAssigned(window, start, by === 0 ? known.plain : shiftSegment(known.plain, by), context, sink, isAdded);
}

/** What some encoded text holds, at the place where it was first met. */
interface Decoded {
  start: number;
  found: readonly Candidate[];
  /** The decoded text, unless something was wrapped in it. */
  plain?: Segment;
}

/**
 * An encoded text is met again and again: in every version of a file that changes near it, in copies of the file. What it
 * held is kept under two hashes of its bytes with seeds of this process, for so many texts; then all are forgotten.
 */
const MOST_KEPT = 16_384;
const kept = new WeakMap<DetectorContext, Map<string, Decoded | null>>();
const [SEED_A, SEED_B] = [Math.floor(Math.random() * 2 ** 31), Math.floor(Math.random() * 2 ** 31)];

function keyOf(bytes: Buffer, start: number, end: number): string {
  let [a, b] = [SEED_A, SEED_B];
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    a = Math.imul(a ^ byte, 0x01000193);
    b = Math.imul(b + byte, 0x85ebca6b) ^ (b >>> 15);
  }
  return `${end - start} ${a} ${b}`;
}

function decodedOf(bytes: Buffer, runs: Runs, encoding: Encoding, context: DetectorContext): Decoded | undefined {
  if (context.once === true) return decode(bytes, runs, encoding, context);
  let known = kept.get(context);
  if (!known || known.size >= MOST_KEPT) kept.set(context, known = new Map());
  const key = `${context.depth} ${encoding} ${keyOf(bytes, runs.starts[0]!, runs.ends[runs.count - 1]!)}`;
  const before = known.get(key);
  if (before !== undefined) return before ?? undefined;
  const decoded = decode(bytes, runs, encoding, context);
  // What was cut short, because too much had been decoded for this hit, says nothing about the next time.
  if (context.budget > 0) known.set(key, decoded ?? null);
  return decoded;
}

function decode(bytes: Buffer, runs: Runs, encoding: Encoding, context: DetectorContext): Decoded | undefined {
  const segment = decodeRuns(bytes, runs, encoding);
  if (!segment) return undefined;
  const start = runs.starts[0]!;
  const found: Candidate[] = [];
  const inner = unpack(segment, { start, end: runs.ends[runs.count - 1]! });
  if (!inner) return undefined;
  reportDecoded(inner, context.rescan(inner.bytes), (candidate) => found.push(candidate));
  return inner === segment && assignableLength(segment.bytes) > 0 ? { start, found, plain: segment } : { start, found };
}

function shiftSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function shiftCandidate(candidate: Candidate, by: number): Candidate {
  const moved: Candidate = { ...candidate, span: shiftSpan(candidate.span, by), secretSpan: shiftSpan(candidate.secretSpan, by) };
  if (candidate.parts) moved.parts = candidate.parts.map((part) => shiftSpan(part, by));
  return moved;
}

function shiftSegment(segment: Segment, by: number): Segment {
  return { ...segment, toOriginal: (span) => shiftSpan(segment.toOriginal(span), by) };
}

/** A rule that wants a name beside its value finds it by that as well. */
const isAdded = ({ key, rule }: Candidate): boolean => key !== undefined || rule.keyed !== undefined;

function decodeRuns(bytes: Buffer, runs: Runs, encoding: Encoding): Segment | undefined {
  if (encoding === 'base64' && runs.count === 1) return base64Segment(bytes, runs.starts[0]!, runs.ends[0]!, [encoding]);
  let digits = 0;
  for (let run = 0; run < runs.count; run++) digits += runs.ends[run]! - runs.starts[run]!;
  // Hex digits that do not pair up were something else.
  if (encoding === 'hex' && digits % 2 !== 0) return undefined;
  const writer = new SegmentWriter(Math.ceil(digits * SHARE[encoding]) + 1);
  DECODE[encoding](bytes, runs, writer);
  return writer.length > 0 ? writer.finish([encoding]) : undefined;
}

/** Behind a BEGIN line the private-key detector is in charge, and certificates are of no interest. */
function insideArmour(bytes: Uint8Array, lo: number, start: number): boolean {
  let i = start - 1;
  for (const stop = Math.max(lo, start - 32); i >= stop; i--) {
    const byte = bytes[i]!;
    const between = byte <= 0x20 || byte === 0x22 || byte === 0x27 || byte === 0x5c || byte === 0x6e || byte === 0x72 || byte === 0x2b || byte === 0x2c || byte === 0x2e;
    if (!between) break;
  }
  return i - 3 >= lo && bytes[i] === 0x2d && bytes[i - 1] === 0x2d && bytes[i - 2] === 0x2d && bytes[i - 3] === 0x2d;
}

/** The parts of a JSON Web Token are base64 of JSON, but the token is the secret, and it is found as such. @param end of the run at `start`, which opens as JSON does */
function isPartOfJwt(window: Window, start: number, end: number): boolean {
  const { bytes, lo, hi } = window;
  if (start - 1 >= lo && bytes[start - 1] === 0x2e) return true;
  noteExtent(window, window.from, Math.max(window.to, end + 3));
  return end + 2 < hi && bytes[end] === 0x2e && bytes[end + 1] === 0x65 && bytes[end + 2] === 0x79;
}

function restartsHere(bytes: Buffer, start: number): boolean {
  const mixed = Math.imul(bytes.readUInt32LE(start), 0x9e3779b1) >>> 0;
  return mixed % RESTART === 0;
}
