/**
 * From a secret with all of its places to what is reported of it: what is one secret and what are several, which rule it goes by, what of it is
 * suppressed. Separate from the collector, which gives candidates their places.
 */
import type { Rule } from '../rules/types.js';
import type { CollectorOptions, Judgement } from './collector-options.js';
import type { Drops } from './drops.js';
import { fingerprint } from './fingerprint.js';
import { compareFindings, compareOccurrences } from './order.js';
import { atLeastConfidence } from './severity.js';
import { compareSpecific } from './specific.js';
import type { Candidate, Exposure, Finding, Occurrence, Suppression } from './types.js';

/** A candidate at one of its places. */
export interface Placed {
  candidate: Candidate;
  occurrence: Occurrence;
  /** Two rules at one place are one occurrence. */
  place: number;
  judgement: Judgement;
  suppressed?: Suppression;
}

/** One value, and everything that was found of it. */
export interface Secret {
  value: string;
  /** By place and rule. */
  places: Map<string, Placed>;
  exposure?: Exposure;
}

/** Characters from which on a value is the same secret wherever it stands; `monkey` in another file may be a monkey. */
const UNMISTAKABLE = 16;

/** One word, or digits: a password that several doors may have by chance. */
const GUESSABLE = /^(?:[a-z]+|[A-Z]+|[A-Z]?[a-z]+[A-Z]?[a-z]*\d{0,4}|\d+)$/;

/** What everybody uses is no one secret: `password` of a database and of a mail account stay apart, by rule. */
function distinct(secret: Secret): readonly Secret[] {
  if (secret.value.length >= UNMISTAKABLE || !GUESSABLE.test(secret.value)) return [secret];
  const byRule = new Map<string, Secret>();
  // two rules at one place mean the same
  if (new Set([...secret.places.values()].map(({ place }) => place)).size < secret.places.size) return [secret];
  for (const [key, placed] of secret.places) {
    const { id } = placed.candidate.rule;
    const own = byRule.get(id) ?? { ...secret, places: new Map() };
    byRule.set(id, own);
    own.places.set(key, placed);
  }
  return [...byRule.values()];
}

export class Summary {
  /** Reported. */
  readonly findings: Finding[] = [];
  /** Not reported, with the reason. */
  readonly suppressed: Finding[] = [];

  constructor(private readonly options: CollectorOptions, private readonly drops: Drops) {}

  add(secret: Secret): void {
    for (const part of distinct(secret)) this.#summarize(part);
  }

  sort(): void {
    this.findings.sort(compareFindings);
    this.suppressed.sort(compareFindings);
  }

  #summarize(secret: Secret): void {
    const all = [...secret.places.values()];
    const also = new Set(all.flatMap(({ candidate }) => candidate.alsoRules ?? []));
    const ids = new Set([...rulesOf(all).map((rule) => rule.id), ...also]);
    const whole = this.options.suppressor?.secret((key = this.options.fingerprintKey) => [...ids].map((id) => fingerprint(key, id, secret.value)));
    const open: Placed[] = [];
    const byReason = new Map<string, Placed[]>();
    for (const placed of all) {
      const reason = placed.suppressed ?? whole;
      if (reason === whole && whole) this.drops.add(whole.by);
      if (!reason) open.push(placed);
      else group(byReason, JSON.stringify([reason.by, reason.reason]), { ...placed, suppressed: reason });
    }
    if (open.length > 0) {
      const best = surest(open).judgement;
      if (atLeastConfidence(best.confidence, this.options.minConfidence)) {
        const told = open.filter(({ judgement }) => secret.value.length >= UNMISTAKABLE || atLeastConfidence(judgement.confidence, this.options.minConfidence));
        this.findings.push(this.#finding(secret, told));
      } else if (this.drops.keeps('confidence')) {
        const reason = `${best.confidence ?? 'hardly any'} confidence (${best.probability.toFixed(2)}), below ${this.options.minConfidence}`;
        this.suppressed.push({ ...this.#finding(secret, open), suppressed: { by: 'confidence', reason } });
      }
    }
    const reported = new Set(open.map(({ place }) => place));
    for (const places of byReason.values()) {
      // What another rule reports at the same place is not "not reported".
      const gone = places.filter(({ place }) => !reported.has(place));
      if (gone.length > 0) this.suppressed.push({ ...this.#finding(secret, gone), suppressed: gone[0]!.suppressed! });
    }
  }

  #finding(secret: Secret, places: readonly Placed[]): Finding {
    const [rule, ...others] = rulesOf(places);
    const { judgement } = surest(places);
    const { candidate } = surest(places.filter((placed) => placed.candidate.rule === rule));
    const alsoRules = new Set([...others.map(({ id }) => id), ...places.flatMap((placed) => placed.candidate.alsoRules ?? [])]);
    alsoRules.delete(rule!.id);
    const finding: Finding = {
      fingerprint: fingerprint(this.options.fingerprintKey, rule!.id, secret.value),
      rule: rule!,
      alsoRules: [...alsoRules],
      severity: this.options.severities?.get(rule!.id) ?? rule!.severity,
      confidence: judgement.confidence ?? 'low',
      probability: judgement.probability,
      value: secret.value,
      evidence: judgement.evidence,
      occurrences: [...new Map(places.map(({ place, occurrence }) => [place, occurrence])).values()].sort(compareOccurrences),
    };
    if (candidate.valueEncoding) finding.valueEncoding = candidate.valueEncoding;
    if (candidate.key !== undefined) finding.key = candidate.key;
    if (candidate.facts) finding.facts = candidate.facts;
    if (secret.exposure) finding.exposure = secret.exposure;
    return finding;
  }
}

/** The most specific first, but what is more likely wrong than right at every place comes after what is not. */
function rulesOf(places: readonly Placed[]): Rule[] {
  const best = new Map<Rule, number>();
  for (const { candidate: { rule }, judgement } of places) best.set(rule, Math.max(best.get(rule) ?? 0, judgement.probability));
  return [...best.keys()].sort((a, b) => Number(best.get(a)! < 0.5) - Number(best.get(b)! < 0.5) || compareSpecific(a, b));
}

function surest(places: readonly Placed[]): Placed {
  return places.reduce((most, placed) => (placed.judgement.probability > most.judgement.probability ? placed : most));
}

function group<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const list = groups.get(key);
  if (list) list.push(item);
  else groups.set(key, [item]);
}
