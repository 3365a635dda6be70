/**
 * Values that stand for a secret in documents and templates. Separate from references because these are judged by
 * their words and their regularity. Every test looks at the whole value: a word list that matches inside a value would
 * drop real secrets that contain the word by chance.
 */
import { characters } from './measures/characters.js';
import { DOCUMENTED } from './placeholders-documented.js';
import { nodeCrypto } from '../util/node-crypto.js';

const LEAD = /^(?:your|youre|yours|insert|enter|replace|replaceme|change|changeme|changethis|put|add|fill|fillin|paste|provide|specify|supply|todo|fixme|tbd|placeholder|redacted|removed|hidden|masked|sanitized|example|sample|dummy|fake|undefined|unset|none|null|notset|notprovided|unspecified|unknown|missing|empty|input|generate|get|obtain|set|use|value|ignored|unused)$/;

/** What may follow a leading word in a placeholder. */
const FILLER = /^(?:a|an|pre|preshared|the|and|or|of|for|to|in|on|by|at|with|from|as|is|be|me|it|my|your|own|here|this|that|value|values|string|text|random|long|strong|secure|unique|some|real|actual|correct|valid|new|old|api|app|application|access|auth|oauth|oauth2|authentication|client|consumer|server|service|account|user|username|name|admin|root|db|database|mysql|postgres|postgresql|mongo|redis|smtp|mail|email|aws|azure|gcp|google|github|gitlab|slack|stripe|openai|twilio|key|keys|secret|secrets|token|tokens|password|passwd|pass|pwd|passphrase|passcode|credential|credentials|private|public|shared|encryption|encrypt|session|cookie|jwt|bearer|signing|webhook|bot|personal|production|prod|dev|development|test|staging|local|default|later|before|deployment|deploy|use|using|please|do|not|commit|id|project|subscription|license|tenant|region|org|organization|company|cloud|web|site|host|string|goes|id|config|must|should|min|chars|characters|placeholder|example|sample|dummy|value|removed|redacted|login|it|them|one|todo|generate|data|dashboard|sts|base64|b64|hex|encoded)$/;

