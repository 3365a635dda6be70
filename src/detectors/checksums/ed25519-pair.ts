/**
 * Key pairs of Ed25519 as Solana keeps them: 32 bytes of seed and the 32 bytes of public key that follow from it, as a list of numbers
 * or in base58. Separate because the check is a derivation: whoever passes it by chance has broken the curve.
 */
import { nodeCrypto } from '../../util/node-crypto.js';
import { BITCOIN_BASE58, fromBase58, toBase58 } from './bases.js';
import type { Seal } from './checksum.js';

const SIZE = 64;
/** DER of a PKCS#8 key of Ed25519 up to its seed (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

function bytesOf(value: string): { bytes: Buffer; written: 'list' | 'base58' } | undefined {
  if (/^\d{1,3}(?:\s{0,8},\s{0,8}\d{1,3}){63}$/.test(value)) {
    const numbers = value.split(',').map(Number);
    return numbers.every((number) => number < 256) ? { bytes: Buffer.from(numbers), written: 'list' } : undefined;
  }
  if (!/^[1-9A-HJ-NP-Za-km-z]{80,90}$/.test(value)) return undefined;
  const bytes = fromBase58(value, BITCOIN_BASE58);
  return bytes !== undefined && bytes.length === SIZE ? { bytes: Buffer.from(bytes), written: 'base58' } : undefined;
}

function publicOf(seed: Buffer): Buffer {
  const { createPrivateKey, createPublicKey } = nodeCrypto();
  const key = createPublicKey(createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' }));
  return key.export({ type: 'spki', format: 'der' }).subarray(-32);
}

export const ed25519Pair: Seal = {
  verify(value) {
    const found = bytesOf(value);
    return found === undefined ? null : publicOf(found.bytes.subarray(0, 32)).equals(found.bytes.subarray(32));
  },
  seal(value) {
    const found = bytesOf(value);
    if (found === undefined) return value;
    const seed = found.bytes.subarray(0, 32);
    const pair = Buffer.concat([seed, publicOf(seed)]);
    return found.written === 'list' ? [...pair].join(',') : toBase58(pair, BITCOIN_BASE58);
  },
};
