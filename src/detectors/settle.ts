/**
 * The last step of a scan: halves of pairs strengthen each other, one secret keeps one candidate, and the order is
 * fixed. Separate because the delta-space walk runs it on candidates that it carried from other versions; so it never
 * changes a candidate, it copies.
 */
import type { Candidate, Evidence } from '../findings/types.js';
import type { RuleEntry } from '../rules/ruleset.js';

const PAIR_WEIGHT = 2.5;

type Pairs = ReadonlyMap<string, NonNullable<RuleEntry['pair']>>;

export function settle(candidates: readonly Candidate[], pairs: Pairs): Candidate[] {
  return resolveOverlaps(strengthenHalves(candidates, pairs));
}

/** Rule id -> the rules that are its other half, and how near that must be. */
const partnersOf = new WeakMap<Pairs, Map<string, Map<string, number>>>();

function partners(pairs: Pairs): Map<string, Map<string, number>> {
  let table = partnersOf.get(pairs);
  if (table) return table;
  table = new Map();
  const note = (id: string, other: string, within: number): void => {
    const known = table!.get(id) ?? new Map<string, number>();
    table!.set(id, known.set(other, within));
  };
  for (const [id, pair] of pairs) if (!table.get(id)?.has(pair.with)) note(pair.with, id, pair.within);
  for (const [id, pair] of pairs) note(id, pair.with, pair.within);
  partnersOf.set(pairs, table);
  return table;
}

function strengthenHalves(candidates: readonly Candidate[], pairs: Pairs): readonly Candidate[] {
  const table = partners(pairs);
  const byRule = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { id } = candidate.rule;
    if (!table.has(id)) continue;
    const list = byRule.get(id);
    if (list) list.push(candidate);
    else byRule.set(id, [candidate]);
  }
  if (byRule.size < 2) return candidates;
  for (const list of byRule.values()) list.sort(comparePlace);
  return candidates.map((candidate) => {
    const halves = table.get(candidate.rule.id);
    return halves ? withPair(candidate, halves, byRule) : candidate;
  });
}

/** Candidates of one rule seldom overlap, so the nearest by place is among these many on either side. */
const NEIGHBOURS = 3;

function withPair(candidate: Candidate, halves: ReadonlyMap<string, number>, byRule: ReadonlyMap<string, readonly Candidate[]>): Candidate {
  let best: Candidate | undefined;
  let bestGap = Infinity;
  for (const [id, within] of halves) {
    const others = byRule.get(id);
    if (!others) continue;
    let [low, high] = [0, others.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (others[middle]!.secretSpan.start < candidate.secretSpan.start) low = middle + 1;
      else high = middle;
    }
    for (let i = Math.max(0, low - NEIGHBOURS); i < Math.min(others.length, low + NEIGHBOURS); i++) {
      const gap = distance(candidate, others[i]!);
      if (gap > 0 && gap <= within && gap < bestGap) {
        best = others[i]!;
        bestGap = gap;
      }
    }
  }
  if (!best) return candidate;
  const evidence: Evidence = { name: 'pair', weight: PAIR_WEIGHT, note: `its other half (${best.rule.id}) stands ${bestGap} bytes away` };
  return { ...candidate, evidence: [...candidate.evidence, evidence] };
}

/** Bytes between two secrets; 0 when they overlap or touch. */
function distance(a: Candidate, b: Candidate): number {
  return Math.max(0, a.secretSpan.start - b.secretSpan.end, b.secretSpan.start - a.secretSpan.end);
}

/** Names of passwords; those of keys and tokens are left to the rule that knows the provider. */
const PASSWORD = /(?:password|passwd|passphrase|pwd|(?:^|[^a-z])pass)$/i;

