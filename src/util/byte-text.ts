/**
 * Texts of bytes by the functions behind Buffer's toString(), which a short run would have compiled with all encodings it knows, and which looks at
 * its arguments anew at each call. Separate because they clamp nothing themselves, and Node's types leave them out.
 */

interface Sliced {
  latin1Slice(start: number, end: number): string;
  hexSlice(start: number, end: number): string;
}

/** One character for each byte of [start, end), as far as there are any. */
export function latin1(bytes: Buffer, start = 0, end = bytes.length): string {
  const to = Math.min(end, bytes.length);
  return start < to ? (bytes as unknown as Sliced).latin1Slice(start, to) : '';
}

/** Two lower-case digits for each byte. */
export function hex(bytes: Buffer, start: number, end: number): string {
  const to = Math.min(end, bytes.length);
  return start < to ? (bytes as unknown as Sliced).hexSlice(start, to) : '';
}
