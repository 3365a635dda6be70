/**
 * Finds secrets that are written backwards or rotated by 13 letters, where the text says so itself (`[::-1]`, `.reverse()`,
 * `strrev(`, `rot13`). Separate because any string could be turned: only these words make it worth trying.
 */
import type { DetectorContext } from '../detectors/context.js';
import type { Detector, Sink, Window } from '../detectors/types.js';
import { assignableLength, assignmentBefore, writeAssignment } from './assigned.js';
import { literalsNear } from './literals-near.js';
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
      const found = literalsNear(window, at, NEAR, SHORTEST, LONGEST, MOST);
      for (let i = 0; i < found.length; i += 2) scanTurned(window, at, found[i]!, found[i + 1]!, literal >= ROTATED ? 'rot13' : 'reversed', context, sink);
    },
  };
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
