/**
 * Baselines of other scanners, read as they are: a gitleaks JSON report and detect-secrets' .secrets.baseline. Only
 * read: `stanch baseline create` makes one that holds no secret and survives moved lines.
 */
import type { Sighting } from '../findings/collector-options.js';
import { parserFault, StanchError } from '../util/errors.js';
import { nodeCrypto } from '../util/node-crypto.js';

export interface KnownFindings {
  /** @returns what knows it, for the reason */
  find(sighting: Sighting): string | undefined;
}

/** @returns undefined when the text is no JSON  @throws StanchError BASELINE_INVALID for JSON of another kind */
export function parseForeignBaseline(text: string, name: string): KnownFindings | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw new StanchError('BASELINE_INVALID', `${name}: is not JSON (${parserFault(error)})`, 'A baseline is a stanch baseline, a gitleaks JSON report or a .secrets.baseline.');
  }
  if (Array.isArray(parsed)) return gitleaks(parsed);
  if (isRecord(parsed) && isRecord(parsed['results'])) return detectSecrets(parsed['results']);
  throw new StanchError('BASELINE_INVALID', `${name}: is JSON, but neither a gitleaks report nor a .secrets.baseline`, 'Make a baseline with: stanch baseline create');
}

/** By value; where the report was redacted, by path and line (and commit, where it names one). */
function gitleaks(entries: readonly unknown[]): KnownFindings {
  const values = new Set<string>();
  const places = new Set<string>();
  for (const entry of entries) {
    if (!isRecord(entry)) continue;
    const { Secret: secret, File: file, StartLine: line, Commit: commit } = entry;
    if (typeof secret === 'string' && secret !== '' && !/REDACTED|\.\.\.$/.test(secret)) values.add(secret);
    else if (typeof file === 'string') places.add(`${file}\0${String(line)}\0${typeof commit === 'string' ? commit : ''}`);
  }
  return {
    find({ value, occurrence: { path, startLine, commit } }) {
      if (values.has(value)) return 'gitleaks baseline (value)';
      const known = places.has(`${path}\0${startLine}\0${commit ?? ''}`) || places.has(`${path}\0${startLine}\0`);
      return known ? 'gitleaks baseline (path and line)' : undefined;
    },
  };
}

/** Entries hold the SHA-1 of the secret. */
function detectSecrets(results: Readonly<Record<string, unknown>>): KnownFindings {
  const hashes = new Set<string>();
  for (const list of Object.values(results)) {
    for (const entry of Array.isArray(list) ? list : []) {
      if (isRecord(entry) && typeof entry['hashed_secret'] === 'string') hashes.add(entry['hashed_secret']);
    }
  }
  return {
    find: ({ value }) => (hashes.has(nodeCrypto().createHash('sha1').update(value, 'utf8').digest('hex')) ? 'detect-secrets baseline' : undefined),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
