/**
 * Finds secrets that a program holds as a list of numbers, each combined by exclusive or with one literal that stands near:
 * `bytes(b ^ 0x5a for b in [...])`, `[...].map((c) => String.fromCharCode(c ^ 19))`, `data[i] ^= 0xAA`. Separate from lists of character
 * codes because these numbers are no text: only the operation makes them worth reading.
 */
import type { DetectorContext } from '../detectors/context.js';
import { noteExtent, type Detector, type Sink, type Window } from '../detectors/types.js';
import { scanAssigned } from './assigned.js';
import { FEWEST_CODES, numberAt } from './char-codes.js';
import { isDigit } from './escape-form.js';
import { SegmentWriter, reportDecoded } from './segment.js';

/** Bytes ahead of the operation in which its list opens, and behind. */
const AHEAD = 1024;
const BEHIND = 256;
/** Source of the longest list. */
const LONGEST_LIST = 2048;
const REACH_BEFORE = AHEAD + 192;
const REACH_AFTER = BEHIND + LONGEST_LIST;
/** Lists tried for one operation: those that stand nearest. */
const MOST = 2;
const CARET = 0x5e;
const LITERALS = ['^ 0x', '^0x', '^= 0x', '^=0x', '^ 1', '^ 2', '^ 3', '^ 4', '^ 5', '^ 6', '^ 7', '^ 8', '^ 9'];

export function xorDecoder(context: DetectorContext): Detector {
  return {
    name: 'xor',
    scope: 'window',
    literals: LITERALS,
    reach: { before: REACH_BEFORE, after: REACH_AFTER },
    verify(window, at, _literal, sink) {
      const { bytes, lo, hi } = window;
      noteExtent(window, at - 1, at + 12);
      const key = keyBehind(bytes, at + 1, hi);
      if (key <= 0) return;
      noteExtent(window, at - REACH_BEFORE, at + REACH_AFTER);
      let tried = 0;
      // A list beyond another operation is none of this one's; so each byte is looked at for two operations at most.
      for (let i = at - 1; i >= Math.max(lo, at - AHEAD) && bytes[i] !== CARET && tried < MOST; i--) if (opensList(bytes, i, hi) && scanList(window, i + 1, key, context, sink)) tried++;
      for (let i = at + 1; i < Math.min(hi, at + BEHIND) && bytes[i] !== CARET && tried < MOST; i++) if (opensList(bytes, i, hi) && scanList(window, i + 1, key, context, sink)) tried++;
    },
  };
}

/** The literal behind the operator, 1 to 255; -1 when another number stands there. */
function keyBehind(bytes: Uint8Array, at: number, hi: number): number {
  let i = at;
  if (bytes[i] === 0x3d) i++;
  if (bytes[i] === 0x20) i++;
  const packed = numberAt(bytes, i, hi);
  const next = bytes[i + (packed & 15)] ?? 10;
  const goesOn = isDigit(next) || ((next | 0x20) >= 0x61 && (next | 0x20) <= 0x7a) || next === 0x2e || next === 0x5f;
  return packed === 0 || goesOn ? -1 : packed >> 4;
}

function opensList(bytes: Uint8Array, at: number, hi: number): boolean {
  const byte = bytes[at];
  if (byte !== 0x5b && byte !== 0x7b && byte !== 0x28) return false;
  let i = at + 1;
  while (i < hi && i - at < 16 && bytes[i]! <= 0x20) i++;
  return i < hi && isDigit(bytes[i]!);
}

/** Whether FEWEST_CODES numbers or more stand there; all of them must give printable characters, or nothing is scanned. */
function scanList(window: Window, start: number, key: number, context: DetectorContext, sink: Sink): boolean {
  const { bytes } = window;
  const hi = Math.min(window.hi, start + LONGEST_LIST);
  const writer = new SegmentWriter(64);
  for (let i = start; i < hi; i++) {
    while (i < hi && bytes[i]! <= 0x20) i++;
    const packed = numberAt(bytes, i, hi);
    if (packed === 0) break;
    const code = (packed >> 4) ^ key;
    if (code < 0x20 || code > 0x7e) return writer.length >= FEWEST_CODES;
    writer.push(code, i, i + (packed & 15));
    i += packed & 15;
    while (i < hi && bytes[i]! <= 0x20) i++;
    if (bytes[i] !== 0x2c) break;
  }
  if (writer.length < FEWEST_CODES) return false;
  const segment = writer.finish(['xor']);
  reportDecoded(segment, context.rescan(segment.bytes), sink);
  scanAssigned(window, start, segment, context, sink);
  return true;
}
