/**
 * What stands around a provider word and between it and a value. Separate from the keyed detector because it is
 * policy: which names mean a credential (api_key, token), which mean an identifier (trace_id, commit), and where a
 * provider word is only a part of another word.
 */
import type { Evidence, Span } from '../findings/types.js';
import { byteTable } from '../util/byte-table.js';

function letter(c: number): boolean {
  return lower(c) || upper(c);
}

function lower(c: number): boolean {
  return c >= 97 && c <= 122;
}

function upper(c: number): boolean {
  return c >= 65 && c <= 90;
}

/** What may follow a provider word without a joint: `percytoken`, `lookersecret`. */
const SUFFIXES = ['api', 'key', 'token', 'secret', 'auth', 'access', 'pass', 'pwd', 'pw', 'client', 'app', 'private', 'cred', 'account', 'user', 'bot', 'webhook', 'hook', 'id', 'io', 'ai', 'hq', 'cloud', 'service', 'com', 'license', 'signing', 'session', 'bearer', 'oauth', 'admin', 'master'];
export const LONGEST_SUFFIX = Math.max(...SUFFIXES.map((suffix) => suffix.length));

/**
 * Whether the bytes [at, end) stand as a word: not inside a longer one. A change to upper case starts a new word
 * (`myDatadogKey`), and so does one of the words that name credentials (`datadogkey`).
 */
export function wordStands(bytes: Uint8Array, lo: number, hi: number, at: number, end: number): boolean {
  if (at > lo) {
    const before = bytes[at - 1]!;
    if (letter(before) && !(lower(before) && !lower(bytes[at]!)) && !(at - 2 >= lo && bytes[at - 2] === 0x5c) && !(before === 0x44 && at - 2 >= lo && bytes[at - 2] === 0x2d)) return false;
  }
  if (end >= hi) return true;
  const after = bytes[end]!;
  if (!letter(after)) return true;
  const last = bytes[end - 1]!;
  if (lower(last) && !lower(after)) return true;
  return SUFFIXES.some((suffix) => startsWith(bytes, end, hi, suffix));
}

function startsWith(bytes: Uint8Array, at: number, hi: number, text: string): boolean {
  if (at + text.length > hi) return false;
  for (let i = 0; i < text.length; i++) if ((bytes[at + i]! | 0x20) !== text.charCodeAt(i)) return false;
  return true;
}

const BASE64 = byteTable('A-Za-z0-9+/\\');
/** Shortest full line of wrapped base64. */
const ARMOUR_LINE = 60;

/** The run of base64 digits that holds `at`. */
export function digitsAround(bytes: Uint8Array, lo: number, hi: number, at: number): Span {
  let from = at;
  while (from > lo && BASE64[bytes[from - 1]!] === 1) from--;
  let to = at;
  while (to < hi && BASE64[bytes[to]!] === 1) to++;
  return { start: from, end: to };
}

/** Whether a run of digits is a line of wrapped base64 (certificates, signatures), where every short word is met by chance. */
export function isArmour(bytes: Uint8Array, lo: number, hi: number, { start: from, end: to }: Span): boolean {
  if (from > lo && bytes[from - 1]! > 0x20 && bytes[from - 1] !== 0x22) return false;
  return to - from >= ARMOUR_LINE && (to === hi || bytes[to]! <= 0x20 || bytes[to] === 0x3d || bytes[to] === 0x22 || bytes[to] === 0x5c);
}

/** Digits from which a run with a plus sign is no path and no name. */
const DATA = 96;
const PLUS = 0x2b;

/** Whether a run of digits is encoded data: ciphertext of SOPS, an image. Words are met in it by chance, and its parts have the form of keys. */
export function isData(bytes: Uint8Array, { start, end }: Span): boolean {
  if (end - start < DATA) return false;
  for (let i = start; i < end; i++) if (bytes[i] === PLUS) return true;
  return false;
}

/** What a name of a credential ends with: a joint behind it ends the name (`coda-token-VALUE`), though the value could hold the joint, too. */
const NAME_ENDS = /(?:key|token|secret|private|access|auth|pass|password|pwd|credentials?)[_\-./=+~]$/i;

const JOINT = byteTable('_./=+~', '-');

/** Whether the byte ahead of `at` joins a value to the name of a credential that begins with the provider's word. Asked for nearly every byte near a word. */
export function nameEnds(bytes: Buffer, word: number, wordEnd: number, at: number): boolean {
  return JOINT[bytes[at - 1]!] === 1 && at > wordEnd && at - wordEnd <= 40 && NAME_ENDS.test(bytes.toString('latin1', Math.max(word, at - 12), at));
}

const NAME_STARTS = /^(?:key|token|secret|private|access|auth|api|client|password|id)[_\-.]/i;

/** Whether a value still opens with a part of the name: `key-VALUE` behind `private-`. */
export function nameGoesOn(value: string): boolean {
  return NAME_STARTS.test(value);
}

