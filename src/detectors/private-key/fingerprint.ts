/** Fingerprints of public halves, as `ssh-keygen -l` and as certificate tools print them: they tell which key must be replaced. */

const crypto = (): typeof import('node:crypto') => process.getBuiltinModule('node:crypto');

/** @param blob public key in the SSH wire format */
export function sshFingerprint(blob: Uint8Array): string {
  return `SHA256:${crypto().createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}

/** @param spki public key as SubjectPublicKeyInfo in DER */
export function spkiFingerprint(spki: Uint8Array): string {
  return crypto().createHash('sha256').update(spki).digest('hex');
}

function wireString(bytes: Uint8Array | string): Buffer {
  const body = Buffer.from(bytes as Uint8Array);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, body]);
}

/** An SSH mpint is the number's bytes with a zero ahead if the first bit is set. */
function wireNumber(base64url: string): Buffer {
  const bytes = Buffer.from(base64url, 'base64url');
  return wireString(bytes[0]! >= 0x80 ? Buffer.concat([Buffer.alloc(1), bytes]) : bytes);
}

const SSH_CURVES: Record<string, string> = { 'P-256': 'nistp256', 'P-384': 'nistp384', 'P-521': 'nistp521' };

/** The public half of a parsed key in the SSH wire format; undefined for kinds that SSH does not have. */
export function sshBlob(jwk: import('node:crypto').JsonWebKey): Buffer | undefined {
  if (jwk.kty === 'RSA') return Buffer.concat([wireString('ssh-rsa'), wireNumber(jwk.e!), wireNumber(jwk.n!)]);
  if (jwk.kty === 'OKP' && jwk.crv === 'Ed25519') return Buffer.concat([wireString('ssh-ed25519'), wireString(Buffer.from(jwk.x!, 'base64url'))]);
  const curve = jwk.kty === 'EC' ? SSH_CURVES[jwk.crv!] : undefined;
  if (!curve) return undefined;
  const point = Buffer.concat([Buffer.from([4]), Buffer.from(jwk.x!, 'base64url'), Buffer.from(jwk.y!, 'base64url')]);
  return Buffer.concat([wireString(`ecdsa-sha2-${curve}`), wireString(curve), wireString(point)]);
}
