import { describe, expect, it } from 'vitest';
import { RefStore } from '../../src/git/refs.js';
import { openRepository } from '../../src/git/repository.js';
import { Scratch } from '../corpus/scratch.js';

describe('refs that are asked of git', () => {
  // What git answers does not depend on how it stores refs, so a repository with files stands for one that only git can read.
  const repo = Scratch.init();
  repo.commit('one', { f: '1' });
  repo.git('branch', 'other');
  repo.git('tag', '-a', '-m', 'note', 'v1');
  repo.git('symbolic-ref', 'refs/heads/alias', 'refs/heads/main');
  const repository = openRepository(repo.root);
  const unknown = { ...repository, unknownExtensions: ['hologram'] };
  const environment = { PATH: process.env.PATH };

  it('are the same as those read from files', () => {
    const [files, asked] = [new RefStore(repository, environment), new RefStore(unknown, environment)];
    expect(asked.list()).toEqual(files.list());
    expect(asked.heads()).toEqual(files.heads());
    expect([asked.read('HEAD'), asked.read('refs/heads/alias'), asked.read('refs/heads/gone'), asked.headTarget()]).toEqual([files.read('HEAD'), files.read('refs/heads/alias'), null, 'refs/heads/main']);
  });

  it('need git', () => {
    const asked = new RefStore({ ...unknown }, { PATH: '/nonexistent' });
    expect(() => asked.list()).toThrowError(expect.objectContaining({ code: 'GIT_MISSING' }));
  });
});
