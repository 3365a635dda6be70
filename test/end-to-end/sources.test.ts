/** Real repositories, the real command line: each source reports exactly the planted secrets, at line, column, path and commit. */
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { leak, Planted, tokenOf } from '../corpus/planted.js';
import { Scratch, scratchFolder } from '../corpus/scratch.js';

/** Twenty lines without secrets. */
const filler = Array.from({ length: 20 }, (_, i) => `const value${i} = ${i};\n`).join('');

describe.each(['sha1', 'sha256'])('a %s repository', (hash) => {
  const init = (): Planted => Planted.init(`--object-format=${hash}`);

  it('merge with content of its own, octopus, and what a later commit undoes', () => {
    const repo = init();
    const names = ['own', 'undone', 'arm', 'octopus'];
    repo.commit('base', { 'a.js': filler });
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit('side', { 'b.js': filler });
    repo.git('checkout', '-q', 'main');
    repo.commit('leaks', { 'a.js': `${filler}${leak('undone')}` });
    repo.commit('cleans', { 'a.js': filler });
    repo.git('merge', '-q', '--no-ff', '--no-commit', 'side');
    repo.write('b.js', `${leak('own')}${filler}`);
    repo.git('add', '-A');
    repo.git('commit', '-q', '-m', 'evil merge');
    const base = repo.git('rev-parse', 'HEAD');
    for (const name of ['x', 'y', 'z']) {
      repo.git('checkout', '-q', '-b', name, base);
      repo.commit(name, { [`${name}.js`]: name === 'y' ? `${filler}${leak('arm')}` : filler });
    }
    repo.git('checkout', '-q', 'main');
    repo.git('merge', '-q', '--no-ff', '-m', 'octopus', 'x', 'y', 'z');
    repo.write('o.js', leak('octopus'));
    repo.git('add', '-A');
    repo.git('commit', '-q', '--amend', '-m', 'octopus');
    const expected = ['arm y.js:21:14 blob "y"', 'octopus o.js:1:14 blob "octopus"', 'own b.js:1:14 blob "evil merge"', 'undone a.js:21:14 blob "leaks"'];
    expect(repo.scan(names, ['--range', 'main~2..main'])).toMatchObject({ status: 1, complete: true, found: expected.filter((line) => !line.startsWith('undone')) });
    expect(repo.scan(names, ['--range', `${repo.git('rev-list', '--max-parents=0', 'HEAD')}..HEAD`]).found).toEqual(expected);
    expect(repo.scan(names, ['--history']).found).toEqual(expect.arrayContaining(expected));
    expect(repo.scan(names, []).found).toEqual(['arm y.js:21:14 file', 'octopus o.js:1:14 file', 'own b.js:1:14 file']);
  });

  it('type changes, renames and attributes that hide content', () => {
    const repo = init();
    const names = ['target', 'renamed', 'hidden', 'old'];
    repo.commit('base', { 'link.js': filler, 'old/name.js': `${filler}${leak('old')}`, '.gitattributes': '*.secret -diff binary\n' });
    rmSync(path.join(repo.root, 'link.js'));
    symlinkSync(`/x?token=${tokenOf('target')}`, path.join(repo.root, 'link.js'));
    renameSync(path.join(repo.root, 'old'), path.join(repo.root, 'new'));
    repo.write('new/name.js', `${leak('renamed')}${filler}${leak('old')}`);
    repo.write('a.secret', `${filler}${leak('hidden')}`);
    repo.git('add', '-A');
    const staged = ['hidden a.secret:21:14 index', 'renamed new/name.js:1:14 index', 'target link.js:1:10 index'];
    expect(repo.scan(names, ['--staged'])).toMatchObject({ status: 1, complete: true, found: staged });
    repo.git('commit', '-q', '-m', 'change');
    expect(repo.scan(names, ['--staged'])).toMatchObject({ status: 0, found: [] });
    expect(repo.scan(names, ['--range', 'HEAD~1..HEAD']).found).toEqual(staged.map((line) => line.replace('index', 'blob "change"')));
    expect(repo.scan(names, []).found).toEqual(['hidden a.secret:21:14 file', 'old new/name.js:22:14 file', 'renamed new/name.js:1:14 file', 'target link.js:1:10 file']);
  });

  it('stash, amended and dropped commits, notes, tags, messages', () => {
    const repo = init();
    const names = ['stash', 'untracked', 'amended', 'dropped', 'note', 'tag', 'message'];
    repo.commit(`base\n\nuse ${tokenOf('message')} here`, { 'a.js': filler });
    repo.commit('to be amended', { 'b.js': leak('amended') });
    repo.write('b.js', filler);
    repo.git('add', '-A');
    repo.git('commit', '-q', '--amend', '-m', 'amended');
    repo.commit('to be dropped', { 'c.js': leak('dropped') });
    repo.git('reset', '-q', '--hard', 'HEAD~1');
    repo.write('a.js', `${filler}${leak('stash')}`);
    repo.write('u.js', leak('untracked'));
    repo.git('stash', '-q', '-u');
    repo.git('notes', 'add', '-m', `see\n${tokenOf('note')}`);
    repo.git('tag', '-a', '-m', `release with ${tokenOf('tag')}`, 'v1');
    const history = repo.scan(names, ['--history']);
    expect(history).toMatchObject({ status: 1, complete: true });
    expect(new Set(history.found.map((line) => line.split(' ')[0]))).toEqual(new Set(names));
    expect(history.found).toEqual(expect.arrayContaining([
      'amended b.js:1:14 blob "to be amended"', 'dropped c.js:1:14 blob "to be dropped"', expect.stringMatching(/^message commit ID:3:5 commit-message "base"$/),
      expect.stringMatching(/^stash a\.js:21:14 blob "/), expect.stringMatching(/^untracked u\.js:1:14 blob "/), expect.stringMatching(/^note .*:2:1 note/), expect.stringMatching(/^tag .*:1:14 tag-message/),
    ]));
    expect(repo.scan(names, ['--range', 'HEAD~1..HEAD'])).toMatchObject({ status: 0, found: [] });
    expect(repo.scan(names, [])).toMatchObject({ status: 0, found: [] });
  });

  it('staged changes against what lies on disk, in the first commit and later', () => {
    const repo = init();
    const names = ['first', 'second', 'disk', 'ignored'];
    repo.write('.gitignore', '*.log\n');
    repo.write('a.js', leak('first'));
    repo.write('x.log', leak('ignored'));
    repo.git('add', '-A');
    repo.write('a.js', leak('disk'));
    expect(repo.scan(names, ['--staged']).found).toEqual(['first a.js:1:14 index']);
    expect(repo.scan(names, []).found).toEqual(['disk a.js:1:14 file']);
    expect(repo.scan(names, ['--no-git-ignore']).found).toEqual(['disk a.js:1:14 file', 'ignored x.log:1:14 file']);
    repo.git('commit', '-q', '-m', 'one');
    repo.write('a.js', `${leak('first')}${filler}${leak('second')}`);
    repo.git('add', '-A');
    expect(repo.scan(names, ['--staged']).found).toEqual(['second a.js:22:14 index']);
    repo.git('checkout', '-q', 'HEAD', '--', 'a.js');
    repo.write('a.js', `${leak('disk')}`);
    repo.environment['GIT_INDEX_FILE'] = path.join(repo.root, '.git/temporary');
    repo.git('read-tree', 'HEAD');
    repo.git('add', 'a.js');
    expect(repo.scan(names, ['--staged'], { GIT_INDEX_FILE: '.git/temporary', GIT_DIR: '.git' }).found).toEqual(['disk a.js:1:14 index']);
    expect(repo.scan(names, ['--staged'])).toMatchObject({ status: 0, found: [] });
  });

  it('packed with deep chains, borrowed and bare', () => {
    const repo = init();
    const names = ['middle', 'early'];
    for (let i = 0; i < 60; i++) {
      const lines = filler.split('\n');
      lines[i % 20] = `const value = ${i * 7919};`;
      repo.commit(`version ${i}`, { 'big.js': `${lines.join('\n').repeat(4)}\n${i === 31 ? leak('middle') : ''}`, [`f${i % 5}.js`]: i === 2 ? leak('early') : `${filler}${i}\n` });
    }
    const expected = ['early f2.js:1:14 blob "version 2"', 'middle big.js:82:14 blob "version 31"'];
    const range = ['--range', `${repo.git('rev-list', '--max-parents=0', 'HEAD')}..HEAD`];
    repo.git('repack', '-adfq', '--depth=250', '--window=60');
    for (const args of [range, ['--history']]) expect(repo.scan(names, args)).toMatchObject({ status: 1, complete: true, found: expected });
    repo.git('multi-pack-index', 'write');
    expect(repo.scan(names, ['--history']).found).toEqual(expected);
    const borrower = Planted.clone(repo, '--bare', '--reference', repo.root, '--shared');
    expect(borrower.scan(names, ['--history']).found).toEqual(expected);
    expect(borrower.scan(names, range).found).toEqual(expected);
  });
});

