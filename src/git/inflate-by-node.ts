/**
 * Inflates by Node's own zlib without node:zlib, which loads the stream classes first. Separate from what else can inflate because it
 * leans on what Node does not document: process.binding() is discouraged, and may go. So it is used in the versions of Node in
 * which it was tried (all releases of a number have it alike), and whatever is not as expected leaves all to WebAssembly.
 */

/** See node_zlib.cc: writeSync() leaves in `state` how much room and how much input are left, and calls `onerror` when something is wrong. */
interface Inflater {
  init(windowBits: number, level: number, memoryLevel: number, strategy: number, state: Uint32Array, written: () => void, dictionary: undefined): void;
  reset(): void;
  writeSync(flush: number, source: Uint8Array, from: number, length: number, target: Uint8Array, at: number, room: number): void;
}

const TRIED = ['20', '22', '24', '26'];
const [MODE_INFLATE, WINDOW_BITS, FINISH] = [2, 15, 4];

const state = new Uint32Array(2);
let failed = false;
let inflater: Inflater | null | undefined;

function open(): Inflater | null {
  const version = process.versions.node;
  if (!TRIED.includes(version.slice(0, version.indexOf('.')))) return null;
  try {
    const { Zlib } = (process as unknown as { binding(name: string): { Zlib: new (mode: number) => Inflater } }).binding('zlib');
    const made = new Zlib(MODE_INFLATE);
    made.init(WINDOW_BITS, -1, 8, 0, state, () => undefined, undefined);
    return Object.assign(made, { onerror: () => { failed = true; } });
  } catch {
    return null;
  }
}

/** @returns how many bytes were made, as many as there is room for when there may be more; -1 for what is no whole stream; undefined where this cannot inflate */
export function inflateInto(source: Buffer, length: number, target: Buffer): number | undefined {
  inflater ??= open();
  if (inflater === null) return undefined;
  failed = false;
  inflater.reset();
  inflater.writeSync(FINISH, source, 0, length, target, 0, target.length);
  return failed ? -1 : target.length - state[0]!;
}
