/**
 * Values that identify something instead of opening it, told by value and key together: digests, versions, UUIDs under
 * plain keys, translations. Separate from references because the same value under another key may be a secret.
 */
import { isWord } from '../../measures/dictionary.js';
import type { Seen } from '../features.js';
import { ownWords, squash } from '../own-words.js';
import { BRACED_UUID, UUID } from '../uuid.js';
import type { Case } from './case.js';
import { opensNothing } from './opens-nothing.js';

const DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;

/** First words of names of labels and messages. */
const LABEL = /^(?:label|lbl|title|mandatory|placeholder|hint|error|errors|err|msg|message|text|txt|tooltip|help|caption|desc|description|prompt|warning|info|button|btn|link|menu|heading|i18n|lang)$/;

/** The word for a password or a token in the languages that user interfaces are translated to most. */
const NATIVE = /^(?:(?:neues |nouveau |new |old |current |your |confirm |repeat |enter |aktuelles )(?:password)|(?:api key|secret key|access token|access key|passwort|kennwort|mot de passe|contraseña|contrasenya|contrasinal|senha|palavra-passe|parola|parole|parolă|wachtwoord|kodeord|adgangskode|lösenord|passord|salasana|salasõna|parool|heslo|hasło|jelszó|geslo|lozinka|zaporka|slaptažodis|fjalëkalimi|lykilorð|şifre|şifrə|пароль|парола|лозинка|κωδικός(?: πρόσβασης)?|סיסמה|סיסמא|كلمة (?:السر|المرور)|گذرواژه|पासवर्ड|รหัสผ่าน|mật khẩu|kata sandi|sandi|katalaluan|密码|密碼|口令|パスワード|비밀번호|암호))[:*]?$/iu;

/** Bytes of the shortest key of a cipher; text in escapes is judged where it is decoded. */
const SHORTEST_KEY = 16;

const DEFINE = /^[ \t]*[#%][ \t]*define\b/;

/** A name of this many words is the key of a message. */
const LONG_NAME = 7;

/** The value is made of the key's words. */
function sameWords({ key, value, meaning }: Seen): boolean {
  // <label for="password1">Password1:</label>
  if (/:$/.test(value) && value.toLowerCase().replace(/[\d\s:]+$/, '') === meaning.head) return true;
  // 'passwd' -> 'passw%64'
  if (value.includes('%') && value.replace(/%([2-7][0-9A-Fa-f])/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))).toLowerCase() === key.toLowerCase()) return true;
  return ownWords(key, value);
}

/** Characters from which a value that changes between small letters, capitals and digits at every third is no name of a type. */
const LONG_ENOUGH = 12;

function changesOften(value: string): boolean {
  return value.length >= LONG_ENOUGH && /\d/.test(value) && (value.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0) * 3 >= value.length;
}

/** Bare values that code alone explains: a member that is given the variable of its name, a type behind a colon. */
function codeName({ key, value, by, behind }: Seen): string | undefined {
  const name = /^[A-Za-z_$][\w$]*$/.test(value) ? value.toLowerCase() : undefined;
  if (name !== undefined && name.length > 4 && /[.A-Z]/.test(key) && /^\s*;/.test(behind) && key.toLowerCase().replace(/\.value$/, '').endsWith(name)) return 'code: variable of the same name';
  if (name !== undefined && /^(?:self|this)\b/.test(key) && by === '=' && behind.trim() === '') return 'code: variable';
  if (by === ':' && /^[A-Z][A-Za-z$]*(?:[a-z][A-Z]|[A-Z][a-z])[\w$]*$/.test(value) && !changesOften(value) && /^\s*(?:[;)|<]|,\s*\w+\??:\s*[A-Z]|=\s*\w)/.test(behind)) return 'code: type';
  return undefined;
}

/** Until when, in seconds, a link of a content network opens the one thing that it names. */
const UNTIL = /[?&;](?:e|exp|expires?|expiry|deadline|wsTime|txTime)=\d{10}&(?:amp;)?$/i;
const UNTIL_BEHIND = /^&(?:amp;)?(?:e|exp|expires?|expiry|deadline)=\d{10}(?!\d)/i;
const UNTIL_WITHIN = /^(?:exp|st)=\d{10}~|^\d{10}-[\w-]{1,40}-[0-9a-f]{32}$/;

