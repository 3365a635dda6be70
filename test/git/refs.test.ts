import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { listReflogs } from '../../src/git/reflog.js';
import { RefStore } from '../../src/git/refs.js';
import { openRepository } from '../../src/git/repository.js';
import { readShallow } from '../../src/git/shallow.js';
import { Scratch, scratchFolder } from '../corpus/scratch.js';

const store = (repo: Scratch): RefStore => new RefStore(openRepository(repo.root), { PATH: process.env.PATH });

function byGit(repo: Scratch): string[] {
  return repo.git('for-each-ref', '--format=%(refname) %(objectname)').split('\n').sort();
}

function byUs(repo: Scratch): string[] {
  return store(repo).list().map(({ name, oid }) => `${name} ${oid}`).sort();
}

describe.each(['sha1', 'sha256'])('RefStore (%s)', (hash) => {
  it('lists loose, packed and symbolic refs as git does', () => {
    const repo = Scratch.init(`--object-format=${hash}`);
    repo.commit('one', { f: '1' });
    repo.git('branch', 'deep/er/branch');
    repo.git('tag', '-a', '-m', 'note', 'v1');
    repo.git('notes', 'add', '-m', 'a note');
    repo.write('f', 'stashed');
    repo.git('stash', '-q');
    repo.git('symbolic-ref', 'refs/heads/alias', 'refs/heads/main');
    repo.git('symbolic-ref', 'refs/heads/dangling', 'refs/heads/nowhere');
    expect(byUs(repo)).toEqual(byGit(repo));
    repo.git('pack-refs', '--all');
    repo.commit('two', { f: '2' });
    repo.write('.git/refs/heads/half.lock', 'x');
    repo.write('.git/refs/heads/bad name', 'x');
    rmSync(path.join(repo.root, '.git/refs/heads/bad name'));
    expect(byUs(repo)).toEqual(byGit(repo));
    expect(store(repo).headTarget()).toBe('refs/heads/main');
    repo.git('checkout', '-q', '--detach');
    expect(store(repo).headTarget()).toBeNull();
    expect(store(repo).read('HEAD')).toBe(repo.git('rev-parse', 'HEAD'));
  });
});

describe('RefStore', () => {
  it('gives HEAD of every worktree, their own refs and special heads', () => {
    const repo = Scratch.init();
    const one = repo.commit('one', { f: '1' });
    const linked = new Scratch(path.join(scratchFolder(), 'linked'));
    repo.git('worktree', 'add', '-q', '--detach', linked.root);
    const two = linked.commit('two', { f: '2' });
    linked.git('update-ref', 'refs/bisect/bad', two);
    linked.git('update-ref', 'refs/worktree/mine', one);
    repo.git('update-ref', 'ORIG_HEAD', two);
    repo.write('.git/FETCH_HEAD', `${one}\tnot-for-merge\tbranch 'a'\n${two}\t\tbranch 'b'\n`);
    const names = (from: Scratch): string[] => store(from).heads().map(({ name, oid }) => `${name} ${oid === one ? 1 : 2}`);
    expect(names(repo)).toEqual(['HEAD 1', 'ORIG_HEAD 2', 'FETCH_HEAD 1', 'FETCH_HEAD 2', 'worktrees/linked/HEAD 2', 'worktrees/linked/refs/bisect/bad 2', 'worktrees/linked/refs/worktree/mine 1', 'worktrees/linked/ORIG_HEAD 1']);
    expect(names(linked)).toEqual(names(repo));
    expect(store(linked).read('HEAD')).toBe(two);
    expect(store(linked).read('refs/worktree/mine')).toBe(one);
    expect(byUs(linked)).toEqual(byGit(linked));
  });

  it('has no ref for an unborn branch', () => {
    const repo = Scratch.init();
    expect([store(repo).read('HEAD'), store(repo).list(), store(repo).heads(), store(repo).headTarget()]).toEqual([null, [], [], 'refs/heads/main']);
  });

  it('keeps objects of refs whose names are no UTF-8', () => {
    const repo = Scratch.init();
    const one = repo.commit('one', { f: '1' });
    writeFileSync(Buffer.concat([Buffer.from(`${repo.root}/.git/refs/heads/x`), Buffer.from([0xe9])]), `${one}\n`);
    expect(store(repo).list().map((ref) => ref.oid)).toEqual([one, one]);
  });

  it('reports damage by the name of the ref', () => {
    const repo = Scratch.init();
    repo.commit('one', { f: '1' });
    const expectFault = (file: string, content: string, named: string): void => {
      repo.write(file, content);
      expect(() => store(repo).list()).toThrowError(expect.objectContaining({ code: 'CORRUPT_REF', message: expect.stringContaining(named) }));
      rmSync(path.join(repo.root, file));
    };
    expectFault('.git/refs/heads/empty', '', 'refs/heads/empty');
    expectFault('.git/refs/heads/short', 'abc\n', 'refs/heads/short');
    expectFault('.git/refs/heads/loop', 'ref: refs/heads/loop\n', 'refs/heads/loop');
    expectFault('.git/refs/heads/out', 'ref: ../../../../etc/hostname\n', 'refs/heads/out');
    expectFault('.git/packed-refs', '# pack-refs with: peeled\ngarbage\n', 'line 2');
    repo.write('.git/shallow', 'what\n');
    expect(() => readShallow(openRepository(repo.root))).toThrowError(expect.objectContaining({ code: 'CORRUPT_REF' }));
    mkdirSync(path.join(repo.root, '.git/refs/heads/folder'));
    expect(store(repo).list()).toHaveLength(1);
  });
});

