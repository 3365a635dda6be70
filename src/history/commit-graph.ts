/**
 * All commits and annotated tags: tree, parents and time of each, and the candidates of their messages. Separate from attribution so
 * that reading (once an object) and asking (many times a commit) stay apart.
 */
import type { ContentScanner } from '../detectors/content-scanner.js';
import { endOfHeaders } from '../git/commit.js';
import type { PackMemory } from '../git/pack-memory.js';
import { failedScan } from '../sources/failed-scan.js';
import { isHex } from '../util/hex.js';
import type { CandidateStore, Places } from './candidate-store.js';
import type { DeltaForest } from './delta-forest.js';
import type { ForestVisitor, WalkedObject } from './forest-walk.js';
import { Hits } from './hits.js';
import { IntList } from './int-list.js';

const LF = 10;

export interface TagObject {
  entry: number;
  /** Entry that it points at, -1 when absent. */
  target: number;
  name: string;
}

export class CommitGraph implements ForestVisitor<null> {
  /** Entries of the commits, in order of reading; a commit's number is its index here. */
  readonly entries: number[] = [];
  readonly tree: number[] = [];
  /** Committer's seconds since 1970. */
  readonly time: number[] = [];
  /** Numbers of the parents that exist, commit after commit: those of commit n at [parentsFrom[n], parentsFrom[n + 1]). Filled by finish(). */
  parents: Int32Array = new Int32Array(0);
  parentsFrom: Int32Array = new Int32Array(1);
  readonly tags = new Map<number, TagObject>();
  /** Candidates in the message, by entry of commit or tag; spans count from the start of the message. */
  readonly messages = new Map<number, Places>();
  /** Hex ids of parents and trees that nobody has. */
  readonly missing = new Set<string>();
  /** Commits after their parents, otherwise older first: numbers. Filled by finish(). */
  order: Int32Array = new Int32Array(0);
  messageBytes = 0;
  /** Bytes of each commit's message, by number. */
  readonly messageLength: number[] = [];
  private readonly numbers: Int32Array;
  /** By commit, how many, and their entries. */
  private readonly parentCounts = new IntList();
  private readonly parentEntries = new IntList();
  private readonly hits = new Hits();

  /** @param failed what it cannot read, for others to try  @param refuse whose message cannot be scanned, whoever reads it */
  constructor(
    private readonly forest: DeltaForest,
    private readonly memory: PackMemory,
    private readonly scanner: ContentScanner,
    private readonly store: CandidateStore,
    private readonly wanted: Uint8Array,
    private readonly shallow: ReadonlySet<string>,
    readonly failed: (entry: number, reason: string) => void,
    private readonly refuse: (entry: number, reason: string) => void,
    readonly stopped: () => boolean,
  ) {
    this.numbers = new Int32Array(forest.count).fill(-1);
  }

  /** The number of a commit by its entry, or -1. */
  numberOf(entry: number): number {
    return entry < 0 ? -1 : this.numbers[entry]!;
  }

  visit(object: WalkedObject): null {
    if (this.wanted[object.entry]) this.add(object.entry, this.memory.view(object.start, object.length));
    return null;
  }

  add(entry: number, bytes: Buffer): void {
    if (this.forest.kind[entry] === 4) this.addTag(entry, bytes);
    else this.addCommit(entry, bytes);
  }

  /**
   * A commit that an earlier audit read. Its message is clean, or it is still to be added for the sake of its message.
   * @param parents entries
   */
  addKnown(entry: number, tree: number, parents: number[], time: number, messageLength: number): void {
    this.begin(entry, tree, parents, time);
    if (!this.wanted[entry]) this.noteMessage(entry, messageLength);
  }

  private begin(entry: number, tree: number, parents: number[], time: number): void {
    this.numbers[entry] = this.entries.length;
    this.entries.push(entry);
    this.tree.push(tree);
    this.time.push(time);
    this.parentCounts.push(parents.length);
    for (const parent of parents) this.parentEntries.push(parent);
    this.messageLength.push(0);
  }

  private addCommit(entry: number, bytes: Buffer): void {
    const hex = this.forest.hashLength * 2;
    const text = (from: number, to: number): string => bytes.toString('latin1', from, to);
    const treeId = text(0, 5) === 'tree ' ? idAt(bytes, 5, hex) : undefined;
    if (treeId === undefined) return this.failed(entry, 'the commit has no tree');
    const tree = this.need(treeId);
    let at = 6 + hex;
    const parents: number[] = [];
    const oid = this.shallow.size > 0 ? this.forest.oid(entry) : '';
    while (text(at, at + 7) === 'parent ') {
      const parent = idAt(bytes, at + 7, hex);
      if (parent === undefined) return this.failed(entry, 'a parent of the commit is no object id');
      if (!this.shallow.has(oid)) {
        const found = this.need(parent);
        if (found >= 0) parents.push(found);
      }
      at += 8 + hex;
    }
    const messageStart = endOfHeaders(bytes);
    const committer = bytes.indexOf('\ncommitter ', at, 'latin1');
    let time = 0;
    if (committer >= 0 && committer < messageStart) {
      const line = text(committer + 1, bytes.indexOf(LF, committer + 1));
      time = Number(/> *(-?\d{1,15})/.exec(line.slice(line.lastIndexOf('>')))?.[1] ?? 0);
    }
    if (this.numbers[entry]! < 0) this.begin(entry, tree, parents, time);
    this.scanMessage(entry, bytes, messageStart);
  }

