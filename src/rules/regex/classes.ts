/**
 * Character classes: over ASCII they are sets of bytes, beyond it one flag. Separate from the parser because the
 * meanings of \s, [[:alnum:]] and \pN are RE2's, not V8's, and stand here in one place.
 */
import { own } from '../../util/own.js';
import type { Node } from './ast.js';
import { ByteSet } from './byte-set.js';

/** ASCII members and whether characters beyond ASCII are in; which ones is not told apart. */
export class CharClass {
  readonly ascii = new ByteSet();
  beyond = false;

  addRange(from: number, to: number): void {
    if (from < 0x80) this.ascii.addRange(from, Math.min(to, 0x7f));
    if (to >= 0x80) this.beyond = true;
  }

  addAll(other: CharClass): void {
    this.ascii.addAll(other.ascii);
    this.beyond ||= other.beyond;
  }

  negated(): CharClass {
    const result = new CharClass();
    for (let byte = 0; byte < 0x80; byte++) if (!this.ascii.has(byte)) result.ascii.add(byte);
    result.beyond = !this.beyond;
    return result;
  }

  caseFolded(): CharClass {
    const result = new CharClass();
    result.ascii.addAll(this.ascii.caseFolded());
    result.beyond = this.beyond;
    return result;
  }

  /** Beyond ASCII any byte of a character counts, so lengths count bytes there. */
  toNode(foldCase: boolean): Node {
    const set = new ByteSet();
    set.addAll(foldCase ? this.ascii.caseFolded() : this.ascii);
    if (this.beyond) set.addRange(0x80, 0xff);
    return { kind: 'bytes', set };
  }
}

function classOf(...ranges: readonly (readonly [number, number])[]): CharClass {
  const found = new CharClass();
  for (const [from, to] of ranges) found.addRange(from, to);
  return found;
}

const DIGIT = [48, 57] as const;
const UPPER = [65, 90] as const;
const LOWER = [97, 122] as const;

const NAMED: Record<string, readonly (readonly [number, number])[]> = {
  alnum: [DIGIT, UPPER, LOWER],
  alpha: [UPPER, LOWER],
  ascii: [[0, 127]],
  blank: [[9, 9], [32, 32]],
  cntrl: [[0, 31], [127, 127]],
  digit: [DIGIT],
  graph: [[33, 126]],
  lower: [LOWER],
  print: [[32, 126]],
  punct: [[33, 47], [58, 64], [91, 96], [123, 126]],
  space: [[9, 13], [32, 32]],
  upper: [UPPER],
  word: [DIGIT, UPPER, LOWER, [95, 95]],
  xdigit: [DIGIT, [65, 70], [97, 102]],
};

/** [[:name:]] */
export function namedClass(name: string): CharClass | undefined {
  const ranges = own(NAMED, name);
  return ranges && classOf(...ranges);
}

/** \d \w \s and their opposites. RE2's \s has no vertical tab, unlike V8's. */
export function perlClass(letter: string): CharClass | undefined {
  switch (letter) {
    case 'd': return classOf(DIGIT);
    case 'D': return classOf(DIGIT).negated();
    case 'w': return classOf(DIGIT, UPPER, LOWER, [95, 95]);
    case 'W': return classOf(DIGIT, UPPER, LOWER, [95, 95]).negated();
    case 's': return classOf([9, 10], [12, 13], [32, 32]);
    case 'S': return classOf([9, 10], [12, 13], [32, 32]).negated();
    default: return undefined;
  }
}

const BEYOND: readonly [number, number] = [0x80, 0x10ffff];

/** Unicode general categories. Beyond ASCII each holds every character: a few bytes too many are let through, none lost. */
const UNICODE: Record<string, readonly (readonly [number, number])[]> = {
  L: [UPPER, LOWER, BEYOND],
  Lu: [UPPER, BEYOND],
  Ll: [LOWER, BEYOND],
  N: [DIGIT, BEYOND],
  Nd: [DIGIT, BEYOND],
  P: [[33, 35], [37, 42], [44, 47], [58, 59], [63, 64], [91, 93], [95, 95], [123, 123], [125, 125], BEYOND],
  S: [[36, 36], [43, 43], [60, 62], [94, 94], [96, 96], [124, 124], [126, 126], BEYOND],
  Z: [[32, 32], BEYOND],
  Zs: [[32, 32], BEYOND],
  Greek: [BEYOND],
  Cyrillic: [BEYOND],
  Latin: [UPPER, LOWER, BEYOND],
};

/** \pN and \p{Name} */
export function unicodeClass(name: string): CharClass | undefined {
  const ranges = own(UNICODE, name);
  return ranges && classOf(...ranges);
}
