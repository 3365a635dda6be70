/**
 * Finds secrets that are written backwards or rotated by 13 letters, where the text says so itself (`[::-1]`, `.reverse()`,
 * `strrev(`, `rot13`), and where it holds the turned opening of a well-known form (`_phg`, `tuc_`). Separate because any string could be
 * turned: only these make it worth trying.
 */
import type { DetectorContext } from '../detectors/context.js';
import { noteExtent, type Detector, type Sink, type Window } from '../detectors/types.js';
import { scanAssigned } from './assigned.js';
import { literalsNear } from './literals-near.js';
import { type Segment, SegmentWriter, reportDecoded } from './segment.js';

const REACH = 640;
/** Bytes around the word in which its literal stands. */
const NEAR = 400;
const WORDS = ['[::-1]', '.reverse', 'strrev(', 'reverse(', 'reversed(', 'rot13', 'rot_13'];
const ROTATED = WORDS.indexOf('rot13');
/** How values open whose form hardly any other text has, and that are of one piece. */
const OPENINGS = [
  'ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_', 'glpat-', 'npm_', 'xoxb-', 'xoxp-', 'sk_live_', 'rk_live_', 'sk-ant-api', 'sk-proj-', 'pypi-age', 'dop_v1_', 'shpat_', 'aizasy',
  'postgres://', 'postgresql://', 'mysql://', 'mongodb://', 'mongodb+srv://', 'amqp://', 'amqps://', 'redis://', 'rediss://', 'hooks.slack.com/services/',
];
const BACKWARDS = OPENINGS.map((opening) => [...opening].reverse().join(''));
const TURNED = OPENINGS.map((opening) => opening.replace(/[a-z]/g, (letter) => String.fromCharCode(rotate(letter.charCodeAt(0)))));
const LITERALS = [...WORDS, ...BACKWARDS, ...TURNED];
const FIRST_BACKWARDS = WORDS.length;
const FIRST_TURNED = FIRST_BACKWARDS + BACKWARDS.length;
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
      if (literal >= FIRST_BACKWARDS) return scanAround(window, at, literal, context, sink);
      // `reverse(` stands inside of `.reverse(`, which has been seen then.
      if ((literal === 3 || literal === 4) && at > window.lo && window.bytes[at - 1] === 0x2e) return;
      const found = literalsNear(window, at, NEAR, SHORTEST, LONGEST, MOST);
      for (let i = 0; i < found.length; i += 2) scanTurned(window, at, found[i]!, found[i + 1]!, literal >= ROTATED ? 'rot13' : 'reversed', context, sink);
    },
  };
}

const isPart = (byte: number): boolean => byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x27 && byte !== 0x60 && byte !== 0x2c && byte !== 0x3b && byte !== 0x3d;

/** Turns the run that a turned opening ends (backwards) or begins: amid a run it is none. What is found there must be of one piece. */
function scanAround(window: Window, at: number, literal: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  const end = at + LITERALS[literal]!.length;
  const backwards = literal < FIRST_TURNED;
  let [from, to] = [backwards ? at : end, backwards ? at : end];
  if (backwards) while (from > lo && at - from < LONGEST && isPart(bytes[from - 1]!)) from--;
  else while (to < hi && to - end < LONGEST && isPart(bytes[to]!)) to++;
  noteExtent(window, from - 2, Math.max(to, end) + 2);
  if (to - from < SHORTEST_TOKEN || (backwards ? end < hi && isPart(bytes[end]!) : at > lo && isPart(bytes[at - 1]!))) return;
  const segment = turnedSegment(bytes, backwards ? from : at, backwards ? end : to, backwards ? 'reversed' : 'rot13');
  const found = context.rescan(segment.bytes).filter(({ key, rule, evidence }) => key === undefined && rule.keyed === undefined && rule.family !== 'generic' && !evidence.some(({ name: of, weight }) => of === 'checksum' && weight < 0));
  reportDecoded(segment, found, sink);
}

function turnedSegment(bytes: Buffer, start: number, end: number, name: 'reversed' | 'rot13'): Segment {
  const writer = new SegmentWriter(end - start);
  if (name === 'reversed') for (let i = end - 1; i >= start; i--) writer.push(bytes[i]!, i, i + 1);
  else for (let i = start; i < end; i++) writer.push(rotate(bytes[i]!), i, i + 1);
  const segment = writer.finish([name]);
  return { ...segment, bytes: segment.bytes, toOriginal: segment.toOriginal.bind(segment), changed: () => true };
}

function scanTurned(window: Window, at: number, start: number, end: number, name: 'reversed' | 'rot13', context: DetectorContext, sink: Sink): void {
  const { bytes } = window;
  if (name === 'reversed' && ROUTE_NAME.test(bytes.toString('latin1', start, end))) return;
  const segment = turnedSegment(bytes, start, end, name);
  if (end - start >= SHORTEST_TOKEN) reportDecoded(segment, context.rescan(segment.bytes), sink);
  // A password further away is rather one as it stands.
  if (at - end > NEXT_TO || start - at > NEXT_TO) return;
  scanAssigned(window, start, segment, context, sink);
}

function rotate(byte: number): number {
  const letter = byte | 0x20;
  if (letter < 0x61 || letter > 0x7a) return byte;
  return letter < 0x6e ? byte + 13 : byte - 13;
}
