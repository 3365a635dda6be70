/**
 * CSV (RFC 4180) for spreadsheets, one line an occurrence. A cell that a spreadsheet would run as a formula is made
 * text: file names and authors come from whoever wrote the repository.
 */
import { escapeControl } from '../findings/redact.js';
import type { Report, ReportOptions } from './report.js';
import { secretsInNames, showFinding, type ShownFinding, type ShownOccurrence } from './shown.js';

const COLUMNS: readonly (readonly [string, (finding: ShownFinding, place: ShownOccurrence) => string | number])[] = [
  ['fingerprint', (finding) => finding.fingerprint],
  ['rule', (finding) => finding.ruleId],
  ['provider', (finding) => finding.provider],
  ['kind', (finding) => finding.kind],
  ['severity', (finding) => finding.severity],
  ['confidence', (finding) => finding.confidence],
  ['probability', (finding) => finding.probability],
  ['secret', (finding) => finding.secret],
  ['path', (_, place) => place.path],
  ['start line', (_, place) => place.startLine],
  ['start column', (_, place) => place.startColumn],
  ['end line', (_, place) => place.endLine],
  ['end column', (_, place) => place.endColumn],
  ['commit', (_, place) => place.commit ?? ''],
  ['author', (_, place) => place.author ?? ''],
  ['date', (_, place) => place.date ?? ''],
];

export function* csv(report: Report, options: ReportOptions): Iterable<string> {
  const names = secretsInNames(report);
  yield `${COLUMNS.map(([name]) => name).join(',')}\r\n`;
  for (const finding of report.findings) {
    const shown = showFinding(finding, options.showSecrets, names);
    for (const place of shown.occurrences) yield `${COLUMNS.map(([, cell]) => quoted(cell(shown, place))).join(',')}\r\n`;
  }
}

function quoted(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const text = escapeControl(cell);
  const safe = /^[\s]*[=+\-@|%]/.test(text) ? `'${text}` : text;
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
