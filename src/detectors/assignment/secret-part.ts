/**
 * What of an assigned value is the secret: without blanks, marks of emphasis, the scheme or the user ahead of it. Separate from named.ts
 * because a value that holds more than the secret is rare, and each way has a question of its own.
 */
import type { KeyPlace, Place } from './grammar/place.js';
import { asKind, type KeyMeaning } from './key-name.js';

export interface Part {
  /** Half-open, as indices into the text. */
  start: number;
  end: number;
  /** What stands there. */
  raw: string;
  /** Of the key, with what the value says of it. */
  meaning: KeyMeaning;
}

/** @returns undefined where the value belongs to an anchor of its own */
export function secretPart(key: KeyPlace, hit: Place, meaning: KeyMeaning): Part | undefined {
  const { start, end, quote } = hit.value;
  const part: Part = { start, end, raw: key.text.slice(start, end), meaning };
  // no token begins or ends in a blank; a passphrase may
  if (quote !== '' && meaning.kind !== 'password') {
    const trimmed = part.raw.trim();
    if (trimmed.length < part.raw.length) cut(part, part.raw.length - part.raw.trimStart().length, trimmed);
  }
  // a string over lines begins and ends with a line of its own
  if (quote.length === 3 && part.raw.includes('\n')) cut(part, part.raw.length - part.raw.trimStart().length, part.raw.trim());
  if (quote === '' && part.raw.endsWith('**') && key.text.slice(start - 2, start) === '**') cut(part, 0, part.raw.slice(0, -2));
  // "${1:-x}": what a shell takes when it is given nothing
  const otherwise = WITHOUT.exec(part.raw);
  if (otherwise !== null) cut(part, otherwise[0].length - otherwise[1]!.length - 1, otherwise[1]!);
  // how Spring says that a password is kept as it is
  if (part.raw.startsWith('{noop}')) cut(part, 6, part.raw.slice(6));
  if (SCHEMED.has(meaning.kind) && !withoutScheme(key, hit, part)) return undefined;
  if (meaning.kind === 'credential' && quote === '') behindUser(key, hit, part);
  // behind a double colon LDIF writes base64, in which a slash parts nothing
  const user = hit.by !== '::' && /[/:|]/.test(part.raw) ? USER_FIRST.exec(part.raw) : null;
  if (user !== null && (holdsUser(key, part.meaning) || (hit.syntax === 'option' && part.meaning.kind === 'auth' && part.raw[user[0].length - 1] === ':'))) {
    cut(part, user[0].length, part.raw.slice(user[0].length));
    part.meaning = asKind(part.meaning, 'password');
  } else if (hit.by === 'auth') part.meaning = asKind(part.meaning, 'password');
  return part;
}

/** @param from characters ahead of what is left */
function cut(part: Part, from: number, left: string): void {
  part.start += from;
  part.end = part.start + left.length;
  part.raw = left;
}

const WITHOUT = /^\$\{\w{1,40}:?-([^\s{}$"'`]{4,100})\}$/;

/** Kinds of keys whose value may begin with the scheme that it is sent by. */
const SCHEMED: ReadonlySet<string> = new Set(['auth', 'token', 'credential']);
const SCHEME = /^(?:bearer|basic|token|api-?key|api-?token|apikey|oauth|key|jwt|sso-key|genie-?key|sswv?s|aws|digest|negotiate|ntlm|[a-z][\w-]{1,24}(?:key|token))[ \t=]+["']?(?=\S{6,}$)/i;
const BEHIND_SCHEME = /^(?:token|api-?key|api-?token|apikey|oauth|key|jwt|genie-?key|sswv?s|[a-z][\w-]{1,24}(?:key|token))[ \t=]+([^\s"'`,;]{8,300})/i;

/** @returns false for Basic and Bearer, which are anchors of their own */
function withoutScheme({ text }: KeyPlace, hit: Place, part: Part): boolean {
  const { start, raw } = part;
  const scheme = SCHEME.exec(raw);
  if (scheme !== null) {
    if (/^(?:bearer|basic)/i.test(raw)) return false;
    cut(part, scheme[0].length, raw.slice(scheme[0].length));
  } else if (hit.value.quote === '' && part.meaning.kind === 'auth' && hit.by === ':') {
    const behind = BEHIND_SCHEME.exec(text.slice(start, start + 330));
    if (/^(?:bearer|basic)$/i.test(raw)) return false;
    if (behind !== null) cut(part, behind[0].length - behind[1]!.length, behind[1]!);
  }
  return true;
}

/** Creds: user / x */
function behindUser({ text, name }: KeyPlace, { value: { after } }: Place, part: Part): void {
  if (!/^creds?$|^credentials?$/i.test(name)) return;
  const apart = /^ [/|:] (\S{4,80})/.exec(after + text.line(part.end + after.length, 90 - after.length));
  if (apart === null || !/^[\w.@-]+$/.test(part.raw)) return;
  cut(part, part.end + 3 - part.start, apart[1]!);
  part.meaning = asKind(part.meaning, 'password');
}

/** The user's name ahead of a password: `id/pw: app/x`, `credentials: app:x`. */
const USER_FIRST = /^[A-Za-z][\w.@-]{0,40}[ ]?[/:|][ ]?(?=[^\s/:|]{3,}$)/;

function holdsUser({ text, start, name }: KeyPlace, meaning: KeyMeaning): boolean {
  if (/user_?p(?:ass(?:word)?|wd?)$|(?:basic|http|proxy|sst)_?auth$/i.test(name)) return true;
  if (meaning.kind === 'credential') return /^creds?$|^credentials?$/i.test(name);
  return /\b(?:id|user|username|login|u)[ ]?[/:|][ ]?$/i.test(text.slice(start - 14, start));
}