  private addTag(entry: number, bytes: Buffer): void {
    const hex = this.forest.hashLength * 2;
    const object = bytes.toString('latin1', 0, 7) === 'object ' ? idAt(bytes, 7, hex) : undefined;
    if (object === undefined) return this.failed(entry, 'the tag names no object');
    const messageStart = endOfHeaders(bytes);
    const name = /\ntag (.*)/.exec(bytes.toString('utf8', 0, messageStart))?.[1] ?? '';
    this.tags.set(entry, { entry, target: this.forest.findOid(object), name });
    this.scanMessage(entry, bytes, messageStart);
  }

  private scanMessage(entry: number, bytes: Buffer, start: number): void {
    const message = bytes.subarray(start);
    this.noteMessage(entry, message.length);
    try {
      this.hits.clear();
      this.scanner.hits(message, 0, message.length, this.hits);
      if (this.hits.length === 0 && !this.scanner.needsScan(message) && !this.scanner.needsDocument(this.hits)) return;
      const places = this.store.places(this.scanner.scan(message));
      if (places.length > 0) this.messages.set(entry, places);
    } catch (error) {
      this.refuse(entry, failedScan(error));
    }
  }

  private noteMessage(entry: number, length: number): void {
    this.messageBytes += length;
    const number = this.numbers[entry]!;
    if (number >= 0) this.messageLength[number] = length;
  }

  private need(oid: string): number {
    const found = this.forest.findOid(oid);
    if (found < 0) this.missing.add(oid);
    return found;
  }

  /** The number of the first parent that exists, or -1. */
  firstParent(commit: number): number {
    const from = this.parentsFrom[commit]!;
    return from < this.parentsFrom[commit + 1]! ? this.parents[from]! : -1;
  }

  parentsOf(commit: number): Int32Array {
    return this.parents.subarray(this.parentsFrom[commit], this.parentsFrom[commit + 1]);
  }

  /** Links parents and orders the commits. */
  finish(): void {
    this.linkParents();
    const { parentsFrom } = this;
    const count = this.entries.length;
    const [children, childrenFrom] = this.children();
    const waiting = new Int32Array(count);
    for (let number = 0; number < count; number++) waiting[number] = parentsFrom[number + 1]! - parentsFrom[number]!;
    // By time, then id: the same order whatever the packs look like. A commit whose clock ran behind its parent's comes right after it.
    const byTime = Array.from({ length: count }, (_, number) => number);
    const oids = new Map<number, string>();
    const oid = (number: number): string => {
      let text = oids.get(number);
      if (text === undefined) oids.set(number, text = this.forest.oid(this.entries[number]!));
      return text;
    };
    byTime.sort((a, b) => this.time[a]! - this.time[b]! || (oid(a) < oid(b) ? -1 : 1));
    const rank = new Int32Array(count);
    byTime.forEach((number, i) => (rank[number] = i));
    const order = new Int32Array(count);
    let filled = 0;
    for (const start of byTime) {
      if (waiting[start] !== 0) continue;
      waiting[start] = -1;
      const stack = [start];
      while (stack.length > 0) {
        const number = stack.pop()!;
        order[filled++] = number;
        const held: number[] = [];
        for (let i = childrenFrom[number]!; i < childrenFrom[number + 1]!; i++) {
          const child = children[i]!;
          // A child later in the order of time is met there; an earlier one was passed over because it had to wait.
          if (--waiting[child]! === 0 && rank[child]! < rank[start]!) {
            waiting[child] = -1;
            held.push(child);
          }
        }
        held.sort((a, b) => rank[b]! - rank[a]!);
        for (const child of held) stack.push(child);
      }
    }
    this.order = order;
  }

  private linkParents(): void {
    const count = this.entries.length;
    const from = this.parentsFrom = new Int32Array(count + 1);
    const linked = new Int32Array(this.parentEntries.length);
    let filled = 0;
    for (let commit = 0, at = 0; commit < count; commit++) {
      for (const end = at + this.parentCounts.values[commit]!; at < end; at++) {
        const number = this.numbers[this.parentEntries.values[at]!]!;
        if (number >= 0) linked[filled++] = number;
      }
      from[commit + 1] = filled;
    }
    this.parents = linked.subarray(0, filled);
  }

  /** As parents and parentsFrom. */
  private children(): [Int32Array, Int32Array] {
    const { parents, parentsFrom } = this;
    const count = this.entries.length;
    const from = new Int32Array(count + 1);
    for (const parent of parents) from[parent + 1]!++;
    for (let commit = 0; commit < count; commit++) from[commit + 1]! += from[commit]!;
    const children = new Int32Array(parents.length);
    const next = from.slice();
    for (let commit = 0; commit < count; commit++) for (let i = parentsFrom[commit]!; i < parentsFrom[commit + 1]!; i++) children[next[parents[i]!]!++] = commit;
    return [children, from];
  }
}

/** The object id that ends a line; undefined when none does. */
function idAt(bytes: Buffer, at: number, length: number): string | undefined {
  const id = bytes.toString('latin1', at, at + length);
  return isHex(id) && bytes[at + length] === LF ? id : undefined;
}
