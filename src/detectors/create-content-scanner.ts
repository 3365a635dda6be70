/**
 * Puts prefilter, shape scan and detectors together as one ContentScanner. Separate because it is the only place that
 * knows all of them.
 */
import { holdsZero, isBinary, wideRuns } from '../content/binary.js';
import { convertWide, wideCharsetOf } from '../content/charset.js';
import type { Candidate, Span } from '../findings/types.js';
import { GrowingHitList } from '../prefilter/hit-list.js';
import { openPrefilter } from '../prefilter/open-prefilter.js';
import type { Prefilter } from '../prefilter/prefilter.js';
import { SHAPE_BEFORE, SHAPE_LENGTH } from '../prefilter/shapes.js';
import type { RuleSet } from '../rules/ruleset.js';
import type { ContentScanner, HitList } from './content-scanner.js';
import { DECODE_BUDGET, DECODE_DEPTH, type DetectorContext, type DetectorFactory } from './context.js';
import { DetectorTable } from './detector-table.js';
import { layOut, type Layout } from './layout.js';
import { builtInDetectors } from './registry.js';
import { reaches, touchesAny, widened } from './near.js';
import { detectorOf } from './rule-detector.js';
import { settle } from './settle.js';
import { windowOf, type Detector, type Sink, type Window } from './types.js';
import { nodeCrypto } from '../util/node-crypto.js';

/** Raised with every change of the engine that can change an answer. */
const ENGINE_REVISION = 24;
/** Bytes handed to the prefilter at once; hits of one chunk are verified before the next is read. */
const CHUNK = 1 << 20;

export interface ScannerOptions {
  /** Decoders around a secret at most; 0 turns decoding off. Default 4. */
  decodeDepth?: number;
  /** The plain prefilter gives the same answers, slowly. Default: wasm, where there is WebAssembly. */
  prefilter?: 'wasm' | 'plain';
  /** The layout of this rule set and of all detectors in code, when it was made ahead. */
  prepared?: Layout;
  /** One that is running already, over the prepared layout. */
  running?: Prefilter;
  /** Propose also what can never be reported, with the reason, for --explain. Default false. */
  keepAll?: boolean;
  /** Detectors in code, for tests; default: the registry. */
  detectors?: readonly DetectorFactory[];
}

export function createContentScanner(ruleSet: RuleSet, options: ScannerOptions = {}): ContentScanner {
  return new Scanner(ruleSet, options);
}

class Scanner implements ContentScanner {
  readonly reachBefore: number;
  readonly reachAfter: number;
  readonly hitBefore = SHAPE_BEFORE;
  readonly hitLength: number;
  readonly settleReach: number;
  readonly #table: DetectorTable;
  readonly #prefilter: Prefilter;
  readonly #rules: RuleSet;
  readonly #halves = new Set<string>();
  readonly #freeLists: GrowingHitList[] = [];
  readonly #limit: number;
  #depth = 0;
  #decoded = 0;

  constructor(ruleSet: RuleSet, options: ScannerOptions) {
    this.#limit = options.decodeDepth ?? DECODE_DEPTH;
    const context = this.#context(ruleSet, options.keepAll ?? false);
    const inCode = (): Detector[] => (options.detectors ? options.detectors.flatMap((factory) => factory(context)) : builtInDetectors(context));
    this.#table = options.prepared ? preparedTable(options.prepared, ruleSet, inCode) : newTable(ruleSet, inCode());
    const { layout } = this.#table;
    this.#prefilter = options.running ?? openPrefilter(layout, options.prefilter);
    this.#rules = ruleSet;
    this.reachBefore = this.#table.reachBefore;
    this.reachAfter = this.#table.reachAfter;
    this.hitLength = Math.max(layout.literals.longest, SHAPE_LENGTH);
    let furthest = 0;
    for (const [id, { with: other, within }] of ruleSet.pairs) {
      furthest = Math.max(furthest, within);
      this.#halves.add(id).add(other);
    }
    this.settleReach = furthest + 1;
  }

