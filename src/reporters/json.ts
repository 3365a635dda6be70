/**
 * The JSON report, the contract of other programs (docs/report.md); and JSON Lines, one finding a line for pipes.
 * Both are ASCII where a terminal could be tricked, and stream: no report has to fit into one string.
 */
import type { Finding } from '../findings/types.js';
import type { Report, ReportOptions } from './report.js';
import { secretsInNames, showFinding, showSkips, type ShownFinding } from './shown.js';

/** Raised when a field changes its meaning or goes; new fields do not raise it. */
export const SCHEMA_VERSION = 1;

/** JSON itself escapes C0; these could still move a cursor or reorder a line when a report is printed. */
const UNSAFE = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\udb40][\udc00-\udfff]/g;

export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(UNSAFE, (c) => c.split('').map(unicodeEscape).join(''));
}

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

export function* json(report: Report, options: ReportOptions): Iterable<string> {
  const shown = shower(report, options);
  yield `{\n  "schemaVersion": ${SCHEMA_VERSION},\n  "tool": ${safeJson(report.tool)},\n  "scan": ${indented(scanFacts(report, options))},\n  "findings": [`;
  yield* list(report.findings, shown);
  yield '],\n  "suppressed": [';
  yield* list(report.suppressed, shown);
  yield ']\n}\n';
}

/** One line a finding, and last one about the scan: a reader that stops early still has whole findings. */
export function* jsonl(report: Report, options: ReportOptions): Iterable<string> {
  const shown = shower(report, options);
  for (const finding of report.findings) yield `${safeJson({ type: 'finding', ...shown(finding) })}\n`;
  for (const finding of report.suppressed) yield `${safeJson({ type: 'suppressed', ...shown(finding) })}\n`;
  yield `${safeJson({ type: 'scan', schemaVersion: SCHEMA_VERSION, tool: report.tool, ...scanFacts(report, options) })}\n`;
}

function scanFacts(report: Report, { showSecrets }: ReportOptions): object {
  const { scan, dropped } = report;
  return { ...scan, coverage: showSecrets ? scan.coverage : { ...scan.coverage, skipped: showSkips(report) }, dropped };
}

function shower(report: Report, options: ReportOptions): (finding: Finding) => object {
  const names = secretsInNames(report);
  return (finding) => withFewRefs(showFinding(finding, options.showSecrets, names));
}

/** Names of refs in a report, for each finding. A mirror has thousands (refs/pull/...), and each old secret is reached from most of them. */
const MOST_REFS = 100;
const OWN_REF = /^refs\/(?:heads|remotes|tags)\//;

/** Branches and tags stay before others. */
function withFewRefs(finding: ShownFinding): ShownFinding {
  const { exposure } = finding;
  if (!exposure || exposure.refs.length <= MOST_REFS) return finding;
  const own = exposure.refs.filter((ref) => OWN_REF.test(ref));
  const refs = [...own, ...exposure.refs.filter((ref) => !OWN_REF.test(ref))].slice(0, MOST_REFS).sort();
  return { ...finding, exposure: { ...exposure, refs, refCount: exposure.refs.length } };
}

function* list(findings: readonly Finding[], shown: (finding: Finding) => object): Iterable<string> {
  let separator = '\n    ';
  for (const finding of findings) {
    yield separator + indented(shown(finding), '    ');
    separator = ',\n    ';
  }
  if (findings.length > 0) yield '\n  ';
}

function indented(value: unknown, by = '  '): string {
  return safeJson(value, 2).replaceAll('\n', `\n${by}`);
}
