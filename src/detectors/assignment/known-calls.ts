/**
 * Calls of well-known functions that take a secret at a fixed place: getConnection(url, "user", "x"), jwt.sign(claims, "x").
 * Separate from the assignment grammar because no argument is named: the function alone says which one is the secret.
 */
import { decodeText } from './decode-text.js';
import { behind, Sight, type Found, type View } from './found.js';
import type { KeyMeaning } from './key-name.js';
import { sticky } from './reading.js';
import { byteTable } from '../../util/byte-table.js';
import { readQuoted, type Value } from './grammar/value.js';

interface Call {
  /** Arguments ahead of the secret. */
  ahead: number;
  kind: 'password' | 'secret';
}

/** Names up to their parenthesis, by what their argument is and how many stand ahead of it. Lower case. */
const PASSWORDS: Readonly<Record<number, readonly string[]>> = {
  0: ['securestring ', 'dialpassword(', 'withpassword(', 'hash::make(', 'bcrypt.hashsync(', 'bcrypt.hash(', 'password_hash(', 'mysql_password(', 'mysql::password(', 'unprotect ', 'protect '],
  1: ['sp_addlogin ', 'plaincredentials(', 'credentials::new(', 'sign_in(', 'oracledb.connect(', 'cx_oracle.connect(', 'oci_connect(', 'simple_bind_s(', 'keystore.load(', 'wifi.begin(', 'wifi.softap(', 'wifimulti.addap(', 'auth().basic(', 'preemptive().basic(', 'usermanager.createasync(', 'postgresql_password(', 'sta.config(', 'credentials.basic(', 'x509certificate2(', 'username_pw_set(', 'sp_setapprole '],
  2: ['new sequelize(', 'sql.newinstance(', 'keyring.set_password(', 'clientsecretcredential(', 'getconnection(', 'mysqli_connect(', 'mysql_connect(', 'mssql_connect(', 'odbc_connect(', 'pymysql.connect(', 'mysqldb.connect(', 'dbi->connect(', 'new pdo(', 'new mysqli(', 'directoryentry(', 'plainauth(', 'ldap_bind(', 'ftp_login(', 'imap_open(', 'ssh2_auth_password(', 'objects.create_user(', 'objects.create_superuser(', 'ftplib.ftp(', 'transport.connect(', 'epgsql:connect(', 'mosquitto_username_pw_set('],
  4: ['sp_addlinkedsrvlogin ', 'new jedispool('],
  3: ['mysqli_real_connect(', 'mysql_real_connect('],
  // as many as there are: the last one
  9: ['signinwithemailandpassword(', 'createuserwithemailandpassword('],
};
const SECRETS: Readonly<Record<number, readonly string[]>> = {
  0: ['registerlicense(', 'newcookiestore(', 'symmetricsecuritykey(', 'signedstring(', 'fernet(', 'hmac.new(', 'cookieparser(', 'secretkeyspec(', 'hmac256(', 'hmac384(', 'hmac512(', 'hmacshakeyfor(', 'bearer_auth(', 'aes.new('],
  1: ['aes_encrypt(', 'aes_decrypt(', 'jwt.sign(', 'jwt.verify(', 'jwt.encode(', 'jwt.decode(', 'jwt::encode(', 'jwt::decode(', 'signwith(', 'createhmac(', 'createcipheriv(', 'createdecipheriv(', 'aes.encrypt(', 'aes.decrypt(', 'hmac.hexdigest(', 'hmac.digest(', 'hmac.new(sha', 'newstaticcredentials(', 'newstaticcredentialsprovider(', 'basicawscredentials(', 'basicsessioncredentials(', 'oauthhandler(', 'oauth1('],
  2: ['hash_hmac(', 'openssl_encrypt(', 'openssl_decrypt('],
};

const callsOf = (kind: Call['kind'], table: Readonly<Record<number, readonly string[]>>): [string, Call][] =>
  Object.entries(table).flatMap(([ahead, names]) => names.map((name): [string, Call] => [name, { ahead: Number(ahead), kind }]));

/** What Java makes of a string that is a password. */
const TO_CHARS = '".tochararray(';
/** crypt('x', gen_salt('bf')) of PostgreSQL, at the end of the string. */
const SALTED = "', gen_salt(";
const CRYPTS = /\bcrypt\(\s{0,4}'([^'\n]{4,80})$/i;

export const CALLS: Readonly<Record<string, Call>> = Object.fromEntries([...callsOf('password', PASSWORDS), ...callsOf('secret', SECRETS), [TO_CHARS, { ahead: 0, kind: 'password' }], [SALTED, { ahead: 0, kind: 'password' }]]);

