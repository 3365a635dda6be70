/**
 * The detector for credentials whose value has no marker of its own: a provider word, then within a few bytes a value
 * of the given form. Separate from patterns because the text between word and value decides: `dd_api_key = "..."` is a
 * credential, `datadog_trace_id: ...` is not.
 */
import type { Candidate, Evidence } from '../findings/types.js';
import { BOUNDARY_AFTER, type KeyedForm } from '../rules/compile.js';
import { ByteSet } from '../rules/regex/byte-set.js';
import type { MatcherEntry } from '../rules/matcher-entry.js';
import type { RuleEntry } from '../rules/ruleset.js';
import type { Rule } from '../rules/types.js';
import { literalEnd } from '../rules/words.js';
import { beginsAt, noContinuation } from './boundary.js';
import { factsOf, judgeFormat, SEQUENCE_WEIGHT } from './format-evidence.js';
import { judgeKeyedValue, standsForAnother, typedByHand } from './keyed-value.js';
import { digitsAround, isArmour, isData, judgeContext, LONGEST_SUFFIX, NAME_AHEAD, NAME_BEHIND, nameEnds, nameGoesOn, saysCredential, VALUE_AHEAD, VALUE_BEHIND, wordStands } from './keyed-context.js';
import { compileExpression, type Expression } from './regex-engine.js';
import { noteExtent, type Detector, type Reach, type Sink, type Window } from './types.js';

const NEWLINE = 0x0a;
/** Bytes ahead of a place that tell whether a value may begin there. */
const AHEAD = 16;

export class KeyedDetector implements Detector {
  readonly scope = 'window';
  readonly name: string;
  readonly literals: readonly string[];
  readonly reach: Reach;
  readonly probes?: readonly number[];
  #ready?: Ready;

  constructor(private readonly entry: RuleEntry, matcher: MatcherEntry) {
    this.name = entry.id;
    this.literals = matcher.literals;
    this.reach = { before: matcher.before, after: matcher.after };
    if (matcher.probes) this.probes = matcher.probes;
  }

