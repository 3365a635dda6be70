import { describe, expect, it } from 'vitest';
import { RefStore } from '../../src/git/refs.js';
import { openRepository } from '../../src/git/repository.js';
import { Scratch } from '../corpus/scratch.js';

describe('refs that are asked of git', () => {
  // What git answers does not depend on how it stores refs, so a repository with files stands for one with a table.
  const repo = Scratch.init();
  repo.commit('one', { f: '1' });
  repo.git('branch', 'other');
  repo.git('tag', '-a', '-m', 'note', 'v1');
  repo.git('symbolic-ref', 'refs/heads/alias', 'refs/heads/main');
  const repository = openRepository(repo.root);
  const environment = { PATH: process.env.PATH };

  it('are the same as those read from files', () => {
    const [files, table] = [new RefStore(repository, environment), new RefStore({ ...repository, refStorage: 'reftable' }, environment)];
    expect(table.list()).toEqual(files.list());
    expect(table.heads()).toEqual(files.heads());
    expect([table.read('HEAD'), table.read('refs/heads/alias'), table.read('refs/heads/gone'), table.headTarget()]).toEqual([files.read('HEAD'), files.read('refs/heads/alias'), null, 'refs/heads/main']);
  });

  it('need git', () => {
    const table = new RefStore({ ...repository, refStorage: 'reftable' }, { PATH: '/nonexistent' });
    expect(() => table.list()).toThrowError(expect.objectContaining({ code: 'GIT_MISSING' }));
  });
});