/** Names in the gap that make a value a credential, and names that make it something else. Parts of words, in order of telling. */
const CREDENTIAL = /(?:api|access|auth|private|secret|service|client|signing|encryption|master|license|app|account|write|read|admin|server|deploy|ingest\w*)[_\- .]?(?:key|token|secret|pass)|token|secret|passw|passwd|credential|bearer|authorization|access(?![a-z])|apikey|api_?key|(?:^|[^a-z])(?:pwd|pat|key|auth|api|pass)(?![a-z])/i;
const IDENTIFIER = /(?:trace|span|request|commit|user|org|organi[sz]ation|project|workspace|tenant|account|build|job|run|event|session|message|object|resource|product|customer|team|site|page|order|device|monitor|dashboard|version)[_\- ]?(?:id|sha|hash)(?![a-z])|version["']?\s{0,4}[:=]|commit|checksum|integrity|sha-?(?:1|224|256|384|512)|(?:^|[^a-z])sha(?![a-z0-9])|md5|digest|etag|revision|hash(?![a-z])|fingerprint|uuid|guid|public[_\- ]?key|nonce|salt|signature/i;
/** Parts of names that no part of an address or a module has by chance, as `api` and `auth` are. */
const STRONG = ['key', 'token', 'secret', 'passw', 'credential', 'bearer'];
/** Another value of a list or another field stands between. */
const FIELD_BETWEEN = /[,;{}<>&?@#/\n]/;
/** The string that holds the word has other words, too, and ends: 'Jenkins healthcheck','... */
const NEXT_STRING = /^[^"']*\s[^"']*["']\s?,\s?["']$/;
const TEXT_BETWEEN = /[;{}]|\)\s*\S|>\s*</;

export interface Context {
  evidence: Evidence;
  /** A name for credentials stands with the word, and none for something else. */
  named: boolean;
  /** The name says secret, token or password. */
  secret: boolean;
  key?: string;
}

/** Bytes of a name ahead of the provider's word, and bytes behind it, that may say what it is. */
export const NAME_AHEAD = 32;
export const NAME_BEHIND = 24;

/** Whether what stands ahead of the provider's word, or behind it, names a credential. Asked in many commits, so it needs no expression. @param ahead, behind as latin1 */
export function saysCredential(ahead: string, behind: string): boolean {
  return isStrong(behind.toLowerCase()) || isStrong(ahead.toLowerCase()) || saysPrivate(behind);
}

/** Shouted, it names a credential; in lower case it is a property (`"private": false`). */
function saysPrivate(text: string): boolean {
  return text === '-private-' || text === '_private-' || holdsWord(text, 'PRIVATE', upper, true);
}

function isStrong(text: string): boolean {
  for (const part of STRONG) if (text.includes(part)) return true;
  return holdsWord(text, 'access', lower, false) || holdsWord(text, 'pat', lower, true);
}

/** Whether a word stands in a text with none of its own letters behind it, nor, where `alone`, ahead of it. */
function holdsWord(text: string, word: string, own: (code: number) => boolean, alone: boolean): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!(end < text.length && own(text.charCodeAt(end))) && !(alone && at > 0 && own(text.charCodeAt(at - 1)))) return true;
  }
  return false;
}

/** Steps of an address that a commit follows. */
const COMMIT_ADDRESS = /\/(?:compare|statuses|commits?|trees?|blobs?|raw|archive|blame)\/$|[a-z]@$/;

/** A file that somebody shares: who has the link has the file, and nothing else. */
const SHARED_FILE = /dropbox\.com\/(?:sh?|scl\/fi|t)\/$/;

/** A link by which a shop knows who sent a customer. */
const REFERRAL = /[?&;](?:cps_key|cps|aff\w{0,10}|ref(?:errer|erral)?\w{0,8}|invite\w{0,8}|promo\w{0,8}|utm_\w{1,12})=$/i;
/** A number that a virtual machine is given: PUSH23 0x... */
const PUSHED = /\bPUSH\d{1,2} (?:0x)?$/;

/** Lines of git's logs, of its packed refs, and files that carry a digest in their name. */
const LOG_OF_REFS = /(?:^|\n)[0-9a-f]{40} $/;
const REF = /^[ \t]refs\/|^ [0-9a-f]{40} /;
const ASSET = /^(?:\/[\w.-]{1,24}){0,2}\.(?:svg|png|jpe?g|gif|webp|ico|js|css|map|woff2?|ttf|eot|mp[34])(?![A-Za-z0-9])/;

