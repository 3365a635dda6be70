/**
 * Reads files into one reused buffer, large ones in overlapping windows. Separate from listing, because worker
 * threads read what another thread listed. Three system calls a file: neither size nor type is asked for in advance.
 */
import { closeSync, constants, fstatSync, openSync, readSync, readlinkSync } from 'node:fs';
import type { Fragment, FragmentWindow } from '../content/fragment.js';
import { faultReason } from './coverage.js';
import type { Coverage } from './types.js';
import { OVERLAP_BYTES, toNextWindow, WINDOW_BYTES } from './window.js';
import type { ListedFile } from './worktree-list.js';

const FIRST_BYTES = 256 * 1024;
export interface ReadOptions {
  /** Larger files are skipped. Bytes; Infinity when absent. */
  maxFileSize?: number;
}

export class FileReader {
  private buffer = Buffer.allocUnsafeSlow(FIRST_BYTES);

  constructor(private readonly options: ReadOptions = {}) {}

  /** The fragments of one file, usually one; counts it, or why it was skipped. Bytes are valid until the next read. */
  *read(file: ListedFile, coverage: Coverage): Generator<Fragment> {
    const { path } = file;
    if (file.kind === 'link') {
      const target = this.readLink(file, coverage);
      if (target) yield { bytes: target, origin: { kind: 'file', path } };
      return;
    }
    let fd: number;
    try {
      // Not following a link and not waiting for a pipe: either may have taken the file's place since it was listed.
      fd = openSync(file.place as string, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    } catch (error) {
      coverage.skipped.push({ path, reason: faultReason(error), fault: true });
      return;
    }
    try {
      let length = this.fill(fd, 0);
      if (length === this.buffer.length) {
        const { size } = fstatSync(fd);
        if (size > (this.options.maxFileSize ?? Infinity)) {
          coverage.skipped.push({ path, reason: 'larger than the size limit', fault: false });
          return;
        }
        if (size > WINDOW_BYTES) {
          coverage.files += 1;
          yield* this.windows(fd, length, path, coverage);
          return;
        }
        length = this.readRest(fd, length, size);
      } else if (length > (this.options.maxFileSize ?? Infinity)) {
        coverage.skipped.push({ path, reason: 'larger than the size limit', fault: false });
        return;
      }
      coverage.files += 1;
      coverage.bytes += length;
      yield { bytes: this.buffer.subarray(0, length), origin: { kind: 'file', path } };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === undefined) throw error;
      coverage.skipped.push({ path, reason: faultReason(error), fault: true });
    } finally {
      closeSync(fd);
    }
  }

  private readLink(file: ListedFile, coverage: Coverage): Buffer | null {
    try {
      const target = readlinkSync(file.place as string, { encoding: 'buffer' });
      coverage.files += 1;
      coverage.bytes += target.length;
      return target;
    } catch (error) {
      coverage.skipped.push({ path: file.path, reason: faultReason(error), fault: true });
      return null;
    }
  }

  /** Reads until the buffer is full or the file ends. @returns bytes in the buffer */
  private fill(fd: number, start: number): number {
    let length = start;
    while (length < this.buffer.length) {
      const got = readSync(fd, this.buffer, length, this.buffer.length - length, null);
      length += got;
      // A regular file gives less than asked for only at its end.
      if (got === 0 || (start === 0 && length < this.buffer.length)) break;
    }
    return length;
  }

  /** A file that grows meanwhile is read as far as a window goes. */
  private readRest(fd: number, start: number, size: number): number {
    let length = start;
    this.grow(Math.min(WINDOW_BYTES, Math.max(size + 1, 2 * this.buffer.length)), length);
    for (;;) {
      const got = readSync(fd, this.buffer, length, this.buffer.length - length, null);
      length += got;
      if (got === 0 || length === WINDOW_BYTES) return length;
      if (length === this.buffer.length) this.grow(Math.min(WINDOW_BYTES, 2 * this.buffer.length), length);
    }
  }

  private grow(bytes: number, keep: number): void {
    if (bytes <= this.buffer.length) return;
    const larger = Buffer.allocUnsafeSlow(bytes);
    this.buffer.copy(larger, 0, 0, keep);
    this.buffer = larger;
  }

  private *windows(fd: number, start: number, path: string, coverage: Coverage): Generator<Fragment> {
    this.grow(WINDOW_BYTES, start);
    const place: FragmentWindow = { offset: 0, line: 1, bytesBefore: 0, from: 0, to: 0 };
    for (let length = start; ;) {
      const known = length;
      for (let got = -1; got !== 0 && length < WINDOW_BYTES; length += got) got = readSync(fd, this.buffer, length, WINDOW_BYTES - length, null);
      const last = length < WINDOW_BYTES;
      coverage.bytes += place.offset === 0 ? length : length - known;
      place.to = last ? length : length - OVERLAP_BYTES / 2;
      yield { bytes: this.buffer.subarray(0, length), origin: { kind: 'file', path }, window: { ...place } };
      if (last) return;
      length = toNextWindow(place, this.buffer, length, OVERLAP_BYTES);
    }
  }
}
