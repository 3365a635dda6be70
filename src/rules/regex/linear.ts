/**
 * A matcher without backtracking, for patterns from outside that V8's could spend forever on: all ways through the pattern
 * are followed at once, so time is the text's length times the pattern's. Semantics are those of RE2 and V8: leftmost, then
 * by the order of alternatives. Slower than V8 by far on harmless patterns, which is why only the others run here.
 */
import { StanchError } from '../../util/errors.js';
import type { Assertion, Node } from './ast.js';
import { nullable } from './empty-loop.js';
import { parsePattern } from './parse.js';

const LARGEST_PROGRAM = 20_000;

const BYTE = 0;
const SPLIT = 1;
const SAVE = 2;
const ASSERT = 3;
const MATCH = 4;

/** op, and by op: set number, next place | first and second place | slot | assertion. BYTE, SAVE and ASSERT go on at the next place. */
interface Step {
  op: number;
  a: number;
  b: number;
}

const ASSERTIONS: readonly Assertion[] = ['text-start', 'text-end', 'line-start', 'line-end', 'word-edge', 'no-word-edge'];

export class LinearMatcher {
  readonly #steps: Step[] = [];
  readonly #sets: Uint8Array[] = [];
  readonly #slots: number;
  #current: Threads;
  #next: Threads;

  /** Throws StanchError (RULE_PATTERN) for a pattern whose counts multiply beyond any use. */
  constructor(text: string, private readonly where: string) {
    const pattern = parsePattern(text, where);
    this.#slots = 2 * (pattern.groups + 1);
    this.#save(0, () => this.#emit(pattern.root));
    this.#push(MATCH);
    this.#current = new Threads(this.#steps.length, this.#slots);
    this.#next = new Threads(this.#steps.length, this.#slots);
  }

  /** Starts and ends of groups, -1 where one took no part; undefined without a match. @param anywhere whether it may start behind `from` */
  match(text: string, from: number, anywhere: boolean): Int32Array | undefined {
    let found: Int32Array | undefined;
    let current = this.#current;
    let next = this.#next;
    current.size = 0;
    const fresh = new Int32Array(this.#slots).fill(-1);
    for (let at = from; ; at++) {
      if (!found && (at === from || anywhere)) this.#follow(current, 0, text, at, fresh);
      if (current.size === 0 && (found || !anywhere)) break;
      next.size = 0;
      const byte = at < text.length ? text.charCodeAt(at) : -1;
      for (let t = 0; t < current.size; t++) {
        const step = this.#steps[current.place[t]!]!;
        if (step.op === MATCH) {
          found = current.slots.slice(t * this.#slots, (t + 1) * this.#slots);
          break;
        }
        if (byte >= 0 && this.#sets[step.a]![byte] === 1)
          this.#follow(next, current.place[t]! + 1, text, at + 1, current.slots.subarray(t * this.#slots, (t + 1) * this.#slots));
      }
      if (byte < 0) break;
      [current, next] = [next, current];
    }
    return found;
  }

  /** Adds the thread at `place` and all that it reaches without reading, in order of preference. */
  #follow(threads: Threads, place: number, text: string, at: number, slots: Int32Array): void {
    const { stack, scratch } = threads;
    scratch.set(slots);
    let top = 0;
    stack[top++] = place;
    while (top > 0) {
      const here = stack[--top]!;
      if (here < 0) {
        // Puts back what a SAVE had overwritten: the slot, then its former value.
        scratch[-here - 1] = stack[--top]!;
        continue;
      }
      if (threads.has(here)) continue;
      threads.mark(here);
      const step = this.#steps[here]!;
      if (step.op === SPLIT) {
        stack[top++] = step.b;
        stack[top++] = step.a;
      } else if (step.op === SAVE) {
        stack[top++] = scratch[step.a]!;
        stack[top++] = -step.a - 1;
        scratch[step.a] = at;
        stack[top++] = here + 1;
      } else if (step.op === ASSERT) {
        if (holds(ASSERTIONS[step.a]!, text, at)) stack[top++] = here + 1;
      } else threads.add(here);
    }
  }

  #push(op: number, a = 0, b = 0): number {
    if (this.#steps.length >= LARGEST_PROGRAM)
      throw new StanchError('RULE_PATTERN', `${this.where}: the counts of the pattern multiply to more than ${LARGEST_PROGRAM} steps`, 'Use smaller counts, or + and *.');
    return this.#steps.push({ op, a, b }) - 1;
  }

  #save(group: number, body: () => void): void {
    this.#push(SAVE, 2 * group);
    body();
    this.#push(SAVE, 2 * group + 1);
  }

  #emit(node: Node): void {
    switch (node.kind) {
      case 'empty': return;
      case 'bytes':
        this.#push(BYTE, this.#sets.push(node.set.toTable()) - 1);
        return;
      case 'sequence':
        for (const part of node.parts) this.#emit(part);
        return;
      case 'group':
        return this.#save(node.index, () => this.#emit(node.body));
      case 'assertion':
        this.#push(ASSERT, ASSERTIONS.indexOf(node.what));
        return;
      case 'choice':
        return this.#emitChoice(node.options);
      case 'repeat':
        return this.#emitRepeat(node);
    }
  }

