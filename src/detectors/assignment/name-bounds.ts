/** Where the name around a key word begins and ends, on bytes. Separate because most hits end with what follows their name, before anything else is loaded. */
import { byteTable } from '../../util/byte-table.js';

/** How far an assignment around a hit is read. */
export const REACH = { before: 256, after: 1024 } as const;

/** Words of names that speak of a secret, and what is looked for with them. Lower case, at least 3 bytes; `login` is the last. */
export const NAMES = [
  'pass', 'pwd', 'psw', 'kennwort', 'contrase', 'senha', 'wachtwoord', 'parola', 'secret', 'token', 'key', 'auth', 'cred', 'bearer', 'otp', 'pw:', 'pw=', '_pw', 'pw ', 'pw"', "pw'", 'pw>', 'pword', 'jwt=', 'jwt:', '_jwt', '_pat=', '_pat:', '_pat ', 'psk', 'ticket', 'seed', 'pw,', 'clave', 'mdp', 'heslo', 'haslo', 'has\xc5\x82o', 'losenord', 'l\xc3\xb6senord', 'salasana', 'adgangskode', 'lozinka', 'jelsz', 'sifre', '\xc5\x9fifre', '\xc5\x9eifre', 'pw)', 'pepper',
  'login',
];

/** Words at which a name is read. */
export const KEY_WORDS = ['pass', 'pwd', 'psw', 'psk', 'secret', 'token', 'key', 'auth', 'cred', 'bearer', 'otp', 'ticket', 'seed'];

/** What a string literal can begin with, its prefixes and escaped marks included. */
export const OPENS_STRING = byteTable('bBrRuUfFLN@$"\'`\\&%\xe2');
/** Bytes that may follow a name when something is assigned to it. */
const FOLLOWS = byteTable('"\'`=: \t([])},<>*&\\?!|{\r\n', '-', '~+,_%\xe2\xef');
const NAME = byteTable('A-Za-z0-9_$\xc3-\xdf', '-');
const [DASH, DOLLAR, DOT] = [45, 36, 46];
/** Farthest end of a name behind its key word, and farthest start ahead of it. */
const LONGEST_BEHIND = 64;
const LONGEST_AHEAD = 80;

/** @param word length of the key word at `at` */
export function nameEnd(bytes: Uint8Array, hi: number, at: number, word: number): number {
  let end = at + word;
  // what stands behind the word is no part of it: `pw:`
  if (NAME[bytes[end - 1]!] === 0) end -= 1;
  const furthest = Math.min(hi, at + LONGEST_BEHIND);
  while (end < furthest && (NAME[bytes[end]!] === 1 || (bytes[end] === DOT && end + 1 < hi && NAME[bytes[end + 1]!] === 1 && bytes[end - 1] !== DOT))) end += bytes[end]! >= 0xc3 && bytes[end]! < 0xe0 && end + 1 < furthest ? 2 : 1;
  while (end > at && (bytes[end - 1] === DASH || bytes[end - 1] === DOLLAR)) end -= 1;
  return end;
}

export function nameStart(bytes: Uint8Array, lo: number, at: number): number {
  let start = at;
  const first = Math.max(lo, at - LONGEST_AHEAD);
  while (start > first && (NAME[bytes[start - 1]!] === 1 || bytes[start - 1] === DOT)) start -= 1;
  while (start < at && !isAlphanumeric(bytes[start]!) && bytes[start]! < 128) start += 1;
  return start;
}

/** The lowest offset that told where a name begins. */
export function lookedAhead(bytes: Uint8Array, lo: number, start: number): number {
  let at = start - 1;
  while (at >= lo && bytes[at]! < 128 && (NAME[bytes[at]!] === 1 || bytes[at] === DOT)) at -= 1;
  return at;
}

/** The offset behind what told where a name ends. */
export function lookedBehind(bytes: Uint8Array, hi: number, end: number): number {
  let at = end;
  while (at < hi && (bytes[at] === DASH || bytes[at] === DOLLAR)) at += 1;
  return at + 2;
}

/** Whether something may be assigned to a name that ends here. */
export function mayBeAssigned(bytes: Uint8Array, hi: number, end: number): boolean {
  return end < hi && FOLLOWS[bytes[end]!] === 1;
}

function isAlphanumeric(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}