const BRACKETED = /^(?:<[^<>]{1,120}>|\[[A-Za-z][\w .,:/-]{1,80}\]|\{[A-Za-z][\w .,:/-]{1,80}\}|«[^»]+»|%[A-Za-z][\w .-]{1,60}%|\*{1,3}[A-Za-z][\w .-]{1,60}\*{1,3}|#{2,3}[A-Za-z][\w .-]{1,60}#{2,3}|&lt;.{1,120}&gt;|\(.{1,60}\)|<[\w .-]{1,60}|--[\w ]+--|\\?<.{1,100}\\?>)$/;

/** Words that a token opens with: sk_live_, prf_cli_test_. */
const MARKER = /^(?:[A-Za-z]{2,8}[_-]){1,4}(?=[A-Za-z0-9]{16})/;

/** deadbeefcafe, bada55c0ffee */
const SPELLED_IN_HEX = /^(?:dead|beef|cafe|babe|f00d|food|feed|face|fade|bada55|c0de|c0ffee|d00d|bead|0)+$/i;

/** Documented examples are compared by the first 16 hex digits of their SHA-256. */
export function documented(value: string): boolean {
  return value.length >= 12 && DOCUMENTED.has(nodeCrypto().createHash('sha256').update(value).digest('hex').slice(0, 16));
}

/**
 * Why a token of a known format is filled with nothing: a run of mask characters that no generator makes (a random token of
 * 40 characters has one in ten billion), or a documented example. Undefined when it is not.
 */
export function masked(value: string): string | undefined {
  if (/[xX]{8,}|\*{4,}|0{12,}/.test(value)) return 'its body is masked';
  // seven capitals by chance: once in 10^12 places
  if (/EXAMPLE(?!\.)|PLACEHOLDER|REDACTED/.test(value)) return 'speaks of an example';
  return documented(value) ? 'a documented example' : undefined;
}

/** The reason of what follows the alphabet or counts over most of its length. */
export const REGULAR = 'regular sequence';

/** Why a value is a placeholder by its form alone, or undefined. */
export function placeholder(value: string): string | undefined {
  // a framework's own mark of a key that is yet to be set; what follows it decides
  const trimmed = value.trim().replace(/^(?:django-insecure-|base64:)(?=.)/, '');
  if (BRACKETED.test(trimmed)) return 'placeholder in brackets';
  if (/^(?:%2A)+$/i.test(trimmed) || /^[xX*#.\-_?•~=+0 /\\]+$/.test(trimmed) || /^(?:\xe2\x80\xa2|•|●|…)+$/.test(trimmed)) return 'mask characters';
  if (/^(?:[\w-]{0,12}[-_:.])?([xX*]{3,}|[.]{3,}|0{6,})(?:[-_:.](?:[A-Za-z0-9*]{0,6}|[xX*0]{7,}))*$/.test(trimmed)) return 'mask characters';
  if (/[xX]{6,}/.test(trimmed) || (trimmed.length >= 16 && /(.)\1{11,}/.test(trimmed) && !/A{11,}/.test(trimmed))) return 'mask characters';
  if (/^[^A-Za-z0-9\x80-\uffff]*$/.test(trimmed.replace(/[^\x00-\x7f]/g, (char) => (/\p{L}|\p{N}/u.test(char) ? char : '')))) return 'no letters or digits';
  if (/(?:\.{3}|…)$/.test(trimmed)) return 'shortened value';
  if (/(?:\.\.\.|…|\*{4,}|<snip>|\[\.{3}\])/.test(trimmed) && trimmed.length < 60) return 'shortened value';
  if (/^#{2,}/.test(trimmed)) return 'placeholder between signs';
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:PASSWORD|PASSWD|PASSPHRASE|PASSCODE|PASS|PWD|PW|SECRET|TOKEN|KEY|APIKEY|CREDENTIALS?)$/.test(trimmed)) return 'name of a variable';
  if (/[-_.]x{3,}(?:[-_.]x{3,})*$/i.test(trimmed) && trimmed.length < 40) return 'mask characters';
  if (/^_+[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_+$/.test(trimmed)) return 'name of a variable';
  if (/^(?:replace|substitute|fill|change)[-_ ](?:with|by|in|to)[-_ ]\S/i.test(trimmed) && !/\d/.test(trimmed)) return 'placeholder words';
  if (/EXAMPLE(?:KEY|TOKEN|SECRET)?$/.test(trimmed) || (trimmed.length >= 24 && /^(?=.*\d)[\w-]+[^-_]example$/.test(trimmed))) return 'ends in EXAMPLE';
  if (/(?:^|[-_ .])your[-_ ]?(?:own[-_ ]?)?(?:api[-_ ]?|access[-_ ]?|secret[-_ ]?)?(?:token|key|secret|password)(?:[-_ ]?here)?$/i.test(trimmed)) return 'placeholder words';
  // seven letters and more: chance makes them in one of a billion tokens
  if (trimmed.length >= 16 && /EXAMPLE|PLACEHOLDER|REDACTED|\[?[Rr]edacted\]|placeholder/.test(trimmed)) return 'speaks of an example';
  if (/^(?:please[-_ ]?)?(?:change|replace)[-_ ]?(?:me|this|it)(?:[-_ ]?(?:please|now|later|asap))?[-_ ]?\d{0,4}[!.]{0,3}$/i.test(trimmed)) return 'placeholder words';
  if (/^(?:PASSWORD|PASSWD|SECRET|TOKEN|APIKEY|API_KEY|SECRET_?KEY|ACCESS_?KEY)$/.test(trimmed) || /^(?:aws_)?(?:secret_)?access_key(?:_id)?$/.test(trimmed)) return 'name of a variable';
  if (/^your[-_ ][\w -]*(?:password|passwd|secret|token|key)$/i.test(trimmed)) return 'placeholder words';
  if (trimmed.length >= 8 && SPELLED_IN_HEX.test(trimmed)) return 'words that hex digits can spell';
  if (/^(?:the|an?|your|not) (?:password|passphrase|secret|token|key|used|needed)$|^not[-_]?(?:used|needed)$/i.test(trimmed)) return 'placeholder words';
  if (countingBytes(trimmed)) return 'bytes that count or repeat';
  const c = characters(trimmed);
  if (c.length >= 4 && c.distinct === 1) return 'one repeated character';
  if (c.length >= 6 && c.sequence >= c.length - 1) return 'consecutive characters';
  if (c.length >= 24 && c.distinct <= LONGEST_UNIT && repeats(trimmed)) return 'one word repeated';
  if (c.length >= 40 && trimmed.split('.').some((part) => part.length >= 32 && regular(part))) return REGULAR;
  const body = trimmed.replace(MARKER, '');
  if (c.length >= 8 && (regular(trimmed) || (body !== trimmed && regular(body)) || (c.length >= 24 && trimmed.includes('-') && partsCount(trimmed)))) return REGULAR;
  if (body !== trimmed && characters(body).distinct <= 2) return 'one repeated character';
  const words = trimmed.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== '' && !/^\d{1,3}$/.test(word));
  if (words.length > 0 && LEAD.test(words[0]!) && words.slice(1).every((word) => FILLER.test(word))) return 'placeholder words';
  // ExamplePreSharedKey2: several of them are numbered
  if (words.length > 1 && /^(?:your|example|sample|dummy|fake)$/.test(words[0]!) && words.slice(1).every((word) => FILLER.test(word.replace(/\d{1,2}$/, '')))) return 'placeholder words';
  if (words.length > 1 && words.slice(0, -1).every((word) => FILLER.test(word)) && /^(?:here|placeholder|changeme|goes|todo|example|redacted)$/.test(words[words.length - 1]!)) return 'placeholder words';
  if (/^(?:insert|replace|change|put|add|paste|your)(?:your|the|my)?(?:own)?(?:api|app|auth|access|client|secret|private|db)*(?:password|passwd|pass|pwd|secret|token|apikey|key|credentials?)*(?:here|me|this)?$/.test(words.join(''))) return 'placeholder words';
  return undefined;
}

/** Hexadecimal bytes of one constant step, as test vectors have them: 000102030405, fffefdfc, 0b0b0b0b. */
function countingBytes(text: string): boolean {
  if (text.length < 16 || text.length % 2 !== 0 || text.length > 256 || !/^[0-9a-fA-F]+$/.test(text)) return false;
  const bytes = Buffer.from(text, 'hex');
  const step = (bytes[1]! - bytes[0]!) & 255;
  let same = 0;
  for (let i = 1; i < bytes.length; i++) if (((bytes[i]! - bytes[i - 1]!) & 255) === step) same += 1;
  return same >= 0.8 * (bytes.length - 1) && (step <= 17 || step >= 239);
}

/** Characters of a unit that is repeated: nonenonenone, changechange. */
const LONGEST_UNIT = 8;

/** Whether a text is a unit of a few characters four times and more. */
function repeats(text: string): boolean {
  for (let unit = 2; unit <= LONGEST_UNIT; unit++) if (text.length >= 4 * unit && text.startsWith(text.slice(unit))) return true;
  return false;
}

/** Ascending or descending over nearly the whole value, in one run or several: 0123456789abcdef, 12341234. */
function regular(text: string): boolean {
  let steps = 0;
  for (let i = 1; i < text.length; i++) {
    const [from, to] = [text.charCodeAt(i - 1), text.charCodeAt(i)];
    if (to === from + 1 || to === from - 1 || turns(from, to)) steps += 1;
  }
  if (steps >= text.length - 1 - Math.floor(text.length / 10)) return true;
  return inLongRuns(text.toLowerCase(), text.length >= 16 ? 6 : 10) >= 0.6 * text.length;
}

/** Where counting and the alphabet begin again or change case: 9a, 90, 9A, zA, z0, Z0, f0, F0, 0f, Za. */
function turns(from: number, to: number): boolean {
  switch (from) {
    case 0x39: return to === 0x61 || to === 0x30 || to === 0x41;
    case 0x7a: return to === 0x41 || to === 0x30;
    case 0x5a: return to === 0x30 || to === 0x61;
    case 0x66: case 0x46: return to === 0x30;
    default: return from === 0x30 && to === 0x66;
  }
}

/** 12345678-1234-1234-1234-1234567890ab: four of five characters count within their part, as chance never has it. */
function partsCount(text: string): boolean {
  const parts = text.toLowerCase().split('-');
  return parts.reduce((sum, part) => sum + inLongRuns(part, 4), 0) >= 0.8 * (text.length - parts.length + 1);
}

/** Characters that lie in ascending runs of `least` (six) and more: parts of the alphabet or of the digits written down. Chance makes one such run in a million places. */
function inLongRuns(text: string, least: number): number {
  let inside = 0;
  let run = 1;
  for (let i = 1; i <= text.length; i++) {
    const from = text.charCodeAt(i - 1);
    const to = i < text.length ? text.charCodeAt(i) : -1;
    // 90, 9a, z0
    if (to === from + 1 || (from === 0x39 && (to === 0x30 || to === 0x61)) || (from === 0x7a && to === 0x30)) run += 1;
    else {
      if (run >= least) inside += run;
      run = 1;
    }
  }
  return inside;
}
