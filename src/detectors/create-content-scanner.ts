/**
 * Puts prefilter, shape scan and detectors together as one ContentScanner. Separate because it is the only place that
 * knows all of them.
 */
import { isBinary, wideRuns } from '../content/binary.js';
import { convertWide, wideCharsetOf } from '../content/charset.js';
import type { Candidate, Span } from '../findings/types.js';
import { GrowingHitList } from '../prefilter/hit-list.js';
import { literalTable } from '../prefilter/literal-table.js';
import { PlainPrefilter } from '../prefilter/plain-prefilter.js';
import type { Prefilter, Wanted } from '../prefilter/prefilter.js';
import { SHAPE_BEFORE, SHAPE_LENGTH } from '../prefilter/shapes.js';
import { WasmPrefilter } from '../prefilter/wasm-prefilter.js';
import type { RuleSet } from '../rules/ruleset.js';
import type { ContentScanner, HitList } from './content-scanner.js';
import type { DetectorContext, DetectorFactory } from './context.js';
import { DetectorTable } from './detector-table.js';
import { builtInDetectors } from './registry.js';
import { settle } from './settle.js';
import { windowOf, type Sink, type Window } from './types.js';
import { nodeCrypto } from '../util/node-crypto.js';

/** Raised with every change of the engine that can change an answer. */
const ENGINE_REVISION = 2;
const DECODE_DEPTH = 4;
/** Decoded bytes scanned for one hit of the content itself. */
const DECODE_BUDGET = 4 << 20;
/** About 4 ms of the plain prefilter. */
const PLAIN_BYTES = 128 << 10;
/** Bytes handed to the prefilter at once; hits of one chunk are verified before the next is read. */
const CHUNK = 1 << 20;

export interface ScannerOptions {
  /** Decoders around a secret at most; 0 turns decoding off. Default 4. */
  decodeDepth?: number;
  /** The plain prefilter gives the same answers, slowly. Default: plain for the first bytes, then wasm. */
  prefilter?: 'wasm' | 'plain';
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
  readonly #table: DetectorTable;
  #prefilter: Prefilter;
  /** Bytes that the plain prefilter may still take before the fast one, which costs 8 ms to start, takes over. */
  #plainBytes: number;
  readonly #wanted: Wanted;
  readonly #pairs;
  readonly #rulesVersion: string;
  readonly #freeLists: GrowingHitList[] = [];
  readonly #limit: number;
  #depth = 0;
  #decoded = 0;

