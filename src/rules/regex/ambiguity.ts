/**
 * Whether a backtracking matcher can need exponential time for a pattern. It can exactly when some place of a loop is
 * reached by two different ways over the same text: (a+)+, (a|a)*, (\w+\s?)*. Separate because only rules from outside and
 * the check of our own need it. Method: position automaton, then strongly connected pairs of positions.
 */
import type { Node } from './ast.js';
import type { ByteSet } from './byte-set.js';
import { measure } from './measure.js';
import { parsePattern } from './parse.js';

/** Repeats with at least this much room between least and most count as loops. */
const LOOP_ROOM = 8;
/** Positions beyond which a pattern is refused unread; real ones have a few hundred. */
const MOST_POSITIONS = 4000;
/** Pairs of positions within one loop that are looked at. */
const MOST_PAIRS = 250_000;

/** @returns what is wrong, or undefined. Throws StanchError (RULE_PATTERN) for a pattern that cannot be read. */
export function ambiguity(text: string): string | undefined {
  const automaton = new Positions();
  automaton.add(parsePattern(text, 'pattern').root);
  if (automaton.sets.length > MOST_POSITIONS) return 'the pattern is too large to be checked for exponential time';
  if (automaton.doubled || hasTwoWays(automaton))
    return 'the pattern can take exponential time: a repeated part can match the same text in more than one way';
  return undefined;
}

/** Repeats with at least this much room are large: two of them over the same bytes cost the square of the text. */
const LARGE_ROOM = 64;

/**
 * Whether a backtracking matcher may need more than a small multiple of the text's length: exponential time, or large repeats
 * in a row that can match the same bytes with nothing sure between them. Errs on the safe side.
 */
export function mayBacktrack(root: Node): boolean {
  const automaton = new Positions();
  automaton.add(root);
  return automaton.sets.length > MOST_POSITIONS || automaton.doubled || hasTwoWays(automaton) || largeInARow(root, []) === undefined;
}

/**
 * Alphabets of the large repeats that are still open behind the node, those of `open` included: a part that must match something
 * else closes them. Undefined when two meet.
 */
function largeInARow(node: Node, open: readonly ByteSet[]): readonly ByteSet[] | undefined {
  switch (node.kind) {
    case 'empty':
    case 'assertion':
      return open;
    case 'bytes':
      return open.filter((set) => set.intersects(node.set));
    case 'group':
      return largeInARow(node.body, open);
    case 'sequence':
      return node.parts.reduce<readonly ByteSet[] | undefined>((now, part) => now && largeInARow(part, now), open);
    case 'choice': {
      const results = node.options.map((option) => largeInARow(option, open));
      return results.includes(undefined) ? undefined : results.flatMap((result) => result!);
    }
    case 'repeat': {
      const inside = largeInARow(node.body, open);
      if (inside === undefined) return undefined;
      const behind = node.min === 0 ? [...open, ...inside] : inside;
      if (node.max - node.min < LARGE_ROOM) return behind;
      const { alphabet } = measure(node.body);
      if (behind.some((set) => set.intersects(alphabet))) return undefined;
      return [...behind, alphabet];
    }
  }
}

interface Piece {
  nullable: boolean;
  first: number[];
  last: number[];
}

class Positions {
  readonly sets: ByteSet[] = [];
  readonly follow: Set<number>[] = [];
  /** The same step exists twice, as in (a+)+. */
  doubled = false;

