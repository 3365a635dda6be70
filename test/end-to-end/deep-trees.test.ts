/** Folders within folders without end: history still has every blob, and what asks for paths says what it did not follow. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { leak, Planted } from '../corpus/planted.js';

const DEEP = `${'d/'.repeat(5000)}deep.js`;

function repositoryWithDeepTree(): Planted {
  const repo = Planted.init();
  repo.commit('base', { 'a.js': leak('shallow') });
  const content = leak('deep');
  const input = `commit refs/heads/main\ncommitter A <a@b> 1700000000 +0000\ndata 4\ndeep\nfrom refs/heads/main^0\nM 100644 inline ${DEEP}\ndata ${content.length}\n${content}\n`;
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: repo.root, input });
  return repo;
}

describe('a tree of 5,000 levels', () => {
  const repo = repositoryWithDeepTree();

  it('hides nothing from a history scan', () => {
    const { status, found } = repo.scan(['shallow', 'deep'], ['--history']);
    expect(status).toBe(1);
    expect(found.map((line) => line.split(' ')[0]).sort()).toEqual(['deep', 'shallow']);
  });

  it('ends a range scan as incomplete', () => {
    const { status, skipped } = repo.scan([], ['--range', 'main~1..main']);
    expect(status).toBe(3);
    expect(skipped).toEqual([expect.objectContaining({ reason: expect.stringContaining('lies below more than 2048 folders') as string, fault: true })]);
  });

  it('ends a staged scan as incomplete', () => {
    const oid = repo.git('rev-parse', 'main~1:a.js');
    execFileSync('git', ['update-index', '--add', '--index-info'], { cwd: repo.root, input: `100644 ${oid}\t${DEEP}\n` });
    expect(repo.scan([], ['--staged'])).toMatchObject({ status: 3, stderr: expect.stringContaining('more than 500 folders') as string });
  });
});
