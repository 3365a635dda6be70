/**
 * Allow lists of the configuration, asked for each place. Patterns are compiled at once, so that a broken one is told whether or not a
 * candidate comes that would ask it.
 */
import type { AllowList } from '../config/settings.js';
import type { Sighting } from '../findings/collector-options.js';
import type { Suppression } from '../findings/types.js';
import { entropy } from '../detectors/measures/entropy.js';
import { anyGlob, anyPattern, type Test } from './patterns.js';
import { nodeCrypto } from '../util/node-crypto.js';

export class AllowLists {
  readonly #lists: readonly CompiledList[];

  constructor(lists: readonly AllowList[]) {
    this.#lists = lists.map((list) => new CompiledList(list));
  }

  find(sighting: Sighting): Suppression | undefined {
    for (const list of this.#lists) {
      const condition = list.holds(sighting);
      if (condition) return { by: 'allow-list', reason: list.describe(condition) };
    }
    return undefined;
  }
}

/** @returns what held, for the reason; undefined when it does not */
type Condition = (sighting: Sighting) => string | undefined;

class CompiledList {
  readonly #conditions: readonly Condition[];

  /** @throws StanchError RULE_PATTERN naming the list */
  constructor(private readonly list: AllowList) {
    this.#conditions = conditionsOf(list);
  }

  holds(sighting: Sighting): string | undefined {
    const { rules, condition } = this.list;
    if (rules && !rules.some((id) => matchesId(sighting.rule.id, id))) return undefined;
    if (condition === 'any') {
      for (const one of this.#conditions) {
        const held = one(sighting);
        if (held) return held;
      }
      return undefined;
    }
    const held = this.#conditions.map((one) => one(sighting));
    return held.length > 0 && held.every((one) => one !== undefined) ? held.join(' and ') : undefined;
  }

  describe(condition: string): string {
    const why = this.list.description ? `: ${this.list.description}` : '';
    return `${condition} (${this.list.where}${why})`;
  }
}

export function matchesId(id: string, wanted: string): boolean {
  return wanted.endsWith('*') ? id.startsWith(wanted.slice(0, -1)) : id === wanted;
}

function conditionsOf(list: AllowList): Condition[] {
  const conditions: Condition[] = [];
  const tests: Test[] = [];
  if (list.paths?.length) tests.push(anyGlob(list.paths));
  if (list.pathPatterns?.length) tests.push(anyPattern(list.pathPatterns, list.where));
  for (const test of tests) conditions.push(({ occurrence }) => (test(occurrence.path) ? `path ${occurrence.path}` : undefined));
  if (list.commits?.length) {
    const { commits } = list;
    conditions.push(({ occurrence: { commit } }) => (commit && commits.some((prefix) => commit.startsWith(prefix)) ? `commit ${commit.slice(0, 12)}` : undefined));
  }
  if (list.outsideOf !== undefined) {
    const test = anyPattern([list.outsideOf], list.where);
    conditions.push(({ occurrence }) => (test(occurrence.path) ? undefined : 'path outside of those of the rule'));
  }
  if (list.entropyBelow !== undefined) {
    const least = list.entropyBelow;
    conditions.push(({ value }) => {
      const bits = entropy(value);
      return bits < least ? `entropy of ${bits.toFixed(1)} bits, below ${least}` : undefined;
    });
  }
  if (list.values?.length) {
    const values = new Set(list.values);
    conditions.push(({ value }) => (values.has(nodeCrypto().createHash('sha256').update(value, 'utf8').digest('hex')) ? 'value' : undefined));
  }
  if (list.regexes?.length) {
    const test = anyPattern(list.regexes, list.where);
    const target = list.regexTarget ?? 'secret';
    conditions.push((sighting) => (test(target === 'secret' ? sighting.value : target === 'match' ? sighting.match : sighting.lines) ? `regular expression on the ${target}` : undefined));
  }
  if (list.stopwords?.length) {
    const words = list.stopwords.map((word) => word.toLowerCase());
    conditions.push(({ value }) => {
      const lower = value.toLowerCase();
      const word = words.find((one) => lower.includes(one));
      return word === undefined ? undefined : `stop word ${word}`;
    });
  }
  return conditions;
}
