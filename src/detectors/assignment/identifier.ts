/**
 * Values that identify something instead of opening it, told by value and key together: digests, versions, UUIDs under
 * plain keys, translations. Separate from references because the same value under another key may be a secret.
 */
import { isWord } from '../measures/dictionary.js';
import { madeOfWords } from '../measures/wording.js';
import type { Seen } from './features.js';
import type { KeyMeaning } from './key-name.js';
import { ownWords, squash } from './own-words.js';

const UUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
const DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;

/** First words of names of labels and messages. */
const LABEL = /^(?:label|lbl|title|mandatory|placeholder|hint|error|errors|err|msg|message|text|txt|tooltip|help|caption|desc|description|prompt|warning|info|button|btn|link|menu|heading|i18n|lang)$/;

/** The word for a password or a token in the languages that user interfaces are translated to most. */
const NATIVE = /^(?:(?:neues |nouveau |new |old |current |your |confirm |repeat |enter |aktuelles )(?:password)|(?:api key|secret key|access token|access key|passwort|kennwort|mot de passe|contraseña|contrasenya|contrasinal|senha|palavra-passe|parola|parole|parolă|wachtwoord|kodeord|adgangskode|lösenord|passord|salasana|salasõna|parool|heslo|hasło|jelszó|geslo|lozinka|zaporka|slaptažodis|fjalëkalimi|lykilorð|şifre|şifrə|пароль|парола|лозинка|κωδικός(?: πρόσβασης)?|סיסמה|סיסמא|كلمة (?:السر|المرور)|گذرواژه|पासवर्ड|รหัสผ่าน|mật khẩu|kata sandi|sandi|katalaluan|密码|密碼|口令|パスワード|비밀번호|암호))[:*]?$/iu;

/** Bytes of the shortest key of a cipher; text in escapes is judged where it is decoded. */
const SHORTEST_KEY = 16;

/** A name of this many words is the key of a message. */
const LONG_NAME = 7;

/** The value is made of the key's words. */
function sameWords({ key, value, meaning }: Seen): boolean {
  // <label for="password1">Password1:</label>
  if (/:$/.test(value) && value.toLowerCase().replace(/[\d\s:]+$/, '') === meaning.head) return true;
  return ownWords(key, value);
}

/** Bare values that code alone explains: a member that is given the variable of its name, a type behind a colon. */
function codeName({ key, value, by, behind }: Seen): string | undefined {
  const name = /^[A-Za-z_$][\w$]*$/.test(value) ? value.toLowerCase() : undefined;
  if (name !== undefined && name.length > 4 && /[.A-Z]/.test(key) && /^\s*;/.test(behind) && key.toLowerCase().replace(/\.value$/, '').endsWith(name)) return 'code: variable of the same name';
  if (name !== undefined && /^(?:self|this)\b/.test(key) && by === '=' && behind.trim() === '') return 'code: variable';
  if (by === ':' && /^[A-Z][A-Za-z$]*(?:[a-z][A-Z]|[A-Z][a-z])[\w$]*$/.test(value) && /^\s*(?:[;)|]|,\s*\w+\??:\s*[A-Z]|=\s*\w)/.test(behind)) return 'code: type';
  return undefined;
}

/** Why key and value say by themselves that nothing is opened by them, or undefined. */
export function opensNothing(meaning: KeyMeaning, value: string): string | undefined {
  if (meaning.lead === 'plain' && meaning.kind === 'key') return 'a key that opens nothing';
  if (meaning.lead === 'plain' && meaning.words.includes('public')) return 'public';
  if (meaning.lead === 'plain' && meaning.kind === 'token') return 'a token that opens nothing';
  if (meaning.kind === 'key' && (/^[a-z]{1,8}$/.test(value) || madeOfWords(value))) return 'name of a key';
  return undefined;
}

