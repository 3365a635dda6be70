/**
 * The bytes of an open pack file. Separate from the pack, which knows entries and its index: threads read the file that one of them opened,
 * and nothing else of it.
 */
import { readSync } from 'node:fs';
import { StanchError } from '../util/errors.js';

/** An open file, as one thread tells it another: descriptors belong to the process. */
export interface OpenPack {
  file: string;
  fd: number;
  size: number;
}

export class PackBytes implements OpenPack {
  readonly file: string;
  readonly fd: number;
  readonly size: number;

  constructor({ file, fd, size }: OpenPack) {
    this.file = file;
    this.fd = fd;
    this.size = size;
  }

  /** Reads exactly [offset, offset + length) to `at` of a buffer. @throws StanchError CORRUPT_PACK */
  readInto(bytes: Buffer, at: number, offset: number, length: number): void {
    for (let have = 0; have < length;) {
      const got = readSync(this.fd, bytes, at + have, length - have, offset + have);
      if (got === 0) throw corruptPack(this.file, 'it became shorter while it was read');
      have += got;
    }
  }
}

export function corruptPack(file: string, what: string): StanchError {
  return new StanchError('CORRUPT_PACK', `pack ${file}: ${what}`, 'Check the repository with: git fsck', 3);
}
