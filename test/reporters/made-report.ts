/** A report with the troublesome things in it: odd paths, markup, control characters, several places, a decoded secret. */
import type { Finding, Occurrence } from '../../src/findings/types.js';
import { PLAIN_OPTIONS, type Report, type ReportOptions } from '../../src/reporters/report.js';
import { makeRule } from '../findings/made-candidate.js';
import { random } from '../random.js';

export const SECRET = random('a-zA-Z0-9', 40, 11);
export const PASSWORD = random('a-zA-Z', 12, 12);
export const HIDDEN = random('a-zA-Z0-9', 40, 13);

export function place(path: string, startLine: number, more: Partial<Occurrence> = {}): Occurrence {
  const text = `key = "${SECRET}"`;
  return { path, startLine, startColumn: 8, endLine: startLine, endColumn: 48, origin: 'file', decodedFrom: [], line: { text, from: 7, to: 47 }, ...more };
}

export function finding(more: Partial<Finding> = {}): Finding {
  return {
    fingerprint: '0123456789abcdef0123456789abcdef',
    rule: makeRule('acme-token', { docs: 'https://example.org/docs', tags: ['api'] }),
    alsoRules: [], severity: 'critical', confidence: 'high', probability: 0.98765, value: SECRET,
    evidence: [{ name: 'format', weight: 3, note: `looks like ${more.value ?? SECRET}` }],
    occurrences: [place('src/a b.ts', 3, { lineHash: 'abc:1' })],
    ...more,
  };
}

export function makeReport(more: Partial<Report> = {}): Report {
  return {
    tool: { name: 'stanch', version: '1.2.3' },
    scan: {
      mode: 'worktree', root: '/repo', startedAt: '2026-01-02T03:04:05.678Z', durationMs: 1234, complete: true,
      coverage: { files: 12, bytes: 34567, blobs: 0, commits: 0, skipped: [{ path: 'big.bin', reason: 'larger than 1 MB', fault: false }] }, notes: [],
    },
    findings: [
      finding(),
      finding({
        fingerprint: 'ff23456789abcdef0123456789abcdef', severity: 'medium', confidence: 'medium', value: PASSWORD, key: 'password', alsoRules: ['generic-key'],
        occurrences: [
          place('=cmd|\u001b[31m<b>,"x"\n.ts', 7, { line: { text: `pass: ${PASSWORD} ${SECRET}`, from: 6, to: 18, others: [{ start: 19, end: 59 }] }, commit: 'a'.repeat(40), author: '@ann\u202e', date: '2025-05-06T07:08:09+02:00' }),
          place('z.ts', 1),
        ],
      }),
      finding({ fingerprint: 'ee23456789abcdef0123456789abcdef', severity: 'low', value: HIDDEN, occurrences: [place('d.txt', 9, { decodedFrom: ['base64', 'gzip'], line: { text: 'x: AAAABBBB', from: 3, to: 11 }, parts: [] })] }),
    ],
    suppressed: [finding({ fingerprint: 'dd23456789abcdef0123456789abcdef', suppressed: { by: 'inline', reason: 'stanch:allow test' } })],
    dropped: { inline: 1, 'ignore-file': 0, 'allow-list': 0, baseline: 0, detector: 5, confidence: 2, lines: 0 },
    ...more,
  };
}

export function options(more: Partial<ReportOptions> = {}): ReportOptions {
  return { ...PLAIN_OPTIONS, ...more };
}
