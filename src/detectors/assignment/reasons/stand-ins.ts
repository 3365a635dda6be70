/**
 * Values that name something, choose something or label something where a secret would stand: routes, dotted scopes, algorithms,
 * functions, choices of a setting. Separate from bystanders.ts, which reads the text around, for these are told by the value and its key.
 */
import { isWord } from '../../measures/dictionary.js';
import { BRACED_UUID } from '../uuid.js';
import type { Case } from './case.js';

const ROUTE_STEP = '(?:[a-z][a-z_-]*|v\\d{1,2}|\\d(?:\\.\\d)?|%s|\\{[A-Za-z_]\\w*\\})';
/** v1/objects/tickets, {url}/admin/realms/{realm}/client-secret, %s/2.0/repositories */
const ROUTE = new RegExp(`^${ROUTE_STEP}(?:/${ROUTE_STEP}){2,}/?$`);

const ALGORITHM = /^(?:WPA\d?-(?:Personal|PSK|Enterprise|EAP)|argon2(?:i|d|id)?|pbkdf2|bcrypt|scrypt|yescrypt|mysql_native_password|caching_sha2_password|sha256_password|(?:[A-Z]+_)?SCRAM[_-]SHA[_-]\d{1,3}|(?:AES|ARCFOUR|DES3?)[-_]?\d{0,3}[_-](?:CTS|CBC|GCM|CTR|HMAC)[\w-]*|(?:ecdsa|ed25519|rsa)[_-]sha2?[_-][\w-]+|ssh-(?:rsa|dss|ed25519)|MONGODB-(?:CR|X509|AWS|OIDC))$/i;

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

/** Words for a password that labels of forms and their translations have as often as notes do. */
const LABELS: ReadonlySet<string> = new Set(['adgangskode', 'losenord', 'salasana', 'lozinka', 'passord', 'jelszo', 'heslo', 'haslo', 'sifre', 'clave', 'mdp']);

/** Words of a snake_case name that the key has, too, when the last one is among them. */
function sharedWords(words: readonly string[], value: string): number {
  const own = value.split('_');
  return words.includes(own[own.length - 1]!) ? own.filter((word) => words.includes(word)).length : 0;
}

