/**
 * The index over several packs (`multi-pack-index`, versions 1 and 2, or a chain of such files). Git may drop nothing because of it, but a
 * pack whose own `.idx` is gone is still visible to git through it; so it is read as the source of such packs' indexes.
 * Format: gitformat-pack(5), "multi-pack-index (MIDX) files"; Documentation/technical/multi-pack-index in git's sources for chains.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { StanchError } from '../util/errors.js';
import { withFind, type PackIndex } from './pack-index.js';

const MAGIC = 0x4d494458;
const LARGE_OFFSET = 0x80000000;

export interface MultiPackIndex {
  /** Names without directory and ending, such as `pack-1234`, in the file's order. */
  readonly packNames: readonly string[];
  /** The index of one pack, made from the entries that this file has for it. */
  indexOf(packName: string): PackIndex;
}

/** The one of a folder, or those of its chain; none when there is none. @throws StanchError CORRUPT_PACK */
export function openMultiPackIndexes(packDir: string, hashLength: number): MultiPackIndex[] {
  const chain = path.join(packDir, 'multi-pack-index.d');
  const links = contentOf(path.join(chain, 'multi-pack-index-chain'))?.toString('latin1').split('\n').filter((id) => /^[0-9a-f]+$/.test(id)) ?? [];
  const files = [path.join(packDir, 'multi-pack-index'), ...links.map((id) => path.join(chain, `multi-pack-index-${id}.midx`))];
  return files.flatMap((file) => {
    const bytes = contentOf(file);
    return bytes === null ? [] : parse(file, bytes, hashLength);
  });
}

/** null: there is no such file. */
function contentOf(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function parse(file: string, bytes: Buffer, hashLength: number): MultiPackIndex {
  const fail = (what: string): StanchError =>
    new StanchError('CORRUPT_PACK', `multi-pack-index ${file}: ${what}`, 'Rebuild it with: git multi-pack-index write', 3);
  if (bytes.length < 12 || bytes.readUInt32BE(0) !== MAGIC || (bytes[4] !== 1 && bytes[4] !== 2)) throw fail('not a file of version 1 or 2');
  if (bytes[5] !== (hashLength === 20 ? 1 : 2)) throw fail('its hash is not the hash of the repository');
  const chunks = new Map<string, { start: number; end: number }>();
  const chunkCount = bytes[6]!;
  for (let i = 0; i < chunkCount; i++) {
    const at = 12 + i * 12;
    if (at + 24 > bytes.length) throw fail('it is cut short');
    const [start, end] = [Number(bytes.readBigUInt64BE(at + 4)), Number(bytes.readBigUInt64BE(at + 16))];
    if (end > bytes.length || start > end) throw fail('a chunk lies outside of the file');
    chunks.set(bytes.toString('latin1', at, at + 4), { start, end });
  }
  const chunk = (name: string): { start: number; end: number } => {
    const found = chunks.get(name);
    if (!found) throw fail(`chunk ${name} is missing`);
    return found;
  };
  const names = chunk('PNAM');
  const packNames = bytes.toString('utf8', names.start, names.end).split('\0').filter((name) => name !== '')
    .map((name) => name.replace(/\.(idx|pack)$/, ''));
  const fanout = chunk('OIDF').start;
  const ids = chunk('OIDL').start;
  const offsets = chunk('OOFF').start;
  const total = bytes.readUInt32BE(fanout + 255 * 4);
  if (offsets + total * 8 > bytes.length || ids + total * hashLength > bytes.length) throw fail('it is cut short');

  const indexOf = (packName: string): PackIndex => {
    const number = packNames.indexOf(packName);
    const rows: number[] = [];
    for (let i = 0; i < total; i++) if (bytes.readUInt32BE(offsets + i * 8) === number) rows.push(i);
    // The rows of one pack, laid out as an index of its own: fan-out, then ids.
    const own = Buffer.alloc(1024 + rows.length * hashLength);
    rows.forEach((row, i) => {
      const id = ids + row * hashLength;
      bytes.copy(own, 1024 + i * hashLength, id, id + hashLength);
      for (let first = bytes[id]!; first < 256; first++) own.writeUInt32BE(i + 1, first * 4);
    });
    const large = chunks.get('LOFF');
    const offsetAt = (i: number): number => {
      const small = bytes.readUInt32BE(offsets + rows[i]! * 8 + 4);
      if (small < LARGE_OFFSET || !large) return small;
      const at = large.start + (small - LARGE_OFFSET) * 8;
      if (at + 8 > large.end) throw fail('an offset lies outside of the table of large offsets');
      return Number(bytes.readBigUInt64BE(at));
    };
    return withFind({ file, count: rows.length, bytes: own, idStart: 1024, idStride: hashLength, offsetAt }, 0, hashLength);
  };
  return { packNames, indexOf };
}
