/** Hexadecimal digits, two to a byte, with or without 0x ahead. */
import type { Runs } from './runs.js';
import type { SegmentWriter } from './segment.js';

/** Value of each digit; -1 for other bytes. */
export const HEX_VALUE = new Int8Array(256).fill(-1);
for (let i = 0; i < 16; i++) {
  HEX_VALUE['0123456789abcdef'.charCodeAt(i)] = i;
  HEX_VALUE['0123456789ABCDEF'.charCodeAt(i)] = i;
}

/** Decodes into `head`; returns how many bytes it gave. */
export function hexHead(bytes: Uint8Array, start: number, hi: number, head: Uint8Array): number {
  let length = 0;
  for (let i = start; i + 1 < hi && length < head.length; i += 2) {
    const a = HEX_VALUE[bytes[i]!]!;
    const b = HEX_VALUE[bytes[i + 1]!]!;
    if (a < 0 || b < 0) return length;
    head[length++] = (a << 4) | b;
  }
  return length;
}

/** Decodes the digits of all runs as one text. */
export function decodeHex(bytes: Uint8Array, runs: Runs, out: SegmentWriter): void {
  let high = -1;
  let highAt = 0;
  for (let run = 0; run < runs.count; run++) {
    const end = runs.ends[run]!;
    for (let i = runs.starts[run]!; i < end; i++) {
      const value = HEX_VALUE[bytes[i]!]!;
      if (value < 0) continue;
      if (high < 0) {
        high = value;
        highAt = i;
      } else {
        out.push((high << 4) | value, highAt, i + 1);
        high = -1;
      }
    }
  }
}
