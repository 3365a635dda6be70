/**
 * Inflates single objects without node:zlib, whose loading alone costs a commit hook 4 ms. Separate from the readers of
 * packs and loose objects, which both fall back to node:zlib, and to its words about what is wrong, for all that is not plain.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { WASM_BASE64 } from './wasm/single.generated.js';

/** The part of the WebAssembly interface that is used here: TypeScript declares it with the browser's types only. */
interface WebAssemblyApi {
  Memory: new (limits: { initial: number }) => { readonly buffer: ArrayBuffer; grow(pages: number): number };
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => { readonly exports: unknown };
}

/** See src/git/wasm/assembly/pack.ts. */
interface InflateExports {
  inflate(source: number, sourceEnd: number, to: number, size: number): number;
  producedBytes(): number;
}

/** Larger objects are worth loading node:zlib; its memory is given back. Bytes, of input and of output. */
const MOST = 4 << 20;
/** Files up to this size are read straight into the module's memory. */
const FILE_ROOM = 64 * 1024;
/** What an object is taken to hold at most before its size is known; text deflates to a third or less. */
const GUESS = (packed: number): number => packed * 8 + 1024;
/** Status of inflate(): whole, and shorter than there was room for. */
const SHORTER = 7;

/** Below lie the module's own tables. */
const INPUT_AT = 131072;
/** Bytes that reading and writing may run over the end of a block. */
const SLACK = 64;
const PAGE = 65536;

class Inflater {
  bytes!: Buffer;
  readonly #memory;
  readonly #run: InflateExports;

  constructor() {
    const { Memory, Module, Instance } = (globalThis as unknown as { WebAssembly: WebAssemblyApi }).WebAssembly;
    this.#memory = new Memory({ initial: (INPUT_AT + GUESS(FILE_ROOM)) / PAGE + 2 | 0 });
    this.#run = new Instance(new Module(Buffer.from(WASM_BASE64, 'base64')), { env: { memory: this.#memory } }).exports as InflateExports;
    this.bytes = Buffer.from(this.#memory.buffer);
  }

  /** Makes room for input and output. */
  reserve(input: number, output: number): void {
    const missing = INPUT_AT + input + output + 3 * SLACK - this.bytes.length;
    if (missing <= 0) return;
    this.#memory.grow(Math.ceil(missing / PAGE));
    this.bytes = Buffer.from(this.#memory.buffer);
  }

  /** Inflates the input at INPUT_AT. @returns a copy of what it held, undefined when it is not plain or holds more */
  inflate(input: number, size: number, exactly: boolean): Buffer | undefined {
    const to = (INPUT_AT + input + 2 * SLACK - 1) & -SLACK;
    const status = this.#run.inflate(INPUT_AT, INPUT_AT + input, to, size);
    if (status !== 0 && (exactly || status !== SHORTER)) return undefined;
    return Buffer.from(this.bytes.subarray(to, to + this.#run.producedBytes()));
  }
}

let inflater: Inflater | undefined;

function inflaterFor(input: number, output: number): Inflater | undefined {
  if (input > MOST || output > MOST || !('WebAssembly' in globalThis)) return undefined;
  inflater ??= new Inflater();
  inflater.reserve(input, output);
  return inflater;
}

/** The whole of a zlib stream that holds exactly `size` bytes and may be followed by others; undefined when it is not plain. */
export function inflateExactly(source: Buffer, size: number): Buffer | undefined {
  // What is needed of the input is not known; deflate grows nothing by more than this.
  const input = source.subarray(0, size + (size >>> 10) + 64);
  const run = inflaterFor(input.length, size);
  run?.bytes.set(input, INPUT_AT);
  return run?.inflate(input.length, size, true);
}

/**
 * The whole of a zlib stream in a file; undefined when it is not plain, or the file is large.
 * @throws what opening and reading a file throws
 */
export function inflateFile(file: string): Buffer | undefined {
  const run = inflaterFor(FILE_ROOM, GUESS(FILE_ROOM));
  if (!run) return undefined;
  const fd = openSync(file, 'r');
  let length: number;
  try {
    length = readSync(fd, run.bytes, INPUT_AT, FILE_ROOM, 0);
  } finally {
    closeSync(fd);
  }
  return length === FILE_ROOM ? undefined : run.inflate(length, GUESS(length), false);
}
