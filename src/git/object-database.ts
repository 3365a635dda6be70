/**
 * All objects of a repository by id: packs, loose objects and those of alternates, with delta chains resolved.
 * Separate because it is the only place that knows how packs, loose files and alternates lean on each other.
 */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { isStanchError, StanchError } from '../util/errors.js';
import { Recent } from '../util/recent.js';
import { applyDelta, deltaHeader } from './delta.js';
import { LARGE_BYTES, largeLoose, largePacked, type LargeBlob } from './large-object.js';
import { hasLoose, listLoose, readLoose, type GitObject, type ObjectKind } from './loose.js';
import { openMultiPackIndexes } from './multi-pack-index.js';
import { COMMIT, PackFile, type PackEntry } from './pack.js';
import { openPackIndex } from './pack-index.js';
import { openSparsePackIndex } from './sparse-pack-index.js';
import { refuseTooLarge } from './too-large.js';

export type { GitObject, ObjectKind } from './loose.js';

/** Pack type numbers 1 to 4 in order. */
export const KINDS: readonly ObjectKind[] = ['commit', 'tree', 'blob', 'tag'];

export interface ObjectDatabase {
  readonly hashLength: number;
  /** Object directories: the repository's own first, then the alternates. */
  readonly directories: readonly string[];
  readonly packs: readonly PackFile[];
  /** @throws StanchError CORRUPT_OBJECT, CORRUPT_PACK, OBJECT_TOO_LARGE, naming file and object; null when it is nowhere */
  read(oid: string): GitObject | null;
  /** A blob above LARGE_BYTES, to be read as a stream; null when it is smaller, a delta, something else or nowhere. @throws StanchError CORRUPT_OBJECT, CORRUPT_PACK */
  large(oid: string): LargeBlob | null;
  has(oid: string): boolean;
  /** The pack entry that holds an object, the first one in pack order. */
  locate(id: Buffer): { pack: PackFile; offset: number } | null;
  /** Every object once: packs in order, then loose ones. */
  oids(): Iterable<string>;
  /** Ids of loose objects, of all directories, each once, packed or not. */
  looseOids(): Iterable<string>;
  /** Looks at the directories again, for objects that another process has packed or written meanwhile. */
  refresh(): void;
  close(): void;
}

export interface ObjectDatabaseOptions {
  objectsDir: string;
  /** 20 for SHA-1, 32 for SHA-256. */
  hashLength: number;
  /** Further object directories, already followed to the end. */
  alternates?: readonly string[];
  /** Few objects will be read: indexes are read by parts, packs in small windows. */
  few?: boolean;
  /** Called for a pack or a folder of loose objects that cannot be opened, which is then left out; without it that is an error. */
  onFault?: (error: StanchError) => void;
}

/** Resolved bases are kept up to twice this many bytes, so that walks along a chain do not resolve it again for each object. */
const BASE_CACHE_BYTES = 24 << 20;

/** @throws StanchError CORRUPT_PACK */
export function openObjectDatabase(options: ObjectDatabaseOptions): ObjectDatabase {
  return new Database([options.objectsDir, ...(options.alternates ?? [])], options.hashLength, options.few ?? false, options.onFault);
}

class Database implements ObjectDatabase {
  private opened = new Map<string, PackFile>();
  packs: PackFile[] = [];
  private readonly bases = new Recent<string, GitObject>(BASE_CACHE_BYTES, ({ bytes }) => bytes.length + 1);

  constructor(readonly directories: readonly string[], readonly hashLength: number, private readonly few: boolean, private readonly onFault?: (error: StanchError) => void) {
    this.refresh();
  }

  refresh(): void {
    const packs: PackFile[] = [];
    for (const directory of this.directories) {
      const packDir = path.join(directory, 'pack');
      const names = this.namesIn(packDir);
      let multi: ReturnType<typeof openMultiPackIndexes> | undefined;
      for (const name of names) {
        if (!name.endsWith('.pack')) continue;
        const base = name.slice(0, -5);
        const file = path.join(packDir, name);
        try {
          let pack = this.opened.get(file);
          if (!pack) {
            if (names.has(`${base}.idx`)) {
              const open = this.few ? openSparsePackIndex : openPackIndex;
              pack = new PackFile(file, open(path.join(packDir, `${base}.idx`), this.hashLength), this.hashLength, this.few);
            } else {
              multi ??= openMultiPackIndexes(packDir, this.hashLength);
              const holder = multi.find(({ packNames }) => packNames.includes(base));
              // Git does not see such a pack either: it is still being written, or left over.
              if (!holder) continue;
              pack = new PackFile(file, holder.indexOf(base), this.hashLength, this.few);
            }
          }
          packs.push(pack);
        } catch (error) {
          if (!this.onFault) for (const opened of packs) if (this.opened.get(opened.file) !== opened) opened.close();
          this.tell(isStanchError(error) ? error : unreadable(error, `pack ${file}`));
        }
      }
    }
    for (const pack of this.packs) if (!packs.includes(pack)) pack.close();
    this.packs = packs;
    this.opened = new Map(packs.map((pack) => [pack.file, pack]));
  }

  private namesIn(packDir: string): ReadonlySet<string> {
    try {
      return new Set(existsSync(packDir) ? readdirSync(packDir).sort() : []);
    } catch (error) {
      this.tell(unreadable(error, `folder of packs ${packDir}`));
      return new Set();
    }
  }

  private tell(fault: StanchError): void {
    if (!this.onFault) throw fault;
    this.onFault(fault);
  }

