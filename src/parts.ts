/**
 * From a request to the parts of a scan: which source, which rules, which judge, what suppresses.
 */
import { StanchError } from './util/errors.js';
import type { ScanParts, ScanRequest } from './scan.js';

export async function openParts(request: ScanRequest): Promise<ScanParts> {
  throw new StanchError('NOT_WIRED', `mode ${request.target.mode} has no source yet`);
}