/** How values that are kept encrypted begin in settings: SOPS, Jasypt. */
const ENCRYPTED = /\bENC[[(]/;

/** A step of an address ahead of a UUID, which is then the id of what the step names; what is called by its address alone is a secret. */
const STEP = /\/([A-Za-z][A-Za-z_-]{1,30})\/$/;
const CALLED_BY_ADDRESS = /hook|token|key|secret|auth|invit|feed|ingest|submit|collect|ping/i;
/** An option or a name that says whose a UUID is. */
const WHOSE = /(?:^|[a-z_.-])(?:org|organi[sz]ation|project|workspace|tenant|team)["']?(?:[ \t]{0,4}[:=][ \t]{0,4}|[ \t])["'{]{0,2}$/i;
const UUID_LENGTH = 36;

function namesUuid(before: string): boolean {
  const step = STEP.exec(before)?.[1];
  return (step !== undefined && !CALLED_BY_ADDRESS.test(step)) || WHOSE.test(before);
}

/** A value that is itself the name of something: '9555...': [ */
const NAMES_NEXT = /^["'`]\s{0,2}(?::(?!:)|=>)/;

/** Vault's handle of a token or a secret id: it opens nothing. */
const ACCESSOR = /^\w*_accessor["']?\s*[:=|]/i;
/** What Postman sends with each request, so that proxies do not answer from memory: no secret. */
const POSTMAN = /^-token["']?\s*[:,]/i;

/** The name right ahead of the value decides, or a version or digest that it belongs to: commit: "...", h1:..., 1.8-642d..., sha256=yU-qi99... */
function namesSomethingElse(gap: string): boolean {
  const name = /([A-Za-z][\w-]{1,40})["'`]?[ \t]{0,40}(?::|=>?)[ \t]{0,40}["'`]?\{?$/.exec(gap)?.[1];
  return /(?:^|[^A-Za-z0-9])sha(?:1|224|256|384|512)[-:=][\w+/]{1,62}-$|(?:^|[^A-Za-z0-9])(?:h1:|sha\d{1,3}[-:]|v?\d{1,3}(?:\.\d{1,4}){1,3}[-_:])$/.test(gap) || (name !== undefined && ((/^(?:u?u?id|ID|org)$|[_-]u?ids?$|[a-z]U?[Ii]ds?$/.test(name) && !/(?:client|access)_?id$/i.test(name)) || IDENTIFIER.test(name)) && !CREDENTIAL.test(name));
}

/** Bytes ahead of a value and behind it that tell what it is. */
export const [VALUE_AHEAD, VALUE_BEHIND] = [42, 48];

/** Judges the text from the word to the value (or the other way round) and the name that the value is assigned to. */
export function judgeContext(bytes: Buffer, lo: number, hi: number, word: number, wordEnd: number, secret: Span): Context | 'not-a-credential' {
  const ahead = secret.start >= wordEnd;
  const gap = ahead ? bytes.toString('latin1', wordEnd, secret.start) : bytes.toString('latin1', secret.end, word);
  let nameStart = word;
  while (nameStart > lo && nameStart > word - NAME_AHEAD && /[A-Za-z0-9_.-]/.test(String.fromCharCode(bytes[nameStart - 1]!))) nameStart--;
  const nameBefore = bytes.toString('latin1', nameStart, word);
  const tail = ahead ? gap : bytes.toString('latin1', wordEnd, Math.min(hi, wordEnd + NAME_BEHIND));
  const names = `${nameBefore} ${tail}`;
  const before = bytes.toString('latin1', Math.max(lo, secret.start - VALUE_AHEAD), secret.start);
  const after = bytes.toString('latin1', secret.end, Math.min(hi, secret.end + VALUE_BEHIND));
  if (COMMIT_ADDRESS.test(before) || SHARED_FILE.test(before) || REFERRAL.test(before) || PUSHED.test(before) || LOG_OF_REFS.test(before) || REF.test(after) || ASSET.test(after) || NAMES_NEXT.test(after)) return 'not-a-credential';
  // <meta name="..." content="...">
  if (word > lo && bytes[word - 1] === 0x3c && wordEnd - word === 4) return 'not-a-credential';
  if (secret.end - secret.start === UUID_LENGTH && namesUuid(before)) return 'not-a-credential';
  // a domain of a service: VALUE.mailgun.org
  if (namesSomethingElse(ahead ? gap : before) || (!ahead && gap === '.')) return 'not-a-credential';
  if (ahead && (ENCRYPTED.test(gap) || ACCESSOR.test(gap) || (POSTMAN.test(gap) && /postman$/i.test(nameBefore + bytes.toString('latin1', word, wordEnd))))) return 'not-a-credential';
  const credential = CREDENTIAL.test(tail) || CREDENTIAL.test(nameBefore) || saysPrivate(tail);
  const identifier = IDENTIFIER.test(names);
  if (identifier && !credential) return 'not-a-credential';
  const key = ahead ? /^[A-Za-z0-9_.-]*/.exec(gap)![0] : '';
  const name = nameBefore + bytes.toString('latin1', word, wordEnd) + key;
  const result: Context = { secret: /secret|token|passw/i.test(names), named: !identifier && saysCredential(nameBefore, tail) && !FIELD_BETWEEN.test(gap), evidence: { name: 'provider word', weight: 0, note: '' } };
  if (ahead) result.key = name;
  if (credential) result.evidence = { name: 'provider word', weight: identifier ? 0.3 : 1.5, note: `${name} names a credential near the value` };
  else if (TEXT_BETWEEN.test(gap) || (ahead ? NEXT_STRING : FIELD_BETWEEN).test(gap)) result.evidence = { name: 'provider word', weight: -1.5, note: `${name} stands near, but other code stands between` };
  else result.evidence = { name: 'provider word', weight: /^\W{1,8}$/.test(gap) ? 0.8 : 0.05, note: `${name} stands near the value` };
  return result;
}
