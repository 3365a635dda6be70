/** The comparison of index and tree, held against git's own on random changes, for each form that an index may have. */
import { chmodSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { diffIndex } from '../../src/git/index-diff.js';
import { readIndexFile } from '../../src/git/index-file.js';
import { Objects } from '../../src/git/objects.js';
import { openRepository } from '../../src/git/repository.js';
import { Scratch } from '../corpus/scratch.js';

function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 8;
}

function ours(repo: Scratch): string[] {
  const repository = openRepository(repo.root);
  const objects = new Objects(repository, {});
  const { changes, removed } = diffIndex(objects, readIndexFile(repository.indexFile, repository.hashLength, true), objects.commit(repo.git('rev-parse', 'HEAD')).tree);
  objects.close();
  const now = new Set(changes.map(({ path: name }) => name));
  const gone = removed.flatMap(({ path: name, mode, oid }) => (mode === 0o040000 ? repo.list('ls-tree', '-rz', '--name-only', oid).map((inner) => `${name}/${inner}`) : [name]));
  return [
    ...changes.map(({ path: name, mode, oid, before: [before] }) => `${name} ${before ? `${before.mode.toString(8)} ${before.oid}` : '-'} ${mode.toString(8)} ${oid}`),
    ...gone.filter((name) => !now.has(name)).map((name) => `${name} gone`),
  ].sort();
}

function gits(repo: Scratch): string[] {
  return repo.bytes(['diff-index', '--cached', '--no-renames', '-r', 'HEAD']).toString('latin1').split('\n').filter(Boolean).map((line) => {
    const [, oldMode, mode, oldOid, oid, kind, name] = /^:(\d+) (\d+) (\w+) (\w+) (\w)\t(.*)$/.exec(line)!;
    return kind === 'D' ? `${name} gone` : `${name} ${kind === 'A' ? '-' : `${oldMode} ${oldOid}`} ${mode} ${oid}`;
  }).sort();
}

function remove(file: string): void {
  if (existsSync(file)) rmSync(file, { recursive: true });
}

const NAMES = ['a', 'a.b', 'a-b', 'ab', 'b', 'b/c', 'b/c.d', 'b/cd', 'b/e/f', 'b/e/g', 'b.txt', 'c/x', 'c/y/z', 'd', 'd0/e', '\u00e9/\u00e8', 'z/1', 'z/10', 'z/2/3'];

describe.each([
  ['as git writes it', []], ['of version 4', ['update-index', '--index-version', '4']], ['split', ['update-index', '--split-index']],
] as const)('an index %s', (_, form) => {
  it('differs from HEAD as git says', () => {
    let differing = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const next = numbers(seed);
      const repo = Scratch.init();
      repo.git('config', 'core.quotePath', 'false');
      const write = (name: string): void => {
        const file = path.join(repo.root, name);
        remove(file);
        // A file in the place of a folder.
        for (let dir = path.dirname(name); dir !== '.'; dir = path.dirname(dir)) {
          const parent = path.join(repo.root, dir);
          if (existsSync(parent) && statSync(parent).isFile()) remove(parent);
        }
        mkdirSync(path.dirname(file), { recursive: true });
        writeFileSync(file, `${next()}\n`);
      };
      for (const name of NAMES) if (next() % 3 > 0) write(name);
      repo.git('add', '-A');
      repo.git('commit', '-qm', 'one');
      if (form.length > 0) repo.git(...form);
      for (const name of NAMES) {
        const file = path.join(repo.root, name);
        switch (next() % 6) {
          case 0: write(name); break;
          case 1: remove(file); break;
          case 2: if (seed % 2 === 0) write(`${name}/in`); break;
          case 3: if (next() % 2 === 0) { write(name); chmodSync(file, 0o755); } break;
          default:
        }
      }
      repo.git('add', '-A');
      const expected = gits(repo);
      differing += expected.length;
      expect(ours(repo), `seed ${seed}`).toEqual(expected);
    }
    expect(differing).toBeGreaterThan(60);
  });
});
