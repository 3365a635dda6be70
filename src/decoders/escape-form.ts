/** What the decoders of escapes have in common. Separate so that each form stays a file that knows nothing of the others. */
import type { SegmentWriter } from './segment.js';

/** Value and length of one escape as value * 16 + length; 0 when there is none. */
export type Packed = number;

export interface EscapeForm {
  readonly name: string;
  /** First byte of each escape. */
  readonly marker: number;
  /** The escape that starts at `at`; never reads beyond `hi`. */
  escapeAt(bytes: Uint8Array, at: number, hi: number): Packed;
  /** Writes bytes[from, to) with every escape replaced. */
  decode(bytes: Buffer, from: number, to: number, out: SegmentWriter): void;
}

const HEX = new Int8Array(256).fill(-1);
for (let i = 0; i < 16; i++) {
  HEX['0123456789abcdef'.charCodeAt(i)] = i;
  HEX['0123456789ABCDEF'.charCodeAt(i)] = i;
}

/** The number that `count` hex digits at `at` write, or -1. */
export function hexNumber(bytes: Uint8Array, at: number, count: number, hi: number): number {
  if (at + count > hi) return -1;
  let value = 0;
  for (let i = at; i < at + count; i++) {
    const digit = HEX[bytes[i]!]!;
    if (digit < 0) return -1;
    value = value * 16 + digit;
  }
  return value;
}

export const isHexDigit = (byte: number): boolean => HEX[byte]! >= 0;
export const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;
