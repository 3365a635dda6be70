import type { Candidate, Confidence, Evidence } from './findings-types.js';
export interface Judgement {
    /** 0 to 1. */
    probability: number;
    /** Undefined: too unlikely to be reported at any setting. */
    confidence: Confidence | undefined;
    /** Content evidence in its order, then the path's. */
    evidence: Evidence[];
}
/** @param path forward slashes, relative to the repository; empty when there is none (standard input, commit messages) */
export declare function judge(candidate: Candidate, path: string): Judgement;
