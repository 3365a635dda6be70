/**
 * What the name of a value says about it. Separate because a key is judged without its value, often many times in one
 * file: answers are remembered.
 */
import { isAscii } from '../../util/ascii.js';
import { Recent } from '../../util/recent.js';
import { decodeText } from './decode-text.js';
import { ASPECTS, KEY_OPENERS, KEY_PLAIN, NEUTRAL, SECRET_WORDS, TOKEN_PLAIN, VERBS, WHOLE_WORDS, type SecretKind } from './key-words.js';
import { nameWords } from './name-words.js';

export interface KeyMeaning {
  kind: SecretKind;
  /** Lower-case words of the name, in order; a glued name counts as one word. */
  words: readonly string[];
  /** The last word that names a secret. */
  head: string;
  /** What follows the head: nothing, only neutral words, unknown words, or a word that makes it an aspect of a secret. */
  tail: 'none' | 'neutral' | 'unknown' | 'aspect';
  /** For keys: whether the words ahead say that it opens something, or that it does not. */
  lead: 'opener' | 'plain' | 'verb' | 'other' | 'none';
}

/** Latin1 bytes of UTF-8 as plain letters: contraseña, lösenord. */
function plain(name: string): string {
  return isAscii(name) ? name : decodeText(name).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l');
}

function allOf(words: readonly string[], set: Pick<ReadonlySet<string>, 'has'>): boolean {
  for (let i = 0; i < words.length; i++) if (!set.has(words[i]!)) return false;
  return true;
}

/** Whether a set has one of words[from ..]. */
function hasAny(words: readonly string[], from: number, set: Pick<ReadonlySet<string>, 'has'>): boolean {
  for (let i = Math.max(0, from); i < words.length; i++) if (set.has(words[i]!)) return true;
  return false;
}

/** fastcgi_pass hands a request on, a render pass draws. */
const PASSES = new Set(['fastcgi', 'uwsgi', 'scgi', 'grpc', 'memcached', 'render', 'shader', 'stencil', 'first', 'second', 'single', 'multi', 'kee']);

const OPENING_SEGMENT = /(?:^|[._-])(api|access|secret|private|encryption|auth|signing|license|ssh|aes|hmac|crypto|cipher|jwt|master|session|cookie)\.[^.]*$/i;

/** What makes an ordinary word of one that ends alike: compass, bypass, monkey. */
const ORDINARY = new Set(['pub', 'com', 'by', 'tres', 'sur', 'under', 'over', 'mon', 'tur', 'don', 'hoc', 'joc', 'smo', 'whis', 'loc', 'author', 's', 'im', 'en', 'encom', 'ask', 'buy', 'one', 'two', 'multi', 'single', 'z', 'get', 'mini', 'kee', 'ch']);

const remembered = new Recent<string, KeyMeaning | null>(4096);

const BY_LAST_LETTER = new Map<string, (readonly [string, SecretKind])[]>();
for (const entry of SECRET_WORDS) {
  const letter = entry[0].slice(-1);
  BY_LAST_LETTER.set(letter, [...(BY_LAST_LETTER.get(letter) ?? []), entry]);
}

const NONE: readonly (readonly [string, SecretKind])[] = [];

function secretWord(word: string): [string, SecretKind, number] | undefined {
  const whole = WHOLE_WORDS.get(word);
  if (whole !== undefined) return [word, whole, 0];
  const singular = word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  const known = BY_LAST_LETTER.get(singular.slice(-1)) ?? NONE;
  for (let i = 0; i < known.length; i++) {
    const [secret, kind] = known[i]!;
    if (!singular.endsWith(secret)) continue;
    const lead = singular.slice(0, -secret.length);
    // compass, bypass, monkey, turkey, keynote: ordinary words that end alike
    if (ORDINARY.has(lead)) return undefined;
    return [secret, kind, lead.length];
  }
  return undefined;
}

/** The meaning of a key name as written, or undefined when no word of it names a secret. */
export function keyMeaning(name: string): KeyMeaning | undefined {
  let meaning = remembered.get(name);
  if (meaning === undefined) {
    meaning = read(plain(name)) ?? null;
    remembered.set(name, meaning);
  }
  return meaning ?? undefined;
}

/** All meanings are made here: objects of one shape, which is what the functions that read them are compiled for. */
export function meaningOf(kind: SecretKind, words: readonly string[], head: string, tail: KeyMeaning['tail'], lead: KeyMeaning['lead']): KeyMeaning {
  return { kind, words, head, tail, lead };
}