describe('a store that is told where faults go', () => {
  it('leaves out what is damaged and lists the rest', () => {
    const repo = Scratch.init();
    const one = repo.commit('one', { f: '1' });
    repo.write('.git/refs/heads/bad', 'what\n');
    repo.write('.git/packed-refs', `# pack-refs with: peeled\ngarbage\n${one} refs/heads/packed\n`);
    repo.write('.git/worktrees/gone/HEAD', 'ref: refs/heads/bad\n');
    const faults: string[] = [];
    const refs = new RefStore(openRepository(repo.root), {}, (fault) => faults.push(fault.message));
    expect(refs.list().map((ref) => ref.name)).toEqual(['refs/heads/main', 'refs/heads/packed']);
    expect(refs.heads()).toEqual([{ name: 'HEAD', oid: one }]);
    expect(faults).toEqual(['ref packed-refs line 2 cannot be read: it is no ref', ...Array(2).fill('ref refs/heads/bad cannot be read: it holds no object id')]);
  });
});

describe('listReflogs', () => {
  it('reads every log, of amended commits and dropped stashes too', () => {
    const repo = Scratch.init();
    repo.commit('one', { f: '1' });
    const amended = repo.commit('two', { f: 'amended away' });
    repo.git('commit', '-q', '--amend', '-m', 'two, better');
    for (const text of ['first', 'second']) {
      repo.write('f', text);
      repo.git('stash', '-q');
    }
    const linked = new Scratch(path.join(scratchFolder(), 'linked'));
    repo.git('worktree', 'add', '-q', linked.root);
    const logs = new Map(listReflogs(openRepository(repo.root)).map((log) => [log.ref, log.entries]));
    expect([...logs.keys()]).toEqual(['HEAD', 'refs/heads/linked', 'refs/heads/main', 'refs/stash', 'worktrees/linked/HEAD']);
    for (const ref of ['HEAD', 'refs/heads/main', 'refs/stash']) {
      expect(logs.get(ref)!.map((entry) => entry.to).reverse()).toEqual(repo.git('reflog', 'show', '--format=%H', ref).split('\n'));
    }
    expect(logs.get('HEAD')!.map((entry) => entry.to)).toContain(amended);
    expect(logs.get('HEAD')![0]).toMatchObject({ from: '0'.repeat(40), who: { name: 'Carl Committer', email: 'carl@example.org', zone: 0 }, message: 'commit (initial): one' });
  });
});
