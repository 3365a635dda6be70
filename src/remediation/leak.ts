/**
 * A leak is what remediation needs to know of a finding, whether it comes from memory or from a JSON report written
 * with or without secrets. Separate because a plan must read the same either way, and must never depend on the value.
 */
import { mask } from '../findings/redact.js';
import type { Exposure, Finding, Occurrence } from '../findings/types.js';
import type { Severity } from '../rules/types.js';
import { parserFault, StanchError } from '../util/errors.js';

export interface LeakPlace {
  path: string;
  /** 1-based; columns count bytes, the end column is exclusive. */
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  origin: Occurrence['origin'];
  decodedFrom: readonly string[];
  blob?: string;
  commit?: string;
  author?: string;
  date?: string;
  ref?: string;
}

export interface Leak {
  fingerprint: string;
  ruleId: string;
  kind: string;
  provider: string;
  rotation?: string;
  severity: Severity;
  confidence: Finding['confidence'];
  probability: number;
  masked: string;
  key?: string;
  facts: Readonly<Record<string, string>>;
  /** Names of the evidence that speaks for it (checksum, pair ...). */
  proofs: readonly string[];
  /** Never empty. */
  places: readonly LeakPlace[];
  exposure?: Exposure;
  /** Only in memory; no renderer may print it. */
  value?: string;
  valueEncoding?: 'base64' | 'hex';
}

export function leakFromFinding(finding: Finding): Leak {
  return {
    fingerprint: finding.fingerprint,
    ruleId: finding.rule.id,
    kind: finding.rule.name,
    provider: finding.rule.provider,
    rotation: finding.rule.rotation,
    severity: finding.severity,
    confidence: finding.confidence,
    probability: finding.probability,
    masked: mask(finding.value),
    ...(finding.key === undefined ? {} : { key: finding.key }),
    facts: finding.facts ?? {},
    proofs: finding.evidence.filter((item) => item.weight > 0).map((item) => item.name),
    places: finding.occurrences.map(placeOf),
    ...(finding.exposure ? { exposure: finding.exposure } : {}),
    value: finding.value,
    ...(finding.valueEncoding ? { valueEncoding: finding.valueEncoding } : {}),
  };
}

function placeOf(occurrence: Occurrence): LeakPlace {
  const { path, startLine, startColumn, endLine, endColumn, origin, decodedFrom, blob, commit, author, date, ref } = occurrence;
  return {
    path, startLine, startColumn, endLine, endColumn, origin, decodedFrom,
    ...(blob ? { blob } : {}), ...(commit ? { commit } : {}), ...(author ? { author } : {}), ...(date ? { date } : {}), ...(ref ? { ref } : {}),
  };
}

/** A report as it was read; `root` is the folder that it was made in. */
export interface ReadReport {
  root?: string;
  startedAt?: string;
  mode?: string;
  leaks: Leak[];
}

/**
 * Reads a JSON report (docs/report.md). It may have been edited or come from elsewhere: every field is checked, and
 * nothing of it reaches a command unquoted.
 * @throws StanchError REPORT_NOT_JSON, REPORT_UNKNOWN
 */
export function readReport(text: string): ReadReport {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new StanchError('REPORT_NOT_JSON', `the report is not JSON: ${parserFault(error)}`, 'Make one with: stanch scan --history --format json --output report.json');
  }
  const report = record(parsed);
  if (!report || report.schemaVersion !== 1 || !Array.isArray(report.findings)) {
    throw new StanchError('REPORT_UNKNOWN', 'this is not a stanch report of schema version 1', 'Make one with: stanch scan --history --format json --output report.json');
  }
  const scan = record(report.scan) ?? {};
  return {
    ...(typeof scan.root === 'string' ? { root: scan.root } : {}),
    ...(typeof scan.startedAt === 'string' ? { startedAt: scan.startedAt } : {}),
    ...(typeof scan.mode === 'string' ? { mode: scan.mode } : {}),
    leaks: report.findings.map((finding, index) => leakFromReport(finding, index)),
  };
}

