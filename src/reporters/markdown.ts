/**
 * Markdown for job summaries, issues and chat: a table of findings and what was covered. Everything that came from the
 * repository is escaped, so that a file name cannot bring its own markup.
 */
import { escapeControl } from '../findings/redact.js';
import type { Finding } from '../findings/types.js';
import type { Report, ReportOptions } from './report.js';
import { secretsInNames, showFinding } from './shown.js';
import { coverageLine, skippedLines, suppressedBy, verdict } from './summary.js';

export function* markdown(report: Report, options: ReportOptions): Iterable<string> {
  const names = secretsInNames(report);
  const row = (finding: Finding): string => {
    const shown = showFinding(finding, options.showSecrets, names);
    const place = `${code(`${shown.path}:${shown.startLine}`)}${shown.occurrences.length > 1 ? ` and ${shown.occurrences.length - 1} more` : ''}`;
    const commit = shown.occurrences[0]!.commit;
    return `| ${shown.severity} | ${shown.confidence} | ${plain(shown.kind)} ${code(shown.secret)} | ${place} | ${commit ? code(commit.slice(0, 12)) : ''} | ${code(shown.fingerprint)} |\n`;
  };
  yield `## ${verdict(report)}\n\n`;
  if (report.findings.length > 0) {
    yield '| severity | confidence | secret | place | commit | fingerprint |\n|---|---|---|---|---|---|\n';
    for (const finding of report.findings) yield row(finding);
    yield '\nA secret that was pushed is known: revoke or rotate it first, then remove it. `stanch plan` lists the steps.\n\n';
  }
  const suppressed = suppressedBy(report, options.explain);
  if (suppressed) yield `- Suppressed: ${plain(suppressed)}\n`;
  yield `- ${plain(coverageLine(report))}\n`;
  for (const line of skippedLines(report)) yield `- ${plain(line)}\n`;
  for (const note of report.scan.notes) yield `- ${plain(note)}\n`;
  if (!report.scan.complete) yield '- **The scan is incomplete.**\n';
}

/** Mentions and addresses are broken up by a word joiner: a report must notify and link nobody. */
function plain(text: string): string {
  return escapeControl(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replace(/[\\`*_{}[\]#+!|>~]/g, '\\$&').replaceAll('@', '@\u2060').replaceAll('://', ':\u2060//');
}

/** A code span with more backticks around it than in it; a bar would end the table's cell. */
function code(text: string): string {
  const safe = escapeControl(text).replaceAll('|', '\\|');
  const ticks = '`'.repeat(Math.max(0, ...(safe.match(/`+/g) ?? []).map((run) => run.length)) + 1);
  const pad = safe.startsWith('`') || safe.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${safe}${pad}${ticks}`;
}
