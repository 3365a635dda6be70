/**
 * Blobs that are too large to be held, as a stream of their bytes. Separate from the readers of packs and loose objects, which
 * give an object whole; a delta that makes so large a blob is left to them, for it needs all of its base.
 */
import { createReadStream } from 'node:fs';
import type { StanchError } from '../util/errors.js';
import { nodeZlib } from '../util/node-zlib.js';
import { corruptLoose, firstBytes, looseFacts, looseHeader, loosePath } from './loose.js';
import { BLOB, type PackFile } from './pack.js';

/** Blobs above this are streamed. Bytes, as a window of src/sources/window.ts has. */
export const LARGE_BYTES = 64 << 20;
/** Deflate shrinks nothing by more than this. */
const MOST_SHRUNK = 1032;

export interface LargeBlob {
  /** Bytes of content. */
  readonly size: number;
  /** @throws StanchError CORRUPT_OBJECT, CORRUPT_PACK while it is read */
  chunks(): AsyncIterable<Buffer>;
}

/** null: there is no such loose object, or it is no blob above `limit` bytes. @throws StanchError CORRUPT_OBJECT */
export function largeLoose(objectsDir: string, oid: string, limit: number): LargeBlob | null {
  const file = loosePath(objectsDir, oid);
  const stat = looseFacts(objectsDir, oid);
  if (!stat?.isFile() || stat.size < limit / MOST_SHRUNK) return null;
  const header = looseHeader(firstBytes(file), file, oid);
  if (header.kind !== 'blob' || header.size <= limit) return null;
  const fail = (why: string): StanchError => corruptLoose(oid, file, why);
  return { size: header.size, chunks: () => inflated({ file, from: 0, to: stat.size, skip: header.length, size: header.size, fail }) };
}

/** null: it is a delta, or no blob above `limit` bytes. @throws StanchError CORRUPT_PACK */
export function largePacked(pack: PackFile, offset: number, limit: number): LargeBlob | null {
  const entry = pack.entryAt(offset);
  if (entry.type !== BLOB || entry.size <= limit) return null;
  const fail = (why: string): StanchError => pack.corrupt(`the entry with data at ${entry.dataOffset} does not inflate: ${why}`);
  return { size: entry.size, chunks: () => inflated({ file: pack.file, from: entry.dataOffset, to: pack.dataEnd, skip: 0, size: entry.size, fail }) };
}

interface Stream {
  file: string;
  /** Compressed bytes; what follows the stream is passed over. */
  from: number;
  to: number;
  /** Inflated bytes before the content. */
  skip: number;
  size: number;
  fail: (why: string) => StanchError;
}

async function* inflated({ file, from, to, skip, size, fail }: Stream): AsyncGenerator<Buffer> {
  const source = createReadStream(file, { start: from, end: to - 1, highWaterMark: 1 << 18 });
  const stream = nodeZlib().createInflate({ chunkSize: 1 << 18 });
  source.on('error', (error) => stream.destroy(error));
  let left = skip;
  let length = 0;
  try {
    for await (const chunk of source.pipe(stream) as AsyncIterable<Buffer>) {
      const passed = Math.min(left, chunk.length);
      left -= passed;
      length += chunk.length - passed;
      if (length > size) throw new RangeError(`more than ${size} bytes`);
      if (chunk.length > passed) yield chunk.subarray(passed);
    }
  } catch (error) {
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code !== undefined) throw fail((error as Error).message);
    throw error;
  } finally {
    source.destroy();
    stream.destroy();
  }
  if (length !== size) throw fail(`${length} bytes instead of ${size}`);
}
