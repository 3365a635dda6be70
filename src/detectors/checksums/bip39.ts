/**
 * Checksum of a BIP-39 mnemonic: words are 11 bits each, and the last bits are the first ones of the SHA-256 of all others. Separate
 * from other checks because it reads words, and unpacks its list only when a phrase was met.
 */
import { nodeCrypto } from '../../util/node-crypto.js';
import { BIP39_WORDS } from './bip39-words.js';
import type { Seal } from './checksum.js';

let list: readonly string[] | undefined;
let places: ReadonlyMap<string, number> | undefined;

function unpack(): ReadonlyMap<string, number> {
  list = BIP39_WORDS.trim().split(/\s+/);
  return (places = new Map(list.map((word, place) => [word, place])));
}

/** @param word lower case */
export function isMnemonicWord(word: string): boolean {
  return (places ?? unpack()).has(word);
}

/** Lengths of mnemonics, longest first. */
export const MNEMONIC_LENGTHS: readonly number[] = [24, 21, 18, 15, 12];

/** Entropy and checksum of words, each as a number; undefined when it is no mnemonic. */
function bitsOf(words: readonly string[]): { entropy: Buffer; checksum: number; size: number } | undefined {
  if (!MNEMONIC_LENGTHS.includes(words.length)) return undefined;
  let bits = 0n;
  for (const word of words) {
    const place = (places ?? unpack()).get(word);
    if (place === undefined) return undefined;
    bits = (bits << 11n) | BigInt(place);
  }
  const size = words.length / 3;
  const entropy = Buffer.from((bits >> BigInt(size)).toString(16).padStart(size * 8, '0'), 'hex');
  return { entropy, checksum: Number(bits & ((1n << BigInt(size)) - 1n)), size };
}

function expected(entropy: Buffer, size: number): number {
  return nodeCrypto().createHash('sha256').update(entropy).digest()[0]! >> (8 - size);
}

export const bip39: Seal = {
  verify(value) {
    const bits = bitsOf(value.split(' '));
    return bits === undefined ? null : bits.checksum === expected(bits.entropy, bits.size);
  },
  seal(value) {
    const words = value.split(' ');
    const bits = bitsOf(words);
    if (bits === undefined) return value;
    const last = (places!.get(words.at(-1)!)! >> bits.size << bits.size) | expected(bits.entropy, bits.size);
    return [...words.slice(0, -1), list![last]!].join(' ');
  },
};
