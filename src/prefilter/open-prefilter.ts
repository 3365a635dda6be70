/** Which prefilter runs: the WebAssembly one wherever there is WebAssembly (not under --jitless), else its plain twin. */
import type { LiteralTable } from './literal-table.js';
import { PlainPrefilter } from './plain-prefilter.js';
import type { Prefilter } from './prefilter.js';
import { WasmPrefilter } from './wasm-prefilter.js';

/** @param kind default: by what the process has */
export function openPrefilter({ literals, tokenId, escapeId }: { literals: LiteralTable; tokenId: number; escapeId: number }, kind?: 'wasm' | 'plain'): Prefilter {
  const wanted = { literals, tokenId, escapeId };
  return kind === 'plain' || (kind === undefined && !('WebAssembly' in globalThis)) ? new PlainPrefilter(wanted) : new WasmPrefilter(wanted);
}
