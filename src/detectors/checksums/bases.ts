/** Base32, Base58 and Bech32 as bytes, for the checks over them. Separate because several issuers share each. */
import { nodeCrypto } from '../../util/node-crypto.js';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const BITCOIN_BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
export const RIPPLE_BASE58 = 'rpshnaf39wBUDNEGHJKLM4PQRST7VWXYZ2bcdeCg65jkm8oFqi1tuvAxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

/** Undefined for text with other characters. Bits beyond the last whole byte are left out. */
export function fromBase32(text: string): Uint8Array | undefined {
  const bytes: number[] = [];
  let bits = 0;
  let size = 0;
  for (const c of text) {
    const value = BASE32.indexOf(c);
    if (value < 0) return undefined;
    bits = ((bits << 5) | value) & 0xfff;
    size += 5;
    if (size >= 8) {
      size -= 8;
      bytes.push((bits >>> size) & 255);
    }
  }
  return Uint8Array.from(bytes);
}

export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let size = 0;
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffff;
    for (size += 8; size >= 5; size -= 5) text += BASE32[(bits >>> (size - 5)) & 31];
  }
  return size > 0 ? text + BASE32[(bits << (5 - size)) & 31] : text;
}

export function fromBase58(text: string, alphabet: string): Buffer | undefined {
  let number = 0n;
  let zeros = 0;
  for (const c of text) {
    const value = alphabet.indexOf(c);
    if (value < 0) return undefined;
    if (number === 0n && value === 0) zeros++;
    number = number * 58n + BigInt(value);
  }
  const hex = number === 0n ? '' : number.toString(16);
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 ? `0${hex}` : hex, 'hex')]);
}

export function toBase58(bytes: Uint8Array, alphabet: string): string {
  let number = bytes.length === 0 ? 0n : BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = alphabet[Number(number % 58n)]! + text;
  for (const byte of bytes) {
    if (byte !== 0) break;
    text = alphabet[0]! + text;
  }
  return text;
}

function sha256(bytes: Uint8Array): Buffer {
  return nodeCrypto().createHash('sha256').update(bytes).digest();
}

/** The first four bytes of the double SHA-256, which Base58Check appends. */
export function base58Tail(payload: Uint8Array): Buffer {
  return sha256(sha256(payload)).subarray(0, 4);
}

/** Values 0 to 31 of the data part, or undefined for text with other characters. */
export function bech32Values(text: string): number[] | undefined {
  const values = Array.from(text, (c) => BECH32.indexOf(c));
  return values.includes(-1) ? undefined : values;
}

export function bech32Text(values: readonly number[]): string {
  return values.map((value) => BECH32[value]).join('');
}

function polymod(values: readonly number[]): number {
  let check = 1;
  for (const value of values) {
    const top = check >>> 25;
    check = ((check & 0x1ffffff) << 5) ^ value;
    [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3].forEach((factor, i) => {
      if ((top >>> i) & 1) check ^= factor;
    });
  }
  return check;
}

/** The six values that follow `data` under the human-readable part `hrp`, lower case. BIP-173's constant, 1. */
export function bech32Tail(hrp: string, data: readonly number[]): number[] {
  const expanded = [...Array.from(hrp, (c) => c.charCodeAt(0) >> 5), 0, ...Array.from(hrp, (c) => c.charCodeAt(0) & 31)];
  const check = polymod([...expanded, ...data, 0, 0, 0, 0, 0, 0]) ^ 1;
  return [25, 20, 15, 10, 5, 0].map((shift) => (check >>> shift) & 31);
}
