import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineMap } from '../../src/content/line-map.js';
import { lineSpans } from '../../src/content/line-spans.js';
import { addedLines, intersect } from '../../src/sources/added-lines.js';
import { Scratch } from '../corpus/scratch.js';

/** Without the places that are known where ends of lines are plain. */
const bare = (ranges: { from: number; to: number }[]): { from: number; to: number }[] => ranges.map(({ from, to }) => ({ from, to }));

function numbers(now: string | Buffer, ...before: (string | Buffer)[]): number[] {
  const ranges = addedLines(Buffer.from(now as string), before.map((old) => Buffer.from(old as string)));
  return ranges.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

describe('addedLines', () => {
  it('finds what was put in, and nothing when only lines went away', () => {
    expect(numbers('a\nb\nX\nc\n', 'a\nb\nc\n')).toEqual([3]);
    expect(numbers('a\nc\n', 'a\nb\nc\n')).toEqual([]);
    expect(numbers('a\nb\nc\nd', 'a\nb\n')).toEqual([3, 4]);
    expect(numbers('', 'a\n')).toEqual([]);
    expect(addedLines(Buffer.from('a\n'), [])).toEqual([{ from: 1, to: Number.MAX_SAFE_INTEGER }]);
  });

  it('knows the bytes of new lines as they are found by counting', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\n', '\r\n', 'é'), maxLength: 20 });
    fc.assert(fc.property(text, text, (old, now) => {
      const bytes = Buffer.from(now);
      const ranges = addedLines(bytes, [Buffer.from(old)]);
      expect(lineSpans(bytes, ranges)).toEqual(lineSpans(bytes, bare(ranges)));
    }), { numRuns: 2000 });
  });

  it('does not count changed line ends', () => {
    expect(numbers('a\r\nb\r\nc', 'a\nb\nc\n')).toEqual([]);
    expect(numbers('a\rX\rb', 'a\r\nb\r\n')).toEqual([2]);
    expect(numbers('a\r\nX\r\nb\r\n', 'a\rb\r')).toEqual([2]);
  });

  it('reads UTF-16 by its lines', () => {
    const wide = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(numbers(wide('first line\nsecond line\nthird line\n'), wide('first line\nthird line\n'))).toEqual([2]);
  });

  it('for several parents, takes lines that none of them has', () => {
    expect(numbers('ours\nboth\nmine\ntheirs\n', 'ours\nboth\n', 'both\ntheirs\n')).toEqual([3]);
    expect(intersect([{ from: 1, to: 5 }, { from: 8, to: 9 }], [{ from: 4, to: 8 }])).toEqual([{ from: 4, to: 5 }, { from: 8, to: 8 }]);
  });

  it('is a shortest edit: what is kept can be found in order, and there are as many as git keeps', () => {
    const repo = Scratch.init();
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 24 }).map((lines) => lines.map((line) => `${line}\n`).join(''));
    fc.assert(fc.property(text, text, (old, now) => {
      const added = new Set(numbers(now, old));
      const lines = now.split('\n').slice(0, -1);
      let at = 0;
      const oldLines = old.split('\n').slice(0, -1);
      for (const [i, line] of lines.entries()) {
        if (added.has(i + 1)) continue;
        at = oldLines.indexOf(line, at) + 1;
        expect(at).toBeGreaterThan(0);
      }
      writeFileSync(path.join(repo.root, 'old'), old);
      writeFileSync(path.join(repo.root, 'now'), now);
      let byGit = '0\t0';
      try {
        repo.git('diff', '--no-index', '--minimal', '--numstat', 'old', 'now');
      } catch (error) {
        byGit = (error as { stdout: Buffer }).stdout.toString();
      }
      expect(added.size).toBe(Number(byGit.split('\t')[0]));
    }), { numRuns: 120 });
  });

  it('stays exact in what it must not miss when there are too many edits: every line with more copies than before', () => {
    const random = (seed: number) => Array.from({ length: 3000 }, (_, i) => `line ${(i * seed) % 3001}`);
    const old = random(17);
    const now = random(1234);
    now.splice(1500, 0, 'new here', old[7]!);
    const added = numbers(now.join('\n'), old.join('\n'));
    expect(added).toContain(1501);
    expect(added).toContain(1502);
    for (const line of added) expect(now[line - 1] === 'new here' || now.filter((text) => text === now[line - 1]).length > old.filter((text) => text === now[line - 1]).length).toBe(true);
  });

  it('counts lines as LineMap does', () => {
    const piece = fc.constantFrom('x', 'y', '\n', '\r', '\r\n');
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(fc.property(text, text, (a, b) => {
      const bytes = Buffer.from(`${a}MARK${b}`);
      const expected = new LineMap(bytes).lineAt(a.length);
      expect(numbers(bytes, a + b)).toContain(expected);
    }));
  });
});