/** A value form that opens with fixed characters, as in sk-[a-f0-9]{32}. */
const MARKED = /^(?:\(\?:)?[A-Za-z0-9_-]{3}/;

/**
 * How much a rule says about a value. A marker beside the provider's word says most, then a marker, then a word; what
 * holds for any secret says least.
 */
function specificity({ rule, key }: Candidate): number {
  if (rule.search !== undefined) return 20;
  const sure = rule.confidence === 'high' ? 2 : rule.confidence === 'medium' ? 1 : 0;
  if (rule.family === 'generic') return rule.detector === undefined ? 1 : 0;
  // what is called a password is one, whoever's, and the surer of the two says so: REDIS_PASSWORD
  if (rule.keyed !== undefined && sure === 0 && key !== undefined && PASSWORD.test(key)) return 0;
  if (rule.keyed !== undefined && rule.pattern === undefined) return MARKED.test(rule.keyed.value) ? 10 : 2 + sure * 2;
  return 3 + sure * 2;
}

function logOdds(candidate: Candidate): number {
  let sum = 0;
  for (const { weight } of candidate.evidence) sum += weight;
  return sum;
}

/** What would not be reported must not hide, by its rule's rank, what would. One that was dropped for a reason must. */
function isUnlikely(candidate: Candidate): boolean {
  return candidate.dropped === undefined && logOdds(candidate) < 0;
}

function longestLiteral({ rule }: Candidate): number {
  let longest = 0;
  for (const literal of rule.literals) longest = Math.max(longest, literal.length);
  return longest;
}

/** Of two provider words the nearer one counts; inside one name (WASABI_SECRET_ACCESS_KEY) the first one does. */
function compareWords(a: Candidate, b: Candidate): number {
  if (a.key === undefined || b.key === undefined) return 0;
  return a.key === b.key ? a.span.start - b.span.start : b.span.start - a.span.start;
}

/** A shorter literal is more often what stands beside a value (a line break, a mark) than a part of it. */
const SHORTEST_PART = 4;

/** Put together from literals, of which each by itself is only a piece. */
function isWhole({ parts }: Candidate): boolean {
  return parts !== undefined && parts.length > 1 && parts.every(({ start, end }) => end - start >= SHORTEST_PART);
}

/** Better first: specific, then sure, then long, then by id so that the order of detectors does not matter. */
function compareWorth(a: Candidate, b: Candidate): number {
  return (
    Number(a.dropped !== undefined && a.rule.family === 'generic') - Number(b.dropped !== undefined && b.rule.family === 'generic') ||
    Number(isUnlikely(a)) - Number(isUnlikely(b)) ||
    specificity(b) - specificity(a) ||
    Number(b.rule.checksum !== undefined) - Number(a.rule.checksum !== undefined) ||
    Number(isWhole(b)) - Number(isWhole(a)) ||
    compareWords(a, b) ||
    longestLiteral(b) - longestLiteral(a) ||
    logOdds(b) - logOdds(a) ||
    b.secretSpan.end - b.secretSpan.start - (a.secretSpan.end - a.secretSpan.start) ||
    (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0)
  );
}

function comparePlace(a: Candidate, b: Candidate): number {
  return (
    a.secretSpan.start - b.secretSpan.start ||
    a.secretSpan.end - b.secretSpan.end ||
    (a.rule.id < b.rule.id ? -1 : a.rule.id > b.rule.id ? 1 : 0) ||
    (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)
  );
}

function resolveOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(comparePlace);
  const kept: Candidate[] = [];
  let group: Candidate[] = [];
  let groupEnd = -1;
  for (const candidate of sorted) {
    if (candidate.secretSpan.start >= groupEnd && group.length > 0) {
      settleGroup(group, kept);
      group = [];
    }
    group.push(candidate);
    groupEnd = Math.max(groupEnd, candidate.secretSpan.end);
  }
  settleGroup(group, kept);
  return kept.sort(comparePlace);
}

/** Candidates that overlap, directly or through others: the best stays, what overlaps it goes and is named in its evidence. */
function settleGroup(group: readonly Candidate[], kept: Candidate[]): void {
  if (group.length <= 1) {
    kept.push(...group);
    return;
  }
  const left = [...group].sort(compareWorth);
  while (left.length > 0) {
    const best = left.shift()!;
    const others = new Set<string>();
    for (let i = left.length - 1; i >= 0; i--) {
      const other = left[i]!;
      if (other.secretSpan.start >= best.secretSpan.end || other.secretSpan.end <= best.secretSpan.start) continue;
      if (sameDepth(best, other) === false) continue;
      // Whether a rule for certain paths counts is known only where the content lies; what it would displace must stay until then.
      if (best.rule.paths?.length) continue;
      left.splice(i, 1);
      if (other.rule.id !== best.rule.id) others.add(other.rule.id);
    }
    if (others.size === 0) kept.push(best);
    else {
      const alsoRules = [...others].sort();
      kept.push({ ...best, alsoRules, evidence: [...best.evidence, { name: 'also', weight: 0, note: `also matched by ${alsoRules.join(', ')}` }] });
    }
  }
}

/** Two secrets inside one encoded run are two secrets; the run itself and a secret in it are one. */
function sameDepth(a: Candidate, b: Candidate): boolean {
  if (a.decodedFrom.length === 0 || b.decodedFrom.length === 0) return true;
  return a.value === b.value || a.value.includes(b.value) || b.value.includes(a.value);
}
