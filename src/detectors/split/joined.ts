/** A value put together from several stretches: whether it is worth a scan, and what the scan's findings point at. */
import { backslash } from '../../decoders/backslash.js';
import { FURTHEST_BEFORE, assignmentBefore } from '../../decoders/assigned.js';
import { type Segment, SegmentWriter } from '../../decoders/segment.js';
import type { Candidate, Span } from '../../findings/types.js';
import type { DetectorContext } from '../context.js';
import type { Sink, Window } from '../types.js';
import { look, lookingElsewhere, type Stretch } from './text.js';

export interface Joined {
  /** Contents of literals in the order in which they are joined. */
  parts: readonly Stretch[];
  /** Where the expression starts: the name that it is assigned to is looked for ahead of it. */
  expression: number;
  /** Parts come from definitions elsewhere, so that what lies between them is none of the value. */
  scattered: boolean;
  /** The value belongs to no name ahead of it. Default false. */
  unnamed?: boolean;
  /** What joins them, for a reader. */
  how: string;
}

/** Across a seam there must be a text of this length that no part shows by itself. */
const SHORTEST = 8;
/** Parts of one character each are joined from lists; then all of them count. */
const LONGEST = 4096;

/** Scans the joined value, as the value of the name ahead of it if there is one, and reports what crosses a seam. */
export function scanJoined(window: Window, joined: Joined, context: DetectorContext, sink: Sink): void {
  const { bytes, lo } = window;
  if (joined.parts.length < 2 || !worthwhile(bytes, joined.parts)) return;
  if (joined.unnamed !== true) look(joined.expression - FURTHEST_BEFORE);
  const name = joined.unnamed === true ? undefined : assignmentBefore(bytes, lo, joined.expression);
  const text = joined.parts.reduce((sum, { start, end }) => sum + end - start, 0);
  const writer = new SegmentWriter(text + (name ? name.end - name.start : 0) + 3);
  if (name) writer.copy(bytes, name.start, name.end);
  writer.push(0x20, joined.expression, joined.expression);
  writer.push(0x22, joined.expression, joined.expression);
  const from: number[] = [];
  for (const part of joined.parts) {
    from.push(writer.length);
    backslash.decode(bytes, part.start, part.end, writer);
  }
  const end = writer.length;
  writer.push(0x22, joined.expression, joined.expression);
  const segment = writer.finish([]);
  for (const candidate of scanOnce(segment.bytes, context)) {
    // the secret of a whole object may stand ahead of what is joined
    if (candidate.secretSpan.end > end || candidate.secretSpan.end <= from[0]! || !from.some((seam, i) => i > 0 && crosses(candidate, seam))) continue;
    sink(placed(candidate, segment, from, end, joined));
  }
}

/** What has a form may lie in one part when only the others make the form: "mysql://" + "user:password@host". */
function crosses({ span, secretSpan, key, rule }: Candidate, seam: number): boolean {
  const { start, end } = key === undefined && rule.keyed === undefined ? { start: Math.min(span.start, secretSpan.start), end: Math.max(span.end, secretSpan.end) } : secretSpan;
  return start < seam && seam < end;
}

/** Joined texts that held nothing, by context: import lists and messages that are written over lines repeat in every version and every file. About 2 MB; then all are forgotten. */
const quiet = new WeakMap<DetectorContext, Set<string>>();
const MOST_QUIET = 4096;
const LONGEST_QUIET = 512;

function scanOnce(bytes: Buffer, context: DetectorContext): readonly Candidate[] {
  // Inside of decoded text the bytes that may still be decoded depend on what was scanned before; here they never run out.
  if (bytes.length > LONGEST_QUIET || context.depth > 0) return lookingElsewhere(() => context.rescan(bytes));
  let known = quiet.get(context);
  if (!known || known.size >= MOST_QUIET) quiet.set(context, known = new Set());
  const key = bytes.toString('latin1');
  if (known.has(key)) return [];
  const found = lookingElsewhere(() => context.rescan(bytes));
  if (found.length === 0) known.add(key);
  return found;
}

function placed(candidate: Candidate, segment: Segment, from: readonly number[], end: number, joined: Joined): Candidate {
  const parts: Span[] = [];
  for (let i = 0; i < from.length; i++) {
    const start = Math.max(from[i]!, candidate.secretSpan.start);
    const stop = Math.min(from[i + 1] ?? end, candidate.secretSpan.end);
    if (start < stop) parts.push(segment.toOriginal({ start, end: stop }));
  }
  const whole = { start: Math.min(...parts.map((part) => part.start)), end: Math.max(...parts.map((part) => part.end)) };
  // Of scattered parts the longest stands for all: other secrets may lie between them.
  const longest = parts.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a));
  const note = `put together from ${parts.length} literals by ${joined.how}`;
  return {
    ...candidate,
    span: joined.scattered ? longest : whole,
    secretSpan: joined.scattered ? longest : whole,
    parts,
    evidence: [...candidate.evidence, { name: 'joined', weight: 0.3, note }],
  };
}

const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
const OTHER = 8;

/**
 * Whether a seam makes a token that no part shows: at least 8 bytes without a blank, of two kinds of characters. Prose
 * that is broken over lines has a blank at every seam, and ends here.
 */
function worthwhile(bytes: Uint8Array, parts: readonly Stretch[]): boolean {
  let length = 0;
  let kinds = 0;
  let seams = 0;
  let total = 0;
  for (let p = 0; p < parts.length; p++) {
    const { start, end } = parts[p]!;
    total += end - start;
    if (total > LONGEST) return false;
    if (p > 0 && length > 0 && start < end) seams++;
    for (let i = start; i < end; i++) {
      const byte = bytes[i]!;
      if (byte <= 0x20 || byte === 0x3c || byte === 0x3e) {
        if (seams > 0 && length >= SHORTEST && severalKinds(kinds)) return true;
        length = 0;
        kinds = 0;
        seams = 0;
        continue;
      }
      length++;
      kinds |= byte >= 0x61 && byte <= 0x7a ? LOWER : byte >= 0x41 && byte <= 0x5a ? UPPER : byte >= 0x30 && byte <= 0x39 ? DIGIT : OTHER;
    }
  }
  return seams > 0 && length >= SHORTEST && severalKinds(kinds);
}

function severalKinds(kinds: number): boolean {
  return (kinds & (kinds - 1)) !== 0;
}
