/** JSON Web Keys with their private members (RFC 7517), in JSON, in JSON inside of strings, and as object literals of code. */
import type { DetectorContext } from '../context.js';
import type { Detector, Sink, Window } from '../types.js';
import { spkiFingerprint } from './fingerprint.js';
import { reportKey } from './key-candidate.js';
import type { KeyMaterial } from './key-material.js';

const REACH_BEFORE = 4096;
const REACH_AFTER = 8192;
const MEMBER = /\b(kty|crv|alg|n|e|d|p|q|dp|dq|qi|x|y|k)\\{0,3}["']?\s{0,4}[:=]>?\s{0,4}\\{0,3}["']([A-Za-z0-9_-]{1,1400})={0,2}\\{0,3}["']/g;
/** 128 bits in base64url. */
const SHORTEST = 22;

export function jwkKeys(context: DetectorContext): Detector {
  return {
    name: 'private-key-jwk',
    scope: 'window',
    literals: ['kty"', "kty'", 'kty\\"', 'kty:'],
    reach: { before: REACH_BEFORE, after: REACH_AFTER },
    verify: (window, at, _literal, sink) => verifyJwk(window, at, context, sink),
  };
}

function verifyJwk(window: Window, at: number, context: DetectorContext, sink: Sink): void {
  const { bytes, lo, hi } = window;
  const start = openingBrace(bytes, lo, at);
  if (start < 0) return;
  const end = closingBrace(bytes, at, hi);
  const text = bytes.toString('latin1', start, end);
  const members = new Map<string, { value: string; at: number }>();
  for (const match of text.matchAll(MEMBER)) {
    const [whole, name, value] = match;
    if (!members.has(name!)) members.set(name!, { value: value!, at: start + match.index + whole.lastIndexOf(value!) });
  }
  const kind = members.get('kty')?.value;
  const secret = kind === 'oct' ? members.get('k') : kind === 'RSA' || kind === 'EC' || kind === 'OKP' ? members.get('d') : undefined;
  if (!secret || !kind || secret.value.length < SHORTEST) return;
  const material = readJwk(kind, Object.fromEntries([...members].map(([name, member]) => [name, member.value])));
  const secretSpan = { start: secret.at, end: secret.at + secret.value.length };
  reportKey(
    { ruleId: 'private-key-jwk', span: { start, end }, secretSpan, value: secret.value, material, encrypted: false, plausibility: repeats(secret.value) ? 'placeholder' : 'random', size: secret.value.length, format: `private member of a JSON Web Key (${kind})` },
    context,
    sink,
  );
}

function readJwk(kind: string, jwk: Record<string, string>): KeyMaterial {
  const named = kind === 'RSA' ? 'RSA' : kind === 'oct' ? 'symmetric' : `${kind} ${jwk['crv'] ?? ''}`.trim();
  const key: KeyMaterial = { kind: named, soundness: 'outline', encrypted: false, note: 'has the members of a private key', facts: {} };
  if (kind === 'oct') return key;
  const crypto = process.getBuiltinModule('node:crypto');
  try {
    const open = crypto.createPublicKey(crypto.createPrivateKey({ key: jwk, format: 'jwk' }));
    key.facts['publicKeySha256'] = spkiFingerprint(open.export({ type: 'spki', format: 'der' }));
    return { ...key, soundness: 'whole', note: 'JSON Web Key parses' };
  } catch {
    // RSA keys need not carry their primes, and some curves are unknown here: it stays a likely key.
    return key;
  }
}

function repeats(value: string): boolean {
  return new Set(value).size < 10;
}

/** An object has one such member: another one belongs to a neighbour, and bounds the search. */
const isKty = (bytes: Buffer, at: number): boolean => bytes[at] === 0x6b && bytes[at + 1] === 0x74 && bytes[at + 2] === 0x79;

/** The brace that opens the object around `at`, or -1. */
function openingBrace(bytes: Buffer, lo: number, at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= lo; i--) {
    if (depth === 0 && isKty(bytes, i)) return -1;
    if (bytes[i] === 0x7d) depth++;
    else if (bytes[i] === 0x7b && depth-- === 0) return i;
  }
  return -1;
}

/** Offset behind the brace that closes the object around `at`; the end of the window when there is none. */
function closingBrace(bytes: Buffer, at: number, hi: number): number {
  let depth = 0;
  for (let i = at + 3; i < hi; i++) {
    if (isKty(bytes, i)) return i;
    if (bytes[i] === 0x7b) depth++;
    else if (bytes[i] === 0x7d && depth-- === 0) return i + 1;
  }
  return hi;
}
