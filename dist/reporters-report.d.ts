/**
 * What every reporter gets, and what a reporter is: a pure function from a report to pieces of text. Separate so that a
 * reporter knows neither the scan nor the terminal.
 */
import type { Collected } from './findings-collector.js';
import type { Finding } from './findings-types.js';
import type { Coverage, Source } from './sources-types.js';
export interface ScanFacts {
    mode: Source['mode'];
    /** Absolute path; origins are relative to it. */
    root: string;
    /** ISO 8601, UTC. */
    startedAt: string;
    durationMs: number;
    /** False when something that should have been read was not, or the run was interrupted. */
    complete: boolean;
    coverage: Coverage;
    /** For a reader: expired baseline entries, ignored settings, interruptions. */
    notes: readonly string[];
}
export interface Report {
    tool: {
        name: 'stanch';
        version: string;
    };
    scan: ScanFacts;
    findings: readonly Finding[];
    suppressed: readonly Finding[];
    dropped: Collected['dropped'];
}
export interface ReportOptions {
    showSecrets: boolean;
    /** Print the evidence of each finding and everything that was dropped. */
    explain: boolean;
    /** ANSI colours and OSC 8 links; text only. */
    colour: boolean;
    links: boolean;
    /** Columns of the terminal; text only. */
    width: number;
    quiet: boolean;
    /** The remediation plan as an HTML section; html only. */
    plan?: string;
    sarifIncludeSuppressed: boolean;
    /** `::add-mask::` lines, which must hold the secrets themselves; github only. */
    githubAddMask: boolean;
}
/** Text in pieces, so that no report has to fit into one string. */
export type Reporter = (report: Report, options: ReportOptions) => Iterable<string>;
export declare const PLAIN_OPTIONS: ReportOptions;
