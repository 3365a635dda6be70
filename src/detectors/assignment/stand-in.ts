/**
 * Values that name something, choose something or label something where a secret would stand: routes, dotted scopes, algorithms,
 * functions, choices of a setting. Separate from bystander.ts, which reads the text around, for these are told by the value and its key.
 */
import { isWord } from '../measures/dictionary.js';
import type { Seen } from './features.js';

const ROUTE_STEP = '(?:[a-z][a-z_-]*|v\\d{1,2}|\\d(?:\\.\\d)?|%s|\\{[A-Za-z_]\\w*\\})';
/** v1/objects/tickets, {url}/admin/realms/{realm}/client-secret, %s/2.0/repositories */
const ROUTE = new RegExp(`^${ROUTE_STEP}(?:/${ROUTE_STEP}){2,}/?$`);

const ALGORITHM = /^(?:argon2(?:i|d|id)?|pbkdf2|bcrypt|scrypt|yescrypt|mysql_native_password|caching_sha2_password|sha256_password|(?:[A-Z]+_)?SCRAM[_-]SHA[_-]\d{1,3}|(?:AES|ARCFOUR|DES3?)[-_]?\d{0,3}[_-](?:CTS|CBC|GCM|CTR|HMAC)[\w-]*|(?:ecdsa|ed25519|rsa)[_-]sha2?[_-][\w-]+|ssh-(?:rsa|dss|ed25519))$/i;

/** Functions of the C library that read accounts: `pwd = getpwnam(...)`, `{ NSDB_PASSWD, "getpwnam_r", ... }`. */
const ACCOUNTS = /^(?:get|set|end)(?:pw|sp|gr|pass)\w{2,8}$/;

/** What a setting about a password is set to: `update_password: "always"`, `save_password: "disable"`. */
const CHOICE = /^(?:always|never|enabled?|disabled?|on_[a-z]+(?:_[a-z]+)?|auto[-_]?generated?|auto|optional|required|allow|deny|preserve|hashed|encrypted|plaintext|inherit|none)$/;

/** Words tied by dots as scopes of editors and settings have them: keyword.control.transition.legal_none. */
function dottedNames(value: string): boolean {
  const parts = value.split('.');
  if (parts.length > 3 && /^\d$/.test(parts.at(-1)!)) parts.pop();
  if (parts.length < 3 || !parts.every((part) => /^[A-Za-z][A-Za-z_-]{0,30}\d{0,2}$/.test(part))) return false;
  const known = parts.filter((part) => part.split(/[_-]|(?<=[a-z])(?=[A-Z])/).some((word) => word.length > 2 && isWord(word.toLowerCase())));
  return known.length * 2 >= parts.length;
}

/** Words of a snake_case name that the key has, too, when the last one is among them. */
function sharedWords(words: readonly string[], value: string): number {
  const own = value.split('_');
  return words.includes(own[own.length - 1]!) ? own.filter((word) => words.includes(word)).length : 0;
}

