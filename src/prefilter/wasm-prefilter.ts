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
  setup(filter: number, buckets: number, entries: number, fold: number, input: number, out: number, outBytes: number): void;
  literals(at: number, from: number, to: number, size: number, end: number): number;
  tokens(from: number, to: number, size: number): number;
  escapes(from: number, to: number): number;
  resumeAt(): number;
}

/** Content bytes handled in one go: they and the filter stay in a core's second-level cache. */
const CHUNK = 64 * 1024;
/** Bytes of content ahead of a chunk: what tells a run's first byte. */
const MARGIN = 16;
/** Zero bytes behind the input, which vectors may read. */
const PADDING = 64;
const OUT_BYTES = 256 * 1024;
const PAGE = 65536;

/** Bytes at the end of given memory that the prefilter writes to, and a few. */
export const PREFILTER_ROOM = OUT_BYTES + CHUNK + 4096;

export class WasmPrefilter implements Prefilter {
  readonly #wasm: Exports;
  readonly #input: Uint8Array;
  readonly #out: Int32Array;
  readonly #behind: number;

  /** @param given memory, of which the last part is free; it is used when the image lies in it where it has to, and there is room enough */
  constructor(private readonly wanted: Wanted, given?: LinearMemory) {
    const { literals: table } = wanted;
    this.#behind = Math.max(table.longest, SHAPE_LENGTH);
    const { fold, buckets, entries, end } = imagePlaces(table.count, table.text.length);
    const size = MARGIN + CHUNK + this.#behind + PADDING;
    const { Memory, Module, Instance } = api();
    const lies = table.image !== undefined && table.image.buffer === given?.buffer && table.image.byteOffset === IMAGE_AT;
    const memory = lies ? given! : new Memory({ initial: Math.ceil((IMAGE_AT + end + OUT_BYTES + size) / PAGE) });
    const bytes = new Uint8Array(memory.buffer);
    if (!lies) bytes.set(table.image ?? memoryImage(table), IMAGE_AT);
    const input = (bytes.length - size) & -PADDING;
    const out = input - OUT_BYTES;
    this.#input = bytes.subarray(input, input + size);
    this.#out = new Int32Array(memory.buffer, out, OUT_BYTES / 4);
    const module = new Module(fromBase64(WASM_BASE64));
    this.#wasm = new Instance(module, { env: { memory } }).exports as Exports;
    this.#wasm.setup(IMAGE_AT, IMAGE_AT + buckets, IMAGE_AT + entries, IMAGE_AT + fold, input, out, OUT_BYTES);
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
    this.#input.fill(0, size, size + PADDING);
    const [lo, hi] = [from - base, to - base];
    this.#literals(lo, hi, size, base, out);
    const { tokenId, escapeId } = this.wanted;
    if (tokenId >= 0) this.#tokens(lo, hi, size, base, tokenId, out);
    if (escapeId >= 0) this.#escapes(bytes, lo, hi, base, escapeId, out);
    sortHits(out, first);
  }

  #literals(from: number, to: number, size: number, base: number, out: HitList): void {
    const wasm = this.#wasm;
    const hits = this.#out;
    const end = Math.min(size, to + this.wanted.literals.longest - 1) - 2;
    if (this.wanted.literals.count === 0) return;
    for (let at = from; at < end; at = wasm.resumeAt()) {
      const count = wasm.literals(at, from, to, size, end);
      for (let i = 0; i < count; i++) out.push(base + hits[2 * i]!, hits[2 * i + 1]!);
    }
  }

  #tokens(from: number, to: number, size: number, base: number, id: number, out: HitList): void {
    const wasm = this.#wasm;
    const hits = this.#out;
    for (let at = from; at < to; at = wasm.resumeAt()) {
      const count = wasm.tokens(at, to, size);
      for (let i = 0; i < count; i++) out.push(base + hits[i]!, id);
    }
  }

  /** The module only names places where an escape run may start; the last word is the plain code's. */
  #escapes(bytes: Uint8Array, from: number, to: number, base: number, id: number, out: HitList): void {
    const wasm = this.#wasm;
    const hits = this.#out;
    // What lies inside of a run starts none of its own: lists of bytes are thousands of numbers long.
    let runEnd = 0;
    for (let at = from; at < to; at = wasm.resumeAt()) {
      const count = wasm.escapes(at, to);
      for (let i = 0; i < count; i++) {
        const place = base + hits[i]!;
        if (place < runEnd) continue;
        const end = escapeRun(bytes, place);
        if (end > 0) out.push(place, id);
        runEnd = Math.abs(end);
      }
    }
  }
}
