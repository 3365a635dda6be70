/**
 * A JSON report read back, so that `stanch report` can turn it into any other format. Secrets stay as the report shows
 * them: masked, unless it was made with --show-secrets.
 */
import { CONFIDENCES, SEVERITIES } from '../findings/severity.js';
import type { Finding, Occurrence } from '../findings/types.js';
import type { Rule } from '../rules/types.js';
import { parserFault, StanchError } from '../util/errors.js';
import { SCHEMA_VERSION } from './json.js';
import type { Report } from './report.js';
import type { ShownFinding } from './shown.js';

/** @throws StanchError REPORT_INVALID, naming what is missing */
export function readJsonReport(text: string, name: string): Report {
  const fail = (message: string): never => {
    throw new StanchError('REPORT_INVALID', `${name}: ${message}`, 'Make a report with: stanch scan --report json=report.json');
  };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    fail(`is not JSON (${parserFault(error)})`);
  }
  if (!isRecord(parsed) || !isRecord(parsed['scan']) || !Array.isArray(parsed['findings'])) return fail('is no report of stanch');
  if (parsed['schemaVersion'] !== SCHEMA_VERSION) fail(`has schemaVersion ${String(parsed['schemaVersion'])}; this is stanch for version ${SCHEMA_VERSION}`);
  const { dropped, ...scan } = parsed['scan'] as unknown as Report['scan'] & { dropped: Report['dropped'] };
  if (!isRecord(scan.coverage) || typeof scan.startedAt !== 'string' || typeof scan.complete !== 'boolean') fail('has no coverage in it');
  return {
    tool: parsed['tool'] as Report['tool'],
    scan: { ...scan, notes: scan.notes ?? [] },
    findings: parsed['findings'].map((finding, i) => findingOf(finding, `${name}: findings[${i}]`)),
    suppressed: (Array.isArray(parsed['suppressed']) ? parsed['suppressed'] : []).map((finding, i) => findingOf(finding, `${name}: suppressed[${i}]`)),
    dropped,
  };
}

function findingOf(value: unknown, where: string): Finding {
  const shown = value as ShownFinding;
  const sound = isRecord(value) && typeof shown.fingerprint === 'string' && typeof shown.ruleId === 'string' && typeof shown.secret === 'string'
    && SEVERITIES.includes(shown.severity) && CONFIDENCES.includes(shown.confidence) && Array.isArray(shown.occurrences) && shown.occurrences.length > 0;
  if (!sound) throw new StanchError('REPORT_INVALID', `${where} is no finding`, 'Make a report with: stanch scan --report json=report.json');
  return {
    fingerprint: shown.fingerprint,
    rule: ruleOf(shown),
    alsoRules: shown.alsoRules ?? [],
    severity: shown.severity,
    confidence: shown.confidence,
    probability: shown.probability,
    value: shown.decodedSecret ?? shown.secret,
    valueMasked: true,
    ...(shown.secretEncoding ? { valueEncoding: shown.secretEncoding } : {}),
    ...(shown.key === undefined ? {} : { key: shown.key }),
    evidence: shown.evidence ?? [],
    ...(shown.facts ? { facts: shown.facts } : {}),
    occurrences: shown.occurrences as unknown as Occurrence[],
    ...(shown.exposure ? { exposure: shown.exposure } : {}),
    ...(shown.suppressed ? { suppressed: shown.suppressed } : {}),
  };
}

/** As much of the rule as a report tells. */
function ruleOf(shown: ShownFinding): Rule {
  return {
    id: shown.ruleId, name: shown.kind, provider: shown.provider, family: 'other', severity: shown.severity, confidence: shown.confidence,
    literals: [], rotation: '', examples: [], counterExamples: [],
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
