/**
 * Rules that are about certain paths only. Asked here and not while bytes are scanned, because the same content lies at
 * many paths.
 */
import type { UserRule } from '../config/settings.js';
import type { Sighting } from '../findings/collector-options.js';
import type { Suppression } from '../findings/types.js';
import type { Rule } from '../rules/types.js';
import { anyGlob, anyPattern, type Test } from './patterns.js';

interface PathPattern {
  text: string;
  test: Test;
}

export class RulePaths {
  readonly #patterns: ReadonlyMap<string, PathPattern>;
  readonly #globs = new Map<string, Test>();

  /** @throws StanchError RULE_PATTERN naming the rule */
  constructor(userRules: readonly UserRule[]) {
    this.#patterns = new Map(userRules.flatMap(({ id, pathPattern: text, where }) => (text === undefined ? [] : [[id, { text, test: anyPattern([text], `${where}, path of rule ${id}`) }]])));
  }

  find({ rule, occurrence: { path } }: Sighting): Suppression | undefined {
    const pattern = this.#patterns.get(rule.id);
    if (!rule.paths?.length && !pattern) return undefined;
    if (this.#isUnderGlobs(rule, path) && (pattern?.test(path) ?? true)) return undefined;
    return { by: 'detector', reason: `the rule is about other paths (${[...(rule.paths ?? []), pattern?.text].filter(Boolean).join(', ')})` };
  }

  #isUnderGlobs({ id, paths }: Rule, path: string): boolean {
    if (!paths?.length) return true;
    let test = this.#globs.get(id);
    if (!test) {
      test = anyGlob(paths);
      this.#globs.set(id, test);
    }
    return test(path);
  }
}
