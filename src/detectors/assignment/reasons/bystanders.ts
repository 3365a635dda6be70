/**
 * Values that only stand where a secret would: told by the text around them, or by what their writing is made for (style sheets,
 * build scripts, translations, keyword lists). Separate from identifiers.ts, which asks what a value names.
 */
import { isWord } from '../../measures/dictionary.js';
import { COMMON, type Seen } from '../features.js';
import type { Case } from './case.js';

/** Characters that text has none of; random bytes have one in eight. */
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]/;
const LATIN_SIGNS = /[\xa0-\xbf\xd7\xf7]/g;

/** A value from compressed or compiled bytes. */
function rawBytes(value: string): boolean {
  if (CONTROL.test(value)) return true;
  const foreign = value.match(/[\x80-\xff]/g)?.length ?? 0;
  return foreign >= 0.4 * value.length && (value.match(LATIN_SIGNS)?.length ?? 0) >= 2;
}

/** Signs of base85 and ASCII85, without those that addresses and lists of settings are full of. */
const SIGNS_OF_85 = /[!$*<>^`{|}~()#@]/g;

const SETTING_AHEAD = /(?:^|[;&?])[A-Za-z][\w.-]*=[^;&=]*[;&]$|[/.][\w.-]*\?$/;
const signs = (text: string): number => new Set(text.match(SIGNS_OF_85)).size;

/** The name is two letters or four within a line of encoded bytes (get-pip.py, PostScript, binary patches): no blank in it, signs of many kinds, digits. */
function withinEncodedBytes({ key, ahead, value, behind, quote, meaning }: Seen): boolean {
  if (quote !== '' || meaning.head.length > 4) return false;
  const front = /\S*$/.exec(ahead)![0];
  const run = front + value + /^\S*/.exec(behind)![0];
  if (SETTING_AHEAD.test(front) || !/\d/.test(run) || !/[A-Z]/.test(run)) return false;
  // uuencoded lines have capitals alone
  if (!/[a-z]/.test(run)) return run.length >= 48 && signs(run) >= 5;
  // a name that opens its line is one, unless it is as random as the rest
  if (front.length < 6) return (/\w/.test(front) || /\d/.test(key)) && run.length >= 48 && signs(run) >= 5;
  return run.length >= 32 && signs(run) >= 4 && (!/["']$/.test(front) || signs(front) >= 4);
}

const PSEUDO_CLASS = /^:?(?:hover|focus(?:-within|-visible)?|active|visited|disabled|enabled|checked|before|after|first-child|last-child|not|nth-child|placeholder|invalid|valid|required|read-only|autofill)(?=[,:.{[(]|$)/;

function selector({ value, behind, by, quote }: Seen): boolean {
  if (by === ':' && quote === '' && PSEUDO_CLASS.test(value) && (/[,:{[(]/.test(value.slice(1)) || /^\s*[{,]/.test(behind))) return true;
  if (/^\w*\[[\w-]+[~^$*|]?=[^\]]*\]$/.test(value)) return true;
  return /^[#.][A-Za-z][\w-]*$/.test(value) && (/^\s*[{,]/.test(behind) || /pass|pwd|token|secret|key/i.test(value));
}

const ESCAPED = /\\u([0-9a-fA-F]{4})/g;

/** Words of a translation, written with escapes. Passwords are seldom, keys and tokens never made of them. */
function escapedText({ value, meaning }: Seen): boolean {
  if (!/\\u[0-9a-fA-F]{4}/.test(value)) return false;
  const text = value.replace(ESCAPED, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  if (!/[^\x00-\x7f]/.test(text)) return false;
  if (meaning.kind !== 'password') return /\p{L}/u.test(text.replace(/[\x00-\x7f]/g, ''));
  return /^[\p{L}\p{M}\p{P}\s]+$/u.test(text) || (/\s/.test(text) && /^[\p{L}\p{M}\p{P}\p{N}\s]+$/u.test(text)) || /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2}/.test(text);
}

const OUTCOME = /^(?:x?pass(?:ed)?|x?fail(?:ed)?|softfail|neutral|none|permerror|temperror|skip(?:ped)?|error)$/i;

/** A pass over something, or a test that passed. */
function otherPass({ key, value, by, quote, ahead, behind, meaning }: Seen): string | undefined {
  if (meaning.head !== 'pass') return undefined;
  if (value.split(/[:|,]/).every((part) => OUTCOME.test(part))) return 'outcomes of a check';
  if (/^(?:all|any)Pass$/.test(key)) return 'a test of several';
  // "PASS": "passive", as linguists write it
  if (key === 'PASS' && /^pass(?:ive|age|enger|ing)s?$/i.test(value)) return 'abbreviated';
  // fi # $pass = conv
  if (key === 'pass' && quote === '' && /#\s*\$$/.test(ahead)) return 'a pass over something';
  if (by !== ':' || quote !== '' || !/^\s+[A-Za-z({%<\d]/.test(behind) || /\b(?:user|login|host|account)/i.test(ahead)) return undefined;
  if (key === 'PASS') return 'outcome of a test';
  return /[A-Za-z0-9][ -]$/.test(ahead) && /^[a-z]+$/.test(value) ? 'a pass over something' : undefined;
}

/** `--password options can't be used`, `KEY: password of the database`: a word, and others behind it. */
function prose({ value, syntax, by, quote, ahead, behind }: Seen): boolean {
  // ACL user= and password= result tags
  if (quote === '' && by === '=' && /(?:[a-z]{2,} ){2}/.test(ahead) && /^ [a-z]{3,}/.test(behind) && /^[a-z]+$/.test(value) && isWord(value)) return true;
  return quote === '' && syntax !== 'line' && syntax !== 'cell' && by !== 'is' && /^[A-Za-z]+$/.test(value) && (/^[`'"]?,?(?: [a-z][a-z']{0,14}){2}/.test(behind) && isWord(value.toLowerCase()) || (by === ':' && /[A-Za-z] $/.test(ahead) && /^ [A-Za-z]{2,}/.test(behind) && value === value.toLowerCase()));
}

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);

/** Names in capitals whose value is the name in small letters: `CONF_KEYFILE_PASSWORD = "keyfile_password"`. */
function constantOfName({ key, value }: Seen): boolean {
  if (!/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(key) || !/^[a-z][a-z0-9]*(?:[._-][a-z0-9]+)*$/.test(value)) return false;
  const names = new Set(key.toLowerCase().split('_').map(singular));
  const words = value.split(/[._-]/).map(singular);
  return words.length === 1 ? key.toLowerCase().endsWith(`_${value}`) && !COMMON.test(value) : words.filter((word) => names.has(word)).length >= 2;
}

/** camelCase of words (`iChargeTotal`, `airtableOAuth2Api`), which no generated key is. */
function camelCaseName(value: string): boolean {
  if (value.length > 48 || !/^[a-z]+\d?(?:[A-Z][a-z]*\d?)+$/.test(value)) return false;
  const letters = value.replace(/\d/g, '').length;
  let known = 0;
  for (const word of value.match(/[A-Z]?[a-z]+/g) ?? []) if (word.length >= 4 && isWord(word.toLowerCase())) known += word.length;
  return value.length - letters <= 2 && known >= 0.4 * letters;
}

const DEFINE = /^[ \t]*#[ \t]*define\b/;
const LIST_ITEM = /^[A-Za-z]+(?:\d[-_]?[A-Za-z]+|[-_][A-Za-z]+)*\d?$/;
/** An element ahead of the one that is taken for a name. */
const NO_FIRST = /["'][\w-]{1,40}["'],\s{0,4}["'`]$/;

/** Calls that take a type or a place ahead of the name. */
const SETTER = /StringVar$|^of$|^(?:resValue|buildConfigField|set|put|add|define|env|header|with|insert|config)/i;

/** Names in a list of three and more, or of two of a kind: `["current-password", "new-password"]`. */
function listed({ value, quote, syntax, by, keyQuoted, ahead, behind, meaning }: Seen): boolean {
  if (quote === '' || syntax !== 'argument' || !keyQuoted) return false;
  if (!SETTER.test(by) && NO_FIRST.test(ahead) && /^[\w-]+$/.test(value)) return true;
  // three digits apart are no name's
  if (!LIST_ITEM.test(value) || /(?:\D*\d){3}/.test(value)) return false;
  return /^\s*,\s*(?:["'`]|$)/.test(behind) || (/\[\s*["'`]$/.test(ahead) && /^\s*\]/.test(behind) && value.toLowerCase().includes(meaning.head));
}

/** Words, and names that have a digit of their own. */
const WORD = '(?:[a-z]+|k8s|sha(?:1|256|512)|md5|oauth2|x509|ed25519|base64|utf8|ipv[46]|s3)';
const WORDS = new RegExp(`^${WORD}(?:[-.]${WORD}){1,8}$|^${WORD}(?:_${WORD}){1,6}$`);

export const BYSTANDERS: readonly Case[] = [
  { when: ({ value }) => rawBytes(value), reason: 'bytes, no text' },
  { when: withinEncodedBytes, reason: 'encoded bytes' },
  { when: ({ key }) => /^no_?pass/i.test(key), reason: 'the name says that there is none' },
  { when: escapedText, reason: 'text for people' },
  { when: selector, reason: 'selector' },
  { reason: otherPass },
  { when: prose, reason: 'prose' },
  { when: constantOfName, reason: 'name of a setting' },
  { when: ({ ahead }) => /(?:err(?:or)?s?|messages?|labels?|placeholders?|descriptions?|titles?|hints?)\[\s*["']?$/i.test(ahead), reason: 'message' },
  { when: ({ value, ahead }) => /\bclass(?:Name)?\s*=\s*(?:["'][\w -]*)?$|<(?:code|span|i|b|em) class=["'][^"'<>]*["']>$/.test(ahead) || /<\/?(?:span|td|p|b|i|code|div|em|strong|a|br|li)\b/.test(value), reason: 'markup' },
  { when: ({ key, value, ahead }) => /\bac_(?:cv|fn)_/.test(`${ahead}${key} ${value}`), reason: 'code of autoconf' },
  { when: ({ key }) => /^log_?[io]n_?(?:get|cap|is|has|class|close|tty|check|shell|time)/i.test(key), reason: 'a call that takes no password' },
  { when: ({ quote, behind }) => quote !== '' && /^\s*[=!]==?/.test(behind), reason: 'compared with something else' },
  { when: listed, reason: 'list of names' },
  { value: /^[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+$/, when: ({ value, meaning, quote, by, behind }) => quote === '' && (by === ':' || by === '?:') && /^\s*[}>;]/.test(behind) && singular(value.toLowerCase()).endsWith(singular(meaning.head)), reason: 'code: type' },
  { value: /^[a-z]+(?:[A-Z][a-z]+)+$/, when: ({ value, quote }) => quote === '' && /(?:Token|Password|Passwd|Secret|Key|Credentials?)$/.test(value), reason: 'code: variable' },
  { value: /^[a-z]+$/, when: ({ key, value, quote, by, behind }) => quote === '' && by === '=' && /^\s*;/.test(behind) && value.endsWith(key), reason: 'code: variable of the same name' },
  { value: /^\d+\]=/, reason: 'code: member of an enumeration' },
  { value: /^\$\w+(?:\[|->|-&gt;)|^#\{[^}]*$/, reason: 'code: variable' },
  { value: /^\{\s*\\?"keys\\?"\s*:/, when: ({ quote }) => quote !== '', reason: 'data, read by itself' },
  { value: /^[[{]\s*[{"[]/, when: ({ value, quote }) => quote !== '' && !/[A-Za-z0-9]{16}/.test(value), reason: 'data, read by itself' },
  { value: /^\w+:"/, when: ({ quote }) => quote === '`', reason: 'tag of a field' },
  { value: /^--[a-z][\w-]*$/, reason: 'name of an option' },
  { value: /^(?:field|label|input|form|text|button)_[a-z_]+$/, reason: 'label' },
  { value: /^(?:invalid|cannot|bad|wrong|missing|unknown|no|incorrect)_[a-z_]+$|^[a-z_]+_(?:failed|invalid|required|missing|error|incorrect|mismatch)$/, reason: 'code of an error' },
  { value: /^[a-z][a-z.-]*\/v\d+(?:(?:alpha|beta)\d+)?$/, reason: 'version of an interface' },
  { when: ({ meaning }) => /^err(?:code|no)$/.test(meaning.words[0]!) || /^(?:handle|nonce|schemes?|hashers?)$/.test(meaning.words[meaning.words.length - 1]!), reason: 'the name speaks of something about a secret' },
  { value: /^[a-z][\w-]*[_-](?:pw|pass|passwd|password|token|secret|key)\d*$/, when: ({ value, meaning, quote, by }) => by.trim() === '' && quote === '' && value.endsWith(meaning.head), reason: 'list of names' },
  { value: /^dep:[\w-]+$/, reason: 'feature of a package' },
  { value: /^commit:[0-9a-f]{7,40}$/, reason: 'commit' },
  { value: /^v\d+\.\d+\.\d+-(?:[\w.]+\.)?\d{14}-[0-9a-f]{12}$/, reason: 'version' },
  { value: /^[a-z][\w-]*:(?:[\w-]*[-_])?(?:api[-_]?key|key|token|secret|password)$/i, when: ({ value }) => !/^(?:user|admin|root)/i.test(value), reason: 'name of a secret in a store' },
  { when: ({ key, ahead }) => /checksum\/$/.test(ahead) || /[A-Za-z0-9+/]{20}[+/]$/.test(ahead) || /sha\d{1,3}-[A-Za-z0-9+/]{20,}$/.test(key), reason: 'digest' },
  { when: ({ key }) => /^image_?pull_?secrets?$/i.test(key), reason: 'name of a secret' },
  { value: /^[a-z_]\w*(?:\.\w+)+:[A-Z]\w+$/, reason: 'class in a module' },
  { value: /^ansible_[a-z_]+$/, reason: 'name of a variable' },
  { value: /^[a-z]+(?:\.[a-z]+)+#\w+$/, reason: 'name of a shape' },
  { value: /^[a-z][A-Za-z]*(?:\.[a-z][A-Za-z]*)+=(?:!|[a-z]+\()/, when: ({ quote }) => quote === '', reason: 'code: assignment' },
  // the user stands first: store_password("alice", "...")
  { when: ({ key, quote, behind, syntax }) => syntax === 'call' && quote !== '' && /pass/i.test(key) && !/auth|cred/i.test(key) && /^\s*,\s*[bru]?["']/.test(behind), reason: 'a user ahead of the password' },
  { when: ({ key, value, meaning }) => meaning.words.length > 1 && key.length >= 8 && new RegExp(`^my[_-]?${key.replace(/[^A-Za-z0-9]/g, '.')}$`, 'i').test(value), reason: "the key's own words" },
  { value: /^\/{1,2}[\w*]+(?:\[\d+\])?(?:\/[\w*@.-]+(?:\[[^\]]*\])?)+$/, when: ({ value }) => value.includes('['), reason: 'path in a document' },
  { value: /^[A-Z]{2,}(?:_(?:[A-Z*]+\d{0,2}|\d{1,2})){2,}[,;]?$|^[A-Z]{2,12}(?:PASSWORD|PASSWD|TOKEN|SECRET)$/, reason: 'name of a constant' },
  { value: /^(?:Proxy-)?Authorization$|^WWW-Authenticate$/i, reason: 'name of a header' },
  { when: ({ value, meaning }) => meaning.kind !== 'password' && value.length < 4, reason: 'too short' },
  { value: /^[0-9A-F]{16,20}$|^[0-9A-F]{40}$/, when: ({ key, meaning, ahead }) => meaning.kind !== 'password' && /\b(?:RSA|DSA|ECDSA|EDDSA|GPG|PGP)\b|gpg|pgp|repo|apt|keyserver/.test(`${ahead} ${key.replaceAll('_', ' ')}`), reason: 'id of a key' },
  { when: ({ value, meaning }) => meaning.kind !== 'password' && camelCaseName(value), reason: 'name of a field' },
  // #define ADDR_CONFIG_TOKEN "snmpTlstmAddr": no digit and few humps
  { value: /^[a-z]{2,}(?:[A-Z]{1,3}[a-z]{2,}){1,6}[A-Z]{0,2}$/, when: ({ meaning, syntax, ahead, value }) => meaning.kind === 'token' && (syntax === 'directive' || DEFINE.test(ahead)) && value.length <= 28, reason: 'name of a setting' },
  { value: WORDS, when: ({ meaning, syntax, by, value }) => meaning.kind !== 'password' && syntax !== 'prose' && !(syntax === 'call' && by === 'call' && (value.match(/-/g)?.length ?? 0) >= 3), reason: 'words, as a name has them' },
  { value: /^[a-z]+(?: [A-Za-z]+){3,}$/, when: ({ meaning, syntax }) => meaning.kind === 'secret' && syntax === 'line', reason: 'sentence' },
  { value: /^\d{1,10}(?:\\[rn])*$/, when: ({ meaning }) => meaning.kind !== 'password' && meaning.kind !== 'secret' && meaning.kind !== 'otp', reason: 'number' },
];
