/** Judges one value of a Secret: what it decodes to, what the other detectors see in it, and what its name says. */
import { isText } from '../../decoders/recognise.js';
import { inflate } from '../../decoders/inflate.js';
import type { Candidate, Evidence } from '../../findings/types.js';
import type { Rule } from '../../rules/types.js';
import { keyMeaning } from '../assignment/key-name.js';
import type { DetectorContext } from '../context.js';
import { placeholder } from '../placeholders.js';
import { reference } from '../references.js';
import type { Sink } from '../types.js';
import type { Entry } from './entry.js';

/** Log-odds: being in a Secret says much, a name that speaks of a secret says more. */
const WEIGHTS = { manifest: 0.8, forwarded: 1, namedSecret: 1.4, mixed: 0.6, plain: -1.6, plainData: -0.6, shortest: -2.5 } as const;
/** Names of values that stand beside secrets. */
const OPEN = /(?:^|[._-])(?:user(?:_?name)?|login|host(?:_?name)?|hosts|port|ports|url|uri|endpoint|server|name|namespace|database|db|dbname|region|zone|e?mail|realm|type|kind|issuer|id|ca|cert|crt|env|environment|mode|level|path|bucket|role|arn|scope|version|domain|tenant|account|public[._-]?key)$/i;
/** Characters of base64 from an AES key to a key store. */
const SHORTEST_BINARY = 20;
const LONGEST_BINARY = 700;
const CERTIFICATE = /-----BEGIN (?:CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY)-----/;
/** Helm: the literal is in the template itself. */
const TEMPLATED = /^\{\{-?\s*"([^"{}\\]{4,200})"\s*\|\s*b64enc\b/;
const BASE64 = /^[A-Za-z0-9+/_-]+={0,2}$/;

export function reportEntry(entry: Entry, encoded: boolean, rule: Rule, context: DetectorContext, sink: Sink): void {
  const chain: string[] = encoded ? ['base64'] : [];
  const raw = encoded ? entry.text.replace(/\s/g, '') : entry.text;
  if (raw === '') return;
  const template = TEMPLATED.exec(entry.text);
  if (template !== null) {
    const start = entry.value.start + entry.text.indexOf(template[1]!, 2);
    return reportEntry({ key: entry.key, value: { start, end: start + template[1]!.length }, text: template[1]! }, false, rule, context, sink);
  }
  const given = raw.trim();
  // data: YOUR_TOKEN_IN_BASE64: the API reads no `_` in base64
  const quiet = reference(given, true) ?? (encoded && !given.includes('_') ? undefined : placeholder(given));
  if (quiet) return drop(entry, given, rule, quiet, context, sink);
  // A document that stands in plain text is read by every detector as it is.
  if (!encoded && given.includes('\n')) return;
  let bytes = Buffer.from(raw, 'latin1');
  if (encoded) {
    // A value that is no base64 was put there as it is, by mistake.
    if (BASE64.test(raw)) bytes = Buffer.from(raw, 'base64');
    else chain.pop();
  }
  bytes = helmRelease(bytes, chain);
  const text = isText(bytes, 0, bytes.length, true) || /^[\d\s.:_-]+$/.test(bytes.toString('latin1'));
  if (forward(entry, bytes, text, chain, rule, context, sink)) return;
  if (!text) {
    // bytes that nobody can read or type: what stands in the manifest is the form they are used in
    if (namesSecret(entry.key) && raw.length >= SHORTEST_BINARY && raw.length <= LONGEST_BINARY) sink({ rule, span: entry.value, secretSpan: entry.value, value: raw, key: entry.key, decodedFrom: [], evidence: weigh(entry.key, raw, encoded) });
    return;
  }
  const value = bytes.toString('utf8').trim();
  const filled = reference(value, true) ?? placeholder(value);
  if (filled) return drop(entry, value, rule, filled, context, sink);
  if (value.length < 4 || value.length > 512 || value.includes('\n') || CERTIFICATE.test(value) || OPEN.test(entry.key) || /^(?:true|false|\d{1,5})$/i.test(value)) return;
  sink({ rule, span: entry.value, secretSpan: entry.value, value, key: entry.key, decodedFrom: chain, evidence: weigh(entry.key, value, encoded) });
}

