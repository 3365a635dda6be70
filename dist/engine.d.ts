/**
 * The engine of one scan, of which no more is loaded than the content asks for: first the gate, and the scanner with all
 * its detectors when something passes it. Separate from scanner.ts, which holds all that.
 */
import type { Settings } from './config-settings.js';
import type { Fragment } from './content-fragment.js';
import type { Candidate } from './findings-types.js';
import type { LinearMemory } from './prefilter-prefilter.js';
import type { BuiltScanner } from './scanner.js';
export declare class Engine {
    #private;
    private readonly settings;
    private readonly explain;
    /** @param memory see openPrepared() */
    constructor(settings: Settings, explain: boolean, memory?: LinearMemory);
    built(): Promise<BuiltScanner>;
    /** Called before the first candidate is handed out: now, later or never. */
    beforeCandidates(then: () => Promise<void>): Promise<void>;
    /** Of all rules, for ignore files and inline comments; known once the engine is ready. */
    readonly ids: BuiltScanner['ids'];
    /** Whether rules are known without building the scanner. */
    get ready(): boolean;
    /** For candidates, which there are none of before the scanner is built. */
    readonly judge: BuiltScanner['judge'];
    /** Whether there is a gate: not where the rules are others than the built-in ones, or the build prepared nothing. */
    get isGated(): boolean;
    /** Whether nothing is found, as far as the gate can tell; what it cannot is not. */
    isQuiet(fragment: Fragment): boolean;
    scan(fragment: Fragment): Promise<Candidate[]>;
}
