/**
 * The table of built-in rules: how rules are written into it at build time and read from it at run time. Separate from
 * the generated file so that both directions stand side by side. Reading costs little: the lines of rules are split, none
 * is parsed until one of its literals is met.
 */
import type { CompiledRule } from './compile.js';
import type { MatcherEntry } from './matcher-entry.js';
import type { Pair, RuleEntry, RuleLookup, RuleSet } from './ruleset.js';
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

/** Where the parts of a table come from; each is read when it is first needed. */
export interface TableSource {
  readonly version: string;
  index(): string;
  literals(): string;
  sets(): readonly string[];
  /** One line of JSON a rule: the rule without literals and examples, and its forms; byte sets as numbers of `sets`. */
  bodies(): Buffer;
}

/** The rule set of a table. Examples are not in it; see built-in.ts. */
export function readTable(source: TableSource): RuleSet {
  return new TableRuleSet(source);
}

const LINE_END = 0x0a;

class TableRuleSet implements RuleSet {
  readonly version: string;
  readonly byId: RuleLookup = {
    get: (id) => {
      const number = this.#numberOf(id);
      return number === undefined ? undefined : this.entry(number).body().rule;
    },
    has: (id) => this.#numberOf(id) !== undefined,
  };
  readonly #made: TableEntry[] = [];
  #lines?: readonly string[];
  #numbers?: Map<string, number>;
  #literals?: Literals;
  #bodies?: { bytes: Buffer; start: number[] };
  #pairs?: ReadonlyMap<string, Pair>;

  constructor(private readonly source: TableSource) {
    this.version = source.version;
  }

  get entries(): readonly RuleEntry[] {
    return this.#table().map((_, number) => this.entry(number));
  }

  get rules(): readonly Rule[] {
    return this.entries.map((entry) => entry.body().rule);
  }

  get pairs(): ReadonlyMap<string, Pair> {
    return (this.#pairs ??= new Map(this.#table().flatMap((line, number) => {
      const entry = /^[^\t]*\t[^\t]*\t[^\t]/.test(line) ? this.entry(number) : undefined;
      return entry?.pair ? [[entry.id, entry.pair] as const] : [];
    })));
  }

  entry(number: number): RuleEntry {
    return (this.#made[number] ??= new TableEntry(this.#table()[number]!, number, (this.#literals ??= readLiterals(this.source.literals())), (matchers) => this.#body(number, matchers)));
  }

  #table(): readonly string[] {
    return (this.#lines ??= this.source.index().split('\n'));
  }

  #numberOf(id: string): number | undefined {
    this.#numbers ??= new Map(this.#table().map((line, number) => [line.slice(0, line.indexOf('\t')), number]));
    return this.#numbers.get(id);
  }

  #body(number: number, matchers: readonly MatcherEntry[]): CompiledRule {
    if (!this.#bodies) {
      const bytes = this.source.bodies();
      const start = [0];
      for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) start.push(at + 1);
      this.#bodies = { bytes, start };
    }
    const { bytes, start } = this.#bodies;
    return readBody(JSON.parse(bytes.toString('utf8', start[number], start[number + 1])) as Body, matchers, this.source.sets());
  }
}

interface Literals {
  texts: readonly string[];
  probes: Uint8Array;
}

function readLiterals(written: string): Literals {
  const texts = written.split('\n');
  const probes = new Uint8Array(texts.length);
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i]!;
    probes[i] = text.charCodeAt(0) - 48;
    texts[i] = text.includes(JOINT_WRITTEN) ? text.slice(1).replaceAll(JOINT_WRITTEN, '\0') : text.slice(1);
  }
  return { texts, probes };
}

class TableEntry implements RuleEntry {
  readonly id: string;
  readonly detector?: string;
  readonly pair?: Pair;
  readonly matchers: readonly MatcherEntry[];
  #body?: CompiledRule;

  constructor(line: string, readonly number: number, { texts, probes }: Literals, private readonly read: (matchers: readonly MatcherEntry[]) => CompiledRule) {
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
        literals: numbers.map((n) => texts[Number(n)]!),
        probes: numbers.map((n) => probes[Number(n)]!),
        before: Number(before),
        after: Number(after),
        run: Number(run),
      });
    }
    this.matchers = matchers;
  }

  body(): CompiledRule {
    return (this.#body ??= this.read(this.matchers));
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
