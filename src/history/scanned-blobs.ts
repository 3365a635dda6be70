/**
 * What was found in which blob, so that the next audit scans new blobs only. Blobs are named by content, so repacking and collecting
 * garbage change nothing. Which blobs hold candidates, and where, is plain. A candidate itself follows from the content of a blob alone,
 * and is sealed with the content of one that holds it, its home: who can open it has the secret already.
 */
import { randomBytes } from 'node:crypto';
import type { Candidate } from '../findings/types.js';
import type { Rule } from '../rules/types.js';
import { nodeZlib } from '../util/node-zlib.js';
import type { CandidateStore } from './candidate-store.js';
import type { DeltaForest } from './delta-forest.js';
import { keyHash, seal, unseal } from './seal.js';
import { signed, unsigned, VarintReader, VarintWriter } from './varints.js';

const MAGIC = Buffer.from('stanch scanned blobs 4\n');

/** Keys made of the contents of blobs, by hex id, without those that cannot be read. */
export type ContentKeys = (oids: readonly string[]) => Promise<Map<string, Buffer>>;

/** Variants that share a home; their numbers in a file follow each other. */
interface Group {
  home: string;
  variants: number[];
  key: Buffer;
  sealed: Buffer;
}

/** In which numbers another file may speak of what this one holds. */
export interface Numbering {
  /** Of the very file. */
  id: string;
  /** In order of their numbers. */
  variants: readonly number[];
  /** Entries of the blobs that hold candidates, in order of their numbers. */
  found: readonly number[];
  /** Made of the content of all homes. */
  key: Buffer;
}

/** In the file, before everything else: what follows it, in order. */
interface Head {
  id: string;
  groups: { home: string; variants: number; bytes: number }[];
  clean: number;
  found: number;
  places: number;
}

type KeptVariant = Omit<Candidate, 'rule'> & { rule: string };

export class ScannedBlobs {
  /** 1 for blobs that need no scan. */
  readonly known: Uint8Array;
  /** Null when something that the file holds is not in the repository, or was not opened, or what was found is not all in it. */
  numbering: Numbering | null = null;
  private groups: Group[] = [];
  /** Variants up to this one lie in `groups`. */
  private grouped = 0;

  constructor(private readonly forest: DeltaForest, private readonly store: CandidateStore) {
    this.known = new Uint8Array(forest.count);
  }

  /** Takes over what a file holds; what is damaged, or whose home is gone, is scanned again. */
  async recall(file: Buffer, keys: ContentKeys, rule: (id: string) => Rule | undefined): Promise<void> {
    const { forest, store, known } = this;
    if (!file.subarray(0, MAGIC.length).equals(MAGIC)) return;
    const headEnd = MAGIC.length + 4 + file.readUInt32LE(MAGIC.length);
    const head = JSON.parse(file.toString('utf8', MAGIC.length + 4, headEnd)) as Head;
    const foundAt = headEnd + head.clean * forest.hashLength;
    const placesAt = foundAt + head.found * forest.hashLength;
    let at = placesAt + head.places;
    let isWhole = true;
    for (const entry of forest.findAll(file.subarray(headEnd, foundAt))) {
      if (entry >= 0) known[entry] = 1;
      else isWhole = false;
    }
    const key = await keys(head.groups.map(({ home }) => home).filter((home) => forest.findOid(home) >= 0));
    /** Number in the file -> in the store, -1 when it was not opened. */
    const ids: number[] = [];
    for (const { home, variants: count, bytes } of head.groups) {
      const sealed = file.subarray(at, (at += bytes));
      const opened = this.open(home, key.get(home), sealed, rule);
      for (let i = 0; i < count; i++) ids.push(opened?.variants[i] ?? -1);
      if (opened) this.groups.push(opened);
      else isWhole = false;
    }
    this.grouped = store.variants.length;
    const numbers = new VarintReader(nodeZlib().inflateRawSync(file.subarray(placesAt, placesAt + head.places)));
    const found: number[] = [];
    for (const entry of forest.findAll(file.subarray(foundAt, placesAt))) {
      const places = readPlaces(numbers, ids);
      found.push(entry);
      if (entry < 0) isWhole = false;
      if (entry < 0 || !places) continue;
      store.record(entry, places);
      known[entry] = 1;
    }
    if (isWhole) this.numbering = { id: head.id, variants: ids, found, key: this.keyOfAll() };
  }

  private keyOfAll(): Buffer {
    const hash = keyHash();
    for (const { key } of this.groups) hash.update(key);
    return hash.digest();
  }

