/**
 * Inflates the objects of a delta forest, each once, a base before its deltas, and hands each to a visitor together
 * with what the visitor made of its base. Depth first, the heaviest child last: a base is given up before its longest chain is
 * followed, so at most log2(objects) bases are held at once, however long the chains are.
 */
import { LARGE_BYTES } from '../git/large-object.js';
import { INFLATE_FAULTS, type PackMemory } from '../git/pack-memory.js';
import { EntrySource } from './entry-source.js';
import { packOf, type ForestTables } from './forest-tables.js';
import type { RootRun } from './root-chunks.js';

/** An object's bytes in the memory of the walk: valid until visit() returns, unless the object has deltas. */
export interface WalkedObject {
  entry: number;
  start: number;
  length: number;
  /** Whether a delta of this object will be visited, with what visit() returns. */
  hasChildren: boolean;
}

export interface ForestVisitor<State> {
  /** @param base what visit() returned for the delta base; null for a whole object  @param segments number of segments at memory.segments */
  visit(object: WalkedObject, base: State | null, segments: number): State;
  /** No delta of the object will be visited any more. */
  release?(state: State): void;
  /** The entry is wanted but cannot be inflated. */
  failed(entry: number, reason: string): void;
  /** Asked between two objects: true ends the walk. */
  stopped?(): boolean;
  /** Called now and then between two objects: the place to let signals and progress through. */
  breathe?(): Promise<void>;
}

/** Milliseconds between two breaths, beside the object in hand. */
const BREATH_MS = 100;

/** The wanted entries and their bases. */
export function neededFor(forest: ForestTables, wanted: Uint8Array): Uint8Array {
  const needed = new Uint8Array(wanted);
  for (let at = forest.order.length - 1; at >= 0; at--) {
    const entry = forest.order[at]!;
    if (needed[entry] && forest.parent[entry]! >= 0) needed[forest.parent[entry]!] = 1;
  }
  return needed;
}

interface Frame<State> {
  entry: number;
  start: number;
  length: number;
  state: State;
  child: number;
}

export class ForestWalk {
  private breath = 0;
  private readonly source: EntrySource;
  private delta = 0;
  private deltaSize = 0;

  constructor(readonly forest: ForestTables, readonly memory: PackMemory) {
    this.source = new EntrySource(forest.packs, memory);
  }

  /**
   * Visits the wanted entries (1 in `wanted`) and, for their sake, the bases that they need.
   * @param take gives the roots to walk, run by run, until null; without it all of them, and then of broken entries is told
   */
  async run<State>(wanted: Uint8Array, visitor: ForestVisitor<State>, take?: () => RootRun | null): Promise<void> {
    const { forest } = this;
    const needed = neededFor(forest, wanted);
    if (!take) this.tellBroken(wanted, visitor);
    this.breath = performance.now();
    for (let roots = take ? take() : { from: 0, to: forest.packedCount }; roots; roots = take ? take() : null) {
      for (let root = roots.from; root < roots.to; root++) {
        if (forest.parent[root]! >= 0 || !needed[root]) continue;
        await this.tree(root, needed, wanted, visitor);
        if (visitor.stopped?.()) return;
      }
    }
  }

  /** Entries that no walk reaches count as failed. */
  tellBroken(wanted: Uint8Array, visitor: Pick<ForestVisitor<never>, 'failed'>): void {
    for (const [entry, reason] of this.forest.broken) if (wanted[entry]) visitor.failed(entry, reason);
  }

  private async tree<State>(root: number, needed: Uint8Array, wanted: Uint8Array, visitor: ForestVisitor<State>): Promise<void> {
    const { forest } = this;
    const stack: Frame<State>[] = [];
    let frame = this.open(root, null, needed, wanted, visitor);
    while (frame) {
      // A file with a hundred thousand versions is one tree, and takes minutes.
      if (visitor.breathe && performance.now() - this.breath > BREATH_MS) {
        await visitor.breathe();
        this.breath = performance.now();
      }
      if (visitor.stopped?.()) {
        this.close(frame, visitor);
        for (const held of stack) this.close(held, visitor);
        return;
      }
      const child = this.nextChild(frame, needed);
      if (child < 0) {
        this.close(frame, visitor);
        frame = stack.pop() ?? null;
        continue;
      }
      const opened = this.open(child, frame, needed, wanted, visitor);
      if (child === forest.heavyChild[frame.entry]) this.close(frame, visitor);
      else if (opened) stack.push(frame);
      else continue;
      frame = opened ?? stack.pop() ?? null;
    }
  }

