/**
 * What a value's own form says: how telling the rule's format is, its checksum, its entropy, documented placeholders.
 * Separate because pattern and keyed detectors weigh a value alike.
 */
import type { Evidence } from '../findings/types.js';
import type { Rule } from '../rules/types.js';
import { checksumOf } from './checksums/registry.js';
import { madeUp, saysUnreal } from './made-up.js';
import { madeOfWords } from './measures/wording.js';
import { nodeCrypto } from '../util/node-crypto.js';

const FORMAT_WEIGHT = { high: 3, medium: 1.2, low: -0.5 } as const;
const CHECKSUM_HOLDS = 6;
/** Tells against, but does not settle it: a value cut, or masked by a few characters, is still worth a look. */
const CHECKSUM_FAILS = -1.6;
/**
 * Typed by hand rather than generated. People do type keys, and name them as such: with a name for credentials it stays reportable, among
 * tests and documents it does not.
 */
export const SEQUENCE_WEIGHT = -0.9;

/** Why what its issuer means to be shown is left alone. */
export const PUBLIC = 'made to be public';

/**
 * Appends evidence. Returns 'no-match' when the value is none of the rule at all, another text when it is one that
 * must not be reported, undefined otherwise.
 */
export function judgeFormat(rule: Rule, value: string, evidence: Evidence[]): string | undefined {
  if (rule.entropy !== undefined && shannonEntropy(value) < rule.entropy) return 'no-match';
  evidence.push({ name: 'format', weight: FORMAT_WEIGHT[rule.confidence], note: `has the form of: ${rule.name}` });
  const checksum = rule.checksum === undefined ? undefined : checksumOf(rule.checksum);
  if (checksum !== undefined) {
    const holds = checksum.verify(value);
    if (holds !== null)
      evidence.push({
        name: 'checksum',
        weight: holds ? CHECKSUM_HOLDS : CHECKSUM_FAILS,
        note: holds ? `its checksum (${rule.checksum}) holds` : `its checksum (${rule.checksum}) does not hold`,
      });
  }
  // What users' own patterns say is a secret is one.
  if (rule.search !== undefined) return undefined;
  const typed = rule.checksum !== undefined && evidence.some(({ name, weight }) => name === 'checksum' && weight > 0) ? undefined : madeUp(value);
  if (typed?.kind === 'mask') return typed.reason;
  if (typed === undefined && NUCLEOTIDES.test(value)) return 'nucleotides';
  if (typed) evidence.push({ name: 'made up', weight: SEQUENCE_WEIGHT, note: typed.reason });
  else {
    // an unmistakable format stays, the more so when somebody put digits among the words
    const unmistakable = rule.confidence === 'high' || rule.checksum !== undefined;
    if (!(unmistakable && /\d/.test(value)) && wordsBehindMarker(rule, value)) {
      if (!unmistakable) return 'words behind the marker';
      evidence.push({ name: 'value', weight: NAME_WEIGHT, note: 'behind its prefix it reads like a name' });
    }
  }
  const said = rule.confidence === 'high' ? undefined : saysUnreal(value);
  if (said) evidence.push(said);
  if (rule.confidence === 'medium' && rule.checksum === undefined && ARGUMENT.test(value)) return 'code: argument of a call';
  if (rule.publishable) return PUBLIC;
  if (checksum?.example?.(value) === true || (rule.safe?.length && rule.safe.includes(safeDigest(value)))) return 'a documented example';
  return undefined;
}

/** What a call or a structure is given where settings have a value: `connect(psk=self.pin)`, `"PASSWORD": DEFAULT_SOURCES`, `bindPassword = getPassword(prefix`, a field set from a variable of its name. */
const ARGUMENT = /^(?:(?:self|this|cls|config|settings|options|args|kwargs|params|entry|user_input|request|data)[.[][\w.[\]]*[),;\]]*|[A-Za-z_][\w.]*\)+[,;]?|[a-z]+(?:_[a-z]+)+,|[A-Z]{2,}(?:_[A-Z]{2,}){1,6},?|[a-z]+(?:[A-Z][a-z]+)*(?:Password|Passwd|Pwd|Secret|Token),?|(?:get|read|load|fetch)[A-Z]\w*\(.*|[A-Za-z_]+(?:\.[A-Za-z_]+)*(?:[([][\w=., ]*[)\]]?){1,3}[,;]?|\((?:\w+\.){0,3}\w+[.,[(]?.{0,12}|[A-Z][a-z]+-[A-Z][A-Za-z]+|[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*\.\w*(?:[Pp]assw(?:or)?d|[Pp]ass|[Pp]wd|[Ss]ecret|[Tt]oken),?|-{1,2}[a-z][\w-]*\s.*|--[a-z][a-z-]*)$/;

/** A genome has each marker of four of its letters: ATTA opens one of 256 lines of it. No token of this length is of four letters. */
const NUCLEOTIDES = /^(?:[ACGTN]{24,}|[acgtn]{24,})$/;

const NAME_WEIGHT = -3.5;

/** Words that go on with the marker, as in tskey-secret-..., ahead of what was generated. */
const MORE_OF_MARKER = /^(?:[a-z]{2,10}[-_])+(?=(?:\D*\d){3})/;

/** A short marker can open an ordinary name: keyBindingService, STS.assumeRole, lip_sync_preview_url. What follows is then no generated value. */
function wordsBehindMarker(rule: Rule, value: string): boolean {
  const marker = rule.literals.find((literal) => value.startsWith(literal));
  return marker !== undefined && /^[\w.-]+$/.test(value) && madeOfWords(value.slice(marker.length).replace(MORE_OF_MARKER, ''));
}

/** What the value tells about itself: the account of a key id and its like. */
export function factsOf(rule: Rule, value: string): Readonly<Record<string, string>> | undefined {
  return rule.checksum === undefined ? undefined : checksumOf(rule.checksum)?.facts?.(value);
}

/** How a documented placeholder is written in a rule: the first 16 hex digits of its SHA-256. */
export function safeDigest(value: string): string {
  return nodeCrypto().createHash('sha256').update(value).digest('hex').slice(0, 16);
}

const counts = new Uint32Array(128);

/** Bits per character, 0 for an empty text. */
function shannonEntropy(text: string): number {
  let bits = 0;
  counts.fill(0);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) return entropyOfAny(text);
    counts[code]!++;
  }
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (counts[code] !== 0) bits -= (counts[code]! / text.length) * Math.log2(counts[code]! / text.length);
    counts[code] = 0;
  }
  return bits;
}

function entropyOfAny(text: string): number {
  const byCharacter = new Map<string, number>();
  for (const c of text) byCharacter.set(c, (byCharacter.get(c) ?? 0) + 1);
  let bits = 0;
  for (const count of byCharacter.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
