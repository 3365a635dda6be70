/** Rules for tests: a whole rule from the fields that matter. */
import type { Rule } from '../../src/rules/types.js';

export function rule(fields: Partial<Rule> & { id: string }): Rule {
  return {
    name: fields.id,
    provider: 'Test',
    family: 'other',
    severity: 'high',
    confidence: 'medium',
    literals: [],
    rotation: 'test',
    examples: [],
    counterExamples: [],
    ...fields,
  };
}
