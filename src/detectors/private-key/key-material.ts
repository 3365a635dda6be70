/**
 * What some bytes are, if they are a private key: every other file here brings bytes from one kind of wrapping, and this
 * one decides how far they can be trusted to be a key.
 */

/**
 * - `whole`: it parses to the last field, and its parts fit together
 * - `outline`: it opens like such a key and has about its length, but parts are cut or do not fit (copied by hand, obfuscated)
 * - `none`: nothing of a key is to be seen
 */
export type Soundness = 'whole' | 'outline' | 'none';

export interface KeyMaterial {
  /** RSA, EC P-256, Ed25519, DSA, PKCS#12 ... */
  kind: string;
  soundness: Soundness;
  /** Protected by a passphrase: no leak by itself. */
  encrypted: boolean;
  bits?: number;
  /** What was seen, for a reader. */
  note: string;
  /** Facts for reports: fingerprints of the public half. */
  facts: Record<string, string>;
}

export function describeKey(key: KeyMaterial): string {
  return key.bits === undefined ? key.kind : `${key.kind} of ${key.bits} bits`;
}
