/**
 * Reads every object of a repository through git itself and tells which ones hold a form of a secret. Separate because
 * it is both the first look and the last word: the proof rests on it, so it reads what git would give to anybody.
 */
import { start, stopIfAborted, type RunCall } from './git-run.js';
import type { ByteSearch } from './byte-search.js';

export interface ObjectHit {
  kind: string;
  size: number;
  /** Fingerprint -> names of the forms found. */
  forms: Map<string, Set<string>>;
}

export interface ObjectScan {
  objects: number;
  bytes: number;
  hits: Map<string, ObjectHit>;
  /** Objects that are pointers of Git LFS; the files they name are elsewhere and were not searched. */
  lfsPointers: string[];
}

/** Objects above this size are searched in overlapping windows. */
const WINDOW = 4 << 20;
const LFS = Buffer.from('version https://git-lfs.github.com/spec/v1\n');

/** @throws StanchError GIT_FAILED, PURGE_INTERRUPTED */
export async function scanObjects(search: ByteSearch, call: RunCall, onProgress?: (objects: number) => void): Promise<ObjectScan> {
  const result: ObjectScan = { objects: 0, bytes: 0, hits: new Map(), lfsPointers: [] };
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
  #object: { oid: string; kind: string; size: number; left: number; searched: number } | undefined;

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
  #slide(object: { searched: number; oid: string; kind: string; size: number }): void {
    const keep = this.search.longest;
    this.#look(object, this.#held - keep);
    this.#window.copyWithin(0, this.#held - keep, this.#held);
    this.#held = keep;
  }

  #finishObject(object: { searched: number; oid: string; kind: string; size: number }): void {
    this.#held -= 1;
    if (object.kind === 'blob' && object.size < 1024 && object.size === this.#held && this.#window.subarray(0, LFS.length).equals(LFS)) this.result.lfsPointers.push(object.oid);
    this.#look(object, this.#held);
    this.#held = 0;
    this.#object = undefined;
    this.result.objects += 1;
    this.result.bytes += object.size;
    if (this.result.objects % 20_000 === 0) this.onProgress?.(this.result.objects);
  }

  #look(object: { oid: string; kind: string; size: number }, to: number): void {
    this.search.each(this.#window.subarray(0, this.#held), 0, to, (form) => {
      let hit = this.result.hits.get(object.oid);
      if (!hit) this.result.hits.set(object.oid, (hit = { kind: object.kind, size: object.size, forms: new Map() }));
      const names = hit.forms.get(form.fingerprint) ?? new Set();
      hit.forms.set(form.fingerprint, names.add(form.name));
    });
  }
}
