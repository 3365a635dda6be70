/**
 * SARIF 2.1.0 as GitHub code scanning uses it: what it shows (help, severity, precision, code flows), what it knows an
 * alert by (line hash, category), and its limits. Other consumers read the same file. Never a secret in it, even with
 * --show-secrets: these files are uploaded.
 */
import type { Location, Notification, ReportingDescriptor, Result, Run, ThreadFlowLocation } from 'sarif';
import { severityRank } from '../findings/severity.js';
import type { Finding, Occurrence, Region } from '../findings/types.js';
import type { Rule, Severity } from '../rules/types.js';
import { safeJson } from './json.js';
import type { Report, ReportOptions } from './report.js';
import { secretsInNames, showFinding, type ShownFinding } from './shown.js';
import { skippedLines } from './summary.js';

/** Code scanning refuses a run with more results and shows the 5,000 worst of them. */
const MOST_RESULTS = 25_000;
/** Of 1,000 locations a result may have. */
const MOST_RELATED = 100;

const LEVEL: Record<Severity, Result.level> = { critical: 'error', high: 'error', medium: 'warning', low: 'note', info: 'note' };
/** Code scanning: from 9.0 critical, 7.0 high, 4.0 medium, below low. */
const SCORE: Record<Severity, string> = { critical: '9.5', high: '8.0', medium: '5.5', low: '2.5', info: '0.5' };
const PRECISION: Record<Rule['confidence'], string> = { high: 'very-high', medium: 'high', low: 'medium' };

