/**
 * Values that are names themselves: of a variable, a field, a file, a setting, or a word of the sentence that speaks of the key. Separate
 * from stand-ins.ts, for all of these are told by how a name is written and what the key is called.
 */
import { isWord } from '../../measures/dictionary.js';
import type { Seen } from '../features.js';
import { squash } from '../own-words.js';
import { BRACED_UUID } from '../uuid.js';
import type { Case } from './case.js';

const SECRET_TAIL = '(?:passw(?:or)?d|passphrase|pass|pwd?|token|key|secret|creds?|credentials?)';
/** md5_pw, user4_pwd, signing_pub_key_passphrase */
const SNAKE_NAME = new RegExp(`^[a-z][a-z0-9]*(?:_[a-z0-9]+)*_${SECRET_TAIL}$`);
/** b64Pwd, wgDBpassword */
const CAMEL_NAME = /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*(?:Pwd|Passw(?:or)?d|Passphrase|Token|Key|Secret|DBpassw(?:or)?d)$/;
const FIELD_OF_ACCOUNT = /^[a-z]+(?:_[a-z]+)*_(?:id|username|user_name|user|url|path|filename|hostname)$/;

/** What a sentence says next of an option or a setting: `-password flags`, `password= argument`. */
const SPOKEN_OF = /^(?:flags?|options?|arguments?|parameters?|fields?|prompts?|settings?|attributes?|checks?|changes?|polic(?:y|ies)|condition|datatype|provided|given|specified|missing|needed|instead)[.,;:]?$/;

/** What is said of a password in place of it: a cast of a model, a state. */
const STATE = /^(?:hashed|encrypted|enabled|disabled|unavailable|mandatory|obfuscated|auto-?generated?)$/i;

/** Ways to log in, as they stand beside `password` in a list. */
const WAYS = /^(?:public-?key|pub-?key|keyboard-interactive|o?auth\d?|saml|oidc|gssapi(?:-\w+)*|host-?based|agent|certificate|ldap|kerberos|x509|jwt|webauthn|passkey|totp|otp|sms|biometric|fingerprint|pin)$/i;

const SOURCE_FILE = /\.(?:[chm]|cc|cpp|hpp|cs|py|go|rs|[jt]sx?|mjs|pl|pm|php|rb|java|kt|swift|lua|ex|sh)$/;

/** Names of AWS's calls that are sent twice; Vault's and Akamai's have forms of their own, and are longer. */
const CLIENT_TOKEN = /^client_?token$/i;
const LONGEST_SENT_TWICE = 24;
const REQUEST_TOKEN = /(?:^|[._])client_?request_?token$/i;

const HEX = /^(?:0x)?(?:[0-9a-f]{2}){9,}$/i;

/** Keys of a database that are written in hex: 2f636c7573746572 is /cluster. Random bytes never read so. */
function pathInHex(value: string): boolean {
  const text = Buffer.from(value.replace(/^0x/, ''), 'hex').toString('latin1').replace(/\0+$/, '');
  return /^(?:\/[A-Za-z][\w.-]*)+$|^__[a-z]+(?:_[a-z]+)*(?:__)?$/.test(text);
}

/** Characters from which on an order is no chance. */
const ASCENDING = 12;

function ascends(value: string): boolean {
  for (let i = 1; i < value.length; i++) if (value.charCodeAt(i) <= value.charCodeAt(i - 1)) return false;
  return true;
}

/** Shape.44f2a71367507edd..., signed-2065c468-73e2-...: what a thing is called by its content. */
const NAMED_DIGEST = /^[A-Za-z]{2,24}[.:_-](?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12,13})$/;

/** group:artifact:type:version, with or without the group. */
const MAVEN = /^[\w.-]+(?::[\w.-]+)?:(?:jar|war|ear|pom|aar|bundle|test-jar|maven-plugin)(?::[\w-]+)?:v?\d[\w.-]*$/;

