/**
 * Which blobs an earlier audit found to hold nothing, so that the next one scans new blobs only. Holds ids of clean blobs and no others;
 * they are named by content, so repacking and collecting garbage change nothing. Bytes: magic, then the ids one after another. Anything else
 * is as good as no file.
 */
import type { DeltaForest } from './delta-forest.js';

const MAGIC = Buffer.from('stanch clean blobs 1\n');

/** 1 for blobs that are known to be clean; null when the file is of no use. */
export function knownClean(forest: DeltaForest, file: Buffer): Uint8Array | null {
  if (!file.subarray(0, MAGIC.length).equals(MAGIC) || (file.length - MAGIC.length) % forest.hashLength !== 0) return null;
  const clean = new Uint8Array(forest.count);
  for (const entry of forest.findAll(file.subarray(MAGIC.length))) if (entry >= 0) clean[entry] = 1;
  return clean;
}

/** @param clean 1 for blobs without candidates */
export function cleanBlobsFile(forest: DeltaForest, clean: Uint8Array): Buffer {
  let count = 0;
  for (const one of clean) count += one;
  const file = Buffer.allocUnsafe(MAGIC.length + count * forest.hashLength);
  let at = MAGIC.copy(file);
  clean.forEach((one, entry) => {
    if (one) at += file.write(forest.oid(entry), at, 'hex');
  });
  return file;
}