export function* sarif(report: Report, options: ReportOptions): Iterable<string> {
  const names = secretsInNames(report);
  const all = [...report.findings, ...(options.sarifIncludeSuppressed ? report.suppressed : [])];
  all.sort((a, b) => severityRank(a.severity) - severityRank(b.severity));
  const kept = all.slice(0, MOST_RESULTS);
  const rules = new Map<string, number>();
  const descriptors: ReportingDescriptor[] = [];
  for (const finding of kept) {
    if (rules.has(finding.rule.id)) continue;
    rules.set(finding.rule.id, descriptors.length);
    descriptors.push(descriptor(finding.rule, finding.severity));
  }
  const run: Omit<Run, 'results'> = {
    tool: { driver: { name: 'stanch', informationUri: 'https://github.com/stanch/stanch', semanticVersion: report.tool.version, version: report.tool.version, rules: descriptors } },
    automationDetails: { id: `stanch/${report.scan.mode === 'files' ? 'worktree' : report.scan.mode}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [{
      executionSuccessful: report.scan.complete,
      startTimeUtc: report.scan.startedAt,
      endTimeUtc: new Date(Date.parse(report.scan.startedAt) + report.scan.durationMs).toISOString(),
      toolExecutionNotifications: notifications(report, all.length),
    }],
  };
  const open = safeJson(run).slice(0, -1);
  yield `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[${open},"results":[`;
  let separator = '\n';
  for (const finding of kept) {
    yield `${separator}${safeJson(result(finding, rules.get(finding.rule.id)!, showFinding(finding, false, names)))}`;
    separator = ',\n';
  }
  yield '\n]}]}\n';
}

function descriptor(rule: Rule, severity: Severity): ReportingDescriptor {
  const does = `Found: ${rule.name}. Whoever can read this repository can use it.`;
  const steps = [
    'Revoke or rotate the secret at its issuer first: removing the line does not take it back.',
    'Put the new value into a secret store or an environment variable, not into the repository.',
    'Then plan the rest (who uses it, history, prevention): stanch plan',
  ];
  const docs = rule.docs ? [`Issuer's documentation: ${rule.docs}`] : [];
  return {
    id: rule.id,
    name: rule.id.split(/[^A-Za-z0-9]+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''),
    shortDescription: { text: rule.name },
    fullDescription: { text: does },
    help: {
      text: [does, ...steps.map((step, i) => `${i + 1}. ${step}`), ...docs].join('\n'),
      markdown: [`**${rule.name}**`, '', does, '', ...steps.map((step, i) => `${i + 1}. ${step}`), ...(rule.docs ? ['', `[Issuer's documentation](${rule.docs})`] : []), '', `Rule \`${rule.id}\`, ${rule.provider}.`].join('\n'),
    },
    ...(rule.docs ? { helpUri: rule.docs } : {}),
    defaultConfiguration: { level: LEVEL[severity] },
    properties: {
      tags: ['security', 'secret', rule.family, ...(rule.tags ?? [])].slice(0, 10),
      precision: PRECISION[rule.confidence],
      'security-severity': SCORE[severity],
    },
  };
}

function result(finding: Finding, ruleIndex: number, shown: ShownFinding): Result {
  const [first, ...others] = finding.occurrences;
  const where = shown.occurrences;
  const flow = codeFlow(finding, where[0]!.path);
  return {
    ruleId: finding.rule.id,
    ruleIndex,
    level: LEVEL[finding.severity],
    message: { text: message(shown) },
    locations: [location(first!, where[0]!.path)],
    ...(others.length > 0 ? {
      relatedLocations: others.slice(0, MOST_RELATED).map((occurrence, i) => ({
        ...location(occurrence, where[i + 1]!.path),
        id: i + 1,
        message: { text: `The same secret${occurrence.commit ? ` in commit ${occurrence.commit.slice(0, 12)}` : ''}` },
      })),
    } : {}),
    ...(flow ? { codeFlows: [{ threadFlows: [{ locations: flow }] }] } : {}),
    partialFingerprints: {
      ...(first!.lineHash ? { primaryLocationLineHash: first!.lineHash } : {}),
      'secretFingerprint/v1': finding.fingerprint,
    },
    ...(finding.suppressed ? { suppressions: [{ kind: finding.suppressed.by === 'inline' ? 'inSource' : 'external', justification: shown.suppressed!.reason }] } : {}),
    properties: { confidence: finding.confidence, probability: shown.probability, ...(first!.commit ? { commit: first!.commit } : {}) },
  };
}

function message(shown: ShownFinding): string {
  const decoded = shown.decodedFrom.length > 0 ? `, decoded from ${shown.decodedFrom.join(', then ')}` : '';
  const count = shown.occurrences.length > 1 ? ` It is in ${shown.occurrences.length} places.` : '';
  return `${shown.kind} (${shown.secret}), ${shown.confidence} confidence${decoded}.${count}`;
}

/** Shows how a value came about that does not stand in the file as such. */
function codeFlow(finding: Finding, path: string): ThreadFlowLocation[] | undefined {
  const first = finding.occurrences[0]!;
  const step = (region: Region, text: string): ThreadFlowLocation => ({
    location: { physicalLocation: { artifactLocation: { uri: uri(path) }, region: { ...regionOf(region) } }, message: { text } },
  });
  if (first.parts && first.parts.length > 1) return first.parts.map((part, i) => step(part, `Part ${i + 1} of ${first.parts!.length}`));
  if (first.decodedFrom.length === 0) return undefined;
  return [step(first, 'Encoded value'), ...first.decodedFrom.map((decoder, i) => step(first, `Step ${i + 1}: decoded from ${decoder}`))];
}

function location(occurrence: Occurrence, path: string): Location {
  return { physicalLocation: { artifactLocation: { uri: uri(path) }, region: { ...regionOf(occurrence), ...utf16Columns(occurrence) } } };
}

function regionOf({ startLine, startColumn, endLine, endColumn }: Region): Region {
  return { startLine, startColumn, endLine, endColumn };
}

/** Our columns count bytes, SARIF's UTF-16 units: they differ where something beyond ASCII stands on the line. */
function utf16Columns({ line, startLine, startColumn, endLine }: Occurrence): { startColumn?: number; endColumn?: number } {
  if (!line || Buffer.byteLength(line.text.slice(0, line.from)) !== startColumn - 1) return {};
  return { startColumn: line.from + 1, ...(startLine === endLine ? { endColumn: line.to + 1 } : {}) };
}

/**
 * Relative to the repository; every character that has a meaning in a URI is encoded. Bytes that are no UTF-8 stand in our paths as
 * `\xHH` (util/path-text.ts): in a URI they are what they are in the name.
 */
export function uri(path: string): string {
  return path.replace(/\p{Surrogate}/gu, '\ufffd').split('/').map((part) => encodeURIComponent(part).replace(/%5Cx([89a-f][0-9a-f])/g, (_, byte: string) => `%${byte.toUpperCase()}`)).join('/');
}

function notifications(report: Report, results: number): Notification[] {
  const texts: Notification[] = [];
  const add = (level: Notification.level, text: string): void => void texts.push({ level, message: { text } });
  if (results > MOST_RESULTS) add('warning', `${results - MOST_RESULTS} results of least severity were left out; code scanning takes ${MOST_RESULTS}`);
  if (!report.scan.complete) add('error', 'The scan is incomplete: something that should have been read was not');
  for (const line of skippedLines(report)) add('note', line);
  for (const note of report.scan.notes) add('note', note);
  return texts;
}