  verify(window: Window, at: number, literal: number, sink: Sink): void {
    const { bytes } = window;
    const lo = Math.max(window.lo, at - this.reach.before);
    const hi = Math.min(window.hi, at + this.reach.after);
    const wordEnd = literalEnd(bytes, at, this.literals[literal]!);
    if (!wordStands(bytes, lo, hi, at, wordEnd)) return noteExtent(window, at - 3, wordEnd + LONGEST_SUFFIX);
    const ready = (this.#ready ??= prepare(this.entry));
    const end = Math.min(hi, wordEnd + ready.within + 1);
    const bounds: Bounds = { bytes, lo, hi, atEnd: window.atEnd && hi === window.hi, from: at - AHEAD, to: wordEnd + LONGEST_SUFFIX };
    if (ready.named) {
      const from = Math.max(lo, at - NAME_AHEAD);
      const to = Math.min(hi, Math.max(ready.secret > 0 ? end + ready.maxLength : end, wordEnd + NAME_BEHIND));
      // Words of providers are met everywhere, few of them beside a name.
      look(bounds, at - NAME_AHEAD, to);
      if (!saysCredential(bytes.toString('latin1', from, at), bytes.toString('latin1', wordEnd, to))) return noteExtent(window, bounds.from, bounds.to);
    }
    if (!this.#search(ready, bounds, at, wordEnd, wordEnd, end, sink)) {
      const furthest = Math.max(lo, at - ready.within - ready.maxLength);
      let start = at;
      while (start > furthest && bytes[start - 1] !== NEWLINE) start--;
      look(bounds, start - AHEAD, at);
      this.#search(ready, bounds, at, wordEnd, start, at, sink);
    }
    noteExtent(window, bounds.from, bounds.to);
  }

  /** Looks for a value that starts in [from, to). */
  #search(ready: Ready, bounds: Bounds, word: number, wordEnd: number, from: number, to: number, sink: Sink): boolean {
    const { bytes, lo, hi, atEnd } = bounds;
    const { alphabet, minLength } = ready;
    const ahead = from >= wordEnd;
    let view: string | undefined;
    let breaks = 0;
    /** Bytes up to here are known to be of the alphabet. */
    let known = from;
    for (let start = from; start < to; start++) {
      const end = start + minLength;
      if (end >= bounds.to) bounds.to = end + 1;
      if (end > hi) return false;
      let i = end - 1;
      for (const floor = Math.max(start, known); i >= floor && alphabet[bytes[i]!] !== 0;) i--;
      if (i >= start && i >= known) {
        // no value begins ahead of a byte that none holds
        if (ahead) for (let k = start; k <= i; k++) if (bytes[k] === NEWLINE && ++breaks > 1) return false;
        start = i;
        known = i + 1;
        continue;
      }
      known = end;
      const c = bytes[start]!;
      if (ahead && c === NEWLINE && ++breaks > 1) return false;
      if (ready.first[c] === 0 || (start === wordEnd && ahead) || (!beginsAt(bytes, lo, start, alphabet) && !(ahead && nameEnds(bytes, word, wordEnd, start)))) continue;
      // the letter of an escape is no start of a value: \x0e, \u0022
      if (start > lo && bytes[start - 1] === 0x5c && c !== 0x2f) continue;
      view ??= bytes.toString('latin1', lo, hi);
      look(bounds, start - AHEAD, runEnd(bytes, hi, start, end, ready) + 1);
      const found = ready.expression.matchAt(view, start - lo);
      if (!found) continue;
      const spanEnd = start + found[0].length;
      if ((spanEnd === hi && !atEnd) || (!ahead && (spanEnd > word || word - spanEnd > ready.within))) continue;
      if (this.#report(ready, bytes, bounds, word, wordEnd, found.spanOf(ready.secret, lo) ?? { start, end: spanEnd }, sink)) return true;
    }
    return false;
  }

  #report(ready: Ready, bytes: Buffer, bounds: Bounds, word: number, wordEnd: number, secretSpan: { start: number; end: number }, sink: Sink): boolean {
    const digits = digitsAround(bytes, bounds.lo, bounds.hi, word);
    look(bounds, Math.min(word - NAME_AHEAD, secretSpan.start - VALUE_AHEAD, digits.start) - 1, Math.max(wordEnd + NAME_BEHIND, secretSpan.end + VALUE_BEHIND, digits.end + 1));
    if (isArmour(bytes, bounds.lo, bounds.hi, digits) || isData(bytes, digits)) return false;
    const value = bytes.toString('utf8', secretSpan.start, secretSpan.end);
    if (ready.rule.confidence === 'low' && torn(bytes, bounds, secretSpan)) return false;
    if (ready.unmarked && lastOfToken(bytes, bounds, secretSpan)) return false;
    let evidence: Evidence[] = [];
    if (!judgeKeyedValue(value, ready, evidence)) return false;
    const dropped = judgeFormat(ready.rule, value, evidence);
    if (dropped === 'no-match') return false;
    const context = judgeContext(bytes, bounds.lo, bounds.hi, word, wordEnd, secretSpan);
    if (context === 'not-a-credential') return false;
    // what may be written in all letters and is in none beyond f is a digest, unless it is called a key
    if (!context.named && ready.upper && ready.beyondHex && DIGEST.test(value) && !saysCredential('', bytes.toString('latin1', word, wordEnd))) return false;
    // `adobe_client_id` is public, what is called the secret or token of the same form is not
    if (ready.unmarked && ready.rule.publishable === true && context.secret) return false;
    if (typedByHand(value)) {
      if (!context.named || joined(bytes, bounds, secretSpan)) return false;
      // runs of the alphabet are pronounced, too: that is said once
      evidence = evidence.filter(({ name }) => name !== 'value' && name !== 'made up');
      evidence.push({ name: 'made up', weight: SEQUENCE_WEIGHT, note: 'counts up or follows the alphabet' });
    }
    if (ready.named && (!context.named || nameGoesOn(value) || standsForAnother(value))) return false;
    evidence.push(context.evidence);
    const span = { start: Math.min(word, secretSpan.start), end: Math.max(wordEnd, secretSpan.end) };
    const candidate: Candidate = { rule: ready.rule, span, secretSpan, value, decodedFrom: [], evidence };
    if (context.key !== undefined) candidate.key = context.key;
    if (dropped !== undefined) candidate.dropped = dropped;
    const facts = factsOf(ready.rule, value);
    if (facts) candidate.facts = facts;
    sink(candidate);
    return true;
  }
}

/** Commits and sums of files. */
const DIGEST = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

const SIGNS = new Set([...'?$%^*!~'].map((sign) => sign.charCodeAt(0)));

