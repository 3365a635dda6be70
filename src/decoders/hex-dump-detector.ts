/** Finds secrets in hex dumps: what is written there byte by byte is read as the file that was dumped. */
import type { DetectorContext } from '../detectors/context.js';
import { noteExtent, type Detector, type Sink, type Window } from '../detectors/types.js';
import { offsetStart, writeDump } from './hex-dump.js';
import { HEAD, recognise } from './recognise.js';
import { SegmentWriter, reportDecoded, type Segment } from './segment.js';
import { unpack } from './unpack.js';

const REACH_BEFORE = 48;
/** 5 kB of a file, as most programs write it. */
const REACH_AFTER = 24_576;
/** Ends of offsets: zero, and every 4096 bytes (of octal: every 512), so that a dump is covered beyond the reach. */
const LITERALS = ['000: ', '000  ', '000| ', '000000 '];
const ONE_BLANK = '000000 ';
/** Of a packet or a program, text of this length is read. */
const SHORTEST_RUN = 16;
const SHORTEST_DUMP = 12;

export function hexDumps(context: DetectorContext): Detector {
  return {
    name: 'hex-dump',
    scope: 'window',
    literals: LITERALS,
    reach: { before: REACH_BEFORE, after: REACH_AFTER },
    verify(window, at, literal, sink) {
      const { bytes, lo, hi } = window;
      noteExtent(window, at - REACH_BEFORE, at + 8);
      const start = offsetStart(bytes, lo, at);
      // Two blanks behind the zeros are a literal of their own.
      if (start < 0 || (LITERALS[literal] === ONE_BLANK && bytes[at + ONE_BLANK.length] === 0x20)) return;
      const writer = new SegmentWriter(1024);
      const { seen, lines } = writeDump(bytes, lo, start, hi, writer);
      noteExtent(window, at - REACH_BEFORE, seen);
      if (writer.length < SHORTEST_DUMP) return;
      scanDump(window, start, writer, lines, context, sink);
    },
  };
}

function scanDump(window: Window, start: number, writer: SegmentWriter, lines: number, context: DetectorContext, sink: Sink): void {
  const dumped = writer.finish(['hex-dump']);
  const contents = recognise(dumped.bytes, Math.min(dumped.bytes.length, HEAD));
  if (contents === 'none' || (contents === 'text' && lines > 1 && !mostlyText(dumped.bytes))) {
    const texts = textsIn(dumped);
    if (texts) reportDecoded(texts, context.rescan(texts.bytes), sink);
    return;
  }
  const inner = unpack(dumped, { start, end: window.hi });
  if (inner) reportDecoded(inner, context.rescan(inner.bytes), sink);
}

const isPrintable = (byte: number): boolean => (byte >= 0x20 && byte < 0x7f) || byte === 9 || byte === 10 || byte === 13;

function mostlyText(bytes: Uint8Array): boolean {
  let printable = 0;
  for (const byte of bytes) if (isPrintable(byte) || byte >= 0x80) printable++;
  return printable * 32 >= bytes.length * 31;
}

/** The texts among other bytes, each on a line of its own. */
function textsIn(dumped: Segment): Segment | undefined {
  const { bytes } = dumped;
  const writer = new SegmentWriter(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    let end = i;
    while (end < bytes.length && isPrintable(bytes[end]!)) end++;
    if (end - i >= SHORTEST_RUN) {
      for (let k = i; k < end; k++) {
        const place = dumped.toOriginal({ start: k, end: k + 1 });
        writer.push(bytes[k]!, place.start, place.end);
      }
      const { end: behind } = dumped.toOriginal({ start: end - 1, end });
      writer.push(10, behind, behind);
    }
    i = end;
  }
  return writer.length > 0 ? writer.finish(dumped.decodedFrom) : undefined;
}