  add(node: Node): Piece {
    if (this.sets.length > MOST_POSITIONS) return { nullable: true, first: [], last: [] };
    switch (node.kind) {
      case 'empty':
      case 'assertion':
        return { nullable: true, first: [], last: [] };
      case 'bytes': {
        const at = this.sets.push(node.set) - 1;
        this.follow.push(new Set());
        return { nullable: false, first: [at], last: [at] };
      }
      case 'group':
        return this.add(node.body);
      case 'choice': {
        const pieces = node.options.map((option) => this.add(option));
        return { nullable: pieces.some((piece) => piece.nullable), first: pieces.flatMap((p) => p.first), last: pieces.flatMap((p) => p.last) };
      }
      case 'sequence':
        return node.parts.reduce<Piece>((done, part) => this.#join(done, this.add(part)), { nullable: true, first: [], last: [] });
      case 'repeat':
        return this.#repeat(node);
    }
  }

  #repeat({ body, min, max }: Extract<Node, { kind: 'repeat' }>): Piece {
    let piece: Piece = { nullable: true, first: [], last: [] };
    if (max === 0) return piece;
    // Copies of a fixed count stay apart, so that (a{3})+ is no loop over single bytes; three tell as much as thirty.
    const copies = Math.min(min, 3);
    const loops = max === Infinity || max - min >= LOOP_ROOM;
    for (let i = 0; i < copies; i++) {
      const copy = this.add(body);
      if (loops && i === copies - 1) this.#step(copy.last, copy.first);
      piece = this.#join(piece, copy);
    }
    if (copies > 0 && (loops || max === min)) return piece;
    const copy = this.add(body);
    if (loops) this.#step(copy.last, copy.first);
    return this.#join(piece, { ...copy, nullable: true });
  }

  #join(a: Piece, b: Piece): Piece {
    this.#step(a.last, b.first);
    return {
      nullable: a.nullable && b.nullable,
      first: a.nullable ? [...a.first, ...b.first] : a.first,
      last: b.nullable ? [...a.last, ...b.last] : b.last,
    };
  }

  #step(from: readonly number[], to: readonly number[]): void {
    for (const a of from)
      for (const b of to) {
        if (this.follow[a]!.has(b)) this.doubled = true;
        this.follow[a]!.add(b);
      }
  }
}

function hasTwoWays({ sets, follow }: Positions): boolean {
  const loops = components(sets.length, (at) => follow[at]!);
  const members = new Map<number, number[]>();
  loops.forEach((loop, at) => {
    const list = members.get(loop);
    if (list) list.push(at);
    else members.set(loop, [at]);
  });
  for (const list of members.values()) {
    const size = list.length;
    if (size < 2) continue;
    if (size * size > MOST_PAIRS) return true;
    const number = new Map(list.map((at, index) => [at, index]));
    const steps = list.map((at) => [...follow[at]!].flatMap((to) => number.get(to) ?? []));
    const pairs = components(size * size, function* (pair) {
      for (const a of steps[Math.floor(pair / size)]!)
        for (const b of steps[pair % size]!) if (sets[list[a]!]!.intersects(sets[list[b]!]!)) yield a * size + b;
    });
    const diagonal = new Set(list.map((_, index) => pairs[index * size + index]));
    for (let a = 0; a < size; a++) for (let b = 0; b < size; b++) if (a !== b && diagonal.has(pairs[a * size + b]!)) return true;
  }
  return false;
}

/** Strongly connected components (Tarjan, without recursion): the component's number for each node. */
function components(count: number, next: (node: number) => Iterable<number>): Int32Array {
  const component = new Int32Array(count).fill(-1);
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const open: number[] = [];
  let visited = 0;
  let found = 0;
  for (let root = 0; root < count; root++) {
    if (order[root] !== -1) continue;
    const path: { node: number; steps: Iterator<number> }[] = [];
    const enter = (node: number): void => {
      order[node] = low[node] = visited++;
      open.push(node);
      path.push({ node, steps: next(node)[Symbol.iterator]() });
    };
    enter(root);
    while (path.length > 0) {
      const { node, steps } = path.at(-1)!;
      const step = steps.next();
      if (!step.done) {
        if (order[step.value] === -1) enter(step.value);
        else if (component[step.value] === -1) low[node] = Math.min(low[node]!, order[step.value]!);
        continue;
      }
      path.pop();
      const parent = path.at(-1)?.node;
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
      if (low[node] !== order[node]) continue;
      for (let member = -1; member !== node; ) {
        member = open.pop()!;
        component[member] = found;
      }
      found++;
    }
  }
  return component;
}
