/**
 * The table of built-in rules with the layout of all detectors, as one file of typed arrays that the build writes and a
 * start reads in one go: nothing is parsed, and no object is made for a rule until a literal of it is met. Little-endian,
 * as WebAssembly's memory is.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import { imagePlaces, memoryImage } from '../prefilter/memory-image.js';
import { HASH_BITS } from '../prefilter/literal-table.js';
import type { LinearMemory } from '../prefilter/prefilter.js';
import { PREFILTER_ROOM } from '../prefilter/wasm-prefilter.js';
import type { RuleTable, TableSource } from '../rules/table.js';
import type { Forms } from './forms.js';
import type { Layout } from './layout.js';
import { latin1 } from '../util/byte-text.js';

/** Changes with the order or the meaning of the parts below. */
const MAGIC = 0x35537453;

/** Parts in their order; each begins at a multiple of eight bytes. Head: places and lengths of the parts, in bytes. */
const PARTS = [
  'image', 'numbers', 'version', 'literalStart', 'opening', 'run', 'probeAt', 'bucket', 'start', 'owner', 'ownLiteral', 'before', 'after', 'document', 'always', 'origin',
  'inCode', 'forms', 'formPlaces', 'formSets',
  'index', 'literals', 'sets',
] as const;
/** From here on text that is read when a literal of a rule was met. */
const LATER = PARTS.indexOf('index');
type Part = (typeof PARTS)[number];

const HEAD_BYTES = 8 + PARTS.length * 8;

export function writePrepared(table: RuleTable, layout: Layout, forms: Forms): Buffer {
  const { literals } = layout;
  const parts: Record<Part, Uint8Array | Int32Array | string> = {
    numbers: Int32Array.of(literals.count, literals.longest, literals.text.length, layout.tokenId, layout.escapeId, literals.lastProbe),
    image: memoryImage(literals),
    literalStart: literals.start, opening: literals.opening, run: literals.run, probeAt: literals.probeAt, bucket: literals.bucket,
    start: layout.start, owner: layout.owner, ownLiteral: layout.ownLiteral, before: layout.before, after: layout.after,
    document: layout.document, always: layout.always, origin: layout.origin,
    inCode: forms.inCode.join('\n'), forms: forms.numbers, formPlaces: forms.places, formSets: forms.sets,
    version: table.version, index: table.index, literals: table.literals, sets: table.sets.join('\n'),
  };
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeInt32LE(MAGIC, 0);
  const pieces: Buffer[] = [head];
  let at = HEAD_BYTES;
  PARTS.forEach((name, number) => {
    const part = parts[name];
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : Buffer.from(part.buffer, part.byteOffset, part.byteLength);
    head.writeInt32LE(at, 8 + number * 8);
    head.writeInt32LE(bytes.length, 12 + number * 8);
    const padding = -bytes.length & 7;
    pieces.push(bytes, Buffer.alloc(padding));
    at += bytes.length + padding;
  });
  return Buffer.concat(pieces);
}

export interface PreparedParts {
  table: Omit<TableSource, 'bodies'>;
  layout: Layout;
  forms: Forms;
}

/**
 * @param memory is read into when there is room for the file and the prefilter
 * @returns undefined when there is no such file, as beside sources  @throws Error for one that this program did not write
 */
export function readPrepared(file: string, memory?: LinearMemory): PreparedParts | undefined {
  const start = readPart(file, 0, HEAD_BYTES);
  if (!start) return undefined;
  const head = new Int32Array(start);
  if (head[0] !== MAGIC) throw new Error(`${file} belongs to another version of the program: install it anew`);
  const length = head[2 + LATER * 2]!;
  const buffer = readPart(file, 0, length, memory && memory.buffer.byteLength - PREFILTER_ROOM >= length ? memory.buffer : undefined)!;
  const place = (name: Part): [at: number, length: number] => {
    const number = PARTS.indexOf(name);
    return [head[2 + number * 2]!, head[3 + number * 2]!];
  };
  const bytes = (name: Part): Uint8Array => new Uint8Array(buffer, ...place(name));
  const words = (name: Part): Int32Array => {
    const [at, length] = place(name);
    return new Int32Array(buffer, at, length / 4);
  };
  const text = (name: Part): string => Buffer.from(readPart(file, ...place(name))!).toString('utf8');
  const numbers = words('numbers');
  const [count, longest, textLength] = [numbers[0]!, numbers[1]!, numbers[2]!];
  const image = bytes('image');
  const places = imagePlaces(count, textLength);
  const ascii = (name: Part): string => latin1(Buffer.from(buffer, ...place(name)));
  let sets: readonly string[] | undefined;
  return {
    table: { version: ascii('version'), index: () => text('index'), literals: () => text('literals'), sets: () => (sets ??= text('sets').split('\n')) },
    layout: {
      literals: {
        count, longest, image, lastProbe: numbers[5]!,
        text: image.subarray(places.text, places.text + textLength),
        filter: new Uint32Array(buffer, image.byteOffset, 1 << HASH_BITS),
        bucketStart: new Int32Array(buffer, image.byteOffset + places.buckets, (1 << HASH_BITS) + 1),
        start: words('literalStart'), opening: bytes('opening'), run: bytes('run'), probeAt: words('probeAt'), bucket: words('bucket'),
      },
      tokenId: numbers[3]!, escapeId: numbers[4]!,
      start: words('start'), owner: words('owner'), ownLiteral: words('ownLiteral'), before: words('before'), after: words('after'),
      document: bytes('document'), always: words('always'), origin: words('origin'),
    },
    forms: { inCode: ascii('inCode').split('\n'), numbers: words('forms'), places: words('formPlaces'), sets: bytes('formSets') },
  };
}

/** @param into from its start  @returns undefined when there is no such file */
function readPart(file: string, at: number, length: number, into = new ArrayBuffer(length)): ArrayBuffer | undefined {
  let fd: number;
  try {
    fd = openSync(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const bytes = new Uint8Array(into);
    for (let have = 0; have < length;) {
      const got = readSync(fd, bytes, have, length - have, at + have);
      if (got === 0) throw new Error(`${file} is cut short: install the program anew`);
      have += got;
    }
    return into;
  } finally {
    closeSync(fd);
  }
}
