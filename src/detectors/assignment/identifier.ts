/**
 * Values that identify something instead of opening it, told by value and key together: digests, versions, UUIDs under
 * plain keys, translations. Separate from references because the same value under another key may be a secret.
 */
import type { Seen } from './features.js';

const UUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
const DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;

/** First words of names of labels and messages. */
const LABEL = /^(?:label|lbl|title|mandatory|placeholder|hint|error|errors|err|msg|message|text|txt|tooltip|help|caption|desc|description|prompt|warning|info|button|btn|link|menu|heading|i18n|lang)$/;

/** The word for a password or a token in the languages that user interfaces are translated to most. */
const NATIVE = /^(?:(?:neues |nouveau |new |old |current |your |confirm |repeat |enter |aktuelles )(?:password)|(?:api key|secret key|access token|access key|passwort|kennwort|mot de passe|contraseña|contrasenya|contrasinal|senha|palavra-passe|parola|parole|parolă|wachtwoord|kodeord|adgangskode|lösenord|passord|salasana|salasõna|parool|heslo|hasło|jelszó|geslo|lozinka|zaporka|slaptažodis|fjalëkalimi|lykilorð|şifre|şifrə|пароль|парола|лозинка|κωδικός(?: πρόσβασης)?|סיסמה|סיסמא|كلمة (?:السر|المرور)|گذرواژه|पासवर्ड|รหัสผ่าน|mật khẩu|kata sandi|sandi|katalaluan|密码|密碼|口令|パスワード|비밀번호|암호))[:*]?$/iu;

/** Why the value identifies, or undefined. */
export function identifier(seen: Seen): string | undefined {
  const { value, meaning } = seen;
  if (value.length < 3) return 'too short';
  if (/^(?:required|nullable|sometimes|present|filled|bail|confirmed|string)(?:\|[\w:,]+)*$|^(?:min|max|size|between|regex|same|different|unique|exists|digits):[\w,.]+$/.test(value)) return 'rule of validation';
  if (meaning.head === 'pass' && /^(?:passed|failed|fail|failure|skipped|success|true|false|warn|green|red|ok)$/i.test(value)) return 'result of a test';
  if (meaning.head === 'pass' && /pass[-_]?args?$/i.test(seen.key)) return 'the name speaks of an argument';
  if (seen.quote === '' && !seen.inner && /^[ \t]?[;)]/.test(seen.behind) && /^[A-Za-z_$]*[a-z][A-Z_][A-Za-z_$]*$/.test(value)) return 'code: name';
  if ((seen.syntax === 'argument' || seen.syntax === 'call') && /^[a-z]+(?:[A-Z][a-z]+)+$/.test(value) && value.toLowerCase().includes(meaning.head)) return 'a name that holds the same word';
  if (seen.syntax === 'compare' && /typeof\s+\(?[\w.]*$/.test(seen.ahead) && /^(?:string|function|object|number|boolean|undefined|symbol|bigint)$/.test(value)) return 'name of a type';
  if (meaning.lead === 'plain' && meaning.kind === 'key') return 'a key that opens nothing';
  if (meaning.lead === 'plain' && meaning.words.includes('public')) return 'public';
  if (/^[\^~>=<]{0,2}v?\d+\.\d+(?:\.\d+)?(?:[-+.][\w.-]+)?$/.test(value) && value.length < 24) return 'version';
  if (UUID.test(value) && meaning.kind === 'key') return 'identifier';
  if (DIGEST.test(value) && /(?:integrity|checksum|digest|sha(?:1|256|512)|md5|revision|commit|etag)["']?\s*[:=]\s*["']?$/i.test(seen.ahead)) return 'digest';
  if (/^(?:@?[\w-]+\/)?[\w.-]+@(?:npm:|workspace:|[\^~])?\d+\.\d+[\w.^~-]*$/.test(value)) return 'package version';
  if (/^[\w$-]+(?:\.(?:js|ts|tsx|jsx|py|rb|go|java|json|ya?ml|xml|pem|key|crt|cer|p12|pfx|jks|txt|md|html?|css|svg|png|conf|cfg|ini|properties|env|sh|so|dll|exe|cs|php|asc|gpg|pub|keystore|toml|log))+$/i.test(value)) return 'file name';
  if (/^(?:application|text|image|multipart)\/[\w.+-]+$/.test(value)) return 'media type';
  if (/^(?:[a-z]{2,3}_[A-Z]{2}|utf-?8|base64|hex|HS\d{3}|RS\d{3}|ES\d{3}|AES(?:-?\d{3})?(?:[-/]\w+){0,3}|RSA|DSA|ECDSA|ED25519|SHA-?\d{1,3}|MD5|HMAC\w*)$/i.test(value)) return 'name of an encoding or algorithm';
  if (/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(value)) return 'date';
  if (/^#[0-9a-f]{3,8}$/i.test(value) && meaning.kind !== 'password') return 'colour';
  if (NATIVE.test(value.trim())) return 'the word itself';
  if (/[^\x00-\x7f].*\s.*\s/u.test(value) && /^[\p{L}\p{M}\p{N}’' ,.!?:()/-]+$/u.test(value)) return 'text for people';
  if (!/\d/.test(value)) {
    if (/[\u0370-\u1fff\u2e80-\uffee]/.test(value) && !/[^\P{ASCII}\s,.!?:;()'"-]/u.test(value.replace(/[A-Za-z]/g, ''))) return 'text for people';
    if (/[^\x00-\x7f]/.test(value) && /^\p{L}[\p{L}\p{M}’' ,.!?:()/-]*$/u.test(value) && /\s/.test(value)) return 'text for people';
    if (LABEL.test(meaning.words[0]) && /^[\p{L}\p{M}\s’',.!?:()/_-]+$/u.test(value)) return 'label';
  }
  if (meaning.words.some((word) => /^(?:sha|sha1|sha2|sha256|sha512|md5|hashed|hash|digest)$/.test(word)) && meaning.kind === 'password') return 'hash of a password';
  if (/\S\s.*\s/.test(value) && /^[¿¡\p{L}][^0-9]*[?.]$/u.test(value)) return 'sentence';
  if (meaning.lead === 'verb' && /\s/.test(value) && !/\d/.test(value)) return 'label';
  if (/^\d{9,}$/.test(value) && seen.quote === '' && meaning.words.length > 2) return 'number';
  if (/^\d{4,10}$/.test(value) && meaning.kind !== 'password' && meaning.kind !== 'otp' && (meaning.kind !== 'secret' || seen.quote === '')) return 'number';
  return undefined;
}
