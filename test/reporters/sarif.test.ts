import type { Log } from 'sarif';
import { describe, expect, it } from 'vitest';
import type { Report, ReportOptions } from '../../src/reporters/report.js';
import { sarif, uri } from '../../src/reporters/sarif.js';
import { pathText } from '../../src/util/path-text.js';
import { finding, makeReport, options, place, SECRET } from './made-report.js';

function log(report: Report = makeReport(), more: Partial<ReportOptions> = {}): Log {
  return JSON.parse([...sarif(report, options(more))].join('')) as Log;
}

describe('sarif', () => {
  it('describes each rule as code scanning shows it', () => {
    const { driver } = log().runs[0]!.tool;
    expect(driver).toMatchObject({ name: 'stanch', semanticVersion: '1.2.3' });
    expect(driver.rules).toHaveLength(1);
    expect(driver.rules![0]).toMatchObject({
      id: 'acme-token', shortDescription: { text: 'Name of acme-token' }, fullDescription: { text: expect.any(String) }, help: { text: expect.any(String), markdown: expect.any(String) },
      defaultConfiguration: { level: 'error' }, properties: { tags: expect.arrayContaining(['security', 'api']), precision: 'very-high', 'security-severity': '9.5' },
    });
  });

  it('gives each result one place, both fingerprints and a message without the secret', () => {
    const { results } = log().runs[0]!;
    expect(results![0]).toMatchObject({
      ruleId: 'acme-token', ruleIndex: 0, level: 'error',
      locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a%20b.ts' }, region: { startLine: 3, startColumn: 8, endLine: 3, endColumn: 48 } } }],
      partialFingerprints: { primaryLocationLineHash: 'abc:1', 'secretFingerprint/v1': '0123456789abcdef0123456789abcdef' },
    });
    for (const result of results!) expect(result.locations).toHaveLength(1);
    expect(results!.map((result) => result.level)).toEqual(['error', 'warning', 'note']);
    expect(results![1]!.relatedLocations).toHaveLength(1);
  });

  it('holds no secret even with --show-secrets, and no author', () => {
    const text = [...sarif(makeReport(), options({ showSecrets: true }))].join('');
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain('@ann');
  });

  it('counts columns in UTF-16 units', () => {
    const text = `größe = "${SECRET}"`;
    const report = makeReport({ findings: [finding({ occurrences: [place('a', 1, { startColumn: 12, endColumn: 52, line: { text, from: 9, to: 49 } })] })] });
    expect(log(report).runs[0]!.results![0]!.locations![0]!.physicalLocation!.region).toMatchObject({ startColumn: 10, endColumn: 50 });
  });

  it('shows how a decoded and a split secret came about', () => {
    expect(log().runs[0]!.results![2]!.codeFlows![0]!.threadFlows[0]!.locations.map((step) => step.location!.message!.text)).toEqual(['Encoded value', 'Step 1: decoded from base64', 'Step 2: decoded from gzip']);
    const parts = [{ startLine: 1, startColumn: 1, endLine: 1, endColumn: 5 }, { startLine: 3, startColumn: 2, endLine: 3, endColumn: 9 }];
    const split = log(makeReport({ findings: [finding({ occurrences: [place('a', 1, { parts })] })] }));
    expect(split.runs[0]!.results![0]!.codeFlows![0]!.threadFlows[0]!.locations.map((step) => step.location!.physicalLocation!.region!.startLine)).toEqual([1, 3]);
  });

  it('leaves suppressed results out unless asked', () => {
    expect(log().runs[0]!.results).toHaveLength(3);
    const all = log(makeReport(), { sarifIncludeSuppressed: true }).runs[0]!.results!;
    expect(all).toHaveLength(4);
    expect(all.filter((result) => result.suppressions)).toMatchObject([{ suppressions: [{ kind: 'inSource', justification: 'stanch:allow test' }] }]);
  });

  it('keeps worktree and history apart', () => {
    const report = makeReport();
    expect(log(report).runs[0]!.automationDetails!.id).toBe('stanch/worktree/');
    expect(log({ ...report, scan: { ...report.scan, mode: 'history' } }).runs[0]!.automationDetails!.id).toBe('stanch/history/');
  });

  it('keeps the 25,000 worst results and says what it left out', () => {
    const findings = Array.from({ length: 25_010 }, (_, i) => finding({ severity: i < 20 ? 'low' : 'high', fingerprint: String(i).padStart(32, '0') }));
    const [run] = log(makeReport({ findings })).runs;
    expect(run!.results).toHaveLength(25_000);
    expect(run!.results!.filter((result) => result.level === 'note')).toHaveLength(10);
    expect(run!.invocations![0]!.toolExecutionNotifications![0]!.message.text).toMatch(/^10 results/);
  });

  it.each([['a b/ä#?.ts', 'a%20b/%C3%A4%23%3F.ts'], ['c:/x', 'c%3A/x'], ['100%', '100%25'], ['\ud800', '%EF%BF%BD'], [pathText('caf\xe9/\xff.ts'), 'caf%E9/%FF.ts']])('encodes %j', (path, encoded) => {
    expect(uri(path)).toBe(encoded);
  });
});
