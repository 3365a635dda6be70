/**
 * JUnit XML for CI servers that show tests: one failed case a finding, grouped by file; a clean scan is one passed case.
 */
import { escapeControl } from '../findings/redact.js';
import type { Report, ReportOptions } from './report.js';
import { secretsInNames, showFinding, type ShownFinding } from './shown.js';
import { coverageLine, skippedLines, verdict } from './summary.js';

export function* junit(report: Report, options: ReportOptions): Iterable<string> {
  const names = secretsInNames(report);
  const { findings, scan } = report;
  const errors = scan.complete ? 0 : 1;
  const counts = `tests="${Math.max(1, findings.length + errors)}" failures="${findings.length}" errors="${errors}"`;
  const time = (scan.durationMs / 1000).toFixed(3);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="stanch" ${counts} time="${time}">\n`;
  yield `  <testsuite name="stanch ${scan.mode}" ${counts} skipped="0" time="${time}" timestamp="${scan.startedAt.slice(0, 19)}">\n`;
  if (findings.length + errors === 0) yield `    <testcase classname="stanch" name="${xml(verdict(report))}" time="${time}"/>\n`;
  for (const finding of findings) yield testCase(showFinding(finding, options.showSecrets, names));
  if (!scan.complete) yield `    <testcase classname="stanch" name="coverage"><error message="The scan is incomplete">${xml(skippedLines(report).join('\n'))}</error></testcase>\n`;
  yield `    <system-out>${xml([coverageLine(report), ...scan.notes].join('\n'))}</system-out>\n  </testsuite>\n</testsuites>\n`;
}

function testCase(shown: ShownFinding): string {
  const at = `${shown.path}:${shown.startLine}:${shown.startColumn}`;
  const places = shown.occurrences.slice(0, 50).map((place) => `${place.path}:${place.startLine}${place.commit ? ` (${place.commit})` : ''}`);
  const body = [`secret: ${shown.secret}`, `severity: ${shown.severity}`, `confidence: ${shown.confidence}`, `fingerprint: ${shown.fingerprint}`, ...places].join('\n');
  return `    <testcase classname="${xml(shown.path)}" name="${xml(`${shown.ruleId} at ${at}`)}" file="${xml(shown.path)}" line="${shown.startLine}">\n` +
    `      <failure message="${xml(`${shown.kind} at ${at}`)}" type="${xml(shown.ruleId)}">${xml(body)}</failure>\n    </testcase>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters are no XML, not even escaped; line breaks stay. */
export function xml(text: string): string {
  return text.split('\n').map(escapeControl).join('\n').replace(/[&<>"']/g, (c) => ENTITIES[c]!);
}
