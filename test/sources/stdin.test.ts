import { describe, expect, it } from 'vitest';
import { startsIn, type Fragment } from '../../src/content/fragment.js';
import { locate, type Place } from '../../src/findings/locate.js';
import { openStdin } from '../../src/sources/stdin.js';

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function read(bytes: Buffer, pieces: number, windowBytes: number, overlapBytes: number): Promise<Fragment[]> {
  const source = openStdin(inPieces(bytes, pieces), 'in.txt', '/', windowBytes, overlapBytes);
  const fragments: Fragment[] = [];
  for await (const fragment of source.fragments()) fragments.push({ ...fragment, bytes: Buffer.from(fragment.bytes) });
  expect(source.coverage).toMatchObject({ files: 1, bytes: bytes.length });
  return fragments;
}

describe('openStdin', () => {
  const text = Buffer.from(Array.from({ length: 400 }, (_, i) => `line ${i}${i % 7 === 0 ? '\r\n' : '\n'}`).join(''));

  it.each([1, 7, 64, 1000, 1 << 20])('shows the whole content once, in windows, from pieces of %i bytes', async (pieces) => {
    const fragments = await read(text, pieces, 256, 32);
    let reported = Buffer.alloc(0);
    for (const { bytes, window } of fragments) {
      expect(bytes.length).toBeLessThanOrEqual(256);
      expect(bytes.equals(text.subarray(window!.offset, window!.offset + bytes.length))).toBe(true);
      const before = text.subarray(0, window!.offset);
      expect(window).toMatchObject({ line: before.toString().split('\n').length, bytesBefore: window!.offset - before.lastIndexOf(10) - 1 });
      reported = Buffer.concat([reported, bytes.subarray(window!.from, window!.to)]);
    }
    expect(reported.equals(text)).toBe(true);
  });

  describe.each(['utf-16le', 'utf-16be'] as const)('of %s', (charset) => {
    const words = Array.from({ length: 300 }, (_, i) => `строка ${i} ключ-${i}${i % 3 === 0 ? '\r\n' : '\n'}`).join('');
    const encoded = Buffer.from(`\ufeff${words}`, 'utf16le');
    const whole = charset === 'utf-16le' ? encoded : Buffer.from(encoded).swap16();
    const bytesOf = (word: string): Buffer => {
      const bytes = Buffer.from(word, 'utf16le');
      return charset === 'utf-16le' ? bytes : bytes.swap16();
    };

    it('finds each word once, at the line and column that it has in the whole content', async () => {
      const fragments = await read(whole, 100, 512, 64);
      expect(fragments.length).toBeGreaterThan(20);
      const seen: string[] = [];
      const expected: string[] = [];
      for (let i = 0; i < 300; i++) {
        const word = bytesOf(`ключ-${i}${i % 3 === 0 ? '\r' : '\n'}`);
        const span = (start: number): { start: number; end: number }[] => [{ start, end: start + word.length - 2 }];
        const told = ({ startLine, startColumn, endColumn, line }: Place): string => `${i}: ${startLine}:${startColumn}-${endColumn} ${line.text.slice(line.from, line.to)}`;
        expected.push(told(locate(whole, span(whole.indexOf(word)))[0]!));
        for (const { bytes, window } of fragments) {
          const at = bytes.indexOf(word);
          if (at < 0 || !startsIn(window!, at)) continue;
          expect(window!.offset + at).toBe(whole.indexOf(word));
          seen.push(told(locate(bytes, span(at), window)[0]!));
        }
      }
      expect(seen).toEqual(expected);
    });
  });

  it('is one fragment when it fits, and an empty one when there is nothing', async () => {
    expect(await read(text, 100, 1 << 20, 32)).toEqual([{ bytes: text, origin: { kind: 'stdin', path: 'in.txt' } }]);
    expect(await read(Buffer.alloc(0), 100, 256, 32)).toEqual([{ bytes: Buffer.alloc(0), origin: { kind: 'stdin', path: 'in.txt' } }]);
    expect((await read(text.subarray(0, 256), 100, 256, 32))[0]!.window).toBeUndefined();
  });
});
