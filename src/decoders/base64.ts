/** Base64, the standard and the URL alphabet mixed at will, with or without padding. */
import type { Runs } from './runs.js';
import type { Span } from '../findings/types.js';
import type { Segment, SegmentWriter } from './segment.js';
import { fromBase64, latin1 } from '../util/byte-text.js';

/** Value of each digit; -1 for other bytes. */
export const BASE64_VALUE = new Int8Array(256).fill(-1);
for (let i = 0; i < 64; i++) BASE64_VALUE['ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.charCodeAt(i)] = i;
BASE64_VALUE[0x2d] = 62;
BASE64_VALUE[0x5f] = 63;

/** Decodes into `head` from one run; returns how many bytes it gave. Stops at the first byte that is no digit. */
export function base64Head(bytes: Uint8Array, start: number, hi: number, head: Uint8Array): number {
  let length = 0;
  for (let i = start; i + 1 < hi; i += 4) {
    const a = BASE64_VALUE[bytes[i]!]!;
    const b = BASE64_VALUE[bytes[i + 1]!]!;
    if (a < 0 || b < 0) return length;
    head[length++] = (a << 2) | (b >> 4);
    const c = i + 2 < hi ? BASE64_VALUE[bytes[i + 2]!]! : -1;
    if (c < 0 || length === head.length) return length;
    head[length++] = (b << 4) | (c >> 2);
    const d = i + 3 < hi ? BASE64_VALUE[bytes[i + 3]!]! : -1;
    if (d < 0 || length === head.length) return length;
    head[length++] = (c << 6) | d;
    if (length === head.length) return length;
  }
  return length;
}

/** Decodes the digits of all runs as one text. */
export function decodeBase64(bytes: Uint8Array, runs: Runs, out: SegmentWriter): void {
  let previous = 0;
  let previousAt = 0;
  let phase = 0;
  for (let run = 0; run < runs.count; run++) {
    const end = runs.ends[run]!;
    for (let i = runs.starts[run]!; i < end; i++) {
      for (; phase === 0 && i + 4 <= end; i += 4) {
        const group = (BASE64_VALUE[bytes[i]!]! << 18) | (BASE64_VALUE[bytes[i + 1]!]! << 12) | (BASE64_VALUE[bytes[i + 2]!]! << 6) | BASE64_VALUE[bytes[i + 3]!]!;
        if (group < 0) break;
        out.triple(group, i);
      }
      if (i >= end) break;
      const value = BASE64_VALUE[bytes[i]!]!;
      if (value < 0) continue;
      if (phase === 1) out.push(((previous << 2) | (value >> 4)) & 255, previousAt, i + 1);
      else if (phase === 2) out.push(((previous << 4) | (value >> 2)) & 255, previousAt, i + 1);
      else if (phase === 3) out.push(((previous << 6) | value) & 255, previousAt, i + 1);
      phase = (phase + 1) & 3;
      previous = value;
      previousAt = i;
    }
  }
}

/** A text in one run, decoded by Node. Byte k was made of digits from 4k/3 on, each of two of them; undefined when it holds none. */
export function base64Segment(bytes: Buffer, from: number, to: number, decodedFrom: readonly string[]): Segment | undefined {
  const decoded = fromBase64(latin1(bytes, from, to));
  const { length } = decoded;
  const place = (index: number): number => from + 4 * Math.floor(index / 3) + (index % 3);
  return length === 0 ? undefined : {
    bytes: decoded,
    decodedFrom,
    toOriginal: ({ start, end }: Span) => {
      if (start < end) return { start: place(Math.min(start, length - 1)), end: place(Math.min(end, length) - 1) + 2 };
      const at = start < length ? place(start) : place(length - 1) + 2;
      return { start: at, end: at };
    },
    changed: ({ start, end }: Span) => start < Math.min(end, length),
  };
}