/** The signature of a link, which was made with a key and is none. */
function signsLink({ key, value, ahead, behind }: Seen): boolean {
  if (!/^(?:token|auth_?key|key|hdn[et]a?s?)$/i.test(key) || !/[?&;]$/.test(ahead)) return false;
  return UNTIL.test(ahead) || UNTIL_BEHIND.test(behind) || UNTIL_WITHIN.test(value);
}

/** Firebase hands out its files by links that hold the id of one download; a group of QQ is joined by a link, of which decoded text has only the end. */
const LINK_TO_FILE = /[?&]alt=media&(?:amp;)?$/;
const INVITATION = /[?&;]k=[\w-]{32}&(?:amp;)?$/;

/** Lists of what a new password may not be. */
const REFUSED = /^(?:bad|weak|common|forbidden|banned|blocked|blacklist(?:ed)?|denied|disallowed|worst|compromised|breached|pwned)$/;

export const IDENTIFIERS: readonly Case[] = [
  { when: ({ key, meaning }) => meaning.kind === 'password' && /s$/i.test(key) && REFUSED.test(meaning.words[0]!), reason: 'a password that nobody may have' },
  { when: ({ value }) => value.length < 3, reason: 'too short' },
  { value: /^(?:required(?:_(?:with|without|if|unless)(?:_all)?)?|nullable|sometimes|present|filled|bail|confirmed|string)(?:[|:][\w:,|]*[\w:,])?$|^Confirmed(?::\w+)?$|^(?:current_password|min|max|size|between|regex|same|different|unique|exists|digits):[\w,.]+$/, reason: 'rule of validation' },
  { value: /^(?:passed|failed|fail|failure|skipped|success|true|false|warn|green|red|ok)$/i, when: ({ meaning }) => meaning.head === 'pass', reason: 'result of a test' },
  { when: ({ key, meaning }) => meaning.head === 'pass' && /pass[-_]?args?$/i.test(key), reason: 'the name speaks of an argument' },
  { value: /^[A-Za-z_$]*[a-z][A-Z_][A-Za-z_$]*$/, when: ({ quote, behind, inner }) => quote === '' && !inner && /^[ \t]?[;)]/.test(behind), reason: 'code: name' },
  { value: /^[a-z]+(?:[A-Z][a-z]+)+$/, when: ({ value, meaning, syntax }) => (syntax === 'argument' || syntax === 'call') && value.toLowerCase().includes(meaning.head), reason: 'a name that holds the same word' },
  { value: /^\d{4,20}$/, when: ({ quote, behind, inner }) => quote === '' && !inner && /^[ \t]?[;)]/.test(behind), reason: 'code: number' },
  { when: ({ quote, ahead }) => quote === '' && DEFINE.test(ahead), reason: 'code: macro' },
  { when: ({ key, value, syntax, ahead }) => (syntax === 'argument' || DEFINE.test(ahead)) && !/\d{3}/.test(value) && value.length > 5 && squash(key).endsWith(squash(value)), reason: 'a part of its own name' },
  { when: ({ meaning, ahead }) => meaning.kind === 'token' && /badge/i.test(ahead), reason: 'token of a badge, which is public' },
  { value: /^(?:string|function|object|number|boolean|undefined|symbol|bigint)$/, when: ({ ahead, syntax }) => syntax === 'compare' && /typeof\s+\(?[\w.]*$/.test(ahead), reason: 'name of a type' },
  { reason: ({ meaning, value }) => opensNothing(meaning, value) },
  { value: /^[A-Za-z]+$/, when: ({ meaning, syntax }) => meaning.kind === 'key' && meaning.lead === 'none' && syntax === 'element', reason: 'name of a key' },
  { value: /^(?:\\x[0-9a-fA-F]{2})+$/, when: ({ value }) => value.length < 4 * SHORTEST_KEY || /^(?:\\x[2-7][0-9a-fA-F])+$/.test(value), reason: 'bytes of a program' },
  { value: /^X-[A-Z][A-Za-z]+(?:-[A-Z][A-Za-z0-9]*)+$/, reason: 'name of a header' },
  { when: ({ value, syntax }) => syntax === 'element' && value.startsWith('`'), reason: 'code in a document' },
  { value: /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+$/, when: ({ value, meaning, quote }) => quote !== '' && /(?:^|[.A-Z_-])\w+$/.test(value) && value.slice(value.lastIndexOf('.') + 1).toLowerCase().endsWith(meaning.head), reason: 'name of a setting' },
  { value: /^\[\w+=["']?\w+["']?\]$/, reason: 'selector' },
  { value: /^[\w-]+(?:\/[\w.-]+)+\.(?:key|pem|crt|cert|p12|jks|txt|json|ya?ml)$/, reason: 'file path' },
  { value: /^[A-Za-z_]\w*(?:,\w+)*$/, when: ({ quote, ahead }) => quote === '' && /^[ \t]*#[ \t]*define[ \t]+\w*$/.test(ahead), reason: 'code: macro' },
  { value: /^\$\w+[.,]\w+[.,]/, when: ({ quote }) => quote === '', reason: 'code: operands' },
  { value: /^\d+:[a-z]+$/, when: ({ quote }) => quote === '', reason: 'message' },
  { when: (seen) => sameWords(seen), reason: "the key's own words" },
  // @param password: what it is for
  { when: ({ quote, ahead }) => quote === '' && /[@:\\](?:param|type|arg|ivar|var|keyword|return|throws)\s+$/.test(ahead), reason: 'documentation of a parameter' },
  { when: ({ value, quote, behind }) => /^[a-z][a-z-]* --?[A-Za-z]+ /.test(value) || (quote === '' && /^[a-z][a-z-]+$/.test(value) && /^\s+--?[a-z]\w*\s+\S/.test(behind)), reason: 'command' },
  { when: signsLink, reason: 'signature of a link' },
  { value: UUID, when: ({ key, ahead }) => key === 'token' && LINK_TO_FILE.test(ahead), reason: 'link to a file' },
  { when: ({ key, ahead }) => key === 'authKey' && INVITATION.test(ahead), reason: 'invitation to a group' },
  // user.signingkey of git
  { value: /^(?:0x)?(?:[0-9A-F]{8}|[0-9A-F]{16}|[0-9A-F]{40})!?$/i, when: ({ key }) => /^(?:user\.)?signingkey$/i.test(key), reason: 'id of a key' },
  { value: /^\/?[\w./-]+\.(?:png|jpe?g|gif|svg|webp|ico)$/, reason: 'file name' },
  { value: /^0x[0-9a-f]{40}$/i, when: ({ meaning }) => meaning.kind === 'key' || (meaning.kind !== 'password' && meaning.words.length === 1), reason: 'address of an account' },
  { value: /^baf[a-z2-7]{50,100}$/, when: ({ meaning }) => meaning.kind !== 'password', reason: 'address of a content' },
  { when: ({ key }) => /^sonar[._]project_?key$/i.test(key), reason: 'identifier of a project' },
  // spring.cloud.vault.authentication=KUBERNETES
  { value: /^[A-Z]+(?:_[A-Z\d]+)*$/, when: ({ meaning }) => meaning.head === 'authentication', reason: 'a choice of a setting' },
  { value: /^[A-Za-z]+\d?:$/, when: ({ quote }) => quote === '', reason: 'label' },
  // file: password: sha2crypt: option 'variant' must be ...
  { value: /^[a-z]+\d[a-z]+:$/, when: ({ quote, behind }) => quote === '' && /^ [a-z]{2,} /.test(behind), reason: 'message' },
  { reason: (seen) => (seen.quote === '' && (!seen.inner || seen.key.includes('.')) ? codeName(seen) : undefined) },
  { value: /^[a-z][a-z-]*(?:\.[a-z][a-z-]*){1,6}$/, when: ({ meaning, quote }) => quote !== '' && /^(?:token|key|auth|api)/.test(meaning.kind), reason: 'dotted name' },
  { value: /^\/(?:[A-Za-z_.:-]+\d?\/)+[A-Za-z_.:-]+\d?$/, reason: 'route' },
  { value: BRACED_UUID, when: ({ key }) => /^(?:client|request|client[_-]?request)[_-]?token$/i.test(key), reason: 'identifier' },
  { when: ({ value, meaning }) => meaning.kind !== 'password' && /(?:\/|%2F)\d{8}(?:\/|%2F)|aws4_request|^AWS4-(?:HMAC|ECDSA)/i.test(value), reason: 'scope of a signature' },
  { when: ({ value, meaning }) => meaning.words.length >= LONG_NAME && /\s\S+\s/.test(value), reason: 'message' },
  { value: /^(?:npm:)?[\^~>=<]{1,2}\d+\.\d+[\w.^~<>=| -]*$/, reason: 'version' },
  { value: /^[\^~>=<]{0,2}v?\d+\.\d+(?:\.\d+)?(?:[-+.][\w.-]+)?$/, when: ({ value }) => value.length < 24, reason: 'version' },
  { value: BRACED_UUID, when: ({ meaning }) => meaning.kind === 'key', reason: 'identifier' },
  { when: ({ value, ahead }) => DIGEST.test(value) && /(?:integrity|checksum|digest|sha(?:1|256|512)|md5|revision|commit|etag)["']?\s*[:=]\s*["']?$/i.test(ahead), reason: 'digest' },
  { value: /^(?:@?[\w-]+\/)?[\w.-]+@(?:npm:|workspace:|[\^~])?\d+\.\d+[\w.^~-]*$/, reason: 'package version' },
  { value: /^[\w$-]+(?:\.(?:[chm]|cc|cpp|hpp|rs|kt|swift|pl|pm|lua|js|ts|tsx|jsx|py|rb|go|java|json|ya?ml|xml|pem|key|crt|cer|p12|pfx|jks|txt|md|html?|css|svg|png|conf|cfg|ini|properties|env|sh|so|dll|exe|cs|php|asc|gpg|pub|keystore|toml|log|ps1|psm1|bat|cmd))+$/i, reason: 'file name' },
  // ca.ecdsa.P256.pem, and with what it is signed for between its dots
  { value: /^[\w$-]+(?:\.[\w-]{1,24}){1,4}\.(?:pem|crt|cer|p12|pfx|jks|keystore)$/i, reason: 'file name' },
  { value: /^(?:application|text|image|multipart)\/[\w.+-]+$/, reason: 'media type' },
  { value: /^(?:[a-z]{2,3}_[A-Z]{2}|utf-?(?:8|16|32)(?:[lb]e)?|latin-?1|iso-?8859-\d{1,2}|cp\d{3,4}|windows-\d{4}|ascii|binary|idna|base64|hex|HS\d{3}|RS\d{3}|ES\d{3}|AES(?:-?\d{3})?(?:[-/]\w+){0,3}|RSA|DSA|ECDSA|ED25519|SHA-?\d{1,3}|MD5|HMAC\w*)$/i, reason: 'name of an encoding or algorithm' },
  { value: /^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/, reason: 'date' },
  { value: /^[0-9a-f]{64}(?:\.zip)?$/, when: ({ key }) => /s3_?(?:object_?)?key$/i.test(key), reason: 'name of an object' },
  { value: /^#[0-9a-f]{3,8}$/i, when: ({ meaning }) => meaning.kind !== 'password', reason: 'colour' },
  { value: /^(?:(?:files|compat|systemd|sss|nis|ldap|winbind|db)\s*)+$/, when: ({ key }) => key === 'passwd', reason: 'name service' },
  { when: ({ value }) => NATIVE.test(value.trim()), reason: 'the word itself' },
  { when: ({ value }) => /\S\s\S/.test(value) && /^[\p{L}\p{M}\p{N}’' ,.!?:()/-]+$/u.test(value) && /[^\x00-\x7f]/.test(value), reason: 'text for people' },
  { value: /^\D*[\u0370-\u1fff\u2e80-\uffee]\D*$/, when: ({ value }) => !/[^\P{ASCII}\s,.!?:;()'"-]/u.test(value.replace(/[A-Za-z]/g, '')), reason: 'text for people' },
  { value: /^\D*[^\x00-\x7f]\D*$/, when: ({ value }) => /\s/.test(value) && /^\p{L}[\p{L}\p{M}’' ,.!?:()/-]*$/u.test(value), reason: 'text for people' },
  { value: /^[\p{L}\p{M}\s’',.!?:()/_-]+$/u, when: ({ meaning }) => LABEL.test(meaning.words[0]!), reason: 'label' },
  { when: ({ meaning }) => meaning.words.some((word) => /^(?:sha|sha1|sha2|sha256|sha512|md5|hashed|hash|digest)$/.test(word)) && meaning.kind === 'password', reason: 'hash of a password' },
  { when: ({ value }) => /^[¿¡\p{L}][^0-9]*[?.]$/u.test(value) && /\S\s.*\s/.test(value), reason: 'sentence' },
  // Shorter than minimum length 1.
  { value: /^\p{L}[\p{L}'’,]*(?: (?:[\p{L}'’,-]+|\d{1,3})){3,}[?.]$/u, reason: 'sentence' },
  { when: ({ value, meaning }) => meaning.lead === 'verb' && !/\d/.test(value) && /\s/.test(value), reason: 'label' },
  // update_password: always
  { when: ({ value, meaning, quote }) => meaning.lead === 'verb' && quote === '' && isWord(value), reason: 'flag' },
  { when: ({ value }) => /\s\S+\s+\S+\s/.test(value) && /%s/.test(value), reason: 'message' },
  // what a private key is called by: no key is that short
  { value: /^(?:[0-9A-F]{16}|[0-9A-F]{40})$/, when: ({ key, meaning }) => meaning.kind === 'api-key' && /private/i.test(key), reason: 'id of a key' },
  { value: /^(?:hmac[-_]?)?(?:sha-?(?:1|224|256|384|512)|md5|blake2[bs]?)[:=-][0-9a-f]{32,128}$/i, reason: 'digest' },
  { value: /^v?\d{1,3}(?:\.\d{1,4}){1,3}[-_:](?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$/, reason: 'digest' },
  // five parts, the second of which is the key in a wrapping
  { value: /^eyJ[\w-]+(?:\.[\w-]*){2}(?:\.[\w-]+){2}$/, reason: 'ciphertext' },
  { value: /^ssh-(?:rsa|dss|ed25519) /, reason: 'public key' },
  // base64 of -----BEGIN PUBLIC, -----BEGIN RSA PUBLIC and -----BEGIN CERT
  { value: /^LS0tLS1CRUdJTiB(?:QVUJMSUMg|SU0EgUFVCTElD|DRVJU)/, reason: 'public key' },
  { value: /<(?:deleted|redacted|removed|omitted|truncated|hidden|masked|snip(?:ped)?)>/i, reason: 'masked' },
  // the false language of a tool for translations; letters beyond ASCII as HTML writes them
  { value: /^crwdn[sde]?\d+:/, reason: 'text for people' },
  { value: /^[A-Za-z]+(?:&#\d{2,4};[A-Za-z]*)+$/, reason: 'text for people' },
  { value: /^0X[0-9A-F]{2,8}$|^0x[0-9a-f]+\/0x[0-9a-f]+/, reason: 'number' },
  { value: /^(?:opaquelocktoken|urn:uuid):/, reason: 'identifier' },
  { value: /^\.[a-z_]\w*(?:\.\w+)+$/, reason: 'module' },
  { value: /^\d+(?:\.\d+)?[A-Za-z]{0,3}(?:,\d+(?:\.\d+)?[A-Za-z]{0,3}){2,}$/, when: ({ meaning }) => meaning.kind !== 'password', reason: 'list of numbers' },
  { value: /^(?:0x)?[0-9A-F]{8}$/, when: ({ meaning }) => meaning.kind === 'key', reason: 'id of a key' },
  { value: /^\d{9,}$/, when: ({ meaning, quote }) => quote === '' && meaning.words.length > 2, reason: 'number' },
  { value: /^\d{4,10}$/, when: ({ meaning, quote }) => meaning.kind !== 'password' && meaning.kind !== 'otp' && (meaning.kind !== 'secret' || quote === ''), reason: 'number' },
];
