import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytePath, pathText } from '../../src/util/path-text.js';

describe('pathText and bytePath', () => {
  it('are each other\'s way back for every text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }).filter((text) => text.isWellFormed()), (text) => {
      expect(pathText(bytePath(text))).toBe(text);
      expect(bytePath(text)).toBe(Buffer.from(text).toString('latin1'));
    }));
  });

  it('show bytes that are no UTF-8, and nothing else, by their value', () => {
    const shown = (...bytes: number[]): string => pathText(String.fromCharCode(...bytes));
    expect(shown(0x61, 0xff, 0x62)).toBe('a\\xffb');
    expect(shown(0xc3, 0xa9, 0xc3)).toBe('é\\xc3');
    expect(shown(0xc0, 0xaf)).toBe('\\xc0\\xaf');
    expect(shown(0xed, 0xa0, 0x80)).toBe('\\xed\\xa0\\x80');
    expect(shown(0xf0, 0x9f, 0x98, 0x80, 0xf5)).toBe('😀\\xf5');
    fc.assert(fc.property(fc.uint8Array({ maxLength: 12 }), fc.uint8Array({ maxLength: 12 }), (a, b) => {
      fc.pre(!a.includes(0x5c) && !b.includes(0x5c));
      const [left, right] = [Buffer.from(a).toString('latin1'), Buffer.from(b).toString('latin1')];
      expect(pathText(left) === pathText(right)).toBe(left === right);
    }));
  });
});
