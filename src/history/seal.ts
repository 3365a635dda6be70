/**
 * Texts that open only for who has the very bytes they were sealed with: what an audit leaves for the next one speaks of secrets, and
 * lies outside of the repository. So it is sealed with content of that repository, which is stored nowhere beside it. Separate because
 * nothing here knows what is sealed.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes, type Hash } from 'node:crypto';
import { nodeZlib } from '../util/node-zlib.js';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const DOMAIN = 'stanch: sealed with this content\0';

/** A hash that takes content and gives a key of 32 bytes. The id of an object, or any other hash of it, is no help in finding that key. */
export function keyHash(): Hash {
  return createHash('sha256').update(DOMAIN);
}

/** Bytes from which on a text is compressed: what a compressor is made for takes longer than a short text. */
const LONG = 2048;
const PLAIN = Buffer.from([0]);
const DEFLATED = Buffer.from([1]);

/** Encrypted, and compressed when that pays. @param key used for nothing else than this function */
export function seal(key: Buffer, text: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  const bytes = Buffer.from(text);
  const body = cipher.update(Buffer.concat(bytes.length < LONG ? [PLAIN, bytes] : [DEFLATED, nodeZlib().deflateRawSync(bytes, { level: 1 })]));
  return Buffer.concat([nonce, body, cipher.final(), cipher.getAuthTag()]);
}

/** null when it was sealed with other bytes, or is damaged. */
export function unseal(key: Buffer, sealed: Buffer): string | null {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(end));
  const body = decipher.update(sealed.subarray(NONCE_BYTES, end));
  try {
    decipher.final();
  } catch {
    return null;
  }
  return (body[0] === 0 ? body.subarray(1) : nodeZlib().inflateRawSync(body.subarray(1))).toString('utf8');
}
