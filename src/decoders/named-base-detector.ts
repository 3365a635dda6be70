/**
 * Finds secrets in base 85 (three alphabets) and base 58, where the text says so itself: `b85decode`, `a85decode`, `z85`, `bs58`. Separate from
 * base64 because nearly any run of signs could be digits of these: only such a word makes one worth reading.
 */
import type { DetectorContext } from '../detectors/context.js';
import type { Detector, Sink, Window } from '../detectors/types.js';
import { scanAssigned } from './assigned.js';
import { type Alphabet85, ASCII85, RFC1924, Z85, decode85 } from './base85.js';
import { LONGEST_58, decode58 } from './base58.js';
import { literalsNear } from './literals-near.js';
import { HEAD, recognise } from './recognise.js';
import { type Segment, SegmentWriter, reportDecoded, wholeSegment } from './segment.js';
import { unpack } from './unpack.js';

const REACH = 8192;
/** Bytes around the word in which its string stands: a key of 4096 bits takes 4 kB. */
const AROUND = 6144;
const [SHORTEST, LONGEST] = [10, 6000];
/** Strings tried for one word: those that stand nearest. */
const MOST = 2;
const [CROWD, MOST_IN_CROWD] = [64, 3];

/** Which alphabets a word may mean, in the order in which they are tried. */
const WORDS: Record<string, readonly [string, Alphabet85 | undefined][]> = {
  b85decode: [['base85', RFC1924]],
  a85decode: [['ascii85', ASCII85]],
  ascii85: [['ascii85', ASCII85]],
  z85: [['z85', Z85]],
  base85: [['base85', RFC1924], ['ascii85', ASCII85], ['z85', Z85]],
  base58: [['base58', undefined]],
  bs58: [['base58', undefined]],
  b58decode: [['base58', undefined]],
  decode58: [['base58', undefined]],
};
const LITERALS = Object.keys(WORDS);

export function namedBases(context: DetectorContext): Detector {
  return {
    name: 'named-base',
    scope: 'window',
    literals: LITERALS,
    reach: { before: REACH, after: REACH },
    verify(window, at, literal, sink) {
      if (isCrowded(window, at, LITERALS[literal]!)) return;
      const found = literalsNear(window, at, AROUND, SHORTEST, LONGEST, MOST);
      for (let i = 0; i < found.length; i += 2) {
        for (const [name, digits] of WORDS[LITERALS[literal]!]!) if (scanDigits(window, found[i]!, found[i + 1]!, name, digits, context, sink)) break;
      }
    },
  };
}

/** Whether a word has stood so often close ahead that it means no string of its own: each looks at kilobytes. */
function isCrowded({ bytes, lo }: Window, at: number, word: string): boolean {
  return bytes.toString('latin1', Math.max(lo, at - CROWD), at).toLowerCase().split(word).length > MOST_IN_CROWD;
}

/** Whether the digits stand for something. */
function scanDigits(window: Window, start: number, end: number, name: string, digits: Alphabet85 | undefined, context: DetectorContext, sink: Sink): boolean {
  const { bytes } = window;
  const segment = digits ? segmentOf85(bytes, start, end, name, digits) : segmentOf58(bytes, start, end, name);
  if (!segment || recognise(segment.bytes, Math.min(segment.bytes.length, HEAD)) === 'none') return false;
  const inner = unpack(segment, { start, end });
  if (!inner) return true;
  reportDecoded(inner, context.rescan(inner.bytes), sink);
  if (inner === segment) scanAssigned(window, start, segment, context, sink);
  return true;
}

function segmentOf85(bytes: Buffer, start: number, end: number, name: string, digits: Alphabet85): Segment | undefined {
  const delimited = digits === ASCII85 && end - start > 4 && bytes[start] === 0x3c && bytes[start + 1] === 0x7e ? 2 : 0;
  // r"..." of Python
  const raw = start > 1 && (bytes[start - 2]! | 0x20) === 0x72;
  const writer = new SegmentWriter(Math.ceil((end - start) * 0.8) + 4);
  return decode85(bytes, start + delimited, end - delimited, digits, writer, !raw) ? writer.finish([name]) : undefined;
}

function segmentOf58(bytes: Buffer, start: number, end: number, name: string): Segment | undefined {
  const decoded = end - start <= LONGEST_58 ? decode58(bytes, start, end) : undefined;
  return decoded && wholeSegment(decoded, { start, end }, [name]);
}
