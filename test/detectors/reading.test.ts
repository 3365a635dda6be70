/** A text says how far it was read. What its expressions say of themselves is worked out from their source. */
import { describe, expect, it } from 'vitest';
import { allSticky, Reading, sticky } from '../../src/detectors/assignment/reading.js';
import { boundsOf } from './expression-bounds.js';

describe('the expressions that a text is asked', () => {
  it('look no further than they say', async () => {
    await import('../../src/detectors/assignment/examine.js');
    expect(allSticky().length).toBeGreaterThan(40);
    for (const { pattern, marks, lines, first } of allSticky()) {
      const bounds = boundsOf(pattern);
      expect(pattern.flags, pattern.source).toContain('y');
      expect(bounds.marks, `marks of ${pattern.source}`).toBeLessThanOrEqual(marks);
      // a class that holds the end of a line can go on to the next one
      expect(bounds.lineEnds + 1, `lines of ${pattern.source}`).toBeLessThanOrEqual(lines);
      if (first === undefined) continue;
      expect(bounds.blank, `${pattern.source} can be nothing but blanks`).toBe(false);
      for (const code of bounds.first) expect(first[code], `${JSON.stringify(String.fromCharCode(code))} opens ${pattern.source}`).toBe(1);
    }
  });
});

describe('a text', () => {
  const read = (run: (text: Reading) => void): [number, number] => {
    const text = new Reading('name = "value"\n\tnext: line\n', 7);
    run(text);
    return [text.from, text.to];
  };

  it('counts what is read of it', () => {
    expect(read((text) => text.at(9))).toEqual([7, 10]);
    expect(read((text) => text.code(3))).toEqual([3, 7]);
    expect(read((text) => text.slice(-4, 2))).toEqual([-4, 7]);
    expect(read((text) => text.startsWith('next', 16))).toEqual([7, 20]);
    expect(read((text) => text.lineStart(18))).toEqual([7, 18]);
    expect(read((text) => text.lineStart(8))).toEqual([-1, 8]);
    expect(read((text) => text.indexOf('"', 8))).toEqual([7, 14]);
    expect(read((text) => text.indexOf('%', 8))).toEqual([7, 28]);
    expect(read((text) => text.line(8, 3))).toEqual([7, 12]);
    expect(read((text) => text.line(8, 30))).toEqual([7, 15]);
  });

  it('counts as many marks and lines as an expression can look at', () => {
    const [near, far, gated] = [sticky(/[ \t]*=x/y, 2), sticky(/[^:]*:/y, Infinity, { lines: 2 }), sticky(/[ \t]*[|]x{90}/y, 91, { first: new Uint8Array(256).fill(1, 124, 125) })];
    expect(read((text) => text.match(near, 4))).toEqual([3, 9]);
    expect(read((text) => text.match(far, 8))).toEqual([7, 27]);
    expect(read((text) => text.match(far, 20))).toEqual([7, 28]);
    expect(read((text) => text.match(gated, 4))).toEqual([4, 7]);
  });
});
