/** Java key stores (JKS, JCEKS, BKS) and Kerberos keytabs: whether a file holds secret keys, or only certificates. */
import type { KeyMaterial } from './key-material.js';

const JKS = 0xfeedfeed;
const JCEKS = 0xcececece;
const PRIVATE_ENTRY = 1;
const TRUSTED_ENTRY = 2;
const SECRET_ENTRY = 3;

function made(kind: string, note: string, facts: Record<string, string> = {}): KeyMaterial {
  return { kind, soundness: 'whole', encrypted: false, note, facts };
}

/** @param whole the bytes end where the file does */
export function keystoreAt(bytes: Buffer, whole: boolean): KeyMaterial | undefined {
  if (bytes.length < 32) return undefined;
  const magic = bytes.readUInt32BE(0);
  if (magic === JKS || magic === JCEKS) return readJava(bytes, magic === JKS ? 'JKS' : 'JCEKS', whole);
  // Bouncy Castle: version 2, a salt of 20 bytes, an iteration count from 1024 to 2047, then the type of the first entry.
  const iterations = bytes.readUInt32BE(28);
  return iterations >= 1024 && iterations < 2048 && bytes[32]! >= 1 && bytes[32]! <= 4 ? made('BKS', 'Bouncy Castle key store') : undefined;
}

function readJava(bytes: Buffer, kind: string, whole: boolean): KeyMaterial | undefined {
  const version = bytes.readUInt32BE(4);
  const count = bytes.readUInt32BE(8);
  if (version < 1 || version > 2 || count === 0 || count > 10_000) return undefined;
  let at = 12;
  for (let entry = 0; entry < count; entry++) {
    if (at + 6 > bytes.length) return whole ? undefined : made(kind, `${kind} key store`);
    const tag = bytes.readUInt32BE(at);
    if (tag === PRIVATE_ENTRY || tag === SECRET_ENTRY) {
      const alias = bytes.toString('latin1', at + 6, Math.min(at + 6 + bytes.readUInt16BE(at + 4), at + 70)).replace(/[^ -~]/g, '?');
      return made(kind, `${kind} key store with a ${tag === PRIVATE_ENTRY ? 'private' : 'secret'} key`, { alias });
    }
    if (tag !== TRUSTED_ENTRY) return undefined;
    // Alias, date, type of certificate, certificate.
    at += 6 + bytes.readUInt16BE(at + 4) + 8;
    if (at + 2 > bytes.length) continue;
    at += version === 2 ? 2 + bytes.readUInt16BE(at) : 0;
    if (at + 4 > bytes.length) continue;
    at += 4 + bytes.readUInt32BE(at);
  }
  return undefined;
}

/** Version 5.2, then entries of a size, a number of name parts, a realm in capital letters. */
export function keytabAt(bytes: Buffer): KeyMaterial | undefined {
  if (bytes.length < 20) return undefined;
  const size = bytes.readInt32BE(2);
  const parts = bytes.readUInt16BE(6);
  const realmLength = bytes.readUInt16BE(8);
  if (size < 16 || size > 2048 || parts < 1 || parts > 6 || realmLength < 1 || realmLength > 255 || 10 + realmLength > bytes.length) return undefined;
  const realm = bytes.toString('latin1', 10, 10 + realmLength);
  return /^[A-Za-z0-9._-]+$/.test(realm) ? made('Kerberos keytab', 'keytab with a readable realm', { realm }) : undefined;
}
