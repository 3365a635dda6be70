/** OpenPGP secret-key packets (RFC 9580): whether the secret part is protected, and the fingerprint of the public one. */
import type { KeyMaterial } from './key-material.js';

const ALGORITHMS: Record<number, string> = { 1: 'RSA', 2: 'RSA', 3: 'RSA', 16: 'ElGamal', 17: 'DSA', 18: 'ECDH', 19: 'ECDSA', 22: 'EdDSA', 25: 'X25519', 26: 'X448', 27: 'Ed25519', 28: 'Ed448' };
/** Multi-precision numbers of the public part. */
const NUMBERS: Record<number, number> = { 1: 2, 2: 2, 3: 2, 16: 3, 17: 4 };
const FIXED: Record<number, number> = { 25: 32, 26: 56, 27: 32, 28: 57 };
const SECRET_KEY = 5;
const SECRET_SUBKEY = 7;

/** @param bytes contents of the armour, which may be cut */
export function readPgpKey(bytes: Buffer): KeyMaterial | undefined {
  const packet = packetAt(bytes);
  if (!packet || (packet.tag !== SECRET_KEY && packet.tag !== SECRET_SUBKEY)) return undefined;
  const { body } = packet;
  const version = body[0] ?? 0;
  const algorithm = version <= 3 ? body[7] ?? 0 : body[5] ?? 0;
  const name = ALGORITHMS[algorithm];
  if (version < 3 || version > 6 || name === undefined) return undefined;
  const key: KeyMaterial = { kind: `PGP ${name}`, soundness: 'outline', encrypted: false, note: 'opens like a secret-key packet, the rest is cut', facts: {} };
  const open = endOfPublic(body, version, algorithm);
  if (open < 0 || open >= body.length) return key;
  const usage = body[open]!;
  key.encrypted = usage !== 0;
  key.soundness = packet.cut ? 'outline' : 'whole';
  key.note = key.encrypted ? 'secret-key packet, protected by a passphrase' : 'secret-key packet, not protected';
  if (version === 4) {
    const header = Buffer.from([0x99, open >> 8, open & 255]);
    const crypto = process.getBuiltinModule('node:crypto');
    key.facts['pgpFingerprint'] = crypto.createHash('sha1').update(header).update(body.subarray(0, open)).digest('hex').toUpperCase();
  }
  return key;
}

function packetAt(bytes: Buffer): { tag: number; body: Buffer; cut: boolean } | undefined {
  const first = bytes[0] ?? 0;
  if (first < 0x80 || bytes.length < 8) return undefined;
  let start: number;
  let length: number;
  let tag: number;
  if (first & 0x40) {
    tag = first & 0x3f;
    const size = bytes[1]!;
    if (size < 192) [start, length] = [2, size];
    else if (size < 224) [start, length] = [3, ((size - 192) << 8) + bytes[2]! + 192];
    else [start, length] = [6, bytes.readUInt32BE(2)];
  } else {
    tag = (first >> 2) & 15;
    const kind = first & 3;
    if (kind === 3) return undefined;
    start = 2 + (1 << kind) - 1;
    length = bytes.readUIntBE(1, 1 << kind);
  }
  const end = start + length;
  return { tag, body: bytes.subarray(start, Math.min(end, bytes.length)), cut: end > bytes.length };
}

/** Offset behind the public part, or -1 when the bytes end before. */
function endOfPublic(body: Buffer, version: number, algorithm: number): number {
  let at = version <= 3 ? 8 : version === 4 ? 6 : 10;
  const fixed = FIXED[algorithm];
  if (fixed !== undefined) return at + fixed;
  let numbers = NUMBERS[algorithm];
  if (numbers === undefined) {
    // Elliptic curves: an identifier of the curve, one point, and for ECDH the parameters of its key derivation.
    const size = body[at] ?? 0;
    at += 1 + size;
    numbers = 1;
  }
  for (let i = 0; i < numbers; i++) {
    if (at + 2 > body.length) return -1;
    at += 2 + ((body.readUInt16BE(at) + 7) >> 3);
  }
  if (algorithm === 18) at += 1 + (body[at] ?? 0);
  return at;
}
