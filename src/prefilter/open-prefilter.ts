/** Which prefilter runs: the WebAssembly one wherever there is WebAssembly (not under --jitless), else its plain twin. */
import { PlainPrefilter } from './plain-prefilter.js';
import type { LinearMemory, Prefilter, Wanted } from './prefilter.js';
import { WasmPrefilter } from './wasm-prefilter.js';

/** @param kind default: by what the process has  @param memory in which the image of the literals lies, if it does */
export function openPrefilter({ literals, tokenId, escapeId }: Wanted, kind?: 'wasm' | 'plain', memory?: LinearMemory): Prefilter {
  const wanted = { literals, tokenId, escapeId };
  return kind === 'plain' || (kind === undefined && !('WebAssembly' in globalThis)) ? new PlainPrefilter(wanted) : new WasmPrefilter(wanted, memory);
}
