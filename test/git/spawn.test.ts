import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRepository } from '../../src/git/repository.js';
import { askGit, gitBinary, runGit, startGit } from '../../src/git/spawn.js';
import { Scratch, scratchFolder } from '../corpus/scratch.js';

const environment = { PATH: process.env.PATH };

/** A repository whose configuration, hooks and attributes all try to leave a mark. @param within folders of it that are repositories as well */
function trap(...within: readonly string[]): { repo: Scratch; mark: string } {
  const repo = Scratch.init();
  const mark = path.join(scratchFolder(), 'mark');
  const script = path.join(scratchFolder(), 'evil');
  writeFileSync(script, `#!/bin/sh\necho "$0 $*" >> ${mark}\ncat 2>/dev/null\n`);
  chmodSync(script, 0o755);
  const settings: [string, string][] = [
    ['core.fsmonitor', script], ['core.hooksPath', path.dirname(script)], ['core.pager', script], ['core.editor', script], ['core.sshCommand', script], ['core.askPass', script], ['core.gitProxy', script],
    ['core.alternateRefsCommand', script], ['diff.external', script], ['diff.evil.textconv', script], ['diff.evil.command', script], ['filter.evil.clean', script], ['filter.evil.smudge', script], ['filter.evil.process', script],
    ['credential.helper', script], ['gpg.program', script], ['pager.log', script], ['interactive.diffFilter', script], ['sequence.editor', script], ['remote.origin.url', `ext::${script} %S`],
    ['remote.origin.promisor', 'true'], ['remote.origin.partialclonefilter', 'blob:none'], ['alias.rev-parse', `!${script}`], ['uploadpack.packObjectsHook', script], ['url.x.insteadOf', script],
  ];
  const folders = [...within.map((name) => path.join(repo.root, name)), repo.root];
  for (const folder of folders) {
    mkdirSync(folder, { recursive: true });
    const one = new Scratch(folder);
    if (folder !== repo.root) one.git('init', '-q', '-b', 'main');
    one.commit('one', { f: '1\n', '.gitattributes': '* diff=evil filter=evil\n' });
  }
  for (const folder of folders) for (const [name, value] of settings) new Scratch(folder).bytes(['config', name, value]);
  return { repo, mark };
}

describe('runGit', () => {
  it('runs nothing that the repository names', () => {
    const { repo, mark } = trap();
    const repository = openRepository(repo.root);
    const call = { cwd: repo.root, repository, environment: { ...environment, GIT_EXTERNAL_DIFF: '/bin/false', GIT_PAGER: '/bin/false', GIT_SSH_COMMAND: '/bin/false', GIT_TRACE: mark } };
    repo.write('f', '2\n');
    for (const args of [
      ['rev-parse', 'HEAD'], ['for-each-ref'], ['cat-file', '--batch-check', '--batch-all-objects'], ['log', '-p', '--no-ext-diff', '--no-textconv', '-1'], ['cat-file', '-p', 'e'.repeat(40)], ['ls-files', '--others'],
      ['fetch', 'origin'], ['ls-remote', 'origin'], ['rev-list', '--objects', '--all'], ['show', '--no-textconv', 'HEAD:f'],
    ]) runGit(args, call);
    expect(existsSync(mark) ? readFileSync(mark, 'utf8') : '').toBe('');
    expect(runGit(['fetch', 'origin'], { ...call, network: true }).stderr).toContain("transport 'ext' not allowed");
    expect(existsSync(mark)).toBe(false);
  });

  it('runs no filter and no conversion when git reads files of the working tree, those of a submodule neither', () => {
    const { repo, mark } = trap('sub');
    const included = path.join(scratchFolder(), 'included');
    writeFileSync(included, `[filter "late"]\n\tclean = ${path.join(path.dirname(mark), 'gone')}\n\trequired = true\n`);
    repo.bytes(['config', 'include.path', included]);
    repo.write('.git/info/attributes', 'f filter=late\n');
    for (const file of ['f', 'sub/f']) repo.write(file, '2\n');
    const call = { cwd: repo.root, environment };
    for (const args of [['status', '--porcelain'], ['diff', 'HEAD'], ['diff', '--cached', '--quiet'], ['blame', '--porcelain', '--', 'f'], ['blame', '--porcelain', '--', '.gitattributes']]) {
      expect([...args, runGit(args, call).stderr]).toEqual([...args, '']);
    }
    expect(existsSync(mark) ? readFileSync(mark, 'utf8') : '').toBe('');
    repo.bytes(['config', 'filter.a=b.clean', 'true']);
    expect(() => runGit(['status'], call)).toThrowError(expect.objectContaining({ code: 'GIT_FAILED' }));
  });

  it('gives git the places of the repository and nothing else of the environment', () => {
    const repo = Scratch.init();
    const one = repo.commit('one', { f: '1\n' });
    const other = Scratch.init();
    const call = { cwd: other.root, repository: openRepository(repo.root), environment: { ...environment, GIT_DIR: other.root, GIT_OBJECT_DIRECTORY: '/nonexistent' } };
    expect(askGit(['rev-parse', 'HEAD'], call).toString().trim()).toBe(one);
    expect(askGit(['cat-file', '--batch'], { ...call, input: `${one}:f\n` }).toString()).toContain('1\n');
    expect(() => askGit(['rev-parse', '--verify', 'gone'], call)).toThrowError(expect.objectContaining({ code: 'GIT_FAILED', message: expect.stringContaining('rev-parse') }));
  });

  it('takes git from absolute folders of PATH only', () => {
    const folder = scratchFolder();
    mkdirSync(path.join(folder, 'bin'));
    writeFileSync(path.join(folder, 'bin/git'), '#!/bin/sh\n');
    chmodSync(path.join(folder, 'bin/git'), 0o755);
    expect(gitBinary({ PATH: `bin:.::${path.join(folder, 'bin')}:/usr/bin` })).toBe(path.join(folder, 'bin/git'));
    expect(() => gitBinary({ PATH: 'bin:.:' })).toThrowError(expect.objectContaining({ code: 'GIT_MISSING' }));
  });

  it('streams', async () => {
    const repo = Scratch.init();
    const one = repo.commit('one', { f: '1\n' });
    const child = startGit(['cat-file', '--batch-check'], { cwd: repo.root, environment });
    child.stdin.end(`${one}\n`);
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString()).toMatch(new RegExp(`^${one} commit \\d+\n$`));
  });
});
