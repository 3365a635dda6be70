import { describe, expect, it } from 'vitest';
import { lineHashes } from '../../src/findings/line-hash.js';

/** The definition, straight: for each line the 100 characters from its start on, each time from scratch. */
function plainHashes(content: string): string[] {
  const units = [...content.replace(/\r\n?/g, '\n')].join('').split('').map((c) => c.charCodeAt(0)).filter((unit) => unit !== 32 && unit !== 9);
  units.push(65535);
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  units.forEach((_, start) => {
    if (start > 0 && units[start - 1] !== 10) return;
    let hash = 0n;
    for (let i = 0; i < 100; i += 1) hash = (hash * 37n + BigInt(units[start + i] ?? 0)) & 0xffff_ffff_ffff_ffffn;
    const digest = hash.toString(16);
    seen.set(digest, (seen.get(digest) ?? 0) + 1);
    hashes.push(`${digest}:${seen.get(digest)}`);
  });
  return hashes;
}

describe('lineHashes', () => {
  it.each([
    ['one line', 'key = value'],
    ['repeated lines', 'a\n'.repeat(250)],
    ['blanks and tabs', ' a\tb \n\n  \nc\n'],
    ['carriage returns', 'a\r\nb\rc\nd'],
    ['long lines', `${'x'.repeat(300)}\n${'y'.repeat(99)}\n${'z'.repeat(100)}\n`],
    ['beyond ASCII', 'größe = 日本\n🙂\n'],
  ])('%s', (_, content) => {
    const expected = plainHashes(content);
    const lines = new Set(expected.map((__, i) => i + 1));
    expect([...lineHashes(content, lines)].sort(([a], [b]) => a - b).map(([, hash]) => hash)).toEqual(expected);
  });

  // Contents and values that GitHub's upload action is tested with (github/codeql-action, fingerprints.test.ts).
  const greetings = ['e9496ae3ebfced30:1', 'fb7c023a8b9ccb3f:1', 'ce8ba1a563dcdaca:1', 'e20e36e16fcb0cc8:1', 'b3edc88f2938467e:1', 'c8e28b0b4002a3a0:1', 'c129715d7a2bc9a3:1'];
  it.each([
    ['', ['c129715d7a2bc9a3:1']],
    [' a\nb\n  \t\tc\n d', ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']],
    [' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End', ['8b7cf3e952e7aeb2:1', 'b1ae1287ec4718d9:1', 'bff680108adb0fcc:1', 'c6805c5e1288b612:1', 'b86d3392aea1be30:1', 'e6ceba753e1a442:1']],
    [' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', greetings],
    [' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', greetings],
    [' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', greetings],
    [' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', greetings],
    ['Lorem ipsum dolor sit amet.\n'.repeat(10), [1, 2, 3, 4, 5, 6].map((n) => `a7f2ff13bc495cf2:${n}`).concat('a7f2ff1481e87703:1', 'a9cf91f7bbf1862b:1', '55ec222b86bcae53:1', 'cc97dc7b1d7d8f7b:1', 'c129715d7a2bc9a3:1')],
  ])('is what code scanning computes for %j', (content, expected) => {
    expect([...lineHashes(content, new Set(expected.map((_, i) => i + 1)))].sort(([a], [b]) => a - b).map(([, hash]) => hash)).toEqual(expected);
  });
});
