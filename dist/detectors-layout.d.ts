/**
 * What the scanner knows of its detectors before any of them is made: literals, owners and reach as typed arrays.
 * Separate from the table that calls detectors, because for the rules that come with the program it is laid out by the
 * build (prepared.ts), and a start costs no object per rule.
 */
import { type LiteralTable } from './prefilter-literal-table.js';
import type { RuleSet } from './rules-ruleset.js';
import type { Detector } from './detectors-types.js';
export interface Layout {
    /** Every distinct literal; its index is the number of its hits. Shapes are numbered behind them. */
    readonly literals: LiteralTable;
    /** Numbers of the shapes' hits, -1 when no detector asks for the shape. */
    readonly tokenId: number;
    readonly escapeId: number;
    /** Owners of hit number i: detector and its own literal number, at [start[i], start[i + 1]). */
    readonly start: Int32Array;
    readonly owner: Int32Array;
    readonly ownLiteral: Int32Array;
    /** Reach of each hit number's window detectors, in bytes. */
    readonly before: Int32Array;
    readonly after: Int32Array;
    /** By hit number: 1 when a document detector is among the owners. */
    readonly document: Uint8Array;
    /** Document detectors that need no literal. */
    readonly always: Int32Array;
    /** Where detector d comes from: origin[2d] is the number of its rule's entry and origin[2d + 1] that of its matcher; for a detector in code -1 and its number in the registry. */
    readonly origin: Int32Array;
}
/** @returns the layout, and the detectors in its numbering */
export declare function layOut(rules: RuleSet, inCode: readonly Detector[]): {
    layout: Layout;
    detectors: Detector[];
};
