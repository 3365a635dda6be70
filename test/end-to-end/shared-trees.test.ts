/** Few small trees that hold each other ten times over: ten billion paths, which no mode may walk one by one. */
import { beforeAll, describe, expect, it } from 'vitest';
import { leak, Planted } from '../corpus/planted.js';

const LEVELS = 9;
/** Milliseconds; without a bound none of these would end within hours. */
const BOUND = 60_000;
const REASON = expect.stringContaining('the same folders stand at more places than are looked at (100,000 entries)') as string;

const nameOf = (line: string): string => line.split(' ')[0]!;

/** @param content of the files at the bottom; null for empty folders there */
function bomb(content: string | null): Planted {
  const repo = Planted.init();
  repo.commit('base', { 'plain.txt': 'plain\n' });
  const tree = (lines: readonly string[]): string => repo.bytes(['mktree'], lines.map((line) => `${line}\n`).join('')).toString().trim();
  const ten = (row: string, name: string): string => tree(Array.from({ length: 10 }, (_, i) => `${row}\t${name}${i}`));
  let folder = content === null ? tree([]) : ten(`100644 blob ${repo.bytes(['hash-object', '-w', '--stdin'], content).toString().trim()}`, 'f');
  for (let level = 0; level < LEVELS; level++) folder = ten(`040000 tree ${folder}`, 'd');
  const commit = (name: string, root: string, parent: string): void => void repo.git('update-ref', `refs/heads/${name}`, repo.git('commit-tree', '-p', parent, '-m', name, root));
  commit('bomb', folder, 'main');
  commit('replaced', repo.git('rev-parse', 'main^{tree}'), 'bomb');
  repo.git('symbolic-ref', 'HEAD', 'refs/heads/bomb');
  return repo;
}

describe.each([['a secret', leak('shared')], ['nothing', null]])('folders that stand at billions of places and hold %s', (_, content) => {
  let repo: Planted;
  beforeAll(() => {
    repo = bomb(content);
  });

  it('end a range as incomplete, with what was found', () => {
    const { status, found, skipped } = repo.scan(['shared'], ['--range', 'main..bomb']);
    expect(skipped).toEqual([{ path: expect.stringMatching(/^commit [0-9a-f]{12}: (d\d\/)+$/) as string, reason: REASON, fault: true }]);
    expect(status).toBe(3);
    expect(new Set(found.map(nameOf))).toEqual(new Set(content === null ? [] : ['shared']));
  }, BOUND);

  it('are no work where they are taken away', () => {
    expect(repo.scan([], ['--range', 'bomb..replaced'])).toMatchObject({ status: 0, complete: true });
    expect(repo.scan([], ['--staged'])).toMatchObject({ status: 0, complete: true });
  }, BOUND);

  it('are all known to an audit, but not all of their places', () => {
    const { status, found, skipped } = repo.scan(['shared'], ['--history']);
    expect(skipped).toEqual(content === null ? [] : [{ path: expect.stringMatching(/^commit [0-9a-f]{12}: (d\d\/?)+$/) as string, reason: REASON, fault: true }]);
    expect(status).toBe(content === null ? 0 : 3);
    expect(new Set(found.map(nameOf))).toEqual(new Set(content === null ? [] : ['shared']));
  }, BOUND);
});
