/**
 * Candidates in, findings out: gives each candidate a place, judges it, asks what suppresses it, and merges the places
 * of one secret into one finding. Separate from scanning, because identity is known only when everything was seen.
 * How to judge and what suppresses is handed in: this room knows neither detectors nor configuration.
 */
import { type Fragment } from './content-fragment.js';
import type { CollectorOptions } from './findings-collector-options.js';
import type { Candidate, Exposure, Finding, Occurrence, Suppression } from './findings-types.js';
export interface Collected {
    /** Reported, in order. */
    findings: Finding[];
    /** Not reported, with the reason; without `explain` only what a person or a configuration suppressed. */
    suppressed: Finding[];
    /** How many places were dropped, by what. */
    dropped: Readonly<Record<Suppression['by'], number>>;
}
/** Places kept for one secret; a key pasted into a million lines is still one finding. */
export declare const MOST_OCCURRENCES = 10000;
/** One candidate with all of its places. */
export interface Located {
    candidate: Candidate;
    occurrences: readonly Occurrence[];
    exposure?: Exposure;
    /** What `Suppressor.inline` said while the content was at hand. */
    inline?: Suppression;
}
export declare class FindingCollector {
    #private;
    private readonly options;
    constructor(options: CollectorOptions);
    /** Candidates of one fragment. The bytes are not kept. */
    add({ origin, bytes, onlyLines, window, authorship }: Fragment, candidates: readonly Candidate[]): void;
    /** Candidates whose places are known already (history). */
    addLocated(located: readonly Located[]): void;
    finish(): Collected;
}
