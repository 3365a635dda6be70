/** The small WebAssembly module that compares an index with trees, and contents, and its memory. Separate from what is asked of it (index-runs.ts, shared-ends.ts). */
import { WASM_BASE64 } from './wasm/single.generated.js';

/** The part of the WebAssembly interface that is used here: TypeScript declares it with the browser's types only. */
interface WebAssemblyApi {
  Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer; grow(pages: number): number };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** See src/git/wasm/assembly/entries.ts and lines.ts. */
interface Exports {
  sameEntries(entry: number, count: number, prefix: number, tree: number, treeEnd: number, hashLength: number): number;
  treeReached(): number;
  sharing(entry: number, count: number, length: number, hashLength: number): number;
  sharedStart(a: number, aSize: number, b: number, bSize: number): number;
  sharedEnd(a: number, aSize: number, b: number, bSize: number, start: number): number;
  lineEnds(content: number, size: number, end: number): number;
}

/** Below lie the module's own tables. */
const OWN = 131072;
/** Bytes that reading and writing may run over the end of a block. */
export const SLACK = 64;
const PAGE = 65536;
/** Room at the start, enough for an index of some thousand entries and small objects. */
const ROOM = 1 << 20;

export class SingleModule {
  bytes: Buffer;
  readonly run: Exports;
  /** Where input of a call may be put; what the caller leaves there is gone with the next call. */
  inputAt = OWN;
  readonly #memory;
  #held: Buffer | undefined;

  constructor() {
    const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
    this.#memory = new Memory({ initial: (OWN + ROOM) / PAGE });
    this.run = new Instance(new Module(Buffer.from(WASM_BASE64, 'base64')), { env: { memory: this.#memory } }).exports as Exports;
    this.bytes = Buffer.from(this.#memory.buffer);
  }

  /** Makes room for so many bytes from inputAt on, which the caller is about to write. */
  reserve(size: number): void {
    this.#held = undefined;
    this.#grow(size);
  }

  #grow(size: number): void {
    const missing = this.inputAt + size - this.bytes.length;
    if (missing <= 0) return;
    this.#memory.grow(Math.ceil(missing / PAGE));
    this.bytes = Buffer.from(this.#memory.buffer);
  }

  /** Puts bytes where they stay. @returns their address */
  keep(bytes: Buffer): number {
    this.reserve(bytes.length + SLACK);
    const at = this.inputAt;
    this.bytes.set(bytes, at);
    this.inputAt = (at + bytes.length + SLACK) & -SLACK;
    return at;
  }

  /** Puts bytes where they stay until input is written, unless they are there. @returns their address */
  hold(bytes: Buffer): number {
    if (this.#held !== bytes) {
      this.#grow(bytes.length + SLACK);
      this.bytes.set(bytes, this.inputAt);
      this.#held = bytes;
    }
    return this.inputAt;
  }
}

let made: SingleModule | undefined;

/** The one of this process; undefined where there is no WebAssembly. */
export function singleModule(): SingleModule | undefined {
  if (!('WebAssembly' in globalThis)) return undefined;
  return (made ??= new SingleModule());
}
