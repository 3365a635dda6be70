/**
 * Scanners for the tests of the delta-space walk. Their verdicts are digests of all bytes that the contract allows them to see - the whole
 * window, or an extent that depends on the bytes beside the hit - so an answer that was carried where it must not be cannot go unnoticed.
 */
import { createHash } from 'node:crypto';
import type { ContentScanner, HitList } from '../../src/detectors/content-scanner.js';
import { noteExtent, windowOf, type Sink, type Window } from '../../src/detectors/types.js';
import type { Candidate } from '../../src/findings/types.js';
import { Hits } from '../../src/history/hits.js';
import type { Rule } from '../../src/rules/types.js';

export interface MadeLiteral {
  text: string;
  before: number;
  after: number;
  /** Looks at a part of its reach, decided by what it sees first. */
  narrow?: boolean;
  /** Reported for one in so many windows. */
  oneIn: number;
  document?: boolean;
}

export interface MadeScannerOptions {
  literals: readonly MadeLiteral[];
  hitBefore: number;
  hitLength: number;
}

export function madeRule(id: string): Rule {
  return { id, name: id, provider: 'made', family: 'other', severity: 'high', confidence: 'high', literals: ['abc'], rotation: 'made', examples: [], counterExamples: [] };
}

export function makeScanner({ literals, hitBefore, hitLength }: MadeScannerOptions): ContentScanner & { hitBytes: number } {
  const rules = literals.map(({ text }) => madeRule(`made-${text}`));
  const longest = Math.max(hitLength, ...literals.map(({ text }) => text.length));
  const candidate = (literal: number, start: number, end: number, value: string): Candidate => ({
    rule: rules[literal]!, span: { start, end }, secretSpan: { start, end }, value, decodedFrom: [], evidence: [{ name: 'made', weight: 1, note: value }],
  });
  const scanner = {
    version: createHash('sha256').update(JSON.stringify([literals, hitBefore, hitLength])).digest('hex'),
    hitBytes: 0,
    reachBefore: Math.max(...literals.map(({ before }) => before)),
    reachAfter: Math.max(...literals.map(({ after }) => after)),
    hitBefore,
    hitLength: longest,
    scan(bytes: Buffer): Candidate[] {
      const hits = new Hits();
      const found: Candidate[] = [];
      scanner.hits(bytes, 0, bytes.length, hits);
      for (let i = 0; i < hits.length; i++) {
        const { before, after } = scanner.reachOf(hits.literal[i]!);
        const [lo, hi] = [Math.max(0, hits.offset[i]! - before), Math.min(bytes.length, hits.offset[i]! + after)];
        scanner.verify({ ...windowOf(bytes, true), lo, hi, atStart: lo === 0, atEnd: hi === bytes.length }, hits.offset[i]!, hits.literal[i]!, (one) => found.push(one));
      }
      if (scanner.needsDocument(hits)) scanner.document(bytes, hits, (one) => found.push(one));
      return scanner.settle(found);
    },
    hits(bytes: Buffer, from: number, to: number, out: HitList): void {
      scanner.hitBytes += to - from;
      const text = bytes.toString('latin1', from, Math.min(bytes.length, to + longest));
      const found: [number, number][] = [];
      literals.forEach((literal, number) => {
        for (let at = text.indexOf(literal.text); at >= 0 && from + at < to; at = text.indexOf(literal.text, at + 1)) {
          // Whether it is a hit depends on every byte that the contract names.
          const p = from + at;
          const seen = bytes.subarray(Math.max(0, p - hitBefore), Math.min(bytes.length, p + longest));
          if (seen.reduce((sum, byte) => sum + byte, 0) % 5 !== 0) found.push([p, number]);
        }
      });
      for (const [p, number] of found.sort((a, b) => a[0] - b[0] || a[1] - b[1])) out.push(p, number);
    },
    reachOf: (literal: number) => ({ before: literals[literal]!.before, after: literals[literal]!.after }),
    verify(window: Window, at: number, literal: number, sink: Sink): void {
      const { text, oneIn, document, narrow, before, after } = literals[literal]!;
      const { bytes } = window;
      noteExtent(window, at - before, at + after);
      if (document) return;
      if (narrow) {
        const [few, some] = [Math.min(2, before), Math.min(3, after)];
        const first = createHash('md5').update(bytes.subarray(Math.max(window.lo, at - few), Math.min(window.hi, at + some))).digest();
        noteExtent(window, at - Math.max(few, first.readUInt16LE(0) % (before + 1)), at + Math.max(some, first.readUInt16LE(2) % (after + 1)));
      }
      const [lo, hi] = [Math.max(window.lo, window.from), Math.min(window.hi, window.to)];
      // Whether the content begins or ends where the extent does is a part of what may be seen.
      const edges = [window.atStart && window.from <= window.lo, window.atEnd && window.to >= window.hi];
      const digest = createHash('md5').update(bytes.subarray(lo, hi)).update(`${edges.join()}${at - lo}`).digest();
      if (digest[0]! % oneIn === 0) sink(candidate(literal, at, at + text.length, digest.toString('hex')));
    },
    needsScan: () => false,
    settleReach: 0,
    isHalf: () => false,
    needsDocument: (hits: HitList) => hits.literal.subarray(0, hits.length).some((literal) => literals[literal]!.document === true),
    document(bytes: Buffer, hits: HitList, sink: Sink): void {
      const literal = literals.findIndex(({ document }) => document);
      if (hits.literal.subarray(0, hits.length).includes(literal)) sink(candidate(literal, 0, bytes.length, createHash('md5').update(bytes).digest('hex')));
    },
    settle: (candidates: Candidate[]) => [...candidates].sort((a, b) => a.secretSpan.start - b.secretSpan.start || (a.rule.id < b.rule.id ? -1 : 1)),
  };
  return scanner;
}

/** Finds `madekey-` and what follows of [0-9a-z]; the value is the whole of it. */
export function makeKeyScanner(): ContentScanner {
  const base = makeScanner({ literals: [{ text: 'madekey-', before: 20, after: 60, oneIn: 1 }], hitBefore: 1, hitLength: 16 });
  const rule = madeRule('made-key');
  const verify = (window: Window, at: number, _literal: number, sink: Sink): void => {
    const { bytes, hi } = window;
    noteExtent(window, at - 20, at + 60);
    const value = /^madekey-[0-9a-z]+/.exec(bytes.toString('latin1', at, hi))?.[0];
    if (!value) return;
    const span = { start: at, end: at + value.length };
    sink({ rule, span, secretSpan: span, value, decodedFrom: [], evidence: [] });
  };
  const hits = (bytes: Buffer, from: number, to: number, out: HitList): void => {
    for (let at = bytes.indexOf('madekey-', from, 'latin1'); at >= 0 && at < to; at = bytes.indexOf('madekey-', at + 1, 'latin1')) out.push(at, 0);
  };
  const scan = (bytes: Buffer): Candidate[] => {
    const list = new Hits();
    const found: Candidate[] = [];
    hits(bytes, 0, bytes.length, list);
    for (const at of list.offset.subarray(0, list.length)) verify({ ...windowOf(bytes, true), lo: at, hi: Math.min(bytes.length, at + 60), atStart: at === 0, atEnd: false }, at, 0, (one) => found.push(one));
    return found;
  };
  return { ...base, version: 'made-key', hits, verify, scan, needsDocument: () => false, settle: (candidates) => [...candidates] };
}
