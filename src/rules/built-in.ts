/**
 * The rules that come with the program. Separate because loading them is what a start costs: the table is a file of its
 * own, and the examples another that only `stanch rules` reads.
 */
import { ruleSetOfEntries, type RuleSet } from './ruleset.js';
import { readTable } from './table.js';

export async function builtInRuleSet(): Promise<RuleSet> {
  const { TABLE } = await import('./table.generated.js');
  return readTable(TABLE);
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
