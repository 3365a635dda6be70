/** One way in which a rule finds something. Reach is in bytes before and after the literal's first byte. */
export interface MatcherEntry {
    readonly kind: 'pattern' | 'keyed' | 'search';
    /** Lower case, at least 3 bytes, words of `keyed` with joints (words.ts); none for `search` matchers that look at every line. */
    readonly literals: readonly string[];
    readonly before: number;
    readonly after: number;
    /** Bytes at a match's start that hold no separator (see prefilter/literal-table.ts). */
    readonly run?: number;
    /** Places of the probed bytes of each literal, when they were chosen ahead. */
    readonly probes?: readonly number[];
}
