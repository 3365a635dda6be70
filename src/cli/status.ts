/**
 * What a report means as an exit status. Separate because scan, hook and action must say the same: an incomplete scan
 * is never clean, whatever it found.
 */
import { atLeastSeverity } from '../findings/severity.js';
import type { Severity } from '../rules/types.js';
import type { Report } from '../reporters/report.js';

export function exitStatus(report: Report, failOn: Severity | undefined, exitZero: boolean): 0 | 1 | 3 {
  if (!report.scan.complete) return 3;
  if (exitZero) return 0;
  return report.findings.some((finding) => failOn === undefined || atLeastSeverity(finding.severity, failOn)) ? 1 : 0;
}