const SEVERITIES: readonly Severity[] = ['critical', 'high', 'medium', 'low', 'info'];

function leakFromReport(raw: unknown, index: number): Leak {
  const finding = record(raw);
  const places = Array.isArray(finding?.occurrences) ? finding.occurrences.map(placeFromReport).filter((place) => place !== undefined) : [];
  const severity = SEVERITIES.find((name) => name === finding?.severity);
  if (!finding || typeof finding.fingerprint !== 'string' || typeof finding.ruleId !== 'string' || !severity || places.length === 0) {
    throw new StanchError('REPORT_UNKNOWN', `finding ${index + 1} of the report lacks its fingerprint, rule, severity or place`, 'Make the report again with this version of stanch');
  }
  const value = text(finding.decodedSecret) ?? text(finding.secret);
  const whole = typeof finding.secretSha256 === 'string' && value !== undefined;
  const evidence = Array.isArray(finding.evidence) ? finding.evidence.map(record) : [];
  return {
    fingerprint: finding.fingerprint,
    ruleId: finding.ruleId,
    kind: text(finding.kind) ?? finding.ruleId,
    provider: text(finding.provider) ?? 'Generic',
    severity,
    confidence: finding.confidence === 'high' || finding.confidence === 'low' ? finding.confidence : 'medium',
    probability: typeof finding.probability === 'number' ? finding.probability : 0.5,
    masked: whole ? mask(value) : text(finding.secret) ?? '********',
    ...(typeof finding.key === 'string' ? { key: finding.key } : {}),
    facts: Object.fromEntries(Object.entries(record(finding.facts) ?? {}).filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
    proofs: evidence.flatMap((item) => (typeof item?.weight === 'number' && item.weight > 0 ? text(item.name) ?? [] : [])),
    places,
    ...(record(finding.exposure) ? { exposure: exposureFromReport(record(finding.exposure) ?? {}) } : {}),
    ...(whole ? { value } : {}),
    ...(finding.secretEncoding === 'base64' || finding.secretEncoding === 'hex' ? { valueEncoding: finding.secretEncoding } : {}),
  };
}

function placeFromReport(raw: unknown): LeakPlace | undefined {
  const place = record(raw);
  if (!place || typeof place.path !== 'string') return undefined;
  const number = (value: unknown): number => (typeof value === 'number' && value >= 1 ? Math.floor(value) : 1);
  const [blob, commit, author, date, ref] = [objectId(place.blob), objectId(place.commit), text(place.author), text(place.date), text(place.ref)];
  return {
    path: place.path,
    startLine: number(place.startLine), startColumn: number(place.startColumn), endLine: number(place.endLine), endColumn: number(place.endColumn),
    origin: (text(place.origin) ?? 'file') as LeakPlace['origin'],
    decodedFrom: strings(place.decodedFrom),
    ...(blob ? { blob } : {}), ...(commit ? { commit } : {}), ...(author ? { author } : {}), ...(date ? { date } : {}), ...(ref ? { ref } : {}),
  };
}

const HOLDERS: NonNullable<Exposure['heldBy']> = ['ref', 'reflog', 'stash', 'unreachable'];

function exposureFromReport(raw: Record<string, unknown>): Exposure {
  const commits = ['introducedBy', 'lastSeenIn'].filter((name) => objectId(raw[name]));
  const named = [...commits, ...['introducedAt', 'author', 'lastSeenAt'].filter((name) => typeof raw[name] === 'string')].map((name) => [name, raw[name]]);
  return {
    ...(Object.fromEntries(named) as Partial<Exposure>),
    inHead: raw.inHead === true,
    ...(typeof raw.pushed === 'boolean' ? { pushed: raw.pushed } : {}),
    refs: strings(raw.refs),
    ...(Array.isArray(raw.heldBy) ? { heldBy: HOLDERS.filter((kind) => strings(raw.heldBy).includes(kind)) } : {}),
    commits: typeof raw.commits === 'number' ? raw.commits : 0,
    paths: strings(raw.paths),
  };
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** It goes into commands, and to git as an argument. */
function objectId(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(value) ? value : undefined;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
