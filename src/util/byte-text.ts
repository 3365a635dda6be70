/**
 * Texts of bytes, and bytes of texts, by the functions behind Buffer's toString() and from(), which a short run would have compiled with all encodings they
 * know, and which look at their arguments anew at each call. Separate because they clamp nothing themselves, and Node's types leave them out.
 */

interface Plain {
  latin1Slice(start: number, end: number): string;
  hexSlice(start: number, end: number): string;
  latin1Write(text: string, at: number, length: number): number;
  base64Write(text: string, at: number, length: number): number;
}

/** One character for each byte of [start, end), as far as there are any. */
export function latin1(bytes: Buffer, start = 0, end = bytes.length): string {
  const to = Math.min(end, bytes.length);
  return start < to ? (bytes as unknown as Plain).latin1Slice(start, to) : '';
}

/** Two lower-case digits for each byte. */
export function hex(bytes: Buffer, start: number, end: number): string {
  const to = Math.min(end, bytes.length);
  return start < to ? (bytes as unknown as Plain).hexSlice(start, to) : '';
}

/** A byte for each character. */
export function fromLatin1(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(text.length);
  (bytes as unknown as Plain).latin1Write(text, 0, bytes.length);
  return bytes;
}

/** As Buffer.from() decodes it: both alphabets, and whatever else stands between is passed over. */
export function fromBase64(text: string): Buffer {
  const room = Buffer.allocUnsafeSlow(Math.ceil(text.length * 3 / 4));
  return room.subarray(0, (room as unknown as Plain).base64Write(text, 0, room.length));
}
