/**
 * Drives detectors by their contract alone: plain searches for literals and shapes, and every window handed over as a
 * copy at another offset among other bytes, so that a detector that reads beyond its reach, or depends on where it is,
 * gives another answer and fails the test.
 */
import { expect } from 'vitest';
import type { DetectorContext, DetectorFactory } from '../../src/detectors/context.js';
import type { Detector, Window } from '../../src/detectors/types.js';
import type { Candidate, Span } from '../../src/findings/types.js';
import type { Rule } from '../../src/rules/types.js';

export function ruleOf(id: string): Rule {
  return {
    id, name: id, provider: 'Test', family: 'generic', severity: 'high', confidence: 'medium', literals: [], rotation: 'generic',
    examples: [], counterExamples: [],
  };
}

/** Stands for all rules with a form of their own: `mark_` and at least 12 letters or digits. */
const markDetector: DetectorFactory = (context) => ({
  name: 'mark',
  scope: 'window',
  literals: ['mark_'],
  reach: { before: 0, after: 128 },
  verify({ bytes, hi }, at, _literal, sink) {
    let end = at + 5;
    while (end < hi && /[A-Za-z0-9]/.test(String.fromCharCode(bytes[end]!))) end++;
    if (end - at >= 17) sink(candidate(context.rule('mark')!, { start: at, end }, bytes));
  },
});

/** Stands for the assignment detector: password, a sign, and a value in double quotes. */
const passwordDetector: DetectorFactory = (context) => ({
  name: 'password',
  scope: 'window',
  literals: ['password'],
  reach: { before: 0, after: 160 },
  verify({ bytes, hi }, at, _literal, sink) {
    const match = /^(password)"?\s*[=:]\s*"([^"]{6,})"/i.exec(bytes.toString('latin1', at, hi));
    if (!match) return;
    const end = at + match[0].length;
    const secretSpan = { start: end - 1 - match[2]!.length, end: end - 1 };
    sink({ ...candidate(context.rule('password')!, secretSpan, bytes), span: { start: at, end }, key: match[1]! });
  },
});

function candidate(rule: Rule, span: Span, bytes: Buffer): Candidate {
  return { rule, span, secretSpan: span, value: bytes.toString('utf8', span.start, span.end), decodedFrom: [], evidence: [] };
}

const TOKEN = /(?<![A-Za-z0-9+/_=-])(?=[^\n]{0,63}?)[A-Za-z0-9+/_=-]{20,}/g;
const ESCAPES = [
  /(?:\\x[0-9a-fA-F]{2}){3,}/g, /(?:\\u[0-9a-fA-F]{4}){3,}/g, /(?:\\[0-3][0-7]{2}){3,}/g, /(?:%[0-9a-fA-F]{2}){3,}/g, /(?:=[0-9a-fA-F]{2}){3,}/g,
  /(?:&#(?:[0-9]{1,6}|[xX][0-9a-fA-F]{1,6});){3,}/g, /(?<![\d.-])(?:(?:0x[0-9a-fA-F]{2}|\d{2,3}), {0,2}){3,}/g,
];

function hitsOf(detector: Detector, bytes: Buffer): [at: number, literal: number][] {
  const text = bytes.toString('latin1');
  // Case is folded for ASCII only, as the prefilter does.
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const hits: [number, number][] = [];
  detector.literals.forEach((literal, index) => {
    expect(literal.length).toBeGreaterThanOrEqual(3);
    expect(literal).not.toMatch(/[A-Z]/);
    for (let at = lower.indexOf(literal); at >= 0; at = lower.indexOf(literal, at + 1)) hits.push([at, index]);
  });
  (detector.shapes ?? []).forEach((shape, index) => {
    if (shape === 'token') {
      for (const match of text.matchAll(TOKEN)) if (/^(?=.*\d)(?=.*[A-Za-z])/s.test(match[0].slice(0, 64))) hits.push([match.index, -1 - index]);
    } else {
      for (const pattern of ESCAPES) for (const match of text.matchAll(pattern)) hits.push([match.index, -1 - index]);
    }
  });
  return hits.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
}

function moved(candidate: Candidate, by: number): Candidate {
  const shift = (span: Span): Span => ({ start: span.start + by, end: span.end + by });
  return { ...candidate, span: shift(candidate.span), secretSpan: shift(candidate.secretSpan), ...(candidate.parts && { parts: candidate.parts.map(shift) }) };
}

/** Every candidate of the factories' detectors, `mark` and `password` included, nested decodings to the given depth. */
export function drive(factories: readonly DetectorFactory[], bytes: Buffer, most = 4): Candidate[] {
  let depth = 0;
  const context: DetectorContext = {
    rule: ruleOf,
    keepAll: true,
    budget: 1 << 22,
    get depth() {
      return depth;
    },
    rescan(inner, at = depth + 1) {
      if (at > most) return [];
      const before = depth;
      depth = at;
      const found = scan(inner);
      depth = before;
      return found;
    },
  };
  const detectors = [...factories, markDetector, passwordDetector].flatMap((factory) => factory(context));
  const scan = (content: Buffer): Candidate[] => detectors.flatMap((detector) => runDetector(detector, content));
  return scan(bytes);
}

function runDetector(detector: Detector, bytes: Buffer): Candidate[] {
  const hits = hitsOf(detector, bytes);
  const found: Candidate[] = [];
  if (detector.scope === 'document') {
    if (hits.length > 0) detector.document!(bytes, (candidate) => found.push(candidate));
    return found;
  }
  for (const [at, literal] of hits) {
    const lo = Math.max(0, at - detector.reach.before);
    const hi = Math.min(bytes.length, at + detector.reach.after);
    // Other bytes around, which must not matter: digits of every encoding, quotes and an END line.
    const shift = 37;
    const around = Buffer.alloc(shift, 'A"5-');
    const copy = Buffer.concat([around, bytes.subarray(lo, hi), around]);
    const window: Window = { bytes: copy, lo: shift, hi: shift + hi - lo, atStart: lo === 0, atEnd: hi === bytes.length, measured: true, from: 0, to: 0 };
    detector.verify!(window, at - lo + shift, literal, (candidate) => found.push(moved(candidate, lo - shift)));
  }
  return found;
}
