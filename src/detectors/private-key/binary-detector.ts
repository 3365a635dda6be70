/**
 * Private keys and key stores in binary form, found by the bytes that only they have: files as they are, and what the
 * decoders make of base64, hex and compressed text.
 */
import type { DetectorContext } from '../context.js';
import type { Detector, Sink, Window } from '../types.js';
import { elementAt } from './der.js';
import { readDerKey } from './der-key.js';
import { reportKey } from './key-candidate.js';
import type { KeyMaterial } from './key-material.js';
import { keystoreAt, keytabAt } from './keystore.js';
import { readOpensshKey } from './openssh-key.js';

const REACH_BEFORE = 24;
/** An RSA key of 16,384 bits takes 9.5 kB. */
const REACH_AFTER = 12_288;
/** Decoded text whose key was cut must give away at least this much. */
const FEWEST = 48;

const bytes = (...codes: number[]): string => String.fromCharCode(...codes).replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** Fixed bytes, and how far behind the start of the key's outer sequence header they stand (without that header's length bytes). */
const DER: readonly { literal: string; ahead: number }[] = [
  // PKCS#8: version 0, then the identifier of RSA
  { literal: bytes(2, 1, 0, 0x30, 0x0d, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1), ahead: 0 },
  // PKCS#8: the identifier of elliptic curves; version and sequence header stand ahead
  { literal: bytes(6, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 2, 1), ahead: 5 },
  // PKCS#8: version 0 or 1, then a curve of RFC 8410 (Ed25519, X25519 ...)
  { literal: bytes(2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65), ahead: 0 },
  { literal: bytes(2, 1, 1, 0x30, 5, 6, 3, 0x2b, 0x65), ahead: 0 },
  // SEC1: version 1, then a scalar
  { literal: bytes(2, 1, 1, 4), ahead: 0 },
  // PKCS#1 and DSA: version 0, then a modulus of 2048 bits and more, 1024 bits, 512 bits
  { literal: bytes(2, 1, 0, 2, 0x82), ahead: 0 },
  { literal: bytes(2, 1, 0, 2, 0x81), ahead: 0 },
  { literal: bytes(2, 1, 0, 2, 0x41, 0), ahead: 0 },
  // PKCS#12: the identifier of its contents; version 3 and a sequence header stand ahead
  { literal: bytes(6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1), ahead: 7 },
  { literal: bytes(6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1), ahead: 5 },
];
const OPENSSH = 'openssh-key-v1\0';
const STORES = [bytes(0xfe, 0xed, 0xfe, 0xed, 0, 0, 0), bytes(0xce, 0xce, 0xce, 0xce, 0, 0, 0), bytes(0, 0, 0, 2, 0, 0, 0, 0x14)];
const KEYTAB = bytes(5, 2, 0, 0, 0);

const LITERALS = [...new Set([...DER.map(({ literal }) => literal), OPENSSH, ...STORES, KEYTAB])];

export function binaryKeys(context: DetectorContext): Detector {
  return {
    name: 'private-key-binary',
    scope: 'window',
    inBinary: true,
    literals: LITERALS,
    reach: { before: REACH_BEFORE, after: REACH_AFTER },
    verify(window, at, literal, sink) {
      const text = LITERALS[literal]!;
      if (text === OPENSSH) return verifyOpenssh(window, at, context, sink);
      if (text === KEYTAB) return verifyKeytab(window, at, context, sink);
      if (STORES.includes(text)) return verifyStore(window, at, context, sink);
      for (const { literal: der, ahead } of DER) if (der === text && verifyDer(window, at - ahead, context, sink)) return;
    },
  };
}

/** @param inner where the first element inside of the outer sequence starts */
function verifyDer(window: Window, inner: number, context: DetectorContext, sink: Sink): boolean {
  const start = outerStart(window, inner);
  if (start < 0 || isInsideOctets(window, start)) return false;
  const content = window.bytes.subarray(start, window.hi);
  const material = readDerKey(content) ?? indefinitePkcs12(content);
  if (!material) return false;
  // In binaries as they are, only what holds together counts: libraries are full of identifiers and of halves of keys.
  if (material.soundness !== 'whole' && (context.depth === 0 || content.length < FEWEST)) return true;
  const end = Math.min(window.hi, start + (elementAt(content, 0)?.end ?? content.length));
  report(window, start, end, material.kind === 'PKCS#12' ? 'keystore-pkcs12' : 'private-key-der', material, context, sink);
  return true;
}

/** The outer sequence header ends where its first element starts; it has one to three bytes of length. */
function outerStart({ bytes, lo }: Window, inner: number): number {
  for (let size = 1; size <= 4; size++) {
    const at = inner - 1 - size;
    if (at < lo || bytes[at] !== 0x30) continue;
    const length = bytes[at + 1]!;
    if (size === 1 ? length <= 0x80 : length === 0x80 + size - 1) return at;
  }
  return -1;
}

/** PKCS#8 holds a key of the older formats in an octet string, and has been, or will be, found itself. */
function isInsideOctets({ bytes, lo, hi }: Window, start: number): boolean {
  const end = elementAt(bytes.subarray(start, hi), 0)?.end ?? 0;
  for (let size = 1; size <= 3; size++) {
    const at = start - 1 - size;
    if (at < lo || bytes[at] !== 4) continue;
    const octets = elementAt(bytes.subarray(at, hi), 0);
    if (octets && octets.end - 1 - size === end) return true;
  }
  return false;
}

/** Some writers leave the lengths of a PKCS#12 container open (BER). */
function indefinitePkcs12(content: Buffer): KeyMaterial | undefined {
  if (content[1] !== 0x80 || content[4] !== 3) return undefined;
  return { kind: 'PKCS#12', soundness: 'whole', encrypted: false, note: 'PKCS#12 container', facts: {} };
}

function verifyOpenssh(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  const content = window.bytes.subarray(at, window.hi);
  const material = readOpensshKey(content);
  if (!material || (context.depth === 0 && material.soundness !== 'whole')) return;
  report(window, at, window.hi, 'private-key-openssh', material, context, sink);
}

function verifyStore(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  if (!window.atStart || at !== window.lo) return;
  const material = keystoreAt(window.bytes.subarray(at, window.hi), window.atEnd);
  if (material) report(window, at, window.hi, 'keystore-java', material, context, sink);
}

function verifyKeytab(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  if (!window.atStart || at !== window.lo) return;
  const material = keytabAt(window.bytes.subarray(at, window.hi));
  if (material) report(window, at, window.hi, 'kerberos-keytab', material, context, sink);
}

function report({ bytes: all }: Window, start: number, end: number, ruleId: string, material: KeyMaterial, context: DetectorContext, sink: Sink): void {
  const span = { start, end };
  const value = all.toString('base64', start, end);
  reportKey(
    { ruleId, span, secretSpan: span, value, valueEncoding: 'base64', material, encrypted: false, plausibility: 'random', size: end - start, format: 'has the opening bytes of key material' },
    context,
    sink,
  );
}
