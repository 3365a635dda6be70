/** From key material to a candidate: the one place that says how much each observation weighs. */
import type { Candidate, Evidence, Span } from '../../findings/types.js';
import type { DetectorContext } from '../context.js';
import { safeDigest } from '../format-evidence.js';
import type { Sink } from '../types.js';
import { type KeyMaterial, describeKey } from './key-material.js';
import type { Plausibility } from './plausible.js';

/** Log-odds. A parsed key is near certain; one that only looks like a key is more likely real than not. */
const WEIGHTS = { format: 2, whole: 5, outline: 2, cutOutline: 0.5, random: -0.5, short: -4, placeholder: -5, encrypted: -3.2 } as const;
/** Decoded bytes of which a cut key still gives away enough. */
const ENOUGH = 48;

export interface FoundKey {
  ruleId: string;
  span: Span;
  secretSpan: Span;
  value: string;
  valueEncoding?: 'base64' | 'hex';
  /** Undefined when nothing could be parsed. */
  material: KeyMaterial | undefined;
  encrypted: boolean;
  plausibility: Plausibility;
  /** Bytes of key material at hand. */
  size: number;
  format: string;
}

/** Encrypted keys go to a rule of their own, so that they can be switched and graded apart. */
export const ENCRYPTED_RULE = 'private-key-encrypted';

export function reportKey(found: FoundKey, context: DetectorContext, sink: Sink): void {
  const { material } = found;
  const encrypted = found.encrypted || (material?.encrypted ?? false);
  const rule = context.rule(encrypted ? ENCRYPTED_RULE : found.ruleId);
  if (!rule) return;
  const evidence: Evidence[] = [{ name: 'format', weight: WEIGHTS.format, note: found.format }];
  if (encrypted) evidence.push({ name: 'encrypted', weight: WEIGHTS.encrypted, note: material?.encrypted ? material.note : 'a header says that it is protected by a passphrase' });
  else if (found.plausibility === 'placeholder') evidence.push({ name: 'placeholder', weight: WEIGHTS.placeholder, note: 'its body is filled with words, dots or repetitions' });
  else if (material) evidence.push(parseEvidence(material, found.size));
  else if (found.plausibility === 'short') evidence.push({ name: 'parse', weight: WEIGHTS.short, note: 'too short to be a key' });
  else evidence.push({ name: 'parse', weight: WEIGHTS.random, note: 'does not parse, but is as random as a key' });
  const candidate: Candidate = { rule, span: found.span, secretSpan: found.secretSpan, value: found.value, decodedFrom: [], evidence };
  if (found.valueEncoding) candidate.valueEncoding = found.valueEncoding;
  if (material) candidate.facts = { keyType: describeKey(material), ...material.facts };
  if (rule.safe?.includes(safeDigest(found.value))) candidate.dropped = 'a documented example';
  sink(candidate);
}

function parseEvidence(material: KeyMaterial, size: number): Evidence {
  if (material.soundness === 'whole') return { name: 'parse', weight: WEIGHTS.whole, note: `${describeKey(material)}: ${material.note}` };
  const weight = size >= ENOUGH ? WEIGHTS.outline : WEIGHTS.cutOutline;
  return { name: 'parse', weight, note: `${describeKey(material)}: ${material.note || 'opens like one, but does not hold together'}` };
}