/**
 * Whether a value of no certain form is a piece of a longer one: signs of passwords join it to what stands on either side, or a dot to
 * more than an extension. A query (`?key=`, `&`) and an escape (`%20`) join nothing.
 */
function torn(bytes: Buffer, { lo, hi }: Bounds, { start, end }: { start: number; end: number }): boolean {
  if (start > lo && SIGNS.has(bytes[start - 1]!)) return true;
  if (end + 1 >= hi) return false;
  const behind = bytes.toString('latin1', end, Math.min(hi, end + 24));
  return /^(?:[$^*!~][A-Za-z0-9]|\.[A-Za-z0-9_-]{8}|\?(?![A-Za-z_.-]{1,22}=)[A-Za-z0-9])/.test(behind);
}

/** Whether a value goes on from what stands ahead of it, as parts of a token do that dots tie together. */
function joined(bytes: Buffer, { lo }: Bounds, { start }: { start: number }): boolean {
  return start > lo + 1 && bytes[start - 1] === 0x2e && /[A-Za-z0-9_]/.test(String.fromCharCode(bytes[start - 2]!));
}

/** Characters ahead of a dot that are no name of a host or a member. */
const PART_OF_TOKEN = 20;

/** Whether a value is the last part of a token whose parts dots tie together: the signature of a JWT and its like. */
function lastOfToken(bytes: Buffer, { lo }: Bounds, { start }: { start: number }): boolean {
  if (start - 1 - PART_OF_TOKEN < lo || bytes[start - 1] !== 0x2e) return false;
  const part = bytes.toString('latin1', start - 1 - PART_OF_TOKEN, start - 1);
  return /^[\w-]+$/.test(part) && /\d/.test(part) && /[a-z]/.test(part) && /[A-Z]/.test(part);
}

interface Bounds {
  bytes: Buffer;
  lo: number;
  hi: number;
  atEnd: boolean;
  /** The extent of the answer (see noteExtent() in types.ts), as far as it is known. */
  from: number;
  to: number;
}

/** Notes that [from, to) was looked at. */
function look(bounds: Bounds, from: number, to: number): void {
  if (from < bounds.from) bounds.from = from;
  if (to > bounds.to) bounds.to = to;
}

/** Where a value of the form must have ended that begins at `start` and holds [start, known). */
function runEnd(bytes: Uint8Array, hi: number, start: number, known: number, { alphabet, longest }: Ready): number {
  const stop = Math.min(hi, start + longest);
  let at = known;
  while (at < stop && alphabet[bytes[at]!] !== 0) at++;
  return at;
}

interface Ready {
  rule: Rule;
  expression: Expression;
  alphabet: Uint8Array;
  first: Uint8Array;
  minLength: number;
  /** Of a value that is reported, and of one that the expression matches. */
  maxLength: number;
  longest: number;
  within: number;
  secret: number;
  named: boolean;
  /** The form opens with no fixed characters of its own. */
  unmarked: boolean;
  /** What the form allows at all: a value is held against it. */
  digits: boolean;
  lower: boolean;
  upper: boolean;
  base64: boolean;
  beyondHex: boolean;
}

function prepare(entry: RuleEntry): Ready {
  const { rule, keyed } = entry.body();
  const { value, within } = keyed as KeyedForm;
  const alphabet = ByteSet.fromHex(value.alphabet);
  const reach = entry.matchers.find((matcher) => matcher.kind === 'keyed')!;
  return {
    rule,
    expression: compileExpression(`(?:${value.source})${noContinuation(ByteSet.fromHex(value.last))}`),
    alphabet: alphabet.toTable(),
    first: ByteSet.fromHex(value.first).toTable(),
    minLength: value.minLength,
    maxLength: Math.min(value.maxLength ?? Infinity, reach.after - within - BOUNDARY_AFTER),
    longest: value.maxLength ?? Infinity,
    within,
    secret: rule.secret ?? (value.groups > 0 ? 1 : 0),
    named: rule.keyed?.named === true,
    unmarked: !/^[A-Za-z0-9]{2}/.test(rule.keyed?.value ?? ''),
    digits: alphabet.intersects(ByteSet.of([48, 57])),
    lower: alphabet.intersects(ByteSet.of([97, 122])),
    upper: alphabet.intersects(ByteSet.of([65, 90])),
    base64: alphabet.intersects(ByteSet.of([0x2b, 0x2b], [0x2f, 0x2f])),
    beyondHex: alphabet.intersects(ByteSet.of([0x67, 0x77])),
  };
}
