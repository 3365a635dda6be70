export declare const HASH_BITS = 14;
/** Of thousands of pairs the one with which the fewest places of source text share a hash with a literal (measured with 3,459 literals). */
export declare const FIRST: number, SECOND: number;
/** What must stand ahead of a literal for a hit; see `stands`. */
export type Opening = 'any' | 'token' | 'word';
/** How the table writes it. */
export declare const OPENING: {
    readonly any: 0;
    readonly token: 1;
    readonly word: 2;
};
export interface Literal {
    /** Latin1, lower case, at least 3 bytes; with the opening `word` it may hold joints between words. */
    readonly text: string;
    readonly opening: Opening;
    /** Bytes from the literal's start on that hold no separator (blank, quote, bracket, comma ...), at most LONGEST_RUN; default 0. */
    readonly run?: number;
    /** Where the probed bytes lie, when that is known ahead. */
    readonly probeAt?: number;
}
/** Lower case for A-Z, everything else as it is. */
export declare const FOLD: Uint8Array<ArrayBuffer>;
/** Bits of a byte: LOWER, UPPER, DIGIT, a joint, what opens an escape or a terminal colour, and what ends every token. */
export declare const KIND: Uint8Array<ArrayBuffer>;
export declare const LOWER: number, UPPER: number, DIGIT: number, JOINING: number, ESCAPING: number, SEPARATING: number;
export declare const LONGEST_RUN = 48;
/**
 * Whether a literal may stand at `at`. `token`: no letter or digit ahead, unless some escape may end there. `word`: no letter
 * ahead, unless a lower-case one ahead of an upper-case start, or one behind a backslash. Detectors look closer.
 */
export declare function stands(bytes: Uint8Array, at: number, opening: number): boolean;
/** Whether no separator stands in [at, at + run), all of it inside the content. */
export declare function runs(bytes: Uint8Array, at: number, run: number): boolean;
/**
 * Hash of three bytes whose bit 0x20 is set (that folds case; it also folds a few other bytes, which comparing sorts out): from sixteen bits of
 * two products of sixteen bits, of which WebAssembly makes eight at once.
 */
export declare function hashTrigram(a: number, b: number, c: number): number;
export interface LiteralTable {
    readonly count: number;
    /** Most bytes that a literal can take. */
    readonly longest: number;
    /** Bytes of all literals, one after the other; literal i lies at [start[i], start[i + 1]). */
    readonly text: Uint8Array;
    readonly start: Int32Array;
    /** OPENING of each literal. */
    readonly opening: Uint8Array;
    readonly run: Uint8Array;
    /** Where in literal i the filtered bytes lie; no joint is among them. */
    readonly probeAt: Int32Array;
    /** The largest of these. */
    readonly lastProbe: number;
    /**
     * By the hash of three bytes: bit k is set when some literal goes on with a byte whose low five bits are k. So four
     * bytes decide, from a table of 64 kB: 3 % of places pass, where bytes alone would let 2.5 % pass (measured with 3,100 literals).
     */
    readonly filter: Uint32Array;
    /** Literals of hash value h: bucket[bucketStart[h] .. bucketStart[h + 1]). */
    readonly bucketStart: Int32Array;
    readonly bucket: Int32Array;
    /** The table as WebAssembly's memory holds it (memory-image.ts), when it was made ahead. */
    readonly image?: Uint8Array;
}
/** @param literals index = id */
export declare function literalTable(literals: readonly Literal[]): LiteralTable;
/**
 * Place of the rarest four bytes of a literal within one of its words, or of the rarest three of words that have no more.
 * @param joints whether a zero is a joint  @param rate rarity of the bytes [from, to) of a text
 */
export declare function bestProbe(text: Uint8Array, joints: boolean, rate: (text: Uint8Array, from: number, to: number) => number): number;