  large(oid: string): LargeBlob | null {
    const place = this.locate(Buffer.from(oid, 'hex'));
    // Asked of nearly every blob, so what can tell comes first.
    if (place) return place.pack.entryAt(place.offset).size <= LARGE_BYTES ? null : largePacked(place.pack, place.offset, LARGE_BYTES);
    for (const directory of this.directories) {
      const blob = largeLoose(directory, oid, LARGE_BYTES);
      if (blob) return blob;
    }
    return null;
  }

  has(oid: string): boolean {
    return this.locate(Buffer.from(oid, 'hex')) !== null || this.directories.some((directory) => hasLoose(directory, oid));
  }

  read(oid: string): GitObject | null {
    const place = this.locate(Buffer.from(oid, 'hex'));
    if (place) {
      try {
        return this.resolve(place.pack, place.offset, oid);
      } catch (error) {
        // Another copy may be whole: git tries them all, and so does this.
        const other = this.readOther(oid, place.pack);
        if (other) return other;
        throw error;
      }
    }
    return this.readLoose(oid);
  }

  private readLoose(oid: string): GitObject | null {
    let fault: StanchError | undefined;
    for (const directory of this.directories) {
      try {
        const object = readLoose(directory, oid);
        if (object) return object;
      } catch (error) {
        if (!isStanchError(error)) throw error;
        fault ??= error;
      }
    }
    if (fault) throw fault;
    return null;
  }

  private readOther(oid: string, failed: PackFile): GitObject | null {
    const id = Buffer.from(oid, 'hex');
    for (const pack of this.packs) {
      if (pack === failed) continue;
      const at = pack.index.find(id);
      if (at < 0) continue;
      try {
        return this.resolve(pack, pack.index.offsetAt(at), oid);
      } catch (error) {
        if (!isStanchError(error)) throw error;
      }
    }
    try {
      return this.readLoose(oid);
    } catch (error) {
      if (!isStanchError(error)) throw error;
      return null;
    }
  }

  locate(id: Buffer): { pack: PackFile; offset: number } | null {
    for (const pack of this.packs) {
      const at = pack.index.find(id);
      if (at >= 0) return { pack, offset: pack.index.offsetAt(at) };
    }
    return null;
  }

  /** Walks down to a whole object (or one in the cache), then applies the deltas upwards. A loop is impossible for offsets and is caught for ids. */
  private resolve(pack: PackFile, offset: number, oid: string): GitObject {
    const chain: { key: string; pack: PackFile; entry: PackEntry }[] = [];
    let object: GitObject | undefined;
    let [inPack, at] = [pack, offset];
    const seen = new Set<string>();
    for (;;) {
      const key = `${inPack.file}:${at}`;
      object = this.bases.get(key);
      if (object) break;
      if (seen.has(key)) throw inPack.corrupt(`object ${oid} is a delta of itself`);
      seen.add(key);
      const entry = inPack.entryAt(at);
      if (entry.baseId) {
        chain.push({ key, pack: inPack, entry });
        const baseId: Buffer = entry.baseId;
        const within = inPack.index.find(baseId);
        const place = within >= 0 ? { pack: inPack, offset: inPack.index.offsetAt(within) } : this.locate(baseId);
        if (!place) {
          const loose = this.readLoose(baseId.toString('hex'));
          if (!loose) throw inPack.corrupt(`object ${oid} is a delta of ${baseId.toString('hex')}, which is missing`);
          object = loose;
          break;
        }
        [inPack, at] = [place.pack, place.offset];
      } else if (entry.baseOffset >= 0) {
        chain.push({ key, pack: inPack, entry });
        at = entry.baseOffset;
      } else {
        const kind = KINDS[entry.type - COMMIT]!;
        if (kind !== 'blob') refuseTooLarge(kind, entry.size, oid);
        object = { kind, bytes: inPack.inflate(entry) };
        this.remember(key, object);
        break;
      }
    }
    for (let i = chain.length - 1; i >= 0; i--) {
      const link = chain[i]!;
      try {
        refuseTooLarge(object.kind, link.entry.size, oid);
        const delta = link.pack.inflate(link.entry);
        refuseTooLarge(object.kind, deltaHeader(delta).resultSize, oid);
        object = { kind: object.kind, bytes: applyDelta(object.bytes, delta) };
      } catch (error) {
        if (error instanceof RangeError) throw link.pack.corrupt(`object ${oid}: ${error.message}`);
        throw error;
      }
      this.remember(link.key, object);
    }
    return object;
  }

  private remember(key: string, object: GitObject): void {
    if (object.bytes.length <= BASE_CACHE_BYTES / 2) this.bases.set(key, object);
  }

  *oids(): Iterable<string> {
    const { packs, hashLength } = this;
    for (const [number, { index }] of packs.entries()) {
      for (let i = 0; i < index.count; i++) {
        const at = index.idStart + i * index.idStride;
        const id = index.bytes.subarray(at, at + hashLength);
        let earlier = false;
        for (let p = 0; p < number && !earlier; p++) earlier = packs[p]!.index.find(id) >= 0;
        if (!earlier) yield id.toString('hex');
      }
    }
    for (const oid of this.looseOids()) if (!this.locate(Buffer.from(oid, 'hex'))) yield oid;
  }

  *looseOids(): Iterable<string> {
    const seen = new Set<string>();
    for (const directory of this.directories) {
      for (const oid of listLoose(directory, this.hashLength * 2, this.onFault)) {
        if (seen.has(oid)) continue;
        seen.add(oid);
        yield oid;
      }
    }
  }

  close(): void {
    for (const pack of this.packs) pack.close();
    this.packs = [];
    this.opened.clear();
  }
}


/** What another user wrote for himself alone, say. @throws what is no error of the system */
function unreadable(error: unknown, what: string): StanchError {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return new StanchError('CORRUPT_PACK', `${what} cannot be read: ${message}`, undefined, 3);
}
