import { describe, expect, it } from 'vitest';
import { FindingCollector } from '../../src/findings/collector.js';
import type { CollectorOptions, Judge, Suppressor } from '../../src/findings/collector-options.js';
import { fingerprint } from '../../src/findings/fingerprint.js';
import type { Occurrence } from '../../src/findings/types.js';
import { random } from '../random.js';
import { candidatesOf, makeRule } from './made-candidate.js';

const KEY = Buffer.from('0011223344556677', 'hex');
const judge: Judge = (candidate, path) => {
  const probability = path.startsWith('test/') ? 0.2 : 0.95;
  return { probability, confidence: probability > 0.5 ? 'high' : 'low', evidence: candidate.evidence };
};

function collect(more: Partial<CollectorOptions> = {}): FindingCollector {
  return new FindingCollector({ judge, fingerprintKey: KEY, minConfidence: 'medium', ...more });
}

function suppressing(more: Partial<Suppressor>): Suppressor {
  return { inline: () => () => undefined, sighting: () => undefined, secret: () => undefined, ...more };
}

const value = random('a-zA-Z0-9', 32, 1);
const specific = makeRule('acme-token');
const generic = makeRule('generic-key', { family: 'generic', detector: 'assignment', confidence: 'medium' });

describe('FindingCollector', () => {
  it('makes one finding of one value, whatever found it and wherever', () => {
    const collector = collect();
    const a = Buffer.from(`x = ${value}\n`);
    const b = Buffer.from(`\n\ny = ${value} ${value}\n`);
    collector.add({ origin: { kind: 'file', path: 'b.env' }, bytes: b }, candidatesOf(b, value, generic));
    collector.add({ origin: { kind: 'file', path: 'a.env' }, bytes: a }, candidatesOf(a, value, specific));
    const { findings } = collector.finish();
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: { id: 'acme-token' }, alsoRules: ['generic-key'], fingerprint: fingerprint(KEY, 'acme-token', value) });
    expect(findings[0]!.occurrences.map(({ path, startLine, startColumn }) => `${path}:${startLine}:${startColumn}`)).toEqual(['a.env:1:5', 'b.env:3:5', 'b.env:3:38']);
  });

  it('keeps a word that anybody may use as a password apart by rule, other short values together', () => {
    const rules = (value: string): string[] => {
      const collector = collect();
      for (const [path, rule] of [['a', specific], ['b', generic], ['c', generic]] as const) {
        const bytes = Buffer.from(`x = ${value}`);
        collector.add({ origin: { kind: 'file', path }, bytes }, candidatesOf(bytes, value, rule));
      }
      return collector.finish().findings.map((finding) => `${finding.rule.id}: ${finding.occurrences.map(({ path }) => path).join(' ')}`).sort();
    };
    expect(rules('changeit')).toEqual(['acme-token: a', 'generic-key: b c']);
    expect(rules('Summer2024')).toEqual(['acme-token: a', 'generic-key: b c']);
    expect(rules('k9-Xq7vLm')).toEqual(['acme-token: a b c']);
  });

  it('counts two rules at one place as one occurrence', () => {
    const collector = collect();
    const bytes = Buffer.from(`x = ${value}`);
    collector.add({ origin: { kind: 'file', path: 'a' }, bytes }, [...candidatesOf(bytes, value, generic), ...candidatesOf(bytes, value, specific)]);
    expect(collector.finish().findings).toMatchObject([{ rule: { id: 'acme-token' }, occurrences: [{ path: 'a' }] }]);
  });

  it('gives the same answer for any order of adding', () => {
    const files = ['c', 'a', 'b'].map((path) => ({ path, bytes: Buffer.from(`${path} ${value}\n${random('a-z', 24, 5)}`) }));
    const answer = (order: readonly number[]): string => {
      const collector = collect();
      for (const i of order) {
        const { path, bytes } = files[i]!;
        collector.add({ origin: { kind: 'file', path }, bytes }, [...candidatesOf(bytes, random('a-z', 24, 5), generic), ...candidatesOf(bytes, value, i === 1 ? specific : generic)]);
      }
      return JSON.stringify(collector.finish());
    };
    expect(answer([2, 1, 0])).toBe(answer([0, 1, 2]));
    expect(answer([1, 2, 0])).toBe(answer([0, 1, 2]));
  });

  it('reports a secret that is sure somewhere at all its places, and none that is sure nowhere', () => {
    const bytes = Buffer.from(value);
    const sure = collect();
    sure.add({ origin: { kind: 'file', path: 'test/a' }, bytes }, candidatesOf(bytes, value, specific));
    sure.add({ origin: { kind: 'file', path: 'src/a' }, bytes }, candidatesOf(bytes, value, specific));
    expect(sure.finish().findings[0]!.occurrences).toHaveLength(2);
    const unsure = collect();
    unsure.add({ origin: { kind: 'file', path: 'test/a' }, bytes }, candidatesOf(bytes, value, specific));
    expect(unsure.finish()).toMatchObject({ findings: [], suppressed: [], dropped: { confidence: 1 } });
  });

  it('keeps what was dropped, with the reason, when asked to explain', () => {
    const bytes = Buffer.from(`${value}\n`);
    const collector = collect({ explain: true });
    collector.add({ origin: { kind: 'file', path: 'src/a' }, bytes }, candidatesOf(bytes, value, specific, { dropped: 'documented example' }));
    expect(collector.finish()).toMatchObject({ findings: [], suppressed: [{ suppressed: { by: 'detector', reason: 'documented example' } }], dropped: { detector: 1 } });
  });

  it('reports the places that are not allowed, and lists those that are', () => {
    const bytes = Buffer.from(`one ${value}\ntwo ${value}\n`);
    const collector = collect({ suppressor: suppressing({ inline: () => (candidate) => (candidate.span.start < 10 ? { by: 'inline', reason: 'meant' } : undefined) }) });
    collector.add({ origin: { kind: 'file', path: 'a' }, bytes }, candidatesOf(bytes, value, specific));
    const { findings, suppressed } = collector.finish();
    expect(findings[0]!.occurrences.map((place) => place.startLine)).toEqual([2]);
    expect(suppressed).toMatchObject([{ suppressed: { by: 'inline' }, occurrences: [{ startLine: 1 }] }]);
  });

  it('asks a baseline for the fingerprints of every rule that found the value', () => {
    const bytes = Buffer.from(value);
    let asked: readonly string[] = [];
    const collector = collect({ suppressor: suppressing({ secret: (prints) => ((asked = prints()), { by: 'baseline', reason: 'known' }) }) });
    collector.add({ origin: { kind: 'file', path: 'a' }, bytes }, candidatesOf(bytes, value, specific, { alsoRules: ['generic-key'] }));
    expect(collector.finish()).toMatchObject({ findings: [], suppressed: [{ suppressed: { reason: 'known' } }], dropped: { baseline: 1 } });
    expect(asked).toEqual([fingerprint(KEY, 'acme-token', value), fingerprint(KEY, 'generic-key', value)]);
  });

  it('leaves a secret to the general rule where the rule for certain paths does not count', () => {
    const limited = makeRule('acme-file', { paths: ['*.cnf'] });
    const longer = `${value}/x`;
    const bytes = Buffer.from(longer);
    const sighting: Suppressor['sighting'] = ({ rule, occurrence }) => (rule === limited && occurrence.path !== 'my.cnf' ? { by: 'detector', reason: 'other paths' } : undefined);
    const at = (path: string): unknown => {
      const collector = collect({ suppressor: suppressing({ sighting }) });
      collector.add({ origin: { kind: 'file', path }, bytes }, [...candidatesOf(bytes, longer, limited), ...candidatesOf(bytes, value, generic)]);
      return collector.finish().findings.map((finding) => finding.rule.id);
    };
    expect(at('my.cnf')).toEqual(['acme-file']);
    expect(at('other')).toEqual(['generic-key']);
  });

  it('settles it alike when the places are found afterwards', () => {
    const limited = makeRule('acme-file', { paths: ['*.cnf'] });
    const longer = `${value}/x`;
    const bytes = Buffer.from(longer);
    const sighting: Suppressor['sighting'] = ({ rule, occurrence }) => (rule === limited && occurrence.path !== 'my.cnf' ? { by: 'detector', reason: 'other paths' } : undefined);
    const collector = collect({ suppressor: suppressing({ sighting }) });
    const places = (end: number): Occurrence[] => ['my.cnf', 'other'].map((path) => ({ path, origin: 'blob', blob: 'b1', commit: 'c1', startLine: 1, startColumn: 1, endLine: 1, endColumn: end, decodedFrom: [] }));
    collector.addLocated([
      { candidate: candidatesOf(bytes, value, generic)[0]!, occurrences: places(value.length + 1) },
      { candidate: candidatesOf(bytes, longer, limited)[0]!, occurrences: places(longer.length + 1) },
    ]);
    expect(collector.finish().findings.map((finding) => [finding.rule.id, finding.occurrences.map((one) => one.path)])).toEqual([['acme-file', ['my.cnf']], ['generic-key', ['other']]]);
  });

  it('reports only what touches the lines of a change', () => {
    const bytes = Buffer.from(`one\n${value}\nthree`);
    const lines = (from: number, to: number): number => {
      const collector = collect();
      collector.add({ origin: { kind: 'index', path: 'a', blob: '0', mode: 0o100644 }, bytes, onlyLines: [{ from, to }] }, candidatesOf(bytes, value, specific));
      return collector.finish().findings.length;
    };
    expect([lines(1, 1), lines(2, 2), lines(1, 3), lines(3, 9)]).toEqual([0, 1, 1, 0]);
  });
});

describe('fingerprint', () => {
  it('depends on key, rule and value, and on nothing else', () => {
    const other = Buffer.from('ff11223344556677', 'hex');
    const prints = [fingerprint(KEY, 'a', value), fingerprint(other, 'a', value), fingerprint(KEY, 'b', value), fingerprint(KEY, 'a', `${value}x`), fingerprint(KEY, 'a', 'short'), fingerprint(KEY, 'b', 'short')];
    expect(new Set(prints).size).toBe(prints.length);
    expect(prints.every((print) => /^[0-9a-f]{32}$/.test(print))).toBe(true);
    expect(fingerprint(KEY, 'a', value)).toBe(prints[0]);
  });
});