  #emitChoice(options: readonly Node[]): void {
    const jumps: Step[] = [];
    options.forEach((option, i) => {
      if (i === options.length - 1) return this.#emit(option);
      const split = this.#steps[this.#push(SPLIT)]!;
      split.a = this.#steps.length;
      this.#emit(option);
      jumps.push(this.#steps[this.#push(SPLIT)]!);
      split.b = this.#steps.length;
    });
    for (const jump of jumps) jump.a = jump.b = this.#steps.length;
  }

  #emitRepeat({ body, min, max, greedy }: Extract<Node, { kind: 'repeat' }>): void {
    // As RE2: where the body can match nothing, `x*` is `(x+)?`, for one way out of the loop would lose the order of preference.
    const atLeastOnce = max === Infinity && nullable(body);
    for (let i = 0; i < (atLeastOnce ? min - 1 : min); i++) this.#emit(body);
    const open: Step[] = [];
    const enter = (): Step => {
      const split = this.#steps[this.#push(SPLIT)]!;
      split[greedy ? 'a' : 'b'] = this.#steps.length;
      return split;
    };
    if (atLeastOnce) {
      if (min === 0) open.push(enter());
      const start = this.#steps.length;
      this.#emit(body);
      const again = this.#steps[this.#push(SPLIT)]!;
      again[greedy ? 'a' : 'b'] = start;
      open.push(again);
    } else if (max === Infinity) {
      const start = this.#steps.length;
      open.push(enter());
      this.#emit(body);
      this.#push(SPLIT, start, start);
    } else
      for (let i = min; i < max; i++) {
        open.push(enter());
        this.#emit(body);
      }
    for (const split of open) split[greedy ? 'b' : 'a'] = this.#steps.length;
  }
}

/** The threads at one place of the text: those that read on, in order, and all places seen. */
class Threads {
  readonly place: Int32Array;
  readonly slots: Int32Array;
  readonly stack: Int32Array;
  readonly scratch: Int32Array;
  readonly #seen: Int32Array;
  #round = 1;
  #size = 0;

  constructor(steps: number, private readonly width: number) {
    this.place = new Int32Array(steps);
    this.slots = new Int32Array(steps * width);
    this.stack = new Int32Array(steps * 4 + 8);
    this.scratch = new Int32Array(width);
    this.#seen = new Int32Array(steps);
  }

  get size(): number {
    return this.#size;
  }

  set size(size: number) {
    this.#size = size;
    this.#round++;
  }

  has(place: number): boolean {
    return this.#seen[place] === this.#round;
  }

  mark(place: number): void {
    this.#seen[place] = this.#round;
  }

  add(place: number): void {
    this.slots.set(this.scratch, this.#size * this.width);
    this.place[this.#size++] = place;
  }
}

function holds(what: Assertion, text: string, at: number): boolean {
  switch (what) {
    case 'text-start': return at === 0;
    case 'text-end': return at === text.length;
    case 'line-start': return at === 0 || text.charCodeAt(at - 1) === 10;
    case 'line-end': return at === text.length || text.charCodeAt(at) === 10;
    case 'word-edge': return word(text, at - 1) !== word(text, at);
    case 'no-word-edge': return word(text, at - 1) === word(text, at);
  }
}

function word(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || c === 95 || (c >= 97 && c <= 122);
}
