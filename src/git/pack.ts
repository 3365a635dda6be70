/**
 * One pack file: entry headers and compressed bytes by offset, through a small cache of read windows so that a pack of
 * any size costs bounded memory. Separate from the database, which knows how packs lean on each other.
 * Format: gitformat-pack(5), version 2 (and 3, which differs in its number only).
 */
import { closeSync, fstatSync, openSync } from 'node:fs';
import type { StanchError } from '../util/errors.js';
import { inflateFault, nodeZlib } from '../util/node-zlib.js';
import { inflateExactly } from './inflate.js';
import { corruptPack, PackBytes } from './pack-bytes.js';
import type { PackIndex } from './pack-index.js';

export const COMMIT = 1;
export const TREE = 2;
export const BLOB = 3;
export const TAG = 4;
export const OFS_DELTA = 6;
export const REF_DELTA = 7;

/** Read windows: large ones for walks through a whole pack, small ones for a few objects far apart. Bytes, and how many are kept. */
const WALK = { bytes: 1 << 20, align: 1 << 16, kept: 16 };
const FEW = { bytes: 1 << 15, align: 1 << 12, kept: 64 };
/** Longest possible entry header: 10 bytes of size, then a base offset of 10 bytes or a base id of 32. */
const HEADER_BYTES = 48;

export interface PackEntry {
  /** COMMIT ... TAG, OFS_DELTA or REF_DELTA. */
  type: number;
  /** Inflated size: of the object, or of the delta. */
  size: number;
  /** Where the compressed bytes begin. */
  dataOffset: number;
  /** Offset of the base, for OFS_DELTA; -1 otherwise. */
  baseOffset: number;
  /** Id of the base, for REF_DELTA. */
  baseId?: Buffer;
}

export class PackFile {
  readonly raw: PackBytes;
  private readonly reading: typeof WALK;
  private windows: { start: number; bytes: Buffer }[] = [];

  /** @param few a few objects will be read, far apart  @throws StanchError CORRUPT_PACK when it is no pack of a known version or does not hold what its index says */
  constructor(readonly file: string, readonly index: PackIndex, readonly hashLength: number, few = false) {
    this.reading = few ? FEW : WALK;
    const fd = openSync(file, 'r');
    try {
      this.raw = new PackBytes({ file, fd, size: fstatSync(fd).size });
      if (this.size < 12 + hashLength) throw this.corrupt('it is cut short');
      const head = this.view(0, 12);
      if (head.readUInt32BE(0) !== 0x5041434b) throw this.corrupt('it does not start with PACK');
      if (head.readUInt32BE(4) !== 2 && head.readUInt32BE(4) !== 3) throw this.corrupt(`version ${head.readUInt32BE(4)} is unknown`);
    } catch (error) {
      closeSync(fd);
      throw error;
    }
  }

  get size(): number {
    return this.raw.size;
  }

  /** End of the last entry: the pack's own checksum follows it. */
  get dataEnd(): number {
    return this.size - this.hashLength;
  }

  /** Bytes [offset, offset + length), fewer at the end of the file. Valid until the next call: it may be a part of a reused window. */
  view(offset: number, length: number): Buffer {
    const end = Math.min(offset + length, this.size);
    for (const [i, window] of this.windows.entries()) {
      if (offset >= window.start && end <= window.start + window.bytes.length) {
        if (i > 0) {
          this.windows.splice(i, 1);
          this.windows.unshift(window);
        }
        return window.bytes.subarray(offset - window.start, end - window.start);
      }
    }
    const { bytes: usual, align, kept } = this.reading;
    const start = Math.max(0, Math.floor(offset / align) * align);
    const wanted = Math.min(Math.max(usual, end - start), this.size - start);
    const reusable = wanted === usual && this.windows.length >= kept ? this.windows.pop()! : null;
    const bytes = reusable?.bytes.length === wanted ? reusable.bytes : Buffer.allocUnsafeSlow(wanted);
    this.raw.readInto(bytes, 0, start, wanted);
    // A window of unusual size serves one large entry and is not kept.
    if (wanted <= usual) this.windows.unshift({ start, bytes });
    return bytes.subarray(offset - start, end - start);
  }

  /** @throws StanchError CORRUPT_PACK */
  entryAt(offset: number): PackEntry {
    if (offset < 12 || offset >= this.dataEnd) throw this.corrupt(`offset ${offset} lies outside of its entries`);
    const head = this.view(offset, HEADER_BYTES);
    let at = 0;
    let byte = head[at++]!;
    const type = (byte >> 4) & 7;
    let size = byte & 15;
    for (let scale = 16; byte >= 0x80; scale *= 128) {
      if (at > 10) throw this.corrupt(`the entry at ${offset} has no size`);
      byte = head[at++]!;
      size += (byte & 0x7f) * scale;
    }
    let baseOffset = -1;
    let baseId: Buffer | undefined;
    if (type === OFS_DELTA) {
      byte = head[at++]!;
      let distance = byte & 0x7f;
      while (byte >= 0x80) {
        if (at > 20) throw this.corrupt(`the entry at ${offset} has no base`);
        byte = head[at++]!;
        distance = (distance + 1) * 128 + (byte & 0x7f);
      }
      baseOffset = offset - distance;
      if (distance === 0 || baseOffset < 12) throw this.corrupt(`the entry at ${offset} has its base outside of the pack`);
    } else if (type === REF_DELTA) {
      baseId = Buffer.from(head.subarray(at, at + this.hashLength));
      at += this.hashLength;
    } else if (type < COMMIT || type > TAG) {
      throw this.corrupt(`the entry at ${offset} has the unknown type ${type}`);
    }
    return baseId ? { type, size, dataOffset: offset + at, baseOffset, baseId } : { type, size, dataOffset: offset + at, baseOffset };
  }

  /** The entry's inflated bytes: an object, or a delta. @throws StanchError CORRUPT_PACK */
  inflate(entry: PackEntry): Buffer {
    // Deflate never grows its input by more than 5 bytes per 16 KB block, plus header and checksum.
    const most = entry.size + Math.ceil(entry.size / 16000) * 5 + 64;
    try {
      const source = this.view(entry.dataOffset, Math.min(most, this.dataEnd - entry.dataOffset));
      const bytes = inflateExactly(source, entry.size) ?? nodeZlib().inflateSync(source, { maxOutputLength: Math.max(1, entry.size), chunkSize: Math.max(64, entry.size + 1) });
      if (bytes.length === entry.size) return bytes;
      throw new RangeError(`${bytes.length} bytes instead of ${entry.size}`);
    } catch (error) {
      throw this.corrupt(`the entry with data at ${entry.dataOffset} does not inflate: ${inflateFault(error as Error)}`);
    }
  }

  close(): void {
    this.windows = [];
    closeSync(this.raw.fd);
  }

  corrupt(what: string): StanchError {
    return corruptPack(this.file, what);
  }
}
