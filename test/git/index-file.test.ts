import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIndexFile, type IndexFile } from '../../src/git/index-file.js';
import { Scratch } from '../corpus/scratch.js';

/** As `git ls-files --stage -z` prints it. */
function lines(index: IndexFile): string[] {
  return Array.from({ length: index.count }, (_, i) => `${index.mode(i).toString(8).padStart(6, '0')} ${index.oid(i)} ${index.stage(i)}\t${index.path(i)}`);
}

function read(repo: Scratch, hashLength = 20): IndexFile {
  const file = path.join(repo.root, '.git/index');
  const placed = readIndexFile(file, hashLength, true);
  expect(lines(placed)).toEqual(lines(readIndexFile(file, hashLength)));
  return placed;
}

const segment = fc.stringMatching(/^[a-c.\-é ]{1,6}$/).filter((name) => !/^\.*$|^\.git$/i.test(name) && name.trim() !== '');
const somePath = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

describe('readIndexFile', () => {
  it.each(['sha1', 'sha256'])('reads random indexes of all versions as git lists them (%s)', (hash) => {
    const repo = Scratch.init(`--object-format=${hash}`);
    const blobs = ['1', '2', '3'].map((text) => repo.bytes(['hash-object', '-w', '--stdin'], text).toString().trim());
    const entry = fc.record({ path: somePath, blob: fc.constantFrom(...blobs), mode: fc.constantFrom('100644', '100755', '120000'), stage: fc.constantFrom(0, 0, 0, 1, 2, 3) });
    fc.assert(fc.property(fc.array(entry, { maxLength: 30 }), fc.constantFrom(2, 3, 4), fc.boolean(), (entries, version, split) => {
      rmSync(path.join(repo.root, '.git/index'), { force: true });
      repo.bytes(['update-index', '--index-version', `${version}`, '-z', '--index-info'], entries.map((e) => `${e.mode} ${e.blob} ${e.stage}\t${e.path}\0`).join(''));
      if (split) {
        repo.git('update-index', '--split-index');
        repo.bytes(['update-index', '-z', '--index-info'], entries.slice(0, 3).map((e, n) => (n === 0 ? `0 ${'0'.repeat(e.blob.length)} 0\t${e.path}\0` : `100644 ${blobs[0]} 0\t${e.path}\0`)).join(''));
      }
      expect(lines(read(repo, hash === 'sha1' ? 20 : 32))).toEqual(repo.list('ls-files', '--stage', '-z'));
    }), { numRuns: 40 });
  });

  it('is not stalled by a split index whose bitmap says that thousands of millions of entries are gone', () => {
    const repo = Scratch.init();
    repo.commit('one', { a: '', b: '' });
    repo.git('update-index', '--split-index');
    const file = path.join(repo.root, '.git/index');
    const bytes = readFileSync(file);
    const link = bytes.indexOf('link');
    const bitmap = Buffer.alloc(20);
    bitmap.writeUInt32BE(0xffff_ffff, 0);
    bitmap.writeUInt32BE(1, 4);
    bitmap.writeBigUInt64BE((BigInt(2 ** 26 - 1) << 1n) | 1n, 8);
    const content = Buffer.concat([bytes.subarray(link + 8, link + 28), bitmap, bitmap]);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, link + 4), Buffer.from([0, 0, 0, content.length]), content, Buffer.alloc(20)]));
    expect(() => readIndexFile(file, 20)).toThrowError(expect.objectContaining({ code: 'CORRUPT_INDEX', message: expect.stringContaining('bitmap') }));
  });

  it('keeps very long names, whose length does not fit the flags', () => {
    const repo = Scratch.init();
    const blob = repo.bytes(['hash-object', '-w', '--stdin'], 'x').toString().trim();
    const long = Array.from({ length: 30 }, () => 'd'.repeat(200)).join('/');
    for (const version of [2, 4]) {
      repo.bytes(['update-index', '--index-version', `${version}`, '-z', '--index-info'], `100644 ${blob} 0\t${long}\x00100644 ${blob} 0\t${long}e\0`);
      expect(lines(read(repo))).toEqual(repo.list('ls-files', '--stage', '-z'));
    }
  });

  it('knows intent-to-add, skip-worktree and the cache of trees', () => {
    const repo = Scratch.init();
    repo.commit('one', { 'a/b/c': '1', 'a/d': '2', e: '3' });
    repo.write('later', 'x');
    repo.git('add', '-N', 'later');
    repo.git('update-index', '--skip-worktree', 'e');
    const index = read(repo);
    const at = (name: string) => index.lowerBound(name);
    expect([index.intentToAdd(at('later')), index.intentToAdd(at('e')), index.skipWorktree(at('e')), index.skipWorktree(at('a/d'))]).toEqual([true, false, true, false]);
    repo.git('rm', '-q', '--cached', 'later');
    repo.git('commit', '-q', '--allow-empty', '-m', 'two');
    const tree = read(repo).cacheTree!;
    expect(tree.oid).toBe(repo.git('rev-parse', 'HEAD^{tree}'));
    expect(tree.children.get('a')).toMatchObject({ count: 2, oid: repo.git('rev-parse', 'HEAD:a') });
  });

  it('finds paths and the ends of folders', () => {
    const repo = Scratch.init();
    repo.commit('one', { 'a/x': '1', 'a/y': '1', 'a.b': '1', a0: '1' });
    const index = read(repo);
    const from = index.lowerBound('a/');
    expect([index.has('a/x'), index.has('a'), index.endOfPrefix('a/', from) - from]).toEqual([true, false, 2]);
  });

  it('takes a missing or empty file for an empty index', () => {
    const repo = Scratch.init();
    expect(read(repo).count).toBe(0);
    repo.write('.git/index', '');
    expect(read(repo).count).toBe(0);
  });

  it.each([2, 4])('reports damage of any byte as a corrupt index or reads it, and never hangs (version %i)', (version) => {
    const repo = Scratch.init();
    repo.commit('one', { 'a/b': '1', 'a/c': '2', d: '3' });
    repo.git('update-index', '--index-version', `${version}`);
    const file = path.join(repo.root, '.git/index');
    const good = readFileSync(file);
    const damaged = path.join(repo.root, 'damaged');
    const check = (bytes: Buffer): void => {
      writeFileSync(damaged, bytes);
      try {
        lines(readIndexFile(damaged, 20, true));
        lines(readIndexFile(damaged, 20));
      } catch (error) {
        expect((error as { code?: string }).code).toMatch(/^(CORRUPT|UNSUPPORTED)_INDEX$/);
      }
    };
    for (let cut = 1; cut < good.length; cut++) check(good.subarray(0, cut));
    for (let at = 0; at < good.length; at++) for (const bits of [0xff, 0x80, 1]) check(Buffer.from(good.map((byte, i) => (i === at ? byte ^ bits : byte))));
    writeFileSync(damaged, good.subarray(0, good.length - 60));
    for (const toCompare of [false, true]) expect(() => readIndexFile(damaged, 20, toCompare)).toThrowError(expect.objectContaining({ code: 'CORRUPT_INDEX', message: expect.stringContaining(damaged) }));
  });
});
