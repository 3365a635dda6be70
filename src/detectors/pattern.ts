/**
 * The detector behind every rule with a pattern: a V8 regular expression, sticky at the literal's place, over a latin1
 * view of the window alone, so that offsets are byte offsets and no file ever becomes a string.
 */
import type { Candidate, Evidence, Span } from '../findings/types.js';
import { BOUNDARY_AFTER, BOUNDARY_BEFORE } from '../rules/compile.js';
import { ByteSet } from '../rules/regex/byte-set.js';
import type { MatcherEntry } from '../rules/matcher-entry.js';
import type { RuleEntry } from '../rules/ruleset.js';
import { ADDRESS_RULE, passwordEvidence } from './assignment/password-evidence.js';
import { squash } from './assignment/own-words.js';
import { beginsAt, noContinuation } from './boundary.js';
import { factsOf, judgeFormat, PUBLIC } from './format-evidence.js';
import { compileExpression, type Expression } from './regex-engine.js';
import { noteExtent, type Detector, type Reach, type Sink, type Window } from './types.js';

export class PatternDetector implements Detector {
  readonly scope = 'window';
  readonly inBinary = true;
  readonly name: string;
  readonly literals: readonly string[];
  readonly reach: Reach;
  /** Matches start at the literal, never ahead of it. */
  readonly opensWithLiteral: boolean;
  /** Bytes from the literal on that hold no separator in any match, as far as the rule set knows. */
  readonly run: number;
  readonly probes?: readonly number[];
  #ready?: Ready;

  constructor(private readonly entry: RuleEntry, matcher: MatcherEntry) {
    this.name = entry.id;
    this.literals = matcher.literals;
    this.reach = { before: matcher.before, after: matcher.after };
    this.opensWithLiteral = matcher.before === BOUNDARY_BEFORE;
    this.run = this.opensWithLiteral ? (matcher.run ?? 0) : 0;
    if (matcher.probes) this.probes = matcher.probes;
  }

