/**
 * Reads every object of a repository through git itself and tells which ones hold a form of a secret. Separate because
 * it is both the first look and the last word: the proof rests on it, so it reads what git would give to anybody.
 */
import { start, stopIfAborted, type RunCall } from './git-run.js';
import type { ByteSearch } from './byte-search.js';
import { packingOf, unpack, type Packing } from './compressed.js';

export interface ObjectHit {
  kind: string;
  size: number;
  /** A form lies inside of compressed content. */
  packed?: Packing;
  /** Fingerprint -> names of the forms found. */
  forms: Map<string, Set<string>>;
}

export interface ObjectScan {
  objects: number;
  bytes: number;
  hits: Map<string, ObjectHit>;
  /** Objects that are pointers of Git LFS; the files they name are elsewhere and were not searched. */
  lfsPointers: string[];
  /** Compressed files that were not opened: too large, encrypted, or packed by other means than gzip and zip. */
  unopened: string[];
}

/** Objects above this size are searched in overlapping windows. */
const WINDOW = 4 << 20;
const LFS = Buffer.from('version https://git-lfs.github.com/spec/v1\n');

/** @throws StanchError GIT_FAILED, PURGE_INTERRUPTED */
export async function scanObjects(search: ByteSearch, call: RunCall, onProgress?: (objects: number) => void): Promise<ObjectScan> {
  const result: ObjectScan = { objects: 0, bytes: 0, hits: new Map(), lfsPointers: [], unopened: [] };
  const { child, ended } = start(['cat-file', '--batch-all-objects', '--batch', '--buffer', '--unordered'], call);
  child.stdin.end();
  const reader = new BatchReader(search, result, onProgress);
  for await (const chunk of child.stdout) {
    stopIfAborted(call.signal);
    reader.take(chunk as Buffer);
  }
  await ended;
  reader.finish();
  return result;
}

/** `<id> <kind> <size>\n<content>\n`, fed in chunks of any size. */
class BatchReader {
  readonly #window: Buffer;
  /** Bytes held: the rest of a header, or the unsearched part of an object with what overlaps it. */
  #held = 0;
  #object: { oid: string; kind: string; size: number; left: number; searched: number; packing?: Packing | undefined } | undefined;

  constructor(private readonly search: ByteSearch, private readonly result: ObjectScan, private readonly onProgress?: (objects: number) => void) {
    this.#window = Buffer.allocUnsafe(WINDOW + 2 * search.longest + 256);
  }

  take(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) at = this.#object ? this.#content(chunk, at) : this.#header(chunk, at);
  }

  finish(): void {
    if (this.#object || this.#held > 0) throw new Error('git cat-file ended inside an object');
  }

  #header(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(10, at);
    const stop = end < 0 ? chunk.length : end;
    this.#held += chunk.copy(this.#window, this.#held, at, stop);
    if (end < 0) return chunk.length;
    const [oid = '', kind = '', size = ''] = this.#window.toString('latin1', 0, this.#held).split(' ');
    if (!/^\d+$/.test(size)) throw new Error(`git cat-file said: ${this.#window.toString('latin1', 0, this.#held)}`);
    this.#held = 0;
    // The line feed behind the content is part of what is left to read.
    this.#object = { oid, kind, size: Number(size), left: Number(size) + 1, searched: 0 };
    return end + 1;
  }

  #content(chunk: Buffer, at: number): number {
    const object = this.#object!;
    const room = this.#window.length - this.#held;
    const take = Math.min(chunk.length - at, object.left, room);
    this.#held += chunk.copy(this.#window, this.#held, at, at + take);
    object.left -= take;
    if (object.left === 0) this.#finishObject(object);
    else if (take === room) this.#slide(object);
    return at + take;
  }

  /** Searches what is held but for the tail that a form could reach out of, and keeps that tail. */
  #slide(object: { searched: number; oid: string; kind: string; size: number; packing?: Packing | undefined }): void {
    const keep = this.search.longest;
    if (object.searched === 0) object.packing = packingOf(this.#window);
    object.searched += this.#held - keep;
    this.#look(object, this.#held - keep);
    this.#window.copyWithin(0, this.#held - keep, this.#held);
    this.#held = keep;
  }

  #finishObject(object: { searched: number; oid: string; kind: string; size: number }): void {
    this.#held -= 1;
    if (object.kind === 'blob' && object.size < 1024 && object.size === this.#held && this.#window.subarray(0, LFS.length).equals(LFS)) this.result.lfsPointers.push(object.oid);
    this.#look(object, this.#held);
    if (object.kind === 'blob') this.#open(object);
    this.#held = 0;
    this.#object = undefined;
    this.result.objects += 1;
    this.result.bytes += object.size;
    if (this.result.objects % 20_000 === 0) this.onProgress?.(this.result.objects);
  }

  #look(object: { oid: string; kind: string; size: number }, to: number): void {
    this.search.each(this.#window.subarray(0, this.#held), 0, to, (form) => this.#hit(object, form.fingerprint, form.name));
  }

  /** Only what the window holds whole; a larger one is told by its first window. */
  #open(object: { oid: string; kind: string; size: number; packing?: Packing | undefined }): void {
    const whole = object.size === this.#held;
    const packing = whole ? packingOf(this.#window.subarray(0, this.#held)) : object.packing;
    if (packing === undefined) return;
    const plain = this.result.hits.get(object.oid);
    if (plain && packing === 'zip') plain.packed = packing;
    const contents = whole ? unpack(this.#window.subarray(0, this.#held), packing) : undefined;
    if (!contents) this.result.unopened.push(object.oid);
    for (const content of contents ?? []) {
      this.search.each(content, 0, content.length, (form) => {
        this.#hit(object, form.fingerprint, `${packing === 'gzip' ? 'gzip' : 'zip member'}, ${form.name}`).packed = packing;
      });
    }
  }

  #hit(object: { oid: string; kind: string; size: number }, fingerprint: string, form: string): ObjectHit {
    let hit = this.result.hits.get(object.oid);
    if (!hit) this.result.hits.set(object.oid, (hit = { kind: object.kind, size: object.size, forms: new Map() }));
    hit.forms.set(fingerprint, (hit.forms.get(fingerprint) ?? new Set()).add(form));
    return hit;
  }
}
