/**
 * A finding as a reader may see it: plain data in the names of the JSON contract, masked unless secrets were asked
 * for. Separate because every reporter starts from it, so that none can forget to mask.
 */
import { mask, scrub, shownLine, type ShownLine } from '../findings/redact.js';
import type { Evidence, Exposure, Finding, Occurrence, Suppression } from '../findings/types.js';
import type { KnownValues } from './known-values.js';
import type { Skip } from '../sources/types.js';
import type { Report } from './report.js';
import { nodeCrypto } from '../util/node-crypto.js';

export interface ShownOccurrence {
  path: string;
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

export interface ShownFinding {
  fingerprint: string;
  ruleId: string;
  provider: string;
  /** What the secret is, for a reader: the rule's name. */
  kind: string;
  severity: Finding['severity'];
  confidence: Finding['confidence'];
  probability: number;
  /** As it stands in the content at the first place; masked unless secrets are shown. */
  secret: string;
  /** What `secret` decodes to, when it stands nowhere in plain; only where secrets are shown. */
  decodedSecret?: string;
  /** Of the decoded secret. */
  secretSha256?: string;
  secretEncoding?: 'base64' | 'hex';
  key?: string;
  path: string;
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
  decodedFrom: readonly string[];
  alsoRules: readonly string[];
  evidence: readonly Evidence[];
  facts?: Readonly<Record<string, string>>;
  occurrences: readonly ShownOccurrence[];
  exposure: Exposure | null;
  suppressed: Suppression | null;
}

/** @param names values that stand in file names, which must not be printed as a path either */
export function showFinding(finding: Finding, showSecrets: boolean, names: readonly string[]): ShownFinding {
  const asIs = showSecrets || finding.valueMasked === true;
  const clean = (text: string): string => (asIs ? text : scrub(scrub(text, [finding.value]), names));
  const occurrences = finding.occurrences.map((occurrence) => showOccurrence(occurrence, clean));
  const first = occurrences[0]!;
  const written = showSecrets && !finding.valueMasked && finding.occurrences.every(({ written: text }) => text !== undefined) ? finding.occurrences[0]!.written : undefined;
  return {
    fingerprint: finding.fingerprint,
    ruleId: finding.rule.id,
    provider: finding.rule.provider,
    kind: finding.rule.name,
    severity: finding.severity,
    confidence: finding.confidence,
    probability: Math.round(finding.probability * 1000) / 1000,
    secret: written ?? (asIs ? finding.value : mask(finding.value)),
    ...(written === undefined ? {} : { decodedSecret: finding.value }),
    ...(showSecrets && !finding.valueMasked ? { secretSha256: nodeCrypto().createHash('sha256').update(finding.value, 'utf8').digest('hex') } : {}),
    ...(finding.valueEncoding ? { secretEncoding: finding.valueEncoding } : {}),
    ...(finding.key === undefined ? {} : { key: clean(finding.key) }),
    path: first.path,
    startLine: first.startLine,
    startColumn: first.startColumn,
    endLine: first.endLine,
    endColumn: first.endColumn,
    decodedFrom: first.decodedFrom,
    alsoRules: finding.alsoRules,
    evidence: finding.evidence.map((item) => ({ name: item.name, weight: Math.round(item.weight * 1000) / 1000, note: clean(item.note) })),
    ...(finding.facts ? { facts: Object.fromEntries(Object.entries(finding.facts).map(([name, fact]) => [name, clean(fact)])) } : {}),
    occurrences,
    exposure: finding.exposure ? { ...finding.exposure, paths: finding.exposure.paths.map(clean) } : null,
    suppressed: finding.suppressed ? { by: finding.suppressed.by, reason: clean(finding.suppressed.reason) } : null,
  };
}

function showOccurrence(occurrence: Occurrence, clean: (text: string) => string): ShownOccurrence {
  return {
    path: clean(occurrence.path),
    startLine: occurrence.startLine,
    startColumn: occurrence.startColumn,
    endLine: occurrence.endLine,
    endColumn: occurrence.endColumn,
    origin: occurrence.origin,
    decodedFrom: occurrence.decodedFrom,
    ...(occurrence.blob ? { blob: occurrence.blob } : {}),
    ...(occurrence.commit ? { commit: occurrence.commit } : {}),
    ...(occurrence.author ? { author: clean(occurrence.author) } : {}),
    ...(occurrence.date ? { date: occurrence.date } : {}),
    ...(occurrence.ref ? { ref: clean(occurrence.ref) } : {}),
  };
}

/** The source line of an occurrence, masked and safe for a terminal. @param known of the whole report, which are masked as well */
export function showLine(finding: Finding, occurrence: Occurrence, showSecrets: boolean, names: readonly string[], known?: KnownValues): ShownLine | undefined {
  if (!occurrence.line) return undefined;
  const { text, from, to } = occurrence.line;
  // What lies within the own value is masked with it.
  const others = showSecrets || !known ? [] : known.spansIn(text).filter((span) => span.start < from || span.end > to);
  const line = shownLine(others.length === 0 ? occurrence.line : { ...occurrence.line, others: [...occurrence.line.others ?? [], ...others] }, finding.value, showSecrets);
  if (showSecrets || !names.some((name) => line.text.includes(name))) return line;
  return { text: scrub(line.text, names), from: 0, to: 1 };
}

/** What was not read, named without the secrets that are part of its name. */
export function showSkips(report: Report): Skip[] {
  const names = secretsInNames(report);
  const { skipped } = report.scan.coverage;
  return names.length === 0 ? skipped : skipped.map((skip) => ({ ...skip, path: scrub(skip.path, names) }));
}

/** Values of secrets that are part of a file name. */
export function secretsInNames(report: Pick<Report, 'findings' | 'suppressed'>): string[] {
  const named = (finding: Finding): boolean => !finding.valueMasked && finding.occurrences.some((occurrence) => occurrence.origin === 'file-name');
  return [...report.findings, ...report.suppressed].filter(named).map((finding) => finding.value);
}