export const STAND_INS: readonly Case[] = [
  { value: ROUTE, reason: 'route' },
  { value: ALGORITHM, reason: 'name of an encoding or algorithm' },
  { value: ACCOUNTS, reason: 'name of a function' },
  { value: CHOICE, when: ({ meaning, by }) => meaning.words.length > 1 || by === 'is', reason: 'a choice of a setting' },
  // authPassword: snmp_auth_password
  { value: /^[a-z]+(?:_[a-z]+){2,}$/, when: ({ value, meaning }) => sharedWords(meaning.words, value) >= 2, reason: 'name of a parameter' },
  { value: /^\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?$|^(?:[0-9a-f]{1,4}:){2,7}:?(?:\/\d{1,3})?$/i, reason: 'address of a host' },
  { value: /^(?:is|has)[A-Z][A-Za-z]+$/, reason: 'name of a field' },
  { value: /^[A-Za-z][A-Za-z0-9]*(?:\|[A-Za-z][A-Za-z0-9]*){2,}$/, reason: 'alternatives' },
  // keys of elements and icons: what opens something is longer
  { value: /^[a-z0-9]{1,9}$/, when: ({ meaning }) => meaning.kind === 'key' && meaning.words.length === 1, reason: 'short key of an element' },
  { value: /^[A-Za-z][A-Za-z0-9]*(?:[_-][a-z]+)*\/[a-z]+$/, when: ({ meaning }) => meaning.kind === 'key', reason: 'name of a key' },
  { value: /^[0-9a-f]{4}(?:-[0-9a-f]{4}){3}$/, when: ({ meaning }) => meaning.kind === 'key' && meaning.lead === 'other', reason: 'identifier' },
  { value: /^\s*\p{L}+:$/u, reason: 'label' },
  { when: ({ quote, by }) => quote === '' && by === '::=', reason: 'code: type' },
  { value: /^_?[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+:?$/, when: ({ quote, by }) => quote === '' && by === ' ', reason: 'name of a constant' },
  // PASSWORD: OLD_PASSWORD's page, BCRYPT$$: the start of a hash
  { value: /^(?:crypt|bcrypt|pbkdf2|argon2|scrypt|md5|sha1)\w*\${2}$/, reason: 'start of a hash' },
  { value: /^__string[A-Z]\w*$|^\?(?:string|boolean|number|date|any)$/, reason: 'code: type' },
  // what a field of a form is filled with
  { value: /^(?:current|new)-password$/, when: ({ quote }) => quote !== '', reason: 'name of a field' },
  // client(credential=credential)
  { when: ({ key, value, quote, by, behind }) => quote === '' && by === '=' && value === key && /^\s*[)]/.test(behind), reason: 'code: variable of the same name' },
  // 334 VXNlcm5hbWU6: how mail servers ask
  { value: /^(?:\+ )?(?:VXNlcm5hbWU[6=]|VXNlciBOYW1l(?:AA==|Og==)?|UGFzc3dvcmQ[6=A]|dXNlcm5hbWU6|cGFzc3dvcmQ6)$/, reason: 'prompt of a protocol' },
  // userPassword:: e1NTSEF9...: {SSHA} and its like in base64, as LDIF writes them
  { value: /^e[0-3][A-Za-z0-9+/]{6,}={0,2}$/, when: ({ value }) => /^\{[\w-]{2,20}\}./.test(Buffer.from(value, 'base64').toString('latin1')), reason: 'hash' },
  // runas_pw = sudo_user.pw
  { value: /^[a-z_]\w*(?:\.[a-z_]\w*)+\.?$/, when: ({ value, quote, inner, meaning }) => quote === '' && !/\d/.test(value) && new RegExp(`\\.${meaning.head}\\.?$`).test(value) && (!inner || value.includes('_')), reason: 'code: member' },
  // PASSWORD COMMANDS: a heading
  { value: /^[A-Z]+$/, when: ({ key, quote, by, syntax }) => quote === '' && by === ' ' && syntax === 'directive' && /^[A-Z]+$/.test(key), reason: 'heading' },
  // >PASSWORD:Verification Failed
  { value: /^[A-Z][a-z]+$/, when: ({ key, quote, by, behind }) => quote === '' && by === ':' && /^[A-Z]+$/.test(key) && /^ [A-Z][a-z]/.test(behind), reason: 'message' },
  // | cmd_pass | modifier: a table of names
  { value: /^[a-z]+$/, when: ({ key, syntax, by }) => syntax === 'cell' && by === '|' && /^[a-z]+_[a-z_]+$/.test(key), reason: 'list of names' },
  { when: ({ ahead }) => /data-cf-beacon=/.test(ahead), reason: 'token of a counter, which is public' },
  // option("--password", "ssh_password", help=...)
  { value: /^[a-z]+(?:_[a-z]+)*_(?:password|passwd|token|secret|key)$/, when: ({ syntax, quote, behind }) => syntax === 'option' && quote !== '' && /^\s*,\s*\w+\s*=/.test(behind), reason: 'name of a parameter' },
  // _key: "565c867c8dac", of documents that are stored
  { value: /^[0-9a-f]{8,16}$|^\d+$/, when: ({ key, ahead }) => key === 'key' && ahead.endsWith('_'), reason: 'key of an element' },
  // passwordSecret: db-login-01
  { value: /^[a-z0-9]+(?:-[a-z0-9]+)+$/, when: ({ key }) => /(?:password|existing|credentials?)_?secret$/i.test(key), reason: 'name of a secret' },
  // pass = testing -> closed
  { value: /^[a-z_]+$/, when: ({ meaning, behind }) => meaning.head === 'pass' && /^\s*->/.test(behind), reason: 'a pass over something' },
  { value: /^\d+(?:\.\d+){5,}$/, reason: 'identifier of an object' },
  { value: /^[([^]*\[[^\]]*[A-Za-z0-9]-[A-Za-z0-9]/, when: ({ value }) => /[\]}][+*?{$)]|[+*]\$?$/.test(value), reason: 'regular expression' },
  // bundlers number names that meet, token$1; four digits behind the sign, or three in a text, are of a password
  { value: /^[A-Za-z_]\w*\$\d{1,3}$/, when: ({ quote, inner, value }) => quote === '' && (!inner || /\$\d\d?$/.test(value)), reason: 'code: variable' },
  { value: /^(?:org|com|net|io|de|dev)\.[a-z][\w-]*(?:\.[a-z][\w-]*){2,}$/, reason: 'name of a package' },
  { when: ({ key, value }) => value.toLowerCase() === `${key.toLowerCase()}s`, reason: 'the word itself' },
  { value: /^(?:true|false)\|/, reason: 'flags' },
  { value: /^(?:stdin|env|fd|file|prompt|keyring)$/, when: ({ syntax }) => syntax === 'option', reason: 'where it is read from' },
  { value: /^[a-z][a-z0-9-]*(?:\.[a-z][a-z0-9-]*)*\.(?:io|com|org|net|dev)\/[A-Za-z][\w.-]*$/, when: ({ value }) => !/\d{3}/.test(value), reason: 'name in a namespace' },
  { when: ({ value }) => value === 'x-oauth-basic' || value === 'x-access-token', reason: 'the word that stands beside a token' },
  // the user anonymous may say anything, and says whose he is
  { value: /^-?anonymous@?$/i, reason: 'a word for who has no password' },
  { value: /^\{\s*\\?"(?:kty|alg|use|kid|crv)\\?"/, reason: 'data, read by itself' },
  { value: /^[A-Za-z][^\W_]*[-_][\w-]*(?:,[A-Za-z][^\W_]*[-_][\w-]*)+$/, reason: 'list of names' },
  { value: /^[[(]\s*\d[\w.]*\s*,\s*(?:\d[\w.]*)?\s*[\])]$/, reason: 'version' },
  { value: /^UUID=/, reason: 'identifier' },
  { value: /^(?:tru|pub|sec|ssb|sub|uid|fpr):[\w:-]*:/, reason: 'listing of keys' },
  { value: /^[a-z]+ passwd$/, reason: 'command' },
  { when: ({ key }) => /^pass_?(?:to|through|on|by|along|down)(?![a-z])/i.test(key), reason: 'a pass over something' },
  // salt '*' host.get root bad-password 'ntpd': the name is itself a value
  { when: ({ key, by }) => by === ' ' && /^(?:bad|wrong|fake)-/.test(key), reason: 'the name is itself a value' },
  { value: /^[A-Z]\w+(?:::[A-Za-z]\w*)+$/, reason: 'member of a class' },
  { value: /^\d{2,5}:\d{2,5}(?:\/(?:tcp|udp))?$/, reason: 'ports' },
  { when: ({ value }) => /(?:^|\/)RPM-GPG-KEY-[\w.*-]+$/.test(value), reason: 'file name' },
  { value: /^(?:dword|qword|hex(?:\(\w\))?):[0-9a-f,]+$/i, reason: 'number' },
  { value: /^\d:_?[0-9A-F]{32}$/, reason: 'identifier' },
  { value: /^classpath\*?:/, reason: 'reference to a file' },
  { value: /^[\w*[\]),.-]+\/\*|^\w+\*\/$/, reason: 'code: comment' },
  // dump_data_pw("calc digest:", ...): what is printed ahead of it
  { when: ({ value, quote, syntax }) => syntax === 'call' && quote !== '' && /[:\s]$|\\n$/.test(value), reason: 'label' },
  { when: ({ by, syntax }) => /^(?:lookup|query|q)$/.test(by) && syntax === 'argument', reason: 'the name of what is asked for elsewhere' },
  { value: /^[a-z_]\w*(?:[.-][a-z_]\w*)+$/, when: ({ by, syntax }) => syntax === 'wrapped' && /^(?:get_?)?(?:config|settings?|options?)$/i.test(by), reason: 'the name of what is asked for elsewhere' },
  { when: ({ key, value, meaning }) => value === key && value.length >= 6 && key.toLowerCase() !== meaning.head, reason: "the key's own words" },
  { value: BRACED_UUID, when: ({ meaning }) => /\b(?:g|u)?uid\b|guid/i.test(meaning.words.join(' ')), reason: 'identifier' },
  { value: /^\w+ (?:to|for|of|when|that|which|used)\b/, when: ({ value, meaning, syntax }) => syntax === 'line' && value.startsWith(meaning.head), reason: 'sentence' },
  { value: /^[a-z][\w-]*_[a-z]+$/, when: ({ value, meaning, syntax }) => syntax === 'cell' && value.endsWith(meaning.head), reason: 'list of names' },
  { when: ({ quote, by, behind }) => quote === '' && by === ':' && /^\s*\((?:const|void|int|char|struct|unsigned)\b/.test(behind), reason: 'code: type' },
  // DEBUG("chgpasswd: oldpass contains control characters"): a message that opens with the name of a program
  { value: /^[a-z]+$/, when: ({ quote, by, behind, ahead }) => quote === '' && by === ':' && /["'`]$/.test(ahead) && /^ [a-z][a-z']{1,14}(?: [a-z]|[!.,:;\\"'])/.test(behind), reason: 'prose' },
  // <code>--password</code> options are read from a file
  { value: /^[a-z]+(?:[.,]$|(?: [a-z']+){2})/, when: ({ by, ahead }) => by === 'cell' && /<(?:code|tt|kbd|samp|em)>-{0,2}$/.test(ahead), reason: 'prose' },
  { value: /^[a-z]+$/, when: ({ value, meaning, quote, by, behind }) => quote === '' && by === ' ' && /^;/.test(behind) && value.endsWith(meaning.head), reason: 'code: declaration' },
  { value: /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/, when: ({ key, value, quote, by }) => quote === '' && by === ' ' && key.includes('_') && key.slice(0, key.indexOf('_')) === value.slice(0, value.indexOf('_')), reason: 'list of names' },
  { value: /^[a-z]+(?:_[a-z]+)+$/, when: ({ value, quote, behind, inner }) => quote === '' && !inner && /_(?:passw(?:or)?d|passphrase|pw|token|key|secret)$/.test(value) && /^\s*[,)]/.test(behind), reason: 'code: variable' },
  { value: /^[A-Z][a-z]+-[A-Z][A-Za-z]+$/, when: ({ quote, behind }) => quote === '' && /^\s+[$-]/.test(behind), reason: 'code: call' },
  { value: /^[a-z][\w-]*(?:\.[a-z][\w-]*)+(?:\/[\w.-]+)+$/, when: ({ quote, by }) => quote !== '' && by === ' ', reason: 'module' },
  // LDAP_OBJ_TRUST_PASSWORD "sambaTrustPassword"
  { value: /^[a-z]+(?:[A-Z][a-z]+){2,}$/, when: ({ key, value }) => /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(key) && value.toLowerCase().endsWith(key.toLowerCase().split('_').slice(-2).join('')), reason: 'name of a setting' },
  { when: ({ value, meaning }) => dottedNames(value) && (meaning.kind !== 'password' || new RegExp(`${meaning.head}s?$`, 'i').test(value)), reason: 'dotted name' },
  { value: /^\w+(?:,\w+=\w+)+/, when: ({ meaning }) => meaning.kind === 'key', reason: 'name with its tags' },
  { value: /^[a-z]+(?::[a-z][a-z0-9_-]*){2,}$/, when: ({ meaning }) => meaning.kind !== 'password', reason: 'name in a namespace' },
  { value: /^1[4-9]\d{11}$/, when: ({ meaning }) => meaning.kind === 'token', reason: 'a time' },
  // Hasło: wymagane: a label and what is said of it
  { value: /^\p{L}+[.:!?]*$/u, when: ({ meaning }) => LABELS.has(meaning.head), reason: 'prose' },
  { value: /^[a-z]?\d{0,2}-?\d+(?:_\d+){3,}$/, when: ({ meaning }) => meaning.kind === 'token', reason: 'a position, where a list goes on' },
];