function namesSecret(key: string): boolean {
  const meaning = keyMeaning(key);
  return meaning !== undefined && meaning.tail !== 'aspect';
}

/** @param encoded from `data`: nobody takes the trouble of base64 for a plain setting as often as in `stringData` */
function weigh(key: string, value: string, encoded: boolean): Evidence[] {
  const evidence: Evidence[] = [{ name: 'manifest', weight: WEIGHTS.manifest, note: 'value of a Kubernetes Secret; base64 is no encryption' }];
  if (keyMeaning(key) !== undefined) evidence.push({ name: 'key name', weight: WEIGHTS.namedSecret, note: `the name ${key} speaks of a secret` });
  else {
    const kinds = Number(/[a-z]/.test(value)) + Number(/[A-Z]/.test(value)) + Number(/\d/.test(value)) + Number(/[^\w\s.:/-]/.test(value));
    const mixed = value.length >= 12 && kinds >= 2 && !/^[a-z][\w+.-]*:\/\//i.test(value) && !/\s/.test(value) && /\d/.test(value);
    evidence.push(mixed ? { name: 'value form', weight: WEIGHTS.mixed, note: 'long and mixed' } : { name: 'value form', weight: encoded ? WEIGHTS.plainData : WEIGHTS.plain, note: 'could be any setting' });
  }
  if (value.length < 6) evidence.push({ name: 'length', weight: WEIGHTS.shortest, note: 'very short' });
  return evidence;
}

function drop(entry: Entry, value: string, rule: Rule, reason: string, context: DetectorContext, sink: Sink): void {
  if (!context.keepAll) return;
  sink({ rule, span: entry.value, secretSpan: entry.value, value, key: entry.key, decodedFrom: [], evidence: [], dropped: reason });
}

/** What other detectors find in the value goes on under their own rules; what is generic becomes the manifest's. Returns whether anything likely was found. */
function forward(entry: Entry, bytes: Buffer, readable: boolean, chain: readonly string[], rule: Rule, context: DetectorContext, sink: Sink): boolean {
  const text = bytes.toString('latin1').trim();
  const single = readable && !text.includes('\n') && !text.includes('"') && text.length <= 512;
  const found = context.rescan(single ? Buffer.from(`${entry.key}: "${text}"`, 'latin1') : bytes);
  let likely = false;
  for (const candidate of found) {
    if (candidate.dropped !== undefined || odds(candidate) < 0) continue;
    // The name by itself, seen as a value, is none.
    if (single && candidate.secretSpan.end <= entry.key.length) continue;
    likely = true;
    const own = candidate.rule.id.startsWith('generic-') ? rule : candidate.rule;
    sink({
      ...candidate,
      rule: own,
      span: entry.value,
      secretSpan: entry.value,
      key: candidate.key ?? entry.key,
      decodedFrom: [...chain, ...candidate.decodedFrom],
      evidence: [...candidate.evidence, { name: 'manifest', weight: WEIGHTS.forwarded, note: 'stands in a Kubernetes Secret; base64 is no encryption' }],
    });
  }
  return likely;
}

/** Helm keeps releases as base64 of gzip, which the Secret encodes once more. */
function helmRelease(bytes: Buffer, chain: string[]): Buffer<ArrayBuffer> {
  const copy = Buffer.from(bytes);
  if (bytes[0] !== 0x48 || bytes[1] !== 0x34 || bytes[2] !== 0x73) return copy;
  const inflated = inflate(Buffer.from(bytes.toString('latin1'), 'base64'), 'gzip');
  if (!inflated) return copy;
  chain.push('base64', 'gzip');
  return Buffer.from(inflated);
}

export function odds(candidate: Candidate): number {
  let sum = 0;
  for (const { weight } of candidate.evidence) sum += weight;
  return sum;
}
