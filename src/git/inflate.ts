/**
 * Inflates single objects without node:zlib, whose loading alone costs a commit hook 4 ms. Separate from the readers of
 * packs and loose objects, which both fall back to node:zlib, and to its words about what is wrong, for all that is not plain.
 */
import { PackMemory } from './pack-memory.js';

/** Larger objects are worth loading node:zlib; its memory is given back. Bytes, of input and of output. */
const MOST = 4 << 20;
/** What an object is taken to hold at most before its size is known; text deflates to a third or less. */
const GUESS = (packed: number): number => packed * 8 + 1024;
/** Status of PackMemory.inflate(): whole, and shorter than there was room for. */
const SHORTER = 7;

let memory: PackMemory | undefined;

/** The whole of a zlib stream that holds exactly `size` bytes and may be followed by others; undefined when it is not plain. */
export function inflateExactly(source: Buffer, size: number): Buffer | undefined {
  if (size > MOST || !('WebAssembly' in globalThis)) return undefined;
  // What is needed of the input is not known; deflate grows nothing by more than this.
  const input = source.subarray(0, size + (size >>> 10) + 64);
  return withBlocks(input, size, (run, from, to) => {
    if (run.inflate(from, input.length, to, size) !== 0) return undefined;
    return Buffer.from(run.view(to, size));
  });
}

/** The whole of a loose object's stream, whatever its size; undefined when it is not plain, or larger than expected. */
export function inflateWhole(source: Buffer): Buffer | undefined {
  const room = GUESS(source.length);
  if (room > MOST || !('WebAssembly' in globalThis)) return undefined;
  return withBlocks(source, room, (run, from, to) => {
    const status = run.inflate(from, source.length, to, room);
    return status === 0 || status === SHORTER ? Buffer.from(run.view(to, run.run.producedBytes())) : undefined;
  });
}

function withBlocks<T>(source: Buffer, size: number, use: (run: PackMemory, from: number, to: number) => T): T {
  memory ??= new PackMemory();
  const from = memory.allocate(source.length);
  const to = memory.allocate(size);
  try {
    memory.bytes.set(source, from);
    return use(memory, from, to);
  } finally {
    memory.free(from);
    memory.free(to);
  }
}
