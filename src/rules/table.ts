/**
 * The table of built-in rules: how rules are written into it at build time and read from it at run time. Separate from
 * the generated file so that both directions stand side by side. Reading costs little: the lines of rules are split, none
 * is parsed until one of its literals is met.
 */
import type { CompiledRule } from './compile.js';
import { ruleSetOfEntries, type MatcherEntry, type RuleEntry, type RuleSet } from './ruleset.js';
import type { Rule } from './types.js';

/** What src/rules/table.generated.ts holds. */
export interface RuleTable {
  /** Hex; changes with any rule. */
  version: string;
  /** One line a rule: id, detector, pair, matchers; fields apart by tabs. A matcher: kind,before,after,run:literal numbers. */
  index: string;
  /** Literals, one a line, each behind the place of its probed bytes as one character ('0' + place). Joints as \x01. */
  literals: string;
  sets: readonly string[];
}

const KINDS = ['pattern', 'keyed', 'search'] as const;
const JOINT_WRITTEN = '\x01';

interface Body {
  rule: Omit<Rule, 'literals' | 'examples' | 'counterExamples'>;
  literals?: string[];
  pattern?: WrittenForm;
  keyed?: { value: WrittenForm; within: number };
}

/** source, groups, minLength, maxLength, alphabet, first, last */
type WrittenForm = readonly [string, number, number, number | null, number, number, number];

/** @param probe place of a literal's probed bytes */
export function writeTable(rules: readonly CompiledRule[], version: string, probe: (literal: string, kind: MatcherEntry['kind']) => number): RuleTable & { bodies: string } {
  const numbers = new Map<string, number>();
  const sets: string[] = [];
  const numberOf = (literal: string, kind: MatcherEntry['kind']): number => {
    const written = String.fromCharCode(48 + probe(literal, kind)) + literal.replaceAll('\0', JOINT_WRITTEN);
    const known = numbers.get(written);
    if (known !== undefined) return known;
    numbers.set(written, numbers.size);
    return numbers.size - 1;
  };
  const setOf = (hex: string): number => {
    if (!sets.includes(hex)) sets.push(hex);
    return sets.indexOf(hex);
  };
  const write = (form: NonNullable<CompiledRule['pattern']>): WrittenForm => [
    form.source, form.groups, form.minLength, form.maxLength, setOf(form.alphabet), setOf(form.first), setOf(form.last),
  ];
  const index: string[] = [];
  const bodies: string[] = [];
  for (const { rule, matchers, pattern, keyed } of rules) {
    const parts = matchers.map(
      ({ kind, before, after, run, literals }) => `${KINDS.indexOf(kind)},${before},${after},${run ?? 0}:${literals.map((literal) => numberOf(literal, kind)).join(',')}`,
    );
    index.push([rule.id, rule.detector ?? '', rule.pair ? `${rule.pair.with} ${rule.pair.within}` : '', ...parts].join('\t'));
    const { examples: _examples, counterExamples: _counter, literals, ...slim } = rule;
    const body: Body = { rule: slim };
    if (literals.length > 0) body.literals = [...literals];
    if (pattern) body.pattern = write(pattern);
    if (keyed) body.keyed = { value: write(keyed.value), within: keyed.within };
    bodies.push(JSON.stringify(body));
  }
  return { version, index: index.join('\n'), literals: [...numbers.keys()].join('\n'), bodies: bodies.join('\n'), sets };
}

/**
 * The rule set of a table. Examples are not in it; see built-in.ts.
 * @param readBodies one line of JSON a rule: the rule without literals and examples, and its forms; byte sets as numbers of
 *   `sets`. Asked for when the first literal of any rule was met.
 */
export function readTable(table: RuleTable, readBodies: () => string): RuleSet {
  const literals = table.literals.split('\n');
  const probes = new Uint8Array(literals.length);
  for (let i = 0; i < literals.length; i++) {
    const written = literals[i]!;
    probes[i] = written.charCodeAt(0) - 48;
    literals[i] = written.includes(JOINT_WRITTEN) ? written.slice(1).replaceAll(JOINT_WRITTEN, '\0') : written.slice(1);
  }
  let bodies: string[] | undefined;
  const bodyOf = (number: number, matchers: readonly MatcherEntry[]): CompiledRule => readBody(JSON.parse((bodies ??= readBodies().split('\n'))[number]!) as Body, matchers, table.sets);
  const entries = table.index.split('\n').map((line, number) => new TableEntry(line, number, literals, probes, bodyOf));
  return ruleSetOfEntries(entries, table.version);
}

class TableEntry implements RuleEntry {
  readonly id: string;
  readonly detector?: string;
  readonly pair?: { with: string; within: number };
  readonly matchers: readonly MatcherEntry[];
  #body?: CompiledRule;

  constructor(line: string, private readonly number: number, literals: readonly string[], probes: Uint8Array, private readonly read: (number: number, matchers: readonly MatcherEntry[]) => CompiledRule) {
    const fields = line.split('\t');
    this.id = fields[0]!;
    if (fields[1] !== '') this.detector = fields[1]!;
    if (fields[2] !== '') {
      const [other, within] = fields[2]!.split(' ');
      this.pair = { with: other!, within: Number(within) };
    }
    const matchers: MatcherEntry[] = [];
    for (let i = 3; i < fields.length; i++) {
      const [head, tail] = fields[i]!.split(':');
      const [kind, before, after, run] = head!.split(',');
      const numbers = tail === '' ? [] : tail!.split(',');
      matchers.push({
        kind: KINDS[Number(kind)]!,
        literals: numbers.map((n) => literals[Number(n)]!),
        probes: numbers.map((n) => probes[Number(n)]!),
        before: Number(before),
        after: Number(after),
        run: Number(run),
      });
    }
    this.matchers = matchers;
  }

  body(): CompiledRule {
    return (this.#body ??= this.read(this.number, this.matchers));
  }
}

function readBody(body: Body, matchers: readonly MatcherEntry[], sets: readonly string[]): CompiledRule {
  const read = ([source, groups, minLength, maxLength, alphabet, first, last]: WrittenForm): NonNullable<CompiledRule['pattern']> => ({
    source, groups, minLength, maxLength, alphabet: sets[alphabet]!, first: sets[first]!, last: sets[last]!,
  });
  return {
    rule: { ...body.rule, literals: body.literals ?? [], examples: [], counterExamples: [] },
    matchers,
    ...(body.pattern ? { pattern: read(body.pattern) } : {}),
    ...(body.keyed ? { keyed: { value: read(body.keyed.value), within: body.keyed.within } } : {}),
  };
}
