/**
 * A pack's index read by parts: the fan-out table, then only the ids that share a first byte with one that is asked
 * for. Separate from the whole index because a commit hook looks up a few objects, and reading 10 MB for them takes
 * ten times as long as all the rest; an audit needs it whole for a moment only.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { bisect, corruptIndex, MAGIC_V2, openPackIndex, type PackIndex } from './pack-index.js';

const ID_START = 8 + 256 * 4;
/** Indexes below this size are read whole at once. Bytes. */
const SMALL = 128 * 1024;
/** After so many parts one that is not above that many bytes is read whole. */
const MANY_PARTS = 500;
const HELD = 64 << 20;

/** @throws StanchError CORRUPT_PACK, at once or from a look-up */
export function openSparsePackIndex(file: string, hashLength: number): PackIndex {
  const fd = openSync(file, 'r');
  let size: number;
  const head = Buffer.alloc(ID_START);
  try {
    size = fstatSync(fd).size;
    if (size >= ID_START) readSync(fd, head, 0, ID_START, 0);
  } finally {
    closeSync(fd);
  }
  const count = head.readUInt32BE(ID_START - 4);
  // What is small, old or does not add up is left to the reader of whole indexes and its messages.
  if (size < SMALL || head.readUInt32BE(0) !== MAGIC_V2 || head.readUInt32BE(4) !== 2 || size < ID_START + count * (hashLength + 8) + 2 * hashLength) return openPackIndex(file, hashLength);
  return new SparsePackIndex(file, hashLength, count, head, size);
}

class SparsePackIndex implements PackIndex {
  readonly idStart = ID_START;
  readonly idStride: number;
  private readonly buckets = new Map<number, Buffer>();
  private whole: PackIndex | undefined;
  private parts = 0;

  constructor(readonly file: string, private readonly hashLength: number, readonly count: number, private readonly head: Buffer, private readonly size: number) {
    this.idStride = hashLength;
  }

  get bytes(): Buffer {
    this.whole ??= openPackIndex(this.file, this.hashLength);
    return this.whole.bytes;
  }

  release(): void {
    this.whole = undefined;
  }

  offsetAt(i: number): number {
    if (this.whole) return this.whole.offsetAt(i);
    const offsets = ID_START + this.count * (this.hashLength + 4);
    const small = this.part(offsets + i * 4, 4).readUInt32BE(0);
    if (small < 0x80000000) return small;
    const at = offsets + this.count * 4 + (small - 0x80000000) * 8;
    if (at + 8 > this.size - 2 * this.hashLength) throw corruptIndex(this.file, `object ${i} points outside of the table of large offsets`);
    return Number(this.part(at, 8).readBigUInt64BE(0));
  }

  find(id: Buffer): number {
    if (this.whole) return this.whole.find(id);
    const first = id[0]!;
    const from = first === 0 ? 0 : this.head.readUInt32BE(8 + first * 4 - 4);
    const to = this.head.readUInt32BE(8 + first * 4);
    if (from > to || to > this.count) throw corruptIndex(this.file, 'its fan-out table is not ascending');
    let ids = this.buckets.get(first);
    if (!ids) {
      ids = this.part(ID_START + from * this.hashLength, (to - from) * this.hashLength);
      this.buckets.set(first, ids);
    }
    const at = bisect(ids, 0, this.hashLength, 0, to - from, id, this.hashLength);
    return at < 0 ? at : from + at;
  }

  /** Opened anew each time: few parts are read, and nothing then has to be closed. */
  private part(offset: number, length: number): Buffer {
    if (++this.parts === MANY_PARTS && this.size <= HELD) this.whole = openPackIndex(this.file, this.hashLength);
    const fd = openSync(this.file, 'r');
    try {
      const bytes = Buffer.alloc(length);
      if (readSync(fd, bytes, 0, length, offset) !== length) throw corruptIndex(this.file, 'it became shorter while it was read');
      return bytes;
    } finally {
      closeSync(fd);
    }
  }
}
