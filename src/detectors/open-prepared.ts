/**
 * What the build prepared for the built-in rules, opened: their table, the layout of all detectors, the prefilter over
 * it. Separate from the scanner, because a start may need no more than this.
 */
import { openPrefilter } from '../prefilter/open-prefilter.js';
import type { LinearMemory, Prefilter } from '../prefilter/prefilter.js';
import { readBodies } from '../rules/built-in.js';
import type { RuleSet } from '../rules/ruleset.js';
import { readTable } from '../rules/table.js';
import type { Forms } from './forms.js';
import type { Layout } from './layout.js';
import { readPrepared } from './prepared.js';
import { under } from '../util/path-under.js';

/** In dist/ beside the bundles. */
const FILE = 'engine.bin';

export interface Prepared {
  rules: RuleSet;
  layout: Layout;
  forms: Forms;
  /** The same one each time. */
  prefilter(): Prefilter;
}

/** @param memory for the file and the prefilter, made by the start  @returns undefined where there is no such file: sources work without it, from the table */
export function openPrepared(memory?: LinearMemory): Prepared | undefined {
  const parts = readPrepared(under(__dirname, FILE), memory);
  if (!parts) return undefined;
  let prefilter: Prefilter | undefined;
  return { rules: readTable({ ...parts.table, bodies: readBodies }), layout: parts.layout, forms: parts.forms, prefilter: () => (prefilter ??= openPrefilter(parts.layout, undefined, memory)) };
}
