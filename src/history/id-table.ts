/**
 * The table that leads from an object's id to its number, in the memory of a walk. Separate from the forest because a thread that reads
 * trees needs nothing else of it.
 */
import type { PackMemory } from '../git/pack-memory.js';

/** Puts the ids of another thread's forest into the memory of this one, where trees are read. */
export function adoptIds(memory: PackMemory, ids: Uint8Array, hashLength: number): void {
  const count = ids.length / hashLength;
  const at = makeIdTable(memory, count, hashLength);
  // Only now: making room may have replaced the view.
  memory.bytes.set(ids, at);
  const duplicate = memory.allocate(count);
  memory.run.registerIds(count, duplicate);
  memory.free(duplicate);
}

/** Address where the ids of `count` objects are to be put before they are registered. */
export function makeIdTable(memory: PackMemory, count: number, hashLength: number): number {
  const slotBits = Math.max(10, Math.ceil(Math.log2(count * 2 + 1)));
  const ids = memory.allocate(count * hashLength);
  const slots = memory.allocate(4 * 2 ** slotBits);
  memory.bytes.fill(0xff, slots, slots + 4 * 2 ** slotBits);
  memory.run.setIdTable(ids, slots, slotBits, hashLength);
  return ids;
}
