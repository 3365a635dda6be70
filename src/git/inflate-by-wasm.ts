/**
 * Inflates single objects by WebAssembly, where Node's own zlib cannot be had cheaply. Separate because a commit hook seldom needs it.
 */
import { PackMemory } from './pack-memory.js';

/** Index into INFLATE_FAULTS: shorter than there was room for. */
const SHORTER = 7;

let memory: PackMemory | undefined;

/** The whole of a zlib stream, which may be followed by others. @returns undefined when it is not plain, or holds more than `size` bytes, or fewer when it has to hold `exactly` that */
export function inflateByWasm(source: Buffer, size: number, exactly: boolean): Buffer | undefined {
  if (!('WebAssembly' in globalThis)) return undefined;
  memory ??= new PackMemory();
  const from = memory.allocate(source.length);
  const to = memory.allocate(size);
  memory.bytes.set(source, from);
  const status = memory.inflate(from, source.length, to, size);
  const whole = status === 0 || (!exactly && status === SHORTER) ? Buffer.from(memory.view(to, memory.run.producedBytes())) : undefined;
  memory.free(to);
  memory.free(from);
  return whole;
}
