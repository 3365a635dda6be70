/**
 * From settings to a content scanner: built-in rules, what the settings select and change, users' own rules. Separate
 * because worker threads build the same scanner from the same settings.
 */
import type { Settings } from './config-settings.js';
import type { ContentScanner } from './detectors-content-scanner.js';
import { judge } from './detectors-judge.js';
import { type Prepared } from './detectors-open-prepared.js';
import type { ScannerParts } from './history-share.js';
import { type RuleSet } from './rules-ruleset.js';
export interface BuiltScanner {
    scanner: ContentScanner;
    rules: RuleSet;
    /** Of all rules, also of those that the settings leave out. */
    ids: {
        has(id: string): boolean;
        all(): readonly string[];
    };
    judge: typeof judge;
}
/**
 * @param keepAll also what can never be reported, for --explain
 * @param ready what is open already
 * @throws StanchError UNKNOWN_RULE, NO_RULES and those of users' patterns
 */
export declare function buildScanner(settings: Settings, keepAll?: boolean, ready?: Prepared): Promise<BuiltScanner>;
/** For worker threads: what they are told, and the module's own way to a scanner (see src/history/share.ts). */
export interface ScannerDescription {
    settings: Settings;
    /** Keep what detectors dropped. */
    explain: boolean;
}
export declare function createScanner(description: ScannerDescription): Promise<ScannerParts>;
