/**
 * The contract between "bytes" and "candidates": every source, the delta-space walk and the pool use a scanner only
 * through this. Separate so that none of them knows how prefilter and detectors work inside.
 */
import type { Candidate, Span } from './findings-types.js';
import type { Sink, Window } from './detectors-types.js';
/** Hits in order of offset. Struct of arrays: nothing is allocated per hit. `literal[i]` indexes the scanner's own table. */
export interface HitList {
    length: number;
    offset: Int32Array;
    literal: Int32Array;
    push(offset: number, literal: number): void;
    clear(): void;
}
export interface ContentScanner {
    /** Changes whenever the answer for some content could change (rules, options, engine version). Hex. */
    readonly version: string;
    /** Largest reach of any window detector, in bytes before and after a hit's first byte. */
    readonly reachBefore: number;
    readonly reachAfter: number;
    /** A hit at p is decided by bytes [p - hitBefore, p + hitLength). */
    readonly hitBefore: number;
    readonly hitLength: number;
    /**
     * Everything in some content: UTF-16 is converted, binary content is searched for literals only, large content is windowed. Ordered by secretSpan, then rule id.
     * @param near when only what touches these spans is wanted: then no more is looked at than it takes to find that; what else is found comes with it
     */
    scan(bytes: Buffer, near?: readonly Span[]): Candidate[];
    /** The parts of scan(), for the delta-space walk. Hits that start in [from, to); may read hitBefore ahead of `from` and hitLength past `to`. */
    hits(bytes: Buffer, from: number, to: number, out: HitList): void;
    /** Reach of this literal's detectors; at most reachBefore / reachAfter. */
    reachOf(literal: number): {
        before: number;
        after: number;
    };
    /** Window detectors of one hit. The caller clamps the window to the reach; the extent of the answer is left in it. */
    verify(window: Window, offset: number, literal: number, sink: Sink): void;
    /** Whether the content can be scanned by scan() only: UTF-16, binary. */
    needsScan(bytes: Buffer): boolean;
    /** Whether any hit triggers a document detector. */
    needsDocument(hits: HitList): boolean;
    document(bytes: Buffer, hits: HitList, sink: Sink): void;
    /** Overlap resolution and order, as scan() does at its end. */
    settle(candidates: Candidate[]): Candidate[];
    /** Halves of pairs whose secrets are more bytes apart do not change each other when they settle; other candidates do so only where they overlap. */
    readonly settleReach: number;
    isHalf(candidate: Candidate): boolean;
}
