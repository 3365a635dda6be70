/**
 * A text that keeps count of how far it was read: that is the extent of an answer (see noteExtent() in types.ts). The characters are
 * reached through it alone, so no reader can forget to say what it looked at. Separate because all shapes of this folder read one.
 */

/** An expression that is asked at one place, and the most that it can look at behind that place, whether it matches or not. */
export interface Sticky {
  /** With the flag `y`. */
  readonly pattern: RegExp;
  /** Characters that are no blanks. */
  readonly marks: number;
  /** Lines, the place's own included. */
  readonly lines: number;
  /** 1 for each character that can come first, but for blanks; it is not asked elsewhere. */
  readonly first: Uint8Array | undefined;
}

const made: Sticky[] = [];

/** test/detectors/reading.test.ts works out from each expression that it looks at no more than it says. */
export function sticky(pattern: RegExp, marks: number, { lines = 1, first }: { lines?: number; first?: Uint8Array } = {}): Sticky {
  const one = { pattern, marks, lines, first };
  made.push(one);
  return one;
}

/** All that were made so far. */
export function allSticky(): readonly Sticky[] {
  return made;
}

const [TAB, LF, SPACE] = [9, 10, 32];

export class Reading {
  /** The lowest index that was looked at, and the one behind the highest. May lie outside of the text: then its edge was seen. */
  from: number;
  to: number;
  readonly length: number;
  /** Of the last match. */
  end = 0;
  /** A part of a line up to its end, the end included, that was looked at: what looks no further than that line needs no second look. */
  private knownFrom = 1;
  private knownTo = 0;

  /**
   * @param at where reading begins
   * @param measured whether anybody asks how far expressions looked
   */
  constructor(private readonly text: string, at: number, private readonly measured = true) {
    this.length = text.length;
    this.from = this.to = at;
  }

  /** Says that [from, to) was looked at. */
  note(from: number, to: number): void {
    if (from < this.from) this.from = from;
    if (to > this.to) this.to = to;
  }

  at(index: number): string | undefined {
    this.note(index, index + 1);
    return this.text[index];
  }

  /** NaN outside of the text. */
  code(index: number): number {
    this.note(index, index + 1);
    return this.text.charCodeAt(index);
  }

  /** What stands there of [from, to). */
  slice(from: number, to: number): string {
    this.note(from, to);
    return this.text.slice(from < 0 ? 0 : from, to);
  }

  startsWith(what: string, at: number): boolean {
    this.note(at, at + what.length);
    return this.text.startsWith(what, at);
  }

  /** Where the line starts that holds an index. */
  lineStart(index: number): number {
    const { text } = this;
    // most lines are short, and a call costs more than they do
    let start = index;
    while (start > 0 && text.charCodeAt(start - 1) !== LF) start--;
    this.note(start - 1, index);
    return start;
  }

  /** Where something stands at an index or behind it; -1 when it does not. */
  indexOf(what: string, index: number): number {
    const found = this.text.indexOf(what, index);
    this.note(index, found < 0 ? this.length + 1 : found + what.length);
    return found;
  }

  /** The rest of a line from an index on, at most so many characters. */
  line(from: number, most: number): string {
    const { text } = this;
    const stop = Math.min(text.length, from + most);
    let to = from;
    while (to < stop && text.charCodeAt(to) !== LF) to++;
    this.note(from, to + 1);
    if (to === text.length || text.charCodeAt(to) === LF) this.know(from, to);
    return text.slice(from, to);
  }

  /** Behind blanks and line ends from an index on, at most so many of them. */
  skip(index: number, most: number): number {
    let at = index;
    while (at < index + most && /\s/.test(this.text[at] ?? '')) at++;
    this.note(index, at + 1);
    return at;
  }

  /** The match that starts exactly at an index. */
  match({ pattern, marks, lines, first }: Sticky, at: number): RegExpExecArray | null {
    const { text } = this;
    if (first !== undefined) {
      let i = at;
      while (text.charCodeAt(i) === SPACE || text.charCodeAt(i) === TAB) i++;
      if (first[text.charCodeAt(i)] !== 1) {
        this.note(at, i + 1);
        return null;
      }
    }
    // an edge of a word is told by the character ahead
    if (at - 1 < this.from) this.from = at - 1;
    if (this.measured && (lines > 1 || at < this.knownFrom || at > this.knownTo)) this.noteUpTo(at, marks, lines);
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    this.end = pattern.lastIndex;
    return found;
  }

  /** Says that all was looked at up to the character that ends so many marks or lines. */
  private noteUpTo(at: number, marks: number, lines: number): void {
    const { text } = this;
    const ofOneLine = lines === 1;
    let i = at;
    for (; ; i++) {
      const code = text.charCodeAt(i);
      if (code === SPACE || code === TAB) continue;
      if (marks-- === 0) break;
      // the end of the text is no number
      if (code !== code || (code === LF && --lines === 0)) {
        if (ofOneLine) this.know(at, i);
        break;
      }
    }
    if (i + 1 > this.to) this.to = i + 1;
  }

  /** @param to where the line ends that holds [from, to) */
  private know(from: number, to: number): void {
    if (to !== this.knownTo || from < this.knownFrom) this.knownFrom = from;
    this.knownTo = to;
  }

  /** All of it, for who notes by itself what it looks at. */
  whole(): string {
    return this.text;
  }
}
