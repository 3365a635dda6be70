/**
 * What a name says by itself, remembered by its bytes: a program repeats the same few hundred names, and most hits end with
 * their name. Separate because no text is made of a name that was met before.
 */
import { keyMeaning, type KeyMeaning } from './key-name.js';

export interface NameFacts {
  /** As latin1. */
  readonly name: string;
  readonly meaning: KeyMeaning | undefined;
  /** A command whose secret stands by its place. */
  readonly placed: boolean;
  /** As the name of a function it takes a user and a password: login("u", "x"). */
  readonly login: boolean;
  /** The value may be a user and a password in a list. */
  readonly pairs: boolean;
  /** It speaks of the environment, where defaults are given. */
  readonly environment: boolean;
  /** In capitals, as constants are: C's define(KEY, "value"). */
  readonly constant: boolean;
  /** The key of a wireless network; other names that end in psk are cipher suites of TLS. */
  readonly wireless: boolean;
  /** Where its last key word begins: the name is read once, at that hit. */
  readonly lastWord: number;
}

const PLACED = /^(?:password-stdin|chpasswd|passwd|htpasswd|login)$/;
const LOGINS = /^(?:.*[._])?(?:log_?[io]n\w*|sign_?in\w*|authenticate|auth|basic_?auth\w*|set_?basic_?auth\w*|http_?basic_?auth\w*|network_?credentials?|username_?password_?\w*|passwordauthentication|credentials?|set_?credentials|with_?(?:basic_?auth|credentials)|userpass\w*|login_user|login_as\w*)$/i;
const PAIRS = /auth|cred|login/i;
const WIRELESS = /^(?:(?:wpa\d?|wifi|wlan|ap|ipsec|vpn|tunnel|my|default)[_-]?)?psk$/i;
const WORD = /pass|pwd|psw|psk|secret|token|key|auth|cred|bearer|otp|ticket|seed/iy;

/** Places for names, a power of two; one that takes the place of another is worked out again. */
const PLACES = 1 << 13;
const remembered: (NameFacts | undefined)[] = new Array(PLACES);

/** The facts about the name that stands at [start, end). */
export function nameFacts(bytes: Buffer, start: number, end: number): NameFacts {
  let hash = end - start;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const known = remembered[place];
  if (known !== undefined && isSame(known.name, bytes, start, end)) return known;
  return (remembered[place] = factsOf(bytes.toString('latin1', start, end)));
}

function isSame(name: string, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) !== bytes[start + i]) return false;
  return true;
}

function factsOf(name: string): NameFacts {
  return {
    name,
    meaning: keyMeaning(name),
    placed: PLACED.test(name),
    login: LOGINS.test(name),
    pairs: PAIRS.test(name),
    environment: /env/i.test(name),
    constant: /^[A-Z][A-Z0-9_]*$/.test(name),
    wireless: WIRELESS.test(name),
    lastWord: lastWord(name),
  };
}

function lastWord(name: string): number {
  for (let at = name.length - 1; at >= 0; at--) {
    WORD.lastIndex = at;
    if (WORD.test(name)) return at;
  }
  return -1;
}
