/**
 * Candidates in, findings out: gives each candidate a place, judges it, asks what suppresses it, and merges the places
 * of one secret into one finding. Separate from scanning, because identity is known only when everything was seen.
 * How to judge and what suppresses is handed in: this room knows neither detectors nor configuration.
 */
import { type Fragment } from './content-fragment.js';
import type { Rule, Severity } from './rules-types.js';
import type { Candidate, Confidence, Evidence, Exposure, Finding, Occurrence, Suppression } from './findings-types.js';
export interface Judgement {
    /** 0 to 1. */
    probability: number;
    /** Undefined: too unlikely to be reported at any setting. */
    confidence: Confidence | undefined;
    evidence: readonly Evidence[];
}
export type Judge = (candidate: Candidate, path: string) => Judgement;
/** One candidate at one place, as a suppressor sees it. */
export interface Sighting {
    rule: Rule;
    value: string;
    occurrence: Occurrence;
    /** The matched text and the whole line or lines it lies on; the shown line where the content is no longer at hand. */
    match: string;
    lines: string;
}
export interface Suppressor {
    /**
     * Comments in the content itself; ask once for some content, then for each of its candidates while the bytes are at hand.
     * @param tell gets what a reader should know of a comment; without it the suppressor says it when all is scanned
     */
    inline(bytes: Buffer, tell?: (note: string) => void): (candidate: Candidate) => Suppression | undefined;
    /** Allow lists and ignore files: by path, commit, value, match, line. */
    sighting(sighting: Sighting): Suppression | undefined;
    /** Baseline and ignore file, by fingerprint: those of the rule and of the less specific rules, computed when asked for. */
    secret(fingerprints: () => readonly string[]): Suppression | undefined;
}
export interface CollectorOptions {
    judge: Judge;
    suppressor?: Suppressor;
    fingerprintKey: Uint8Array;
    minConfidence: Confidence;
    /** Keep what detectors dropped, what is not sure enough and what lies outside of the change, for --explain. */
    explain?: boolean;
    /** Compute `Occurrence.lineHash` (SARIF). */
    lineHashes?: boolean;
    /** Severities that configuration sets, by rule id. */
    severities?: ReadonlyMap<string, Severity>;
}
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
