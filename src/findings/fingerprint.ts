/**
 * The identity of a secret: a keyed hash of rule and value, the same wherever and whenever the secret occurs.
 * Separate because baseline, ignore file, reports and remediation must all compute it alike.
 *
 * A value that a word list could hold is stretched first, so that whoever reads a baseline cannot try a dictionary
 * against it cheaply, even with the key at hand. Long values need no stretching: nobody can enumerate them.
 */
import { nodeCrypto } from '../util/node-crypto.js';

/** Key of repositories that set none. It only separates stanch's fingerprints from other HMACs; it is no secret. */
export const defaultFingerprintKey = (): Buffer => Buffer.from('stanch default fingerprint key v1', 'latin1');

/** Values below this many UTF-8 bytes are stretched. */
const GUESSABLE_BYTES = 24;
/** About 0.1 ms a value: half a second for five thousand findings, and a hundred times the work of a plain hash for a dictionary. */
const STRETCH_ROUNDS = 100;

/** @returns 32 lower-case hex digits */
export function fingerprint(key: Uint8Array, ruleId: string, value: string): string {
  const bytes = Buffer.from(value, 'utf8');
  const material = bytes.length < GUESSABLE_BYTES ? nodeCrypto().pbkdf2Sync(bytes, key, STRETCH_ROUNDS, 32, 'sha256') : bytes;
  return nodeCrypto().createHmac('sha256', key).update(ruleId).update('\0').update(material).digest('hex').slice(0, 32);
}

export function looksLikeFingerprint(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text);
}
