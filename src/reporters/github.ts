/**
 * Workflow commands of GitHub Actions: one annotation a finding, worst first, as many as a step may show. Separate from
 * SARIF because they work without code scanning and with a read-only token.
 */
import { escapeControl } from '../findings/redact.js';
import { severityRank } from '../findings/severity.js';
import type { Severity } from '../rules/types.js';
import type { Report, ReportOptions } from './report.js';
import { secretsInNames, showFinding, type ShownFinding } from './shown.js';
import { coverageLine, verdict } from './summary.js';

type Kind = 'error' | 'warning' | 'notice';

const KIND: Record<Severity, Kind> = { critical: 'error', high: 'error', medium: 'warning', low: 'notice', info: 'notice' };
/** Shown for one step, of each kind; further ones would be dropped without a word. */
const MOST_OF_A_KIND = 10;

export function* github(report: Report, options: ReportOptions): Iterable<string> {
  if (options.githubAddMask) {
    // Must come first, and each line of a value is masked by itself.
    for (const finding of [...report.findings, ...report.suppressed]) {
      for (const line of finding.value.split(/\r?\n/)) if (line.trim().length >= 4) yield `::add-mask::${message(line)}\n`;
    }
  }
  const names = secretsInNames(report);
  const counts: Record<Kind, number> = { error: 0, warning: 0, notice: 0 };
  let left = 0;
  const worstFirst = [...report.findings].sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  for (const finding of worstFirst) {
    const kind = KIND[finding.severity];
    counts[kind] += 1;
    if (counts[kind] > MOST_OF_A_KIND) left += 1;
    else yield annotation(kind, showFinding(finding, false, names));
  }
  if (left > 0) yield `${left} more findings have no annotation of their own; see the report\n`;
  if (!report.scan.complete) yield '::error title=stanch::The scan is incomplete: something that should have been read was not\n';
  if (!options.quiet) yield `${escapeControl(`${verdict(report)}. ${coverageLine(report)}`)}\n`;
}

function annotation(kind: Kind, shown: ShownFinding): string {
  const place = shown.occurrences[0]!;
  const inFile = place.origin === 'file' || place.origin === 'index' || place.origin === 'blob';
  const properties = [
    ...(inFile ? [`file=${property(shown.path)}`, `line=${shown.startLine}`, `endLine=${shown.endLine}`] : []),
    // Columns are shown only where begin and end are on one line.
    ...(inFile && shown.startLine === shown.endLine ? [`col=${shown.startColumn}`, `endColumn=${shown.endColumn}`] : []),
    `title=${property(`${shown.kind} (${shown.severity})`)}`,
  ];
  const commit = place.commit ? ` in commit ${place.commit.slice(0, 12)}` : '';
  return `::${kind} ${properties.join(',')}::${message(`${shown.ruleId}: ${shown.secret}${commit}, ${shown.confidence} confidence. Revoke or rotate it first, then remove it.`)}\n`;
}

/** Line breaks and percent signs by GitHub's escapes; other control characters made visible. */
export function message(text: string): string {
  return text.split(/(\r\n|\n|\r)/).map((part) => (/^[\r\n]+$/.test(part) ? part.replace(/\r/g, '%0D').replace(/\n/g, '%0A') : escapeControl(part.replaceAll('%', '%25')))).join('');
}

export function property(text: string): string {
  return message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