  verify(window: Window, at: number, literal: number, sink: Sink): void {
    const ready = (this.#ready ??= prepare(this.entry));
    const { bytes } = window;
    const lo = Math.max(window.lo, at - this.reach.before);
    const hi = Math.min(window.hi, at + this.reach.after);
    const atEnd = window.atEnd && hi === window.hi;
    const { alphabet, minLength, before } = ready;
    const literalEnd = at + this.literals[literal]!.length;
    // Until the expression is asked, nothing behind the shortest match was looked at.
    noteExtent(window, at - this.reach.before, at + minLength);
    let view: string | undefined;
    for (let start = Math.max(window.lo, at - before); start <= at; start++) {
      if (!ready.first[bytes[start]!] || !beginsAt(bytes, lo, start, ready.joints)) continue;
      if (start + minLength > hi || !allIn(bytes, start, start + minLength, alphabet)) continue;
      view ??= bytes.toString('latin1', lo, hi);
      // no match goes beyond the bytes that one can hold, and the one behind tells whether it ends there
      let runEnd = start + minLength;
      for (const stop = Math.min(hi, start + ready.maxLength); runEnd < stop && alphabet[bytes[runEnd]!] !== 0;) runEnd++;
      noteExtent(window, at - this.reach.before, Math.max(window.to, runEnd + 1));
      const found = ready.expression.matchAt(view, start - lo);
      if (!found) continue;
      const end = start + found[0].length;
      if (end < literalEnd || (end === hi && !atEnd)) continue;
      const span: Span = { start, end };
      const secretSpan = found.spanOf(ready.secret, lo) ?? span;
      const value = bytes.toString('utf8', secretSpan.start, secretSpan.end);
      const evidence: Evidence[] = [];
      const dropped = judgeFormat(ready.rule, value, evidence);
      if (dropped === 'no-match') continue;
      // the digest of a file in a list of files begins as a token does
      if (this.opensWithLiteral && /\bsha(?:1|224|256|384|512)[=:-]$/i.test(view.slice(Math.max(0, start - lo - 8), start - lo))) continue;
      if (this.opensWithLiteral && insideRun(bytes, lo, start, this.literals[literal]!)) continue;
      // a resource's name has more parts ahead: arn:aws:logs:*:*:log-group:x
      if (ready.address && start > lo && bytes[start - 1] === 0x3a && !found[0].includes('//')) continue;
      // reCAPTCHA, hCaptcha, Turnstile: the half that pages show has the form of the other one
      const ahead = view.slice(Math.max(0, start - lo - BOUNDARY_BEFORE), start - lo);
      if (/site[-_]?key\\?["']?\s*[:=]\s*\\?["']?$/i.test(view.slice(Math.max(0, start - lo - 16), start - lo)) || (value.startsWith('6L') && SHOWN_ON_PAGES.test(ahead))) continue;
      // src="key-0f3c....png": a file that is named by a digest
      if (MARKED_DIGEST.test(value)) {
        noteExtent(window, at - this.reach.before, Math.max(window.to, end + BOUNDARY_AFTER));
        if (/^\.[a-z]/.test(view.slice(end - lo, end - lo + BOUNDARY_AFTER))) continue;
      }
      // {{ $ldapPassword = coalesce .Values.x }}: a bare word in a template is code
      if (ready.address && /^[a-z_]\w*$/.test(value) && /\{\{[^}\n]*$/.test(view.slice(0, start - lo))) continue;
      if (!ready.address && ready.rule.search === undefined && secretSpan.start > span.start) {
        noteExtent(window, Math.min(window.from, secretSpan.start - LONGEST_NAME), Math.max(window.to, secretSpan.end + LOOK_BEHIND));
        if (standsForName(view, secretSpan.start - lo, secretSpan.end - lo)) continue;
      }
      if (ready.base64 && value.length >= SURELY_MIXED && HEX.test(value)) continue;
      // where the address itself is the secret, it holds no password to judge
      if (ready.address && secretSpan.start > span.start) evidence.push(passwordEvidence(value, found[0]));
      // a key that its issuer calls public, and its owner a token or secret: low severity, but not for everybody's eyes
      const told = dropped === PUBLIC && CALLED_SECRET.test(view.slice(0, start - lo));
      const candidate: Candidate = { rule: ready.rule, span, secretSpan, value, decodedFrom: [], evidence };
      if (dropped !== undefined && !told) candidate.dropped = dropped;
      const facts = factsOf(ready.rule, value);
      if (facts) candidate.facts = facts;
      sink(candidate);
      return;
    }
  }
}

/** How a page hands over its half of reCAPTCHA: api.js?render=..., grecaptcha.execute("...", new ReCaptchaV3Provider("...". */
const SHOWN_ON_PAGES = /(?:\?render=|\.(?:execute|render)\(["'`]|V3Provider\(["'`])$/;
const MARKED_DIGEST = /^[a-z]{2,8}-[0-9a-f]{32}$/;

/** The end of a name that says secret, and what assigns to it. */
const CALLED_SECRET = /(?:token|secret|private_?key|passw(?:or)?d)["']?\s*(?:[:=]{1,2}>?|:=|>|,|\()\s*["'`]?$/i;

/** Letters and digits ahead of a marker without a sign of its own, from which it is a piece of something longer: base64 of zeros holds EAAA. */
const RUN = 8;

function insideRun(bytes: Buffer, lo: number, start: number, literal: string): boolean {
  if (start - lo < RUN || !/^[A-Za-z0-9]+$/.test(literal)) return false;
  return /^[A-Za-z0-9+/]{8}$/.test(bytes.toString('latin1', start - RUN, start));
}

/** Characters from which chance never leaves out all letters of base64 beyond f: it is a line of a dump. */
const SURELY_MIXED = 40;
const LONGEST_NAME = 64;
const LOOK_BEHIND = 8;
const HEX = /^(?:[0-9a-f]+|[0-9A-F]+)$/;

/** Whether what stands behind a name is a name again: the key of the next member, or the words of its own name. */
function standsForName(view: string, from: number, to: number): boolean {
  if (/^["'`]\s{0,4}(?:=>|:(?!:))/.test(view.slice(to, to + LOOK_BEHIND))) return true;
  const value = view.slice(from, to);
  // IDENTIFIED BY password '...': what is assigned stands behind
  if (/^password$/i.test(value) && /^\s{1,4}["']/.test(view.slice(to, to + LOOK_BEHIND))) return true;
  return /^[A-Za-z]+(?:[_.-][A-Za-z]+)+$/.test(value) && squash(view.slice(Math.max(0, from - LONGEST_NAME), from)).endsWith(squash(value));
}

const NO_JOINTS = ByteSet.of([0x2b, 0x2b]).toTable();

interface Ready {
  rule: ReturnType<RuleEntry['body']>['rule'];
  expression: Expression;
  alphabet: Uint8Array;
  /** Bytes that join a token to what stands ahead of it. A match that opens with its own marker is joined by base64's + only. */
  joints: Uint8Array;
  first: Uint8Array;
  minLength: number;
  maxLength: number;
  secret: number;
  before: number;
  /** The match is an address with a password in it, which decides. */
  address: boolean;
  /** Letters of both cases and the signs of base64 may stand in it, and no other signs. */
  base64: boolean;
}

function prepare(entry: RuleEntry): Ready {
  const { rule, pattern } = entry.body();
  const form = pattern!;
  const alphabet = ByteSet.fromHex(form.alphabet);
  const before = (entry.matchers.find((matcher) => matcher.kind === 'pattern')?.before ?? 0) - BOUNDARY_BEFORE;
  return {
    rule,
    expression: compileExpression(`(?:${form.source})${noContinuation(ByteSet.fromHex(form.last))}`),
    alphabet: alphabet.toTable(),
    joints: before === 0 ? NO_JOINTS : alphabet.toTable(),
    first: ByteSet.fromHex(form.first).toTable(),
    minLength: form.minLength,
    maxLength: form.maxLength ?? Infinity,
    secret: rule.secret ?? (form.groups > 0 ? 1 : 0),
    before,
    address: ADDRESS_RULE.test(rule.id),
    base64: rule.confidence === 'high' && alphabet.intersects(ByteSet.of([0x67, 0x7a])) && alphabet.intersects(ByteSet.of([0x47, 0x5a])) && alphabet.intersects(ByteSet.of([0x2b, 0x2b], [0x2d, 0x2d], [0x5f, 0x5f])) && !alphabet.intersects(ByteSet.of([0x21, 0x21])),
  };
}

function allIn(bytes: Uint8Array, from: number, to: number, set: Uint8Array): boolean {
  for (let i = from; i < to; i++) if (set[bytes[i]!] === 0) return false;
  return true;
}
