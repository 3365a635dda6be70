/** Lines of uuencode: how many bytes, then four digits for each three. */
import type { SegmentWriter } from './segment.js';

const isDigit = (byte: number): boolean => byte >= 0x20 && byte <= 0x60;

/** Writes the bytes of the line at [from, to); returns how many, 0 when it is none or the last. */
export function decodeUuLine(bytes: Uint8Array, from: number, to: number, out: SegmentWriter): number {
  const count = from < to && isDigit(bytes[from]!) ? (bytes[from]! - 0x20) & 63 : 0;
  const digits = Math.ceil(count / 3) * 4;
  // Blanks at the end of a line may have been cut off.
  if (count === 0 || to - from - 1 > digits + 2) return 0;
  let written = 0;
  for (let i = from + 1; written < count; i += 4) {
    let value = 0;
    for (let k = 0; k < 4; k++) {
      const byte = i + k < to ? bytes[i + k]! : 0x20;
      if (!isDigit(byte)) return 0;
      value = value * 64 + ((byte - 0x20) & 63);
    }
    const [start, end] = [Math.min(i, to), Math.min(i + 4, to)];
    for (let k = 0; k < 3 && written < count; k++, written++) out.push((value >> (16 - 8 * k)) & 255, start, end);
  }
  return count;
}
