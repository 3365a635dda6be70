/**
 * Linear memory for reading packs: inflating and applying deltas in WebAssembly, and the blocks in which objects lie
 * meanwhile. Separate so that a walk over a pack allocates nothing in JavaScript for each object's bytes.
 */
import { WASM_BASE64 } from './wasm/pack.generated.js';

/** The part of the WebAssembly interface that is used here: TypeScript declares it with the browser's types only. */
interface WebAssemblyApi {
  Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer; grow(pages: number): number };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}
const api = (): WebAssemblyApi => (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;

/** See src/git/wasm/assembly for what each does. All numbers are addresses, bytes or counts. */
export interface PackExports {
  consumedBytes(): number;
  producedBytes(): number;
  setIdTable(ids: number, slots: number, slotBits: number, hashLength: number): void;
  gatherIds(from: number, stride: number, rows: number, count: number, first: number): void;
  registerIds(count: number, duplicate: number): void;
  findId(id: number): number;
  entryHeaders(from: number, first: number, available: number, offsets: number, count: number, hashLength: number, isEnd: number, out: number): number;
  setTreeTables(kinds: number, missing: number, missingCapacity: number): void;
  setNameTables(bytes: number, rows: number, slots: number, slotBits: number, hot: number): void;
  internName(at: number, end: number): number;
  namesUsed(): number;
  nameBytesInUse(): number;
  parseTree(from: number, length: number, base: number, segments: number, segmentCount: number, out: number): number;
  hotEntries(tree: number, out: number): number;
  missingIds(): number;
  setStretches(near: number, nearBits: number, hashes: number, hashBits: number, keys: number): void;
  findStretch(number: number, at: number, start: number, end: number): number;
  stretchBefore(): number;
  stretchAfter(): number;
  stretchLow(): number;
  stretchHigh(): number;
  rememberStretch(number: number, at: number, start: number, end: number, ahead: number, behind: number, answered: number): number;
  inflate(source: number, sourceEnd: number, to: number, size: number): number;
  deltaResultSize(delta: number, size: number, baseSize: number): number;
  applyDelta(base: number, baseSize: number, delta: number, size: number, to: number, resultSize: number, segments: number, capacity: number): number;
}

/** Below lie the module's own tables. */
const ARENA_START = 131072;
const PAGE = 65536;
/** Bytes that reading and writing may run over the end of a block. */
const SLACK = 64;
const ALIGN = 64;

/** Why a zlib stream was refused, by status. */
export const INFLATE_FAULTS = ['', 'no zlib header', 'unknown block type', 'bad code lengths', 'bad code or distance', 'more bytes than stated', 'cut short', 'fewer bytes than stated', 'wrong checksum'];

let compiled: object | undefined;

export class PackMemory {
  /** Views of the whole memory; replaced when it grows, so never keep them over a call of allocate(). */
  bytes!: Buffer;
  words!: Int32Array;
  doubles!: Float64Array;
  private readonly memory = new (api().Memory)({ initial: 16 });
  readonly run: PackExports;
  /** Live blocks by address: start, end, start, end ... */
  private readonly blocks: number[] = [];
  private segmentBlock = 0;
  private segmentCapacity = 4096;

  constructor() {
    compiled ??= new (api().Module)(Buffer.from(WASM_BASE64, 'base64'));
    this.run = new (api().Instance)(compiled, { env: { memory: this.memory } }).exports as PackExports;
    this.renew();
    this.segmentBlock = this.allocate(this.segmentCapacity * 16);
  }

  /** A block of at least `size` bytes. First fit: the blocks alive at once are few. @throws RangeError when 4 GB are full */
  allocate(size: number): number {
    const need = Math.ceil((size + SLACK) / ALIGN) * ALIGN;
    const { blocks } = this;
    let start = ARENA_START;
    let at = 0;
    for (; at < blocks.length; at += 2) {
      if (blocks[at]! - start >= need) break;
      start = blocks[at + 1]!;
    }
    const missing = start + need - this.bytes.length;
    if (missing > 0) {
      // Growing by an eighth at least keeps the number of growths logarithmic.
      this.memory.grow(Math.ceil(Math.max(missing, this.bytes.length / 8) / PAGE));
      this.renew();
    }
    blocks.splice(at, 0, start, start + need);
    return start;
  }

  free(start: number): void {
    const { blocks } = this;
    for (let at = 0; at < blocks.length; at += 2) {
      if (blocks[at] === start) {
        blocks.splice(at, 2);
        return;
      }
    }
  }

  /** Bytes that live blocks take. */
  get used(): number {
    let sum = 0;
    for (let at = 0; at < this.blocks.length; at += 2) sum += this.blocks[at + 1]! - this.blocks[at]!;
    return sum;
  }

  /** Bytes taken from the system; they are never given back. */
  get size(): number {
    return this.bytes.length;
  }

  view(start: number, length: number): Buffer {
    return this.bytes.subarray(start, start + length);
  }

  /** Inflates exactly `size` bytes. 0, or an index into INFLATE_FAULTS. */
  inflate(source: number, sourceLength: number, to: number, size: number): number {
    return this.run.inflate(source, source + sourceLength, to, size);
  }

  /** Bytes of input that the last inflate() took. */
  get consumed(): number {
    return this.run.consumedBytes();
  }

  /** Size of what a delta makes, or -1 when it does not fit a base of `baseSize` bytes. Must come before applyDelta(). */
  deltaResultSize(delta: number, size: number, baseSize: number): number {
    return this.run.deltaResultSize(delta, size, baseSize);
  }

  /** Address of what applyDelta() leaves; the same place as `segments`. */
  get segmentsAt(): number {
    return this.segmentBlock;
  }

  /** Where applyDelta() puts its segments: index into `words`, four numbers each (result start, base start or -1, length, address of inserted bytes). */
  get segments(): number {
    return this.segmentBlock >>> 2;
  }

  /** Number of segments, or -1 for a malformed delta. `to` 0 finds the segments only. */
  applyDelta(base: number, baseSize: number, delta: number, size: number, to: number, resultSize: number): number {
    for (;;) {
      const count = this.run.applyDelta(base, baseSize, delta, size, to, resultSize, this.segmentBlock, this.segmentCapacity);
      if (count !== -2) return count;
      this.free(this.segmentBlock);
      this.segmentCapacity *= 4;
      this.segmentBlock = this.allocate(this.segmentCapacity * 16);
    }
  }

  private renew(): void {
    this.bytes = Buffer.from(this.memory.buffer);
    this.words = new Int32Array(this.memory.buffer);
    this.doubles = new Float64Array(this.memory.buffer);
  }
}
