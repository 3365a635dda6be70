/** The small WebAssembly module that compares an index with trees, and contents, and its memory. Separate from what is asked of it (index-runs.ts, compared-lines.ts). */
import { fromBase64 } from '../util/byte-text.js';
import { WASM_BASE64 } from './wasm/single.generated.js';

/** The part of the WebAssembly interface that is used here: TypeScript declares it with the browser's types only. */
interface WebAssemblyApi {
  Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** See src/git/wasm/assembly/entries.ts and lines.ts. */
interface Exports {
  layOut(index: number, size: number, count: number, version: number, hashLength: number, out: number): number;
  sameEntries(entry: number, count: number, prefix: number, tree: number, treeEnd: number, hashLength: number): number;
  treeReached(): number;
  sharing(entry: number, count: number, length: number, hashLength: number): number;
  sharedStart(a: number, aSize: number, b: number, bSize: number): number;
  sharedEnd(a: number, aSize: number, b: number, bSize: number, start: number): number;
  lineEnds(content: number, size: number, end: number): number;
  numberLines(content: number, from: number, to: number, numbers: number, starts: number, table: number, mask: number, known: number): number;
}

/** Below lies what the module keeps for itself. */
const OWN = 131072;
/** Bytes that reading may run over the end of a block. */
export const SLACK = 64;
const PAGE = 65536;
/** Room beside an index: for trees and contents. Only what is used of it is taken from the system. */
const ROOM = 16 << 20;

export class SingleModule {
  /** All of the memory. It never grows, so what lies in it stays where it is. */
  readonly bytes: Buffer;
  readonly run: Exports;
  /** Where input of a call may be put; what the caller leaves there is gone with the next call. */
  inputAt = OWN;
  #held: Buffer | undefined;

  /** @param index bytes that it will hold beside what is compared */
  constructor(index: number) {
    const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
    const memory = new Memory({ initial: Math.ceil((OWN + index + ROOM) / PAGE) });
    this.run = new Instance(new Module(fromBase64(WASM_BASE64)), { env: { memory } }).exports as Exports;
    this.bytes = Buffer.from(memory.buffer);
  }

  /** Whether there is room for so many bytes from inputAt on, which the caller is about to write. */
  hasRoom(size: number): boolean {
    this.#held = undefined;
    return this.inputAt + size + SLACK <= this.bytes.length;
  }

  /** A block that stays; undefined when there is no room for it. */
  take(size: number): Buffer | undefined {
    if (!this.hasRoom(size)) return undefined;
    const block = this.bytes.subarray(this.inputAt, this.inputAt + size);
    this.inputAt = (this.inputAt + size + 2 * SLACK - 1) & -SLACK;
    return block;
  }

  /** Puts bytes where they stay until input is written, unless they are there. @returns their address; -1 when there is no room */
  hold(bytes: Buffer): number {
    if (this.#held !== bytes) {
      if (!this.hasRoom(bytes.length)) return -1;
      this.bytes.set(bytes, this.inputAt);
      this.#held = bytes;
    }
    return this.inputAt;
  }
}

let made: SingleModule | undefined;

/** The one of this process; undefined where there is no WebAssembly. @param index see SingleModule; for the first call */
export function singleModule(index = 0): SingleModule | undefined {
  if (!('WebAssembly' in globalThis)) return undefined;
  return (made ??= new SingleModule(index));
}
