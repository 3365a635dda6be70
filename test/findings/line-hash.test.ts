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

  it('is what code scanning computes', () => {
    const hashes = lineHashes(' a\nb\n  \t\tc\n d', new Set([1, 2, 3, 4]));
    expect([...hashes.values()]).toEqual(['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1']);
  });
});
