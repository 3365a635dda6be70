/**
 * The prefilter over WebAssembly. Content is copied into linear memory in chunks, at memcpy's speed; the module writes hits
 * into a buffer that is read out here. Separate from the module itself because layout and chunks are this side's business.
 */
import type { HitList } from '../detectors/content-scanner.js';
import { fromBase64 } from '../util/byte-text.js';
import { escapeRun } from './escapes.js';
import { sortHits } from './hit-list.js';
import { IMAGE_AT, imagePlaces, memoryImage } from './memory-image.js';
import type { LinearMemory, Prefilter, Wanted } from './prefilter.js';
import { SHAPE_LENGTH } from './shapes.js';
import { WASM_BASE64 } from './wasm/prefilter.generated.js';

/** The part of the WebAssembly interface that is used here: TypeScript declares it with the browser's types only. */
interface WebAssemblyApi {
  Memory: new (descriptor: { initial: number }) => LinearMemory;
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

const api = (): WebAssemblyApi => (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;

interface Exports {
  setup(details: number, input: number, out: number, outBytes: number, tokenId: number, escapeId: number): void;
  find(from: number, to: number, size: number, end: number): number;
  more(from: number, to: number, size: number, end: number): number;
}

/** Content bytes handled in one go: they and the filter stay in a core's second-level cache. */
const CHUNK = 64 * 1024;
/** Bytes of content ahead of a chunk: what tells a run's first byte. */
const MARGIN = 16;
/** Zero bytes behind the input, which vectors may read. */
const PADDING = 64;
const OUT_BYTES = 256 * 1024;
/** As many hits may have been left out: there is room for more than these. */
const FULL = OUT_BYTES / 16;
const PAGE = 65536;

/** Bytes at the end of given memory that the prefilter writes to, and a few. */
export const PREFILTER_ROOM = OUT_BYTES + CHUNK + 4096;

/** Pages for an image that ends at `end`, and for what lies behind it. @param behind bytes that are read past a chunk */
export function pagesFor(end: number, behind: number): number {
  return Math.ceil((end + OUT_BYTES + PADDING + inputBytes(behind)) / PAGE);
}

/** Where the output and the input begin at the end of a memory of `length` bytes, and the bytes of the input. */
export function lastPlaces(length: number, behind: number): { out: number; input: number; size: number } {
  const size = inputBytes(behind);
  const input = (length - size) & -PADDING;
  return { out: input - OUT_BYTES, input, size };
}

function inputBytes(behind: number): number {
  return MARGIN + CHUNK + behind + PADDING;
}

export class WasmPrefilter implements Prefilter {
  readonly #wasm: Exports;
  readonly #input: Uint8Array;
  readonly #out: Int32Array;
  readonly #behind: number;

  /** @param given memory, of which the last part is free; it is used when the image lies in it where it has to, and there is room enough */
  constructor(private readonly wanted: Wanted, given?: LinearMemory) {
    const { literals: table } = wanted;
    this.#behind = Math.max(table.longest, SHAPE_LENGTH);
    const { details, end } = imagePlaces(table.count, table.text.length);
    const { Memory, Module, Instance } = api();
    const lies = table.image !== undefined && table.image.buffer === given?.buffer && table.image.byteOffset === IMAGE_AT;
    const memory = lies ? given! : new Memory({ initial: pagesFor(IMAGE_AT + end, this.#behind) });
    const bytes = new Uint8Array(memory.buffer);
    if (!lies) bytes.set(table.image ?? memoryImage(table), IMAGE_AT);
    const { out, input, size } = lastPlaces(bytes.length, this.#behind);
    this.#input = bytes.subarray(input, input + size);
    this.#out = new Int32Array(memory.buffer, out, OUT_BYTES / 4);
    const module = new Module(fromBase64(WASM_BASE64));
    this.#wasm = new Instance(module, { env: { memory } }).exports as Exports;
    this.#wasm.setup(IMAGE_AT + details, input, out, OUT_BYTES, wanted.tokenId, wanted.escapeId);
  }

  find(bytes: Uint8Array, from: number, to: number, out: HitList): void {
    for (let at = from; at < to; at += CHUNK) this.#chunk(bytes, at, Math.min(to, at + CHUNK), out);
  }

  #chunk(bytes: Uint8Array, from: number, to: number, out: HitList): void {
    const first = out.length;
    const base = Math.max(0, from - MARGIN);
    const limit = Math.min(bytes.length, to + this.#behind);
    const size = limit - base;
    this.#input.set(bytes.subarray(base, limit));
    const [lo, hi] = [from - base, to - base];
    const { escapeId, literals } = this.wanted;
    const end = literals.count === 0 ? 0 : Math.max(0, Math.min(size - 2, hi + literals.lastProbe));
    const wasm = this.#wasm;
    const hits = this.#out;
    // What lies inside of a run of escapes starts none of its own: lists of bytes are thousands of numbers long.
    let runEnd = 0;
    let count = wasm.find(lo, hi, size, end);
    for (;;) {
      for (let i = 0; i < 2 * count; i += 2) {
        const at = base + hits[i]!;
        const number = hits[i + 1]!;
        if (number === escapeId) {
          if (at < runEnd) continue;
          const run = escapeRun(bytes, at);
          runEnd = Math.abs(run);
          if (run <= 0) continue;
        }
        out.push(at, number);
      }
      if (count < FULL) break;
      count = wasm.more(lo, hi, size, end);
    }
    sortHits(out, first);
  }
}
