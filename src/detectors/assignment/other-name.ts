/**
 * Values that are names themselves: of a variable, a field, a file, a setting, or a word of the sentence that speaks of the key. Separate
 * from stand-in.ts, for all of these are told by how a name is written and what the key is called.
 */
import type { Seen } from './features.js';
import { squash } from './own-words.js';

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

/** Why the value is the name of something else, or undefined. */
export function otherName(seen: Seen): string | undefined {
  const { key, value, meaning, quote, by, behind, ahead, syntax, inner } = seen;
  const bare = quote === '';
  if (bare && !inner && by !== ' ' && by !== 'is' && (SNAKE_NAME.test(value) || CAMEL_NAME.test(value)) && /^\s*[,;)\]}]/.test(behind)) return 'code: variable';
  if (!bare && /[a-z][A-Z]/.test(value) && CAMEL_NAME.test(value) && !/^my/i.test(value)) return 'name of a field';
  if (meaning.kind === 'password' && FIELD_OF_ACCOUNT.test(value)) return 'name of a field';
  if (bare && SPOKEN_OF.test(value)) return 'prose';
  if (meaning.kind === 'password' && STATE.test(value)) return 'a state, not a password';
  if (syntax === 'argument' && /^["'`]?password["'`]?$/i.test(key) && WAYS.test(value)) return 'a way to log in';
  if (SOURCE_FILE.test(key) && (by === ':' || inner || syntax === 'argument')) return 'the name is that of a file';
  if (CLIENT_TOKEN.test(key) && value.length < LONGEST_SENT_TWICE && !/^(?:akab|hv[sb]|[sb]\.)/.test(value)) return 'sent to tell a second try';
  if (by === ':' && key === 'current_password' && inner && /^[a-z]+$/.test(value)) return 'rule of validation';
  // const ManageResetPassword = "manageresetpassword"
  if (quote !== '' && /[a-z][A-Z]/.test(key) && value.length >= 10 && /^[A-Za-z_-]+$/.test(value) && squash(value) === squash(key)) return "the key's own words";
  // ElemPassword1 = "Passwort1": the same number behind both
  const number = /^(\p{L}+)(\d{1,2})$/u.exec(value);
  if (number !== null && key.endsWith(number[2]!) && /^(?:passw(?:or)?t|passw(?:or)?d|kennwort|contrase\xf1a|senha|heslo)$/i.test(number[1]!)) return 'the word itself';
  // - `db_pwd`: MongoDB admin password.
  if (bare && by === ':' && /[`*]-{0,2}[\w.-]*$/.test(ahead) && /^[A-Za-z][A-Za-z-]*$/.test(value) && /^(?: [a-z][\w'-]*){2}/.test(behind)) return 'prose';
  if (meaning.kind !== 'password' && /^(?:account|user|server|client|host)[-_][a-z]{1,4}\d{2,3}$/.test(value)) return 'name of a key';
  if (/^pass_[a-z]+_[a-z_]+$/i.test(key) && /^[a-z]+$/.test(value) && !key.toLowerCase().endsWith('pass')) return 'a pass over something';
  if (/(?:^|_)pass_test$/i.test(key)) return 'a count of tests';
  if (syntax === 'argument' && key === 'passwd' && /\[\s*["']$/.test(ahead)) return 'command';
  if (/^(?:target|device|auth|confirm|update)[-_]?(?:passw(?:or)?d|passphrase|pwd)$/.test(value)) return 'name of a field';
  if (/file_?key$/i.test(key)) return 'name of a file';
  // bedrock:GetWorkloadAccessToken, @aws-cdk/cognito:logUserPoolClientSecret
  if (/^[a-z][a-z0-9-]*:(?:[A-Z][a-z]+){2,}$|^@[a-z][\w-]*\/[a-z][\w-]*(?::[A-Za-z]+)?$/.test(value)) return 'name in a namespace';
  if (bare && by === ' ' && /^,/.test(behind) && value.length > key.length && value.toLowerCase().endsWith(key.toLowerCase())) return 'code: type';
  if (meaning.kind === 'key' && HEX.test(value) && pathInHex(value)) return 'a name in hex';
  // PASSWORD="CHAP-Password", NT-Password: rfc2759
  if (/^[A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*-(?:Password|Secret|Key|Token)$/.test(value)) return 'name of an attribute';
  if (/^rfc ?\d{3,5}$/i.test(value)) return 'name of a document';
  if (bare && /^(?:VALUE|STRING|TEXT)$/.test(value)) return 'stands for a value';
  // "password:" instead of "password>"
  if (!bare && /^ [a-z]+(?: [a-z]+)* $/.test(value)) return 'text between two strings';
  if (bare && /\\(?:f\[|\[[a-z]{2}\]|\([a-z]{2})/.test(value)) return 'text of a manual';
  if (bare && /^[a-z]+\/["']?$/.test(value)) return 'file path';
  if (meaning.kind === 'key' && /^[\w-]+\/\S*%[0-9A-F]{2}%[0-9A-F]{2}/.test(value)) return 'file path';
  if (/^\$\w+:%s:/.test(value)) return 'format of a line';
  if (/^(?:bug|issue|pr|ticket|rt|gh)?#\d{2,7}$/i.test(value)) return 'number of a ticket';
  // 'set_password': 'site.forms.SetPasswordForm'
  if (/^[a-z_]\w*(?:\.[a-z_]\w*)+\.[A-Z][A-Za-z]+$/.test(value)) return 'name of a class';
  // reverse('api:personal_token_list')
  if (meaning.kind !== 'password' && !bare && /^[a-z]+:[a-z]+\d?(?:[_-][a-z]+\d?)+$/.test(value)) return 'name in a namespace';
  if (/site[-_]?key$/i.test(key)) return 'made to be public';
  // vpn_key e0da: names of an icon font and where they lie
  if (meaning.kind === 'key' && bare && by === ' ' && /^[0-9a-f]{4,6}$/.test(value)) return 'code point';
  // "HeaderCreatePassword": "Maak wachtwoord"
  if (!bare && /^(?:Header|Label|Message|Button|Option|Title|Text|Tooltip|Placeholder|Help)[A-Z]/.test(key) && /^[\p{L}\p{M}\s:.?!'’,()-]+$/u.test(value)) return 'text for people';
  if (by === ' ' && /<param name="[^"]*">[^<]*$/.test(ahead) && /^\s*<\/param>/.test(behind)) return 'prose';
  // 'password' => 'Auth\PasswordController'
  if (/^\\?[A-Z]\w*(?:\\{1,2}[A-Z]\w*)*\\{1,2}[A-Z]\w*(?:Controller|Provider|Cast|Rule|Service|Manager|Type|Handler|Middleware|Factory|Encoder|Hasher|Interface)$/.test(value)) return 'name of a class';
  // 'password' => 'password:api', HashCaster::class.':md5'
  if (!bare && value.length <= 24 && value.startsWith(`${key}:`) && /:[a-z_]+$/.test(value)) return "the key's own words";
  if (bare && /^\\?[A-Z]\w*(?:\\[A-Z]\w*)*::class\b/.test(value)) return 'name of a class';
  if (/existing[_-]?secret$|from[_-]secret$/i.test(key) && /^[\w./-]+$/.test(value)) return 'name of a secret';
  if (/^\d+\/[smhd](?:\/|$)/.test(value)) return 'a rate';
  if (bare && /^\d+(?:ms|sec|min)$/.test(value)) return 'a duration';
  if (/^[A-Z]{3,}$/.test(value) && key.endsWith(`_${value}`)) return "the key's own words";
  if (!bare && /^\s*\|\s*["'`]/.test(behind) && /^[a-z]+(?:-[a-z]+)*$/.test(value)) return 'alternatives';
  // loginFailedBadPassword NOTIFICATION-TYPE
  if (bare && by === ' ' && /^[A-Z]{3,}(?:-[A-Z]{3,})+$/.test(value)) return 'name of a constant';
  if (by === 'element' && /\btitle=["'][^"'<>]*$/.test(ahead)) return 'text of a link';
  // no base64 has both
  if (/key/.test(meaning.kind) && (by === 'element' || value.includes('-')) && value.endsWith('/')) return 'file path';
  if (syntax === 'argument' && /^password$/i.test(key) && /^[a-z]+(?:_[a-z]+)*_(?:data|file|id|name|token|key|type|method|hash|field)$/.test(value)) return 'list of names';
  if (key === 'tokenData' && /[^\w+/=.-]{2}/.test(value)) return 'table of a parser';
  if (value.length >= ASCENDING && ascends(value)) return 'alphabet';
  if (/postman[-_]?token$/i.test(key)) return 'sent against caches';
  if (meaning.kind === 'key' && NAMED_DIGEST.test(value)) return 'identifier';
  if (MAVEN.test(value)) return 'package version';
  if (FILLED_IN.test(value)) return 'names that are filled in';
  if (!bare && CODE_BETWEEN.test(value)) return 'code between two strings';
  if (/^\d+h\d+m\d+s$/.test(value)) return 'a duration';
  if (/^[\w+.-]+:\/\/[^\s:@/]*:(?:\*|%2A)+@/i.test(value)) return 'address with a masked password';
  if (/^[a-z][\w+.-]*:\/\/[A-Za-z]+@[\w.-]+$/.test(value)) return 'address without a password';
  if (syntax === 'option' && quote === '`' && /^\s*\n/.test(value)) return 'text between two pieces of code';
  // ATT_USER_PASSWORD = "password-attribute"
  if (!bare && /^(?:ATTR?|ELT|ELEM|ARG|OPT|PARAM|PROP|FIELD|HEADER|COOKIE)_[A-Z_]+$/.test(key) && /^[a-z]+(?:[-_.][a-z]+)*$/.test(value)) return 'name of a setting';
  // \label{\detokenize{api/acme_get_key:synopsis}}
  if (bare && /\\(?:label|detokenize|ref|hyperref|index|cite)\{[^{}]*$/.test(ahead)) return 'label in a document';
  if (builtAround(seen)) return "the key's own words";
  if (meaning.kind === 'password' && value === `${meaning.head}s`) return 'the word itself';
  if ((meaning.kind === 'key' || meaning.kind === 'api-key') && /^\d{25,}$/.test(value)) return 'number';
  return undefined;
}
