import { appendFileSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findRepository, openRepository } from '../../src/git/repository.js';
import { Scratch, scratchFolder } from '../corpus/scratch.js';

describe('openRepository', () => {
  it('finds the repository from a folder deep inside', () => {
    const repo = Scratch.init();
    mkdirSync(path.join(repo.root, 'a/b'), { recursive: true });
    const found = openRepository(path.join(repo.root, 'a/b'));
    expect(found.workTree).toBe(repo.root);
    expect(found.gitDir).toBe(path.join(repo.root, '.git'));
    expect(found.commonDir).toBe(found.gitDir);
    expect(found.indexFile).toBe(path.join(repo.root, '.git/index'));
    expect(found.hashLength).toBe(20);
    expect(found.alternates).toEqual([]);
  });

  it('says where there is none', () => {
    const folder = scratchFolder();
    expect(findRepository(folder)).toBeNull();
    expect(() => openRepository(folder)).toThrowError(expect.objectContaining({ code: 'NOT_A_REPOSITORY', message: expect.stringContaining(folder) }));
    expect(() => openRepository(folder, { GIT_DIR: 'gone' })).toThrowError(expect.objectContaining({ code: 'NOT_A_REPOSITORY', message: expect.stringContaining('GIT_DIR=gone') }));
  });

  it('reads bare and SHA-256 repositories', () => {
    const bare = openRepository(Scratch.init('--bare', '--object-format=sha256').root);
    expect(bare).toMatchObject({ workTree: null, hash: 'sha256', hashLength: 32, unknownExtensions: [] });
  });

  it('tells a linked worktree from its common directory', () => {
    const repo = Scratch.init();
    repo.commit('one', { f: '1' });
    const linked = path.join(scratchFolder(), 'linked');
    repo.git('worktree', 'add', '-q', linked);
    const found = openRepository(linked);
    expect(found.workTree).toBe(linked);
    expect(found.commonDir).toBe(path.join(repo.root, '.git'));
    expect(found.gitDir).toBe(path.join(repo.root, '.git/worktrees/linked'));
    expect(found.indexFile).toBe(path.join(found.gitDir, 'index'));
  });

  it('follows the .git file of a submodule', () => {
    const inner = Scratch.init();
    inner.commit('one', { f: '1' });
    const outer = Scratch.init();
    outer.git('submodule', '--quiet', 'add', inner.root, 'sub');
    const found = openRepository(path.join(outer.root, 'sub'));
    expect(found.workTree).toBe(path.join(outer.root, 'sub'));
    expect(found.gitDir).toBe(path.join(outer.root, '.git/modules/sub'));
  });

  it('honours the variables that git sets for hooks', () => {
    const repo = Scratch.init();
    const found = openRepository(repo.root, { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index.lock', GIT_OBJECT_DIRECTORY: path.join(repo.root, '.git/objects/info') });
    expect(found.workTree).toBe(repo.root);
    expect(found.indexFile).toBe(path.join(repo.root, '.git/index.lock'));
    expect(found.objectsDir).toBe(path.join(repo.root, '.git/objects/info'));
    expect(openRepository(repo.root, { GIT_DIR: '.git', GIT_WORK_TREE: '/' }).workTree).toBe('/');
  });

  it('lists alternates of alternates, and those of the environment first', () => {
    const [a, b, c] = [Scratch.init(), Scratch.init(), Scratch.init()];
    const objects = (repo: Scratch) => path.join(repo.root, '.git/objects');
    writeFileSync(path.join(objects(a), 'info/alternates'), `# note\n${objects(b)}\n../../gone\n`);
    writeFileSync(path.join(objects(b), 'info/alternates'), `${objects(a)}\n`);
    expect(openRepository(a.root).alternates).toEqual([objects(b)]);
    const listed = openRepository(a.root, { GIT_ALTERNATE_OBJECT_DIRECTORIES: `"${objects(c).replace('s', '\\163')}"` }).alternates;
    expect(listed).toEqual([objects(c), objects(b)]);
  });

  it('names extensions that it does not know and refuses formats from the future', () => {
    const repo = Scratch.init();
    repo.git('config', 'core.repositoryformatversion', '1');
    repo.git('config', 'extensions.preciousObjects', 'true');
    appendFileSync(path.join(repo.root, '.git/config'), '[extensions]\n\trelativeWorktrees = true\n\tsubmodulePathConfig = true\n');
    expect(openRepository(repo.root)).toMatchObject({ refStorage: 'files', unknownExtensions: [] });
    writeFileSync(path.join(repo.root, '.git/config'), '[core]\nrepositoryformatversion = 1\n[extensions]\nrefStorage = reftable\nhologram = yes\n');
    expect(openRepository(repo.root)).toMatchObject({ refStorage: 'reftable', unknownExtensions: ['hologram'] });
    writeFileSync(path.join(repo.root, '.git/config'), '[core]\nrepositoryformatversion = 2\n');
    expect(() => openRepository(repo.root)).toThrowError(expect.objectContaining({ code: 'UNSUPPORTED_REPOSITORY' }));
  });

  it('does not let a downloaded repository point its working tree elsewhere', () => {
    const repo = Scratch.init();
    repo.git('config', 'core.worktree', '/');
    renameSync(repo.root, `${repo.root}x`);
    symlinkSync(`${repo.root}x`, repo.root);
    expect(openRepository(repo.root).workTree).toBe('/');
    repo.git('config', 'core.worktree', '/etc');
    expect(openRepository(repo.root).workTree).toBe(repo.root);
    const below = path.join(repo.root, '..data');
    mkdirSync(below);
    repo.git('init', '-q', below);
    repo.git('-C', below, 'config', 'core.worktree', '../..');
    expect(openRepository(below).workTree).toBe(repo.root);
  });

  it('knows a partial clone', () => {
    const repo = Scratch.init();
    expect(openRepository(repo.root).promisor).toBe(false);
    repo.git('config', 'remote.origin.promisor', 'true');
    expect(openRepository(repo.root).promisor).toBe(true);
  });
});
