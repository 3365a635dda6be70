import { describe, expect, it } from 'vitest';
import { locate } from '../../src/findings/locate.js';

function spanOf(bytes: Buffer, text: string): { start: number; end: number } {
  const start = bytes.indexOf(text);
  return { start, end: start + Buffer.byteLength(text) };
}

describe('locate', () => {
  it('counts lines and byte columns, whatever the order of spans', () => {
    const bytes = Buffer.from('first\r\nä one two\nthree');
    const [two, one, first] = locate(bytes, [spanOf(bytes, 'two'), spanOf(bytes, 'one'), spanOf(bytes, 'first')]);
    expect(two).toMatchObject({ startLine: 2, startColumn: 8, endLine: 2, endColumn: 11 });
    expect(one).toMatchObject({ startLine: 2, startColumn: 4, endColumn: 7 });
    expect(first).toMatchObject({ startLine: 1, startColumn: 1, endColumn: 6 });
    expect(first!.line.text).toBe('first');
    expect(one!.line.text.slice(one!.line.from, one!.line.to)).toBe('one');
    expect(one!.line.others).toEqual([{ start: 6, end: 9 }]);
  });

  it('ends a span of several lines on its last line', () => {
    const bytes = Buffer.from('a\nBEGIN\nmiddle\nEND\nz');
    expect(locate(bytes, [spanOf(bytes, 'BEGIN\nmiddle\nEND')])[0]).toMatchObject({ startLine: 2, startColumn: 1, endLine: 4, endColumn: 4, line: { text: 'BEGIN', from: 0, to: 5 } });
  });

  it('cuts a long line around the secret, between characters', () => {
    const bytes = Buffer.from(`${'ä'.repeat(5000)}SECRET${'ö'.repeat(5000)}`);
    const [place] = locate(bytes, [spanOf(bytes, 'SECRET')]);
    expect(place).toMatchObject({ startLine: 1, startColumn: 10001 });
    expect(Buffer.byteLength(place!.line.text)).toBeLessThanOrEqual(401 + 2 * Buffer.byteLength('…'));
    expect(place!.line.text).toMatch(/^…ä+SECRETö+…$/);
    expect(place!.line.text.slice(place!.line.from, place!.line.to)).toBe('SECRET');
  });

  it.each([['utf16le', '\ufeff'], ['utf16le', '']] as const)('reads %s with mark %j as text, in columns of UTF-8', (charset, mark) => {
    const text = `${mark}naïve=1\nkey=SECRET\n${'plain text '.repeat(10)}`;
    const bytes = Buffer.from(text, charset);
    const start = Buffer.from(text.slice(0, text.indexOf('SECRET')), charset).length;
    const [place] = locate(bytes, [{ start, end: start + 12 }]);
    expect(place).toMatchObject({ startLine: 2, startColumn: 5, endLine: 2, endColumn: 11, line: { text: 'key=SECRET', from: 4, to: 10 } });
  });
});
