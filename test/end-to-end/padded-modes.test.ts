/** Modes of trees with zeros in front, as old programs wrote them: git reads them, with a warning of git fsck. */
import { describe, expect, it } from 'vitest';
import { leak, Planted } from '../corpus/planted.js';

const PADDED = ['0100644', '00100644', '000000100644'];

function repository(): Planted {
  const repo = Planted.init();
  repo.commit('base', { 'plain.txt': 'plain\n' });
  const blob = (name: string): Buffer => Buffer.from(repo.bytes(['hash-object', '-w', '--stdin'], leak(name)).toString().trim(), 'hex');
  const tree = (rows: readonly (readonly [string, string, Buffer])[]): Buffer => {
    const bytes = Buffer.concat(rows.flatMap(([mode, name, id]) => [Buffer.from(`${mode} ${name}\0`), id]));
    return Buffer.from(repo.bytes(['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'], bytes).toString().trim(), 'hex');
  };
  const folder = tree(PADDED.map((mode) => [mode, `${mode}.js`, blob(mode)] as const));
  const root = tree([['00040000', 'folder', folder]]).toString('hex');
  expect(repo.git('ls-tree', '-r', '--name-only', root).split('\n')).toEqual(PADDED.map((mode) => `folder/${mode}.js`));
  repo.git('update-ref', 'refs/heads/padded', repo.git('commit-tree', '-p', 'main', '-m', 'padded', root));
  return repo;
}

describe('modes with zeros in front', () => {
  const found = PADDED.map((mode) => `${mode} folder/${mode}.js:1:14 blob "padded"`).sort();

  it('are read as git reads them', () => {
    const repo = repository();
    expect(repo.scan(PADDED, ['--range', 'main..padded'])).toMatchObject({ status: 1, complete: true, found });
    expect(repo.scan(PADDED, ['--history'])).toMatchObject({ status: 1, complete: true, found });
    repo.git('gc', '-q');
    expect(repo.scan(PADDED, ['--history'])).toMatchObject({ status: 1, complete: true, found });
    repo.git('symbolic-ref', 'HEAD', 'refs/heads/padded');
    expect(repo.scan([], ['--staged'])).toMatchObject({ status: 0, complete: true });
  });
});
