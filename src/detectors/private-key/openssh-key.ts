/** Private keys in OpenSSH's own format (openssh-key-v1; PROTOCOL.key in its sources), and the older format of SSH2. */
import { sshFingerprint } from './fingerprint.js';
import type { KeyMaterial } from './key-material.js';

const MAGIC = Buffer.from('openssh-key-v1\0');
const SSH2_MAGIC = 0x3f6ff9eb;

const KINDS: Record<string, string> = {
  'ssh-rsa': 'RSA', 'ssh-dss': 'DSA', 'ssh-ed25519': 'Ed25519', 'ssh-ed448': 'Ed448', 'ecdsa-sha2-nistp256': 'EC P-256', 'ecdsa-sha2-nistp384': 'EC P-384',
  'ecdsa-sha2-nistp521': 'EC P-521', 'sk-ssh-ed25519@openssh.com': 'Ed25519 (security key)', 'sk-ecdsa-sha2-nistp256@openssh.com': 'EC P-256 (security key)',
};

/** A length-prefixed string; undefined when the bytes end before it does. */
function stringAt(bytes: Buffer, at: number): { body: Buffer; end: number } | undefined {
  if (at + 4 > bytes.length) return undefined;
  const end = at + 4 + bytes.readUInt32BE(at);
  return end > bytes.length ? undefined : { body: bytes.subarray(at + 4, end), end };
}

export function readOpensshKey(bytes: Buffer): KeyMaterial | undefined {
  if (bytes.length >= 4 && bytes.readUInt32BE(0) === SSH2_MAGIC) return readSsh2(bytes);
  // The first bytes may be all that was left whole.
  if (bytes.length < MAGIC.length || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return undefined;
  const key: KeyMaterial = { kind: 'OpenSSH', soundness: 'outline', encrypted: false, note: 'opens like one, the rest is cut or changed', facts: {} };
  const cipher = stringAt(bytes, MAGIC.length);
  if (!cipher) return bytes.length >= 32 ? key : undefined;
  const kdf = stringAt(bytes, cipher.end);
  const options = kdf && stringAt(bytes, kdf.end);
  if (!options || options.end + 4 > bytes.length) return key;
  key.encrypted = cipher.body.toString('latin1') !== 'none' && /^[a-z0-9@.-]{3,40}$/.test(cipher.body.toString('latin1'));
  const blob = stringAt(bytes, options.end + 4);
  if (!blob) return key;
  const type = stringAt(blob.body, 0)?.body.toString('latin1') ?? '';
  const kind = KINDS[type];
  if (kind === undefined) return key;
  key.kind = kind;
  const secret = stringAt(bytes, blob.end);
  if (!secret) return key;
  key.facts['sshFingerprint'] = sshFingerprint(blob.body);
  if (key.encrypted) return { ...key, soundness: 'whole', note: `OpenSSH format parses, encrypted with ${cipher.body.toString('latin1')}` };
  const sound = secret.body.length >= 8 && secret.body.readUInt32BE(0) === secret.body.readUInt32BE(4) && stringAt(secret.body, 8)?.body.toString('latin1') === type;
  if (!sound) return key;
  return { ...key, soundness: 'whole', note: 'OpenSSH format parses, and its check numbers agree', ...bitsOfBlob(type, blob.body) };
}

function bitsOfBlob(type: string, blob: Buffer): { bits?: number } {
  if (type !== 'ssh-rsa') return {};
  const exponent = stringAt(blob, 11);
  const modulus = exponent && stringAt(blob, exponent.end);
  if (!modulus || modulus.body.length === 0) return {};
  const from = modulus.body[0] === 0 ? 1 : 0;
  return from < modulus.body.length ? { bits: (modulus.body.length - from) * 8 - Math.clz32(modulus.body[from]!) + 24 } : {};
}

function readSsh2(bytes: Buffer): KeyMaterial {
  const type = stringAt(bytes, 8);
  const cipher = type && stringAt(bytes, type.end);
  const rest = cipher && stringAt(bytes, cipher.end);
  if (!type || !cipher) return { kind: 'SSH2', soundness: 'outline', encrypted: false, note: 'opens like one, the rest is cut', facts: {} };
  const encrypted = cipher.body.toString('latin1') !== 'none';
  return { kind: 'SSH2', soundness: rest ? 'whole' : 'outline', encrypted, note: encrypted ? 'SSH2 format parses, encrypted' : 'SSH2 format parses', facts: {} };
}
