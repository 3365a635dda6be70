import type { LinearMemory, Prefilter } from './prefilter-prefilter.js';
import type { RuleSet } from './rules-ruleset.js';
import type { Forms } from './detectors-forms.js';
import type { Layout } from './detectors-layout.js';
export interface Prepared {
    rules: RuleSet;
    layout: Layout;
    forms: Forms;
    /** The same one each time. */
    prefilter(): Prefilter;
}
/** @param memory for the file and the prefilter, made by the start  @returns undefined where there is no such file: sources work without it, from the table */
export declare function openPrepared(memory?: LinearMemory): Prepared | undefined;
