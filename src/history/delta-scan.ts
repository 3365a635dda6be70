/**
 * Scans blobs in delta space: a delta's copied bytes were scanned in its base, so their hits and verdicts are carried over, and
 * only what an edit touches is looked at. Separate from the walk, which knows bytes, and from the scanner, which knows rules.
 *
 * Why it is right: a hit at p is decided by bytes [p - hitBefore, p + hitLength), and a verdict by the extent that its detectors
 * looked at (Window.from, Window.to) and by whether the content begins or ends there. Where a copied interval holds all of it and a
 * byte more on either side, the answer cannot differ. Everything else is asked again. test/history compares the outcome with whole
 * scans. The extent, not the literal's reach, is what counts: a reach must allow for the longest private key, and 99 of 100 answers
 * come from one line.
 */
import type { ContentScanner } from '../detectors/content-scanner.js';
import { windowOf } from '../detectors/types.js';
import type { Candidate } from '../findings/types.js';
import type { PackMemory } from '../git/pack-memory.js';
import { failedScan } from '../sources/failed-scan.js';
import type { CandidateStore, Places } from './candidate-store.js';
import type { ForestVisitor, WalkedObject } from './forest-walk.js';
import { Hits, lowerBound, type HitArrays } from './hits.js';
import { KnownQuestions } from './known-questions.js';
import { SettledGroups, type Verdict } from './settled-groups.js';

/** Copied intervals that carry fewer bytes than this are scanned like new ones: a call costs more than these bytes do. */
const SHORTEST_CARRY = 96;

/** What is known about a content once it is scanned; kept while it has deltas to come. */
export interface ScannedContent extends HitArrays {
  length: number;
  /** No extent of any hit is larger. */
  mostBefore: number;
  mostAfter: number;
  verdicts: VerdictList;
  /** Recorded places; null when they did not come from the verdicts alone. */
  places: Places | null;
}

/** In order of their hits, which lie at `at`. */
interface VerdictList {
  readonly at: number[];
  readonly verdict: Verdict[];
}

const NOTHING = new Int32Array(0);
const QUIET: readonly Verdict[] = [];

export class DeltaScan implements ForestVisitor<ScannedContent | null> {
  /** Bytes that were given to the prefilter. */
  novelBytes = 0;
  private readonly hits = new Hits();
  private table = new Int32Array(1024);
  private readonly window = windowOf(Buffer.alloc(0), true);
  private readonly known: KnownQuestions;
  private readonly groups: SettledGroups;
  /** Address of the content in hand. */
  private start = 0;
  /** Reach before and after by literal; -1: not asked yet. */
  private before: Int32Array = new Int32Array(256).fill(-1);
  private after: Int32Array = new Int32Array(256).fill(-1);
  private verdicts: VerdictList = emptyList();
  private mostBefore = 0;
  private mostAfter = 0;
  private at = 0;
  private literal = 0;
  private readonly sink = (candidate: Candidate): void => this.say({ literal: this.literal, origin: this.at, candidate, isHalf: this.scanner.isHalf(candidate) });

  constructor(
    private readonly scanner: ContentScanner,
    private readonly memory: PackMemory,
    private readonly wanted: Uint8Array,
    private readonly store: CandidateStore,
    private readonly onVisit: (length: number) => void,
    readonly failed: (entry: number, reason: string) => void,
    readonly stopped: () => boolean,
  ) {
    this.known = new KnownQuestions(memory);
    this.groups = new SettledGroups(scanner, store);
  }

  /** After the last visit: gives back what was taken of the memory. */
  finish(): void {
    this.known.release();
  }

  visit(object: WalkedObject, base: ScannedContent | null, segments: number): ScannedContent | null {
    try {
      return this.scan(object, base, segments);
    } catch (error) {
      this.failed(object.entry, failedScan(error));
      return null;
    }
  }

