/**
 * Private keys that a program holds as a list of bytes: {0x30, 0x82, ...} as xxd and openssl write it, {48, -126, ...} and
 * {0x30, (byte) 0x82, ...} of Java, b"\x30\x82...".
 * Separate from lists of character codes because these bytes are no text: only how DER and OpenSSH open makes them worth reading.
 */
import type { DetectorContext } from '../detectors/context.js';
import { noteExtent, type Detector, type Window } from '../detectors/types.js';
import { hexNumber, isDigit } from './escape-form.js';
import { HEAD, recognise } from './recognise.js';
import { SegmentWriter, reportDecoded } from './segment.js';

/** A key of 4096 bits: 2.4 kB, of up to seven characters each. */
const REACH_AFTER = 24_576;
const REACH_BEFORE = 24;
/** Bytes between two numbers: blanks, a comma, a cast, a break of the line. */
const LONGEST_GAP = 48;
/** Bytes that one number may take, as in `(byte) 0x6f, `. */
const LONGEST_NUMBER = 14;
/** How DER opens. */
const DER = ['0x30, (byte)0x8', '0x30, (byte) 0x8', '0x30,(byte)0x8', '0x30, (byte)0x77', '0x30, (byte) 0x77', '0x30, (byte)0x2e', '0x30, (byte) 0x2e', '0x30, 0x8', '0x30,0x8', '0x30, 0x77', '0x30,0x77', '0x30, 0x2e', '0x30,0x2e', '48, -126', '48,-126', '48, 130,', '48,130,', '48, 119, 2', '48, 46, 2', '\\x30\\x8', '\\x30\\x77\\x02', '\\x30\\x2e\\x02'];
/** openssh-key-v1 */
const OPENSSH = ['0x6f, 0x70, 0x65, 0x6e, 0x73', '0x6f,0x70,0x65,0x6e,0x73', '0x6f, (byte)0x70', '0x6f, (byte) 0x70', '111, 112, 101, 110, 115', '111,112,101,110,115', '\\x6f\\x70\\x65\\x6e\\x73'];
/** -----BEGIN, where each byte is cast: other lists of characters are read as text. */
const PEM = ['0x2d, (byte)0x2d', '0x2d, (byte) 0x2d'];
const LITERALS = [...DER, ...OPENSSH, ...PEM];
const BEGIN = '-----BEGIN ';

export function byteLists(context: DetectorContext): Detector {
  return {
    name: 'byte-list',
    scope: 'window',
    literals: LITERALS,
    reach: { before: REACH_BEFORE, after: REACH_AFTER },
    verify(window, at, _literal, sink) {
      const { bytes, lo, hi } = window;
      noteExtent(window, at - REACH_BEFORE, at + HEAD * LONGEST_NUMBER);
      if (carriesOn(bytes, lo, at)) return;
      const head = new SegmentWriter(HEAD);
      readBytes(bytes, at, Math.min(hi, at + HEAD * LONGEST_NUMBER), HEAD, head);
      const opening = head.finish([]).bytes;
      if (recognise(opening, head.length) !== 'key' && opening.toString('latin1', 0, BEGIN.length) !== BEGIN) return;
      noteExtent(window, at - REACH_BEFORE, at + REACH_AFTER);
      const writer = new SegmentWriter(1536);
      readBytes(bytes, at, Math.min(hi, at + REACH_AFTER), Infinity, writer);
      const segment = writer.finish(['byte-list']);
      reportDecoded(segment, context.rescan(segment.bytes), sink);
    },
  };
}

/** Whether another number stands ahead: a key has its version and its halves inside, which open alike. */
function carriesOn(bytes: Window['bytes'], lo: number, at: number): boolean {
  let i = at - 1;
  const stop = Math.max(lo, at - REACH_BEFORE);
  if (i >= stop && (isDigit(bytes[i]!) || bytes[i] === 0x2d)) return true;
  if (bytes[at] === 0x5c) return at - 4 >= lo && bytes[at - 4] === 0x5c && bytes[at - 3] === 0x78;
  while (i >= stop && bytes[i]! <= 0x20) i--;
  // (byte) 0x30
  if (i >= stop && bytes[i] === 0x29) {
    while (i >= stop && bytes[i] !== 0x28) i--;
    i--;
    while (i >= stop && bytes[i]! <= 0x20) i--;
  }
  return i >= stop && bytes[i] === 0x2c;
}

/** Writes the numbers of the list that begins at `from`, at most `most` of them. */
function readBytes(bytes: Window['bytes'], from: number, hi: number, most: number, out: SegmentWriter): void {
  for (let i = from; i < hi && out.length < most; ) {
    const start = i;
    let value = -1;
    if ((bytes[i] === 0x30 || bytes[i] === 0x5c) && (bytes[i + 1]! | 0x20) === 0x78) {
      value = hexNumber(bytes, i + 2, 2, hi);
      i += 4;
    } else {
      const sign = bytes[i] === 0x2d ? 1 : 0;
      let end = i + sign;
      let number = 0;
      while (end < hi && end - i < 4 + sign && isDigit(bytes[end]!)) number = number * 10 + bytes[end++]! - 0x30;
      if (end > i + sign && number < 256) value = sign === 1 ? (256 - number) & 255 : number;
      i = end;
    }
    if (value < 0) return;
    out.push(value, start, i);
    const stop = Math.min(hi, i + LONGEST_GAP);
    while (i < stop && isBetween(bytes[i]!)) i++;
    // a string that goes on in the next literal
    if (i < stop && bytes[i] === 0x28) while (i < stop && bytes[i - 1] !== 0x29) i++;
    while (i < stop && isBetween(bytes[i]!)) i++;
  }
}

/** Blanks, line ends, commas, marks of strings, and the backslash of a macro that goes on. */
function isBetween(byte: number): boolean {
  return byte <= 0x20 || byte === 0x2c || byte === 0x22;
}
