/**
 * Finds secrets that are written backwards or rotated by 13 letters, where the text says so itself (`[::-1]`, `.reverse()`,
 * `strrev(`, `rot13`). Separate because any string could be turned: only these words make it worth trying.
 */
import type { DetectorContext } from '../detectors/context.js';
import type { Detector, Sink, Window } from '../detectors/types.js';
import { assignableLength, assignmentBefore, writeAssignment } from './assigned.js';
import { SegmentWriter, reportDecoded } from './segment.js';

const REACH = 640;
/** Bytes around the word in which its literal stands. */
const NEAR = 400;
const LITERALS = ['[::-1]', '.reverse', 'strrev(', 'reverse(', 'reversed(', 'rot13', 'rot_13'];
const ROTATED = LITERALS.indexOf('rot13');
const SHORTEST = 8;
const LONGEST = 512;
/** Literals tried for one word: those that stand nearest. */
const MOST = 2;
/** Shorter ones hold nothing with a form of its own. */
const SHORTEST_TOKEN = 16;
/** Bytes between the word and a literal that it surely means. */
const NEXT_TO = 24;
/** reverse('api:token_list'): the name of a route, which Django turns into an address. */
const ROUTE_NAME = /^[a-z]+\d?:[a-z]+\d?(?:[_-][a-z]+\d?)*$/;

export function turnedDecoder(context: DetectorContext): Detector {
  return {
    name: 'turned-text',
    scope: 'window',
    literals: LITERALS,
    reach: { before: REACH, after: REACH },
    verify(window, at, literal, sink) {
      // `reverse(` stands inside of `.reverse(`, which has been seen then.
      if ((literal === 3 || literal === 4) && at > window.lo && window.bytes[at - 1] === 0x2e) return;
      const found = literalsNear(window, at);
      for (let i = 0; i < found.length; i += 2) scanTurned(window, at, found[i]!, found[i + 1]!, literal >= ROTATED ? 'rot13' : 'reversed', context, sink);
    },
  };
}

/** Contents of the quoted strings on the same line and the three lines ahead, nearest first, as start and end in turn. */
function literalsNear(window: Window, at: number): number[] {
  const { bytes, lo, hi } = window;
  let from = at;
  const nearest = Math.max(lo, at - NEAR);
  for (let lines = 0; from > nearest; from--) if (bytes[from - 1] === 10 && ++lines > 3) break;
  let to = at;
  const furthest = Math.min(hi, at + NEAR);
  while (to < furthest && bytes[to] !== 10) to++;
  const spans: number[] = [];
  for (let i = from; i < to; i++) {
    const quote = bytes[i]!;
    if (quote !== 0x22 && quote !== 0x27 && quote !== 0x60) continue;
    let end = i + 1;
    while (end < to && bytes[end] !== quote && bytes[end] !== 10) end += bytes[end] === 0x5c ? 2 : 1;
    if (end >= to || bytes[end] !== quote) continue;
    if (end - i - 1 >= SHORTEST && end - i - 1 <= LONGEST) spans.push(i + 1, end);
    i = end;
  }
  const near: [number, number, number][] = [];
  for (let i = 0; i < spans.length; i += 2) near.push([Math.abs(spans[i]! - at), spans[i]!, spans[i + 1]!]);
  near.sort((a, b) => a[0] - b[0]);
  return near.slice(0, MOST).flatMap(([, start, end]) => [start, end]);
}

function scanTurned(window: Window, at: number, start: number, end: number, name: 'reversed' | 'rot13', context: DetectorContext, sink: Sink): void {
  const { bytes, lo } = window;
  if (name === 'reversed' && ROUTE_NAME.test(bytes.toString('latin1', start, end))) return;
  const writer = new SegmentWriter(end - start);
  if (name === 'reversed') for (let i = end - 1; i >= start; i--) writer.push(bytes[i]!, i, i + 1);
  else for (let i = start; i < end; i++) writer.push(rotate(bytes[i]!), i, i + 1);
  const segment = writer.finish([name]);
  const turned = { ...segment, toOriginal: segment.toOriginal.bind(segment), changed: () => true };
  if (end - start >= SHORTEST_TOKEN) reportDecoded(turned, context.rescan(segment.bytes), sink);
  // A password further away is rather one as it stands.
  if (at - end > NEXT_TO || start - at > NEXT_TO) return;
  const length = assignableLength(segment.bytes);
  const assigned = length > 0 ? assignmentBefore(bytes, lo, start) : undefined;
  if (!assigned) return;
  const named = new SegmentWriter(length + assigned.end - assigned.start + 3);
  writeAssignment(bytes, assigned, segment, length, named);
  const whole = named.finish([name]);
  reportDecoded(whole, context.rescan(whole.bytes).filter((candidate) => candidate.key !== undefined), sink);
}

function rotate(byte: number): number {
  const letter = byte | 0x20;
  if (letter < 0x61 || letter > 0x7a) return byte;
  return letter < 0x6e ? byte + 13 : byte - 13;
}
