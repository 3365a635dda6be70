/**
 * What is known about a secret, kept apart by question: what matched (Candidate), how it was judged (Evidence,
 * Judgement), where it occurs (Occurrence), and what is reported (Finding).
 */
import type { Origin } from './content-fragment.js';
import type { Rule, Severity } from './rules-types.js';
/** Half-open byte offsets into the original content of a fragment. */
export interface Span {
    start: number;
    end: number;
}
/** One named reason for or against. `weight` is in log-odds (natural log): +1 multiplies the odds by e. */
export interface Evidence {
    name: string;
    weight: number;
    note: string;
}
/** What a detector proposes. It depends on content alone, never on a path, so that history can carry it between versions. */
export interface Candidate {
    rule: Rule;
    /** The whole match, for context. */
    span: Span;
    /** The secret itself in the original bytes; for decoded content, the encoded run; for split ones, from first to last part. */
    secretSpan: Span;
    /** The secret's value after decoding and joining (text; non-text secrets as base64 or hex, which `valueEncoding` names). */
    value: string;
    valueEncoding?: 'base64' | 'hex';
    /** Name that the value is assigned to, as written, when there is one. */
    key?: string;
    /** Decoders from outermost to innermost, empty for plain text. */
    decodedFrom: readonly string[];
    /** Where the parts of a split secret lie, in order. */
    parts?: readonly Span[];
    /** Content evidence, in the order it was gathered. The sum of weights is the log-odds before path evidence. */
    evidence: Evidence[];
    /** Ids of less specific rules that found the same, set when overlaps are resolved. */
    alsoRules?: readonly string[];
    /** Set when a detector itself knows that this must not be reported (documented example, publishable id, reference ...). */
    dropped?: string;
    /** Short words about form (family of the key, `bare` or `quoted`) for the judge, who alone sees the path. */
    traits?: readonly string[];
    /** Extra facts for reports: public-key fingerprint, expiry, account ... Never the secret. */
    facts?: Readonly<Record<string, string>>;
}
export type Confidence = 'low' | 'medium' | 'high';
/** Why something is not reported; every drop keeps its reason. */
export interface Suppression {
    by: 'inline' | 'ignore-file' | 'allow-list' | 'baseline' | 'detector' | 'confidence' | 'lines';
    /** For a reader: which comment, which entry, which rule. */
    reason: string;
}
/** 1-based; columns count bytes of UTF-8 from 1; the end column is exclusive. */
export interface Region {
    startLine: number;
    startColumn: number;
    endLine: number;
    endColumn: number;
}
export interface Occurrence extends Region {
    path: string;
    origin: Origin['kind'];
    decodedFrom: readonly string[];
    blob?: string;
    commit?: string;
    author?: string;
    authorEmail?: string;
    /** ISO 8601 with the commit's own zone. */
    date?: string;
    ref?: string;
    /**
     * The source line (masked by the reporter, at most 400 characters around the secret) and where the secret lies in it,
     * as string offsets. `others` are further candidates on the same line, which are masked as well.
     */
    line?: {
        text: string;
        from: number;
        to: number;
        others?: readonly Span[];
    };
    /** The text at this place where it is not the value itself: encoded, escaped; secret like the value. */
    written?: string;
    /** Where the parts of a split secret lie, in order. */
    parts?: readonly Region[];
    /** Hash of the line and what follows, as GitHub code scanning computes it; only when a report needs it. */
    lineHash?: string;
}
/** Filled by history and by `stanch plan`. */
export interface Exposure {
    introducedBy?: string;
    introducedAt?: string;
    author?: string;
    lastSeenIn?: string;
    lastSeenAt?: string;
    inHead: boolean;
    pushed?: boolean;
    refs: readonly string[];
    /** How many there are, where `refs` was cut short for a report. */
    refCount?: number;
    heldBy?: readonly ('ref' | 'reflog' | 'stash' | 'unreachable')[];
    commits: number;
    paths: readonly string[];
}
/** One secret, once. */
export interface Finding {
    fingerprint: string;
    rule: Rule;
    /** Other rules that matched the same span, less specific. */
    alsoRules: readonly string[];
    severity: Severity;
    confidence: Confidence;
    /** Calibrated probability, 0 to 1, that this is a real credential. */
    probability: number;
    value: string;
    /** Set on findings that were read from a report: `value` is what the report showed. */
    valueMasked?: true;
    valueEncoding?: 'base64' | 'hex';
    key?: string;
    evidence: readonly Evidence[];
    facts?: Readonly<Record<string, string>>;
    /** In deterministic order; the first is where it is reported. Never empty. */
    occurrences: Occurrence[];
    exposure?: Exposure;
    suppressed?: Suppression;
}