/** share-{portfolio_id}-{org_type}: nothing but names that are filled in. */
const FILLED_IN = /^(?:[A-Za-z_.:/-]*\{[A-Za-z_][\w.]*\}){2,}[A-Za-z_.:/-]*$/;

/** Between two strings of minified code: `"Password: "),x?e.createElement("code"` */
const CODE_BETWEEN = /^[)\]}]+[,;:?.+&|].*[([{,+:?]$/;

/** Names whose value is built around them: AccessTokenRevoked = "OAuth2AccessTokenRevoked", EC_SECP384R1_KEY: "EC_secp384r1". */
function builtAround({ key, value, meaning }: Seen): boolean {
  if (meaning.kind === 'password' || !/^[A-Za-z][\w-]*$/.test(value)) return false;
  const [own, name] = [squash(value), squash(key)];
  if (meaning.kind === 'auth' && own.length > name.length && own.startsWith(name)) return true;
  if (own.length >= 8 && name.length > own.length && name.startsWith(own)) return true;
  return name.length >= 10 && /[a-z][A-Z]/.test(key) && /^[A-Z][A-Za-z0-9]*$/.test(value) && own.length > name.length && own.endsWith(name);
}

/** Twelve bytes of nothing in base64: an id that was left empty. */
const ZEROS = /^[A-Za-z0-9+/_-]{24,}A{16,}[A-Za-z0-9+/_-]+={0,2}$/;

/** What SHA-1 and its successors leave of a token. */
const DIGEST_FORM = /^(?:[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$/i;

/** Whether most letters of a name in PascalCase are of known words. */
function humps(value: string): boolean {
  let known = 0;
  for (const word of value.match(/[A-Z][a-z]+/g) ?? []) if (isWord(word.toLowerCase())) known += word.length;
  return known >= 0.5 * value.length;
}

export const OTHER_NAMES: readonly Case[] = [
  { when: ({ value, by, behind, inner, quote }) => quote === '' && !inner && by !== ' ' && by !== 'is' && (SNAKE_NAME.test(value) || CAMEL_NAME.test(value)) && /^\s*[,;)\]}]/.test(behind), reason: 'code: variable' },
  { value: CAMEL_NAME, when: ({ value, quote }) => quote !== '' && /[a-z][A-Z]/.test(value) && !/^my/i.test(value), reason: 'name of a field' },
  { value: FIELD_OF_ACCOUNT, when: ({ meaning }) => meaning.kind === 'password', reason: 'name of a field' },
  { value: SPOKEN_OF, when: ({ quote }) => quote === '', reason: 'prose' },
  { value: STATE, when: ({ meaning }) => meaning.kind === 'password', reason: 'a state, not a password' },
  { value: WAYS, when: ({ key, syntax }) => syntax === 'argument' && /^["'`]?password["'`]?$/i.test(key), reason: 'a way to log in' },
  { when: ({ key, by, syntax, inner }) => SOURCE_FILE.test(key) && (by === ':' || inner || syntax === 'argument'), reason: 'the name is that of a file' },
  { when: ({ key, value }) => CLIENT_TOKEN.test(key) && value.length < LONGEST_SENT_TWICE && !/^(?:akab|hv[sb]|[sb]\.)/.test(value), reason: 'sent to tell a second try' },
  { when: ({ key }) => REQUEST_TOKEN.test(key), reason: 'sent to tell a second try' },
  { value: /^[a-z]+$/, when: ({ key, by, inner }) => by === ':' && key === 'current_password' && inner, reason: 'rule of validation' },
  // const ManageResetPassword = "manageresetpassword"
  { value: /^[A-Za-z_-]+$/, when: ({ key, value, quote }) => quote !== '' && /[a-z][A-Z]/.test(key) && value.length >= 10 && squash(value) === squash(key), reason: "the key's own words" },
  // getSecretByKeyV3 = "GetSecretByKeyV3"
  { value: /^[A-Z][a-z]+(?:[A-Z][a-z]*\d?)+$/, when: ({ key, value, meaning, quote }) => quote !== '' && meaning.kind !== 'password' && value.length >= 10 && squash(value) === squash(key), reason: "the key's own words" },
  // ElemPassword1 = "Passwort1": the same number behind both
  { value: /^(?:passw(?:or)?t|passw(?:or)?d|kennwort|contrase\xf1a|senha|heslo)\d{1,2}$/i, when: ({ key, value }) => key.endsWith(/\d+$/.exec(value)![0]), reason: 'the word itself' },
  // - `db_pwd`: MongoDB admin password.
  { value: /^[A-Za-z][A-Za-z-]*$/, when: ({ by, behind, ahead, quote }) => quote === '' && by === ':' && /[`*]-{0,2}[\w.-]*$/.test(ahead) && /^(?: [a-z][\w'-]*){2}/.test(behind), reason: 'prose' },
  { value: /^(?:account|user|server|client|host)[-_][a-z]{1,4}\d{2,3}$/, when: ({ meaning }) => meaning.kind !== 'password', reason: 'name of a key' },
  { value: /^[a-z]+$/, when: ({ key }) => /^pass_[a-z]+_[a-z_]+$/i.test(key) && !key.toLowerCase().endsWith('pass'), reason: 'a pass over something' },
  { when: ({ key }) => /(?:^|_)pass_test$/i.test(key), reason: 'a count of tests' },
  { when: ({ key, ahead, syntax }) => syntax === 'argument' && key === 'passwd' && /\[\s*["']$/.test(ahead), reason: 'command' },
  { value: /^(?:target|device|auth|confirm|update)[-_]?(?:passw(?:or)?d|passphrase|pwd)$/, reason: 'name of a field' },
  { when: ({ key }) => /file_?key$/i.test(key), reason: 'name of a file' },
  // bedrock:GetWorkloadAccessToken, @aws-cdk/cognito:logUserPoolClientSecret
  { value: /^[a-z][a-z0-9-]*:(?:[A-Z][a-z]+){2,}$|^@[a-z][\w-]*\/[a-z][\w-]*(?::[A-Za-z]+)?$/, reason: 'name in a namespace' },
  { when: ({ key, value, by, behind, quote }) => quote === '' && by === ' ' && /^,/.test(behind) && value.length > key.length && value.toLowerCase().endsWith(key.toLowerCase()), reason: 'code: type' },
  { when: ({ value, meaning }) => meaning.kind === 'key' && HEX.test(value) && pathInHex(value), reason: 'a name in hex' },
  // PASSWORD="CHAP-Password", NT-Password: rfc2759
  { value: /^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*-(?:Password|Secret|Key|Token)$/, reason: 'name of an attribute' },
  { value: /^rfc ?\d{3,5}$/i, reason: 'name of a document' },
  { value: /^(?:VALUE|STRING|TEXT)$/, when: ({ quote }) => quote === '', reason: 'stands for a value' },
  // "password:" instead of "password>"
  { value: /^ [a-z]+(?: [a-z]+)* $/, when: ({ quote }) => quote !== '', reason: 'text between two strings' },
  { when: ({ value, quote }) => quote === '' && /\\(?:f\[|\[[a-z]{2}\]|\([a-z]{2})/.test(value), reason: 'text of a manual' },
  { value: /^[a-z]+\/["']?$/, when: ({ quote }) => quote === '', reason: 'file path' },
  { value: /^[\w-]+\/\S*%[0-9A-F]{2}%[0-9A-F]{2}/, when: ({ meaning }) => meaning.kind === 'key', reason: 'file path' },
  { value: /^\$\w+:%s:/, reason: 'format of a line' },
  { value: /^(?:bug|issue|pr|ticket|rt|gh)?#\d{2,7}$/i, reason: 'number of a ticket' },
  // 'set_password': 'site.forms.SetPasswordForm'
  { value: /^[a-z_]\w*(?:\.[a-z_]\w*)+\.[A-Z][A-Za-z]+$/, reason: 'name of a class' },
  // reverse('api:personal_token_list')
  { value: /^[a-z]+:[a-z]+\d?(?:[_-][a-z]+\d?)+$/, when: ({ meaning, quote }) => meaning.kind !== 'password' && quote !== '', reason: 'name in a namespace' },
  { when: ({ key }) => /site[-_]?key$/i.test(key), reason: 'made to be public' },
  // vpn_key e0da: names of an icon font and where they lie
  { value: /^[0-9a-f]{4,6}$/, when: ({ meaning, by, quote }) => meaning.kind === 'key' && quote === '' && by === ' ', reason: 'code point' },
  // "HeaderCreatePassword": "Maak wachtwoord"
  { value: /^[\p{L}\p{M}\s:.?!'’,()-]+$/u, when: ({ key, quote }) => quote !== '' && /^(?:Header|Label|Message|Button|Option|Title|Text|Tooltip|Placeholder|Help)[A-Z]/.test(key), reason: 'text for people' },
  { when: ({ by, behind, ahead }) => by === ' ' && /<param name="[^"]*">[^<]*$/.test(ahead) && /^\s*<\/param>/.test(behind), reason: 'prose' },
  // 'password' => 'Auth\PasswordController'
  { value: /^\\?[A-Z]\w*(?:\\{1,2}[A-Z]\w*)*\\{1,2}[A-Z]\w*(?:Controller|Provider|Cast|Rule|Service|Manager|Type|Handler|Middleware|Factory|Encoder|Hasher|Interface)$/, reason: 'name of a class' },
  // 'password' => 'password:api', HashCaster::class.':md5'
  { when: ({ key, value, quote }) => quote !== '' && value.length <= 24 && value.startsWith(`${key}:`) && /:[a-z_]+$/.test(value), reason: "the key's own words" },
  { value: /^\\?[A-Z]\w*(?:\\[A-Z]\w*)*::class\b/, when: ({ quote }) => quote === '', reason: 'name of a class' },
  { value: /^[\w./-]+$/, when: ({ key }) => /existing[_-]?secret$|from[_-]secret$/i.test(key), reason: 'name of a secret' },
  // | PASSWORD | FIRST_NAME |
  { value: /^[A-Z]+(?:_[A-Z]+)+$/, when: ({ key, syntax }) => syntax === 'cell' && key === key.toUpperCase(), reason: 'heading of a column' },
  // annotations of ingress controllers: auth-tls-secret: namespace/name
  { value: /^[a-z0-9][a-z0-9.-]{0,62}\/[a-z0-9][a-z0-9.-]{0,62}$/, when: ({ key }) => /(?:^|[./])(?:auth(?:-tls)?|proxy-ssl)-secret$/.test(key), reason: 'name of a secret' },
  { value: /^\d+\/[smhd](?:\/|$)/, reason: 'a rate' },
  { value: /^\d+(?:ms|sec|min)$/, when: ({ quote }) => quote === '', reason: 'a duration' },
  { value: /^[A-Z]{3,}$/, when: ({ key, value }) => key.endsWith(`_${value}`), reason: "the key's own words" },
  { value: /^[a-z]+(?:-[a-z]+)*$/, when: ({ behind, quote }) => quote !== '' && /^\s*\|\s*["'`]/.test(behind), reason: 'alternatives' },
  // loginFailedBadPassword NOTIFICATION-TYPE
  { value: /^[A-Z]{3,}(?:-[A-Z]{3,})+$/, when: ({ by, quote }) => quote === '' && by === ' ', reason: 'name of a constant' },
  { when: ({ by, ahead }) => by === 'element' && /\btitle=["'][^"'<>]*$/.test(ahead), reason: 'text of a link' },
  // no base64 has both
  { when: ({ value, meaning, by }) => /key/.test(meaning.kind) && (by === 'element' || value.includes('-')) && value.endsWith('/'), reason: 'file path' },
  { value: /^[a-z]+(?:_[a-z]+)*_(?:data|file|id|name|token|key|type|method|hash|field)$/, when: ({ key, syntax }) => syntax === 'argument' && /^password$/i.test(key), reason: 'list of names' },
  { when: ({ key, value }) => key === 'tokenData' && /[^\w+/=.-]{2}/.test(value), reason: 'table of a parser' },
  { when: ({ value }) => value.length >= ASCENDING && ascends(value), reason: 'alphabet' },
  { when: ({ key }) => /postman[-_]?token$/i.test(key), reason: 'sent against caches' },
  { value: NAMED_DIGEST, when: ({ meaning }) => meaning.kind === 'key', reason: 'identifier' },
  { value: MAVEN, reason: 'package version' },
  { value: FILLED_IN, reason: 'names that are filled in' },
  { value: CODE_BETWEEN, when: ({ quote }) => quote !== '', reason: 'code between two strings' },
  { value: /^\d+h\d+m\d+s$/, reason: 'a duration' },
  { value: /^[\w+.-]+:\/\/[^\s:@/]*:(?:\*|%2A)+@/i, reason: 'address with a masked password' },
  { value: /^[a-z][\w+.-]*:\/\/[A-Za-z]+@[\w.-]+$/, reason: 'address without a password' },
  { value: /^\s*\n/, when: ({ quote, syntax }) => syntax === 'option' && quote === '`', reason: 'text between two pieces of code' },
  // ATT_USER_PASSWORD = "password-attribute"
  { value: /^[a-z]+(?:[-_.][a-z]+)*$/, when: ({ key, quote }) => quote !== '' && /^(?:ATTR?|ELT|ELEM|ARG|OPT|PARAM|PROP|FIELD|HEADER|COOKIE)_[A-Z_]+$/.test(key), reason: 'name of a setting' },
  // \label{\detokenize{api/acme_get_key:synopsis}}
  { when: ({ ahead, quote }) => quote === '' && /\\(?:label|detokenize|ref|hyperref|index|cite)\{[^{}]*$/.test(ahead), reason: 'label in a document' },
  { when: builtAround, reason: "the key's own words" },
  { when: ({ value, meaning }) => meaning.kind === 'password' && value === `${meaning.head}s`, reason: 'the word itself' },
  // WebAuthn: ids of credentials, which the browser is told
  { when: ({ key }) => /(?:allow(?:ed)?|excluded?)_?credentials$/i.test(key), reason: 'ids, which are public' },
  { value: ZEROS, when: ({ meaning }) => meaning.kind === 'auth' || meaning.kind === 'credential', reason: 'a structure, with zeros in it' },
  // fedauth=ActiveDirectoryOnBehalfOf
  { value: /^(?:[A-Z][a-z]+){3,8}$/, when: ({ value, meaning }) => meaning.kind === 'auth' && humps(value), reason: 'name of a method' },
  { when: ({ key, value, meaning }) => meaning.kind !== 'password' && /^hashed|_hashed_|[a-z]Hashed/.test(key) && DIGEST_FORM.test(value), reason: 'hash of a secret' },
  { when: ({ key }) => /token_?signature$/i.test(key), reason: 'the last part of a token alone' },
  // secret3 = "path/secrets/secret3"
  { value: /^[A-Za-z_-]+(?:\/[A-Za-z_-]+)*\/\w+$/, when: ({ key, value, quote }) => quote !== '' && value.endsWith(`/${key}`), reason: 'a part of its own name' },
  // create_service_key("5a4981aa-..."): of what it is made for
  { value: BRACED_UUID, when: ({ key, syntax }) => syntax === 'call' && /(?:^|[._])(?:create|delete|remove|revoke|rotate|list|show|update)_?[a-z]*_?[Kk]eys?$/.test(key), reason: 'identifier' },
  // #define crypto_auth_x_IMPLEMENTATION "crypto_auth/x/tweet"
  { value: /^\w+\/\w+(?:\/\w+)+$/, when: ({ key, value, quote }) => quote !== '' && squash(key).startsWith(squash(value.split('/').slice(0, 2).join(''))), reason: "the key's own words" },
  { value: /^\d{25,}$/, when: ({ meaning }) => meaning.kind === 'key' || meaning.kind === 'api-key', reason: 'number' },
];
