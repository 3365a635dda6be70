/**
 * Keeps the answer of an audit for the next one. It holds while nothing changed that could change it: packs, loose objects, refs, reflogs,
 * rules, options. All of it is sealed with the bytes of the packs and loose objects themselves: who cannot read the repository cannot
 * read its answer, and an answer opens only while each of these bytes is the same.
 */
import { readFileSync } from 'node:fs';
import { loosePath } from '../git/loose.js';
import type { ObjectDatabase } from '../git/object-database.js';
import type { Candidate, Exposure, Occurrence, Suppression } from '../findings/types.js';
import type { Rule } from '../rules/types.js';
import { keyHash, seal, unseal } from './seal.js';
import type { HistoryResult, LocatedCandidate } from './types.js';

const MAGIC = Buffer.from('stanch answer 3\n');
/** Hex digits of a state. */
const STATE_BYTES = 64;
/** Places in one sealed part: a few megabytes of text. */
const PART_PLACES = 4096;
const READ_BYTES = 1 << 20;

export type KeptAnswer = Omit<HistoryResult, 'novelBytes'>;

/** The rest of an answer but its candidates. Thousands of refs hold each of a thousand secrets: lists of names are kept once, as bits. */
interface Facts {
  coverage: HistoryResult['coverage'];
  notes: readonly string[];
  refs: string[];
  /** Base64 of bits, one for each of `refs`. */
  refLists: string[];
  exposures: (Omit<Exposure, 'refs'> & { refs: number })[];
}

/** A located candidate with a rule's id and the number of its exposure. */
interface KeptCandidate {
  candidate: Omit<Candidate, 'rule'> & { rule: string };
  occurrences: Occurrence[];
  exposure: number;
  inline?: Suppression;
}

/** A key made of every byte in which the repository keeps its objects; null when they are not kept in packs and loose files that can be read. */
export function repositoryKey({ packs, directories }: Pick<ObjectDatabase, 'packs' | 'directories'>, loose: readonly string[]): Buffer | null {
  const hash = keyHash();
  const block = Buffer.allocUnsafe(READ_BYTES);
  try {
    for (const pack of packs) {
      for (let at = 0; at < pack.size; at += READ_BYTES) {
        const length = Math.min(READ_BYTES, pack.size - at);
        pack.raw.readInto(block, 0, at, length);
        hash.update(block.subarray(0, length));
      }
    }
    for (const oid of loose) hash.update(looseBytes(directories, oid));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return null;
  }
  return hash.digest();
}

function looseBytes(directories: readonly string[], oid: string): Buffer {
  for (const directory of directories.slice(0, -1)) {
    try {
      return readFileSync(loosePath(directory, oid));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return readFileSync(loosePath(directories.at(-1)!, oid));
}

/** @param state digest of all that the answer depends on, in hex */
export function sealAnswer(state: string, key: Buffer, { located, coverage, notes }: KeptAnswer): Buffer[] {
  const facts: Facts = { coverage, notes, refs: [], refLists: [], exposures: [] };
  const lists = new RefLists(facts);
  const exposures = new Map<Exposure, number>();
  const candidates = located.map(({ candidate, occurrences, exposure, inline }): KeptCandidate => {
    let number = exposures.get(exposure);
    if (number === undefined) {
      exposures.set(exposure, number = facts.exposures.length);
      facts.exposures.push({ ...exposure, refs: lists.number(exposure.refs) });
    }
    return { candidate: { ...candidate, rule: candidate.rule.id }, occurrences, exposure: number, ...(inline ? { inline } : {}) };
  });
  lists.finish();
  const file = [MAGIC, Buffer.from(state, 'latin1'), ...part(key, facts)];
  for (let from = 0, to = 0, places = 0; from < candidates.length; from = to, places = 0) {
    while (to < candidates.length && places < PART_PLACES) places += candidates[to++]!.occurrences.length;
    file.push(...part(key, candidates.slice(from, to)));
  }
  return file;
}

/** Whether a file may hold the answer for a state: opening it needs the key, which costs reading all packs. */
export function isOfState(file: Buffer, state: string): boolean {
  return file.subarray(0, MAGIC.length).equals(MAGIC) && file.toString('latin1', MAGIC.length, MAGIC.length + STATE_BYTES) === state;
}

/** null when it does not open, or names a rule that is gone. */
export function openAnswer(file: Buffer, key: Buffer, rule: (id: string) => Rule | undefined): KeptAnswer | null {
  let facts: Facts | undefined;
  let exposures: Exposure[] = [];
  const located: LocatedCandidate[] = [];
  for (let at = MAGIC.length + STATE_BYTES; at < file.length;) {
    const end = at + 4 + file.readUInt32LE(at);
    const text = unseal(key, file.subarray(at + 4, end));
    if (text === null) return null;
    at = end;
    if (!facts) {
      facts = JSON.parse(text) as Facts;
      exposures = exposuresOf(facts);
      continue;
    }
    for (const { candidate, exposure, ...rest } of JSON.parse(text) as KeptCandidate[]) {
      const found = rule(candidate.rule);
      if (!found) return null;
      located.push({ candidate: { ...candidate, rule: found }, exposure: exposures[exposure]!, ...rest });
    }
  }
  return facts ? { located, coverage: facts.coverage, notes: [...facts.notes] } : null;
}

function part(key: Buffer, value: Facts | readonly KeptCandidate[]): Buffer[] {
  const sealed = seal(key, JSON.stringify(value));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(sealed.length);
  return [length, sealed];
}

class RefLists {
  private readonly lists = new Map<readonly string[], number>();

  constructor(private readonly facts: Facts) {}

  number(refs: readonly string[]): number {
    const known = this.lists.get(refs) ?? this.lists.size;
    this.lists.set(refs, known);
    return known;
  }

  finish(): void {
    const { facts, lists } = this;
    facts.refs = [...new Set([...lists.keys()].flat())].sort();
    const rank = new Map(facts.refs.map((name, at) => [name, at]));
    for (const refs of lists.keys()) {
      const bits = Buffer.alloc((rank.size + 7) >>> 3);
      for (const name of refs) {
        const at = rank.get(name)!;
        bits[at >>> 3]! |= 1 << (at & 7);
      }
      facts.refLists.push(bits.toString('base64'));
    }
  }
}

function exposuresOf({ refs, refLists, exposures }: Facts): Exposure[] {
  const lists = refLists.map((text) => {
    const bits = Buffer.from(text, 'base64');
    return refs.filter((_, at) => ((bits[at >>> 3]! >>> (at & 7)) & 1) === 1);
  });
  return exposures.map((exposure) => ({ ...exposure, refs: lists[exposure.refs]! }));
}
