/**
 * The shape of a rule. Rules are data (rules/*.yml): a part of the program only reads them. A rule is either found
 * by a pattern that starts at one of its literals, by a value near one of its provider words (keyed), or by a
 * detector in code that the rule names (so that built-in detectors are listed, switched and documented like any rule).
 */
export type Severity = 'critical' | 'high' | 'medium' | 'low' | 'info';
export type Family = 'cloud' | 'cdn' | 'infrastructure' | 'ai' | 'vcs' | 'ci' | 'package-registry' | 'database' | 'payments' | 'messaging' | 'email' | 'monitoring' | 'saas' | 'identity' | 'social' | 'maps' | 'crypto-key' | 'generic' | 'other';
/** A value of known form somewhere after a provider word, for credentials whose value has no marker of its own. */
export interface Keyed {
    /** Provider words, ASCII, at least 3 bytes, matched without regard to case; `_`, `-`, `.` and nothing are alike inside a word. */
    words: readonly string[];
    /** Form of the value, RE2 subset, without anchors; boundaries are added (no token character on either side). */
    value: string;
    /** Bytes allowed between the end of the word and the start of the value; default 48, at most 256. */
    within?: number;
    /** The word alone does not do: a name for credentials (key, token, secret ...) must stand with it, and the value must be no reference and no placeholder. */
    named?: boolean;
}
export interface Rule {
    /** `<provider>-<kind>`, kebab case. */
    id: string;
    name: string;
    provider: string;
    family: Family;
    severity: Severity;
    /** How sure a bare match is before any other evidence: high (unmistakable format), medium, low. */
    confidence: 'high' | 'medium' | 'low';
    /** Fixed bytes of which one must be present, at least 3 bytes each; matched without regard to ASCII case by the prefilter. */
    literals: readonly string[];
    /** RE2 subset, case-sensitive unless it starts with (?i). Matched sticky, so it must start at the literal, or at most `before` bytes ahead of it. */
    pattern?: string;
    /** Bytes that a match may start ahead of its literal; default 0, at most 256 (1024 with `search`). */
    before?: number;
    /**
     * Set on users' rules: the pattern may match anywhere near a literal, without regard to boundaries. Holds the keywords of which one
     * must be near; none when empty.
     */
    search?: readonly string[];
    /** Bytes after the literal that a match may reach; default 512, at most 16384. */
    after?: number;
    keyed?: Keyed;
    /** Name of a detector in code: assignment, private-key, url-credentials, manifest ... */
    detector?: string;
    /** Capture group that holds the secret; default 1 if the pattern has a group, otherwise 0 (the whole match). */
    secret?: number;
    /** Lowest Shannon entropy in bits per character of the secret; use sparingly, for formats that ordinary words can satisfy. */
    entropy?: number;
    /** Name of an offline check, see src/detectors/checksums/. */
    checksum?: string;
    /** The other half; a match of it within this many bytes raises confidence. */
    pair?: {
        with: string;
        within: number;
    };
    /** Globs as in .gitignore; when set, only paths that match count. */
    paths?: readonly string[];
    /** Recognised and left alone: client ids, publishable keys, DSNs. */
    publishable?: boolean;
    /** Documented placeholders that must never be reported, exact values. Kept as sha256 hex (first 16 digits) so that no value stands in the repository. */
    safe?: readonly string[];
    tags?: readonly string[];
    /** Id of the guide in rules/rotation/; default: the file's. */
    rotation: string;
    /** Address of the issuer's documentation. */
    docs?: string;
    /** Templates; see docs/rules.md. The first placeholder group marked `[[...]]` is the expected secret, otherwise any finding of this rule counts. */
    examples: readonly string[];
    counterExamples: readonly string[];
}