  private open(home: string, key: Buffer | undefined, sealed: Buffer, rule: (id: string) => Rule | undefined): Group | null {
    const text = key ? unseal(key, sealed) : null;
    if (text === null) return null;
    const kept = JSON.parse(text) as KeptVariant[];
    const rules = kept.map((variant) => rule(variant.rule));
    if (rules.includes(undefined)) return null;
    return { home, sealed, key: key!, variants: kept.map((variant, i) => this.store.add({ ...variant, rule: rules[i]! })) };
  }

  /** @param scanned 1 for blobs whose candidates the store knows, if they have any */
  async file(scanned: Uint8Array, keys: ContentKeys): Promise<Buffer[]> {
    const { store } = this;
    const found = [...store.byEntry.keys()].filter((entry) => scanned[entry] === 1);
    await this.findHomes(found, keys);
    const groups = this.groups;
    const numbers = new Int32Array(store.variants.length).fill(-1);
    const variants = groups.flatMap((group) => group.variants);
    variants.forEach((variant, number) => (numbers[variant] = number));
    const places = new VarintWriter();
    const kept = found.filter((entry) => writePlaces(places, store.byEntry.get(entry)!, numbers));
    const clean: number[] = [];
    scanned.forEach((one, entry) => {
      if (one === 1 && !store.byEntry.has(entry)) clean.push(entry);
    });
    const packed = nodeZlib().deflateRawSync(places.finish(), { level: 1 });
    const id = randomBytes(16).toString('hex');
    this.numbering = kept.length === found.length ? { id, variants, found, key: this.keyOfAll() } : null;
    const head: Head = { id, groups: groups.map((group) => ({ home: group.home, variants: group.variants.length, bytes: group.sealed.length })), clean: clean.length, found: kept.length, places: packed.length };
    const text = Buffer.from(JSON.stringify(head));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(text.length);
    return [MAGIC, length, text, this.forest.ids(clean), this.forest.ids(kept), packed, ...groups.map(({ sealed }) => sealed)];
  }

  /** Gives a home to each variant that has none: blobs that hold many come first, so that few are to be read. */
  private async findHomes(found: readonly number[], keys: ContentKeys): Promise<void> {
    const { forest, store } = this;
    const homeless = new Uint8Array(store.variants.length).fill(1, this.grouped);
    const homes = new Map<string, number[]>();
    const { byEntry } = store;
    for (const entry of [...found].sort((a, b) => byEntry.get(b)!.length - byEntry.get(a)!.length)) {
      const places = byEntry.get(entry)!;
      const variants: number[] = [];
      for (let i = 0; i < places.length; i += 3) {
        if (homeless[places[i]!] === 0) continue;
        homeless[places[i]!] = 0;
        variants.push(places[i]!);
      }
      if (variants.length > 0) homes.set(forest.oid(entry), variants);
    }
    this.grouped = store.variants.length;
    const key = await keys([...homes.keys()]);
    for (const [home, variants] of homes) {
      const own = key.get(home);
      if (!own) continue;
      const kept = variants.map((variant): KeptVariant => ({ ...store.variants[variant]!, rule: store.variants[variant]!.rule.id }));
      this.groups.push({ home, variants, key: own, sealed: seal(own, JSON.stringify(kept)) });
    }
  }
}

/** False, and nothing written, when a variant has no number. */
function writePlaces(out: VarintWriter, places: Int32Array, numbers: Int32Array): boolean {
  for (let i = 0; i < places.length; i += 3) if (numbers[places[i]!]! < 0) return false;
  out.add(places.length / 3);
  for (let i = 0, last = 0; i < places.length; i += 3) {
    const [start, end] = [places[i + 1]!, places[i + 2]!];
    out.add(numbers[places[i]!]!);
    // Secrets are in order of their matches, not of their own starts.
    out.add(unsigned(start - last));
    out.add(end - start);
    last = start;
  }
  return true;
}

/** null when a variant is not known. */
function readPlaces(numbers: VarintReader, ids: readonly number[]): Int32Array | null {
  const places = new Int32Array(numbers.next() * 3);
  let known = true;
  for (let i = 0, start = 0; i < places.length; i += 3) {
    const variant = ids[numbers.next()] ?? -1;
    start += signed(numbers.next());
    if (variant < 0) known = false;
    places[i] = variant;
    places[i + 1] = start;
    places[i + 2] = start + numbers.next();
  }
  return known ? places : null;
}
