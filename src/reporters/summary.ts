/**
 * One-sentence answers about a whole run: how many secrets, what was dropped, what was read and what was not. Separate
 * because text, Markdown, HTML and the action's job summary say the same.
 */
import { SEVERITIES } from '../findings/severity.js';
import type { Finding, Suppression } from '../findings/types.js';
import type { Report } from './report.js';
import { showSkips } from './shown.js';

export function plural(count: number, one: string, many = `${one}s`): string {
  // Without toLocaleString(), whose first call loads the data of all languages: 20 ms.
  const digits = count < 1000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${digits} ${count === 1 ? one : many}`;
}

export const NOTHING_FOUND = 'No secrets found';

/** `3 secrets in 5 places (1 critical, 2 high)` */
export function verdict(report: Report): string {
  if (report.findings.length === 0) return report.scan.complete ? NOTHING_FOUND : `${NOTHING_FOUND} in what was read`;
  const places = report.findings.reduce((sum, finding) => sum + finding.occurrences.length, 0);
  return `${plural(report.findings.length, 'secret')} in ${plural(places, 'place')} (${severities(report.findings)})`;
}

export function severities(findings: readonly Finding[]): string {
  const parts = SEVERITIES.map((severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const);
  return parts.filter(([, count]) => count > 0).map(([severity, count]) => `${count} ${severity}`).join(', ');
}

const BY: Record<Suppression['by'], string> = {
  inline: 'inline comments',
  'ignore-file': 'ignore file',
  'allow-list': 'allow lists',
  baseline: 'baseline',
  detector: 'recognised as no secret',
  confidence: 'below the confidence asked for',
  lines: 'outside of the change',
};

/** What a person or a configuration suppressed; empty when nothing was. What detectors left alone is no news unless asked for. */
export function suppressedBy(report: Report, everything: boolean): string {
  const kinds: Suppression['by'][] = ['inline', 'ignore-file', 'allow-list', 'baseline', ...(everything ? ['detector', 'confidence', 'lines'] as const : [])];
  return kinds.filter((by) => report.dropped[by] > 0).map((by) => `${plural(report.dropped[by], 'place')} by ${BY[by]}`.replace(/ by (recognised|below|outside)/, ' $1')).join(', ');
}

/** For a note that there is nothing: what was suppressed is there all the same. */
export function besides(...reports: readonly Report[]): string {
  const suppressed = [...new Set(reports.map((report) => suppressedBy(report, false)).filter(Boolean))];
  return suppressed.length === 0 ? '' : ` (suppressed: ${suppressed.join('; ')})`;
}

/** `Scanned 120 files, 3.4 MB in 0.21 s` */
export function coverageLine(report: { scan: Pick<Report['scan'], 'coverage' | 'durationMs'> }): string {
  const { coverage, durationMs } = report.scan;
  const parts: string[] = [];
  if (coverage.commits > 0) parts.push(plural(coverage.commits, 'commit'));
  if (coverage.blobs > 0) parts.push(plural(coverage.blobs, 'blob'));
  if (coverage.files > 0 || parts.length === 0) parts.push(plural(coverage.files, 'file'));
  return `Scanned ${parts.join(', ')}, ${bytes(coverage.bytes)} in ${seconds(durationMs)}`;
}

/** Reasons told one by one; a damaged repository has one for each object. */
const MOST_REASONS = 20;
/** What reasons differ in that are one: an object's id, a place in a pack. */
const PARTICULAR = /\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b|(?<=\b(?:offset|at) )\d+\b/g;

/** Reasons with their counts, faults first; empty when all was read. */
export function skippedLines(report: Report): string[] {
  const reasons = new Map<string, { reason: string; fault: boolean; paths: string[] }>();
  for (const skip of showSkips(report)) {
    const form = skip.reason.replace(PARTICULAR, '…');
    const known = reasons.get(form);
    if (known) known.paths.push(skip.path);
    else reasons.set(form, { ...skip, paths: [skip.path] });
  }
  const sorted = [...reasons].sort(([, a], [, b]) => Number(b.fault) - Number(a.fault));
  const lines = sorted.slice(0, MOST_REASONS).map(([form, { reason, fault, paths }]) => {
    const shown = paths.slice(0, 3).join(', ') + (paths.length > 3 ? ` and ${paths.length - 3} more` : '');
    return `${fault ? 'Not read' : 'Skipped'}: ${plural(paths.length, 'path')}, ${paths.length === 1 ? reason : form} (${shown})`;
  });
  if (sorted.length > lines.length) lines.push(`and ${plural(sorted.length - lines.length, 'more reason')}, all of them in the JSON report`);
  return lines;
}

export function bytes(count: number): string {
  if (count < 1000) return `${count} B`;
  const units = ['kB', 'MB', 'GB', 'TB'];
  let [value, unit] = [count / 1000, 0];
  while (value >= 1000 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[unit]}`;
}

export function seconds(ms: number): string {
  const whole = Math.round(ms / 1000);
  return ms < 10_000 ? `${(ms / 1000).toFixed(2)} s` : ms < 120_000 ? `${(ms / 1000).toFixed(1)} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