/** Why the value identifies, or undefined. */
export function identifier(seen: Seen): string | undefined {
  const { value, meaning } = seen;
  if (value.length < 3) return 'too short';
  if (/^(?:required|nullable|sometimes|present|filled|bail|confirmed|string)(?:[|:][\w:,|]*[\w:,])?$|^Confirmed(?::\w+)?$|^(?:current_password|min|max|size|between|regex|same|different|unique|exists|digits):[\w,.]+$/.test(value)) return 'rule of validation';
  if (meaning.head === 'pass' && /^(?:passed|failed|fail|failure|skipped|success|true|false|warn|green|red|ok)$/i.test(value)) return 'result of a test';
  if (meaning.head === 'pass' && /pass[-_]?args?$/i.test(seen.key)) return 'the name speaks of an argument';
  if (seen.quote === '' && !seen.inner && /^[ \t]?[;)]/.test(seen.behind) && /^[A-Za-z_$]*[a-z][A-Z_][A-Za-z_$]*$/.test(value)) return 'code: name';
  if ((seen.syntax === 'argument' || seen.syntax === 'call') && /^[a-z]+(?:[A-Z][a-z]+)+$/.test(value) && value.toLowerCase().includes(meaning.head)) return 'a name that holds the same word';
  const define = /^[ \t]*[#%][ \t]*define\b/.test(seen.ahead);
  if (seen.quote === '' && !seen.inner && /^\d{4,20}$/.test(value) && /^[ \t]?[;)]/.test(seen.behind)) return 'code: number';
  if (define && seen.quote === '') return 'code: macro';
  if ((define || seen.syntax === 'argument') && !/\d{3}/.test(value) && value.length > 5 && squash(seen.key).endsWith(squash(value))) return 'a part of its own name';
  if (meaning.kind === 'token' && /badge/i.test(seen.ahead)) return 'token of a badge, which is public';
  if (seen.syntax === 'compare' && /typeof\s+\(?[\w.]*$/.test(seen.ahead) && /^(?:string|function|object|number|boolean|undefined|symbol|bigint)$/.test(value)) return 'name of a type';
  const nothing = opensNothing(meaning, value);
  if (nothing !== undefined) return nothing;
  if (meaning.kind === 'key' && meaning.lead === 'none' && seen.syntax === 'element' && /^[A-Za-z]+$/.test(value)) return 'name of a key';
  if (/^(?:\\x[0-9a-fA-F]{2})+$/.test(value) && (value.length < 4 * SHORTEST_KEY || /^(?:\\x[2-7][0-9a-fA-F])+$/.test(value))) return 'bytes of a program';
  if (/^X-[A-Z][A-Za-z]+(?:-[A-Z][A-Za-z0-9]*)+$/.test(value)) return 'name of a header';
  if (seen.syntax === 'element' && value.startsWith('`')) return 'code in a document';
  if (seen.quote !== '' && /^[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+$/.test(value) && /(?:^|[.A-Z_-])\w+$/.test(value) && value.slice(value.lastIndexOf('.') + 1).toLowerCase().endsWith(meaning.head)) return 'name of a setting';
  if (/^\[\w+=["']?\w+["']?\]$/.test(value)) return 'selector';
  if (/^[\w-]+(?:\/[\w.-]+)+\.(?:key|pem|crt|cert|p12|jks|txt|json|ya?ml)$/.test(value)) return 'file path';
  if (seen.quote === '' && /^[ \t]*#[ \t]*define[ \t]+\w*$/.test(seen.ahead) && /^[A-Za-z_]\w*(?:,\w+)*$/.test(value)) return 'code: macro';
  if (seen.quote === '' && /^\$\w+[.,]\w+[.,]/.test(value)) return 'code: operands';
  if (seen.quote === '' && /^\d+:[a-z]+$/.test(value)) return 'message';
  if (sameWords(seen)) return "the key's own words";
  // @param password: what it is for
  if (seen.quote === '' && /[@:\\](?:param|type|arg|ivar|var|keyword|return|throws)\s+$/.test(seen.ahead)) return 'documentation of a parameter';
  if (/^[a-z][a-z-]* --?[A-Za-z]+ /.test(value) || (seen.quote === '' && /^[a-z][a-z-]+$/.test(value) && /^\s+--?[a-z]\w*\s+\S/.test(seen.behind))) return 'command';
  if (/^token$/i.test(seen.key) && /badge(?:\.svg)?\?$/.test(seen.ahead)) return 'token of a badge, made to be public';
  if (seen.quote === '' && /^[A-Za-z]+\d?:$/.test(value)) return 'label';
  const code = seen.quote === '' && (!seen.inner || seen.key.includes('.')) ? codeName(seen) : undefined;
  if (code !== undefined) return code;
  if (seen.quote !== '' && /^(?:token|key|auth|api)/.test(meaning.kind) && /^[a-z][a-z-]*(?:\.[a-z][a-z-]*){1,6}$/.test(value)) return 'dotted name';
  if (/^\/(?:[A-Za-z_.:-]+\d?\/)+[A-Za-z_.:-]+\d?$/.test(value)) return 'route';
  if (/^(?:client|request|client[_-]?request)[_-]?token$/i.test(seen.key) && UUID.test(value)) return 'identifier';
  if (/(?:\/|%2F)\d{8}(?:\/|%2F)|^AWS4-(?:HMAC|ECDSA)/i.test(value) && meaning.kind !== 'password') return 'scope of a signature';
  if (meaning.words.length >= LONG_NAME && /\s\S+\s/.test(value)) return 'message';
  if (/^(?:npm:)?[\^~>=<]{1,2}\d+\.\d+[\w.^~<>=| -]*$/.test(value)) return 'version';
  if (/^[\^~>=<]{0,2}v?\d+\.\d+(?:\.\d+)?(?:[-+.][\w.-]+)?$/.test(value) && value.length < 24) return 'version';
  if (UUID.test(value) && meaning.kind === 'key') return 'identifier';
  if (DIGEST.test(value) && /(?:integrity|checksum|digest|sha(?:1|256|512)|md5|revision|commit|etag)["']?\s*[:=]\s*["']?$/i.test(seen.ahead)) return 'digest';
  if (/^(?:@?[\w-]+\/)?[\w.-]+@(?:npm:|workspace:|[\^~])?\d+\.\d+[\w.^~-]*$/.test(value)) return 'package version';
  if (/^[\w$-]+(?:\.(?:js|ts|tsx|jsx|py|rb|go|java|json|ya?ml|xml|pem|key|crt|cer|p12|pfx|jks|txt|md|html?|css|svg|png|conf|cfg|ini|properties|env|sh|so|dll|exe|cs|php|asc|gpg|pub|keystore|toml|log|ps1|psm1|bat|cmd))+$/i.test(value)) return 'file name';
  if (/^(?:application|text|image|multipart)\/[\w.+-]+$/.test(value)) return 'media type';
  if (/^(?:[a-z]{2,3}_[A-Z]{2}|utf-?(?:8|16|32)(?:[lb]e)?|latin-?1|iso-?8859-\d{1,2}|cp\d{3,4}|windows-\d{4}|ascii|idna|base64|hex|HS\d{3}|RS\d{3}|ES\d{3}|AES(?:-?\d{3})?(?:[-/]\w+){0,3}|RSA|DSA|ECDSA|ED25519|SHA-?\d{1,3}|MD5|HMAC\w*)$/i.test(value)) return 'name of an encoding or algorithm';
  if (/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(value)) return 'date';
  if (/^#[0-9a-f]{3,8}$/i.test(value) && meaning.kind !== 'password') return 'colour';
  if (seen.key === 'passwd' && /^(?:(?:files|compat|systemd|sss|nis|ldap|winbind|db)\s*)+$/.test(value)) return 'name service';
  if (NATIVE.test(value.trim())) return 'the word itself';
  if (/[^\x00-\x7f]/.test(value) && /\S\s\S/.test(value) && /^[\p{L}\p{M}\p{N}’' ,.!?:()/-]+$/u.test(value)) return 'text for people';
  if (!/\d/.test(value)) {
    if (/[\u0370-\u1fff\u2e80-\uffee]/.test(value) && !/[^\P{ASCII}\s,.!?:;()'"-]/u.test(value.replace(/[A-Za-z]/g, ''))) return 'text for people';
    if (/[^\x00-\x7f]/.test(value) && /^\p{L}[\p{L}\p{M}’' ,.!?:()/-]*$/u.test(value) && /\s/.test(value)) return 'text for people';
    if (LABEL.test(meaning.words[0]!) && /^[\p{L}\p{M}\s’',.!?:()/_-]+$/u.test(value)) return 'label';
  }
  if (meaning.words.some((word) => /^(?:sha|sha1|sha2|sha256|sha512|md5|hashed|hash|digest)$/.test(word)) && meaning.kind === 'password') return 'hash of a password';
  if (/\S\s.*\s/.test(value) && /^[¿¡\p{L}][^0-9]*[?.]$/u.test(value)) return 'sentence';
  // Shorter than minimum length 1.
  if (/^\p{L}[\p{L}'’,]*(?: (?:[\p{L}'’,-]+|\d{1,3})){3,}[?.]$/u.test(value)) return 'sentence';
  if (meaning.lead === 'verb' && /\s/.test(value) && !/\d/.test(value)) return 'label';
  // update_password: always
  if (meaning.lead === 'verb' && seen.quote === '' && isWord(value)) return 'flag';
  if (/%s/.test(value) && /\s\S+\s+\S+\s/.test(value)) return 'message';
  if (meaning.kind === 'key' && /^(?:0x)?[0-9A-F]{8}$/.test(value)) return 'id of a key';
  if (/^\d{9,}$/.test(value) && seen.quote === '' && meaning.words.length > 2) return 'number';
  if (/^\d{4,10}$/.test(value) && meaning.kind !== 'password' && meaning.kind !== 'otp' && (meaning.kind !== 'secret' || seen.quote === '')) return 'number';
  return undefined;
}
