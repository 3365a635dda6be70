/** Fresh keys for tests, of every kind that the platform makes. Nothing here stands in the repository. */
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

export const pair = (kind: 'rsa' | 'ec' | 'ed25519' | 'dsa'): { privateKey: KeyObject; publicKey: KeyObject } => {
  if (kind === 'rsa') return generateKeyPairSync('rsa', { modulusLength: 2048 });
  if (kind === 'dsa') return generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 });
  if (kind === 'ec') return generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return generateKeyPairSync('ed25519');
};

export const pem = (key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1'): string => key.export({ type, format: 'pem' } as never) as unknown as string;
export const der = (key: KeyObject, type: 'pkcs8' | 'pkcs1' | 'sec1'): Buffer => key.export({ type, format: 'der' } as never) as unknown as Buffer;

export function spkiSha256(key: KeyObject): string {
  const open = key.type === 'private' ? createPublicKey(key) : key;
  return createHash('sha256').update(open.export({ type: 'spki', format: 'der' })).digest('hex');
}

const wire = (bytes: Buffer | string): Buffer => {
  const body = Buffer.from(bytes as Buffer);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return Buffer.concat([length, body]);
};

/** An Ed25519 key in OpenSSH's format; encrypted ones hold noise where the secret part would be. */
export function opensshPem(encrypted = false): { pem: string; blob: Buffer } {
  const jwk = pair('ed25519').privateKey.export({ format: 'jwk' });
  const [d, x] = [Buffer.from(jwk.d!, 'base64url'), Buffer.from(jwk.x!, 'base64url')];
  const blob = Buffer.concat([wire('ssh-ed25519'), wire(x)]);
  const check = Buffer.from([1, 2, 3, 4, 1, 2, 3, 4]);
  let secret = Buffer.concat([check, wire('ssh-ed25519'), wire(x), wire(Buffer.concat([d, x])), wire('me@here')]);
  while (secret.length % 8 !== 0) secret = Buffer.concat([secret, Buffer.from([(secret.length % 8) + 1])]);
  const [cipher, kdf, options] = encrypted ? ['aes256-ctr', 'bcrypt', Buffer.concat([wire(Buffer.alloc(16, 7)), Buffer.from([0, 0, 0, 16])])] : ['none', 'none', Buffer.alloc(0)];
  const count = Buffer.from([0, 0, 0, 1]);
  const bytes = Buffer.concat([Buffer.from('openssh-key-v1\0'), wire(cipher), wire(kdf), wire(options), count, wire(blob), wire(encrypted ? d : secret)]);
  const body = bytes.toString('base64').match(/.{1,70}/g)!.join('\n');
  return { pem: `-----BEGIN OPENSSH PRIVATE KEY-----\n${body}\n-----END OPENSSH PRIVATE KEY-----\n`, blob };
}

const number = (bytes: Buffer): Buffer => {
  const bits = bytes.length * 8 - (Math.clz32(bytes[0]!) - 24);
  return Buffer.concat([Buffer.from([bits >> 8, bits & 255]), bytes]);
};

/** An RSA secret-key packet (version 4), in armour. */
export function pgpArmour(encrypted: boolean): { text: string; fingerprint: string } {
  const jwk = pair('rsa').privateKey.export({ format: 'jwk' });
  const n = number(Buffer.from(jwk.n!, 'base64url'));
  const e = number(Buffer.from(jwk.e!, 'base64url'));
  const open = Buffer.concat([Buffer.from([4, 0x60, 0, 0, 0, 1]), n, e]);
  const secret = Buffer.concat([Buffer.from([encrypted ? 254 : 0]), number(Buffer.from(jwk.d!, 'base64url')), Buffer.alloc(20, 5)]);
  const body = Buffer.concat([open, secret]);
  const packet = Buffer.concat([Buffer.from([0x95, body.length >> 8, body.length & 255]), body]);
  const header = Buffer.from([0x99, open.length >> 8, open.length & 255]);
  const lines = packet.toString('base64').match(/.{1,64}/g)!.join('\n');
  return {
    text: `-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: 1\n\n${lines}\n=abcd\n-----END PGP PRIVATE KEY BLOCK-----\n`,
    fingerprint: createHash('sha1').update(header).update(open).digest('hex').toUpperCase(),
  };
}
