import { closeSync, ftruncateSync, openSync, rmSync, symlinkSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OVERLAP_BYTES, WINDOW_BYTES } from '../../src/sources/window.js';
import { newCoverage } from '../../src/sources/coverage.js';
import { FileReader } from '../../src/sources/file-reader.js';
import { listWorktree } from '../../src/sources/worktree-list.js';
import { scratchFolder } from '../corpus/scratch.js';

/** All files of a folder through one reader, in the order of the list. */
function open(from: string, maxFileSize?: number) {
  const limits = maxFileSize === undefined ? {} : { maxFileSize };
  const listing = listWorktree({ from, paths: [], environment: {}, ...limits });
  const coverage = newCoverage();
  coverage.skipped.push(...listing.skipped);
  return {
    coverage,
    *fragments() {
      const reader = new FileReader(limits);
      for (const file of listing.files) yield* reader.read(file, coverage);
    },
  };
}

describe('FileReader', () => {
  it('yields the bytes of every file, whatever its size, and counts them', () => {
    const folder = scratchFolder();
    const contents = new Map([0, 1, 262_143, 262_144, 262_145, 700_000, 3_000_000].map((size) => [`f${size}`, Buffer.alloc(size, `${size} bytes `)]));
    for (const [name, bytes] of contents) writeFileSync(path.join(folder, name), bytes);
    const source = open(folder);
    const seen: string[] = [];
    for (const fragment of source.fragments()) {
      if (fragment.origin.kind !== 'file') throw new Error('not a file');
      seen.push(fragment.origin.path);
      expect(fragment.bytes.equals(contents.get(fragment.origin.path)!)).toBe(true);
    }
    expect(seen).toEqual([...contents.keys()].sort());
    expect(source.coverage).toMatchObject({ files: 7, bytes: [...contents.values()].reduce((sum, bytes) => sum + bytes.length, 0), skipped: [] });
  });

  it('skips what is too large by choice, and what vanished or became a link as a fault', () => {
    const folder = scratchFolder();
    for (const [name, size] of [['big', 300_000], ['edge', 1000], ['gone', 1], ['swapped', 1], ['over', 1001]] as const) writeFileSync(path.join(folder, name), Buffer.alloc(size));
    const source = open(folder, 1000);
    rmSync(path.join(folder, 'gone'));
    rmSync(path.join(folder, 'swapped'));
    symlinkSync('/etc/passwd', path.join(folder, 'swapped'));
    expect([...source.fragments()].map(({ origin }) => 'path' in origin && origin.path)).toEqual(['edge']);
    expect(source.coverage.skipped).toEqual([
      { path: 'big', reason: 'larger than the size limit', fault: false },
      { path: 'gone', reason: 'it vanished while scanning', fault: true },
      { path: 'over', reason: 'larger than the size limit', fault: false },
      { path: 'swapped', reason: 'it became a symbolic link', fault: true },
    ]);
  });

  it('gives the target of a link as its content', () => {
    const folder = scratchFolder();
    symlinkSync('/some/where/else', path.join(folder, 'link'));
    expect([...open(folder).fragments()].map(({ bytes }) => bytes.toString())).toEqual(['/some/where/else']);
  });

  it('reads a huge file in windows that overlap, each byte owned by one of them, at the right line', () => {
    const folder = scratchFolder();
    const fd = openSync(path.join(folder, 'huge'), 'w');
    const size = 2 * WINDOW_BYTES + 12_345;
    ftruncateSync(fd, size);
    const marks = new Map([[5, '\n'], [70_000_000, '\r\n'], [WINDOW_BYTES - OVERLAP_BYTES - 1, '\r\n'], [WINDOW_BYTES + 7, '\r'], [size - 9, '\nend']]);
    for (const [at, text] of marks) writeSync(fd, text, at);
    closeSync(fd);
    const source = open(folder);
    let owned = 0;
    let previousEnd = 0;
    const lines: number[] = [];
    for (const { bytes, window } of source.fragments()) {
      expect(window!.offset + window!.from).toBe(owned);
      owned = window!.offset + window!.to;
      if (previousEnd > 0) expect(previousEnd - window!.offset).toBe(OVERLAP_BYTES);
      previousEnd = window!.offset + bytes.length;
      for (const [at, text] of marks) {
        const within = at - window!.offset;
        if (within >= 0 && within < bytes.length) expect(bytes.toString('latin1', within, within + text.length)).toBe(text.slice(0, bytes.length - within));
      }
      lines.push(window!.line, window!.bytesBefore);
    }
    expect(owned).toBe(size);
    expect(lines).toEqual([1, 0, 2, WINDOW_BYTES - OVERLAP_BYTES - 6, 5, 2 * (WINDOW_BYTES - OVERLAP_BYTES) - 70_000_002]);
    expect(source.coverage).toMatchObject({ files: 1, bytes: size });
  });
});
