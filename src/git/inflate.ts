/**
 * Inflates single objects without node:zlib, whose loading alone costs a commit hook 4 ms. Separate from the readers of
 * packs and loose objects, which both fall back to node:zlib, and to its words about what is wrong, for all that is not plain.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { SLACK, singleModule, type SingleModule } from './single-module.js';

/** Larger objects are worth loading node:zlib; its memory is given back. Bytes, of input and of output. */
const MOST = 4 << 20;
/** Files up to this size are read straight into the module's memory. */
const FILE_ROOM = 64 * 1024;
/** What an object is taken to hold at most before its size is known; text deflates to a third or less. */
const GUESS = (packed: number): number => packed * 8 + 1024;
/** Status of inflate(): whole, and shorter than there was room for. */
const SHORTER = 7;

/** The module with room for input and output. */
function moduleFor(input: number, output: number): SingleModule | undefined {
  if (input > MOST || output > MOST) return undefined;
  const module = singleModule();
  module?.reserve(input + output + 3 * SLACK);
  return module;
}

/** Inflates the input. @returns a copy of what it held, undefined when it is not plain or holds more */
function inflate({ bytes, inputAt, run }: SingleModule, input: number, size: number, exactly: boolean): Buffer | undefined {
  const to = (inputAt + input + 2 * SLACK - 1) & -SLACK;
  const status = run.inflate(inputAt, inputAt + input, to, size);
  if (status !== 0 && (exactly || status !== SHORTER)) return undefined;
  return Buffer.from(bytes.subarray(to, to + run.producedBytes()));
}

/** The whole of a zlib stream that holds exactly `size` bytes and may be followed by others; undefined when it is not plain. */
export function inflateExactly(source: Buffer, size: number): Buffer | undefined {
  // What is needed of the input is not known; deflate grows nothing by more than this.
  const input = source.subarray(0, size + (size >>> 10) + 64);
  const module = moduleFor(input.length, size);
  module?.bytes.set(input, module.inputAt);
  return module && inflate(module, input.length, size, true);
}

/**
 * The whole of a zlib stream in a file; undefined when it is not plain, or the file is large.
 * @throws what opening and reading a file throws
 */
export function inflateFile(file: string): Buffer | undefined {
  const module = moduleFor(FILE_ROOM, GUESS(FILE_ROOM));
  if (!module) return undefined;
  const fd = openSync(file, 'r');
  let length: number;
  try {
    length = readSync(fd, module.bytes, module.inputAt, FILE_ROOM, 0);
  } finally {
    closeSync(fd);
  }
  return length === FILE_ROOM ? undefined : inflate(module, length, GUESS(length), false);
}
