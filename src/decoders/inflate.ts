/** Gzip, zlib and raw deflate, cut short or whole, within a bound. Separate because zlib is loaded only when something was compressed. */

/** Bytes that one run may inflate to: enough for any credential file, little enough for a scanner that meets bombs. */
const MOST = 1 << 18;
/** Text and JSON shrink by 3 to 20; what shrinks by more repeats itself. */
const RATIO = 40;

export type Compression = 'gzip' | 'zlib' | 'deflate';

/** The inflated bytes; undefined when they are none, more than 256 kB, or more than 40 times as many. */
export function inflate(bytes: Uint8Array, compression: Compression): Buffer | undefined {
  const zlib = process.getBuiltinModule('node:zlib');
  const options = { maxOutputLength: Math.min(MOST, bytes.length * RATIO + 1024), finishFlush: zlib.constants.Z_SYNC_FLUSH };
  const way = { gzip: zlib.gunzipSync, zlib: zlib.inflateSync, deflate: zlib.inflateRawSync }[compression];
  try {
    const out = way(bytes, options);
    return out.length > 0 ? out : undefined;
  } catch {
    // Not compressed after all, or a bomb: neither is a fault of the scan.
    return undefined;
  }
}

const HEAD_OF_DEFLATE = 12;
/** Literal symbols at the start of a block with fixed codes that must be printable. */
const LITERALS = 9;

/** Whether bytes open like a raw deflate stream of text, so that inflate() need not be tried on all of them: about one random run in a thousand passes. */
export function opensDeflate(head: Uint8Array, length: number): boolean {
  if (length < HEAD_OF_DEFLATE) return false;
  const kind = (head[0]! >> 1) & 3;
  return kind === 2 ? opensDynamic(head) : kind === 1 && opensFixed(head);
}

/** Counts in range and a code-length code that is complete (RFC 1951, 3.2.7). */
function opensDynamic(head: Uint8Array): boolean {
  let at = 3;
  const take = (count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++, at++) value |= ((head[at >> 3]! >> (at & 7)) & 1) << i;
    return value;
  };
  if (take(5) > 29 || take(5) > 29) return false;
  const codes = take(4) + 4;
  let room = 0;
  for (let i = 0; i < codes; i++) {
    const size = take(3);
    if (size > 0) room += 128 >> size;
  }
  return room === 128;
}

/** Fixed codes (RFC 1951, 3.2.6): printable literals have eight bits, most significant first. */
function opensFixed(head: Uint8Array): boolean {
  let at = 3;
  for (let symbol = 0; symbol < LITERALS; symbol++) {
    let code = 0;
    for (let i = 0; i < 8; i++, at++) code = (code << 1) | ((head[at >> 3]! >> (at & 7)) & 1);
    const literal = code - 0x30;
    if ((literal < 0x20 && literal !== 10 && literal !== 13 && literal !== 9) || literal > 0x7e) return false;
  }
  return true;
}
