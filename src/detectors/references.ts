/**
 * Values that point at a secret instead of being one, are code that computes one, or are its ciphertext. Separate from
 * the judgement because these are certain by form: they are dropped with a reason, never weighed. Every test is
 * anchored to the whole value, so that a secret that merely contains such characters stays.
 */
import { isWord } from './measures/dictionary.js';

/** Placeholders of templates and shells, each removed before asking whether any literal text is left. */
const INTERPOLATION = /%\{[A-Za-z][^{}]{0,160}\}|\{\$[^{}]{1,80}\}|\$\{[^{}]{0,200}(?:\{[^{}]{0,80}\}[^{}]{0,80})?\}|\$\([^()]{0,200}(?:\([^()]{0,120}\)[^()]{0,80})?\)|\$\{\{[^{}]{0,120}\}\}|\{\{[^{}]{0,160}\}\}|#\{[^{}]{0,120}\}|<%[^%]{0,120}%>|\{%[^%]{0,120}%\}|%\([\w.:-]{1,60}\)[sdr]|\[%[^%]{1,160}%\]|%env\([\w:.-]{1,80}\)%|\[\[[^[\]]{0,120}\]\]|<<[A-Za-z_][\w.-]{0,60}>>|\{[A-Za-z_][\w.[\]()'" !:]{0,60}\}|\{\d?\}|(?:%02[xX]){2,}|%-?(?:\d{1,2}\$|0?[1-9])?[sdvqxX@](?![\w%])|%[A-Z_][A-Z0-9_]{2,40}%|\$[A-Za-z_]\w{0,60}|__[A-Z][A-Z0-9_]{1,40}__|@@?[A-Z_][\w.]{1,40}@@?|\(\([\w./-]{1,60}\)\)/g;

