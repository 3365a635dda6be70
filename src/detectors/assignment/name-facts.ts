/**
 * What a name says by itself, remembered by its bytes: a program repeats the same few hundred names, and most hits end with
 * their name. Separate because no text is made of a name that was met before. Nothing is worked out before it is asked for: a hook
 * meets few names, and each expression costs it more than the name.
 */
import type { Named } from './code/known.js';
import { keyMeaning, type KeyMeaning } from './key-name.js';
import { KEY_WORDS } from './name-bounds.js';
import { latin1 } from '../../util/byte-text.js';

/** Words of commands whose secret stands by its place. */
const PLACED: ReadonlySet<string> = new Set(['password-stdin', 'passwd-on-stdin', 'with-token', 'chpasswd', 'passwd', 'htpasswd', 'login', 'Login', 'password_hash', 'credentials', 'Credentials', 'creds', 'Creds']);
const [TAB, SPACE, COLON, BAR] = [9, 32, 58, 124];
const LOGINS = /^(?!.*(?:register|dispatch|login_?(?:url|path|view|required|form|redirect|page)))(?:.*[._])?(?:log_?[io]n\w*|sign_?in\w*|authenticate|auth|basic_?auth\w*|set_?basic_?auth\w*|set_?auth|http_?basic_?auth\w*|network_?credentials?|username_?password_?\w*|passwordauthentication|credentials?|set_?credentials|with_?(?:basic_?auth|credentials)|userpass\w*|login_user|login_as\w*)$/i;
/** Whether it holds what all of LOGINS hold one of. */
const mayLogIn = (lower: string): boolean => lower.includes('auth') || lower.includes('cred') || lower.includes('log') || lower.includes('sign') || lower.includes('user');
const WIRELESS = /^(?:(?:wpa\d?|wifi|wlan|ap|sta|ipsec|vpn|tunnel|my|default)[_-]?)?psk$/i;

/** Bytes ahead of a placed name that say whether a secret may stand by it; lookedBehind() covers the one behind. */
export const AHEAD_OF_PLACE = 2;

/** Whether what stands beside the name lets it place a secret: `vault login x`, `Login: user / x`, `'x' | password_hash`. */
export function mayPlace(bytes: Uint8Array, lo: number, start: number, end: number, { placed, name }: NameFacts): boolean {
  if (!placed) return false;
  switch (name) {
    case 'Login': return bytes[end] === COLON;
    case 'login': case 'credentials': case 'Credentials': case 'creds': case 'Creds': return bytes[end] === COLON || bytes[end] === SPACE || bytes[end] === TAB;
    case 'password_hash': return start - AHEAD_OF_PLACE >= lo && (bytes[start - 1] === BAR || bytes[start - 2] === BAR);
    default: return true;
  }
}

export class NameFacts {
  /** A command whose secret stands by its place. */
  readonly placed: boolean;
  /** Where its last key word begins: the name is read once, at that hit. */
  readonly lastWord: number;
  /** The value may be a user and a password in a list. */
  readonly pairs: boolean;
  /** It speaks of the environment, where defaults are given. */
  readonly environment: boolean;
  /** What is asked about its values; made by whoever asks first. */
  named: Named | undefined;
  #meaning: KeyMeaning | null | undefined;
  #login: boolean | undefined;
  #constant: boolean | undefined;

  /** @param name as latin1 */
  constructor(readonly name: string) {
    const lower = name.toLowerCase();
    this.placed = PLACED.has(name);
    this.pairs = lower.includes('auth') || lower.includes('cred') || lower.includes('login');
    this.environment = lower.includes('env');
    let last = -1;
    // most words are not there, and looking from the front is quicker
    for (const word of KEY_WORDS) if (lower.includes(word)) last = Math.max(last, lower.lastIndexOf(word));
    this.lastWord = last;
  }

  get meaning(): KeyMeaning | undefined {
    if (this.#meaning === undefined) this.#meaning = keyMeaning(this.name) ?? null;
    return this.#meaning ?? undefined;
  }

  /** As the name of a function it takes a user and a password: login("u", "x"), NetworkCredential("u", "x"). */
  get login(): boolean {
    return (this.#login ??= mayLogIn(this.name.toLowerCase()) && LOGINS.test(this.name));
  }

  /** In capitals, as constants are: C's define(KEY, "value"), env.put(Context.KEY, "value"); not what is asked of the environment: process.env.KEY. */
  get constant(): boolean {
    return (this.#constant ??= isShouted(this.name.slice(this.name.lastIndexOf('.') + 1)) && !/\benv\./.test(this.name));
  }

  /** The key of a wireless network; other names that end in psk are cipher suites of TLS. */
  get wireless(): boolean {
    return WIRELESS.test(this.name);
  }
}

/** Places for names, powers of two; one that takes the place of another is worked out again. A commit meets few. */
const [FEW_PLACES, PLACES] = [1 << 8, 1 << 14];
let remembered = new Array<NameFacts | undefined>(FEW_PLACES);
let met = 0;

/** The facts about the name that stands at [start, end). */
export function nameFacts(bytes: Buffer, start: number, end: number): NameFacts {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  hash ^= hash >>> 15;
  const known = remembered[hash & (remembered.length - 1)];
  if (known !== undefined && isSame(known.name, bytes, start, end)) return known;
  if (++met === FEW_PLACES) remembered = new Array<NameFacts | undefined>(PLACES);
  return (remembered[hash & (remembered.length - 1)] = new NameFacts(latin1(bytes, start, end)));
}

function isSame(name: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}

/** NAME_OF_A_CONSTANT */
function isShouted(name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (!(code >= 65 && code <= 90) && (i === 0 || !((code >= 48 && code <= 57) || code === 95))) return false;
  }
  return true;
}
