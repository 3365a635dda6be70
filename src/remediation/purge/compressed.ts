/**
 * Looks into gzip files and zip archives (jar, docx, wheel ...), whose bytes show nothing of what they hold. Separate
 * from the search of plain bytes because it is bounded: what is too large, encrypted or packed by other means is
 * counted, not opened.
 */
import { constants, gunzipSync, gzipSync, inflateRawSync } from 'node:zlib';

/** Bytes that one file or one member may inflate to. */
const MOST_INFLATED = 64 << 20;
const MOST_MEMBERS = 20_000;

export type Packing = 'gzip' | 'zip' | 'other';

/** By the first bytes; `other` is compressed in a way that is not opened here. */
export function packingOf(bytes: Buffer): Packing | undefined {
  if (bytes.length < 18) return undefined;
  const head = bytes.toString('latin1', 0, 6);
  if (head.startsWith('\x1f\x8b\x08')) return 'gzip';
  if (head.startsWith('PK\x03\x04')) return 'zip';
  return /^(?:BZh[1-9]|\xfd7zXZ\0|\x28\xb5\x2f\xfd|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|\x04\x22\x4d\x18)/.test(head) ? 'other' : undefined;
}

/** What is inside; undefined when it could not be opened whole. */
export function unpack(bytes: Buffer, packing: Packing): Buffer[] | undefined {
  if (packing === 'gzip') {
    const text = inflated(() => gunzipSync(bytes, { maxOutputLength: MOST_INFLATED, finishFlush: constants.Z_SYNC_FLUSH }));
    return text && [text];
  }
  return packing === 'zip' ? zipMembers(bytes) : undefined;
}

/** The same gzip file with other content: no name, no time, so that it is the same on every machine. */
export function repackGzip(bytes: Buffer, replace: (content: Buffer) => Buffer): Buffer {
  return gzipSync(replace(gunzipSync(bytes, { maxOutputLength: MOST_INFLATED, finishFlush: constants.Z_SYNC_FLUSH })), { level: 9 });
}

/** By the central directory, which alone knows the sizes. */
function zipMembers(bytes: Buffer): Buffer[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 22 > bytes.length) return undefined;
  const members: Buffer[] = [];
  let at = bytes.readUInt32LE(end + 16);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_MEMBERS) return undefined;
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return undefined;
    const [flags, method, packed] = [bytes.readUInt16LE(at + 8), bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const local = bytes.readUInt32LE(at + 42);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    if ((flags & 1) !== 0 || local + 30 > bytes.length) return undefined;
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    // A stored member lies there plainly and is found by the search of plain bytes.
    if (method === 0) continue;
    const content = method === 8 ? inflated(() => inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: MOST_INFLATED - total })) : undefined;
    if (!content) return undefined;
    total += content.length;
    members.push(content);
  }
  return members;
}

function inflated(work: () => Buffer): Buffer | undefined {
  try {
    return work();
  } catch (error) {
    // Damaged, or larger than the bound: zlib's own codes and Node's for the output length.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
