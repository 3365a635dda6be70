/**
 * The rules that come with the program. Separate because loading them is what a start costs: the table is a file of its
 * own, and the examples another that only `stanch rules` reads.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ruleSetOfEntries, type RuleSet } from './ruleset.js';
import { readTable } from './table.js';

const BODIES_FILE = 'rule-bodies.generated.jsonl';

/** A file beside this module, in src/ as in dist/: text that is read costs a tenth of text that is compiled. */
export const readBodies = (): Buffer => readFileSync(path.join(__dirname, BODIES_FILE));

export async function builtInRuleSet(): Promise<RuleSet> {
  const { TABLE: { version, index, literals, sets } } = await import('./table.generated.js');
  return readTable({ version, index: () => index, literals: () => literals, sets: () => sets, bodies: readBodies });
}

/** The same rules with their examples, for `stanch rules check` and `stanch rules show`. */
export async function builtInRuleSetWithExamples(): Promise<RuleSet> {
  const [set, { EXAMPLES }] = await Promise.all([builtInRuleSet(), import('./examples.generated.js')]);
  const examples = JSON.parse(EXAMPLES) as Record<string, { examples: string[]; counterExamples: string[] }>;
  const entries = set.entries.map((entry) => {
    const known = examples[entry.id];
    if (!known) return entry;
    return { ...entry, body: () => ({ ...entry.body(), rule: { ...entry.body().rule, ...known } }) };
  });
  return ruleSetOfEntries(entries, set.version);
}