  private close<State>(frame: Frame<State>, visitor: ForestVisitor<State>): void {
    this.memory.free(frame.start);
    visitor.release?.(frame.state);
  }

  /** Children in order of offset, the heaviest one last; those that nobody needs are left out. */
  private nextChild<State>(frame: Frame<State>, needed: Uint8Array): number {
    const { nextSibling, heavyChild } = this.forest;
    const heavy = heavyChild[frame.entry]!;
    while (frame.child >= 0) {
      const child = frame.child;
      frame.child = nextSibling[child]!;
      if (child !== heavy && needed[child]) return child;
    }
    if (frame.child === -1 && heavy >= 0 && needed[heavy]) {
      frame.child = -2;
      return heavy;
    }
    return -1;
  }

  /** Inflates one entry and lets it be visited. Null when it has no children that are needed, or cannot be read. */
  private open<State>(entry: number, base: Frame<State> | null, needed: Uint8Array, wanted: Uint8Array, visitor: ForestVisitor<State>): Frame<State> | null {
    const { forest, memory } = this;
    let start = 0;
    let length = forest.size[entry]!;
    let segments = 0;
    if (forest.broken.has(entry)) return this.fail(entry, null, wanted, visitor);
    try {
      if (length > LARGE_BYTES) throw new RangeError('it is too large for the walk');
      const sourceLength = Math.min(forest.dataLength[entry]!, this.sourceLimit(length));
      const source = this.source.at(packOf(forest, entry), forest.dataStart[entry]!, sourceLength);
      if (base === null) {
        start = memory.allocate(length);
        // allocate() may have moved nothing, but the views are new: addresses stay.
        const status = memory.inflate(source, sourceLength, start, length);
        if (status !== 0) throw new RangeError(INFLATE_FAULTS[status]);
      } else {
        if (length > this.deltaSize) this.growDelta(length);
        const deltaLength = length;
        const status = memory.inflate(source, sourceLength, this.delta, deltaLength);
        if (status !== 0) throw new RangeError(INFLATE_FAULTS[status]);
        length = memory.deltaResultSize(this.delta, deltaLength, base.length);
        if (length < 0) throw new RangeError('the delta does not fit its base');
        if (length > LARGE_BYTES) throw new RangeError('it is too large for the walk');
        start = memory.allocate(length);
        segments = memory.applyDelta(base.start, base.length, this.delta, deltaLength, start, length);
        if (segments < 0) throw new RangeError('the delta is malformed');
      }
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      if (start !== 0) memory.free(start);
      return this.fail(entry, error.message, wanted, visitor);
    }
    const hasChildren = this.hasNeeded(entry, needed);
    const state = visitor.visit({ entry, start, length, hasChildren }, base === null ? null : base.state, segments);
    if (hasChildren) return { entry, start, length, state, child: forest.firstChild[entry]! };
    memory.free(start);
    return null;
  }

  private hasNeeded(entry: number, needed: Uint8Array): boolean {
    const { firstChild, nextSibling } = this.forest;
    for (let child = firstChild[entry]!; child >= 0; child = nextSibling[child]!) if (needed[child]) return true;
    return false;
  }

  /** The entry and everything that is a delta of it, directly or not, cannot be had here. */
  private fail<State>(entry: number, reason: string | null, wanted: Uint8Array, visitor: ForestVisitor<State>): null {
    const { firstChild, nextSibling, broken } = this.forest;
    const pending = [entry];
    for (let at = 0; at < pending.length; at++) {
      const one = pending[at]!;
      if (wanted[one] && !(broken.has(one) && reason === null && at === 0)) visitor.failed(one, at === 0 ? reason! : 'its delta base cannot be read');
      for (let child = firstChild[one]!; child >= 0; child = nextSibling[child]!) pending.push(child);
    }
    return null;
  }

  /** Deflate never grows its input by more than 5 bytes per 16 KB, so what lies behind is garbage between entries. */
  private sourceLimit(size: number): number {
    return size + Math.ceil(size / 16000) * 5 + 64;
  }

  private growDelta(size: number): void {
    if (this.delta) this.memory.free(this.delta);
    this.deltaSize = Math.max(1 << 16, size * 2);
    this.delta = this.memory.allocate(this.deltaSize);
  }
}