/** The same name, when it is known from elsewhere what it holds. */
export function asKind({ words, head, tail, lead }: KeyMeaning, kind: SecretKind): KeyMeaning {
  return meaningOf(kind, words, head, tail, lead);
}

const COMPARES = ['equals', 'Equals', 'equalsIgnoreCase', 'contentEquals', 'isEqual', 'localeCompare', 'compareTo', 'eql?'];

function read(given: string): KeyMeaning | undefined {
  // password.equals("x")
  const dot = given.lastIndexOf('.');
  const name = dot >= 0 && COMPARES.includes(given.slice(dot + 1)) ? given.slice(0, dot) : given;
  const last = name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('/'), name.lastIndexOf(':')) + 1);
  const dotted = last.length < name.length;
  let words = nameWords(last);
  // password.value, token.default: the last segment alone says nothing
  if (dotted && allOf(words, NEUTRAL)) words = nameWords(name);
  // acme.api.key: what kind of key it is, the segment ahead says
  const opener = dotted && words.length === 1 && (words[0] === 'key' || words[0] === 'keys') ? OPENING_SEGMENT.exec(name)?.[1] : undefined;
  if (opener !== undefined) words.unshift(opener.toLowerCase());
  for (let i = words.length - 1; i >= 0; i--) {
    const found = secretWord(words[i]!);
    if (found !== undefined && !(words[i] === 'pass' && i > 0 && PASSES.has(words[i - 1]!))) return meaningAt(words, i, found);
  }
  return undefined;
}

function meaningAt(words: readonly string[], i: number, [head, ofWord, glued]: [string, SecretKind, number]): KeyMeaning {
  const before = words.slice(0, i);
  // vaultToStoreSecrets: what something is for; subjectFromWebIdentityToken: what was read from one
  const spokenOf = (i >= 2 && words[i - 2] === 'to') || before.lastIndexOf('from') > 0;
  const tail = spokenOf ? 'aspect' : TAILS[tailOf(words, i + 1)]!;
  if (glued > 0) before.push(words[i]!.slice(0, glued));
  const ahead = before.length > 0 ? before[before.length - 1]! : '';
  let kind = ofWord;
  let lead: KeyMeaning['lead'] = before.length === 0 ? 'none' : 'other';
  if (kind === 'key') {
    if (hasAny(before, before.length - 2, KEY_OPENERS)) { kind = 'api-key'; lead = 'opener'; }
    // people think of the key that two ends of a tunnel share, as of a password
    if (ahead === 'preshared' || (ahead === 'shared' && before[before.length - 2] === 'pre')) kind = 'password';
    if (before.length > 0 && (KEY_PLAIN.has(ahead) || ahead.endsWith('pub') || ahead.endsWith('public'))) { kind = 'key'; lead = 'plain'; }
    // SUPublicEDKey: the algorithm between
    else if (ahead.length === 2 && before[before.length - 2] === 'public') { kind = 'key'; lead = 'plain'; }
  } else if (before.includes('public') || (kind === 'token' && before.length > 0 && TOKEN_PLAIN.has(ahead))) lead = 'plain';
  // requirepass of Redis is no action
  if (lead === 'other' && VERBS.has(before[0]!) && !(glued > 0 && head === 'pass' && ahead === 'require')) lead = 'verb';
  if ((kind === 'secret' || kind === 'api-key' || kind === 'key') && hasAny(before, 0, ONE_TIME)) kind = 'otp';
  return meaningOf(kind, words, head, tail, lead);
}

const ONE_TIME: ReadonlySet<string> = new Set(['otp', 'totp', '2fa', 'mfa']);

const TAILS = ['none', 'neutral', 'unknown', 'aspect'] as const;
const [NO_TAIL, NEUTRAL_TAIL, UNKNOWN_TAIL, ASPECT_TAIL] = [0, 1, 2, 3];

/** What words[from ..] make of the secret word ahead of them, as an index into TAILS. */
function tailOf(words: readonly string[], from: number): number {
  let tail = NO_TAIL;
  for (let i = from; i < words.length; i++) {
    const word = words[i]!;
    if (word[0]! >= '0' && word[0]! <= '9') continue;
    if (ASPECTS.has(word)) return ASPECT_TAIL;
    if (!NEUTRAL.has(word)) tail = UNKNOWN_TAIL;
    else if (tail === NO_TAIL) tail = NEUTRAL_TAIL;
  }
  return tail;
}
