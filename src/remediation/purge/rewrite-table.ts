/**
 * What the rewrite has to change, object by object, decided before any engine runs: new blobs, dropped blobs, names and
 * messages. Separate so that both engines make the same changes, and so that no file ever has to hold a secret: an
 * engine is told ids and clean texts only.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import type { ObjectDatabase } from '../../git/object-database.js';
import { StanchError } from '../../util/errors.js';
import type { ByteSearch } from './byte-search.js';
import { repackGzip } from './compressed.js';
import type { ObjectScan } from './object-scan.js';

export interface RewriteTable {
  /** Old blob -> new blob; null: the file goes. */
  blobs: Map<string, string | null>;
  /** Entries of trees whose name holds a secret, latin1 -> clean name. */
  names: Map<string, string>;
  /** Some entry's name holds a secret. */
  anyNames: boolean;
  /** Commits and tags whose own bytes hold one. */
  texts: ReadonlySet<string>;
  search: ByteSearch;
}

/** Held in memory while it is rewritten; larger ones can be stripped. */
const LARGEST_BLOB = 128 << 20;

/** @throws StanchError PURGE_BLOB_TOO_LARGE */
export function makeTable(scan: ObjectScan, search: ByteSearch, database: ObjectDatabase, options: { strip: boolean; objectsDir: string; hash: 'sha1' | 'sha256' }): RewriteTable {
  const blobs = new Map<string, string | null>();
  for (const [oid, hit] of scan.hits) {
    if (hit.kind !== 'blob') continue;
    if (options.strip) {
      blobs.set(oid, null);
      continue;
    }
    if (hit.size > LARGEST_BLOB) throw new StanchError('PURGE_BLOB_TOO_LARGE', `blob ${oid} holds a value and is ${hit.size >> 20} MB large, more than is rewritten in memory`, 'Remove such files from the history instead: --strip-blobs', 3);
    if (hit.packed === 'zip') throw new StanchError('PURGE_ARCHIVE', `blob ${oid} is a zip archive (zip, jar, docx ...) with a value inside, which is not rewritten in place`, 'Remove files that hold a value from the history instead: --strip-blobs', 3);
    const object = database.read(oid);
    if (!object) throw new StanchError('MISSING_OBJECT', `blob ${oid} is not in the mirror`, undefined, 3);
    const clean = hit.packed === 'gzip' ? repackGzip(object.bytes, (content) => search.replace(content, isBinary(content))) : search.replace(object.bytes, isBinary(object.bytes));
    blobs.set(oid, writeLoose(options.objectsDir, options.hash, 'blob', clean));
  }
  const kinds = [...scan.hits].filter(([, hit]) => hit.kind !== 'blob');
  return { blobs, names: new Map(), anyNames: kinds.some(([, hit]) => hit.kind === 'tree'), texts: new Set(kinds.map(([oid]) => oid)), search };
}

/** As git decides it. */
function isBinary(content: Buffer): boolean {
  return content.subarray(0, 8000).includes(0);
}

/** The clean name of a tree entry; remembers what it changed. @param name latin1 */
export function cleanName(table: RewriteTable, name: string): string {
  if (!table.anyNames) return name;
  const known = table.names.get(name);
  if (known !== undefined) return known;
  const bytes = Buffer.from(name, 'latin1');
  const found: string[] = [];
  table.search.each(bytes, 0, bytes.length, (form) => found.push(form.fingerprint));
  if (found.length === 0) return name;
  // Stars are no part of a file name on some systems, and two secrets must not end at one name.
  const clean = table.search.replace(bytes).toString('latin1').replace(/\*{3}REMOVED\*{3}/g, `REMOVED-${(found[0] ?? '').slice(0, 8)}`).replace(/[\0/]/g, '_');
  table.names.set(name, clean);
  return clean;
}

export function objectId(hash: 'sha1' | 'sha256', kind: string, content: Buffer): string {
  return createHash(hash).update(`${kind} ${content.length}\0`).update(content).digest('hex');
}

/** Writes one object as git would, unless it is there. */
export function writeLoose(objectsDir: string, hash: 'sha1' | 'sha256', kind: string, content: Buffer): string {
  const oid = objectId(hash, kind, content);
  const folder = path.join(objectsDir, oid.slice(0, 2));
  mkdirSync(folder, { recursive: true });
  const temporary = path.join(folder, `tmp_obj_${oid.slice(2, 14)}`);
  writeFileSync(temporary, deflateSync(Buffer.concat([Buffer.from(`${kind} ${content.length}\0`), content]), { level: 1 }), { mode: 0o444 });
  renameSync(temporary, path.join(folder, oid.slice(2)));
  return oid;
}
