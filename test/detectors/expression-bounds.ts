/** How far an expression of JavaScript can look, worked out from its source: for tests of what the program says of its expressions. */

/** Characters that are no blanks (` ` and tab), line ends among all, the characters that can come first but for blanks, and whether it can match without one. */
export interface Bounds {
  marks: number;
  lineEnds: number;
  first: Set<number>;
  blank: boolean;
}

const LAST = 255;
const [TAB, LF, SPACE] = [9, 10, 32];
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b);

/** @throws for syntax that the expressions of this project do not use */
export function boundsOf({ source, flags }: RegExp): Bounds {
  const groups: Bounds[] = [];
  let at = 0;

  const fail = (): never => {
    throw new Error(`cannot read ${source} at ${at}`);
  };
  const take = (text: string): boolean => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };

  /** An atom that stands for one character, tried by the engine itself. */
  const ofClass = (atom: string): Bounds => {
    const test = new RegExp(`^${atom}$`, flags.replace(/[ym]/g, ''));
    const first = new Set<number>();
    for (let code = 0; code <= LAST; code++) if (test.test(String.fromCharCode(code))) first.add(code);
    const blank = first.delete(SPACE) || first.delete(TAB);
    first.delete(TAB);
    return { marks: first.size > 0 ? 1 : 0, lineEnds: first.has(LF) ? 1 : 0, first, blank };
  };

  const choice = (): Bounds => {
    const options = [sequence()];
    while (take('|')) options.push(sequence());
    return {
      marks: Math.max(...options.map(({ marks }) => marks)),
      lineEnds: Math.max(...options.map(({ lineEnds }) => lineEnds)),
      first: new Set(options.flatMap(({ first }) => [...first])),
      blank: options.some(({ blank }) => blank),
    };
  };

  const sequence = (): Bounds => {
    const all: Bounds = { marks: 0, lineEnds: 0, first: new Set(), blank: true };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const one = repeated(atom());
      all.marks += one.marks;
      all.lineEnds += one.lineEnds;
      if (all.blank) for (const code of one.first) all.first.add(code);
      all.blank &&= one.blank;
    }
    return all;
  };

  const repeated = (one: Bounds): Bounds => {
    const count = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})/.exec(source.slice(at));
    if (count === null) return one;
    at += count[0].length;
    take('?');
    const least = count[0] === '+' ? 1 : count[1] === undefined ? 0 : Number(count[1]);
    const most = count[0] === '?' ? 1 : count[1] === undefined || (count[2] === ',' && count[3] === '') ? Infinity : Number(count[3] || count[1]);
    return { marks: times(one.marks, most), lineEnds: times(one.lineEnds, most), first: one.first, blank: one.blank || least === 0 };
  };

  const atom = (): Bounds => {
    const from = at;
    const seen = (of: Bounds): Bounds => ({ ...of, first: new Set(), blank: true });
    if (take('(?=') || take('(?!')) return close(seen(choice()));
    if (take('(?:')) return close(choice());
    if (take('(?')) fail();
    if (take('(')) {
      const place = groups.push({ marks: 0, lineEnds: 0, first: new Set(), blank: true }) - 1;
      return close((groups[place] = choice()));
    }
    // an edge is told by the next character, and that one is always counted
    if (take('\\b') || take('$')) return { marks: 0, lineEnds: 0, first: new Set(), blank: true };
    if (take('^')) fail();
    const back = /^\\([1-9])/.exec(source.slice(at));
    if (back !== null) {
      at += back[0].length;
      return groups[Number(back[1]) - 1] ?? fail();
    }
    const one = /^(?:\[(?:\\[^]|[^\]\\])*\]|\\x[0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\p\{\w+\}|\\[^]|[^])/.exec(source.slice(at)) ?? fail();
    at = from + one[0].length;
    return ofClass(one[0]);
  };

  const close = (of: Bounds): Bounds => (take(')') ? of : fail());

  const all = choice();
  return at === source.length ? all : fail();
}
