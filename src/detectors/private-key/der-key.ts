/** Private keys in DER: PKCS#8 (plain and encrypted), PKCS#1, SEC1, DSA, and PKCS#12 containers. */
import { BIT_STRING, type Element, INTEGER, OCTET_STRING, SEQUENCE, bigInteger, bitsOf, children, elementAt, fill, objectId, smallInteger } from './der.js';
import { spkiFingerprint, sshBlob, sshFingerprint } from './fingerprint.js';
import type { KeyMaterial, Soundness } from './key-material.js';

const ALGORITHMS: Record<string, string> = {
  '1.2.840.113549.1.1.1': 'RSA', '1.2.840.113549.1.1.10': 'RSA-PSS', '1.2.840.10040.4.1': 'DSA', '1.2.840.10045.2.1': 'EC', '1.2.840.113549.1.3.1': 'DH', '1.2.840.10046.2.1': 'DH',
  '1.3.101.110': 'X25519', '1.3.101.111': 'X448', '1.3.101.112': 'Ed25519', '1.3.101.113': 'Ed448',
  '2.16.840.1.101.3.4.3.17': 'ML-DSA-44', '2.16.840.1.101.3.4.3.18': 'ML-DSA-65', '2.16.840.1.101.3.4.3.19': 'ML-DSA-87',
  '2.16.840.1.101.3.4.4.1': 'ML-KEM-512', '2.16.840.1.101.3.4.4.2': 'ML-KEM-768', '2.16.840.1.101.3.4.4.3': 'ML-KEM-1024',
};
const CURVES: Record<string, string> = {
  '1.2.840.10045.3.1.7': 'P-256', '1.3.132.0.34': 'P-384', '1.3.132.0.35': 'P-521', '1.3.132.0.10': 'secp256k1', '1.3.132.0.33': 'P-224',
  '1.3.36.3.3.2.8.1.1.7': 'brainpoolP256r1', '1.3.36.3.3.2.8.1.1.11': 'brainpoolP384r1', '1.3.36.3.3.2.8.1.1.13': 'brainpoolP512r1',
};
/** Bytes that a wrapped and retyped key may lack or have too many, as a share of the declared length. */
const TOLERANCE = 0.25;
/** P-521 takes 66 bytes, Brainpool's largest curve 64. */
const LONGEST_SCALAR = 72;

/** The private key that starts at the first byte, or undefined when the bytes open like something else. */
export function readDerKey(bytes: Buffer): KeyMaterial | undefined {
  const outer = elementAt(bytes, 0);
  if (outer?.tag !== SEQUENCE) return undefined;
  const fields = children(outer.body);
  const [first, second] = fields;
  if (!first) return undefined;
  const key = first.tag === SEQUENCE ? readEncrypted(fields) : readVersioned(smallInteger(first), fields, second);
  if (!key) return undefined;
  if (!fill(outer.body, fields)) key.soundness = 'outline';
  if (outer.cut || key.soundness === 'outline') {
    // Much less, or very much more, than it says of itself: then the first bytes were chance.
    const declared = outer.end;
    if (bytes.length < 24 || declared > 40_000) return undefined;
    key.soundness = 'outline';
    key.note = Math.abs(bytes.length - declared) <= declared * TOLERANCE ? 'opens like one and has about its length' : 'opens like one, the rest is cut';
    return key;
  }
  if (!key.encrypted) addPublicHalf(key, bytes.subarray(0, outer.end), fields);
  return key;
}

function made(kind: string, note: string, more: Partial<KeyMaterial> = {}): KeyMaterial {
  return { kind, soundness: 'whole', encrypted: false, note, facts: {}, ...more };
}

/** EncryptedPrivateKeyInfo: an algorithm of PKCS#5 or PKCS#12, then the ciphertext. */
function readEncrypted([algorithm, data]: Element[]): KeyMaterial | undefined {
  const id = objectId(children(algorithm!.body)[0]);
  if (!id.startsWith('1.2.840.113549.1.5.') && !id.startsWith('1.2.840.113549.1.12.1.')) return undefined;
  const soundness: Soundness = data?.tag === OCTET_STRING && !data.cut ? 'whole' : 'outline';
  return made('PKCS#8', 'encrypted PKCS#8 parses', { encrypted: true, soundness });
}

function readVersioned(version: number, fields: Element[], second: Element | undefined): KeyMaterial | undefined {
  if (!second) return undefined;
  if (version === 3 && second.tag === SEQUENCE) return readPkcs12(second);
  if (version !== 0 && version !== 1) return undefined;
  if (second.tag === SEQUENCE) return readPkcs8(second, fields[2]);
  if (second.tag === OCTET_STRING && version === 1) return readSec1(second, fields);
  if (second.tag === INTEGER && version === 0) return readIntegers(fields.slice(1));
  return undefined;
}

/** Personal information exchange: authSafe with signed or plain data, keys inside are protected by a password. */
function readPkcs12(safe: Element): KeyMaterial | undefined {
  const id = objectId(children(safe.body)[0]);
  if (id !== '1.2.840.113549.1.7.1' && id !== '1.2.840.113549.1.7.2') return undefined;
  return made('PKCS#12', 'PKCS#12 container', { soundness: safe.cut ? 'outline' : 'whole' });
}

