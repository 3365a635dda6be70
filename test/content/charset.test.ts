import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBinary, wideRuns, wideText } from '../../src/content/binary.js';
import { charsetOf, convertWide, isUtf8, wideCharsetOf } from '../../src/content/charset.js';

const littleEndian = (text: string): Buffer => Buffer.from(text, 'utf16le');
const bigEndian = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const sample = 'api_key = "value"\r\nname: Käse ☃ 😀\r\n';

describe('charsetOf', () => {
  it.each([
    ['UTF-8', Buffer.from(sample), { charset: 'utf-8', bom: 0 }],
    ['UTF-8 with a mark', Buffer.from('\ufeff' + sample), { charset: 'utf-8', bom: 3 }],
    ['UTF-16LE with a mark', littleEndian('\ufeff' + sample), { charset: 'utf-16le', bom: 2 }],
    ['UTF-16BE with a mark', bigEndian('\ufeff' + sample), { charset: 'utf-16be', bom: 2 }],
    ['UTF-16LE without', littleEndian(sample), { charset: 'utf-16le', bom: 0 }],
    ['UTF-16BE without', bigEndian(sample), { charset: 'utf-16be', bom: 0 }],
    ['latin-1', Buffer.from('pass=K\xe4se', 'latin1'), { charset: 'latin-1', bom: 0 }],
    ['nothing', Buffer.alloc(0), { charset: 'utf-8', bom: 0 }],
  ])('recognises %s', (_name, bytes, expected) => {
    expect(charsetOf(bytes)).toEqual(expected);
  });

  it('does not take tables of small 16-bit numbers, zeros or a UTF-32 mark for UTF-16', () => {
    expect(wideCharsetOf(Buffer.from(Uint16Array.from({ length: 600 }, (_, i) => i % 30).buffer))).toBeUndefined();
    expect(wideCharsetOf(Buffer.alloc(4000))).toBeUndefined();
    expect(wideCharsetOf(Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]))).toBeUndefined();
  });

  it('tells valid UTF-8 as the platform does', () => {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 6 }), (noise, text) => {
        for (const bytes of [Buffer.from(noise), Buffer.concat([Buffer.from(text), Buffer.from([0x20])])]) {
          let valid = true;
          try {
            decoder.decode(bytes);
          } catch {
            valid = false;
          }
          // A sequence cut at the end is the one difference, and a space behind it takes that away.
          expect(isUtf8(Buffer.concat([bytes, Buffer.from(' ')]), 0, bytes.length + 1)).toBe(valid);
        }
      }),
    );
  });
});

describe('convertWide', () => {
  it('gives the text of any string and maps every character back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.boolean(), fc.boolean(), (drawn, big, mark) => {
        const text = drawn.replaceAll('\ufeff', '');
        const bytes = (big ? bigEndian : littleEndian)((mark ? '\ufeff' : '') + text);
        const bom = mark ? 2 : 0;
        const converted = convertWide(bytes, { charset: big ? 'utf-16be' : 'utf-16le', bom });
        expect(converted.bytes.toString()).toBe(text);
        let at = 0;
        let original: number = bom;
        for (const character of text) {
          expect(converted.toOriginal(at)).toBe(original);
          expect(converted.fromOriginal(original)).toBe(at);
          at += Buffer.byteLength(character);
          original += character.length * 2;
        }
        expect(converted.toOriginal(at)).toBe(bytes.length);
      }),
    );
  });

  it('replaces stray surrogates and leaves out an odd last byte', () => {
    const bytes = Buffer.concat([littleEndian('a\ud800b\udc00'), Buffer.from([0x41])]);
    expect(convertWide(bytes, { charset: 'utf-16le', bom: 0 }).bytes.toString()).toBe('a\ufffdb\ufffd');
  });
});

describe('binary content', () => {
  it('is told by a zero byte near the start, unless it is UTF-16', () => {
    expect(isBinary(Buffer.from('text'))).toBe(false);
    expect(isBinary(littleEndian(sample))).toBe(false);
    expect(isBinary(Buffer.from('MZ\0\0\u0001\u0002'))).toBe(true);
    expect(isBinary(Buffer.concat([Buffer.alloc(9000, 0x20), Buffer.from([0])]))).toBe(false);
  });

  it('holds UTF-16 strings that are found where they lie', () => {
    const inner = littleEndian('connection string here');
    const bytes = Buffer.concat([Buffer.from([1, 2, 3, 0, 0, 7]), inner, Buffer.from([0, 0, 9, 8])]);
    expect(wideRuns(bytes)).toEqual([{ start: 6, end: 6 + inner.length }]);
    expect(wideRuns(Buffer.concat([Buffer.from([0]), littleEndian('short')]))).toEqual([]);
  });

  it('gives its strings as text with a way back', () => {
    const [first, second] = [littleEndian('connection string here'), littleEndian('password = value')];
    const bytes = Buffer.concat([Buffer.from([1, 2, 3, 0, 0, 7]), first, Buffer.from([0, 0, 9, 8]), second, Buffer.from([0, 0])]);
    const text = wideText(bytes)!;
    expect([text.bytes.toString(), text.whole]).toEqual(['connection string here\npassword = value\n', false]);
    const at = text.bytes.indexOf('value');
    const { start, end } = text.toOriginal({ start: at, end: at + 5 });
    expect(bytes.subarray(start, end).equals(littleEndian('value'))).toBe(true);
    expect(wideText(Buffer.from('plain'))).toBeUndefined();
    expect(wideText(littleEndian(sample))!.whole).toBe(true);
  });
});
