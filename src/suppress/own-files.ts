/**
 * What scanners write: baselines, ignore files and reports are full of fingerprints and hashes, which are hex digits beside
 * the names of providers and so look like keys. Separate because it is the one suppression that nobody configured.
 */
import type { Sighting } from '../findings/collector-options.js';
import type { Suppression } from '../findings/types.js';

const IGNORE_FILE = /(?:^|\/)\.(?:stanch|gitleaks)ignore$/;
/** Fingerprints here have 32 digits, SHA-1 of detect-secrets and commits of gitleaks 40, commits of SHA-256 repositories 64. */
const HEX = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/;
const AHEAD = /(?:^repository |\bfingerprint(?:"?: ?"|<\/dt><dd>|: )|"hashed_secret": ?")$/;

/** By the form of the line, not by a name: a baseline or a report may lie, or once have lain, anywhere. */
export function writtenByScanner({ value, occurrence: { path, line } }: Sighting, isRule: (id: string) => boolean): Suppression | undefined {
  if (!line || !HEX.test(value)) return undefined;
  const [before, after] = [line.text.slice(0, line.from), line.text.slice(line.to)];
  const rule = /^[ ,]([\w.-]+)(?:$|,| owner=| expires=| #)/.exec(after)?.[1];
  const written = /^\s*$/.test(before) ? (rule !== undefined && isRule(rule)) || (IGNORE_FILE.test(path) && /^\s*(?:#|$|:)/.test(after)) : AHEAD.test(before);
  return written ? { by: 'detector', reason: 'a fingerprint or hash that a scanner wrote' } : undefined;
}
