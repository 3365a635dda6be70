/** Base58 as Bitcoin, Solana and IPFS write it: one number, not digit by digit, so that a byte has no place of its own. */

const VALUE = new Int8Array(256).fill(-1);
for (let i = 0; i < 58; i++) VALUE['123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'.charCodeAt(i)] = i;

/** The work grows with the square of it. */
export const LONGEST_58 = 384;

/** What the digits in [from, to) stand for; undefined when they are none, or too many. */
export function decode58(bytes: Uint8Array, from: number, to: number): Buffer | undefined {
  if (to - from > LONGEST_58) return undefined;
  const number: number[] = [];
  for (let i = from; i < to; i++) {
    let carry = VALUE[bytes[i]!]!;
    if (carry < 0) return undefined;
    for (let k = 0; k < number.length; k++) {
      carry += number[k]! * 58;
      number[k] = carry & 255;
      carry >>= 8;
    }
    while (carry > 0) {
      number.push(carry & 255);
      carry >>= 8;
    }
  }
  return Buffer.from(number.reverse());
}
