/**
 * A JSON report read back, so that `stanch report` can turn it into any other format. Secrets stay as the report shows
 * them: masked, unless it was made with --show-secrets.
 */
import type { Finding, Occurrence } from '../findings/types.js';
import type { Rule } from '../rules/types.js';
import { parserFault, StanchError } from '../util/errors.js';
import { SCHEMA_VERSION } from './json.js';
import type { Report } from './report.js';
import { misfit } from './report-shape.js';
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
  if (parsed['schemaVersion'] !== SCHEMA_VERSION) fail(`has schemaVersion ${JSON.stringify(parsed['schemaVersion'])}; this is stanch for version ${SCHEMA_VERSION}`);
  const wrong = misfit(parsed);
  if (wrong !== undefined) fail(`${wrong}, so it is no report of stanch`);
  const { tool, scan: { dropped, ...scan }, findings, suppressed } = parsed as unknown as WrittenReport;
  return { tool, scan, findings: findings.map(findingOf), suppressed: suppressed.map(findingOf), dropped };
}

interface WrittenReport {
  tool: Report['tool'];
  scan: Report['scan'] & Pick<Report, 'dropped'>;
  findings: ShownFinding[];
  suppressed: ShownFinding[];
}

function findingOf(shown: ShownFinding): Finding {
  return {
    fingerprint: shown.fingerprint,
    rule: ruleOf(shown),
    alsoRules: shown.alsoRules,
    severity: shown.severity,
    confidence: shown.confidence,
    probability: shown.probability,
    value: shown.decodedSecret ?? shown.secret,
    valueMasked: true,
    ...(shown.secretEncoding ? { valueEncoding: shown.secretEncoding } : {}),
    ...(shown.key === undefined ? {} : { key: shown.key }),
    evidence: shown.evidence,
    ...(shown.facts ? { facts: shown.facts } : {}),
    occurrences: shown.occurrences as Occurrence[],
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
