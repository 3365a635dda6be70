/**
 * Reads an index into the memory of the module that compares it, and has it find the entries there. Separate from the reader, which does
 * without where there is no WebAssembly, for version 4, and for an index in which something is wrong.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { IndexRows } from './index-rows.js';
import { singleModule } from './single-module.js';

/** Larger ones are read as other files are. Bytes. */
const MOST = 16 << 20;
/** Of a row: where the entry lies, its name, and the name's end. Bytes. */
const ROW = 12;

/** What readIndexBytes() gave last. */
let last: Buffer | undefined;

/** The content of a file. @throws what opening and reading a file throws */
export function readIndexBytes(file: string): Buffer {
  const fd = openSync(file, 'r');
  try {
    const { size } = fstatSync(fd);
    const bytes = (size <= MOST ? singleModule(size * 2)?.take(size) : undefined) ?? Buffer.allocUnsafeSlow(size);
    let have = 0;
    for (let got = 1; got > 0 && have < size; have += got) got = readSync(fd, bytes, have, size - have, have);
    return (last = bytes.subarray(0, have));
  } finally {
    closeSync(fd);
  }
}

/** @param limit bytes without the checksum  @returns undefined when the reader has to look for the entries itself */
export function layOutEntries(bytes: Buffer, limit: number, count: number, version: number, hashLength: number): { rows: IndexRows; end: number } | undefined {
  if (version === 4 || bytes !== last) return undefined;
  const module = singleModule();
  if (bytes.buffer !== module?.bytes.buffer) return undefined;
  const block = module.take(count * ROW);
  if (!block) return undefined;
  const { buffer, byteOffset: out } = block;
  const end = module.run.layOut(bytes.byteOffset, limit, count, version, hashLength, out);
  const list = (number: number): Uint32Array<ArrayBuffer> => new Uint32Array(buffer as ArrayBuffer, out + number * count * 4, count);
  return end === 0 ? undefined : { rows: { bytes, names: bytes, count, at: list(0), nameAt: list(1), nameEnd: list(2) }, end };
}