describe('other working trees', () => {
  it('linked worktree, submodule, nested repository, folder outside of any', () => {
    const names = ['main', 'linked', 'inner', 'nested', 'plain'];
    const inner = Scratch.init();
    inner.commit('inner', { 'i.js': leak('inner') });
    const repo = Planted.init();
    repo.commit('base', { 'm.js': leak('main') });
    repo.git('submodule', '--quiet', 'add', inner.root, 'sub');
    repo.git('commit', '-q', '-m', 'submodule');
    const linked = new Planted(path.join(scratchFolder(), 'linked'));
    repo.git('worktree', 'add', '-q', '--detach', linked.root);
    linked.write('l.js', leak('linked'));
    linked.git('add', '-A');
    expect(linked.scan(names, ['--staged']).found).toEqual(['linked l.js:1:14 index']);
    expect(linked.scan(names, []).found).toEqual(['linked l.js:1:14 file', 'main m.js:1:14 file']);
    linked.git('commit', '-q', '-m', 'in linked');
    expect(linked.scan(names, ['--range', 'main..HEAD']).found).toEqual(['linked l.js:1:14 blob "in linked"']);
    expect(repo.scan(names, ['--history']).found).toEqual(['linked l.js:1:14 blob "in linked"', 'main m.js:1:14 blob "base"']);
    const nested = new Scratch(path.join(repo.root, 'nested'));
    mkdirSync(nested.root);
    nested.git('init', '-q');
    nested.write('n.js', leak('nested'));
    expect(repo.scan(names, []).found).toEqual(['inner sub/i.js:1:14 file', 'main m.js:1:14 file', 'nested nested/n.js:1:14 file']);
    const plain = new Planted(scratchFolder());
    writeFileSync(path.join(plain.root, 'p.js'), leak('plain'));
    expect(plain.scan(names, []).found).toEqual(['plain p.js:1:14 file']);
    expect(plain.scan(names, [path.join(repo.root, 'm.js')]).found).toEqual(['main m.js:1:14 file']);
    expect(plain.scan(names, ['--stdin', '--filename', 'in.js'], {}, `${filler}${leak('plain')}`).found).toEqual(['plain in.js:21:14 stdin']);
  });

  it('shallow clone and partial clone say what they lack', () => {
    const names = ['first', 'last'];
    const source = Planted.init();
    source.commit('first', { 'a.js': leak('first') });
    source.commit('second', { 'a.js': filler });
    const base = source.git('rev-parse', 'HEAD');
    source.commit('third', { 'b.js': leak('last') });
    const shallow = Planted.clone(source, '--depth=1');
    const refused = shallow.scan(names, ['--range', `${base}..HEAD`]);
    expect(refused).toMatchObject({ status: 2, found: [] });
    expect(refused.stderr).toContain(base);
    expect(refused.stderr).toContain('git fetch --deepen');
    shallow.git('fetch', '-q', '--deepen=1');
    expect(shallow.scan(names, ['--range', `${base}..HEAD`])).toMatchObject({ status: 1, complete: true, found: ['last b.js:1:14 blob "third"'] });
    source.git('config', 'uploadpack.allowFilter', 'true');
    const partial = Planted.clone(source, '--filter=blob:none', '--no-checkout');
    const range = partial.scan(names, ['--range', 'HEAD~1..HEAD']);
    expect(range).toMatchObject({ status: 3, complete: false, found: [], skipped: [{ path: 'b.js', fault: true, reason: expect.stringContaining('partial clone') }] });
  });

  it('CRLF and names that are no UTF-8', () => {
    const repo = Planted.init();
    const names = ['crlf', 'odd'];
    repo.commit('base', { 'c.js': filler });
    repo.write('c.js', `${filler}${leak('crlf')}`.replaceAll('\n', '\r\n'));
    writeFileSync(Buffer.concat([Buffer.from(`${repo.root}/caf`), Buffer.from([0xe9])]), leak('odd'));
    const expected = ['crlf c.js:21:14', 'odd caf\\xe9:1:14'];
    expect(repo.scan(names, []).found).toEqual(expected.map((line) => `${line} file`));
    repo.git('add', '-A');
    expect(repo.scan(names, ['--staged']).found).toEqual(expected.map((line) => `${line} index`));
    repo.git('commit', '-q', '-m', 'all');
    expect(repo.scan(names, ['--range', 'HEAD~1..HEAD']).found).toEqual(expected.map((line) => `${line} blob "all"`));
    expect(repo.scan(names, ['--history']).found).toEqual(expected.map((line) => `${line} blob "all"`));
  });
});