/** Why the value only stands where a secret would, or undefined. */
export function standIn(seen: Seen): string | undefined {
  const { key, value, meaning, quote, by, behind, ahead, syntax } = seen;
  if (ROUTE.test(value)) return 'route';
  if (ALGORITHM.test(value)) return 'name of an encoding or algorithm';
  if (ACCOUNTS.test(value)) return 'name of a function';
  if ((meaning.words.length > 1 || by === 'is') && CHOICE.test(value)) return 'a choice of a setting';
  // authPassword: snmp_auth_password
  if (/^[a-z]+(?:_[a-z]+){2,}$/.test(value) && sharedWords(meaning.words, value) >= 2) return 'name of a parameter';
  if (/^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?$|^(?:[0-9a-f]{1,4}:){2,7}:?(?:\/\d{1,3})?$/i.test(value)) return 'address of a host';
  if (/^(?:is|has)[A-Z][A-Za-z]+$/.test(value)) return 'name of a field';
  if (/^[A-Za-z]+(?:\|[A-Za-z]+){2,}$/.test(value)) return 'alternatives';
  // keys of elements and icons: what opens something is longer
  if (meaning.kind === 'key' && meaning.words.length === 1 && /^[a-z0-9]{1,9}$/.test(value)) return 'short key of an element';
  if (meaning.kind === 'key' && /^[A-Za-z][A-Za-z0-9]*(?:[_-][a-z]+)*\/[a-z]+$/.test(value)) return 'name of a key';
  if (meaning.kind === 'key' && meaning.lead === 'other' && /^[0-9a-f]{4}(?:-[0-9a-f]{4}){3}$/.test(value)) return 'identifier';
  if (/^\s*\p{L}+:$/u.test(value)) return 'label';
  if (quote === '' && by === '::=') return 'code: type';
  if (quote === '' && by === ' ' && /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+:?$/.test(value)) return 'name of a constant';
  // PASSWORD: OLD_PASSWORD's page, BCRYPT$$: the start of a hash
  if (/^(?:crypt|bcrypt|pbkdf2|argon2|scrypt|md5|sha1)\w*\${2}$/.test(value)) return 'start of a hash';
  if (/^__string[A-Z]\w*$/.test(value)) return 'code: type';
  if (/^\d+(?:\.\d+){5,}$/.test(value)) return 'identifier of an object';
  if (/^[([^]*\[[^\]]*[A-Za-z0-9]-[A-Za-z0-9]/.test(value) && /[\]}][+*?{$)]|[+*]\$?$/.test(value)) return 'regular expression';
  if (quote === '' && /^[A-Za-z_]\w*\$\d+$/.test(value)) return 'code: variable';
  if (/^(?:org|com|net|io|de|dev)\.[a-z][\w-]*(?:\.[a-z][\w-]*){2,}$/.test(value)) return 'name of a package';
  if (value.toLowerCase() === `${key.toLowerCase()}s`) return 'the word itself';
  if (/^(?:true|false)\|/.test(value)) return 'flags';
  if (value === 'x-oauth-basic' || value === 'x-access-token') return 'the word that stands beside a token';
  if (/^\{\s*\\?"(?:kty|alg|use|kid|crv)\\?"/.test(value)) return 'data, read by itself';
  if (/^[A-Za-z][^\W_]*[-_][\w-]*(?:,[A-Za-z][^\W_]*[-_][\w-]*)+$/.test(value)) return 'list of names';
  if (/^[[(]\s*\d[\w.]*\s*,\s*(?:\d[\w.]*)?\s*[\])]$/.test(value)) return 'version';
  if (/^UUID=/.test(value)) return 'identifier';
  if (/^(?:tru|pub|sec|ssb|sub|uid|fpr):[\w:-]*:/.test(value)) return 'listing of keys';
  if (/^[a-z]+ passwd$/.test(value)) return 'command';
  if (/^pass_?(?:to|through|on|by|along|down)(?![a-z])/i.test(key)) return 'a pass over something';
  // salt '*' host.get root bad-password 'ntpd': the name is itself a value
  if (by === ' ' && /^(?:bad|wrong|fake)-/.test(key)) return 'the name is itself a value';
  if (/^[A-Z]\w+::[A-Za-z]\w*$/.test(value)) return 'member of a class';
  if (/^\d{2,5}:\d{2,5}(?:\/(?:tcp|udp))?$/.test(value)) return 'ports';
  if (/(?:^|\/)RPM-GPG-KEY-[\w.*-]+$/.test(value)) return 'file name';
  if (/^(?:dword|qword|hex(?:\(\w\))?):[0-9a-f,]+$/i.test(value)) return 'number';
  if (/^\d:_?[0-9A-F]{32}$/.test(value)) return 'identifier';
  if (/^classpath\*?:/.test(value)) return 'reference to a file';
  if (/^[\w*[\]),.-]+\/\*|^\w+\*\/$/.test(value)) return 'code: comment';
  // dump_data_pw("calc digest:", ...): what is printed ahead of it
  if (syntax === 'call' && quote !== '' && /[:\s]$|\\n$/.test(value)) return 'label';
  if (/^(?:lookup|query|q)$/.test(by) && syntax === 'argument') return 'the name of what is asked for elsewhere';
  if (syntax === 'wrapped' && /^(?:get_?)?(?:config|settings?|options?)$/i.test(by) && /^[a-z_]\w*(?:[.-][a-z_]\w*)+$/.test(value)) return 'the name of what is asked for elsewhere';
  if (value === key && value.length >= 6 && key.toLowerCase() !== meaning.head) return "the key's own words";
  if (/\b(?:g|u)?uid\b|guid/i.test(meaning.words.join(' ')) && /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i.test(value)) return 'identifier';
  if (syntax === 'line' && /^\w+ (?:to|for|of|when|that|which|used)\b/.test(value) && value.startsWith(meaning.head)) return 'sentence';
  if (syntax === 'cell' && /^[a-z][\w-]*_[a-z]+$/.test(value) && value.endsWith(meaning.head)) return 'list of names';
  if (quote === '' && by === ':' && /^\s*\((?:const|void|int|char|struct|unsigned)\b/.test(behind)) return 'code: type';
  // DEBUG("chgpasswd: oldpass contains control characters"): a message that opens with the name of a program
  if (quote === '' && by === ':' && /["'`]$/.test(ahead) && /^[a-z]+$/.test(value) && /^ [a-z][a-z']{1,14}(?: [a-z]|[!.,:;\\"'])/.test(behind)) return 'prose';
  // <code>--password</code> options are read from a file
  if (by === 'cell' && /<(?:code|tt|kbd|samp|em)>-{0,2}$/.test(ahead) && /^[a-z]+(?:[.,]$|(?: [a-z']+){2})/.test(value)) return 'prose';
  if (quote === '' && by === ' ' && /^;/.test(behind) && /^[a-z]+$/.test(value) && value.endsWith(meaning.head)) return 'code: declaration';
  if (quote === '' && by === ' ' && key.includes('_') && /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(value) && key.slice(0, key.indexOf('_')) === value.slice(0, value.indexOf('_'))) return 'list of names';
  if (quote === '' && !seen.inner && /^[a-z]+(?:_[a-z]+)+$/.test(value) && /_(?:passw(?:or)?d|passphrase|pw|token|key|secret)$/.test(value) && /^\s*[,)]/.test(behind)) return 'code: variable';
  if (quote === '' && /^[A-Z][a-z]+-[A-Z][A-Za-z]+$/.test(value) && /^\s+[$-]/.test(behind)) return 'code: call';
  if (quote !== '' && by === ' ' && /^[a-z][\w-]*(?:\.[a-z][\w-]*)+(?:\/[\w.-]+)+$/.test(value)) return 'module';
  // LDAP_OBJ_TRUST_PASSWORD "sambaTrustPassword"
  if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(key) && /^[a-z]+(?:[A-Z][a-z]+){2,}$/.test(value) && value.toLowerCase().endsWith(key.toLowerCase().split('_').slice(-2).join(''))) return 'name of a setting';
  if (dottedNames(value) && (meaning.kind !== 'password' || new RegExp(`${meaning.head}s?$`, 'i').test(value))) return 'dotted name';
  if (meaning.kind === 'key' && /^\w+(?:,\w+=\w+)+/.test(value)) return 'name with its tags';
  if (meaning.kind !== 'password' && /^[a-z]+(?::[a-z][a-z0-9_-]*){2,}$/.test(value)) return 'name in a namespace';
  if (meaning.kind === 'token' && /^1[4-9]\d{11}$/.test(value)) return 'a time';
  if (meaning.kind === 'token' && /^[a-z]?\d{0,2}-?\d+(?:_\d+){3,}$/.test(value)) return 'a position, where a list goes on';
  return undefined;
}
