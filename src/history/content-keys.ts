/** Keys that are made of the content of blobs (seal.ts). Separate because reading some blobs takes the walk, and the patient ways for those that it cannot read. */
import type { ForestWalk } from './forest-walk.js';
import type { ObjectFallback } from './object-fallback.js';
import type { ContentKeys } from './scanned-blobs.js';
import { keyHash } from './seal.js';

/** @param breathe lets signals through */
export function contentKeys(walk: ForestWalk, fallback: ObjectFallback, breathe: () => Promise<void>): ContentKeys {
  return async (oids) => {
    const { forest } = walk;
    const keys = new Map<string, Buffer>();
    const wanted = new Uint8Array(forest.count);
    const rest: string[] = [];
    for (const oid of oids) {
      const entry = forest.findOid(oid);
      if (entry >= 0 && entry < forest.packedCount) wanted[entry] = 1;
      else rest.push(oid);
    }
    await walk.run(wanted, {
      visit: ({ entry, start, length }): null => {
        if (wanted[entry]) keys.set(forest.oid(entry), keyHash().update(walk.memory.view(start, length)).digest());
        return null;
      },
      failed: (entry) => rest.push(forest.oid(entry)),
      breathe,
    });
    await fallback.read(rest, {
      pause: async () => {
        await breathe();
        return false;
      },
      large: async (oid, blob) => {
        const hash = keyHash();
        for await (const chunk of blob.chunks()) hash.update(chunk);
        keys.set(oid, hash.digest());
      },
      each: (oid, object) => {
        if (object) keys.set(oid, keyHash().update(object.bytes).digest());
      },
    });
    return keys;
  };
}