  constructor(ruleSet: RuleSet, options: ScannerOptions) {
    this.#limit = options.decodeDepth ?? DECODE_DEPTH;
    const context = this.#context(ruleSet, options.keepAll ?? false);
    const inCode = options.detectors ? options.detectors.flatMap((factory) => factory(context)) : builtInDetectors(context);
    this.#table = new DetectorTable(ruleSet, inCode);
    const literals = literalTable(this.#table.literals);
    const wanted = { literals, tokenId: this.#table.tokenId, escapeId: this.#table.escapeId };
    this.#wanted = wanted;
    this.#prefilter = options.prefilter === 'wasm' ? new WasmPrefilter(wanted) : new PlainPrefilter(wanted);
    this.#plainBytes = options.prefilter === undefined ? PLAIN_BYTES : Infinity;
    this.#pairs = new Map(ruleSet.entries.flatMap((entry) => (entry.pair ? [[entry.id, entry.pair]] : [])));
    this.reachBefore = this.#table.reachBefore;
    this.reachAfter = this.#table.reachAfter;
    this.hitLength = Math.max(literals.longest, SHAPE_LENGTH);
    this.#rulesVersion = ruleSet.version;
  }

  get version(): string {
    return nodeCrypto().createHash('sha256').update(JSON.stringify([ENGINE_REVISION, this.#rulesVersion, this.#limit])).digest('hex').slice(0, 16);
  }

  scan(bytes: Buffer): Candidate[] {
    const wide = wideCharsetOf(bytes);
    if (wide) {
      const converted = convertWide(bytes, wide);
      return this.settle(this.#collect(converted.bytes, false).map((candidate) => moved(candidate, (span) => converted.spanToOriginal(span))));
    }
    if (this.#depth > 0 || !holdsZero(bytes)) return this.settle(this.#collect(bytes, false));
    const found = this.#collect(bytes, isBinary(bytes) && !isMostlyText(bytes));
    for (const run of wideRuns(bytes)) {
      const converted = convertWide(bytes.subarray(run.start, run.end), { charset: 'utf-16le', bom: 0 });
      const place = (span: Span): Span => shift(converted.spanToOriginal(span), run.start);
      for (const candidate of this.#collect(converted.bytes, false)) found.push({ ...moved(candidate, place), decodedFrom: ['utf-16le', ...candidate.decodedFrom] });
    }
    return this.settle(found);
  }

  hits(bytes: Buffer, from: number, to: number, out: HitList): void {
    this.#plainBytes -= to - from;
    if (this.#plainBytes < 0 && this.#prefilter instanceof PlainPrefilter) this.#prefilter = new WasmPrefilter(this.#wanted);
    this.#prefilter.find(bytes, from, to, out);
  }

  reachOf(literal: number): { before: number; after: number } {
    return this.#table.reachOf(literal);
  }

  verify(window: Window, offset: number, literal: number, sink: Sink): void {
    if (this.#depth === 0) this.#decoded = 0;
    this.#table.verify(window, offset, literal, sink);
  }

  needsDocument(bytes: Buffer, hits: HitList): boolean {
    return holdsZero(bytes) || wideCharsetOf(bytes) !== undefined || this.#table.hasDocumentHit(hits);
  }

  document(bytes: Buffer, hits: HitList, sink: Sink): void {
    if (this.#depth === 0) this.#decoded = 0;
    this.#table.document(bytes, hits, sink);
  }

  settle(candidates: Candidate[]): Candidate[] {
    return settle(candidates, this.#pairs);
  }

  /** What verify() and document() find, before settling. */
  #collect(bytes: Buffer, binary: boolean): Candidate[] {
    const found: Candidate[] = [];
    const sink: Sink = (candidate) => found.push(candidate);
    const list = this.#freeLists.pop() ?? new GrowingHitList();
    const window = windowOf(bytes);
    const documentHits = new GrowingHitList(16);
    for (let from = 0; from < bytes.length; from += CHUNK) {
      list.clear();
      this.hits(bytes, from, Math.min(bytes.length, from + CHUNK), list);
      for (let i = 0; i < list.length; i++) {
        const at = list.offset[i]!;
        const literal = list.literal[i]!;
        const reach = this.#table.reachOf(literal);
        window.lo = Math.max(0, at - reach.before);
        window.hi = Math.min(bytes.length, at + reach.after);
        window.atStart = window.lo === 0;
        window.atEnd = window.hi === bytes.length;
        if (this.#depth === 0) this.#decoded = 0;
        this.#table.verify(window, at, literal, sink, binary);
        if (this.#table.triggersDocument(literal)) documentHits.push(at, literal);
      }
    }
    this.#freeLists.push(list);
    if (!binary && (documentHits.length > 0 || this.#table.alwaysDocument)) this.document(bytes, documentHits, sink);
    return found;
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

/** Where git looks for a zero byte. */
const SAMPLE = 8000;
/** Content with fewer zero bytes in the sample than one in this many is text with a few strays. */
const STRAY = 256;

function holdsZero(bytes: Buffer): boolean {
  return bytes.subarray(0, SAMPLE).indexOf(0) >= 0;
}

function isMostlyText(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, SAMPLE);
  let zeros = 0;
  for (let at = sample.indexOf(0); at >= 0; at = sample.indexOf(0, at + 1)) zeros++;
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
