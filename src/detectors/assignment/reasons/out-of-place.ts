/**
 * Places where the grammar meets a name and something behind it, and nothing is assigned: the name of the next member, an index of a
 * table, a declaration, the usage of a command. Separate from the tables that ask what a value says: these ask what stands on either side.
 */
import type { Seen } from '../features.js';
import { squash } from '../own-words.js';
import type { Case } from './case.js';

/** Characters of a line ahead of a name from which nobody wrote the line: minified code, dumps. No more than what is seen ahead. */
const LONG_LINE = 200;

/** `wpa_printf(MSG_DEBUG, "PSK: External password '%s'"`: a message that opens with what it is about. */
const MESSAGE_OPENS = /(?:print|log|msg|message|debug|error|warn|trace|throw|raise|die)\w*\s?[( ][^"'`]{0,40}["'`][\w -]{0,12}$/i;

/** The offset and the first bytes of a line of a hex dump, which is read as what it stands for: beside them stands the same, cut into lines. */
const DUMPED = /^[^\w\n]{0,16}(?:0x)?[0-9a-f]{4,16}[:|]?[ \t]{1,4}(?:[0-9a-f]{2,8}[ -]{1,2}){4}/i;

const NAME = /^[A-Za-z_]\w*$/;
const quoted = ({ quote }: Seen): boolean => quote !== '';
/** A bare value that could be code. */
const bare = ({ quote, inner }: Seen): boolean => quote === '' && !inner;

export const OUT_OF_PLACE: readonly Case[] = [
  // 'password' => ['type' => ...]
  { when: (seen) => quoted(seen) && /^\s{0,4}=>/.test(seen.behind), reason: 'name of the next member' },
  // 'pwd' 'readlink' 'realpath'
  { value: /^[a-z]+\d?$/, when: (seen) => quoted(seen) && seen.keyQuoted && seen.by === ' ' && /^ {1,4}["']/.test(seen.behind), reason: 'list of names' },
  // the text between two strings that are put together: '" << pw << "', "' + pw + '"
  { value: /^["'`]\s{0,3}(?:<<|\+|\.|,|&|\|\|)\s?.*\s?(?:<<|\+|\.|,|&|\|\|)\s{0,3}["'`]$/, when: quoted, reason: 'code between two strings' },
  // KEY `idx_name` (`column`)
  { when: ({ quote, by, behind }) => quote === '`' && by === ' ' && /^\s{0,2}\(/.test(behind), reason: 'index of a table' },
  // GrantType::Password => "password"
  { when: ({ key, value, by, ahead }) => by === '=>' && ahead.endsWith('::') && value.toLowerCase() === key.toLowerCase(), reason: "the key's own words" },
  // { key: hex("..."), value: ... }
  { when: (seen) => quoted(seen) && seen.key.toLowerCase() === 'key' && /^\)?\s{0,2},\s{0,2}["']?value["']?\s?[:=](?!\s?(?:async|function|\())/i.test(seen.behind), reason: 'key of a pair' },
  // - password: user_password_body
  { value: /^[a-z]+(?:_[a-z]+)+$/, when: ({ value, quote, by, meaning }) => quote === '' && by === ':' && meaning.words.length === 1 && value.split('_').includes(meaning.head), reason: 'name of a parameter' },
  // Password = "password_login"
  { value: /^[a-z]+(?:_[a-z]+)+$/, when: (seen) => quoted(seen) && seen.value.startsWith(`${seen.key.toLowerCase()}_`), reason: "the key's own words" },
  // [reset.jwt_secret]: ../reset-password.md#jwt_secret, as Markdown names what it links to
  { value: /^[\w./-]*(?:\.(?:md|mdx|html?|rst|adoc)|\/)(?:#[\w-]+)?$|^#[\w-]+$/, when: ({ quote, ahead, by }) => quote === '' && by === ':' && /^\s{0,3}\[$/.test(ahead), reason: 'address of a link' },
  // {"key_id":"568...","key":"..."}: how GitHub tells the public key that secrets are sealed with
  { value: /^[A-Za-z0-9+/]{43}=$/, when: (seen) => seen.key === 'key' && /"key_id\\?"\s?:\s?\\?"\d{10,20}\\?",\s?\\?"$/.test(seen.ahead), reason: 'public key' },
  // <Contents><Key>name</Key><LastModified>: objects of a bucket
  { when: ({ key, by, behind }) => key === 'Key' && by === 'element' && /^<\/Key><(?:LastModified|VersionId|Size|ETag)>/.test(behind), reason: 'name of an object' },
  // auth = package.auth_functions:SomeAuthPlugin, as Python packages name their entry points
  { value: /^[A-Z][A-Za-z]*[A-Z][a-z]+$/, when: ({ quote, by, ahead, key }) => quote === '' && by === ':' && /^[\w.-]+ {0,2}= {0,2}\w+(?:\.\w+)+$/.test(ahead + key), reason: 'name of a class' },
  // S_NATIONKEY=N_NATIONKEY
  { value: /^[A-Z][A-Z0-9]*_[A-Z]+$/, when: ({ key, value, quote, by }) => quote === '' && by === '=' && key.endsWith(value.slice(value.lastIndexOf('_'))), reason: 'name of a column' },
  // [-password password_arg]
  { when: ({ quote, ahead, behind }) => quote === '' && /^\s?\]/.test(behind) && /\[\s?-{1,2}(?:[\w-]*=?)$/.test(ahead), reason: 'usage of a command' },
  // --password source            Password source for a local copy
  { value: /^[a-z]+$/, when: ({ quote, syntax, behind }) => quote === '' && syntax === 'option' && /^ {2,}[A-Z][a-z]+ [a-z]/.test(behind), reason: 'usage of a command' },
  // NORMAL:-VERS-ALL:+PSK:-GROUP-ALL, as GnuTLS is told which ciphers it may use
  { value: /^[+!-][A-Z]/, when: ({ quote, by, ahead }) => quote === '' && by === ':' && /:[+!-](?:[A-Z]+-)?$/.test(ahead), reason: 'list of ciphers' },
  // s->authProto = usmHMACAuthProtocol;
  { value: NAME, when: (seen) => bare(seen) && /^\s{0,2};/.test(seen.behind) && /[\w\])]->$/.test(seen.ahead), reason: 'code: variable' },
  // Tls13SecretCb   callback;
  { value: NAME, when: (seen) => bare(seen) && seen.by === ' ' && /^\s{0,2};/.test(seen.behind) && (/^[A-Z].*[a-z]/.test(seen.key) || seen.key.endsWith('_t')), reason: 'code: declaration' },
  { value: /^[A-Za-z]+$/, when: ({ quote, by, ahead, behind }) => quote === '' && by === ':' && /^ (?:[a-z%]|["'`])/.test(behind) && MESSAGE_OPENS.test(ahead), reason: 'message' },
  // wep_key0 wpa-wep-key0
  { value: /^[a-z]+(?:[-_][a-z0-9]+)+$/, when: ({ key, value, quote, by }) => quote === '' && by === ' ' && key.length >= 6 && squash(value).endsWith(squash(key)), reason: 'name of a setting' },
  // password:show":"rule:owner"
  { value: /^[\w.]*":\s?"/, when: ({ quote }) => quote === '', reason: 'data, read by itself' },
  { when: ({ ahead }) => ahead.endsWith('pkcs11:'), reason: 'name of an object' },
  { value: /^\d+:\d+:[^:]*:/, when: ({ quote }) => quote === '', reason: 'entry of passwd' },
  { value: /^[0-9A-Fa-f]{2}.*\?=?$/, when: ({ ahead }) => /=\?[\w-]{1,40}\?q\?[^?]{0,200}$/i.test(ahead), reason: 'text of a mail header' },
  { when: ({ ahead }) => DUMPED.test(ahead), reason: 'text beside a hex dump' },
  { value: /^\.\*\//, reason: 'regular expression' },
  // --service-principal client-id=XX
  { value: /^--[a-z][\w-]*\s/, when: quoted, reason: 'options of a command' },
  // root:x:0:0:...: accounts, whose passwords lie elsewhere
  { value: /^[a-z_][\w.-]*:[x*!]{1,2}:\d+:\d+:/, when: ({ quote }) => quote === '', reason: 'entry of passwd' },
  // /etc/passwd: no such file
  { when: ({ quote, syntax, ahead }) => quote === '' && syntax !== 'option' && ahead.endsWith('/etc/'), reason: 'the name is that of a file' },
  // IDENTIFIED BY PASSWORD '*...'
  { when: ({ ahead }) => /\bidentified\s+by\s+$/i.test(ahead), reason: 'what the server keeps of a password' },
  // {target:n,pass:`terrain-height-map`}: of a renderer
  { value: /^[a-z]+(?:-[a-z]+)*$/, when: ({ key, meaning, quote, ahead }) => quote !== '' && meaning.head === 'pass' && /^(?:\w+\.)?(?:\w*[a-z]P|p)ass$/.test(key) && ahead.length >= LONG_LINE, reason: 'a pass over something' },
  // let pw=["x","width"]: names of two letters mean nothing on a line that nobody wrote
  { value: /^[A-Za-z]+$/, when: ({ key, ahead }) => key.length <= 2 && ahead.length >= LONG_LINE, reason: 'minified code' },
  // const operationPrefixUserpass = "userpass", confpasswd = find('_confpasswd')
  { value: /^[_#.]?[A-Za-z][A-Za-z_-]*$/, when: ({ key, value, meaning }) => (/[a-z][A-Z]/.test(key) || /^[_#.]/.test(value)) && meaning.words.length >= 2 && value.length > meaning.head.length + 2 && squash(key).endsWith(squash(value)), reason: 'a part of its own name' },
];
