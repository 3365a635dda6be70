/**
 * Values that identify something instead of opening it, told by value and key together: digests, versions, UUIDs under
 * plain keys, translations. Separate from references because the same value under another key may be a secret.
 */
import type { Seen } from './features.js';

const UUID = /^\{?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\}?$/i;
const DIGEST = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128})$/i;

/** Why the value identifies, or undefined. */
export function identifier(seen: Seen): string | undefined {
  const { value, meaning } = seen;
  if (value.length < 3) return 'too short';
  if (meaning.lead === 'plain' && meaning.kind === 'key') return 'a key that opens nothing';
  if (meaning.lead === 'plain' && meaning.words.includes('public')) return 'public';
  if (/^[\^~>=<]{0,2}v?\d+\.\d+(?:\.\d+)?(?:[-+.][\w.-]+)?$/.test(value) && value.length < 24) return 'version';
  if (UUID.test(value) && meaning.kind === 'key') return 'identifier';
  if (DIGEST.test(value) && /(?:integrity|checksum|digest|sha(?:1|256|512)|md5|revision|commit|etag)["']?\s*[:=]\s*["']?$/i.test(seen.ahead)) return 'digest';
  if (/^(?:(?:@?[\w-]+\/)?[\w.-]+@(?:npm:|workspace:|\^|~)?\d[\w.^~-]*)$/.test(value)) return 'package version';
  if (/^[\w$-]+(?:\.(?:js|ts|tsx|jsx|py|rb|go|java|json|ya?ml|xml|pem|key|crt|cer|p12|pfx|jks|txt|md|html?|css|svg|png|conf|cfg|ini|properties|env|sh|so|dll|exe|cs|php|asc|gpg|pub|keystore|toml|log))+$/i.test(value)) return 'file name';
  if (/^(?:application|text|image|multipart)\/[\w.+-]+$/.test(value)) return 'media type';
  if (/^(?:[a-z]{2,3}_[A-Z]{2}|utf-?8|base64|hex|HS\d{3}|RS\d{3}|ES\d{3}|AES(?:-?\d{3})?(?:[-/]\w+){0,3}|RSA|DSA|ECDSA|ED25519|SHA-?\d{1,3}|MD5|HMAC\w*)$/i.test(value)) return 'name of an encoding or algorithm';
  if (/^\d{4}-\d{2}-\d{2}(?:[T ].*)?$/.test(value)) return 'date';
  if (/^#[0-9a-f]{3,8}$/i.test(value) && meaning.kind !== 'password') return 'colour';
  if (/^(?:[ᄀ-ᇿ぀-ヿ㐀-鿿가-힯]|[^\x00-\x7f]{2,})/.test(value) && /\s|[。、！？，：]/.test(value)) return 'text for people';
  if (/\s/.test(value) && /^[^\x00-\x7f\d]*[\p{L}’' ,.!?:()-]+$/u.test(value) && /[^\x00-\x7f]/.test(value)) return 'text for people';
  return undefined;
}
