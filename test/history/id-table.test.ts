/** Ids in the memory of another thread than the one that laid the objects out. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PackMemory } from '../../src/git/pack-memory.js';
import { adoptIds } from '../../src/history/id-table.js';

describe('adopted ids', () => {
  it.each([20, 32])('lead to their numbers, in memory that has to grow for them (%i bytes)', (width) => {
    const idOf = (number: number): Buffer => createHash('sha256').update(`object ${number}`).digest().subarray(0, width);
    const count = 100_000;
    const ids = Buffer.concat(Array.from({ length: count }, (_, number) => idOf(number)));
    const memory = new PackMemory();
    const size = memory.size;
    adoptIds(memory, ids, width);
    expect(memory.size).toBeGreaterThan(size + ids.length);
    const at = memory.allocate(width);
    const find = (number: number): number => {
      memory.bytes.set(idOf(number), at);
      return memory.run.findId(at);
    };
    for (let number = 0; number < count; number += 997) expect(find(number)).toBe(number);
    expect(find(count)).toBe(-1);
  });
});
