/**
 * The baseline: known findings that do not count, as a text file made for review and merging. One entry a line, sorted,
 * with nothing in it that changes when code moves; entries are keyed fingerprints, never a secret nor a plain hash.
 *
 *     # stanch baseline v1
 *     repository 5f0c...
 *     0123... generic-password owner=ann expires=2030-01-31 # test account, rotated
 */
import { looksLikeFingerprint } from '../findings/fingerprint.js';
import { compareText } from '../findings/order.js';
import { StanchError } from '../util/errors.js';
import { isDay } from './day.js';
import { nodeCrypto } from '../util/node-crypto.js';

export interface BaselineEntry {
  fingerprint: string;
  /** For a reader; the fingerprint decides. */
  rule: string;
  owner?: string;
  /** Day from which the entry counts no more, `YYYY-MM-DD`. */
  expires?: string;
  reason?: string;
}

export interface Baseline {
  /** Key of the fingerprints, hex. The line is not called so, because scanners would take it for a secret. */
  key: string;
  entries: readonly BaselineEntry[];
}

const HEADER = '# stanch baseline v1: known findings that do not count. One entry a line: fingerprint rule [owner=] [expires=] [# reason]';

/** A new random key; entries of one repository say nothing about another's. */
export function newBaselineKey(): string {
  return nodeCrypto().randomBytes(16).toString('hex');
}

export function formatBaseline(baseline: Baseline): string {
  const entries = new Map(baseline.entries.map((entry) => [entry.fingerprint, formatEntry(entry)]));
  const lines = [...entries].sort(([a], [b]) => compareText(a, b)).map(([, line]) => line);
  return `${[HEADER, `repository ${baseline.key}`, ...lines].join('\n')}\n`;
}

function formatEntry(entry: BaselineEntry): string {
  // Ids of gitleaks may be any text.
  const parts = [entry.fingerprint, oneLine(entry.rule).replace(/[^\w.-]+/g, '-') || '-'];
  if (entry.owner) parts.push(`owner=${oneLine(entry.owner).replace(/\s+/g, '-')}`);
  if (entry.expires) parts.push(`expires=${entry.expires}`);
  if (entry.reason) parts.push(`# ${oneLine(entry.reason)}`);
  return parts.join(' ');
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/**
 * Order and repeated entries do not matter: a union merge of two branches leaves both.
 * @throws StanchError BASELINE_INVALID with file and line
 */
export function parseBaseline(text: string, name: string): Baseline {
  let key: string | undefined;
  const entries = new Map<string, BaselineEntry>();
  text.split(/\r?\n/).forEach((raw, index) => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return;
    const fail = (message: string, hint?: string): never => {
      throw new StanchError('BASELINE_INVALID', `${name}:${index + 1}: ${message}`, hint);
    };
    if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(line)) fail('holds a merge conflict', 'Keep the lines of both sides, then run: stanch baseline update');
    const keyed = /^repository ([0-9a-f]{16,128})$/.exec(line);
    if (keyed) {
      if (key !== undefined && key !== keyed[1]) fail('holds a second key: two baselines were made apart', 'Keep one side whole, then run: stanch baseline update');
      key = keyed[1]!;
      return;
    }
    const entry = parseEntry(line);
    if (typeof entry === 'string') fail(entry, 'An entry reads: fingerprint rule [owner=NAME] [expires=YYYY-MM-DD] [# reason]');
    else if (!entries.has(entry.fingerprint)) entries.set(entry.fingerprint, entry);
  });
  if (key === undefined) throw new StanchError('BASELINE_INVALID', `${name}: has no line 'repository ...'`, 'Make the file with: stanch baseline create');
  return { key, entries: [...entries.values()] };
}

/** @returns the entry, or what is wrong with the line */
function parseEntry(line: string): BaselineEntry | string {
  const hash = line.indexOf(' #');
  const words = (hash < 0 ? line : line.slice(0, hash)).split(/\s+/);
  const [fingerprint = '', rule = '', ...rest] = words;
  if (!looksLikeFingerprint(fingerprint)) return 'does not start with a fingerprint (32 hex digits)';
  if (!/^[\w.-]+$/.test(rule)) return 'names no rule after the fingerprint';
  const entry: BaselineEntry = { fingerprint, rule };
  for (const word of rest) {
    const [, name, value] = /^(owner|expires)=(.+)$/.exec(word) ?? [];
    if (name === 'owner') entry.owner = value!;
    else if (name === 'expires') {
      if (!isDay(value!)) return `expires=${value!.slice(0, 20)} is no day`;
      entry.expires = value!;
    } else return `holds '${word.slice(0, 20)}', which is neither owner= nor expires=`;
  }
  const reason = hash < 0 ? '' : line.slice(hash + 2).trim();
  if (reason) entry.reason = reason;
  return entry;
}
