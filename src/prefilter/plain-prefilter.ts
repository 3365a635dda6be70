/**
 * The prefilter in plain TypeScript: the oracle of the WebAssembly one, and what runs where WebAssembly is off.
 */
import type { HitList } from '../detectors/content-scanner.js';
import { findEscapes } from './escapes.js';
import { sortHits } from './hit-list.js';
import { FOLD, hashTrigram, JOINING, KIND, OPENING, runs, stands, type LiteralTable } from './literal-table.js';
import type { Prefilter, Wanted } from './prefilter.js';
import { findTokens } from './shapes.js';

export class PlainPrefilter implements Prefilter {
  constructor(private readonly wanted: Wanted) {}

  find(bytes: Uint8Array, from: number, to: number, out: HitList): void {
    const first = out.length;
    const { literals, tokenId, escapeId } = this.wanted;
    findLiterals(literals, bytes, from, to, out);
    if (tokenId >= 0) findTokens(bytes, from, to, tokenId, out);
    if (escapeId >= 0) findEscapes(bytes, from, to, escapeId, out);
    sortHits(out, first);
  }
}

function findLiterals(table: LiteralTable, bytes: Uint8Array, from: number, to: number, out: HitList): void {
  const { filter, bucketStart, bucket, longest, count } = table;
  const end = Math.min(bytes.length, to + longest - 1) - 2;
  if (count === 0 || from >= end) return;
  for (let i = from; i < end; i++) {
    const hash = hashTrigram(bytes[i]!, bytes[i + 1]!, bytes[i + 2]!);
    const next = filter[hash]!;
    // Past the end any byte will do: a literal of three bytes may stand there.
    if (next === 0 || (i + 3 < bytes.length && ((next >>> (bytes[i + 3]! & 31)) & 1) === 0)) continue;
    for (let b = bucketStart[hash]!; b < bucketStart[hash + 1]!; b++) {
      const literal = bucket[b]!;
      const at = compare(table, bytes, i, literal);
      if (at >= from && at < to && stands(bytes, at, table.opening[literal]!) && runs(bytes, at, table.run[literal]!)) out.push(at, literal);
    }
  }
}

/** Start of the literal whose probed bytes are at `at`, or -1 when it is not there. */
function compare({ start, text, probeAt, opening }: LiteralTable, bytes: Uint8Array, at: number, literal: number): number {
  const first = start[literal]!;
  const last = start[literal + 1]!;
  const probe = first + probeAt[literal]!;
  // Only words have joints; elsewhere a zero is a byte like any other.
  const joint = opening[literal] === OPENING.word ? 0 : -1;
  let place = at;
  for (let k = probe; k < last; k++) {
    if (text[k] === joint) {
      if (place < bytes.length && (KIND[bytes[place]!]! & JOINING) !== 0) place++;
    } else if (place >= bytes.length || FOLD[bytes[place++]!] !== text[k]) return -1;
  }
  place = at;
  for (let k = probe - 1; k >= first; k--) {
    if (text[k] === joint) {
      if (place > 0 && (KIND[bytes[place - 1]!]! & JOINING) !== 0) place--;
    } else if (place === 0 || FOLD[bytes[--place]!] !== text[k]) return -1;
  }
  return place;
}
