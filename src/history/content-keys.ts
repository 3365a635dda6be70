/** Keys that are made of the content of blobs (seal.ts). */
import { readAgain, type Readers } from './read-again.js';
import type { ContentKeys } from './scanned-blobs.js';
import { keyHash } from './seal.js';

export function contentKeys(readers: Readers): ContentKeys {
  return async (oids) => {
    const keys = new Map<string, Buffer>();
    await readAgain(readers, oids, [], {
      each: (oid, bytes) => keys.set(oid, keyHash().update(bytes).digest()),
      large: async (oid, blob) => {
        const hash = keyHash();
        for await (const chunk of blob.chunks()) hash.update(chunk);
        keys.set(oid, hash.digest());
      },
    });
    return keys;
  };
}