describe('bad input ends with a message and the right status, and keeps what was found', () => {
  it('damaged objects, index and refs; no repository; missing paths', () => {
    const repo = Planted.init();
    const names = ['kept', 'lost'];
    repo.write('kept.js', leak('kept'));
    repo.write('lost.js', leak('lost'));
    repo.git('add', '-A');
    const lost = repo.git('rev-parse', ':lost.js');
    rmSync(path.join(repo.root, '.git/objects', lost.slice(0, 2), lost.slice(2)));
    writeFileSync(path.join(repo.root, '.git/objects', lost.slice(0, 2), lost.slice(2)), 'no zlib');
    const staged = repo.scan(names, ['--staged']);
    expect(staged).toMatchObject({ status: 3, complete: false, found: ['kept kept.js:1:14 index'], skipped: [{ path: 'lost.js', fault: true, reason: expect.stringContaining(lost) }] });
    repo.write('.git/index', 'DIRC and nothing that makes sense after that, but long enough');
    const index = repo.scan(names, ['--staged']);
    expect([index.status, index.stderr]).toEqual([3, expect.stringContaining('index')]);
    repo.write('.git/index', '');
    repo.write('.git/refs/heads/main', 'what');
    expect(repo.scan(names, ['--staged'])).toMatchObject({ status: 3, stderr: expect.stringContaining('refs/heads/main') });
    repo.write('.git/config', '[core\n');
    expect(repo.scan(names, ['--staged'])).toMatchObject({ status: 2, stderr: expect.stringContaining('config:1') });
    const plain = new Planted(scratchFolder());
    for (const args of [['--staged'], ['--range', 'a..b'], ['--history']]) expect(plain.scan(names, args)).toMatchObject({ status: 2, stderr: expect.stringContaining('not a git repository') });
    expect(plain.scan(names, ['gone'])).toMatchObject({ status: 2, stderr: expect.stringContaining('gone') });
  });
});
