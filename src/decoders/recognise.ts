/**
 * What the first decoded bytes promise. Separate because every decoder asks it before it decodes more than a few bytes:
 * nearly all runs that look encoded are hashes, identifiers or pictures, and end here.
 */

/** `key`: private-key material in binary form. `none`: not worth going on. */
export type Contents = 'text' | 'gzip' | 'zlib' | 'utf-16' | 'key' | 'none';

/** Bytes that recognise() wants to see. */
export const HEAD = 18;

const OPENSSH = 'openssh-key-v1';

/** @param head decoded bytes from the start of a run  @param length how many of them are valid; fewer than HEAD only if the run ends there */
export function recognise(head: Uint8Array, length: number): Contents {
  if (length < 6) return 'none';
  const a = head[0]!;
  const b = head[1]!;
  if (isText(head, 0, length, length < HEAD)) return 'text';
  if (a === 0x1f) return b === 0x8b && head[2] === 8 ? 'gzip' : 'none';
  if (a === 0x30) return derPromise(head, length);
  if ((a & 0x0f) === 8 && a <= 0x78 && ((a << 8) | b) % 31 === 0 && (b & 0x20) === 0) return 'zlib';
  if (a === 0xfe && b === 0xed) return head[2] === 0xfe && head[3] === 0xed ? 'key' : 'none';
  if (a === 0xce && b === 0xce) return head[2] === 0xce && head[3] === 0xce ? 'key' : 'none';
  if (a === 5 && b === 2) return head[2] === 0 && head[3] === 0 ? 'key' : 'none';
  if (a === 0 && b === 0 && head[2] === 0 && head[3] === 2) return head[6] === 0 && head[7] === 0x14 ? 'key' : 'none';
  if (a === 0x6f && startsWith(head, length, OPENSSH)) return 'key';
  return wide(head, length) ? 'utf-16' : 'none';
}

/** Printable ASCII, tab, line ends and valid UTF-8 (a sequence cut at the end is valid unless `whole`); mostly ASCII, with a letter or an opening bracket. */
export function isText(bytes: Uint8Array, from: number, to: number, whole: boolean): boolean {
  let ascii = 0;
  let letters = 0;
  let i = from;
  while (i < to) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      if (byte < 0x20 ? byte !== 10 && byte !== 13 && byte !== 9 : byte === 0x7f) return false;
      if (((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7b) || byte === 0x3c) letters++;
      ascii++;
      i++;
      continue;
    }
    const more = byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0;
    if (more === 0) return false;
    for (let k = 1; k <= more; k++) {
      if (i + k >= to) return !whole && ascii * 4 >= (to - from) * 3;
      if ((bytes[i + k]! & 0xc0) !== 0x80) return false;
    }
    i += more + 1;
  }
  return letters > 0 && ascii * 4 >= (to - from) * 3;
}

/** DER that opens like a private key: a sequence whose first element is the version 0, 1 or 3. Certificates and public keys open otherwise. */
function derPromise(head: Uint8Array, length: number): Contents {
  const b = head[1]!;
  const inner = b <= 0x80 ? 2 : b === 0x81 ? 3 : b === 0x82 ? 4 : b === 0x83 ? 5 : 0;
  if (inner === 0 || inner + 3 > length) return 'none';
  return head[inner] === 2 && head[inner + 1] === 1 && head[inner + 2]! <= 3 ? 'key' : 'none';
}

function startsWith(head: Uint8Array, length: number, text: string): boolean {
  if (length < text.length) return false;
  for (let i = 0; i < text.length; i++) if (head[i] !== text.charCodeAt(i)) return false;
  return true;
}

function wide(head: Uint8Array, length: number): boolean {
  if (length < 8) return false;
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return true;
  const low = head[0] === 0 ? 1 : 0;
  for (let i = 0; i < 8; i += 2) {
    if (head[i + 1 - low] !== 0 || head[i + low]! < 0x20 || head[i + low]! > 0x7e) return false;
  }
  return true;
}