  private scan(object: WalkedObject, base: ScannedContent | null, segments: number): ScannedContent | null {
    const { scanner, hits } = this;
    const wanted = this.wanted[object.entry] === 1;
    // Known to be clean, or a copy: what is a delta of it starts from nothing.
    if (!wanted) return null;
    const bytes = this.memory.view(object.start, object.length);
    if (scanner.needsScan(bytes)) {
      // Binaries, above all. What is a delta of one is seldom something else.
      this.novelBytes += object.length;
      this.onVisit(object.length);
      this.store.record(object.entry, this.store.places(scanner.scan(bytes)));
      return null;
    }
    this.window.bytes = bytes;
    this.start = object.start;
    this.verdicts = emptyList();
    hits.clear();
    this.mostBefore = base?.mostBefore ?? 0;
    this.mostAfter = base?.mostAfter ?? 0;
    if (base) this.carry(bytes, base, segments);
    else this.fresh(bytes, 0, bytes.length);

    let places: Places | null = null;
    this.onVisit(object.length);
    if (scanner.needsDocument(hits)) this.store.record(object.entry, this.withDocument(bytes));
    else {
      places = this.settle(base);
      this.store.record(object.entry, places);
    }
    if (!object.hasChildren) return null;
    return { length: object.length, ...hits.copy(), mostBefore: this.mostBefore, mostAfter: this.mostAfter, verdicts: this.verdicts, places };
  }

  /** Scans [from, to) of the content as new bytes. */
  private fresh(bytes: Buffer, from: number, to: number): void {
    if (from >= to) return;
    const { hits } = this;
    const first = hits.length;
    this.novelBytes += to - from;
    this.scanner.hits(bytes, from, to, hits);
    for (let i = first; i < hits.length; i++) this.verify(i);
  }

  /** Asks the detectors of a hit. */
  private verify(index: number): void {
    const { window, hits } = this;
    const at = hits.offset[index]!;
    const literal = hits.literal[index]!;
    const { length } = window.bytes;
    this.at = at;
    this.literal = literal;
    const answer = this.known.answerTo(literal, at, this.start, length);
    if (answer !== undefined) {
      for (const verdict of answer) this.say(verdict);
      return this.noteExtent(index, this.known.before, this.known.after);
    }
    if (literal >= this.before.length || this.before[literal]! < 0) this.askReach(literal);
    window.lo = Math.max(0, at - this.before[literal]!);
    window.hi = Math.min(length, at + this.after[literal]!);
    window.atStart = window.lo === 0;
    window.atEnd = window.hi === length;
    const said = this.verdicts.verdict.length;
    this.scanner.verify(window, at, literal, this.sink);
    this.noteExtent(index, at - window.from, window.to - at);
    this.known.remember(literal, at, this.start, length, at - window.from, window.to - at, said === this.verdicts.verdict.length ? QUIET : this.verdicts.verdict.slice(said));
  }

  /** Of the hit in hand. */
  private say(verdict: Verdict): void {
    this.verdicts.at.push(this.at);
    this.verdicts.verdict.push(verdict);
  }

  private noteExtent(index: number, before: number, after: number): void {
    this.hits.before[index] = before;
    this.hits.after[index] = after;
    if (before > this.mostBefore) this.mostBefore = before;
    if (after > this.mostAfter) this.mostAfter = after;
  }

  private carry(bytes: Buffer, base: ScannedContent, segments: number): void {
    const { words, segments: first } = this.memory;
    const { hitBefore, hitLength } = this.scanner;
    let done = 0;
    // The scanner may use the walk's segment area no more than its own memory, but a copy costs little and holds whatever it does.
    const count = segments * 4;
    if (count > this.table.length) this.table = new Int32Array(count * 2);
    const { table } = this;
    table.set(words.subarray(first, first + count));
    for (let i = 0; i < count; i += 4) {
      const from = table[i + 1]!;
      const length = table[i + 2]!;
      if (from < 0 || length < SHORTEST_CARRY) continue;
      const start = table[i]!;
      const end = start + length;
      const sameStart = start === 0 && from === 0;
      const sameEnd = end === bytes.length && from + length === base.length;
      const lo = sameStart ? 0 : start + hitBefore;
      const hi = sameEnd ? end : end - hitLength + 1;
      if (hi - lo < SHORTEST_CARRY / 2) continue;
      this.fresh(bytes, done, lo);
      this.carryInterval(base, start, end, lo, hi, from - start, sameStart, sameEnd);
      done = hi;
    }
    this.fresh(bytes, done, bytes.length);
  }