const STORES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ref\+|secretref\+)[\w+]+:\/\//, 'reference to a secret store'],
  [/^op:\/\/[^/]+\/.+/, '1Password reference'],
  [/^(?:vault|hvault|akv|azurekeyvault|keyvault|gcpsecrets?|gcp-sm|gcp:secretmanager|aws:secretsmanager|aws:ssm|azure:keyvault|sm|awssm|aws-sm|awssecretsmanager|secretsmanager|awssps|ssm|doppler|infisical|bws|bitwarden|chamber|conjur|keeper|keyring|gopass|pass|sops|lpass|kms):(?:\/\/)?[\w{$/].*/i, 'reference to a secret store'],
  [/^&{1,2}(?:[A-Za-z_]{3,}|\d)\.?$/, 'variable of SQL*Plus'],
  [/^urn:k8s:secret:/, 'Kubernetes reference'],
  [/^arn:aws[\w-]*:(?:secretsmanager|ssm|kms|iam|s3|sts|lambda|acm|sns|sqs):/, 'AWS resource name'],
  [/^projects\/[^/]+\/secrets\/.+/, 'Google Secret Manager name'],
  [/^projects\/[^/]+\/locations\/.+/, 'Google Cloud resource name'],
  [/^@Microsoft\.KeyVault\(.*\)$/, 'Azure Key Vault reference'],
  [/^\{\{resolve:.*\}\}$/, 'CloudFormation dynamic reference'],
  [/^!(?:Ref|Sub|GetAtt|vault|reference|env_var|ENV|secret|env|include|ImportValue|Join|FindInMap|Base64)\b.*/, 'YAML tag that refers elsewhere'],
  [/^(?:secretKeyRef|secretRef|valueFrom|configMapKeyRef|fieldRef)\b.*/, 'Kubernetes reference'],
  [/^\$?(?:env|environ|process\.env|import\.meta\.env|secrets?|vars?|params?|inputs?|env_var|credentials|settings|config|github|steps|local|data|module|ENV)[.:[({][\w.[\]"'(){}:/-]+$/, 'reference to the environment or to settings'],
  [/^(?:file|env|path|cmd|exec|prompt|stdin|fd):\/{0,3}[\w./$~-]+$/i, 'reference to a file or the environment'],
  [/^(?:\/run|\/var\/run\/secrets|\/etc|\/usr|\/opt|\/home|\/root|\/tmp|\/var|\/mnt|\/srv|\/Users|\/Library|\/Applications|\/private|\/app|\/data|\/dev|\/proc|\/sys|\/bin|\/nix|\/workspace|\/builds|~|\.{1,2})\/[\w./@%+ -]*$/, 'file path'],
  [/^[A-Za-z]:[\\/][\w\\/. -]+$|^\.{1,2}\\[\w.-]+\\/, 'file path'],
  [/^(?:GHSA(?:-[a-z0-9]{4}){3}|CVE-\d{4}-\d{4,7})$/, 'id of an advisory'],
  [/^@[a-z_]+@\/[\w./@-]+$/, 'file path'],
  // names of stores as Kerberos and Heimdal have them
  [/^(?:FILE|DIR|PKCS1[12]|PEM-FILE|DB|KEYRING|MEMORY|DIR):[$@%{/~.]/, 'reference to a file'],
  // keys that a TPM holds, as GnuTLS names them
  [/^(?:uuid=[0-9a-f-]{36}|file=[^;\s]{1,200});storage=\w+$/, 'name of an object'],
  // expressions of Azure's resource templates
  [/^\[(?:parameters|variables|concat|reference|listKeys|format|resourceId|uniqueString|newGuid|if)\(.*\)\S{0,40}\]$/, 'expression of a template'],
  [/^[A-Za-z_][\w.]*\(\)(?:\.\w+\(\))+;?$/, 'code: call'],
  [/^\.Values\.[\w.]+$/, 'value of a Helm chart'],
  [/^\d?>{1,2}\s{0,2}(?:&\d|\/dev\/).*$/, 'redirection'],
  [/^[A-Za-z][\w ]*(?:\\{1,2}[\w .-]+){2,}$/, 'file path'],
  [/^(?:(?:\\x[0-9a-fA-F]{2}|\\[0-7]{3}|\\u[0-9a-fA-F]{4}){3,}|(?:\\u(?:[0-9a-fA-F]{4}|\{[0-9a-fA-F]{1,6}\}))+)$/, 'escapes, decoded by themselves'],
  [/^(?:[\w.-]+\/)+[\w-]+\.(?:zip|gz|tgz|tar|jar|war|json|ya?ml|xml|txt|pem|key|crt|p12|jks|js|css|html?|rs|go|c|cc|cpp|h|hpp|java|kt|py|rb|php|ts|tsx|cs|swift|scala|sh|md|png|jpe?g|svg|pdf|csv|exe|dmg|deb|rpm|whl|log|sql|db|bin|env|conf|properties)$/i, 'file path'],
];

const CIPHERTEXT: readonly (readonly [RegExp, string])[] = [
  [/^ENC\[[\s\S]*\]?$/, 'SOPS ciphertext'],
  [/^ENC\([A-Za-z0-9+/=]+\)$/, 'Jasypt ciphertext'],
  [/^\$ANSIBLE_VAULT;/, 'Ansible Vault ciphertext'],
  [/^vault:v\d+:/, 'Vault transit ciphertext'],
  // two bytes say that 512 bytes of an RSA ciphertext follow
  [/^Ag[A-D][A-Za-z0-9+/]{700,}={0,2}$/, 'SealedSecret ciphertext'],
  [/^-----BEGIN [A-Z0-9 ]*PRIVATE KEY/, 'PEM block, read by its own detector'],
  [/^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE|CERTIFICATE|PUBLIC KEY|RSA PUBLIC KEY|SSH2 PUBLIC KEY|PGP PUBLIC KEY BLOCK|CERTIFICATE REQUEST)-----/, 'ciphertext or public material'],
  [/^age-encryption\.org\/v1/, 'age ciphertext'],
  [/^(?:AQICAH|AQECAH)[A-Za-z0-9+/=]{40,}$/, 'KMS ciphertext'],
  [/^AgA[A-Za-z0-9+/]{200,}={0,2}$/, 'sealed secret'],
  // RSA around the key of a machine's container, as IIS keeps it: a SIMPLEBLOB of CryptoAPI
  [/^AQIAA[A-Z][A-Za-z0-9+/]mAAAApAAA/, 'encrypted session key'],
  [/^\{cipher\}[A-Fa-f0-9]+$/, 'Spring Cloud Config ciphertext'],
  // `openssl enc` and what follows its form: Salted__
  [/^U2FsdGVkX1[89+/][A-Za-z0-9+/=]+$/, 'OpenSSL ciphertext'],
  [/^\{(?:[A-Za-z0-9+/]{20,}={0,2}|[A-Za-z0-9+/]{14,}={1,2})\}$/, 'Maven ciphertext'],
  [/^EJ\[\d:[A-Za-z0-9+/=]{40,48}:[A-Za-z0-9+/=]{30,34}:/, 'EJSON ciphertext'],
  // type, vector, data and code of an EncString
  [/^[0-7]\.(?:[A-Za-z0-9+/]+={0,2}\|){1,2}[A-Za-z0-9+/]+={0,2}$|^[0-7]\.[A-Za-z0-9+/]{16,}={1,2}$/, 'Bitwarden ciphertext'],
  // what DigitalOcean's App Platform keeps, and EJSON
  [/^E[VJ]\[\d:[A-Za-z0-9+/=:]{24,}\]$/, 'encrypted value'],
  [/^NACL\[[A-Za-z0-9+/=]+\]?$/, 'NaCl ciphertext'],
  [/^(?:\{AES\}|\{DES\}|\{3DES\}|\{xor\}|\{wrap\}|\{enc\})/i, 'encrypted value'],
  [/^0M8R4KGxGuE|^!encrypted\b|^enc:v\d:|^secure:|^obf:|^OBF:|^\[?ENCRYPTED\]?[:_]?|^encrypted:[A-Za-z0-9+/=]{16,}/, 'encrypted value'],
];

const HASHED: readonly (readonly [RegExp, string])[] = [
  [/^\$(?:2[abxy]?|argon2\w{0,2}|scrypt|pbkdf2[\w-]*|apr1|[156y]|sha1|md5|P|H|bcrypt[\w-]*)\$[\w./$=,+-]{8,}$/, 'password hash'],
  // the modular form of crypt(3): a name, its cost, salt and hash
  [/^\$[a-z][a-z0-9-]{1,20}\$(?:\d{3,9}|[a-z]{1,6}=\d[\w=,]{0,40})\$[./A-Za-z0-9+]{6,}\$[./A-Za-z0-9+=]{20,}$/, 'password hash'],
  [/^\{(?:SSHA|SHA|SMD5|MD5|CRYPT|SSHA256|SSHA512|SHA256|SHA512|PBKDF2[\w-]*|ARGON2\w*|bcrypt|noop)\}/i, 'password hash'],
  [/^(?:pbkdf2|scrypt|bcrypt|argon2|sha1|md5|pbkdf2_sha256)[:$][\w:$./+=-]{12,}$/, 'password hash'],
  [/^(?:sha(?:1|224|256|384|512)|md5)[-:=][A-Za-z0-9+/=_-]{16,}$/i, 'integrity digest'],
  [/^(?:SHA256|MD5):[A-Za-z0-9+/:=]{16,}$/, 'key fingerprint'],
  [/^(?:[0-9a-f]{2}:){7,}[0-9a-f]{2}$/i, 'fingerprint'],
  [/^(?:[0-9A-F]{4} {1,2}){9}[0-9A-F]{4}$/, 'fingerprint'],
  [/^HMACSHA[12](?:\+\d{3})?:[A-Za-z0-9+/=]*:/, 'password hash'],
  [/^SCRAM-SHA-(?:1|256)\$/, 'password verifier'],
  [/^\*[0-9A-F]{40}$/, 'password hash'],
  [/^md5[0-9a-f]{32}$/, 'password hash'],
  [/^(?:\S+ )?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+|sk-\S+@openssh\.com)[ _]AAAA/, 'public key'],
  [/^(?:AAAA[A-Z]{1,2}[23]NzaC1|AAAAE2VjZHNhLXNoYTIt|AAAA[A-Z][A-Za-z0-9][A-Za-z0-9]zc2gt|AAAA[A-Z]3NrLX|AAAA[A-Z]2VjZHNhLXNoYTIt|MII[A-Za-z0-9+/]{3,4}ANBgkqhkiG9w0BAQEFAAOC|MFkwEwYHKoZIzj0CAQ|MCowBQYDK2Vw)/, 'public key'],
  [/^[ACNOUX][A-Z2-7]{55}$/, 'public key'],
  // a point of a curve of 256 bits, whole or one coordinate of it
  [/^0[23][0-9a-f]{64}$|^0[467][0-9a-f]{128}$/i, 'public key'],
  [/^(?:[ACGTN]{24,}|[acgtn]{24,})$/, 'nucleotides'],
  [/^(?:age1[a-z0-9]{50,}|xpub[A-Za-z0-9]{60,}|npub1[a-z0-9]{50,})$/, 'public key'],
];

const MEMBER = 'member of an object';

/** Whether letters, cases and digits change more often than in names that are joined by dots: Jb52HaY_RJZ.cq7. */
function isMixed(text: string): boolean {
  return /^(?:\D*\d){3}/.test(text) && text.length <= 40 && (text.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0) >= 5;
}

/** Code that stands where a bare value would: calls, members, literals, types. */
const EXPRESSION: readonly (readonly [RegExp, string])[] = [
  [/^[\w$.@:!*&>-]{0,80}\(/, 'call'],
  [/^(?:null|nil|none|undef|true|false|undefined|yes|no|on|off|void|nan|nullptr|auto|self|this|empty|default|optional|required)[),;.\]}]*$/i, 'keyword'],
  [/^(?:(?:std::)?string|str|text|char\*?|int\d{0,2}|integer|bool(?:ean)?|bytes?|byte\[\]|any|object|number|unknown|never|symbol|date|float\d{0,2}|double|long|uuid|varchar|nvarchar|blob|void|dict|list|array|map|func|function|secretstr|option|arc|box|vec|cstring|nsstring|data|url|uri|type|error|interface|struct|class)(?:[<[(?|*&!,;.)}].*)?$/i, 'type name'],
  [/^(?:null|undefined|void 0|!?[01])(?:[=!]={1,2}|\|\||&&|\?)/, 'expression'],
  [/^[{[(<]/, 'opening bracket'],
  [/^[A-Za-z_$][\w$.]*\)+[:;,{]?$/, 'end of a call'],
  [/^!?[\w$.]{1,40}\?[\w$.'"`![]{1,60}[([.:]/, 'conditional expression'],
  [/^[A-Za-z_][\w.]*(?:<[\w, ]*>)?\{/, 'composite literal'],
  [/^(?:@|:|&|\*|\\|%|!|\?|=|\||[+/](?![A-Za-z0-9+/]{20}))/, 'operator or sigil'],
  [/^(?!\w\.[A-Za-z0-9]*\d[A-Za-z0-9]*\d[A-Za-z0-9]*\d[A-Za-z0-9]*$)(?!(?:[^.]*\.){0,4}[^.]*[A-Za-z]\d+[A-Za-z]+\d+[A-Za-z])(?![^.]{0,60}[A-Za-z]\d{1,4}[A-Z]{1,4}\d)(?![A-Z][a-z]{2,}\.[A-Z][a-z]{2,}(?!16|32|64)\d{2,4}$)[A-Za-z_$][\w$]*(?:(?:\?\.|\.|->|::)[A-Za-z_$][\w$]*)+(?:\(|\[|;|,|$|[)\]}])/, MEMBER],
  [/^[A-Za-z_$][\w$]*\)?\[/, 'element of an array'],
  [/^(?:Get|Read|New|Set|Import|ConvertTo|ConvertFrom|Invoke|Out|Select|Select-String|Write|Test|Start|Join|Split)-[A-Z][A-Za-z]{2,30}$/, 'command of PowerShell'],
  [/^(?:Uint(?:8|16|32)(?:Clamped)?Array|Int(?:8|16|32)Array|ArrayBuffer|Buffer|Uint8List|ByteString|NSString|SecureString|OptionSet)\b(?:[|;,)=].*)?$/, 'type name'],
  [/^(?:Char|Byte|Short|Int|Long)Array\?$|^[A-Z][a-z]+(?:[A-Z][a-z]+)*\?[,)]+$/, 'type name'],
  [/^[A-Za-z_$][\w$.]*=(?:function\b|async\b|\(|\w+=>|new\b|[A-Za-z_$][\w$.]*[(,;=]|[A-Za-z_$][\w$]*\.[\w$.]+$)/, 'chain of assignments'],
  [/^(?:new|await|function|lambda|async|typeof|not|return|yield|static|const|final|public|private)$/, 'keyword'],
  [/^[-~]?(?:0x[0-9a-fA-F]{1,16}|\d{1,3}|\d{1,9}\.\w{1,12})[uUlLfF]*[;,)\]}]*$/, 'number'],
  [/^[-~]?(?:0[xX][0-9a-fA-F_]{1,40}|[\d_]{1,40})_?(?:[iu](?:8|16|32|64|128|size)|[uU]?[lL]{1,2}|[uU])[;,)\]}]*$/, 'number'],
  [/^0x[0-9a-fA-F]{1,16}[+*-]/, 'number'],
  [/^[\w$(),]{1,20}=>/, 'function'],
  [/^[=>|<!&]+$/, 'operator'],
  [/^\$\(|^`[^`]*$/, 'command substitution'],
];

/** Four or more words of a passphrase, joined by dots; members of objects seldom go so deep. */
const PHRASE = /^[a-z]{3,}(?:\.[a-z]{3,}){3,}$/;

/**
 * Why a value is no literal secret, or undefined.
 * @param bare the value has no quotation marks, so that code is possible
 */
export function reference(value: string, bare: boolean): string | undefined {
  if (value === '') return 'empty';
  const trimmed = value.trim();
  const listed = reasonIn(CIPHERTEXT, trimmed) ?? reasonIn(STORES, trimmed) ?? reasonIn(HASHED, trimmed);
  if (listed !== undefined) return listed;
  const left = literalPart(trimmed);
  if (left !== trimmed && left.replace(/[^A-Za-z0-9]/g, '').length < 4) return 'reference';
  if (/^\$[A-Za-z_{(]/.test(trimmed) && bare && /^\$(?:[A-Za-z_][\w.>-]*|\{.*|\(.*)$/.test(trimmed)) return 'variable';
  if (/^\w{0,8}:?\{\{$|^(?:\$\d{1,2}|\\[nrt]|[\s.,:;!?])+$|^\$\([a-z]|^\$\d\{\{|^\$\w+(?:->)?[[{]["']\w+$|^[A-Z]+\/\$[A-Z]+\b|^\{[a-z]\w*\.\w+\(/.test(trimmed)) return 'reference';
  if (/^\\b|\\d\{\d|\[\^?(?:A-Z|a-z)[^\]]{0,20}\][+*{]/.test(trimmed)) return 'regular expression';
  if (/^\s?(?:[+.&]|<<)\s?[A-Za-z_$].*(?:[(+.&]|<<)\s?$/.test(value)) return 'code between two strings';
  if (/^\w+=(?:True|False|None|true|false|null)$/.test(trimmed)) return 'code: named argument';
  if (/^(?:true|false|null|none|nil|undefined|yes|no|on|off|n\/a|required|optional|deprecated\.?|none:none)$/i.test(trimmed)) return 'keyword';
  if (left !== trimmed && /^(?:\/[\w.-]+)+\/?$/.test(left)) return 'file path';
  if (/^(?:Get|Read|New|ConvertTo|ConvertFrom|Import|Invoke|Select|Join|Resolve)-[A-Z][A-Za-z]+(?: -\w.*)?$/.test(trimmed)) return 'code: call';
  if (/^--?[a-z][a-z0-9-]*$/.test(trimmed) ? bare || /^-{1,2}[a-z]+(?:-[a-z0-9]+)+$/.test(trimmed) : /^--[a-z][a-z0-9-]+=/.test(trimmed)) return 'option of a command';
  if (/^\(\?[imsx]{1,4}[):]/.test(trimmed) || /^\/(?:\^|\\|\.\*|\[).*\/[gimsuy]*$/.test(trimmed)) return 'regular expression';
  const code = bare && !PHRASE.test(trimmed) ? reasonIn(EXPRESSION, trimmed) : undefined;
  if (code !== undefined && !(code === MEMBER && isMixed(trimmed))) return `code: ${code}`;
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^\s@]*$/i.test(trimmed)) return 'address without a password';
  return undefined;
}

function reasonIn(list: readonly (readonly [RegExp, string])[], text: string): string | undefined {
  for (let i = 0; i < list.length; i++) if (list[i]![0].test(text)) return list[i]![1];
  return undefined;
}

/** How variables are named: words in one of the usual cases, with a number at the end. What follows a dollar sign in a password seldom is. */
const VARIABLE = /^\$(?:_\w*|[a-z]+(?:_[a-z\d]+)*\d{0,2}|[A-Z][A-Z\d]*(?:_[A-Z\d]+)*|[A-Za-z][a-z]{2,}(?:[A-Z][a-z]{2,}|[A-Z](?![a-z]))*\d{0,2})$/;

/** The value without the parts that a template or a shell would fill in. */
export function literalPart(value: string): string {
  return value.replace(INTERPOLATION, (part, at: number) => (at > 0 && /^\$[A-Za-z]/.test(part) && (!VARIABLE.test(part) || standsForS(value, part, at)) ? part : ''));
}

/** super$ecret: behind a letter, and a word only with an s in place of the dollar sign. */
function standsForS(value: string, part: string, at: number): boolean {
  const rest = part.slice(1).toLowerCase();
  return value[0] !== '$' && /[A-Za-z]/.test(value[at - 1]!) && /^[a-z]+$/.test(rest) && !isWord(rest) && isWord(`s${rest}`);
}