  get version(): string {
    return nodeCrypto().createHash('sha256').update(JSON.stringify([ENGINE_REVISION, this.#rules.version, this.#limit])).digest('hex').slice(0, 16);
  }

  scan(bytes: Buffer, near?: readonly Span[]): Candidate[] {
    const wide = wideCharsetOf(bytes);
    if (wide) {
      const converted = convertWide(bytes, wide);
      return this.settle(this.#collect(converted.bytes, false).map((candidate) => moved(candidate, (span) => converted.spanToOriginal(span))));
    }
    if (this.#depth > 0 || !holdsZero(bytes)) return this.settle(near === undefined ? this.#collect(bytes, false) : this.#collectNear(bytes, near));
    const found = this.#collect(bytes, isBinary(bytes) && !isMostlyText(bytes));
    for (const run of wideRuns(bytes)) {
      const converted = convertWide(bytes.subarray(run.start, run.end), { charset: 'utf-16le', bom: 0 });
      const place = (span: Span): Span => shift(converted.spanToOriginal(span), run.start);
      for (const candidate of this.#collect(converted.bytes, false)) found.push({ ...moved(candidate, place), decodedFrom: ['utf-16le', ...candidate.decodedFrom] });
    }
    return this.settle(found);
  }

  hits(bytes: Buffer, from: number, to: number, out: HitList): void {
    this.#prefilter.find(bytes, from, to, out);
  }

  reachOf(literal: number): { before: number; after: number } {
    return this.#table.reachOf(literal);
  }

  verify(window: Window, offset: number, literal: number, sink: Sink): void {
    if (this.#depth === 0) this.#decoded = 0;
    this.#table.verify(window, offset, literal, sink);
  }

  needsScan(bytes: Buffer): boolean {
    return holdsZero(bytes) || wideCharsetOf(bytes) !== undefined;
  }

  needsDocument(hits: HitList): boolean {
    return this.#table.hasDocumentHit(hits);
  }

  document(bytes: Buffer, hits: HitList, sink: Sink): void {
    if (this.#depth === 0) this.#decoded = 0;
    this.#table.document(bytes, hits, sink);
  }

  settle(candidates: Candidate[]): Candidate[] {
    return candidates.length === 0 ? candidates : settle(candidates, this.#rules.pairs);
  }

  isHalf({ rule }: Candidate): boolean {
    return this.#halves.has(rule.id);
  }

  /** What verify() and document() find, before settling. */
  #collect(bytes: Buffer, binary: boolean): Candidate[] {
    const found: Candidate[] = [];
    const sink: Sink = (candidate) => found.push(candidate);
    const list = this.#freeLists.pop() ?? new GrowingHitList();
    const documentHits = this.#freeLists.pop() ?? new GrowingHitList();
    documentHits.clear();
    const window = windowOf(bytes);
    for (let from = 0; from < bytes.length; from += CHUNK) {
      list.clear();
      this.hits(bytes, from, Math.min(bytes.length, from + CHUNK), list);
      for (let i = 0; i < list.length; i++) this.#verifyHit(window, list.offset[i]!, list.literal[i]!, sink, binary, documentHits);
    }
    this.#freeLists.push(list);
    if (!binary && (documentHits.length > 0 || this.#table.alwaysDocument)) this.document(bytes, documentHits, sink);
    this.#freeLists.push(documentHits);
    return found;
  }

  /**
   * The same for candidates that touch `near`, and for all that can change how those settle: what overlaps them, and the
   * other halves of pairs.
   */
  #collectNear(bytes: Buffer, near: readonly Span[]): Candidate[] {
    const found: Candidate[] = [];
    const sink: Sink = (candidate) => found.push(candidate);
    const window = windowOf(bytes);
    const documentHits = new GrowingHitList(16);
    const open = new GrowingHitList();
    this.hits(bytes, 0, bytes.length, open);
    for (let i = 0; i < open.length; i++) if (this.#table.triggersDocument(open.literal[i]!)) documentHits.push(open.offset[i]!, open.literal[i]!);
    if (documentHits.length > 0 || this.#table.alwaysDocument) this.document(bytes, documentHits, sink);
    const unused = new GrowingHitList(1);
    for (let [area, before] = [widened(near, 0), -1]; before !== open.length;) {
      before = open.length;
      let left = 0;
      for (let i = 0; i < open.length; i++) {
        const [at, literal] = [open.offset[i]!, open.literal[i]!];
        if (reaches(this.#table.layout, at, literal, area)) this.#verifyHit(window, at, literal, sink, false, unused);
        else {
          open.offset[left] = at;
          open.literal[left++] = literal;
        }
      }
      open.length = left;
      if (found.length === 0) break;
      const touching = found.flatMap(({ span, secretSpan }) => (touchesAny(area, Math.min(span.start, secretSpan.start), Math.max(span.end, secretSpan.end)) ? [span, secretSpan] : []));
      area = widened([...area, ...widened(touching, this.settleReach)], 0);
    }
    return found;
  }

  #verifyHit(window: Window, at: number, literal: number, sink: Sink, binary: boolean, documentHits: GrowingHitList): void {
    const { before, after } = this.#table.reachOf(literal);
    const { length } = window.bytes;
    window.lo = Math.max(0, at - before);
    window.hi = Math.min(length, at + after);
    window.atStart = window.lo === 0;
    window.atEnd = window.hi === length;
    if (this.#depth === 0) this.#decoded = 0;
    this.#table.verify(window, at, literal, sink, binary);
    if (this.#table.triggersDocument(literal)) documentHits.push(at, literal);
  }

  #context(ruleSet: RuleSet, keepAll: boolean): DetectorContext {
    const scanner = this;
    return {
      rule: (id) => ruleSet.byId.get(id),
      keepAll,
      get depth() {
        return scanner.#depth;
      },
      get budget() {
        return DECODE_BUDGET - scanner.#decoded;
      },
      rescan: (bytes, depth = scanner.#depth + 1) => {
        scanner.#decoded += bytes.length;
        if (depth > scanner.#limit || scanner.#decoded > DECODE_BUDGET || bytes.length === 0) return [];
        const outer = scanner.#depth;
        scanner.#depth = depth;
        try {
          return scanner.scan(bytes);
        } finally {
          scanner.#depth = outer;
        }
      },
    };
  }
}

function newTable(ruleSet: RuleSet, inCode: readonly Detector[]): DetectorTable {
  const { layout, detectors } = layOut(ruleSet, inCode);
  return new DetectorTable(layout, (number) => detectors[number]!);
}

/** Makes each detector when it is first called. */
function preparedTable(layout: Layout, ruleSet: RuleSet, makeInCode: () => readonly Detector[]): DetectorTable {
  let inCode: readonly Detector[] | undefined;
  return new DetectorTable(layout, (number) => {
    const [entry, place] = [layout.origin[2 * number]!, layout.origin[2 * number + 1]!];
    return entry < 0 ? (inCode ??= makeInCode())[place]! : detectorOf(ruleSet.entry(entry), place);
  });
}

/** Where git looks for a zero byte. */
const SAMPLE = 8000;
/** Content with fewer zero bytes in the sample than one in this many is text with a few strays. */
const STRAY = 256;

function isMostlyText(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let zeros = 0;
  for (let at = 0; at < sample.length; at++) if (sample[at] === 0) zeros++;
  return zeros * STRAY < sample.length;
}

function shift(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** The candidate with every span put elsewhere. */
function moved(candidate: Candidate, place: (span: Span) => Span): Candidate {
  return {
    ...candidate,
    span: place(candidate.span),
    secretSpan: place(candidate.secretSpan),
    ...(candidate.parts ? { parts: candidate.parts.map(place) } : {}),
  };
}
