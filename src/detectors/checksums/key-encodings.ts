/** Keys whose encoding carries a check: Base58Check, Bech32, and base32 with CRC-16 (NATS, Stellar). */
import type { Seal } from './checksum.js';
import { base58Tail, bech32Tail, bech32Text, bech32Values, BITCOIN_BASE58, fromBase32, fromBase58, RIPPLE_BASE58, toBase32, toBase58 } from './bases.js';
import { crc16Xmodem } from './crc.js';

/** NATS NKEY seeds and Stellar secret seeds: CRC-16/XMODEM of the rest, low byte first, in the last two bytes. */
export const crc16Base32: Seal = {
  verify(value) {
    const bytes = fromBase32(value);
    if (!bytes || bytes.length < 16) return null;
    const body = bytes.subarray(0, -2);
    return crc16Xmodem(body) === (bytes.at(-2)! | (bytes.at(-1)! << 8));
  },
  seal(value) {
    const bytes = fromBase32(value);
    if (!bytes || bytes.length < 16) return value;
    const crc = crc16Xmodem(bytes.subarray(0, -2));
    bytes[bytes.length - 2] = crc & 255;
    bytes[bytes.length - 1] = crc >>> 8;
    return toBase32(bytes);
  },
};

/** age identities, nsec, Sui keys: six characters over prefix and data; all upper or all lower case. */
export const bech32: Seal = {
  verify(value) {
    const parts = splitBech32(value);
    return parts && bech32Tail(parts.hrp, parts.data).join() === parts.tail.join();
  },
  seal(value) {
    const parts = splitBech32(value);
    if (!parts) return value;
    const text = `${parts.hrp}1${bech32Text([...parts.data, ...bech32Tail(parts.hrp, parts.data)])}`;
    return value === value.toUpperCase() ? text.toUpperCase() : text;
  },
};

function splitBech32(value: string): { hrp: string; data: number[]; tail: number[] } | null {
  const lower = value.toLowerCase();
  if (value !== lower && value !== value.toUpperCase()) return null;
  const at = lower.lastIndexOf('1');
  const values = bech32Values(lower.slice(at + 1));
  if (at < 1 || !values || values.length < 16) return null;
  return { hrp: lower.slice(0, at), data: values.slice(0, -6), tail: values.slice(-6) };
}

function base58Check(alphabet: string, least: number): Seal {
  return {
    verify(value) {
      const bytes = fromBase58(value, alphabet);
      if (!bytes || bytes.length < least) return null;
      return base58Tail(bytes.subarray(0, -4)).equals(bytes.subarray(-4));
    },
    seal(value) {
      const bytes = fromBase58(value, alphabet);
      if (!bytes || bytes.length < least) return value;
      base58Tail(bytes.subarray(0, -4)).copy(bytes, bytes.length - 4);
      return toBase58(bytes, alphabet);
    },
  };
}

/** WIF keys, extended private keys, Tezos keys. */
export const bitcoinBase58 = base58Check(BITCOIN_BASE58, 20);
/** XRP family seeds, which use an alphabet of their own. */
export const rippleBase58 = base58Check(RIPPLE_BASE58, 16);