  /** Hits in [lo, hi) of the copied interval [start, end) are those of the base; so are the verdicts whose extent lies inside of the interval. */
  private carryInterval(base: ScannedContent, start: number, end: number, lo: number, hi: number, toBase: number, sameStart: boolean, sameEnd: boolean): void {
    const { hits } = this;
    const { offset, literal, before, after } = base;
    const from = lowerBound(offset, offset.length, lo + toBase);
    const to = lowerBound(offset, offset.length, hi + toBase);
    if (from === to) return;
    const first = hits.length;
    hits.append(base, from, to, -toBase);
    // Between these, the extent of any answer lies inside.
    const safeFrom = sameStart ? from : Math.max(from, lowerBound(offset, offset.length, start + toBase + base.mostBefore + 1));
    const safeTo = sameEnd ? to : lowerBound(offset, offset.length, end + toBase - base.mostAfter);
    const verdicts = base.verdicts;
    let verdict = lowerBoundOf(verdicts.at, offset[from]!);
    for (let i = from; i < to; i++) {
      if (i === safeFrom && safeFrom < safeTo) {
        // Hits without a verdict need no look at all.
        const last = Math.min(safeTo, to);
        const stop = last < offset.length ? offset[last]! : Infinity;
        while (verdict < verdicts.at.length && verdicts.at[verdict]! < offset[safeFrom]!) verdict++;
        // Hits at the offset where the safe part ends belong to the next one, and so do their verdicts.
        while (verdict < verdicts.at.length && verdicts.at[verdict]! < stop) this.carryVerdict(verdicts, verdict++, -toBase);
        i = last - 1;
        continue;
      }
      const inBase = offset[i]!;
      const at = inBase - toBase;
      const number = literal[i]!;
      const inside = (sameStart || at - before[i]! > start) && (sameEnd || at + after[i]! < end);
      if (!inside) {
        this.verify(first + i - from);
        continue;
      }
      while (verdict < verdicts.at.length && verdicts.at[verdict]! < inBase) verdict++;
      for (let v = verdict; v < verdicts.at.length && verdicts.at[v] === inBase; v++) {
        if (verdicts.verdict[v]!.literal === number) this.carryVerdict(verdicts, v, -toBase);
      }
    }
  }

  private carryVerdict(from: VerdictList, index: number, shift: number): void {
    this.verdicts.at.push(from.at[index]! + shift);
    this.verdicts.verdict.push(from.verdict[index]!);
  }

  /** The places of the content's candidates. When they are the base's and moved together, so are their places. */
  private settle(base: ScannedContent | null): Places {
    const { at, verdict } = this.verdicts;
    if (at.length === 0) return NOTHING;
    if (base?.places && base.verdicts.at.length === at.length) {
      const shift = at[0]! - base.verdicts.at[0]!;
      let together = true;
      for (let i = 0; together && i < at.length; i++) together = verdict[i] === base.verdicts.verdict[i] && at[i]! - base.verdicts.at[i]! === shift;
      if (together) {
        if (shift === 0) return base.places;
        const moved = base.places.slice();
        for (let i = 0; i < moved.length; i += 3) {
          moved[i + 1]! += shift;
          moved[i + 2]! += shift;
        }
        return moved;
      }
    }
    return this.settled([]);
  }

  /** The places of the content's candidates together with what the detectors say that see the content as a whole. */
  private withDocument(bytes: Buffer): Places {
    const found: Candidate[] = [];
    this.scanner.document(bytes, this.hits, (candidate) => found.push(candidate));
    return this.settled(found);
  }

  private settled(more: readonly Candidate[]): Places {
    const { at, verdict } = this.verdicts;
    const seen = more.map((candidate): Verdict => ({ literal: -1, origin: 0, candidate, isHalf: this.scanner.isHalf(candidate) }));
    return this.groups.settle([...verdict, ...seen], [...at.map((there, i) => there - verdict[i]!.origin), ...more.map(() => 0)]);
  }

  private askReach(literal: number): void {
    if (literal >= this.before.length) {
      const grow = (old: Int32Array): Int32Array => {
        const grown = new Int32Array(Math.max(literal + 1, old.length * 2)).fill(-1);
        grown.set(old);
        return grown;
      };
      this.before = grow(this.before);
      this.after = grow(this.after);
    }
    const { before, after } = this.scanner.reachOf(literal);
    this.before[literal] = before;
    this.after[literal] = after;
  }
}

function emptyList(): VerdictList {
  return { at: [], verdict: [] };
}

function lowerBoundOf(offsets: readonly number[], value: number): number {
  let lo = 0;
  let hi = offsets.length;
  while (lo < hi) {
    const mid = (lo + hi) >>> 1;
    if (offsets[mid]! < value) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}
