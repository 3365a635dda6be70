/**
 * Rules that are about certain paths only. Asked here and not while bytes are scanned, because the same content lies at
 * many paths.
 */
import type { UserRule } from '../config/settings.js';
import type { Sighting } from '../findings/collector-options.js';
import type { Suppression } from '../findings/types.js';
import type { Rule } from '../rules/types.js';
import { anyGlob, anyPattern, type Test } from './patterns.js';

export class RulePaths {
  readonly #patterns: ReadonlyMap<string, UserRule>;
  readonly #tests = new Map<string, Test>();

  constructor(userRules: readonly UserRule[]) {
    this.#patterns = new Map(userRules.filter((rule) => rule.pathPattern !== undefined).map((rule) => [rule.id, rule]));
  }

  find({ rule, occurrence }: Sighting): Suppression | undefined {
    const pattern = this.#patterns.get(rule.id);
    if (!rule.paths?.length && !pattern) return undefined;
    let test = this.#tests.get(rule.id);
    if (!test) {
      test = testOf(rule, pattern);
      this.#tests.set(rule.id, test);
    }
    return test(occurrence.path) ? undefined : { by: 'detector', reason: `the rule is about other paths (${[...(rule.paths ?? []), pattern?.pathPattern].filter(Boolean).join(', ')})` };
  }
}

function testOf(rule: Rule, pattern: UserRule | undefined): Test {
  const globs = rule.paths?.length ? anyGlob(rule.paths) : () => true;
  const matches = pattern?.pathPattern === undefined ? () => true : anyPattern([pattern.pathPattern], pattern.where);
  return (path) => globs(path) && matches(path);
}
