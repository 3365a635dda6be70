/**
 * The words of key names: which of them name a secret, which say nothing, and which turn the name into something about
 * a secret (its file, its length, its label). Separate from the classifier because this is vocabulary, read as data.
 */

/** Words of which only is asked whether they are there; taken apart when that is first asked. */
function list(text: string): Pick<ReadonlySet<string>, 'has'> {
  let words: ReadonlySet<string> | undefined;
  return { has: (word) => (words ??= new Set(text.replaceAll('\n', ' ').split(' '))).has(word) };
}

export type SecretKind = 'password' | 'secret' | 'token' | 'api-key' | 'key' | 'credential' | 'auth' | 'otp';

/** The secret words, longest first inside of glued names such as `dbpassword`. Singular and plural mean the same. */
export const SECRET_WORDS: readonly (readonly [string, SecretKind])[] = [
  ['passphrase', 'password'], ['password', 'password'], ['passwort', 'password'], ['kennwort', 'password'], ['wachtwoord', 'password'],
  ['contrasena', 'password'], ['adgangskode', 'password'], ['losenord', 'password'], ['salasana', 'password'], ['lozinka', 'password'], ['passord', 'password'], ['jelszo', 'password'], ['motdepasse', 'password'], ['passcode', 'password'], ['passwrd', 'password'], ['passwd', 'password'],
  ['passkey', 'password'], ['pswrd', 'password'], ['pswd', 'password'], ['pass', 'password'], ['pwd', 'password'], ['psw', 'password'],
  ['secret', 'secret'], ['credential', 'credential'], ['cred', 'credential'], ['authtoken', 'token'], ['authtok', 'password'], ['ticket', 'token'], ['token', 'token'], ['bearer', 'token'],
  ['apikey', 'api-key'], ['accesskey', 'api-key'], ['secretkey', 'api-key'], ['privatekey', 'api-key'], ['authkey', 'api-key'], ['key', 'key'],
  ['authorization', 'auth'], ['authentication', 'auth'], ['auth', 'auth'], ['totp', 'otp'], ['otp', 'otp'], ['seed', 'key'],
];

/** Secret only as a word of its own. */
export const WHOLE_WORDS: ReadonlyMap<string, SecretKind> = new Map([['pw', 'password'], ['pwds', 'password'], ['jwt', 'token'], ['senha', 'password'], ['parola', 'password'], ['clave', 'password'], ['mdp', 'password'], ['heslo', 'password'], ['haslo', 'password'], ['sifre', 'password'], ['passe', 'password'], ['psk', 'password'], ['stapsk', 'password'], ['pword', 'password'], ['nkey', 'api-key'], ['nkeys', 'api-key'], ['secrete', 'secret'], ['secreto', 'secret'], ['pepper', 'secret'], ['pat', 'token'], ['masterauth', 'password'], ...['bind', 'root', 'user', 'admin', 'db', 'ldap', 'my'].map((who): [string, SecretKind] => [`${who}pw`, 'password'])]);

/** What makes a `key` one that opens something. */
export const KEY_OPENERS = list(`
  api access secret private encryption encrypt decryption auth authentication authorization signing sign signature master account
  shared crypto cryptographic aes des hmac ssh deploy subscription service app application consumer client license licence admin
  write read ingest ingestion integration nkey wep wpa psk pre activation product developer dev server web webhook sdk rsa ecdsa ed25519 seed
  aws s3 azure gcp google github gitlab stripe twilio sendgrid mailgun openai anthropic datadog slack firebase algolia maps rapid user function host functions
  sas storage cosmos rest push fcm enc cipher hash hmac session cookie jwt token ssl tls pgp gpg wallet vault`);

/** Keys that open nothing. */
export const KEY_PLAIN = list(`
  public pub id pubkey badge cps storage encrypted wrapped sealed websocket socket business primary foreign unique composite partition sort range cache row column object map dict index idx lookup lang translation
  i18n message label json query route event hot arrow enter escape shift ctrl alt meta function registry config settings property attribute
  group data result field form state react list item node parent child first last next prev etag checksum digest dedup idempotency correlation trace routing dedupe
  sender type parameter bucket s3object redis etcd kv metadata tag tags header menu tab theme color icon style class schema entity search filter order`);

/** Tokens that open nothing: where a list goes on, which request this is, a piece of a text that a parser reads. */
export const TOKEN_PLAIN = list(`
  next sequence sync lock correlation trace forward backward creation version offset postman continuation continue page pagination paging paginate paginator cursor idempotency idempotent change lifecycle action
  style styling design theme color colour font typography spacing cancellation cancel dkim starting ending resume csrf csrfmiddleware xsrf authenticity antiforgery lexer lex parser syntax semantic bracket keyword default start end unexpected`);

/** Words after the secret word that leave its meaning alone. */
export const NEUTRAL = list(`
  value values default text plain plaintext raw clear string str prod production dev development test testing staging stage qa uat local main primary
  secondary admin root confirmation confirm confirmed again repeat repeated verify new old current previous b64 base64 encoded env arg var constant const
  a b c x y z one two three first second master app live sandbox real my the tmp temp input actual override v v1 v2`);

/** Words after the secret word that make the name mean something about a secret. */
export const ASPECTS = list(`
  id ids uuid guid arn name names file files filename path paths dir directory folder location url uri urls endpoint host hostname server port type types kind
  length len size min max minimum maximum count counter number num policy policies rule rules regex regexp pattern format expiry expires expired expiration expire exp ttl
  query queries lifetime timeout duration age date time timestamp at created updated on by enabled disabled required optional enable disable validate validator validation
  error errors message messages msg label title hint help tooltip placeholder description desc field fields form column columns prompt
  header headers prefix suffix param params parameter parameters variable ref refs reference selector provider providers store manager service handler helper
  factory builder generator generate generation encoder hash hashes hashed hasher hashers digest checksum fingerprint thumbprint salt salted algorithm alg algo cipher
  method methods mode scheme strategy version status state strength score level attempts retries limit reset recovery change changed changing update index idx
  map mapping list array set group groups role roles user users email username owner scope scopes audience issuer subject claims algorithms kex usage source target template page view button
  link icon class color event events callback function func fn equal equals eq match matches check checks checker spec config configuration conf settings setting options
  option opts info metadata object request response result results bits stream reader writer parser script command cmd domain realm region namespace bucket
  table postfix permission permissions entry entries rotation rotate interval period size_ enc encryption encrypted encoding exists present missing prev ing
  clientid appid userid tenantid keyid tokenid redirecturi authentication2 visibility visible length_ charset chars characters modal dialog screen route router middleware guard exception failure failed success
  sha sha1 sha256 sha512 md md5 fp pub public pem cert certificate ring keyring chain pair board down up press code codes stroke binding bindings frame frames
  client based protected management mac websocket badge
  identifier accessor accessors attribute attributes attr last delimiter mechanism expression selection lifespan bools
  word words holder spacing point points note notes board boards less through able ful ive ion ize izer iser count_ bag pool queue topic typ izer flow blob blobs`);

/** First words that speak of an action or a state, as the names of labels, flags and functions do. */
export const VERBS = list(`
  is has should can must forgot forget forgotten reset change show hide toggle validate check require requires required use uses no not allow
  allows missing unexpected unknown expected expect invalid incorrect wrong mandatory empty enter type label title hint error msg message err please need needs want with without
  skip disable enable enabled disabled supports update create generate get fetch find load read parse encrypt decrypt hash compare verify match`);