const ARGUMENT = sticky(/\s{0,40}(?:[bBuUrR@$]?"(?:[^"\\\n]|\\.){0,160}"(?:\.(?:to_string|to_owned|into)\(\))?|[bBuUrRN]?'(?:[^'\\\n]|\\.){0,160}'|\{[^{}\n]{0,120}\}|[^\s,()"'{}][^,()"'{}\n]{0,80}(?:\([^()\n]{0,80}\))?)\s{0,20},\s{0,40}/y, 436, { lines: 101 });
/** What makes bytes or an option of the string, ahead of it and behind it. */
const MADE = sticky(/(?:Some|\[\]byte|Buffer\.from|String::from|Encoding\.\w{1,12}\.GetBytes|new TextEncoder\(\)\.encode)\(\s{0,4}(?=[bBuU]?["'])/y, 37, { lines: 5, first: byteTable('S[BEn') });
const CONVERTED = /^\s{0,4}\.(?:toCharArray|getBytes|encode|to_string|to_owned|into|as_bytes|as_ref)\(/;
const MOST_ARGUMENTS = 9;
const FLAGS = sticky(/(?:-(?:String|AsPlainText|Force)[ \t]+){0,3}/iy, 36);

/** Calls of Java that take the password of a key store, of a key or of an account as characters, up to the end of that string. */
const TAKES_CHARS = /\b(load|init|store|getKey|getEntry|setKeyEntry|load(?:Key|Trust)Material|PBEKeySpec|PasswordProtection|PasswordAuthentication)[ \t]?\((?:[^()"'`;{}\n]|\([^()\n]{0,60}\)|"[^"\n]{0,60}"){0,160}"([^"\n\\]{3,80})$/;
const FURTHEST_CALL = 250;

/** keyStore.load(in, "x".toCharArray()); the `at` of a view is the mark that closes the string. */
function asCharacters({ text, base, at }: View): Found | undefined {
  const found = TAKES_CHARS.exec(text.slice(Math.max(text.lineStart(at), at - FURTHEST_CALL), at));
  return found === null ? undefined : foundAs('password', { text, base, at }, found[1]!, at - found[0].length, { start: at - found[2]!.length, end: at, quote: '"' });
}

/** @param view its `at` is the first letter of the name, or where a string ends that is made into characters  @param name one of CALLS */
export function knownCall(view: View, name: string): Found | undefined {
  if (name === TO_CHARS) return asCharacters(view);
  const { text, at } = view;
  if (name === SALTED) {
    const crypts = CRYPTS.exec(text.slice(Math.max(text.lineStart(at), at - FURTHEST_CALL), at));
    return crypts === null ? undefined : foundAs('password', view, 'crypt', at - crypts[0].length, { start: at - crypts[1]!.length, end: at, quote: "'" });
  }
  const { ahead, kind } = CALLS[name]!;
  // sheet.Protect "x"; others protect "them"
  if (name.endsWith('protect ') && text.at(at - 1) !== '.') return undefined;
  if (/\w/.test(text.at(at - 1) ?? ' ') && !name.startsWith('securestring')) return undefined;
  let from = at + name.length;
  for (let i = 0; i < ahead; i++) {
    if (text.match(ARGUMENT, from) === null) {
      if (ahead === MOST_ARGUMENTS && i > 0) break;
      return undefined;
    }
    from = text.end;
  }
  if (name.endsWith(' ')) {
    text.match(FLAGS, from);
    from = text.end;
  }
  while (/[ \n\t]/.test(text.at(from) ?? '')) from += 1;
  if (text.match(MADE, from) !== null) from = text.end;
  const value = readQuoted(text, from);
  if (value === undefined || !value.closed || value.end === value.start || (/^\s{0,4}[+.]/.test(value.after) && !CONVERTED.test(value.after))) return undefined;
  return foundAs(kind, view, text.slice(at, at + name.length - 1), at, value);
}

function foundAs(kind: Call['kind'], { text, base }: View, key: string, at: number, value: Pick<Value, 'start' | 'end' | 'quote'>): Found {
  const meaning: KeyMeaning = { kind, words: [kind], head: kind, tail: 'none', lead: 'none' };
  return {
    ruleId: kind === 'password' ? 'generic-password' : 'generic-secret',
    ...(kind === 'password' ? { told: true } : {}),
    seen: new Sight(text, at, value.end, {
      key, meaning, value: decodeText(text.slice(value.start, value.end)), syntax: 'call', by: 'call', quote: value.quote, keyQuoted: false, inner: false,
      ahead: text.slice(text.lineStart(at), at), behind: behind(text, value.end + value.quote.length),
    }),
    span: { start: base + at, end: base + value.end },
    secret: { start: base + value.start, end: base + value.end },
  };
}
