/**
 * Inflates single objects without node:zlib, whose loading alone costs a commit hook 4 ms. Separate from the readers of
 * packs and loose objects, which both fall back to node:zlib, and to its words about what is wrong, for all that is not plain.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { inflateByWasm } from './inflate-by-wasm.js';
import { inflateInto } from './inflate-by-node.js';

/** Larger objects are worth loading node:zlib. Bytes, of input and of output. */
const MOST = 4 << 20;
/** Files up to this size are read at once. */
const FILE_ROOM = 64 * 1024;
/** What an object is taken to hold at most before its size is known; text deflates to a third or less. */
const GUESS = (packed: number): number => packed * 8 + 1024;
/** Objects are put one behind the other into blocks of this size, so that few are asked for. */
const BLOCK = 256 * 1024;

let input: Buffer | undefined;
let block: Buffer | undefined;
let used = 0;

/** Room for so many bytes, which is given back but for what keep() takes. */
function roomFor(size: number): Buffer {
  if (size > BLOCK) return Buffer.allocUnsafeSlow(size);
  if (block === undefined || used + size > BLOCK) {
    block = Buffer.allocUnsafeSlow(BLOCK);
    used = 0;
  }
  return block.subarray(used, used + size);
}

function keep(room: Buffer, size: number): Buffer {
  // What is small may be held for long, and would hold its block; what is large has a block of its own, too large for it.
  if (room.buffer !== block?.buffer || size < 1024) {
    const copy = Buffer.allocUnsafeSlow(size);
    copy.set(room.subarray(0, size));
    return copy;
  }
  used = (used + size + 7) & ~7;
  return room.subarray(0, size);
}

/** The whole of a zlib stream that holds exactly `size` bytes and may be followed by others; undefined when it is not plain. */
export function inflateExactly(source: Buffer, size: number): Buffer | undefined {
  if (size > MOST) return undefined;
  // With room for one more, so that having filled it tells of more.
  const room = roomFor(size + 1);
  const made = inflateInto(source, source.length, room);
  if (made === undefined) return inflateByWasm(source, size, true);
  return made === size ? keep(room, size) : undefined;
}

/**
 * The whole of a zlib stream in a file; undefined when it is not plain, or the file is large.
 * @throws what opening and reading a file throws
 */
export function inflateFile(file: string): Buffer | undefined {
  input ??= Buffer.allocUnsafeSlow(FILE_ROOM);
  const fd = openSync(file, 'r');
  let length: number;
  try {
    length = readSync(fd, input, 0, FILE_ROOM, 0);
  } finally {
    closeSync(fd);
  }
  if (length === FILE_ROOM) return undefined;
  for (let size = GUESS(length); size <= MOST; size *= 8) {
    const room = roomFor(size);
    const made = inflateInto(input, length, room);
    if (made === undefined) return inflateByWasm(input.subarray(0, length), size, false);
    if (made < size) return made < 0 ? undefined : keep(room, made);
  }
  return undefined;
}
