import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineMap } from '../../src/content/line-map.js';

/** The plain definition: LF, CR LF and a single CR each end a line. */
function placeByDefinition(bytes: Buffer, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let i = 0; i < offset; i++) {
    const crOfCrLf = bytes[i] === 13 && bytes[i + 1] === 10;
    if (bytes[i] === 10 || (bytes[i] === 13 && !crOfCrLf)) {
      line++;
      start = i + 1;
    }
  }
  return { line, column: offset - start + 1 };
}

describe('LineMap', () => {
  it('agrees with the definition for any mixture of line ends, in any order of questions', () => {
    const text = fc.array(fc.constantFrom('a', 'ß', ' ', '\n', '\r', '\r\n', '😀'), { maxLength: 40 }).map((parts) => Buffer.from(parts.join('')));
    fc.assert(
      fc.property(text, fc.array(fc.nat(200), { minLength: 1, maxLength: 6 }), (bytes, questions) => {
        const map = new LineMap(bytes);
        for (const question of questions) {
          const offset = question % (bytes.length + 1);
          expect(map.at(offset)).toEqual(placeByDefinition(bytes, offset));
        }
      }),
    );
  });

  it('gives lines without their ends and counts them', () => {
    const map = new LineMap(Buffer.from('one\r\ntwo\n\rfour\n'));
    expect([1, 2, 3, 4, 5, 6].map((n) => map.line(n).toString())).toEqual(['one', 'two', '', 'four', '', '']);
    expect(map.count).toBe(4);
    expect(new LineMap(Buffer.alloc(0)).count).toBe(1);
    expect(new LineMap(Buffer.from('x\ny')).count).toBe(2);
  });

  it('counts lines and UTF-8 columns in UTF-16 content', () => {
    const text = '\ufeffone\nkä = secret\n';
    const bytes = Buffer.from(text, 'utf16le');
    const offset = bytes.indexOf(Buffer.from('secret', 'utf16le'));
    expect(new LineMap(bytes).at(offset)).toEqual({ line: 2, column: 7 });
    expect(new LineMap(bytes).line(2).toString()).toBe('kä = secret');
  });
});
