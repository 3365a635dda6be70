/**
 * The detectors behind users' rules: a pattern that may match anywhere near its literals, or in every line when it has
 * none. Separate from pattern.ts because there is no boundary policy here: a user's pattern says all it means.
 */
import type { Candidate, Evidence, Span } from '../findings/types.js';
import type { MatcherEntry } from '../rules/matcher-entry.js';
import type { RuleEntry } from '../rules/ruleset.js';
import type { Rule } from '../rules/types.js';
import { judgeFormat } from './format-evidence.js';
import { compileForeign, type Expression, type Match } from './regex-engine.js';
import type { Detector, Reach, Sink, Window } from './types.js';

interface Ready {
  rule: Rule;
  expression: Expression;
  groups: number;
  keywords: readonly string[];
}

function prepare(entry: RuleEntry): Ready {
  const { rule, pattern } = entry.body();
  return {
    rule,
    expression: compileForeign(pattern!, `rule ${rule.id}`),
    groups: pattern!.groups,
    keywords: (rule.search ?? []).map((word) => word.toLowerCase()),
  };
}

export class SearchDetector implements Detector {
  readonly scope = 'window';
  readonly inBinary = true;
  readonly name: string;
  readonly literals: readonly string[];
  readonly reach: Reach;
  #ready?: Ready;

  constructor(private readonly entry: RuleEntry, matcher: MatcherEntry) {
    this.name = entry.id;
    this.literals = matcher.literals;
    this.reach = { before: matcher.before, after: matcher.after };
  }

  verify(window: Window, at: number, literal: number, sink: Sink): void {
    const ready = (this.#ready ??= prepare(this.entry));
    const lo = Math.max(window.lo, at - this.reach.before);
    const hi = Math.min(window.hi, at + this.reach.after);
    const view = window.bytes.toString('latin1', lo, hi);
    if (!hasKeyword(view, ready.keywords)) return;
    // With a keyword for a literal the match may stand on either side of it; otherwise it covers the literal.
    const covers = !ready.keywords.includes(this.literals[literal]!);
    eachMatch(ready.expression, view, covers ? at - lo : view.length, (match) => {
      const end = match.index + match[0].length;
      if (covers && end < at - lo + this.literals[literal]!.length) return;
      if ((match.index === 0 && !(window.atStart && lo === window.lo)) || (end === view.length && !(window.atEnd && hi === window.hi))) return;
      report(ready, window.bytes, match, lo, sink);
    });
  }
}

/** Size of the windows in which a pattern without any literal is looked for, and how far they overlap. */
const WINDOW = 16 * 1024;
const OVERLAP = 1024;

export class LineSearchDetector implements Detector {
  readonly scope = 'document';
  readonly name: string;
  readonly literals: readonly string[] = [];
  readonly reach: Reach = { before: 0, after: 0 };
  #ready?: Ready;

  constructor(private readonly entry: RuleEntry) {
    this.name = entry.id;
  }

  document(bytes: Buffer, sink: Sink): void {
    const ready = (this.#ready ??= prepare(this.entry));
    let done = 0;
    for (let lo = 0; lo < bytes.length; lo += WINDOW - OVERLAP) {
      const hi = Math.min(bytes.length, lo + WINDOW);
      const view = bytes.toString('latin1', lo, hi);
      eachMatch(ready.expression, view, view.length, (match) => {
        const end = lo + match.index + match[0].length;
        if ((match.index === 0 && lo > 0) || (end === hi && hi < bytes.length) || lo + match.index < done) return;
        done = end;
        report(ready, bytes, match, lo, sink);
      });
      if (hi === bytes.length) return;
    }
  }
}

function hasKeyword(view: string, keywords: readonly string[]): boolean {
  if (keywords.length === 0) return true;
  const lower = view.toLowerCase();
  return keywords.some((word) => lower.includes(word));
}

/** Calls back for matches that start up to `last`, leftmost first, none overlapping another. */
function eachMatch(expression: Expression, view: string, last: number, found: (match: Match & { index: number }) => void): void {
  for (let from = 0; from <= view.length; ) {
    const match = expression.matchFrom(view, from);
    if (!match || match.index > last) return;
    found(match);
    from = match.index + Math.max(1, match[0].length);
  }
}

function report({ rule, groups }: Ready, bytes: Buffer, match: Match & { index: number }, lo: number, sink: Sink): void {
  const span = match.spanOf(0, lo)!;
  const secretSpan = secretOf(rule, groups, match, lo) ?? span;
  if (secretSpan.end === secretSpan.start) return;
  const value = bytes.toString('utf8', secretSpan.start, secretSpan.end);
  const evidence: Evidence[] = [];
  const dropped = judgeFormat(rule, value, evidence);
  if (dropped === 'no-match') return;
  const candidate: Candidate = { rule, span, secretSpan, value, decodedFrom: [], evidence };
  if (dropped !== undefined) candidate.dropped = dropped;
  sink(candidate);
}

/** The named group, or the first one that took part and holds something. */
function secretOf(rule: Rule, groups: number, match: Match, lo: number): Span | undefined {
  if (rule.secret !== undefined) return match.spanOf(rule.secret, lo);
  for (let group = 1; group <= groups; group++) {
    const span = match.spanOf(group, lo);
    if (span && span.end > span.start) return span;
  }
  return undefined;
}
