/**
 * Finds secrets in encoded words of mail headers (RFC 2047): `=?utf-8?B?...?= =?utf-8?Q?...?=`. Separate because a text is cut into
 * several, each of base64 or quoted-printable of its own kind, and blanks between two of them are none of it.
 */
import type { DetectorContext } from '../detectors/context.js';
import { noteExtent, type Detector } from '../detectors/types.js';
import { BASE64_VALUE, decodeBase64 } from './base64.js';
import { hexNumber } from './escape-form.js';
import { digitsEnd } from './runs.js';
import { SegmentWriter, reportDecoded } from './segment.js';

/** A word has at most 75 characters; some writers do not keep to it. */
const [LONGEST_WORD, LONGEST_CHARSET, MOST] = [512, 40, 64];
const LITERALS = ['?b?', '?q?'];
const [EQUALS, QUESTION, UNDERSCORE] = [0x3d, 0x3f, 0x5f];

const isBlank = (byte: number): boolean => byte === 0x20 || byte === 9 || byte === 10 || byte === 13;
const isCharset = (byte: number): boolean => (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte === 0x2d || byte === UNDERSCORE;

export function encodedWords(context: DetectorContext): Detector {
  return {
    name: 'encoded-word',
    scope: 'window',
    literals: LITERALS,
    reach: { before: 128, after: 8192 },
    verify(window, at, _literal, sink) {
      const { bytes, lo, hi } = window;
      noteExtent(window, at - 128, at + 3);
      let open = at;
      while (open > lo && at - open < LONGEST_CHARSET && isCharset(bytes[open - 1]!)) open--;
      if (open - 2 < lo || bytes[open - 1] !== QUESTION || bytes[open - 2] !== EQUALS) return;
      // Behind another word this one is a part of its text.
      let ahead = open - 2;
      while (ahead > lo && open - ahead < LONGEST_CHARSET && isBlank(bytes[ahead - 1]!)) ahead--;
      if (ahead < open - 2 && ahead - 2 >= lo && bytes[ahead - 1] === EQUALS && bytes[ahead - 2] === QUESTION) return;
      const writer = new SegmentWriter(256);
      let end = at;
      for (let word = at, count = 0; word >= 0 && count < MOST; count++) {
        end = writeWord(bytes, word, hi, writer);
        if (end < 0) return;
        word = nextWord(bytes, end, hi);
      }
      noteExtent(window, at - 128, end + 2 * LONGEST_CHARSET);
      const segment = writer.finish(['encoded-word']);
      reportDecoded(segment, context.rescan(segment.bytes), sink);
    },
  };
}

/** Writes the text behind `?Q?` or `?B?` at `at`; returns the offset behind its end, or -1. */
function writeWord(bytes: Buffer, at: number, hi: number, out: SegmentWriter): number {
  const start = at + 3;
  const stop = Math.min(hi, start + LONGEST_WORD);
  if ((bytes[at + 1]! | 0x20) === 0x62) {
    const end = digitsEnd(bytes, start, stop, BASE64_VALUE);
    let close = end;
    while (close < stop && bytes[close] === EQUALS) close++;
    if (bytes[close] !== QUESTION || bytes[close + 1] !== EQUALS) return -1;
    decodeBase64(bytes, { count: 1, starts: [start], ends: [end], seen: close }, out);
    return close + 2;
  }
  let i = start;
  for (; i < stop && bytes[i] !== QUESTION && bytes[i]! > 0x20; ) {
    const value = bytes[i] === EQUALS ? hexNumber(bytes, i + 1, 2, stop) : -1;
    if (value >= 0) out.push(value, i, (i += 3));
    else out.push(bytes[i] === UNDERSCORE ? 0x20 : bytes[i]!, i, ++i);
  }
  return i + 1 < hi && bytes[i] === QUESTION && bytes[i + 1] === EQUALS ? i + 2 : -1;
}

/** Offset of `?Q?` or `?B?` of a word that follows the one that ends at `at`, or -1. */
function nextWord(bytes: Uint8Array, at: number, hi: number): number {
  let i = at;
  while (i < hi && i - at < LONGEST_CHARSET && isBlank(bytes[i]!)) i++;
  if (i === at || bytes[i] !== EQUALS || bytes[i + 1] !== QUESTION) return -1;
  const charset = i + 2;
  for (i = charset; i < hi && i - charset < LONGEST_CHARSET && isCharset(bytes[i]!); ) i++;
  const kind = i + 2 < hi ? bytes[i + 1]! | 0x20 : 0;
  return bytes[i] === QUESTION && bytes[i + 2] === QUESTION && (kind === 0x62 || kind === 0x71) ? i : -1;
}