function readPkcs8(algorithm: Element, key: Element | undefined): KeyMaterial | undefined {
  const [id, parameters] = children(algorithm.body);
  const name = ALGORITHMS[objectId(id)];
  const curve = CURVES[objectId(parameters)];
  const whole = key?.tag === OCTET_STRING && !key.cut && key.body.length > 0;
  // Of an algorithm that is not in the table no more can be said than that it looks like one.
  if (name === undefined) return objectId(id) === '' && key === undefined ? undefined : made('PKCS#8', '', { soundness: 'outline' });
  const kind = name === 'EC' && curve ? `EC ${curve}` : name;
  if (!whole) return made(kind, '', { soundness: 'outline' });
  if (RAW.has(name) && repeats(key.body)) return undefined;
  if (name === 'RSA' || name === 'RSA-PSS') {
    const inner = elementAt(key.body, 0);
    const rsa = inner?.tag === SEQUENCE && !inner.cut ? readIntegers(children(inner.body).slice(1)) : undefined;
    return rsa ? { ...rsa, kind } : made(kind, '', { soundness: 'outline' });
  }
  return made(kind, 'PKCS#8 parses');
}

/** Kinds whose key is bytes of chance: every value of them is a key, so nothing else tells one from other bytes. */
const RAW: ReadonlySet<string> = new Set(['Ed25519', 'X25519', 'Ed448', 'X448']);
/** Of 32 bytes of chance, one value stands at six places once in a hundred thousand million keys. */
const MOST_ALIKE = 5;

/** Whether one byte stands too often for a key: code that holds how such a key begins, and goes on with something else. */
function repeats(bytes: Uint8Array): boolean {
  const counts = new Uint8Array(256);
  let most = 0;
  for (const byte of bytes) most = Math.max(most, ++counts[byte]!);
  return most > MOST_ALIKE;
}

/** Version, scalar, and at most the curve and the public point. */
function readSec1(scalar: Element, fields: Element[]): KeyMaterial | undefined {
  if (scalar.body.length > LONGEST_SCALAR || fields.slice(2, 4).some((field) => field.tag !== 0xa0 && field.tag !== 0xa1)) return undefined;
  const parameters = fields.find((field) => field.tag === 0xa0);
  const curve = parameters && CURVES[objectId(children(parameters.body)[0])];
  const whole = fields.length <= 4 && fields.every((field) => !field.cut);
  return made(curve ? `EC ${curve}` : 'EC', 'SEC1 parses', { soundness: whole ? 'whole' : 'outline' });
}

/** PKCS#1 has eight numbers behind the version (n e d p q dp dq qi), a DSA key has five (p q g y x). */
function readIntegers(numbers: Element[]): KeyMaterial | undefined {
  const integers = numbers.filter((field) => field.tag === INTEGER);
  const whole = integers.length === numbers.length && numbers.every((field) => !field.cut);
  const [a, b, , d, e] = integers;
  if (!a || bitsOf(a) < 256) return undefined;
  if (whole && integers.length >= 8 && d && e) {
    const fits = bigInteger(d) * bigInteger(e) === bigInteger(a);
    return made('RSA', fits ? 'parses, and its primes make its modulus' : '', { bits: bitsOf(a), soundness: fits ? 'whole' : 'outline' });
  }
  if (whole && integers.length === 5 && b && bitsOf(b) >= 160 && bitsOf(b) <= 256) return made('DSA', 'parses', { bits: bitsOf(a) });
  return made(b && bitsOf(b) <= 33 ? 'RSA' : 'RSA or DSA', '', { bits: bitsOf(a), soundness: 'outline' });
}

/** Lets the platform's library read the key as well: it gives the public half, and finds points that lie on no curve. */
function addPublicHalf(key: KeyMaterial, der: Buffer, fields: Element[]): void {
  if (key.kind === 'PKCS#12') return;
  const crypto = process.getBuiltinModule('node:crypto');
  const type = fields[1]?.tag === SEQUENCE ? 'pkcs8' : key.kind.startsWith('EC') ? 'sec1' : 'pkcs1';
  try {
    const own = crypto.createPrivateKey({ key: der, format: 'der', type });
    const open = crypto.createPublicKey(own);
    key.facts['publicKeySha256'] = spkiFingerprint(open.export({ type: 'spki', format: 'der' }));
    const details = own.asymmetricKeyDetails;
    if (details?.modulusLength !== undefined) key.bits = details.modulusLength;
    const blob = ['rsa', 'ec', 'ed25519'].includes(own.asymmetricKeyType ?? '') ? sshBlob(open.export({ format: 'jwk' })) : undefined;
    if (blob) key.facts['sshFingerprint'] = sshFingerprint(blob);
    if (key.kind.startsWith('EC') && !pointFits(der, open.export({ type: 'spki', format: 'der' }))) {
      key.soundness = 'outline';
      key.note = 'parses, but its public half is that of another key';
    }
  } catch {
    // Algorithms that this library does not know (post-quantum, rare curves) still parse; of the others that is suspicious.
    if (/^(?:RSA|EC P-|Ed)/.test(key.kind)) {
      key.soundness = 'outline';
      key.note = 'has every field, but they do not fit together';
    }
  }
}

/** The public point that an EC key may carry must be the one that its scalar makes. */
function pointFits(der: Buffer, spki: Buffer): boolean {
  const bits = children(elementAt(spki, 0)!.body)[1];
  if (bits?.tag !== BIT_STRING) return true;
  const point = bits.body.subarray(1);
  const at = der.lastIndexOf(Buffer.from([0, 4]));
  const carried = der.subarray(at + 1);
  return at < 0 || carried.length !== point.length || carried.equals(point);
}
