/** Base32 in upper case (RFC 4648), with or without padding. */
import type { Runs } from './runs.js';
import type { SegmentWriter } from './segment.js';

/** Value of each digit; -1 for other bytes. */
export const BASE32_VALUE = new Int8Array(256).fill(-1);
for (let i = 0; i < 32; i++) BASE32_VALUE['ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charCodeAt(i)] = i;

/** Decodes into `head`; returns how many bytes it gave. */
export function base32Head(bytes: Uint8Array, start: number, hi: number, head: Uint8Array): number {
  let length = 0;
  let bits = 0;
  let held = 0;
  for (let i = start; i < hi && length < head.length; i++) {
    const value = BASE32_VALUE[bytes[i]!]!;
    if (value < 0) return length;
    held = ((held << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      head[length++] = (held >> bits) & 255;
    }
  }
  return length;
}

/** Decodes the digits of all runs as one text. */
export function decodeBase32(bytes: Uint8Array, runs: Runs, out: SegmentWriter): void {
  let bits = 0;
  let held = 0;
  let from = 0;
  for (let run = 0; run < runs.count; run++) {
    const end = runs.ends[run]!;
    for (let i = runs.starts[run]!; i < end; i++) {
      const value = BASE32_VALUE[bytes[i]!]!;
      if (value < 0) continue;
      if (bits === 0) from = i;
      held = ((held << 5) | value) & 0xfff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        out.push((held >> bits) & 255, from, i + 1);
        from = i;
      }
    }
  }
}
